// "enter to chart": from the key Enter until the chart with the new score is painted, at a processor slowed down 6 times, with
// 20,000 scores in the caseload.

import { bench, device, profileWithLargeCaseload, quantile } from "./parts/bench.mjs";

const SCORES = 30;
const WARM = 3;
const SLOWER = 6;

/** In the page: the moment of each Enter, and of the end of the frame that has the chart drawn anew. */
function watchPainting() {
  window.painted = [];
  let entered = null;
  // Whether a frame is being made right now: what is drawn then is painted at its end, and not with the frame after it.
  let inFrame = false;
  // The app draws in microtasks behind its call; they all belong to the frame, so the last word comes some rounds later.
  const leave = (rounds) => queueMicrotask(() => { if (rounds > 0) leave(rounds - 1); else inFrame = false; });
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (work) => ask((time) => {
    inFrame = true;
    try { work(time); } finally { leave(50); }
  });
  // A message comes when the frame is done, styles, layout and painting included.
  const atItsEnd = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  addEventListener("keydown", (event) => { if (event.key === "Enter") entered = event.timeStamp; }, { capture: true });
  const count = () => document.querySelector(".chart canvas")?.dataset.scores;
  let before = null;
  addEventListener("submit", () => { before = count(); }, { capture: true });
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => {
      if (entered === null || count() === before) return;
      const from = entered;
      entered = null;
      const note = () => window.painted.push(performance.now() - from);
      if (inFrame) atItsEnd(note); else ask(() => atItsEnd(note));
    }).observe(document.documentElement, { attributes: true, attributeFilter: ["data-chart"] });
  });
}

await bench(async (server) => {
  const profile = await profileWithLargeCaseload(server);
  const { browser, app } = await device(server, profile);
  await app.page.addInitScript(watchPainting);
  await app.open();
  // Of a long list only the rows in sight are built.
  await app.page.locator(".find input").fill("Student 050");
  await app.caseload.openGoalOf("Student 050");
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  for (let number = 0; number < SCORES + WARM; number += 1) {
    await app.goal.typeOnly(50 + (number % 20), 2);
    await app.page.keyboard.press("Enter");
    await app.page.waitForFunction((done) => window.painted.length === done, number + 1);
    await app.saved();
    // The table follows the chart; a person does not outrun that, and the next Enter is not to pay for it.
    await app.page.waitForFunction(() => document.querySelector("#scores").dataset.count === document.querySelector(".chart canvas").dataset.scores);
    await app.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  const took = (await app.page.evaluate(() => window.painted)).slice(WARM);
  await browser.close();
  return [{ name: "enter to chart", unit: "ms p95", ours: quantile(took, 0.95), other: null, other_name: "", target: 100, limit: "ours" }];
});
