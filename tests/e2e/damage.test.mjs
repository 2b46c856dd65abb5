// The browser's database is damaged while everything is closed. Chromium's answer is to delete it, often only at the second
// start; the app must be whole again by itself at every one.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { readdir, rm, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freshProfile } from "./harness/browser.mjs";
import { scene } from "./harness/scene.mjs";
import { numbersIn, Stream } from "./harness/stream.mjs";

const SCORES = 40;

async function databaseOf(profile) {
  const home = join(profile, "Default", "IndexedDB");
  const found = (await readdir(home)).filter((name) => name.startsWith("http_localhost_") && name.endsWith(".leveldb"));
  assert.equal(found.length, 1, "one database");
  return join(home, found[0]);
}

const DAMAGES = {
  "its log is cut by 10 bytes": async (database) => {
    const logs = (await readdir(database)).filter((name) => name.endsWith(".log"));
    const log = join(database, logs.sort().at(-1));
    const { size } = await stat(log);
    assert.ok(size > 10, "there is a log to cut");
    await truncate(log, size - 10);
  },
  "its file CURRENT is overwritten": (database) => writeFile(join(database, "CURRENT"), randomBytes(16)),
  "its folder is deleted": (database) => rm(database, { recursive: true }),
};

for (const [what, damage] of Object.entries(DAMAGES)) {
  scene(`the caseload heals by itself when ${what}`, async (stage) => {
    const profile = await freshProfile();
    const app = await stage.device(profile);
    await app.open();
    await app.firstRun.addAStudent();
    await app.newStudent.add("Marcus T.");
    await app.newGoal.add();
    const address = app.hash();
    await (await new Stream(app).ready()).type(1, SCORES);
    const before = await app.goal.scores();
    await app.browser.close();

    await damage(await databaseOf(profile));

    for (let start = 1; start <= 3; start += 1) {
      const again = await stage.device(profile);
      assert.equal(await again.open(address), "ready", `start ${start} asks nothing`);
      await again.goal.shown();
      const expected = SCORES + (start - 1);
      assert.equal(await again.goal.scoreCount(), expected, `start ${start} has everything`);
      assert.deepEqual((await again.goal.scores()).slice(0, SCORES), before, `start ${start} has it unchanged`);
      assert.equal(await again.saveState(), "saved", `start ${start} has both copies`);
      // Writing goes on, and what is written now is kept as well.
      await (await new Stream(again).ready()).type(SCORES + start, 1);
      const numbers = await numbersIn(again);
      assert.equal(Math.max(...numbers), SCORES + start);
      await again.browser.close();
    }
  });
}
