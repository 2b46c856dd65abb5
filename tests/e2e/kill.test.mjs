// The browser is killed with its whole process group during a stream of saves, 25 times on two profiles. After each kill it is
// started three times, because a torn database is often wiped only at the second start. The first two of them end by a kill as
// well, just after opening: harder than closing, and faster.
// Runs alone: it uses both lanes itself.

import assert from "node:assert/strict";
import { chance, SEED } from "./harness/chance.mjs";
import { freshProfile } from "./harness/browser.mjs";
import { scene } from "./harness/scene.mjs";
import { numbersIn, Stream } from "./harness/stream.mjs";

const KILLS = Number(process.env.AIMLINE_KILLS ?? 25);
const LONGEST_STREAM = 700; // milliseconds

/** Kills one device so many times; says how many scores were acknowledged on it. */
async function killing(stage, kills, lane) {
  const profile = await freshProfile();
  const random = chance(SEED + lane);
  const acknowledged = new Set();
  let next = 1;
  let address;

  const everythingIsThere = (found, where) => {
    const there = new Set(found);
    const lost = [...acknowledged].filter((number) => !there.has(number));
    assert.deepEqual(lost, [], `nothing is lost ${where}`);
    assert.equal(there.size, found.length, `nothing is there twice ${where}`);
    assert.ok(found.every((number) => number > 0 && number < next), `nothing is there that nobody typed ${where}`);
  };

  const start = async (where) => {
    const app = await stage.device(profile);
    if (address) {
      assert.equal(await app.open(address), "ready", `the caseload opens ${where}`);
      await app.goal.shown();
      everythingIsThere(await numbersIn(app), where);
    } else {
      await app.open();
      await app.firstRun.addAStudent();
      await app.newStudent.add("Marcus T.");
      await app.newGoal.add();
      address = app.hash();
    }
    return app;
  };

  let app = await start("at the beginning");
  for (let kill = 1; kill <= kills; kill += 1) {
    const stream = await new Stream(app).ready();
    await stream.begin(next);
    await stream.goesOnFor(random() * LONGEST_STREAM);
    await app.browser.kill();
    for (const number of stream.acknowledged) acknowledged.add(number);
    // One more may have been on its way when the browser died: it may be there or not.
    next = Math.max(next, ...stream.acknowledged) + 2;
    for (let round = 1; round <= 3; round += 1) {
      app = await start(`on device ${lane} after kill ${kill}, start ${round}, seed ${SEED}`);
      if (round < 3) await app.browser.kill();
    }
  }
  await app.browser.kill();
  return acknowledged.size;
}

scene("every acknowledged score is there after each kill, at three starts", async (stage, t) => {
  // Two devices side by side: while one waits for the disk the other goes on.
  const shares = [Math.ceil(KILLS / 2), Math.floor(KILLS / 2)];
  const counts = await Promise.all(shares.map((kills, lane) => killing(stage, kills, lane + 1)));
  const acknowledged = counts.reduce((sum, count) => sum + count, 0);
  t.diagnostic(`${KILLS} kills, ${acknowledged} acknowledged scores, none lost`);
  assert.ok(acknowledged >= 2 * KILLS, "the stream was a stream");
}, { longest: 900_000 });
