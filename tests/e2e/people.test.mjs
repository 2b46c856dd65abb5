// Rosters, the calendar, the archive, the bin, the way back after a reload, and the list as it stands in the address.

import assert from "node:assert/strict";
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
