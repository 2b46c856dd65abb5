// Sessions are collected while they happen: every kind by keyboard and by touch, with no mark lost on the way.
// Runs alone: its sessions are timed by the clock.

import assert from "node:assert/strict";
import { freshProfile } from "./harness/browser.mjs";
import { scene } from "./harness/scene.mjs";
import { Collecting } from "./pages/collecting.mjs";
import { goalOf } from "./pages/kinds.mjs";

async function withStudent(app) {
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Ana R.");
  return app.hash();
}

const press = async (app, ...keys) => { for (const key of keys) await app.page.keyboard.press(key); };
const wait = (app, milliseconds) => app.page.waitForTimeout(milliseconds);

/** What is marked in a session of each kind, by keyboard, and what it comes to. */
const BY_KEYBOARD = {
  trials: async (app) => press(app, "+", "-", "p", "+", "+"),
  tally: async (app) => press(app, "Space", "+", "+", "+"),
  duration: async (app) => { await press(app, "Space"); await wait(app, 1100); await press(app, "Space"); },
  latency: async (app) => { await press(app, "Space"); await wait(app, 1100); await press(app, "Space"); },
  prompts: async (app) => press(app, "1", "3", "1", "2"),
  yesNo: async (app) => press(app, "+"),
};
const COMES_TO = { trials: "60%", tally: "3", duration: /1 second\b/, latency: /1 second\b/, prompts: "50%", yesNo: "100%" };

/** Goes on with Tab inside the page until the focus is on this button, and presses it. */
async function tabTo(app, line, name) {
  for (let step = 0; step < 60; step += 1) {
    const there = await app.page.evaluate(([line, name]) => {
      const at = document.activeElement;
      const group = at?.closest("[role=group]")?.getAttribute("aria-label");
      return at?.tagName === "BUTTON" && (line === null || group === line) && (at.getAttribute("aria-label") ?? at.innerText).trim().startsWith(name);
    }, [line, name]);
    if (there) return press(app, "Enter");
    await press(app, "Tab");
  }
  assert.fail(`${line}, ${name} cannot be reached by keyboard`);
}

scene("every counted kind is collected by keyboard alone", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  for (const [kind, marks] of Object.entries(BY_KEYBOARD)) {
    const { collecting } = await goalOf(app, student, kind);
    await marks(app);
    await collecting.comesTo(COMES_TO[kind]);
    await press(app, "Enter");
    await collecting.saved();
    assert.equal((await app.goal.scores()).length, 1, `${kind}: one score`);
  }
}, { longest: 240_000 });

scene("intervals are recorded by keyboard: an interval is answered once it can be", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  for (const [kind, result, counts] of [["partial", "33", "1 of 3"], ["whole", "50", "1 of 2"], ["momentary", "50", "1 of 2"]]) {
    const { collecting } = await goalOf(app, student, kind);
    await app.page.locator("summary").filter({ hasText: "Set up" }).click();
    await app.page.getByLabel("Seconds of one interval").fill("1");
    await app.page.getByLabel("Number of intervals").fill(kind === "partial" ? "3" : "2");
    await app.page.getByLabel("Number of intervals").blur();
    await press(app, "Space");
    if (kind === "partial") await press(app, "+");
    else {
      await wait(app, 1300);
      await press(app, "+");
      await wait(app, 1000);
      await press(app, "-");
    }
    await app.page.getByRole("button", { name: /Time is up/ }).waitFor();
    await collecting.comesTo(result);
    await press(app, "Enter");
    await collecting.saved();
    assert.deepEqual((await app.goal.scores()).map(({ value }) => value), [counts], `${kind}: the score stands on the goal`);
  }
}, { longest: 180_000 });

scene("steps, subjects and the lines of a rubric are marked by keyboard alone", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  {
    const { collecting } = await goalOf(app, student, "steps");
    await app.page.locator(".c-board textarea").focus();
    await app.page.keyboard.type("Water on\nSoap\nRinse");
    await tabTo(app, null, "Go to the marks");
    await tabTo(app, "Water on", "Alone");
    await tabTo(app, "Soap", "Prompted");
    await tabTo(app, null, "Mark the rest");
    await collecting.comesTo("33");
    await tabTo(app, null, "Save session");
    await collecting.saved();
  }
  {
    const { collecting } = await goalOf(app, student, "subjects");
    for (const subject of [1, 2, 3, 4]) await tabTo(app, `Subject ${subject}`, "Done");
    await tabTo(app, "Subject 5", "Not done");
    await tabTo(app, "Subject 5", "+ Prompt");
    await collecting.comesTo("80%");
    await tabTo(app, null, "Save session");
    await collecting.saved();
  }
  {
    const { collecting } = await goalOf(app, student, "rubric");
    await collecting.layOut(["Ideas", "Order"]);
    await tabTo(app, "Ideas", "Level 3 of 4");
    await tabTo(app, "Order", "Level 2 of 4");
    await collecting.comesTo("5");
    await tabTo(app, null, "Save session");
    await collecting.saved();
  }
}, { longest: 180_000 });

