// "core wasm vs native", "theil-sen 200", "judge 2000 goals": the statistics and rules inside the wasm that is shipped, in
// Chromium, beside the same work in the native program.

import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chance } from "../e2e/harness/chance.mjs";
import { bench, device } from "./parts/bench.mjs";
import { freshProfile } from "../e2e/harness/browser.mjs";

const ROOT = new URL("../..", import.meta.url).pathname;
const ROWS = 10_000;
const POINTS = 36;
const ROUNDS = 10;
const DIGITS = 9;

/** Rows of 36 rising day numbers and 36 scores, always the same. */
function rows() {
  const next = chance(36);
  const below = (limit) => Math.floor(next() * limit);
  return Array.from({ length: ROWS }, () => {
    let day = 0;
    const days = Array.from({ length: POINTS }, () => (day += 1 + below(7)));
    const scores = days.map((on) => 40 + Math.floor(on / 7) + below(15));
    return [...days, ...scores];
  });
}

/** Runs a piece of work in the page; the best time in milliseconds comes first. */
async function inPage(app, what, numbers, rounds) {
  return app.page.evaluate(
    async ([what, numbers, rounds]) => {
      const { measure } = await import(new URL(document.querySelector("script[data-js]").dataset.js, location.href));
      return [...(await measure(what, Float64Array.from(numbers), rounds))];
    },
    [what, numbers, rounds],
  );
}

await bench(async (server) => {
  const { browser, app } = await device(server, await freshProfile());
  await app.open();
  const data = rows();
  const folder = await mkdtemp(join(tmpdir(), "aimline-core-"));
  const file = join(folder, "rows.csv");
  await writeFile(file, `${data.map((row) => row.join(",")).join("\n")}\n`);
  const native = JSON.parse(
    execFileSync(join(ROOT, "x"), ["cli", "race", file, String(ROUNDS)], { stdio: ["ignore", "pipe", "inherit"] }).toString(),
  );
  await rm(folder, { recursive: true });
  const [race, ...sums] = await inPage(app, "race", data.flat(), ROUNDS);
  const same = sums.length === 6 && sums.every((sum, at) => sum.toPrecision(DIGITS) === native.sums[at].toPrecision(DIGITS));
  if (!same) console.log(`core: the sums differ: ${sums} and ${native.sums}`);

  const next = chance(200);
  const days = Array.from({ length: 200 }, (_, at) => at * 3.5);
  const scores = days.map((on) => 40 + on / 7 + Math.floor(next() * 20));
  const [theilSen] = await inPage(app, "theil-sen", [...days, ...scores], 50);
  const [judge, changes] = await inPage(app, "judge", [], ROUNDS);
  if (!(changes > 0)) console.log("core: nothing was judged");
  await browser.close();
  const row = (name, ours, target) => ({ name, unit: "ms", ours, other: null, other_name: "", target, limit: "ours" });
  return [
    { name: "core wasm vs native", unit: "ms", ours: same ? race : null, other: native.wall_s * 1000, other_name: "the same in the native program", target: 2.5, limit: "ratio" },
    row("theil-sen 200", theilSen ?? null, 1),
    row("judge 2000 goals", changes > 0 ? judge : null, 150),
  ];
});
