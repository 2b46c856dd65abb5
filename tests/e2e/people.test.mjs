// Rosters, the calendar, the archive, the bin, the way back after a reload, and the list as it stands in the address.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { largeBundle } from "../bench/parts/large_caseload.mjs";
import { daysAfter, today } from "./harness/days.mjs";
import { Keyboard } from "./harness/keyboard.mjs";
import { scene } from "./harness/scene.mjs";

const NAMES = Array.from({ length: 25 }, (_, at) => `Student ${String.fromCharCode(65 + at)}.`);

scene("a roster of 25 comes in by keyboard alone, and one undo takes it out", async (stage) => {
  const app = await stage.newcomer();
  const keys = new Keyboard(app);
  await app.open();
  await app.firstRun.addAStudent();
  await keys.reach("Bring in a roster");
  await keys.press("Enter");
  await keys.reach("Roster");
  const rows = NAMES.map((name, at) => `${name}\t${1 + (at % 6)}\tMs. Okafor\t${at < 13 ? "Reading; Math" : "Math"}`);
  // A paste is one insertion of text, tabs and line ends in it.
  await app.page.keyboard.insertText(["Name\tGrade\tCase manager\tClasses", ...rows].join("\n"));
  assert.deepEqual(await app.roster.found(), { ready: 25, bad: 0 });
  await keys.reach("Bring in 25 students");
  await keys.press("Enter");
  await app.says("25 students brought in");
  await app.caseload.shown();
  assert.equal((await app.caseload.students()).length, 25);
  await app.page.getByLabel("Class or group").selectOption({ label: "Reading" });
  assert.equal((await app.caseload.students()).length, 13);
  await app.page.keyboard.press("Escape");
  await app.page.evaluate(() => document.activeElement.blur());
  await keys.press("Control+z");
  await app.page.getByText("No students").or(app.page.getByRole("link", { name: "Bring in a roster" })).first().waitFor();
});

scene("what cannot be read in a roster says its line, and a second time nobody is doubled", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.roster.open();
  await app.roster.type("Ana R., 2\nBo T., 14\nAna R., 2\n");
  assert.deepEqual(await app.roster.found(), { ready: 1, bad: 1 });
  assert.match((await app.roster.problems())[0], /^Line 2, Grade: “14” is no grade/);
  await app.page.getByLabel("Bring in the others").check();
  await app.roster.save();
  await app.roster.open();
  await app.roster.type("Ana R., 2\n");
  await app.page.getByText("Everybody in the list is here already").waitFor();
});

scene("lines pasted into the calendar move an aimline that counts school days, and say so before", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.lookAround();
  await app.calendar.open();
  const from = daysAfter(today(), -40);
  const to = daysAfter(today(), -36);
  const us = (day) => { const [y, m, d] = day.split("-"); return `${Number(m)}/${Number(d)}/${y}`; };
  await app.calendar.type(`${us(from)} - ${us(to)}, Snow week\nThanksgiving`);
  assert.match((await app.calendar.understood())[0], /Snow week/);
  assert.match((await app.calendar.understood())[1], /There is no date in this line/);
  await app.calendar.type(`${us(from)} - ${us(to)}, Snow week`);
  const before = await app.calendar.shifts();
  assert.ok(before > 0, "some aimlines move");
  await app.calendar.add();
  assert.ok((await app.calendar.entries()).includes("Snow week"));
  await app.calendar.remove("Snow week");
  await app.undo();
  await app.page.locator("#closed").getByText("Snow week", { exact: true }).waitFor();
});

scene("an archived student leaves the list, is found again and comes back", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Ana R.");
  await app.newGoal.add();
  await app.addStudentWithGoal("Bo T.");
  await app.caseload.open();
  await app.caseload.openStudent("Ana R.");
  await app.student.archive();
  await app.caseload.shown();
  assert.deepEqual(await app.caseload.students(), ["Bo T."]);
  await app.page.getByLabel("Class or group").selectOption({ label: "Archived students" });
  await app.caseload.rows.filter({ hasText: "Ana R." }).waitFor();
  assert.match(app.hash(), /archived=yes/);
  await app.caseload.openStudent("Ana R.");
  await app.student.takeBack();
  await app.go("#/caseload");
  await app.caseload.rows.filter({ hasText: "Bo T." }).waitFor();
  assert.equal((await app.caseload.students()).length, 2);
});

scene("a step is undone and done again after a reload, and the history tells of it", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Ana R.");
  await app.newGoal.add();
  await app.caseload.open();
  await app.caseload.openStudent("Ana R.");
  await app.student.rename("Anna R.");
  await app.saved();
  await app.reload();
  await app.caseload.open();
  await app.page.keyboard.press("Control+z");
  await app.page.getByText("Ana R.", { exact: true }).waitFor();
  await app.saved();
  await app.reload();
  await app.caseload.open();
  await app.page.keyboard.press("Control+Shift+z");
  await app.page.getByText("Anna R.", { exact: true }).waitFor();
  const history = await app.past.history();
  assert.match(history[0], /Done again/);
  assert.match(history[1], /Undone/);
  assert.match(history[2], /Student changed[\s\S]*Name: Ana R\. → Anna R\./);
});

scene("what was removed lies in the bin and comes back in one tap", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Ana R.");
  await app.newGoal.add();
  await app.caseload.open();
  await app.caseload.openStudent("Ana R.");
  await app.student.remove();
  assert.equal((await app.past.bin()).length, 1);
  await app.past.takeBack("Ana R.");
  await app.page.getByText("The bin is empty").waitFor();
  await app.caseload.open();
  assert.deepEqual(await app.caseload.students(), ["Ana R."]);
});

