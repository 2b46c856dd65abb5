// The main job: from the first visit to nine scores, their chart and their trend, and all of it after a reload.

import assert from "node:assert/strict";
import { daysAfter, today, weeksUpTo } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const NAME = "Marcus T.";
const WORDS = [44, 47, 46, 50, 51, 53, 52, 56, 58];

/** Least squares over weeks, as the project's reference answers define it. */
function weeklySlope(values) {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const across = values.reduce((sum, value, week) => sum + (week - middle) * (value - mean), 0);
  return across / values.reduce((sum, _, week) => sum + (week - middle) ** 2, 0);
}

scene("a first visit becomes a student, a goal, nine scores, a chart and a trend that are still there after a reload", async (stage) => {
  const app = await stage.newcomer();
  assert.equal(await app.open(), "first-run");
  await app.firstRun.addAStudent();
  await app.newStudent.add(NAME);
  await app.newGoal.add({ baselineDay: daysAfter(today(), -70), baseline: "41 47 44", target: "90" });
  assert.equal(await app.goal.scoreCount(), 0);
  assert.match(await app.goal.sentence(), /No scores yet/);

  const days = weeksUpTo(today(), WORDS.length);
  for (const [week, correct] of WORDS.entries()) await app.goal.addScore({ day: days[week], correct, errors: 2 });

  const scores = await app.goal.scores();
  assert.deepEqual(scores.map(({ day }) => day), days);
  assert.deepEqual(scores.map(({ value }) => Number(value)), WORDS);
  const rate = `+${weeklySlope(WORDS).toFixed(1)}`;
  assert.equal(await app.goal.weeklyChange(), rate);
  assert.equal(await app.goal.pictureName(), await app.goal.sentence(), "the picture is named by the sentence below it");
  assert.ok((await app.goal.chartLabels()).some((label) => label.includes(rate)), "the rate is drawn");
  assert.ok(await app.goal.hasInk());

  assert.equal(await app.reload(), "ready");
  await app.goal.shown();
  assert.deepEqual(await app.goal.scores(), scores);
  assert.equal(await app.goal.weeklyChange(), rate);
  assert.ok(await app.goal.hasInk());
  await app.caseload.open();
  assert.deepEqual(await app.caseload.students(), [NAME]);
});

scene("a score that was saved by mistake is taken back with one click, and can be brought back", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add(NAME);
  await app.newGoal.add();
  await app.goal.addScore({ correct: 51 });
  await app.says("Score saved");
  await app.undo();
  await app.says("Undo ✓");
  assert.equal(await app.goal.scoreCount(), 0);
  await app.saved();
  await app.reload();
  await app.goal.shown();
  assert.equal(await app.goal.scoreCount(), 0);
});

scene("who looks around in the sample writes as Aimline, also after a reload", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.lookAround();
  const writes = app.page.locator(".rail").getByText("Aimline", { exact: true });
  const before = await writes.count();
  assert.equal(before, 2, "the name of the app, and of who writes");
  await app.reload();
  await app.caseload.shown();
  assert.equal(await writes.count(), before);
});
