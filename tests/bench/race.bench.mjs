// "race vs numpy", "race vs scipy": least squares, Theil-Sen, NAP and Tau of 10,000 series by caseload-cli, beside the same
// by Python in the same run. Both must come to the same column sums. Without Python, numpy and scipy there is no race.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HERE = new URL(".", import.meta.url).pathname;
const ROOT = join(HERE, "..", "..");
const REPEATS = 20;
const PYTHON_REPEATS = 2;
/** Digits to which the column sums must be the same. */
const DIGITS = 9;

function hand(rows) {
  const text = JSON.stringify(rows, null, 2);
  if (process.env.AIMLINE_BENCH_OUT) writeFileSync(process.env.AIMLINE_BENCH_OUT, text);
  else console.log(text);
}

/** Name, best wall time in seconds and column sums of each Python program. */
function pythonTimes(text) {
  const line = /^(\w+)\s+wall best\s+([\d.]+) s.*column sums (.*)$/gm;
  return Object.fromEntries(
    [...text.matchAll(line)].map(([, name, best, sums]) => [name, { best: Number(best), sums: sums.split(" ").map(Number) }]),
  );
}

function sameSums(ours, theirs) {
  return ours.length === theirs.length && ours.every((sum, at) => sum.toPrecision(DIGITS) === theirs[at].toPrecision(DIGITS));
}

if (spawnSync("python3", ["-c", "import numpy, scipy"]).status !== 0) {
  console.log("race: python3 with numpy and scipy is not present, so there is nothing to race against");
  hand([]);
} else {
  const folder = mkdtempSync(join(tmpdir(), "aimline-race-"));
  try {
    const file = join(folder, "race.csv");
    execFileSync("python3", [join(HERE, "speed_data.py"), file], { stdio: ["ignore", "ignore", "inherit"] });
    const race = execFileSync(join(ROOT, "x"), ["cli", "race", file, String(REPEATS)], { stdio: ["ignore", "pipe", "inherit"] });
    const ours = JSON.parse(race.toString());
    const said = execFileSync("python3", [join(HERE, "speed_py.py"), file, String(PYTHON_REPEATS)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const theirs = pythonTimes(said.toString());
    const row = (name, program, other, faster) => {
      const same = sameSums(ours.sums, theirs[program].sums);
      if (!same) console.log(`${name}: the sums differ: ${ours.sums} and ${theirs[program].sums}`);
      return {
        name,
        unit: "ms",
        ours: same ? ours.wall_s * 1000 : null,
        other: theirs[program].best * 1000,
        other_name: other,
        target: 1 / faster,
        limit: "ratio",
      };
    };
    hand([row("race vs numpy", "numpy_batch", "numpy, all at once", 5), row("race vs scipy", "scipy_loop", "scipy, row by row", 300)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
