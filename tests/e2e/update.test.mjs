// A new version is offered and never forced; what is half typed stays until the offer is taken; an update that breaks off
// leaves the version that works.

import assert from "node:assert/strict";
import { after } from "node:test";
import { nextBuild, removeBuilds } from "./harness/builds.mjs";
import { scene } from "./harness/scene.mjs";

after(removeBuilds);

async function deskOnTheOldBuild(stage) {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add("Marcus T.");
  await app.newGoal.add();
  await app.goal.addScore({ correct: 50 });
  await app.keptForOffline();
  // The first worker takes over nothing that runs, so the page is opened once more under it.
  await app.reload();
  await app.goal.shown();
  return app;
}

scene("a new version is offered, taken on a click only, and a half-typed score stays until then", async (stage) => {
  const build = await nextBuild();
  const app = await deskOnTheOldBuild(stage);
  assert.equal(await app.build(), build.old);
  await app.goal.typeOnly(61);

  stage.server.folder = build.folder;
  await app.lookForUpdate();
  await app.banner("A new version is ready.").waitFor();
  assert.equal(await app.build(), build.old);
  assert.equal(await app.goal.typed(), "61");

  await app.page.getByRole("button", { name: "Reload now" }).click();
  await app.page.locator(`html[data-build="${build.id}"]`).waitFor({ state: "attached" });
  assert.equal(await app.opened(), "ready");
  await app.goal.shown();
  assert.equal(await app.goal.scoreCount(), 1, "the data are untouched");
  assert.equal(await app.goal.typed(), "61", "the draft is there again");
});

const FAULTS = {
  "is missing": (request, response) => response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found"),
  "is a page instead": (request, response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html>"),
  "is cut off": (request, response) => {
    response.writeHead(200, { "Content-Type": "text/javascript", "Content-Length": 100_000 });
    response.write("// begins");
    response.socket.end();
  },
  "is another file": (request, response) => response.writeHead(200, { "Content-Type": "text/javascript" }).end("alert(1)"),
};

scene("an update of which one file fails is no update: the old version goes on, also without network", async (stage) => {
  const build = await nextBuild();
  const app = await deskOnTheOldBuild(stage);
  stage.guard.excuse(/Failed to load resource|net::ERR|Failed to find a valid digest|integrity|ServiceWorker|service worker/i, "the server answers wrongly on purpose");
  stage.server.folder = build.folder;
  for (const [what, fault] of Object.entries(FAULTS)) {
    stage.server.faults.set("/boot.js", fault);
    assert.equal(await app.updateFails(), true, `boot.js ${what}`);
    assert.equal(await app.banner("A new version is ready.").count(), 0, `boot.js ${what}`);
    assert.equal(await app.reload(), "ready", `boot.js ${what}`);
    assert.equal(await app.build(), build.old, `boot.js ${what}`);
    await app.goal.shown();
  }
  await stage.server.stop();
  assert.equal(await app.reload(), "ready", "without network");
  assert.equal(await app.build(), build.old);
  await stage.server.start();
  stage.server.faults.clear();
  await app.lookForUpdate();
  await app.banner("A new version is ready.").waitFor();
});
