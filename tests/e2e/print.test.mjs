// On paper: the goal as a PDF, its chart as vectors from the same scene, no buttons and no canvas.

import assert from "node:assert/strict";
import { scene } from "./harness/scene.mjs";

scene("a goal is printed with its chart as vectors and without what belongs to the screen", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.lookAround();
  await app.page.locator("table.caseload td a").first().click();
  await app.goal.shown();

  const pdf = await app.page.pdf({ format: "Letter" });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(sheets >= 1 && sheets <= 4, `${sheets} sheets`);

  // The browser's own event before printing has put the chart there; nothing is called by hand here.
  const svg = app.page.locator("figure.chart .print-only svg");
  assert.equal(await svg.count(), 1);
  assert.ok((await svg.locator("path, line, polyline, circle").count()) > 10);
  assert.ok((await svg.locator("text").count()) > 5);

  await app.page.emulateMedia({ media: "print" });
  assert.ok(await svg.isVisible(), "the chart is on paper");
  const box = await svg.boundingBox();
  assert.ok(box.width > 400 && box.height > 150, "and large enough to read");
  for (const part of ["figure.chart canvas", "nav.rail", "#entry", ".toast", "[data-save]"]) {
    const shown = app.page.locator(part);
    if (await shown.count()) assert.equal(await shown.first().isVisible(), false, `${part} stays off paper`);
  }
  assert.ok(await app.page.locator("#scores").isVisible(), "the table is on paper");
  await app.page.emulateMedia({ media: "screen" });
  assert.equal(await svg.isVisible(), false, "and not on the screen");
});

scene("in the dark the paper stays white", async (stage) => {
  const app = await stage.newcomer({ colorScheme: "dark" });
  await app.open();
  await app.firstRun.lookAround();
  await app.page.emulateMedia({ media: "print", colorScheme: "dark" });
  const paper = await app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.match(paper, /^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
});