scene("the list keeps its filter in the address and what was typed out of it", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.lookAround();
  const all = await app.caseload.rows.count();
  await app.page.keyboard.press("1");
  await app.page.locator(".chip[aria-pressed=true]").filter({ hasText: "Off track" }).waitFor();
  assert.match(app.hash(), /status=off-track/);
  assert.ok((await app.caseload.rows.count()) < all);
  await app.page.getByLabel("Order").selectOption("name");
  const names = await app.caseload.students();
  assert.deepEqual(names, [...names].sort((a, b) => a.localeCompare(b)));
  await app.reload();
  await app.caseload.shown();
  assert.match(app.hash(), /status=off-track&sort=name/);
  assert.deepEqual(await app.caseload.students(), names);
  await app.page.keyboard.press("/");
  await app.page.keyboard.type(names[0].slice(0, 4));
  await app.page.waitForFunction((most) => document.querySelectorAll("table.caseload tbody tr").length <= most, names.length);
  assert.ok(!app.hash().includes(encodeURIComponent(names[0].slice(0, 4))), "no name in the address");
  await app.caseload.rows.first().locator("td a").first().click();
  await app.goal.shown();
  await app.page.goBack();
  await app.caseload.shown();
  assert.match(app.hash(), /status=off-track&sort=name/);
  await app.caseload.rows.first().locator("td a").first().focus();
  await app.page.keyboard.press("ArrowDown");
  assert.equal(await app.page.evaluate(() => document.activeElement.closest("tr")?.rowIndex ?? 0) >= 1, true);
});

scene("of a long list only the rows in sight are built, and keys, find and print still reach all of them", async (stage) => {
  const size = { students: 40, goals: 6, scores: 2 };
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.openABundle();
  const folder = await mkdtemp(join(tmpdir(), "aimline-list-"));
  const file = join(folder, "large.aimline");
  await writeFile(file, largeBundle(today(), size));
  await app.data.choose(file);
  await app.data.bringIn();
  await app.go("#/caseload?sort=name");
  await app.caseload.shown();
  const rows = app.page.locator("table.caseload tbody tr:not(.rest)");
  const all = size.students * size.goals;
  assert.equal(await app.page.locator("table.caseload").getAttribute("aria-rowcount"), String(all + 1));
  await app.page.waitForFunction(() => document.querySelectorAll("table.caseload tbody tr").length < 80);
  await rows.first().locator("td a").first().focus();
  for (let step = 0; step < 40; step += 1) await app.page.keyboard.press("ArrowDown");
  await app.page.waitForFunction(() => document.activeElement.closest("tr")?.getAttribute("aria-rowindex") === "42");
  await app.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await app.page.locator(`tr[aria-rowindex="${all + 1}"]`).waitFor();
  assert.ok((await rows.count()) < 80);
  await app.page.keyboard.press("Escape");
  await app.page.locator("#find").fill("Student 017");
  await app.page.waitForFunction((count) => document.querySelectorAll("table.caseload tbody tr").length === count, size.goals);
  await app.page.locator("#find").fill("");
  await app.page.waitForFunction(() => document.querySelectorAll("table.caseload tbody tr").length > 10);
  await app.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await app.page.waitForFunction((count) => document.querySelectorAll("table.caseload tbody tr").length === count, all);
  await app.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await app.page.waitForFunction(() => document.querySelectorAll("table.caseload tbody tr").length < 80);
  await rm(folder, { recursive: true });
});

scene("the step into the next year is looked at, taken, and undone in one go", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.lookAround();
  await app.go("#/next-year");
  await app.page.getByLabel("Next year, Emma L.").selectOption("leaves");
  await app.page.getByText("9 students stay, 1 leave").waitFor();
  await app.page.getByRole("button", { name: "Step into the next year with 10 students" }).click();
  await app.says("in the next school year");
  await app.caseload.shown();
  assert.ok(!(await app.caseload.students()).includes("Emma L."));
  assert.equal(await app.caseload.rows.filter({ hasText: "Marcus T." }).first().getByText("Grade 6").count(), 1);
  await app.undo();
  await app.caseload.rows.filter({ hasText: "Emma L." }).waitFor();
  assert.equal(await app.caseload.rows.filter({ hasText: "Marcus T." }).first().getByText("Grade 5").count(), 1);
});

scene("a class made on a student's page holds the student, with the support given there", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Ana R.");
  await app.newGoal.add();
  await app.caseload.open();
  await app.caseload.openStudent("Ana R.");
  await app.student.edit();
  await app.page.locator("#new-class summary").click();
  await app.page.getByRole("button", { name: "Save class or group" }).click();
  assert.equal(await app.page.evaluate(() => document.activeElement.getAttribute("aria-invalid")), "true", "focus goes to the name");
  await app.page.getByLabel("Subject or name").fill("Math, period 3");
  await app.page.getByLabel("General-education teacher").fill("Ms. Lee");
  await app.page.getByRole("button", { name: "Save class or group" }).click();
  await app.says("Math, period 3 saved");
  await app.page.getByLabel("Support in Math, period 3").fill("co-taught");
  await app.page.getByLabel("IEP starts").fill("2025-10-01");
  await app.page.getByLabel("IEP ends").fill("2025-09-01");
  await app.page.getByRole("button", { name: "Save change" }).click();
  await app.page.getByText("The IEP has to end after it starts").waitFor();
  await app.page.getByLabel("IEP ends").fill("2026-09-30");
  await app.page.getByRole("button", { name: "Save change" }).click();
  await app.says("Student changed");
  await app.page.getByText("Math, period 3 (Ms. Lee, co-taught)").waitFor();
  await app.reload();
  await app.page.getByText("Math, period 3 (Ms. Lee, co-taught)").waitFor();
});
