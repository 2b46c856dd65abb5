// Goals are written by keyboard alone, and live on: drafts, amendments, the IEP's own words, the end, a copy.

import assert from "node:assert/strict";
import { daysAfter, today } from "./harness/days.mjs";
import { Keyboard } from "./harness/keyboard.mjs";
import { scene } from "./harness/scene.mjs";

async function withStudent(stage, name = "Ana R.") {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add(name);
  return { app, keys: new Keyboard(app) };
}

/** Types into the field of this name, over what stands there. */
async function fill(keys, name, text) {
  await keys.reach(name);
  await keys.press("Control+a");
  await keys.type(text);
}


async function choose(keys, words) {
  await keys.reach("Find a measure or a goal");
  await keys.type(words);
  await keys.press("Enter");
  await keys.page.getByLabel("Name of the goal").waitFor();
}

scene("a reading goal is written by keyboard alone, from probes with errors to a published growth", async (stage) => {
  const { app, keys } = await withStudent(stage);
  await choose(keys, "oral reading");
  for (const [at, [score, errors]] of [[41, 5], [47, 3], [44, 4]].entries()) {
    await fill(keys, `Score ${at + 1}`, String(score));
    await fill(keys, `Errors ${at + 1}`, String(errors));
  }
  await app.page.getByText("The middle is 44 words, with 4 errors: 91.7% accuracy.").waitFor();
  const start = daysAfter(today(), -70);
  await keys.reach("Date of the last of them");
  await keys.typeDate(start);
  await keys.reach("By");
  await keys.typeDate(daysAfter(start, 252));
  await keys.reach("Realistic: 98");
  await keys.press("Enter");
  // The norm is a realistic goal too, of another way; its number is its own.
  assert.match(await app.newGoal.sentence(), /^By .*, given a series of 1-minute grade 2 oral reading passages, Ana R\. will read aloud 98 words correctly with at least 90% accuracy on 3 consecutive passages, checked every 2 weeks\.$/);
  await keys.reach("Save goal");
  await keys.press("Enter");
  await app.goal.shown();
  assert.match(await app.goal.sentence(), /from 44 to 98/);
});

scene("a goal in trials is written by keyboard alone", async (stage) => {
  const { app, keys } = await withStudent(stage);
  await choose(keys, "two-step direction");
  await fill(keys, "Score 1", "1 of 5");
  await fill(keys, "Score 2", "2 of 5");
  await fill(keys, "Score 3", "2 of 5");
  await fill(keys, "Goal", "4 of 5");
  await fill(keys, "Of what", "directions");
  await keys.reach("Save goal");
  await keys.press("Enter");
  await app.goal.shown();
  assert.match(await app.page.locator(".goal-line").innerText(), /in at least 4 of 5 directions on 3 consecutive checks/);
});

scene("the task goal with a limit on help, week by week, is written by keyboard alone", async (stage) => {
  const { app, keys } = await withStudent(stage, "Max L.");
  await choose(keys, "planner");
  await fill(keys, "Score 1", "1 of 5");
  assert.match(await app.newGoal.sentence(), /Max L\. will independently write daily assignments in the planner for at least 4 of 5 subjects with at most 1 prompt in a week in each of 4 consecutive weeks, checked every week\.$/);
  await keys.reach("Save goal");
  await keys.press("Enter");
  await app.goal.shown();
  assert.match(await app.page.locator(".goal-line").innerText(), /for at least 4 of 5 subjects/);
});

scene("what is missing or impossible is said beside its field, and a looser schedule is asked about once", async (stage) => {
  const { app, keys } = await withStudent(stage);
  await keys.reach("Save goal");
  await keys.press("Enter");
  await app.page.getByText("Choose what is measured, or a goal to start from.").first().waitFor();
  await app.newGoal.choose("oral reading");
  await app.newGoal.baseline("40 4x 45");
  await app.page.getByLabel("Goal", { exact: true }).fill("30");
  await app.page.getByRole("button", { name: "Save goal" }).click();
  assert.equal(await keys.focused(), "Score 2");
  await app.newGoal.baseline("40 42 45");
  await app.page.getByRole("button", { name: "Save goal" }).click();
  assert.equal(await keys.focused(), "Goal", "on the wrong side of the baseline");
  await app.page.getByLabel("Goal", { exact: true }).fill("80");
  await app.page.getByRole("radio", { name: "Every 4 weeks" }).check();
  await app.page.getByRole("button", { name: "Save goal" }).click();
  assert.equal(await keys.focused(), "Keep every 4 weeks");
  await keys.press("Enter");
  await app.page.getByRole("button", { name: "Save goal" }).click();
  await app.goal.shown();
});

