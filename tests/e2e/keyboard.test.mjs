// The main job by keyboard alone: first visit, student, goal, nine scores, a correction, Escape, back to the list.

import assert from "node:assert/strict";
import { daysAfter, today, weeksUpTo } from "./harness/days.mjs";
import { Keyboard } from "./harness/keyboard.mjs";
import { scene } from "./harness/scene.mjs";

const WORDS = [44, 47, 46, 50, 51, 53, 52, 56, 58];

scene("the main job is done without a mouse", async (stage) => {
  const app = await stage.newcomer();
  const keys = new Keyboard(app);
  await app.open();
  await keys.reach("Your name");
  await keys.type("Ms. Okafor");
  await keys.press("Enter");

  await app.reaches("ready");
  await app.page.getByRole("button", { name: "Save student" }).waitFor();
  await keys.reach("Name");
  await keys.type("Marcus T.");
  await keys.reach("Grade");
  await keys.type("Grade 2");
  await keys.reach("Save student");
  await keys.press("Enter");

  await app.newGoal.shown();
  await keys.reach("Find a measure or a goal");
  await keys.type("oral reading");
  await keys.press("Enter");
  for (const [at, score] of [41, 47, 44].entries()) {
    await keys.reach(`Score ${at + 1}`);
    await keys.type(String(score));
  }
  await keys.reach("Date of the last of them");
  await keys.typeDate(daysAfter(today(), -70));
  await keys.reach("Goal");
  await keys.type("90");
  await keys.press("Enter");

  await app.goal.shown();
  const days = weeksUpTo(today(), WORDS.length);
  for (const [week, correct] of WORDS.entries()) {
    await keys.reach("Words correct");
    await keys.type(String(correct));
    await keys.press("Tab");
    await keys.type("2");
    await keys.reach("Date");
    await keys.typeDate(days[week]);
    await keys.press("Enter");
    await app.goal.hasScores(week + 1);
    assert.equal(await keys.focused(), "Words correct", "the next score can be typed at once");
  }
  assert.deepEqual((await app.goal.scores()).map(({ day, value }) => [day, Number(value)]), days.map((day, week) => [day, WORDS[week]]));

  await keys.reach("Left and right arrows go from score to score.");
  await keys.press("End");
  await app.page.getByRole("status").filter({ hasText: "58" }).waitFor({ state: "attached" });
  await keys.press("Escape");

  await keys.reach(/^Change, /);
  await keys.press("Enter");
  await app.page.getByRole("dialog").waitFor();
  await keys.press("Escape");
  await app.page.getByRole("dialog").waitFor({ state: "hidden" });
  assert.match(await keys.focused(), /^Change, /, "the focus returns to where it was");

  await keys.press("g");
  await keys.press("c");
  await app.caseload.shown();
  await keys.reach("Oral reading");
  await keys.press("Enter");
  await app.goal.shown();
  assert.equal(await app.goal.scoreCount(), WORDS.length);
});

scene("the first key of a page leads past the frame to its content", async (stage) => {
  const app = await stage.newcomer();
  const keys = new Keyboard(app);
  await app.open();
  await app.firstRun.lookAround();
  await app.reload();
  await app.caseload.shown();
  await keys.press("Tab");
  assert.equal(await keys.focused(), "Skip to content");
  await keys.press("Enter");
  assert.equal(await app.page.evaluate(() => document.activeElement.id), "content");
});
