// Reads what the app keeps on this device, without the app: the IndexedDB database and the journal's files, in the shapes of
// crates/caseload-store (browser/columns.rs, journal/frame.rs, journal/record.rs, and dump.rs for the file that is written).
// Nothing is written, made or deleted. What cannot be read goes into the file as bytes.
"use strict";

const NAME = "aimline";
const TABLES = ["rows", "history", "aside"];
const START = 512;
const HEAD = 16;
const LONGEST = 64 * 1024 * 1024;

// ---- IndexedDB

function openDatabase() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME);
    // It does not exist: leave it so.
    request.onupgradeneeded = () => request.transaction.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (request.error?.name === "AbortError") resolve(null);
      else reject(request.error);
    };
  });
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function readDatabase() {
  const database = await openDatabase();
  const found = { stores: new Map(), state: null };
  if (!database) return found;
  database.onversionchange = () => database.close();
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
    found.stores.set(name, values.map((value, at) => ({ key: keys[at], value })));
  }
  database.close();
  found.state = found.stores.get("meta")?.find(({ key }) => key === "state")?.value ?? null;
  return found;
}

// ---- The journal's files

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f63b78 : 0);
  return crc;
});

function crc32c(parts) {
  let crc = 0xffffffff;
  for (const bytes of parts) {
    for (let at = 0; at < bytes.length; at += 1) crc = CRC_TABLE[(crc ^ bytes[at]) & 255] ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

// The record at `at`: {payload, seq, next}, or {next} where it is bad but its length is credible, or nothing.
function record(bytes, at) {
  if (at + HEAD > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, HEAD);
  const length = view.getUint32(0, true);
  const next = at + HEAD + length;
  if (length === 0 || length > LONGEST || next > bytes.length) return null;
  const payload = bytes.subarray(at + HEAD, next);
  const sum = crc32c([bytes.subarray(at, at + 4), bytes.subarray(at + 8, at + HEAD), payload]);
  return sum === view.getUint32(4, true) ? { payload, seq: Number(view.getBigUint64(8, true)), next } : { next };
}

class Inside {
  constructor(bytes) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.at = 0;
  }
  step(length) {
    const at = this.at;
    if (at + length > this.bytes.length) throw new RangeError("a record that ends too early");
    this.at += length;
    return at;
  }
  byte() { return this.view.getUint8(this.step(1)); }
  u32() { return this.view.getUint32(this.step(4), true); }
  i32() { return this.view.getInt32(this.step(4), true); }
  u64() { return Number(this.view.getBigUint64(this.step(8), true)); }
  blob() {
    const length = this.u32();
    const at = this.step(length);
    return this.bytes.subarray(at, at + length);
  }
  text() { return new TextDecoder("utf-8", { fatal: true }).decode(this.blob()); }
  get more() { return this.at < this.bytes.length; }
}

function journalRows(payload) {
  const inside = new Inside(payload);
  const kind = String.fromCharCode(inside.byte());
  if (kind === "H" || kind === "E") return [];
  if (kind !== "R") throw new TypeError("a record of another version");
  const rows = [];
  while (inside.more) {
    const table = TABLES[inside.byte()];
    if (!table) throw new TypeError("a row of another version");
    const has = inside.byte();
    const row = { table, revision: inside.u64() };
    if (has & 2) row.year = inside.i32();
    row.key = inside.text();
    row.kind = inside.text();
    if (has & 1) row.parent = inside.text();
    row.payload = inside.blob();
    rows.push(row);
  }
  return rows;
}

function readHeader(bytes) {
  const first = record(bytes.subarray(0, START), 0);
  if (!first?.payload) return null;
  const inside = new Inside(first.payload);
  inside.step(9);
  const generation = inside.u64();
  return { generation, schema: inside.u32(), replica: inside.text() };
}

// All readable rows of one file, and whether something in it could not be read.
function readJournal(bytes) {
  const found = { rows: [], header: null, damaged: false };
  try {
    found.header = readHeader(bytes);
  } catch {
    found.damaged = true;
  }
  let at = START;
  while (at < bytes.length) {
    const next = record(bytes, at);
    if (!next) {
      found.damaged = true;
      break;
    }
    try {
      if (next.payload) found.rows.push(...journalRows(next.payload));
      else found.damaged = true;
    } catch {
      found.damaged = true;
    }
    at = next.next;
  }
  return found;
}

async function readFiles() {
  const files = new Map();
  const root = await navigator.storage.getDirectory();
  let folder;
  try {
    folder = await root.getDirectoryHandle(NAME);
  } catch (error) {
    if (error.name === "NotFoundError") return files;
    throw error;
  }
  for await (const [name, handle] of folder.entries()) {
    if (handle.kind !== "file") continue;
    files.set(name, new Uint8Array(await (await handle.getFile()).arrayBuffer()));
  }
  return files;
}

// ---- One file of everything

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function payload(bytes) {
  if (bytes[0] === 0) {
    try {
      return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(1)) };
    } catch {
      // Not text after all.
    }
  }
  return { base64: base64(bytes) };
}

function isRow(value) {
  return typeof value?.key === "string" && typeof value.kind === "string" &&
    typeof value.revision === "number" && value.payload instanceof Uint8Array;
}

function rowRecord(copy, row) {
  const { key, kind, parent, year, revision } = row;
  return { copy, key, kind, parent, year, revision, ...payload(row.payload) };
}

