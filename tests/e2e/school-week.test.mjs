// From an empty app to a scored week: five students with a goal each, a calendar, all of them scored; once without a mouse and
// once with nothing but taps. And the sheet of a large group, typed without a mouse.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MEASURES, largeBundle } from "../bench/parts/large_caseload.mjs";
import { daysAfter, today } from "./harness/days.mjs";
import { Keyboard } from "./harness/keyboard.mjs";
import { scene } from "./harness/scene.mjs";

/** Name, words to find the measure, target, and the numbers of the first check. */
const CLASS = [
  { name: "Ana R.", measure: "oral reading", target: "90", counts: ["44", "2"] },
  { name: "Ben C.", measure: "letter sounds", target: "60", counts: ["25", "3"] },
  { name: "Cora D.", measure: "total words written", target: "60", counts: ["31"] },
  { name: "Devon W.", measure: "maze", target: "30", counts: ["14", "1"] },
  { name: "Emma L.", measure: "quantity discrimination", target: "40", counts: ["18", "2"] },
];
const BASELINE = ["20", "22", "24"];
const BREAK = "Nov 23-27 Thanksgiving";
const begun = () => daysAfter(today(), -21);

/** What was saved: every student with the number of checks of today. */
async function scoredToday(app) {
  const found = {};
  await app.caseload.open();
  for (const { name } of CLASS) {
    await app.caseload.openGoalOf(name);
    found[name] = (await app.goal.scores()).filter(({ day }) => day === today()).length;
    await app.caseload.open();
  }
  return found;
}

const ALL_ONCE = Object.fromEntries(CLASS.map(({ name }) => [name, 1]));

/** Waits until the pad of this student stands there with the keyboard in its first box. */
async function padOf(app, name) {
  await app.page.waitForFunction((name) => {
    const head = document.querySelector("#pad h2")?.textContent ?? "";
    return head.includes(name) && document.activeElement?.id === "score-first";
  }, name);
}

/** The students in the order in which they are due. */
async function dueInOrder(app) {
  await app.page.locator(".due .item").first().waitFor();
  const names = await app.page.locator(".due .item .name bdi").allInnerTexts();
  return names.map((name) => CLASS.find((one) => one.name === name));
}

scene("a class of five is set up and its week scored without a mouse", async (stage) => {
  const app = await stage.newcomer();
  const keys = new Keyboard(app);
  await app.open();
  await keys.reach("Your name");
  await keys.type("Ms. Okafor");
  await keys.press("Enter");
  await app.reaches("ready");
  for (const [at, { name, measure, target }] of CLASS.entries()) {
    if (at > 0) {
      await keys.press("g");
      await keys.press("c");
      await app.caseload.shown();
      await keys.reach("Student");
      await keys.press("Enter");
    }
    await app.page.getByRole("button", { name: "Save student" }).waitFor();
    await keys.reach("Name");
    await keys.type(name);
    await keys.press("Enter");
    await app.newGoal.shown();
    await keys.reach("Find a measure or a goal");
    await keys.type(measure);
    await keys.press("Enter");
    for (const [at, score] of BASELINE.entries()) {
      await keys.reach(`Score ${at + 1}`);
      await keys.type(score);
    }
    await keys.reach("Date of the last of them");
    await keys.typeDate(begun());
    await keys.reach("Goal");
    await keys.type(target);
    await keys.press("Enter");
    await app.goal.shown();
  }
  await keys.press("g");
  await keys.press("h");
  await keys.reach("School calendar");
  await keys.press("Enter");
  await keys.reach("Paste or type, one a line");
  await keys.type(BREAK);
  await keys.reach(/^Add \d+ entr/);
  await keys.press("Enter");
  await app.says("added to the calendar");

  await keys.press("Escape");
  await app.page.evaluate(() => document.activeElement.blur());
  await keys.press("g");
  await keys.press("t");
  const due = await dueInOrder(app);
  assert.equal(due.length, CLASS.length);
  await keys.press("n");
  for (const { name, counts } of due) {
    await padOf(app, name);
    for (const [at, count] of counts.entries()) {
      if (at > 0) await keys.press("Tab");
      await keys.type(count);
    }
    await keys.press("Enter");
    await app.says("Score saved");
  }
  await app.page.waitForFunction(() => location.hash === "#/today");
  assert.deepEqual(await scoredToday(app), ALL_ONCE);
}, { longest: 240_000 });

