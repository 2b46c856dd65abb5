// The app in one tab: how far it has come, the frame around every page, and the pages themselves.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Caseload } from "./caseload.mjs";
import { FirstRun } from "./first_run.mjs";
import { Goal } from "./goal.mjs";
import { Calendar, Past, Roster } from "./people.mjs";
import { ScoresFromFile } from "./scores_from_file.mjs";
import { Settings } from "./settings.mjs";
import { ShareAndSafety } from "./share_and_safety.mjs";
import { NewGoal, NewStudent, Student } from "./student.mjs";

export class App {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    this.firstRun = new FirstRun(this);
    this.caseload = new Caseload(this);
    this.newStudent = new NewStudent(this);
    this.student = new Student(this);
    this.newGoal = new NewGoal(this);
    this.goal = new Goal(this);
    this.scoresFromFile = new ScoresFromFile(this);
    this.data = new ShareAndSafety(this);
    this.settings = new Settings(this);
    this.roster = new Roster(this);
    this.calendar = new Calendar(this);
    this.past = new Past(this);
  }

  /** Opens the app, at a page if one is named, and waits until it is past opening. Says which stage it reached. */
  async open(hash = "") {
    await this.page.goto(`${this.origin}/${hash}`);
    return this.opened();
  }

  /** Waits until the app is past opening. */
  async opened() {
    await this.page.locator("html[data-life]:not([data-life=opening])").waitFor({ state: "attached" });
    return this.life();
  }

  life() {
    return this.page.locator("html").getAttribute("data-life");
  }

  async reaches(life) {
    await this.page.locator(`html[data-life=${life}]`).waitFor({ state: "attached" });
  }

  async reload() {
    await this.page.reload();
    return this.opened();
  }

  /** Goes to an address of the app as a link or the history would, without loading it anew. */
  async go(hash) {
    await this.page.evaluate((to) => { location.hash = to; }, hash);
  }

  /** Goes there and waits until that page is on the screen; while its part is on its way, the page before it stays. */
  async goAndSee(hash) {
    await this.go(hash);
    await this.page.locator(`html[data-page="${hash.split("?")[0]}"]`).waitFor({ state: "attached" });
    await this.page.locator("h1").waitFor();
    // Effects of the new page run before the next frame.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  hash() {
    return new URL(this.page.url()).hash;
  }

  /** Waits until the last change is in both copies on the device. */
  async saved() {
    await this.page.locator("[data-save=saved]").waitFor();
  }

  saveState() {
    return this.page.locator("[data-save]").getAttribute("data-save");
  }

  async becomes(role) {
    await this.page.locator(`html[data-role=${role}]`).waitFor({ state: "attached" });
  }

  async chartDrawn() {
    await this.page.locator("html[data-chart=drawn]").waitFor({ state: "attached" });
  }

  /** The message at the foot, once it says this. */
  async says(text) {
    await this.page.locator(".toast").filter({ hasText: text }).waitFor();
  }

  async closeDialog() {
    await this.page.keyboard.press("Escape");
    await this.page.getByRole("dialog").waitFor({ state: "hidden" });
  }

  async closeMessage() {
    const close = this.page.locator(".toast").getByRole("button", { name: "Close" });
    if (await close.count()) await close.click();
  }

  async undo() {
    await this.page.locator(".toast").getByRole("button", { name: "Undo" }).click();
  }

  /** Waits until the service worker has every file of this release. */
  /** Waits until a draft on the device has this text in it. */
  async draftHolds(text) {
    const holds = async (text) => {
      const asked = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); request.onerror = () => done(null); });
      for (const { name } of await indexedDB.databases()) {
        const database = await asked(indexedDB.open(name));
        if (!database) continue;
        const there = database.objectStoreNames.contains("drafts");
        const drafts = there ? await asked(database.transaction("drafts").objectStore("drafts").getAll()) : [];
        database.close();
        if (drafts?.some((draft) => new TextDecoder().decode(draft).includes(text))) return true;
      }
      return false;
    };
    for (const until = Date.now() + 15_000; !(await this.page.evaluate(holds, text)); await new Promise((done) => setTimeout(done, 50))) {
      assert.ok(Date.now() < until, `no draft on the device holds ${text}`);
    }
  }

  async keptForOffline() {
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  }

  /** The build that runs in this tab. */
  build() {
    return this.page.locator("html").getAttribute("data-build");
  }

  /** Asks the server for a new version, as the browser does from time to time. */
  async lookForUpdate() {
    await this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration.update();
    });
  }

  /** Whether a new version that is tried now is thrown away. */
  async updateFails() {
    return this.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise((done) => registration.addEventListener("updatefound", () => done(registration.installing), { once: true }));
      registration.update().catch(() => {});
      const worker = await found;
      return new Promise((done) => {
        const look = () => {
          if (worker.state === "redundant") done(true);
          if (worker.state === "installed") done(false);
        };
        worker.addEventListener("statechange", look);
        look();
      });
    });
  }

  banner(text) {
    return this.page.locator(".banners").getByText(text);
  }

  async takeTheWriting() {
    await this.page.getByRole("button", { name: "Write here instead" }).click();
    await this.becomes("writer");
  }

  /** The one problem on the page, in words. */
  async problem() {
    const problems = this.page.locator("[data-problem]");
    await problems.first().waitFor();
    assert.equal(await problems.count(), 1, "one problem is said at a time");
    return (await problems.innerText()).trim();
  }

  /** The bytes and the name of the file that this act hands to the browser. */
  async fileFrom(act) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), act()]);
    const path = await download.path();
    return { name: download.suggestedFilename(), bytes: await readFile(path) };
  }

  /** Adds a student with a goal and opens the goal. */
  async addStudentWithGoal(name, goal = {}) {
    await this.go("#/student/new");
    await this.newStudent.add(name);
    await this.newGoal.add(goal);
  }
}
