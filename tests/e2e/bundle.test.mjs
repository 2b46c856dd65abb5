// A bundle carries the identical caseload to another device; again it says nothing new; a differing one is refused by name.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { daysAfter, today, weeksUpTo } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const GOLDEN = new URL("../fixtures/bundles/v1.aimline", import.meta.url).pathname;
const WAY = /^aimline-\d{4}-\d\d-\d\d-[A-Z2-9]{4}\.aimline$/;

const parse = ({ bytes }) => JSON.parse(bytes.toString("utf8"));

async function teacherWithTwoStudents(stage) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add();
  const days = weeksUpTo(today(), 4);
  for (const [week, correct] of [44, 47, 46, 50].entries()) await app.goal.addScore({ day: days[week], correct, errors: week });
  await app.goal.addChange({ label: "Repeated reading", day: daysAfter(today(), -10) });
  await app.saved();
  await app.addStudentWithGoal("Zoë Núñez", { title: "Lectura" });
  await app.goal.addScore({ correct: 61 });
  return app;
}

scene("a bundle opened on an empty device gives the identical caseload, and the same bundle again nothing new", async (stage) => {
  const sender = await teacherWithTwoStudents(stage);
  await sender.data.open();
  const file = await sender.data.saveBundle();
  assert.match(file.name, WAY);

  const receiver = await stage.newcomer();
  await receiver.open();
  await receiver.firstRun.openABundle();
  await receiver.data.choose(file);
  const preview = await receiver.data.previewText();
  assert.match(preview, /From Ms\. Okafor/);
  assert.match(preview, /New: 2 students, 2 goals, 5 scores\./);
  assert.match(preview, /Marcus T\.[\s\S]*Zoë Núñez|Zoë Núñez[\s\S]*Marcus T\./);
  await receiver.data.bringIn();

  const again = await receiver.data.saveBundle();
  assert.equal(parse(again).payload_sha256, parse(file).payload_sha256);
  assert.deepEqual(parse(again).payload, parse(file).payload);

  await receiver.data.choose(file);
  assert.match(await receiver.data.previewText(), /Nothing new: everything in this file is already here\./);
  assert.equal(await receiver.data.bringInIsOffered(), false);

  await receiver.reload();
  await receiver.caseload.open();
  assert.deepEqual((await receiver.caseload.students()).sort(), ["Marcus T.", "Zoë Núñez"]);
  await receiver.caseload.openGoalOf("Marcus T.");
  assert.deepEqual((await receiver.goal.scores()).map(({ value }) => Number(value)), [44, 47, 46, 50]);
});

scene("a bundle that differs is refused as a whole and names the student", async (stage) => {
  const sender = await teacherWithTwoStudents(stage);
  await sender.data.open();
  const before = await sender.data.saveBundle();
  await sender.caseload.open();
  await sender.caseload.openStudent("Marcus T.");
  await sender.student.rename("Marcus Tate");
  await sender.addStudentWithGoal("Third S.");
  await sender.data.open();
  const raw = await sender.data.rawData();

  await sender.data.choose(before);
  assert.match(await sender.problem(), /different things about \u2068Marcus T(\.|ate)\u2069\. Nothing of the file was taken/);
  assert.equal(await sender.data.bringInIsOffered(), false);
  assert.ok((await sender.data.rawData()).bytes.equals(raw.bytes), "nothing was changed");
});

scene("bringing a bundle in can be taken back", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.openABundle();
  await app.data.choose(GOLDEN);
  await app.data.bringIn();
  await app.undo();
  await app.says("Undo ✓");
  await app.go("#/caseload");
  await app.page.getByText("No students yet").waitFor();
});

scene("a bundle of the first release opens, complete", async (stage) => {
  const golden = JSON.parse(await readFile(GOLDEN, "utf8"));
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.openABundle();
  await app.data.choose(GOLDEN);
  await app.data.bringIn();
  const again = parse(await app.data.saveBundle());
  assert.equal(again.payload_sha256, golden.payload_sha256);
  assert.deepEqual(again.counts, golden.counts);
  await app.caseload.open();
  const names = golden.payload.students.map(({ name }) => name);
  assert.deepEqual([...new Set(await app.caseload.students())].sort(), names.sort());
});

scene("the file of the first release is the one that was written then", async () => {
  const bytes = await readFile(GOLDEN);
  const known = (await readFile(`${GOLDEN}.sha256`, "utf8")).trim();
  assert.equal(createHash("sha256").update(bytes).digest("hex"), known, "golden files are never edited");
});
