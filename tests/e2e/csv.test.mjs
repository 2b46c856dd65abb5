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

/** A file of a whole class, with one column for what was measured. */
const CLASS_FILE = {
  name: "class.csv",
  text: [
    "Date,Student,Measure,Score,Errors",
    "2026-01-14,Ana R.,NWM,31,2",
    "2026-01-14,Ana R.,Maze,12,",
    "2026-01-21,Ana R.,NWM,34,1",
    "2026-01-28,Ana R.,nwf,36,0",
  ].join("\n"),
};

scene("a name that means two measures is asked about before anything is saved", async (stage) => {
  const app = await teacher(stage);
  await openImport(app, "Ana R.", { measure: "Nonsense words, letter sounds", baseline: "20" });
  const page = app.scoresFromFile;
  await page.choose(CLASS_FILE);
  const question = page.measureQuestion("NWM");
  await question.waitFor();
  assert.deepEqual(await question.locator("option").allInnerTexts(), [
    "choose",
    "Nonsense words, whole words",
    "Nonsense words, letter sounds",
  ]);
  await page.focusIsOn(question);
  assert.deepEqual(await page.counts(), { ready: 1, bad: 0, same: 0 }, "the maze row is of another measure and no problem");
  await app.page.getByText("1 row of another measure stays out: Maze.").waitFor();

  await page.press("Save 1 score");
  await page.focusIsOn(question);
  assert.ok(await page.saveIsOffered(), "nothing was saved yet");

  await question.selectOption({ label: "Nonsense words, whole words" });
  assert.deepEqual(await page.counts(), { ready: 1, bad: 0, same: 0 });
  await app.page.getByText("3 rows of other measures stay out: NWM, Maze.").waitFor();
  await question.selectOption({ label: "Nonsense words, letter sounds" });
  assert.deepEqual(await page.counts(), { ready: 3, bad: 0, same: 0 });
  await page.save();
  assert.equal(await app.goal.scoreCount(), 3);
});

scene("a school's own name for a measure is asked about, and a file of other measures says so", async (stage) => {
  const app = await teacher(stage);
  await openImport(app, "Ana R.");
  const page = app.scoresFromFile;
  const rows = (measure) => ["Date,Measure,Score,Errors", `2026-01-14,${measure},31,2`, `2026-01-21,${measure},34,1`].join("\n");
  await page.choose({ name: "own.csv", text: rows("Grade 2 passages") });
  const question = page.measureQuestion("Grade 2 passages");
  await question.selectOption({ label: "Oral reading fluency" });
  assert.deepEqual(await page.counts(), { ready: 2, bad: 0, same: 0 });

  await page.choose({ name: "other.csv", text: rows("CWS") });
  await app.page.getByText("This goal is measured with \u201cOral reading fluency\u201d, and the file has CWS.").waitFor();
  assert.equal(await page.saveIsOffered(), false);
  await page.setColumn("Measure", "not in the file");
  assert.deepEqual(await page.counts(), { ready: 2, bad: 0, same: 0 });
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
