// "commit": from the press that saves a score until both copies on the device hold it, against a hand-written JavaScript put
// of the same bytes with strict durability.
//
// Ours contains deciding, writing the records as bytes, IndexedDB and the journal with its flush; what is drawn afterwards is
// not part of it. The rival writes the very values that the app has put, row for row, in one transaction.

import { bench, device, median } from "./parts/bench.mjs";
import { freshProfile } from "../e2e/harness/browser.mjs";

const COMMITS = 60;
const WARM = 10;

/** Watches the browser's own doors, in the page: when a save begins, what is put, when both copies have answered. */
function watchDoors() {
  const seen = { begun: 0, answered: 0, puts: [], commits: [], watching: true };
  window.seen = seen;
  addEventListener("submit", () => { seen.begun = performance.now(); seen.puts = []; }, { capture: true });
  // Listened for before the app does: what it draws on hearing the answer is not part of the answer.
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    const asked = Reflect.apply(transaction, this, how);
    if (seen.watching && asked.mode === "readwrite" && !asked.objectStoreNames.contains("drafts")) {
      asked.addEventListener("complete", () => { seen.answered = performance.now(); });
    }
    return asked;
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value, ...key) {
    if (seen.watching && this.name !== "drafts") seen.puts.push([this.name, structuredClone(value), ...key]);
    return Reflect.apply(put, this, [value, ...key]);
  };
  const OwnWorker = window.Worker;
  window.Worker = class extends OwnWorker {
    constructor(...how) {
      super(...how);
      this.addEventListener("message", () => { seen.answered = performance.now(); });
    }
  };
}

/** Types scores into the open goal, each as soon as the one before is saved. */
async function saveScores(count) {
  const until = (holds) => new Promise((done) => {
    const watch = new MutationObserver(() => { if (holds()) { watch.disconnect(); done(); } });
    watch.observe(document, { subtree: true, childList: true, attributes: true });
  });
  const scores = () => Number(document.querySelector("#scores").dataset.count);
  const type = (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  };
  // What is drawn after the save before, and what a person would not outrun, is not part of the next one.
  const idle = () => new Promise((done) => requestIdleCallback(done));
  for (let number = 0; number < count; number += 1) {
    await idle();
    await idle();
    const [words, errors] = document.querySelectorAll("#entry input[inputmode=decimal]");
    // Never a jump that the page would ask about.
    type(words, String(40 + (number % 20)));
    type(errors, "2");
    const before = scores();
    const saved = until(() => scores() > before && document.querySelector("[data-save]").dataset.save === "saved");
    document.querySelector("#entry").requestSubmit();
    await saved;
    window.seen.commits.push({ took: window.seen.answered - window.seen.begun, puts: window.seen.puts });
  }
  return window.seen.commits.map(({ took }) => took);
}

/** Puts the same values again, one transaction a commit, in a database of its own. */
async function putTheSame() {
  window.seen.watching = false;
  const names = ["rows", "history", "aside", "meta"];
  const asked = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const opening = indexedDB.open("bench-rival", 1);
  opening.onupgradeneeded = () => {
    for (const name of names) opening.result.createObjectStore(name, name === "meta" ? {} : { keyPath: "key" });
  };
  const database = await asked(opening);
  const took = [];
  for (const { puts } of window.seen.commits) {
    const begun = performance.now();
    const transaction = database.transaction(names, "readwrite", { durability: "strict" });
    for (const [name, value, ...key] of puts) transaction.objectStore(name).put(value, ...key);
    transaction.commit();
    await new Promise((done, failed) => {
      transaction.oncomplete = done;
      transaction.onabort = () => failed(transaction.error);
    });
    took.push(performance.now() - begun);
  }
  return took;
}

await bench(async (server) => {
  const { browser, app } = await device(server, await freshProfile());
  await app.page.addInitScript(watchDoors);
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add();
  const ours = (await app.page.evaluate(saveScores, COMMITS + WARM)).slice(WARM);
  const other = (await app.page.evaluate(putTheSame)).slice(WARM);
  await browser.close();
  return [{ name: "commit", unit: "ms p50", ours: median(ours), other: median(other), other_name: "put of the same bytes, plain JavaScript", target: 4, limit: "ratio" }];
});
