// Fields that follow the measure: benchmarks from paper, one writing sample for several goals, forms, least checks, the year's end.

import assert from "node:assert/strict";
import { daysAfter, today } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const press = async (app, ...keys) => { for (const key of keys) await app.page.keyboard.press(key); };

/** A student without a goal; the page of the new goal is open. */
async function student(stage, name, grade = "2") {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add(name, grade);
  return app;
}

const idOf = (app) => app.hash().split("/")[2];

/** Types the passages of a benchmark: words and errors each. */
async function passages(app, scores) {
  await app.page.getByRole("button", { name: "Save benchmark scores" }).waitFor();
  for (const [at, [words, errors]] of scores.entries()) {
    const passage = app.page.getByRole("group", { name: `Passage ${at + 1}` });
    await passage.getByLabel("Words correct").fill(String(words));
    await passage.getByLabel("Errors").fill(String(errors));
  }
}

scene("three passages from paper are kept apart, and give a goal in the same grade its baseline in one tap", async (stage) => {
  const app = await student(stage, "Ana R.");
  const id = idOf(app);
  await app.go(`#/student/${id}/benchmark`);
  await passages(app, [[41, 9], [47, 3], [44, 4]]);
  await app.page.getByText("The middle is 44 words with 4 errors").waitFor();
  await app.page.getByRole("button", { name: "Save benchmark scores" }).click();
  await app.says("Benchmark scores saved");
  await app.page.getByText("middle of 3 passages").waitFor();

  await app.go(`#/student/${id}/goal`);
  await app.newGoal.shown();
  await app.newGoal.choose("Oral reading");
  await app.page.getByRole("radio", { name: "A benchmark" }).check();
  const typed = async (label) => app.page.getByLabel(label, { exact: true }).inputValue();
  assert.deepEqual([await typed("Score 1"), await typed("Score 2"), await typed("Score 3")], ["41", "47", "44"]);
  assert.equal(await typed("Date of the last of them"), today());
  await app.page.getByText("in material of the same grade").waitFor();
  await app.page.getByLabel("Grade of the material").selectOption("1");
  await app.page.getByText("Scores of two grades do not compare").waitFor();
});

scene("a benchmark that is half typed stays over a reload, and what is missing is named at its box", async (stage) => {
  const app = await student(stage, "Ana R.");
  await app.go(`#/student/${idOf(app)}/benchmark`);
  await app.page.getByRole("button", { name: "Save benchmark scores" }).click();
  await app.page.getByText("Type the score of at least one passage").waitFor();
  await app.page.waitForFunction(() => document.activeElement.id === "passage-1");
  await app.page.keyboard.type("41");
  await app.draftHolds("\u001f41\u001f");
  await app.reload();
  await app.page.waitForFunction(() => document.querySelector("#passage-1")?.value === "41");
  await app.page.getByRole("button", { name: "Save benchmark scores" }).click();
  await app.page.waitForFunction(() => document.activeElement.getAttribute("aria-invalid") === "true");
  await app.page.keyboard.type("5");
  await press(app, "Enter");
  await app.says("Benchmark scores saved");
  await app.page.getByText("1 passage").waitFor();
  await app.undo();
  await app.page.getByText("No benchmark scores yet").waitFor();
});

/** Goals for words written, spelling and sequences of one student. */
async function writer(stage) {
  const app = await student(stage, "Ana R.");
  const id = idOf(app);
  for (const [at, measure] of ["words written", "words spelled correctly", "correct writing sequences"].entries()) {
    if (at > 0) await app.go(`#/student/${id}/goal`);
    await app.newGoal.shown();
    await app.newGoal.add({ measure });
  }
  return app;
}

/** The scores of each goal of the student, by title. */
async function scoresOfAll(app) {
  const found = [];
  await app.caseload.open();
  for (const address of await app.caseload.goalAddresses()) {
    await app.go(address);
    await app.goal.shown();
    found.push((await app.goal.scores()).map(({ value }) => value));
    await app.caseload.open();
  }
  return found.map((scores) => scores.join(" ")).sort();
}

