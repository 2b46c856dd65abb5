// A day's scores: Today, one student after another, and the sheet for a group; by keyboard alone.

import assert from "node:assert/strict";
import { today } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const NAMES = ["Ana R.", "Ben C.", "Cora D."];

/** Three students with an oral reading goal each, all of them due for weeks. */
async function threeDue(stage) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  for (const [at, name] of NAMES.entries()) {
    if (at > 0) {
      await app.go("#/student/new");
      await app.page.getByRole("button", { name: "Save student" }).waitFor();
    }
    await app.newStudent.add(name);
    await app.newGoal.add();
  }
  return app;
}

const press = async (app, ...keys) => { for (const key of keys) await app.page.keyboard.press(key); };

/** The goal pages' tables, by student: what is saved. */
async function savedScores(app) {
  const found = {};
  for (const name of NAMES) {
    await app.caseload.open();
    await app.caseload.openGoalOf(name);
    found[name] = (await app.goal.scores()).map(({ day, value }) => [day, value]);
  }
  return found;
}

scene("from Today to a saved score and the next student take two keys beside the digits", async (stage) => {
  const app = await threeDue(stage);
  await press(app, "g", "t");
  await app.page.locator(".due .item").first().waitFor();
  assert.equal(await app.page.locator(".due .item").count(), 3);
  // Typed without a pause: the digits of the next score while the one before is being saved, and the first ones on Today.
  for (const words of ["73", "61", "58"]) {
    await press(app, words[0], words[1], "Tab", "2");
    await app.page.waitForFunction((words) => {
      const [first, second] = document.querySelectorAll("#pad input.big");
      return first?.value === words && second?.value === "2";
    }, words);
    await press(app, "Enter");
  }
  await app.page.waitForFunction(() => location.hash === "#/today");
  assert.equal(await app.page.locator(".due .item.struck").count(), 3, "what is done stays visible");
  assert.deepEqual(await savedScores(app), { "Ana R.": [[today(), "73"]], "Ben C.": [[today(), "61"]], "Cora D.": [[today(), "58"]] });
});

scene("a score that looks like a slip is asked about once and never blocked", async (stage) => {
  const app = await threeDue(stage);
  await app.go("#/today");
  await app.page.locator(".due .item").first().waitFor();
  await press(app, "n");
  await app.page.locator("#score-first").waitFor();
  await app.page.waitForFunction(() => document.activeElement.id === "score-first");
  await app.page.keyboard.type("310");
  await press(app, "Tab", "2", "Enter");
  await app.page.getByText("Keep or correct?").waitFor();
  assert.equal((await savedScores(app))["Ana R."].length, 0);
  await app.go("#/today");
  await press(app, "n");
  await app.page.waitForFunction(() => document.querySelector("#score-first")?.value === "310" && document.activeElement.id === "score-first");
  await press(app, "Enter");
  await app.page.getByText("Keep or correct?").waitFor();
  await press(app, "Enter");
  await app.says("Score saved");
  assert.deepEqual((await savedScores(app))["Ana R."], [[today(), "310"]]);
});

scene("a sheet is filled by keyboard, kept as a draft over a reload, saved as one and taken back as one", async (stage) => {
  const app = await threeDue(stage);
  await press(app, "g", "s");
  const box = (place) => app.page.locator(`#sheet [data-place="${place}"]`);
  await box("0-0").waitFor();
  await app.page.waitForFunction(() => document.activeElement.dataset.place === "0-0");
  // Down the students, then down the errors; Ben is absent.
  await app.page.keyboard.type("73");
  await press(app, "Enter", "a", "Enter");
  await app.page.keyboard.type("58");
  await press(app, "Enter");
  await app.page.waitForFunction(() => document.activeElement.dataset.place === "0-1");
  await app.page.keyboard.type("3");
  await press(app, "ArrowDown");
  await app.page.getByText("Draft kept on this device").waitFor();
  await app.draftHolds("absent");
  await app.draftHolds("\u001d58\u001f");
  await app.reload();
  await box("0-0").waitFor();
  assert.deepEqual([await box("0-0").inputValue(), await box("0-1").inputValue(), await box("1-0").inputValue(), await box("2-0").inputValue()], ["73", "3", "Absent", "58"]);

  // Cora's errors are missing: that is said, the box gets the focus, and nothing is saved.
  await box("0-0").focus();
  await press(app, "Control+s");
  await app.page.getByText("1 to put right").waitFor();
  await app.page.waitForFunction(() => document.activeElement.dataset.place === "2-1");
  await app.page.keyboard.type("1");
  await press(app, "Control+s");
  await app.says("3 scores saved");
  await app.undo();
  assert.deepEqual(await savedScores(app), { "Ana R.": [], "Ben C.": [], "Cora D.": [] });
});

scene("a block from a spreadsheet is pasted, and a cell that is no number is named at its box", async (stage) => {
  const app = await threeDue(stage);
  await app.go("#/scores");
  const box = (place) => app.page.locator(`#sheet [data-place="${place}"]`);
  await box("0-0").waitFor();
  await box("0-0").focus();
  await app.page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "73\t3\r\nabsent\t\r\n5x\t2\r\n40\t1\r\n");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await app.page.getByText("2 had no box to go to").waitFor();
  assert.equal(await box("1-0").inputValue(), "Absent");
  await press(app, "Control+s");
  await app.page.getByText("1 to put right").waitFor();
  await app.page.waitForFunction(() => document.activeElement.dataset.place === "2-0");
  await box("2-0").fill("55");
  await press(app, "Control+s");
  await app.says("3 scores saved");
  const saved = await savedScores(app);
  assert.deepEqual([saved["Ana R."][0][1], saved["Cora D."][0][1]], ["73", "55"]);
});