scene("every kind is collected by touch on a phone, with targets of 44 px and no sideways scroll", async (stage) => {
  const app = await stage.newcomer({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const student = await withStudent(app);
  const tap = (locator) => locator.tap();
  const marks = {
    trials: async (board) => { await tap(board.button(/^Done/)); await tap(board.button("Not done")); },
    subjects: async (board) => { await tap(board.inLine("Subject 1", /^Done/)); await tap(board.inLine("Subject 1", "Prompt")); },
    tally: async (board) => { await tap(board.button("Start")); await tap(board.button("Once more")); },
    duration: async (board) => { await tap(board.button("It begins")); await wait(app, 1000); await tap(board.button("It ends")); },
    latency: async (board) => { await tap(board.button("Cue given")); await wait(app, 1000); await tap(board.button("Answer begins")); },
    partial: async (board) => {
      await tap(app.page.locator("summary").filter({ hasText: "Set up" }));
      await app.page.getByLabel("Seconds of one interval").fill("1");
      await tap(board.button("Start"));
      await tap(board.button("It happens"));
      await wait(app, 1100);
    },
    momentary: async (board) => {
      await tap(app.page.locator("summary").filter({ hasText: "Set up" }));
      await app.page.getByLabel("Seconds of one interval").fill("1");
      await tap(board.button("Start"));
      await wait(app, 1300);
      await tap(board.button(/^Going on/));
    },
    rubric: async (board) => { await board.layOut(["Ideas"]); await tap(board.inLine("Ideas", "Level 3 of 4")); },
    prompts: async (board) => { await tap(board.button("Independent")); },
    steps: async (board) => { await board.layOut(["Soap"]); await tap(board.inLine("Soap", "Alone")); },
    yesNo: async (board) => { await tap(board.button("Yes")); },
  };
  for (const [kind, act] of Object.entries(marks)) {
    const { collecting } = await goalOf(app, student, kind);
    await act(collecting);
    const { wide, small } = await app.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth > innerWidth,
      small: [...document.querySelectorAll(".c-board button, .c-acts button")]
        .filter((target) => target.getClientRects().length > 0 && target.getBoundingClientRect().height < 43.5)
        .map((target) => target.innerText),
    }));
    assert.deepEqual({ wide, small }, { wide: false, small: [] }, kind);
    await collecting.page.locator(".c-result").waitFor();
    await tap(app.page.getByRole("button", { name: "Save session" }));
    await collecting.saved();
  }
}, { longest: 300_000 });

scene("undo takes back the last mark whatever it was, and nothing is saved without a mark", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  const { collecting } = await goalOf(app, student, "trials");
  await press(app, "Enter");
  await app.page.getByRole("alert").filter({ hasText: "Nothing is marked yet." }).waitFor();
  await press(app, "+", "-", "p");
  await collecting.counts("1/3");
  await press(app, "z");
  await collecting.counts("1/2");
  await press(app, "z");
  await collecting.counts("1/1");
  await press(app, "z");
  await collecting.counts("0/0");
});

scene("a browser that is killed in the middle of a session loses no mark", async (stage) => {
  const profile = await freshProfile();
  let app = await stage.device(profile);
  const student = await withStudent(app);
  const { goal } = await goalOf(app, student, "trials");
  await press(app, "+", "-", "+", "+", "-", "+", "p");
  await app.draftHolds("\"p\"]]");
  await app.browser.kill();
  app = await stage.device(profile);
  await app.open(`${goal}/collect`);
  const collecting = new Collecting(app);
  await collecting.counts("4/7");
  await app.page.getByText("+ - + + - + P").waitFor();
  // It goes on as if nothing had happened, the last mark can be taken back, and it is saved once.
  await press(app, "z", "+");
  await collecting.counts("5/7");
  await press(app, "Enter");
  await collecting.saved();
  await app.open(`${goal}/collect`);
  await collecting.counts("0/0");
  await app.browser.kill();
});

scene("from Today and from the pad a session begins with one press", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  const { goal } = await goalOf(app, student, "tally");
  await app.go(goal.replace("goal", "score"));
  await app.page.locator("#pad").waitFor();
  await new Collecting(app).open();
  await app.page.getByRole("link", { name: "Type the counts" }).click();
  await app.page.locator("#pad").waitFor();
});

scene("a blank sheet is printed for each goal of a student, on a page of its own, with initials until the name is asked for", async (stage) => {
  const app = await stage.newcomer();
  const student = await withStudent(app);
  const { goal } = await goalOf(app, student, "trials");
  await goalOf(app, student, "subjects");
  await app.go(`${goal}/paper`);
  await app.page.locator(".paper").waitFor();
  assert.equal(await app.page.locator(".paper").count(), 1);
  assert.equal(await app.page.locator(".paper tbody tr").count(), 12);
  assert.equal(await app.page.locator(".paper tbody tr").first().locator(".p-boxes > i").count(), 5, "a box for each of five directions");
  await app.go(student.replace("/goal", "/paper"));
  await app.page.locator(".paper").nth(1).waitFor();
  assert.doesNotMatch(await app.page.locator(".papers").innerText(), /Ana/);
  await app.page.getByRole("radio", { name: "Full name" }).check();
  await app.page.locator(".paper").filter({ hasText: "Ana R." }).first().waitFor();
  await app.page.getByRole("radio", { name: "Filled" }).check();
  await app.page.getByText("No session is on file yet.").first().waitFor();
});