scene("a class of five is set up and its week scored with taps alone", async (stage) => {
  const app = await stage.newcomer({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const { page } = app;
  /** Taps a thing, which has to be large enough for a finger. */
  const tap = async (thing) => {
    await thing.scrollIntoViewIfNeeded();
    await thing.tap();
  };
  const type = async (label, text) => {
    const box = page.getByLabel(label, { exact: true });
    await tap(box);
    await box.fill(text);
  };
  await app.open();
  await type("Your name", "Ms. Okafor");
  await tap(page.getByRole("button", { name: "Add a student" }));
  await app.reaches("ready");
  /** From a goal back to the list: on a phone the goal's own buttons stand where the places are elsewhere. */
  const back = async () => {
    await tap(page.locator(".head .back"));
    await app.caseload.shown();
  };
  for (const [at, { name, measure, target }] of CLASS.entries()) {
    if (at > 0) {
      await back();
      await tap(page.getByRole("link", { name: "Student", exact: true }));
    }
    await type("Name", name);
    await tap(page.getByRole("button", { name: "Save student" }));
    await app.newGoal.shown();
    await type("Find a measure or a goal", measure);
    await tap(page.locator(".pick button").first());
    for (const [at, score] of BASELINE.entries()) await type(`Score ${at + 1}`, score);
    await type("Date of the last of them", begun());
    await type("Goal", target);
    await tap(page.getByRole("button", { name: "Save goal" }));
    await app.goal.shown();
  }
  await back();
  await tap(page.getByRole("link", { name: "Settings" }));
  await tap(page.getByRole("link", { name: "School calendar" }));
  await type("Paste or type, one a line", BREAK);
  await tap(page.getByRole("button", { name: /^Add \d+ entr/ }));
  await app.says("added to the calendar");

  await tap(page.getByRole("link", { name: "Today" }));
  const due = await dueInOrder(app);
  assert.equal(due.length, CLASS.length);
  await tap(page.locator(".due .item .btn").first());
  for (const { name, counts } of due) {
    await page.locator("#pad h2").filter({ hasText: name }).waitFor();
    for (const [at, count] of counts.entries()) {
      const box = page.locator("#pad input.big").nth(at);
      await tap(box);
      await box.fill(count);
    }
    await tap(page.locator("#pad button[type=submit]"));
    await app.says("Score saved");
  }
  await page.waitForFunction(() => location.hash === "#/today");
  assert.deepEqual(await scoredToday(app), ALL_ONCE);
}, { longest: 240_000 });

scene("the sheet of thirty students and four measures is typed without a mouse", async (stage) => {
  const app = await stage.newcomer();
  const folder = await mkdtemp(join(tmpdir(), "aimline-sheet-"));
  const file = join(folder, "class.aimline");
  await writeFile(file, largeBundle(daysAfter(today(), -21), { students: 30, goals: 4, scores: 6, measures: MEASURES }));
  await app.open();
  await app.firstRun.openABundle();
  await app.data.choose(file);
  await app.data.bringIn();
  await rm(folder, { recursive: true });

  await app.page.evaluate(() => document.activeElement.blur());
  await app.page.keyboard.press("g");
  await app.page.keyboard.press("s");
  await app.page.waitForFunction(() => document.activeElement?.dataset.place === "0-0");
  assert.equal(await app.page.locator("#sheet tbody tr").count(), 30);
  assert.equal(await app.page.locator("#sheet tbody tr:first-child input").count(), 8);
  for (let box = 0; box < 8; box += 1) {
    for (let student = 0; student < 30; student += 1) {
      await app.page.keyboard.type(box % 2 === 0 ? String(35 + student) : "2");
      await app.page.keyboard.press("Enter");
    }
  }
  await app.page.getByRole("button", { name: "Save 120 scores" }).waitFor();
  await app.page.keyboard.press("Control+s");
  // Scores far from the last ones are asked about once.
  const asked = app.page.locator(".sheet-foot .to-check");
  await app.page.locator(".toast").filter({ hasText: "120 scores saved" }).or(asked).first().waitFor();
  if (await asked.count()) await app.page.keyboard.press("Control+s");
  await app.says("120 scores saved");
  await app.undo();
  await app.page.waitForFunction(() => document.querySelectorAll("#sheet tbody tr").length === 30);
}, { longest: 240_000 });
