// "grid key to paint": from a key pressed in the sheet for a group until what it changed is painted, with 1,600 goals and the
// processor slowed down six times. Digits go into one box after another down the sheet, with the key to the next student
// between, as a teacher types a pile of probes. Everybody stands on the sheet, not only who is due.

import { bench, device, profileWithLargeCaseload, quantile } from "./parts/bench.mjs";
import { MEASURES } from "./parts/large_caseload.mjs";

const SIZE = { students: 200, goals: 8, scores: 12, measures: MEASURES };
const STUDENTS = 40;
const SLOWER = 6;

/** Types two digits for each of so many students, and says how long each key took to be painted. */
async function typeDown(students) {
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const idle = () => new Promise((done) => requestIdleCallback(done));
  const took = [];
  const timed = async (press) => {
    await idle();
    const begun = performance.now();
    press();
    await painted();
    took.push(performance.now() - begun);
  };
  const key = (box, name) => box.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  document.querySelector('#sheet [data-place="0-0"]').focus();
  for (let down = 0; down < students; down += 1) {
    const box = document.activeElement;
    if (box.dataset.place !== `${down}-0`) throw new Error(`the keyboard is at ${box.dataset.place} in place of ${down}-0`);
    for (const digit of ["4", "5"]) {
      await timed(() => {
        key(box, digit);
        box.value += digit;
        box.dispatchEvent(new InputEvent("input", { bubbles: true, data: digit, inputType: "insertText" }));
      });
    }
    await timed(() => key(box, "Enter"));
  }
  return took;
}

await bench(async (server) => {
  const profile = await profileWithLargeCaseload(server, SIZE);
  const { browser, app } = await device(server, profile);
  await app.open("#/scores");
  await app.page.locator("#sheet input").first().waitFor();
  await app.page.getByRole("radio", { name: "Everyone" }).check();
  await app.page.locator(`#sheet tbody tr:nth-child(${SIZE.students})`).waitFor({ state: "attached" });
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const took = await app.page.evaluate(typeDown, STUDENTS);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  await browser.close();
  return [{ name: "grid key to paint", unit: "ms p95", ours: quantile(took, 0.95), other: null, other_name: "", target: 50, limit: "ours" }];
});
