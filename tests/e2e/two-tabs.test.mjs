// Two tabs of one caseload: one writes, the other follows live and takes over with one click. Nothing is lost.

import assert from "node:assert/strict";
import { scene } from "./harness/scene.mjs";
import { numbersIn, Stream } from "./harness/stream.mjs";

const SAVES = 50;
const AT_ONCE = 5;
/** How long a tab hangs, in milliseconds. */
const HANGS = 12_000;

scene("the second tab follows live, takes over with one click, and nothing is lost in 50 saves from both", async (stage) => {
  const first = await stage.newcomer();
  await first.open();
  await first.firstRun.addAStudent();
  await first.newStudent.add("Marcus T.");
  await first.newGoal.add();
  const second = await stage.tabBeside(first);
  assert.equal(await second.open(first.hash()), "ready");
  await second.becomes("follower");
  await second.goal.shown();

  const tabs = [first, second];
  const streams = [await new Stream(first).ready(), await new Stream(second).ready()];
  let writer = 0;
  for (let saved = 0; saved < SAVES; saved += AT_ONCE) {
    if (saved > 0) {
      writer = 1 - writer;
      await tabs[writer].takeTheWriting();
      await tabs[1 - writer].becomes("follower");
    }
    await streams[writer].type(saved + 1, AT_ONCE);
    await tabs[1 - writer].goal.hasScores(saved + AT_ONCE);
    assert.deepEqual(await numbersIn(tabs[1 - writer]), await numbersIn(tabs[writer]), "both tabs show the same");
  }
  const all = Array.from({ length: SAVES }, (_, number) => number + 1);
  for (const tab of tabs) assert.deepEqual((await numbersIn(tab)).sort((a, b) => a - b), all);
  await second.page.close();
  await first.becomes("writer");
  await first.reload();
  await first.goal.shown();
  assert.deepEqual((await numbersIn(first)).sort((a, b) => a - b), all);
});

scene("a tab that follows says who writes and takes nothing in silence", async (stage) => {
  const first = await stage.newcomer();
  await first.open();
  await first.firstRun.addAStudent();
  await first.newStudent.add("Marcus T.");
  await first.newGoal.add();
  const second = await stage.tabBeside(first);
  await second.open(first.hash());
  await second.becomes("follower");
  await second.goal.shown();
  await second.banner("Aimline is open in another tab").waitFor();
  await second.goal.typeOnly(61);
  await second.goal.save();
  await second.page.getByText("Another tab does the writing.").first().waitFor();
  assert.equal(await second.goal.typed(), "61", "what was typed stays");
  assert.equal(await second.goal.scoreCount(), 0);
  await second.takeTheWriting();
  assert.equal(await second.goal.typed(), "61");
});

scene("a tab that hangs loses the writing after three seconds, and finds out when it wakes", async (stage) => {
  const first = await stage.newcomer();
  await first.open();
  await first.firstRun.addAStudent();
  await first.newStudent.add("Marcus T.");
  await first.newGoal.add();
  await (await new Stream(first).ready()).type(1, 3);
  const second = await stage.tabBeside(first);
  await second.open(first.hash());
  await second.becomes("follower");
  await second.goal.hasScores(3);

  // Nothing runs in the first tab for a while, as when a device is short of memory.
  const hung = first.page.evaluate((until) => { while (Date.now() < until); }, Date.now() + HANGS);
  const asked = Date.now();
  await second.takeTheWriting();
  const took = Date.now() - asked;
  assert.ok(took >= 2500 && took < HANGS, `taken after ${took} ms, while the first tab hangs`);
  // The journal is still in the other tab's hands, so what is typed now is on one copy, and the page says so.
  await second.goal.typeOnly(4, 0);
  await second.goal.save();
  await second.goal.hasScores(4);
  await second.page.locator("[data-save=one-copy]").waitFor();
  await second.banner("Saved in one copy only").waitFor();
  await hung;

  await first.becomes("follower");
  await first.goal.hasScores(4);
  assert.deepEqual(await numbersIn(first), await numbersIn(second), "both tabs show the same");
  // The journal comes back by itself, and with it everything that was typed meanwhile.
  await second.saved();
  await first.page.close();
  await second.reload();
  await second.goal.shown();
  assert.deepEqual((await numbersIn(second)).sort((a, b) => a - b), [1, 2, 3, 4]);
});