scene("one writing sample is counted once for three goals, saved as one and taken back as one", async (stage) => {
  const app = await writer(stage);
  await app.go("#/today");
  await app.page.locator(".due .item").first().waitFor();
  await press(app, "n");
  await app.page.waitForFunction(() => document.activeElement.id === "score-first");
  await app.page.keyboard.type("42");
  await press(app, "Tab");
  await app.page.keyboard.type("43");
  await press(app, "Tab");
  await app.page.keyboard.type("30");
  await press(app, "Tab");
  await app.page.keyboard.type("8");
  await press(app, "Enter");
  await app.page.getByText("More words are spelled correctly here than were written").waitFor();
  await app.page.waitForFunction(() => document.activeElement.value === "43");
  await press(app, "Control+a");
  await app.page.keyboard.type("40");
  await press(app, "Enter");
  await app.says("3 scores saved");
  await app.page.waitForFunction(() => location.hash === "#/today");
  assert.deepEqual(await scoresOfAll(app), ["30", "40", "42"]);
  await app.go("#/today");
  await app.undo();
  assert.deepEqual(await scoresOfAll(app), ["", "", ""]);
});

scene("on the sheet a writing sample has one row with its four boxes", async (stage) => {
  const app = await writer(stage);
  await app.go("#/scores");
  const box = (place) => app.page.locator(`#sheet [data-place="${place}"]`);
  await box("0-0").waitFor();
  assert.equal(await app.page.locator("#sheet tbody tr").count(), 1);
  await box("0-0").focus();
  for (const count of ["42", "40"]) {
    await app.page.keyboard.type(count);
    await press(app, "Tab");
  }
  await app.page.getByRole("button", { name: "Save 2 scores" }).waitFor();
  await app.page.keyboard.type("30");
  await press(app, "Tab");
  await app.page.keyboard.type("8");
  await app.page.getByRole("button", { name: "Save 3 scores" }).waitFor();
  await press(app, "Control+s");
  await app.says("3 scores saved");
  assert.deepEqual(await scoresOfAll(app), ["30", "40", "42"]);
});

