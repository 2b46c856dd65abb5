// "caseload filter": from the press on a filter until the rows it leaves are painted, with 1,600 goals and the processor
// slowed down six times. A press on one filter after another, as a teacher looks through the list, and a typed letter now and
// then. What is measured ends with the frame in which the rows
// in sight are painted; those beyond the edge of the window follow behind it.

import { bench, device, profileWithLargeCaseload, quantile } from "./parts/bench.mjs";

const SIZE = { students: 200, goals: 8, scores: 12 };
const ROUNDS = 8;
const SLOWER = 6;

/** Presses every filter in turn and says how long each took to be painted. */
async function pressFilters(rounds) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const idle = () => new Promise((done) => requestIdleCallback(done));
  const took = [];
  const count = () => document.querySelectorAll(".filters button.chip").length;
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < count(); at += 1) {
      await idle();
      const chip = document.querySelectorAll(".filters button.chip")[at];
      if (chip.getAttribute("aria-pressed") === "true") continue;
      const begun = performance.now();
      chip.click();
      await painted();
      took.push(performance.now() - begun);
      if (chip.isConnected && chip.getAttribute("aria-pressed") !== "true") throw new Error("the filter is not on");
    }
    const find = document.querySelector("#find");
    for (const text of ["1", "12", ""]) {
      await idle();
      const begun = performance.now();
      find.value = text;
      find.dispatchEvent(new Event("input", { bubbles: true }));
      await painted();
      took.push(performance.now() - begun);
    }
  }
  return took;
}

await bench(async (server) => {
  const profile = await profileWithLargeCaseload(server, SIZE);
  const { browser, app } = await device(server, profile);
  await app.open("#/caseload");
  await app.caseload.shown();
  const goals = Number(await app.page.locator(".filters button.chip b").first().innerText());
  if (goals !== SIZE.students * SIZE.goals) console.log(`caseload filter: ${goals} goals are there`);
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const took = await app.page.evaluate(pressFilters, ROUNDS);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await browser.close();
  return [{ name: "caseload filter", unit: "ms p95", ours: quantile(took, 0.95), other: null, other_name: "", target: 100, limit: "ours" }];
});