scene("a half written goal is still there after a reload", async (stage) => {
  const { app } = await withStudent(stage);
  await app.newGoal.choose("maze");
  await app.newGoal.baseline("7 9");
  await app.page.getByLabel("Goal", { exact: true }).fill("18");
  await app.draftHolds("18");
  await app.reload();
  await app.newGoal.shown();
  assert.equal(await app.page.getByLabel("Score 2").inputValue(), "9");
  assert.equal(await app.page.getByLabel("Goal", { exact: true }).inputValue(), "18");
  await app.page.getByRole("button", { name: "Start over" }).click();
  await app.page.locator(".pick").waitFor();
  assert.equal(await app.page.getByLabel("Score 2").count(), 0);
});

scene("a goal is amended, compared with the IEP's words, closed, taken up again and copied", async (stage) => {
  const { app } = await withStudent(stage);
  await app.newGoal.add();
  const page = app.page;
  const fold = (name) => page.locator("summary").filter({ hasText: name }).click();
  await page.getByRole("link", { name: "Plan of the goal" }).click();
  await fold("The goal as it stands in the IEP");
  const words = "Ana will read 100 words correctly with 95% accuracy on three consecutive passages.";
  await page.getByRole("textbox", { name: "The goal as it stands in the IEP" }).fill(words);
  await page.getByText("The words say 100, the structure 90.").waitFor();
  await page.getByText("The words say 95% accuracy, the structure 90%.").waitFor();
  await page.getByRole("button", { name: "Save these words" }).click();
  await app.says("Words of the IEP saved");
  await fold("Objectives");
  await page.getByLabel("What the student will do first").fill("Read 60 words");
  await page.getByLabel("Score", { exact: true }).fill("60");
  await page.getByRole("button", { name: "Add objective" }).click();
  await page.getByRole("checkbox", { name: "Met: Read 60 words" }).check();
  await page.getByText(/Met on/).waitFor();
  await fold("Amend the goal");
  await page.getByLabel("Where the student is").fill("50");
  await page.getByLabel("New goal", { exact: true }).fill("84");
  await page.getByRole("button", { name: "Save amendment" }).click();
  await app.goal.shown();
  assert.match(await page.locator(".goal-line").innerText(), /84 words correctly/);
  await page.getByText(words).waitFor();
  await page.getByText(/Progress is measured every week with/).waitFor();

  await page.getByRole("link", { name: "Plan of the goal" }).click();
  await fold("Close the goal");
  await page.getByRole("radio", { name: "Replaced by another goal" }).check();
  await page.getByRole("button", { name: "Close goal" }).click();
  await app.says("Goal closed");
  await page.getByRole("button", { name: "Reopen goal" }).click();
  await app.says("Goal reopened");
});

scene("a goal is copied to another student, whose baseline is asked anew", async (stage) => {
  const { app } = await withStudent(stage);
  await app.newGoal.add({ target: "88" });
  const page = app.page;
  const from = page.url();
  await app.page.goto(`${new URL(page.url()).origin}/#/student/new`);
  await page.getByLabel("Name", { exact: true }).fill("Ben K.");
  await page.getByRole("button", { name: "Save student" }).click();
  await app.newGoal.shown();
  await page.goto(`${from}/plan`);
  await page.locator("summary").filter({ hasText: "Copy to another student" }).click();
  await page.getByRole("link", { name: "Copy this goal" }).click();
  await app.newGoal.shown();
  assert.equal(await page.getByLabel("Goal", { exact: true }).inputValue(), "88");
  assert.equal(await page.getByLabel("Score 1").inputValue(), "");
  await app.newGoal.baseline("30 31 35");
  await page.getByRole("button", { name: "Save goal" }).click();
  await app.goal.shown();
  assert.match(await app.goal.sentence(), /from 31 to 88/);
});

scene("a measure of one's own is made and used", async (stage) => {
  const { app } = await withStudent(stage);
  const page = app.page;
  const back = page.url();
  await page.goto(`${new URL(page.url()).origin}/#/settings/measures`);
  await page.getByRole("button", { name: "Add a measure" }).click();
  await page.getByRole("dialog").getByLabel("Name").fill("Laps in the gym");
  await page.getByLabel("What is counted").fill("laps");
  await page.getByLabel("Largest value").fill("40");
  await page.getByRole("button", { name: "Save measure" }).click();
  await app.says("Measure saved");
  await page.goto(back);
  await app.newGoal.choose("laps");
  await page.getByLabel(/^Behavior/).fill("run");
  await page.getByLabel("Condition").fill("given 10 minutes in the gym");
  await app.newGoal.baseline("5 6 7");
  await page.getByLabel("Goal", { exact: true }).fill("50");
  await page.getByRole("button", { name: "Save goal" }).click();
  await page.getByText("outside the range").waitFor();
  await page.getByLabel("Goal", { exact: true }).fill("12");
  assert.match(await app.newGoal.sentence(), /Ana R\. will run to at least 12 laps/);
  await page.getByRole("button", { name: "Save goal" }).click();
  await page.getByRole("link", { name: "Plan of the goal" }).waitFor();
});
