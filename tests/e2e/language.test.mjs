// The whole interface in both languages: after the switch no line of a page is the same as before it, but for what the
// teacher wrote and for names of things.

import assert from "node:assert/strict";
import { scene } from "./harness/scene.mjs";
import { KINDS, writeGoal } from "./pages/kinds.mjs";

/** What is rightly the same in both: what was written, product, formats, keys, the languages' own names. */
const SAME = [/^Aimline$/, /^Acadience Math$/, /^Q\. ?Z\.$/, /^QZ$/, /^Qx Vw$/, /^Zxw-/, /^CSV$/, /^English$/, /^Español$/, /^Ctrl [A-Z]$/, /^Esc$/, /^Enter$/, /^Tab$/, /^ARNS$/, /^N$/, /^(- )?No$/, /^\W*$/];

/** Everything a person reads or hears on the page, line by line. */
function linesOf(page) {
  return page.evaluate(() => {
    const lines = document.querySelector("#app").innerText.split("\n");
    const spoken = ["aria-label", "placeholder", "title", "alt"];
    for (const element of document.querySelectorAll("#app *")) {
      for (const name of spoken) lines.push(element.getAttribute(name) ?? "");
      if (element.matches("option, .sr")) lines.push(element.textContent);
    }
    lines.push(document.title);
    return [...new Set(lines.map((line) => line.trim()))].filter((line) => /\p{Letter}{2}/u.test(line));
  });
}

async function pages(app, addresses) {
  const seen = {};
  for (const address of addresses) {
    await app.goAndSee(address);
    seen[address] = await linesOf(app.page);
  }
  return seen;
}

scene("everything is said in Spanish after the switch, and in English again after the switch back", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  const firstRun = await linesOf(app.page);
  await app.firstRun.addAStudent("Qx Vw");
  await app.newStudent.add("Q. Z.");
  await app.newGoal.add({ title: "Zxw-1" });
  await app.goal.addScore({ correct: 50 });
  await app.goal.recordDecision({});
  const goal = app.hash();
  await app.caseload.open();
  const student = (await app.caseload.studentAddresses())[0];
  // The message at the foot belongs to the last deed and keeps its language.
  await app.closeMessage();
  const addresses = ["#/caseload", "#/student/new", student, `${student}/goal`, goal, `${goal}/import`, `${goal}/plan`, `${goal}/paper`, `${student}/edit`,
    `${student}/benchmark`, `${student}/paper`, goal.replace("#/goal/", "#/score/"), "#/today", "#/scores", "#/roster", "#/classes", "#/calendar",
    "#/next-year", "#/bin", "#/data", "#/settings", "#/settings/measures", "#/settings/forms", "#/nowhere"];

  const english = await pages(app, addresses);
  await app.settings.open();
  await app.settings.language("Español");
  await app.page.locator("html[lang=es]").waitFor({ state: "attached" });
  const spanish = await pages(app, addresses);
  for (const address of addresses) {
    const left = spanish[address].filter((line) => english[address].includes(line) && !SAME.some((same) => same.test(line)));
    assert.deepEqual(left, [], `${address}: nothing is left in English`);
    assert.ok(spanish[address].length >= 0.9 * english[address].length, `${address}: nothing is left out in Spanish`);
  }

  await app.reload();
  assert.equal(await app.page.locator("html").getAttribute("lang"), "es", "the choice is kept");
  await app.settings.open();
  await app.settings.language("English");
  await app.page.locator("html[lang=en]").waitFor({ state: "attached" });
  assert.deepEqual(await pages(app, addresses), english);

  const spaniard = await stage.newcomer({ locale: "es-US" });
  await spaniard.open();
  assert.equal(await spaniard.page.locator("html").getAttribute("lang"), "es", "the browser's language is the first guess");
  const left = (await linesOf(spaniard.page)).filter((line) => firstRun.includes(line) && !SAME.some((same) => same.test(line)));
  assert.deepEqual(left, []);
});

/** The lines of the collecting page and of the data sheet of a goal, reached from the goal's own page and back to it. */
async function inClass(app, goal) {
  const seen = [];
  for (const [place, link] of [["collect", `${goal}/collect`], ["paper", `${goal}/paper`]]) {
    await app.goAndSee(goal);
    await app.page.locator("html[data-chart=drawn]").waitFor({ state: "attached" });
    await app.page.locator(`main a[href="${link}"]`).first().click();
    await app.page.locator(`html[data-page="${link}"]`).waitFor({ state: "attached" });
    await app.page.locator(place === "paper" ? ".paper" : ".c-board").first().waitFor();
    await app.page.evaluate(() => { for (const closed of document.querySelectorAll("main details")) closed.open = true; });
    seen.push(...(await linesOf(app.page)).map((line) => `${place}: ${line}`));
  }
  return seen;
}

scene("collecting and the data sheet of every kind of goal are said in Spanish", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent("Qx Vw");
  await app.newStudent.add("Q. Z.");
  const student = app.hash();
  const goals = {};
  for (const kind of Object.keys(KINDS)) goals[kind] = await writeGoal(app, student, kind, `Zxw-${kind}`);
  await app.closeMessage();
  const english = {};
  for (const [kind, goal] of Object.entries(goals)) english[kind] = await inClass(app, goal);
  await app.settings.open();
  await app.settings.language("Español");
  await app.page.locator("html[lang=es]").waitFor({ state: "attached" });
  for (const [kind, goal] of Object.entries(goals)) {
    const spanish = await inClass(app, goal);
    const own = (line) => SAME.some((same) => same.test(line.replace(/^\w+: /, "")));
    assert.deepEqual(spanish.filter((line) => english[kind].includes(line) && !own(line)), [], `${kind}: nothing is left in English`);
    assert.ok(spanish.length >= 0.9 * english[kind].length, `${kind}: nothing is left out in Spanish`);
  }
}, { longest: 240_000 });
