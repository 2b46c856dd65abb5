// Files that cannot be taken: one clear sentence with the place and the cure, and the store is byte for byte what it was.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { daysAfter, today } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const HOSTILE = "<img src=x onerror=alert(1)> \u202Eevil\u202C נועה";

/** Bad bundles made from a good one, and what is said about each. */
function badBundles(good) {
  const text = good.toString("utf8");
  const bytes = (string) => Buffer.from(string, "utf8");
  return {
    "empty": [bytes(""), /The file is empty\. Choose another one/],
    "not JSON": [bytes("Dear all,\nhere are the scores.\n"), /line 1, character \d+\..*have it saved again/],
    "no text": [Buffer.concat([bytes("{\n"), Buffer.from([0xff, 0xfe, 0x00]), bytes("}")]), /byte 3 .*Check that it is the right file/],
    "cut off": [good.subarray(0, Math.floor(good.length * 0.6)), /ends in the middle, in line \d+.*saved or sent again/],
    "of another kind": [bytes('{"format":"something-else","schema":1}'), /not an Aimline bundle\. Check/],
    "changed after it was sealed": [bytes(text.replace('"correct":51', '"correct":91')), /does not fit the seal.*saved again/],
    "from a newer version": [bytes(text.replace('"schema":1', '"schema":99')), /format 99; this version reads formats up to \d+\. Reload/],
    "with a name that is markup": [
      bytes(text.replace("Marcus T.", "<b>Marcus</b>\u202E")),
      /does not fit the seal.*saved again/,
    ],
  };
}

async function deskWithOneScore(stage) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add({ baselineDay: "2025-09-08", goalDay: daysAfter(today(), 100) });
  await app.goal.addScore({ correct: 51 });
  return app;
}

async function rawData(app) {
  await app.data.open();
  return (await app.data.rawData()).bytes;
}

scene("a bad bundle is refused in one sentence with place and cure, and nothing is changed", async (stage) => {
  const app = await deskWithOneScore(stage);
  await app.data.open();
  const good = (await app.data.saveBundle()).bytes;
  const before = await rawData(app);

  for (const [what, [bytes, sentence]] of Object.entries(badBundles(good))) {
    await app.data.open();
    await app.data.choose({ name: "bundle.aimline", bytes });
    assert.match(await app.problem(), sentence, what);
    assert.equal(await app.data.bringInIsOffered(), false, what);
    // The next file must not meet the sentence of this one.
    await app.go("#/settings");
    await app.settings.open();
  }

  const folder = await mkdtemp(join(tmpdir(), "aimline-bad-"));
  try {
    const nested = join(folder, "nested.aimline");
    await writeFile(nested, "[".repeat(50 * 1024 * 1024));
    await app.data.open();
    await app.data.chooseFromDisk(nested);
    assert.match(await app.problem(), /nested deeper than any bundle, in line 1, character \d+\. Check/);
  } finally {
    await rm(folder, { recursive: true });
  }

  assert.ok((await rawData(app)).equals(before), "the store is byte for byte what it was");
});

const BAD_TABLES = {
  "empty.csv": /The file is empty\. Choose another one/,
  "blank.csv": /The file is empty\. Choose another one/,
  "header-only.csv": /no rows below its first line\. It needs/,
  "workbook.csv": /not a CSV file\. Open it in Sheets or Excel, save/,
  "web-page.csv": /not a CSV file\. Open it in Sheets or Excel, save/,
  "not-text.csv": /Line 2, column 13 .*Save the sheet as CSV/,
  "cut-in-quote.csv": /quotation mark opened in line 3 is never closed\. The file may be cut off/,
};

/** Tables of which some rows can be taken: the place of every other row, and what stands there. */
const BAD_ROWS = {
  "bad-dates.csv": ["Row 3: Date: “2026-02-30” is not a date", "Row 4: Date: “next week” is not a date", "Row 5: Date: the date is missing", "Row 6: Date: “1926-01-14” is not a date"],
  "letters-in-scores.csv": ["Row 3: WRC: “4B” is not a number", "Row 4: WRC: “forty” is not a number", "Row 4: Errors: “three” is not a number", "Row 5: WRC: “47.5” is not a whole number", "Row 6: WRC: “-5” is below zero"],
};

scene("a bad table is refused in one sentence with place and cure, and nothing is changed", async (stage) => {
  const app = await deskWithOneScore(stage);
  const goal = app.hash();
  const before = await rawData(app);
  for (const [file, sentence] of Object.entries(BAD_TABLES)) {
    await app.go(`${goal}/import`);
    await app.scoresFromFile.shown();
    await app.scoresFromFile.choose(file);
    assert.match(await app.problem(), sentence, file);
    assert.equal(await app.scoresFromFile.saveIsOffered(), false, file);
    await app.go("#/settings");
    await app.settings.open();
  }
  for (const [file, problems] of Object.entries(BAD_ROWS)) {
    await app.go(`${goal}/import`);
    await app.scoresFromFile.shown();
    await app.scoresFromFile.choose(file);
    const counts = await app.scoresFromFile.counts();
    const said = await app.scoresFromFile.problems();
    assert.equal(said.length, counts.bad, file);
    for (const problem of problems) assert.ok(said.includes(problem), `${file}: ${problem} in ${said.join(" | ")}`);
    await app.go("#/settings");
    await app.settings.open();
  }
  assert.ok((await rawData(app)).equals(before), "the store is byte for byte what it was");
});

scene("a name of markup and marks of direction stays text everywhere", async (stage) => {
  const app = await stage.newcomer();
  await app.page.addInitScript(() => { window.alert = () => { console.error("a script in a name ran"); }; });
  await app.open();
  await app.firstRun.addAStudent("<script>alert(0)</script>");
  await app.newStudent.add(HOSTILE);
  await app.newGoal.add({ title: "<svg onload=alert(2)>", baselineDay: "2025-09-08", goalDay: daysAfter(today(), 100) });
  await app.goal.openScoresFromFile();
  await app.scoresFromFile.choose("hostile-names.csv");
  assert.equal((await app.scoresFromFile.counts()).bad, 0);
  await app.scoresFromFile.save();
  await app.page.getByText("</script><script>alert(2)</script>").first().waitFor();
  await app.goal.chartLabels();

  await app.caseload.open();
  assert.deepEqual(await app.caseload.students(), [HOSTILE]);
  const goal = (await app.caseload.goalAddresses())[0];
  const student = (await app.caseload.studentAddresses())[0];
  for (const address of [student, `${student}/goal`, goal, "#/data", "#/settings"]) {
    await app.go(address);
    await app.page.locator("h1").waitFor();
    const made = await app.page.locator("#app img, #app script, main svg[onload]").count();
    assert.equal(made, 0, `${address} made an element of a name`);
  }
  await app.data.open();
  const file = await app.data.saveBundle();
  assert.equal(JSON.parse(file.bytes).payload.students[0].name, HOSTILE);

  const other = await stage.newcomer();
  await other.open();
  await other.firstRun.openABundle();
  await other.data.choose(file);
  assert.ok((await other.data.previewText()).includes("<img src=x onerror=alert(1)>"));
  await other.data.bringIn();
});
