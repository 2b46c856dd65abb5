// What a first visit fetches before its page works: nothing but what the size budget counts, and that within the budget.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";
import { scene } from "./harness/scene.mjs";

const BUDGET = new URL("../../budget.toml", import.meta.url);

function packed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

scene("before its first page works, a first visit fetches no more than the budget allows", async (stage) => {
  const app = await stage.newcomer();
  // The moment is noted inside the page, because what follows is fetched at once.
  await app.page.addInitScript(() => {
    new MutationObserver((_, watch) => {
      if (document.documentElement?.dataset.life !== "first-run") return;
      watch.disconnect();
      window.fetchedFirst = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-life"] });
  });
  assert.equal(await app.open(), "first-run");
  const names = await app.page.evaluate(() => window.fetchedFirst);
  const code = ["/", ...names.filter((name) => /\.(js|css|wasm)$/.test(name))];
  assert.ok(code.some((name) => name.endsWith(".wasm")), "the wasm is among them");
  assert.deepEqual(code.filter((name) => name.includes("/part-")), [], "no part is needed for the first page");

  let bytes = 0;
  for (const name of new Set(code)) bytes += packed(Buffer.from(await (await fetch(stage.server.origin + name)).arrayBuffer()));
  // The worker of the second copy is started by the page and asked for by the browser apart.
  if (!code.includes("/journal.js")) bytes += packed(Buffer.from(await (await fetch(`${stage.server.origin}/journal.js`)).arrayBuffer()));
  const budget = Number(/^first_load_kb = (\d+)$/m.exec(await readFile(BUDGET, "utf8"))[1]);
  assert.ok(bytes <= budget * 1000, `${bytes} bytes fetched, ${budget} kB allowed`);

  // All other pages follow by themselves, before anybody asks for them.
  await app.page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("/part-files")));
});

scene("a page whose part cannot be fetched says so, and opens when the network is back", async (stage) => {
  const app = await stage.newcomer();
  stage.guard.excuse(/503|part-files/, "the part is refused on purpose");
  const part = (await readdir(stage.server.folder)).find((name) => name.startsWith("part-files"));
  stage.server.faults.set(`/${part}`, (_, response) => response.writeHead(503).end());
  await app.open();
  await app.firstRun.addAStudent();
  await app.page.getByRole("button", { name: "Save student" }).waitFor();
  await app.go("#/data");
  await app.page.getByRole("heading", { name: "This part of Aimline is not on this device yet" }).waitFor();
  stage.server.faults.clear();
  await app.page.getByRole("button", { name: "Try again" }).click();
  // Nothing was saved yet, so the first page comes again; its way to the files now leads there.
  await app.reaches("first-run");
  await app.firstRun.openABundle();
  await app.page.getByRole("heading", { level: 1, name: "Share" }).waitFor();
});
