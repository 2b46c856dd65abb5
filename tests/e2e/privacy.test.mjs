// Nothing leaves the device, and no child's name stands where others can see it: address, title, file names, preferences.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { scene } from "./harness/scene.mjs";

const CHILD = "Zqxsentinel Äßworth";
/** Hosts that the browser asks of its own accord, page or no page. A page that asked them would meet the guard of every test. */
const BROWSERS_OWN = /\b(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com)\b/;
const SENTINEL = /zqxsentinel|ßworth/i;

/** A proxy that lets nothing through and remembers who asked: every request to another host comes here. */
async function deadEnd() {
  const asked = [];
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise((done) => proxy.listen(0, "127.0.0.1", done));
  return { asked, flag: `--proxy-server=http://127.0.0.1:${proxy.address().port}`, close: () => proxy.close() };
}

scene("a whole session asks no other host, and a child's name stays inside the app", async (stage) => {
  const proxy = await deadEnd();
  try {
    const app = await stage.device(undefined, [proxy.flag]);
    const seen = [];
    const look = async (where) => {
      const { href, title, preferences, cookies, session } = await app.page.evaluate(() => ({
        href: location.href,
        title: document.title,
        preferences: JSON.stringify({ ...localStorage }),
        session: JSON.stringify({ ...sessionStorage }),
        cookies: document.cookie,
      }));
      seen.push([where, decodeURIComponent(href), title, preferences, session, cookies].join(" "));
    };
    const files = [];

    await app.open();
    await app.firstRun.addAStudent();
    await app.newStudent.add(CHILD);
    await look("a new goal");
    await app.newGoal.add({ condition: "given a passage" });
    await app.goal.addScore({ correct: 50 });
    await look("the goal");
    files.push(await app.goal.csv());
    await app.goal.openScoresFromFile();
    await look("scores from a file");
    await app.caseload.open();
    await look("the caseload");
    await app.caseload.openStudent(CHILD);
    await look("the student");
    await app.data.open();
    files.push(await app.data.saveBundle(), await app.data.allScoresAsCsv(), await app.data.rawData(), await app.data.backUp());
    await look("share and safety");
    await app.settings.open();
    await look("settings");
    await app.keptForOffline();
    await app.reload();

    for (const place of seen) assert.doesNotMatch(place, SENTINEL);
    for (const { name } of files) assert.doesNotMatch(name, SENTINEL);
    const caches = await app.page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return [...names, ...keys.flat()];
    });
    for (const key of caches) assert.doesNotMatch(decodeURIComponent(key), SENTINEL);

    const own = stage.server.asked.filter(({ method, path }) => method !== "GET" || /[?%]/.test(path));
    assert.deepEqual(own, [], "the server is asked for files only");
    assert.ok(stage.guard.requests.every((address) => !SENTINEL.test(decodeURIComponent(address))));
    const others = proxy.asked.filter((line) => !BROWSERS_OWN.test(line));
    assert.deepEqual(others, [], "no other host is asked for anything");
  } finally {
    proxy.close();
  }
});

scene("with initials on no page shows or speaks a name", async (stage) => {
  const app = await stage.newcomer();
  await app.open();
  await app.firstRun.addAStudent();
  await app.newStudent.add(CHILD);
  await app.newGoal.add();
  const goal = app.hash();
  await app.goal.addScore({ correct: 50 });
  await app.settings.open();
  await app.settings.initials(true);
  await app.caseload.open();
  const student = (await app.caseload.studentAddresses())[0];
  for (const address of ["#/caseload", student, `${student}/goal`, goal, `${goal}/import`, "#/data", "#/settings"]) {
    await app.goAndSee(address);
    const shown = await app.page.evaluate(() => {
      const values = [...document.querySelectorAll("#app *")].flatMap((element) => [...element.attributes].map(({ value }) => value));
      return [document.body.innerText, document.body.textContent, document.title, ...values].join("\n");
    });
    assert.doesNotMatch(shown, SENTINEL, address);
  }
});
