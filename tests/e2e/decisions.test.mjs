// Decisions: recorded beside the advice by keyboard, shown on the chart and in the table, corrected, taken back, kept.

import assert from "node:assert/strict";
import { daysAfter, today, weeksUpTo } from "./harness/days.mjs";
import { Keyboard } from "./harness/keyboard.mjs";
import { scene } from "./harness/scene.mjs";

/** A goal with six checks below its line: enough for the first rule to speak. */
async function belowTheLine(stage, count = 6) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add({ baselineDay: daysAfter(today(), -70), baseline: "41 47 44", target: "90" });
  const days = weeksUpTo(today(), count);
  for (const day of days) await app.goal.addScore({ day, correct: 44, errors: 2 });
  return app;
}

scene("a decision is recorded by keyboard as the rules advise it, and stands in list, table, sentence, chart and after a reload", async (stage) => {
  const app = await belowTheLine(stage);
  const keys = new Keyboard(app);
  const advice = (await app.page.locator("#verdict").innerText()).trim();
  await keys.reach("Record a decision");
  await keys.press("Enter");
  await app.page.getByRole("dialog").waitFor();
  assert.equal(await app.goal.chosenDecision(), advice, "the advice is chosen already");
  await keys.reach("Why");
  await keys.type("Delivered as planned");
  await keys.press("Enter");
  await app.says("Decision recorded");
  assert.match(await app.goal.decisions(), new RegExp(`${advice}[^]*Ms. Okafor[^]*Delivered as planned[^]*The rules advised: ${advice}`));
  assert.match(await app.page.locator("#scores").innerText(), new RegExp(`Decision: ${advice}, Ms. Okafor`));
  assert.match(await app.page.locator(".reading").innerText(), new RegExp(`Decided so far: .*: ${advice}\\.`));
  await app.page.locator(".chart-layer").focus();
  await keys.press("End");
  assert.match(await app.page.locator("figure.chart [role=status]").innerText(), new RegExp(`decision: ${advice}, Ms. Okafor`));
  await app.saved();
  await app.reload();
  await app.goal.shown();
  assert.match(await app.goal.decisions(), /Delivered as planned/);
});

scene("a decision can be in other words, corrected, removed and brought back", async (stage) => {
  const app = await belowTheLine(stage);
  await app.goal.recordDecision({ choice: "Other", save: false });
  const dialog = app.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Record decision" }).click();
  assert.equal(await dialog.locator("[aria-invalid=true]").count(), 1, "other words are asked for");
  await dialog.getByLabel("In a few words").fill("Ask the family about sleep");
  await dialog.getByRole("button", { name: "Record decision" }).click();
  await app.says("Decision recorded");
  assert.match(await app.goal.decisions(), /Ask the family about sleep/);

  await app.page.getByRole("button", { name: /^Change: Ask the family/ }).click();
  await dialog.getByRole("radio", { name: "Raise goal" }).check();
  await dialog.getByLabel("In a few words").fill("");
  await dialog.getByRole("button", { name: "Save correction" }).click();
  await app.says("Decision corrected");
  assert.match(await app.goal.decisions(), /Raise goal/);
  await app.undo();
  await app.page.locator(".decisions", { hasText: "Ask the family" }).waitFor();

  await app.page.getByRole("button", { name: /^Change: Ask the family/ }).click();
  await dialog.getByRole("button", { name: "Remove decision" }).click();
  await app.says("Decision removed");
  await app.page.locator(".decisions").waitFor({ state: "detached" });
  await app.undo();
  await app.page.locator(".decisions", { hasText: "Ask the family" }).waitFor();
});

scene("while it is too early the card says after how many checks and on which day the rules can advise", async (stage) => {
  const app = await belowTheLine(stage, 4);
  const card = await app.page.locator(".decision").innerText();
  assert.match(card, /Too early to say/);
  assert.match(card, /The rules can advise on \w+ \d+(, \d{4})?, after 2 more checks by the schedule\./);
  assert.match(card, /Not met yet: at least 90 words/);
});
