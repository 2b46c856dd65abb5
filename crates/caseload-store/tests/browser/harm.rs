//! Damage, done past the store: to the database, and to the journal's files.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "
const done = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
const folder = async (name) => (await navigator.storage.getDirectory()).getDirectoryHandle(name);

export async function delete_database(name) { await done(indexedDB.deleteDatabase(name)); }
export async function raise_version(name, version) { (await done(indexedDB.open(name, version))).close(); }
export async function break_row(name, key) {
  const database = await done(indexedDB.open(name));
  const rows = database.transaction('rows', 'readwrite').objectStore('rows');
  await done(rows.put({ key, revision: 'not a number' }));
  database.close();
}
export async function delete_folder(name) {
  const root = await navigator.storage.getDirectory();
  for (let tries = 0; ; tries += 1) {
    try { return await root.removeEntry(name, { recursive: true }); }
    catch (error) { if (tries === 20) throw error; }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
export async function read_file(name, file) {
  const handle = await (await folder(name)).getFileHandle(file);
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}
export async function write_file(name, file, bytes) {
  const copy = bytes.slice();
  const handle = await (await folder(name)).getFileHandle(file);
  for (let tries = 0; ; tries += 1) {
    try {
      const out = await handle.createWritable();
      await out.write(copy);
      return await out.close();
    } catch (error) { if (tries === 20) throw error; }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
")]
extern "C" {
    pub async fn delete_database(name: &str);
    pub async fn raise_version(name: &str, version: u32);
    pub async fn break_row(name: &str, key: &str);
    pub async fn delete_folder(name: &str);
    async fn read_file(name: &str, file: &str) -> JsValue;
    async fn write_file(name: &str, file: &str, bytes: js_sys::Uint8Array);
}

pub async fn file(name: &str, file: &str) -> Vec<u8> {
    js_sys::Uint8Array::from(read_file(name, file).await).to_vec()
}

pub async fn set_file(name: &str, file: &str, bytes: &[u8]) {
    write_file(name, file, js_sys::Uint8Array::from(bytes)).await;
}