function unknownRecord(copy, key, value) {
  const text = JSON.stringify({ key, value }, (_, inner) =>
    inner instanceof Uint8Array ? { base64: base64(inner) } : inner);
  return { copy, base64: base64(new TextEncoder().encode(text)) };
}

function gather(database, files) {
  const records = [];
  const newest = new Map();
  const past = new Set();
  let revision = database?.state?.revision ?? 0;
  let header = null;
  for (const [store, entries] of database?.stores ?? []) {
    for (const { key, value } of entries) {
      if (TABLES.includes(store) && isRow(value)) {
        records.push(rowRecord(store, value));
        if (store === "rows") newest.set(value.key, value);
        if (store === "history") past.add(value.key);
      } else if (store === "drafts" && value instanceof Uint8Array) {
        records.push({ copy: "drafts", key, ...payload(value) });
      } else if (store !== "meta") {
        records.push(unknownRecord(store, key, value));
      }
    }
  }
  const seen = new Set();
  for (const [name, bytes] of files ?? []) {
    if (bytes.length === 0) continue;
    if (!name.endsWith(".journal")) {
      records.push({ copy: "cut", base64: base64(bytes) });
      continue;
    }
    const journal = readJournal(bytes);
    if (journal.header && journal.header.generation >= (header?.generation ?? 0)) header = journal.header;
    if (journal.damaged) records.push({ copy: `journal ${name}`, base64: base64(bytes) });
    for (const row of journal.rows) {
      revision = Math.max(revision, row.revision);
      const known = row.table === "rows" && newest.get(row.key)?.revision >= row.revision;
      const id = `${row.table} ${row.revision} ${row.key}`;
      if (known || seen.has(id) || (row.table === "history" && past.has(row.key))) continue;
      seen.add(id);
      records.push(rowRecord("journal", row));
      if (row.table === "rows") newest.set(row.key, row);
      if (row.table === "history") past.add(row.key);
    }
  }
  const about = database?.state ?? header ?? { schema: 0, replica: "" };
  return { schema: about.schema, replica: about.replica, revision, records, newest, past };
}

function text(found) {
  const head = JSON.stringify({ format: "aimline-raw", schema: found.schema, replica: found.replica, revision: found.revision });
  const parts = [`${head.slice(0, -1)},"records":[`];
  found.records.forEach((one, at) => parts.push(at ? ",\n" : "\n", JSON.stringify(one)));
  parts.push("]}\n");
  return new Blob(parts, { type: "application/json" });
}

// ---- The page

const $ = (id) => document.getElementById(id);

function both(element, en, es) {
  element.replaceChildren(...[["en", en], ["es", es]].map(([lang, words]) => {
    const span = document.createElement("span");
    span.lang = lang;
    span.textContent = words;
    return span;
  }));
}

function counts(found) {
  const count = { students: 0, goals: 0, scores: 0, unreadable: 0 };
  for (const row of found.newest.values()) {
    try {
      const record = JSON.parse(payload(row.payload).text);
      if (row.kind === "student") count.students += record.deleted ? 0 : 1;
      if (row.kind === "goal") count.goals += record.deleted ? 0 : 1;
      if (row.kind === "scores") count.scores += record.observations.filter((one) => !one.deleted).length;
    } catch {
      count.unreadable += 1;
    }
  }
  count.unreadable += found.records.filter((one) => one.copy.startsWith("journal ") || !one.key).length;
  return [
    ["Students", "Estudiantes", count.students],
    ["Goals", "Metas", count.goals],
    ["Scores", "Puntajes", count.scores],
    ["Changes in the history", "Cambios en el historial", found.past.size],
    ["Could not be read, kept as bytes", "No se pudo leer, se guarda tal cual", count.unreadable],
  ];
}

function show(found, troubles) {
  const body = $("counts").tBodies[0];
  for (const [en, es, number] of counts(found)) {
    const row = body.insertRow();
    const name = document.createElement("th");
    name.scope = "row";
    both(name, en, es);
    row.append(name);
    row.insertCell().textContent = String(number);
  }
  const some = found.records.length > 0;
  $("counts").hidden = !some;
  both($("state"), some ? "Everything below goes into one file." : "No records were found in this browser.",
    some ? "Todo lo siguiente va en un solo archivo." : "No se encontraron registros en este navegador.");
  $("known").hidden = some || !remembered();
  if (troubles.length > 0) {
    $("trouble").hidden = false;
    both($("trouble"), `One copy could not be opened: ${troubles.join("; ")}`,
      `No se pudo abrir una de las copias: ${troubles.join("; ")}`);
  }
  $("save").disabled = !some;
  document.documentElement.dataset.rescue = some ? "found" : "empty";
}

function remembered() {
  try {
    return localStorage.getItem(`${NAME}.last-known`) !== null;
  } catch {
    return false;
  }
}

function save(found) {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  const link = document.createElement("a");
  link.download = `aimline-rescue-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
  link.href = URL.createObjectURL(text(found));
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function speak(lang) {
  document.documentElement.lang = lang;
  document.title = lang === "es" ? "Aimline: copia de seguridad" : "Aimline: safety copy";
}

async function main() {
  speak(navigator.language.startsWith("es") ? "es" : "en");
  $("other").onclick = () => speak(document.documentElement.lang === "en" ? "es" : "en");
  const troubles = [];
  const orNothing = (reading) => reading.catch((error) => {
    troubles.push(error?.message || error?.name || "?");
    return null;
  });
  const found = gather(await orNothing(readDatabase()), await orNothing(readFiles()));
  show(found, troubles);
  $("save").onclick = () => save(found);
}

main();
