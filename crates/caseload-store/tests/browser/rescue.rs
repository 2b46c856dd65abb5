//! The rescue page's own script, run on a place of a test.

use std::collections::BTreeSet;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(inline_js = "
export async function run_rescue(script, name) {
  const reading = script
    .replace('const NAME = \"aimline\";', `const NAME = \"${name}\";`)
    .replace(/\\nmain\\(\\);\\n$/, '\\nreturn text(gather(await readDatabase(), await readFiles())).text();');
  return await Object.getPrototypeOf(run_rescue).constructor(reading)();
}
")]
extern "C" {
    async fn run_rescue(script: &str, name: &str) -> JsValue;
}

/// The file the page would save.
pub async fn rescued(name: &str) -> String {
    run_rescue(include_str!("../../../../public/rescue.js"), name).await.as_string().unwrap()
}

/// The lines of a raw dump, without what separates them.
pub fn records(dump: &str) -> BTreeSet<String> {
    dump.lines().map(|line| line.trim_end_matches("]}").trim_end_matches(',').to_owned()).collect()
}