scene("the next unused form is offered, then filled in, and a repeat is said", async (stage) => {
  const app = await student(stage, "Ana R.");
  await app.newGoal.add();
  await app.go(app.hash().replace("goal", "score"));
  await app.page.getByRole("button", { name: "Use 1, the next one" }).click();
  await app.page.locator("#score-first").fill("50");
  await app.page.getByLabel("Errors").fill("2");
  await press(app, "Enter");
  await app.says("Score saved");
  await app.caseload.open();
  await app.caseload.openGoalOf("Ana R.");
  await app.go(app.hash().replace("goal", "score"));
  const form = app.page.getByLabel("Form", { exact: true });
  await app.page.waitForFunction(() => [...document.querySelectorAll("#pad select")].some((select) => select.value === "2"));
  assert.match(await form.locator("option").nth(1).innerText(), /^1 \(given/);
  await form.selectOption("1");
  await app.page.getByText("2 is still unused").waitFor();
});

scene("the district's least number is set, a looser schedule asks once, and checks are counted against it", async (stage) => {
  const app = await student(stage, "Ana R.");
  const id = idOf(app);
  await app.go("#/settings/forms");
  await app.page.getByLabel("Measure", { exact: true }).selectOption("R-CBM");
  await app.page.getByRole("radio", { name: "Every week" }).check();
  await app.says("Least number of checks saved");
  await app.page.getByLabel("Names", { exact: true }).fill("Sea otters\nSea otters");
  await app.page.getByRole("button", { name: "Save names" }).click();
  await app.page.getByText("Give each form a name of its own").waitFor();
  await app.page.waitForFunction(() => document.activeElement.id === "form-names");

  await app.go(`#/student/${id}/goal`);
  await app.newGoal.shown();
  await app.newGoal.choose("Oral reading");
  await app.newGoal.baseline("40 42 45");
  await app.page.getByLabel("Date of the last of them").fill(daysAfter(today(), -70));
  await app.page.getByLabel("Goal", { exact: true }).fill("90");
  await app.page.getByRole("button", { name: "Save goal" }).click();
  await app.page.getByText("at least every week").waitFor();
  await app.page.getByRole("button", { name: "Keep every 2 weeks" }).click();
  await app.page.getByRole("button", { name: "Save goal" }).click();
  await app.goal.shown();
  await app.page.getByLabel("Words correct").fill("50");
  await app.page.getByLabel("Errors").fill("2");
  await press(app, "Enter");
  await app.says("Score saved");
  await app.page.getByText("1 of 10 planned checks have a score").waitFor();
  await app.page.getByText("Counted against what the district asks for at least: every week").waitFor();
});

scene("the step into the next year ends the chosen goals with their outcome and carries the others over", async (stage) => {
  const app = await student(stage, "Ana R.");
  await app.newGoal.add({ title: "Reading over", goalDay: daysAfter(today(), -1) });
  await app.caseload.open();
  await app.caseload.openStudent("Ana R.");
  await app.page.getByRole("link", { name: "Add a goal" }).first().click();
  await app.newGoal.shown();
  await app.newGoal.add({ title: "Reading on" });
  await app.go("#/next-year");
  const over = app.page.getByLabel(/^Reading over/);
  await over.waitFor();
  assert.equal(await over.inputValue(), "not_met", "its day is behind and it was not met");
  assert.equal(await app.page.getByLabel(/^Reading on/).inputValue(), "");
  await app.page.getByText("1 goal ends").waitFor();
  await app.page.getByRole("button", { name: "Step into the next year" }).click();
  await app.says("in the next school year");
  await app.caseload.openGoalOf("Ana R.");
});

/** After a press of the form's button: the focus is in a box that says it is wrong, with a sentence below it that is tied to it. */
async function refusedAtItsBox(app, where) {
  await app.page.waitForFunction(() => document.activeElement.getAttribute("aria-invalid") === "true").catch(() => assert.fail(`${where}: no box says it is wrong and has the focus`));
  const said = await app.page.evaluate(() => {
    const tied = document.activeElement.getAttribute("aria-describedby")?.split(" ") ?? [];
    return tied.map((id) => document.getElementById(id)?.innerText ?? "").join(" ").trim();
  });
  assert.match(said, /\p{Letter}{2}/u, `${where}: the box is tied to its sentence`);
}

scene("bad input has its sentence beside the box and the focus in it, in the forms of every day", async (stage) => {
  const app = await stage.newcomer();
  const button = (name) => app.page.getByRole("button", { name, exact: true }).first().click();
  await app.open();
  await app.firstRun.addAStudent();
  await button("Save student");
  await refusedAtItsBox(app, "a new student");
  await app.newStudent.add("Ana R.");

  await app.newGoal.choose("Oral reading");
  await app.page.getByLabel("Score 1").fill("many");
  await button("Save goal");
  await refusedAtItsBox(app, "a new goal");
  await app.newGoal.baseline("40 42 45");
  await app.page.getByLabel("Goal", { exact: true }).fill("90");
  await button("Save goal");
  await app.goal.shown();
  await app.saved();
  const goal = app.hash();
  await app.page.locator("#score-first").fill("many");
  await button("Save score");
  await refusedAtItsBox(app, "a score on the goal's page");

  await app.goal.openAddChange();
  await app.page.locator("dialog[open] input").first().press("Enter");
  await refusedAtItsBox(app, "a change in its dialog");
  await app.closeDialog();

  await app.goAndSee(goal.replace("goal", "score"));
  await app.page.locator("#score-first").fill("many");
  await app.page.locator("#score-first").press("Enter");
  await refusedAtItsBox(app, "the pad");
});
