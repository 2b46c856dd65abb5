// axe-core on every page, light and dark, at the width of a Chromebook and of a phone: no violations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { scene } from "./harness/scene.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const GOLDEN = new URL("../fixtures/bundles/v1.aimline", import.meta.url).pathname;

async function violations(page) {
  const found = await page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`));
  }, RULES);
  return [...new Set(found)];
}

/** What is looked at: how to get there, and what must stand on the page by then. */
function views(addresses) {
  const { goal, student, callOuts } = addresses;
  const at = (hash, ready = "h1") => async (app) => {
    await app.goAndSee(hash);
    await app.page.locator(ready).first().waitFor();
  };
  return {
    "the caseload": at("#/caseload", "table.caseload"),
    "adding a student": at("#/student/new", "#student-name"),
    "a student": at(student, ".panel dl"),
    "all that is known of a student": at(`${student}/edit`, "#student-name"),
    "what was of a student": at(`${student}/history`, "#history"),
    "the caseload by name": at("#/caseload?sort=name", "table.caseload"),
    "a roster with a slip": async (app) => {
      await app.roster.open();
      await app.roster.type("Name,Grade,Case manager\nMarcus T.,5,Ms. Okafor\nBo T.,14,\n");
      await app.roster.found();
    },
    "classes and groups": async (app) => {
      await at("#/classes", "#new-class")(app);
      await app.page.locator("#new-class summary").click();
    },
    "the school calendar": async (app) => {
      await app.calendar.open();
      await app.calendar.type("Nov 23-27 Thanksgiving\nhello");
      await app.calendar.understood();
    },
    "an entry of the calendar": async (app) => {
      await app.page.getByRole("button", { name: /^Change entry/ }).first().click();
      await app.page.getByRole("dialog").waitFor();
    },
    "the next school year": async (app) => {
      await app.closeDialog();
      await at("#/next-year", "table")(app);
    },
    "the history": at("#/history", "#history"),
    "the bin": at("#/bin", ".notice"),
    "adding a goal": at(`${student}/goal`, "#find-measure"),
    "a goal half written": async (app) => {
      await at(`${student}/goal`, "#find-measure")(app);
      await app.newGoal.choose("oral reading");
      await app.newGoal.baseline("40 42 45");
      await app.page.getByRole("radio", { name: "Every 4 weeks" }).check();
      await app.page.locator("#looser").waitFor();
      await app.page.getByLabel("Goal", { exact: true }).fill("80");
      await app.chartDrawn();
    },
    "the plan of a goal": async (app) => {
      await at(`${goal}/plan`, "details")(app);
      const closed = app.page.locator("details:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().click();
    },
    "measures of one's own": at("#/settings/measures", ".column"),
    "a goal": at(goal, "#entry"),
    "a decision half written": async (app) => {
      await at(goal, "#entry")(app);
      await app.goal.openDecision();
    },
    "a goal with a decision": async (app) => {
      await app.closeDialog();
      await app.goal.recordDecision({ why: "Delivered as planned" });
      await app.closeMessage();
    },
    "a goal with a problem": async (app) => {
      await at(goal, "#entry")(app);
      await app.goal.save();
      await app.page.locator("[aria-invalid=true]").first().waitFor();
    },
    "a change in its dialog": async (app) => {
      await at(goal, "#entry")(app);
      await app.goal.openAddChange();
    },
    "scores from a file": async (app) => {
      await app.closeDialog();
      await at(`${goal}/import`, "input[type=file]")(app);
      await app.scoresFromFile.choose("letters-in-scores.csv");
      await app.scoresFromFile.counts();
    },
    "today": at("#/today", "h1"),
    "a group's sheet": at("#/scores", "h1"),
    "one student's score": at(goal.replace("#/goal/", "#/score/"), "input[inputmode=decimal]"),
    "collecting a session": at(`${callOuts}/collect`, ".collect button"),
    "a session under way": async (app) => {
      const closed = app.page.locator("details:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().click();
      await app.page.getByRole("button", { name: /^Once more/ }).click();
    },
    "the data sheet of a goal": at(`${callOuts}/paper`, "table"),
    "the data sheets of a student": at(`${student}/paper`, "table"),
    "benchmark scores": at(`${student}/benchmark`, "input[inputmode=decimal]"),
    "least checks and forms": at("#/settings/forms", "textarea"),
    "share and safety": at("#/data", ".facts-bar"),
    "a bundle before it is brought in": async (app) => {
      await at("#/data", "input[type=file]")(app);
      await app.data.choose(GOLDEN);
      await app.data.previewText();
    },
    "settings": at("#/settings", "[role=radiogroup]"),
    "an address that leads nowhere": at("#/nowhere"),
  };
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [1366, 320]) {
    scene(`axe finds nothing, ${colorScheme}, ${width} px wide`, async (stage) => {
      const app = await stage.newcomer({ colorScheme, viewport: { width, height: 768 } });
      // Not through the page, whose policy lets no script in.
      await app.page.addInitScript(AXE);
      const found = {};
      const look = async (what) => {
        const here = await violations(app.page);
        if (here.length > 0) found[what] = here;
        const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) (found[what] ??= []).push(`the page is ${wide} px wider than the screen`);
      };
      await app.open();
      await look("the first visit");
      await app.firstRun.lookAround();
      const goal = (await app.caseload.goalAddresses())[0];
      const student = (await app.caseload.studentAddresses())[0];
      const callOuts = await app.page.locator("td a", { hasText: "Call-outs" }).first().getAttribute("href");
      for (const [what, reach] of Object.entries(views({ goal, student, callOuts }))) {
        await reach(app);
        await look(what);
      }
      assert.deepEqual(found, {});
    });
  }
}
