// Without network: the server is stopped and the browser restarted. The app, the data and saving must all be there.

import assert from "node:assert/strict";
import { freshProfile } from "./harness/browser.mjs";
import { scene } from "./harness/scene.mjs";

scene("with the server stopped and the browser restarted everything is there and a new score is saved", async (stage) => {
  const profile = await freshProfile();
  const app = await stage.device(profile);
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add();
  for (const correct of [44, 46, 49]) await app.goal.addScore({ correct });
  const scores = await app.goal.scores();
  const address = app.hash();
  await app.keptForOffline();
  await app.browser.close();

  await stage.server.stop();
  const again = await stage.device(profile);
  assert.equal(await again.open(address), "ready");
  await again.goal.shown();
  assert.deepEqual(await again.goal.scores(), scores);
  assert.ok(await again.goal.hasInk());
  await again.goal.addScore({ correct: 53 });
  assert.equal(await again.reload(), "ready");
  await again.goal.shown();
  assert.equal(await again.goal.scoreCount(), 4);
  await again.caseload.open();
  assert.deepEqual(await again.caseload.students(), ["Marcus T."]);
  await again.browser.close();

  const third = await stage.device(profile);
  assert.equal(await third.open(), "ready", "the plain address works as well");
  await third.caseload.openGoalOf("Marcus T.");
  assert.equal(await third.goal.scoreCount(), 4);
});
