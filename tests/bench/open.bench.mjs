// "open 20k": opening a caseload of 20,000 scores, against JSON.parse of the same bytes read from IndexedDB by plain JavaScript.
//
// Ours is counted in the app's page from its first call to any storage until it says that it is ready: both copies opened and
// compared, every record read, the standing of every goal computed and the list built. Every start is one of a browser that was
// restarted, for both.

import { bench, device, median, profileWithLargeCaseload } from "./parts/bench.mjs";

const STARTS = 5;

/** In the page: when the app first reaches for storage, and when it is ready. */
function watchOpening() {
  const mark = () => { window.reached ??= performance.now(); };
  const before = (owner, name) => {
    const own = owner[name];
    owner[name] = function (...given) {
      mark();
      return Reflect.apply(own, this, given);
    };
  };
  before(IDBFactory.prototype, "open");
  before(StorageManager.prototype, "getDirectory");
  before(LockManager.prototype, "request");
  window.Worker = new Proxy(window.Worker, { construct: (own, given) => { mark(); return new own(...given); } });
  new MutationObserver((_, watch) => {
    if (document.documentElement.dataset.life !== "ready") return;
    watch.disconnect();
    window.ready = performance.now();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-life"] });
}

/** All rows of the app's own database, and every payload parsed. */
async function readAndParse() {
  const begun = performance.now();
  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const database = await asked(indexedDB.open("aimline"));
  const rows = await asked(database.transaction("rows").objectStore("rows").getAll());
  const text = new TextDecoder();
  const bytes = (row) => Object.values(row).find((value) => value instanceof Uint8Array || value instanceof ArrayBuffer);
  const records = rows.map((row) => JSON.parse(text.decode(new Uint8Array(bytes(row)).subarray(1))));
  database.close();
  return { took: performance.now() - begun, records: records.length };
}

await bench(async (server) => {
  const profile = await profileWithLargeCaseload(server);
  const ours = [];
  const other = [];
  for (let start = 0; start < STARTS; start += 1) {
    const mine = await device(server, profile);
    await mine.app.page.addInitScript(watchOpening);
    if ((await mine.app.open()) !== "ready") throw new Error("the large caseload did not open");
    ours.push(await mine.app.page.evaluate(() => window.ready - window.reached));
    await mine.browser.close();

    const plain = await device(server, profile);
    // A page of the same origin without the app.
    await plain.app.page.goto(`${server.origin}/icon.svg`);
    const { took, records } = await plain.app.page.evaluate(readAndParse);
    if (records < 500) throw new Error(`the rival read only ${records} records`);
    other.push(took);
    await plain.browser.close();
  }
  return [{ name: "open 20k", unit: "ms p50", ours: median(ours), other: median(other), other_name: "JSON.parse of the same bytes from IndexedDB", target: 5, limit: "ratio" }];
});
