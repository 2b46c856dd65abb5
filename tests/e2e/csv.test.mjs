// Scores from CSV files as schools have them, out again and in again.

import assert from "node:assert/strict";
import { daysAfter, today } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const BASELINE_DAY = "2025-09-01";

async function teacher(stage) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  return app;
}

/** A goal that any of the fixtures' scores fit into, with its import page open. */
async function openImport(app, name, goal = {}) {
  await app.addStudentWithGoal(name, { baselineDay: BASELINE_DAY, goalDay: daysAfter(today(), 100), target: "200", ...goal });
  const address = app.hash();
  await app.goal.openScoresFromFile();
  return address;
}

const bring = async (app, file, between = async () => {}) => {
  await app.scoresFromFile.choose(file);
  await between(app.scoresFromFile);
  const counts = await app.scoresFromFile.counts();
  return counts;
};

/** File, what has to be chosen, what is ready, needs a look; the first and the last score. */
const TABLES = [
  { file: "semicolons.csv", pick: (page) => page.rowsOf("Lucía Peña"), ready: 4, first: ["2026-01-14", "41"], last: ["2026-02-04", "43"] },
  { file: "bom.csv", ready: 3, first: ["2026-01-14", "52"], last: ["2026-01-28", "0"] },
  { file: "quoted-commas.csv", pick: (page) => page.rowsOf("Ortiz, Zoë"), ready: 2, bad: 1, leave: true, first: ["2026-01-14", "47"], last: ["2026-01-28", "51"] },
  { file: "day-first.csv", ready: 3, first: ["2026-02-03", "30"], last: ["2026-02-17", "32"] },
  { file: "month-first.csv", ready: 3, first: ["2026-02-03", "30"], last: ["2026-02-17", "32"] },
  { file: "either-order.csv", pick: (page) => page.datesAre("day first (31/12/2026)"), ready: 2, first: ["2026-03-02", "30"], last: ["2026-03-09", "33"] },
  { file: "excel-serials.csv", ready: 4, first: ["2026-01-14", "47"], last: ["2026-02-04", "50"] },
  { file: "sep-line.csv", ready: 2, first: ["2026-01-14", "52"], last: ["2026-01-21", "55"] },
  { file: "unicode-text.txt", ready: 2, first: ["2026-02-09", "47"], last: ["2026-02-16", "49"] },
  { file: "windows-1252.csv", ready: 1, first: ["2026-01-14", "41"], last: ["2026-01-14", "41"] },
];

scene("tables as schools have them are read as they are meant", async (stage) => {
  const app = await teacher(stage);
  for (const { file, pick, ready, bad = 0, leave = false, first, last } of TABLES) {
    await openImport(app, file);
    assert.deepEqual(await bring(app, file, pick), { ready, bad, same: 0 }, file);
    if (leave) await app.scoresFromFile.leaveProblemsOut();
    await app.scoresFromFile.save();
    const scores = await app.goal.scores();
    assert.equal(scores.length, ready, file);
    assert.deepEqual([scores[0].day, scores[0].value], first, file);
    assert.deepEqual([scores.at(-1).day, scores.at(-1).value], last, file);
  }
});

scene("a table of 2,000 rows gives the rows of one student, saved as one step", async (stage) => {
  const app = await teacher(stage);
  await openImport(app, "S01");
  const own = await bring(app, "two-thousand.csv");
  assert.ok(own.ready > 0 && own.ready < 2000, "the student of the goal is chosen by name");
  await app.scoresFromFile.rowsOf("all rows");
  const all = await app.scoresFromFile.counts();
  assert.equal(all.ready + all.bad, 2000);
  await app.scoresFromFile.rowsOf("S01");
  const { ready, bad } = await app.scoresFromFile.counts();
  assert.ok(ready > 0 && ready < 2000 && bad === 0);
  await app.scoresFromFile.save();
  assert.equal(await app.goal.scoreCount(), ready);
});

scene("a table that names other students waits until someone says whose rows these are", async (stage) => {
  const app = await teacher(stage);
  await openImport(app, "Ana R.");
  await bring(app, "bom.csv");
  assert.ok(await app.scoresFromFile.asksWhose());
  assert.ok(await app.scoresFromFile.saveWaits());
  await app.scoresFromFile.rowsOf("all rows");
  assert.equal(await app.scoresFromFile.saveWaits(), false);
});

scene("scores saved as CSV come back the same in another goal, and say nothing new in their own", async (stage) => {
  const app = await teacher(stage);
  const own = await openImport(app, "Marcus T.");
  await bring(app, "semicolons.csv", (page) => page.rowsOf("Lucía Peña"));
  await app.scoresFromFile.save();
  const scores = await app.goal.scores();
  const csv = await app.goal.csv();
  assert.match(csv.name, /^aimline-scores-\d{4}-\d\d-\d\d-[A-Z2-9]{4}\.csv$/);
  const file = { name: csv.name, text: csv.bytes };

  await app.goal.openScoresFromFile();
  assert.deepEqual(await bring(app, file), { ready: 0, bad: 0, same: scores.length });
  assert.equal(await app.scoresFromFile.saveIsOffered(), false);

  const other = await openImport(app, "Zoë N.");
  assert.notEqual(other, own);
  assert.deepEqual(await bring(app, file), { ready: scores.length, bad: 0, same: 0 });
  await app.scoresFromFile.save();
  assert.deepEqual(await app.goal.scores(), scores);
  const again = await app.goal.csv();
  const rows = (bytes) => bytes.toString("utf8").trim().split(/\r?\n/).slice(1).map((row) => row.replace(/^("[^"]*"|[^,;]*)/, ""));
  assert.deepEqual(rows(again.bytes), rows(csv.bytes), "but for the student's name the files are the same");
});

scene("trials and a behaviour are read by their own columns", async (stage) => {
  const app = await teacher(stage);
  await openImport(app, "K. L.", { measure: "Trials, x of y", baseline: "40", target: "80" });
  const trials = await bring(app, "trials.csv");
  assert.deepEqual(trials, { ready: 5, bad: 7, same: 0 });
  await app.scoresFromFile.leaveProblemsOut();
  await app.scoresFromFile.save();
  assert.equal(await app.goal.scoreCount(), 5);

  await openImport(app, "Tess", { measure: "Frequency", baseline: "18", target: "3" });
  const { ready } = await bring(app, "behaviour.csv");
  assert.ok(ready >= 4);
});
