// Adding a student, the page of one, adding a goal.

import { daysAfter, today } from "../harness/days.mjs";

export class NewStudent {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  /** Saves a student; the app goes on to the student's first goal. */
  async add(name, grade = "2") {
    await this.page.getByLabel("Name", { exact: true }).fill(name);
    await this.page.getByLabel("Grade", { exact: true }).selectOption(grade);
    await this.page.getByRole("button", { name: "Save student" }).click();
    await this.app.newGoal.shown();
  }
}

export class Student {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async shown(name) {
    await this.page.getByRole("heading", { level: 1, name }).waitFor();
  }

  /** Opens the page with all that is known. */
  async edit() {
    await this.page.getByRole("link", { name: "Edit student" }).click();
    await this.page.getByRole("heading", { level: 1, name: "Edit student" }).waitFor();
  }

  async rename(name) {
    await this.edit();
    await this.page.getByLabel("Name", { exact: true }).fill(name);
    await this.page.getByRole("button", { name: "Save change" }).click();
    await this.app.says("Student changed");
  }

  async archive() {
    await this.edit();
    await this.page.getByRole("button", { name: "Archive student" }).click();
    await this.app.says("archived");
  }

  async takeBack() {
    await this.page.getByRole("button", { name: "Back to the caseload" }).click();
    await this.app.says("is back in the caseload");
  }

  async remove() {
    await this.edit();
    await this.page.getByRole("button", { name: "Remove student" }).click();
    await this.app.says("removed");
  }

  async openGoal(title) {
    await this.page.getByRole("main").getByRole("link", { name: title }).click();
    await this.app.goal.shown();
  }
}

export class NewGoal {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async shown() {
    await this.page.getByRole("button", { name: "Save goal" }).waitFor();
  }

  /** Takes the first line of the list that has these words. */
  async choose(words) {
    await this.page.getByLabel("Find a measure or a goal").fill(words);
    await this.page.locator(".pick button").first().click();
    await this.page.getByLabel("Name of the goal").waitFor();
  }

  /** The baseline scores, with spaces between. */
  async baseline(scores) {
    for (const [at, score] of scores.split(" ").entries()) await this.page.getByLabel(`Score ${at + 1}`).fill(score);
  }

  /** The goal in words, as it writes itself. */
  async sentence() {
    return (await this.page.locator("#sentence .goal-line").innerText()).replaceAll(/[\u2068\u2069]/g, "");
  }

  /** Fills the form and saves; the app goes on to the goal. What is not named stays as the form proposes it. */
  async add({
    measure = "Oral reading",
    title,
    baseline = "40 42 45",
    baselineDay = daysAfter(today(), -70),
    target = "90",
    goalDay = daysAfter(baselineDay, 252),
    inARow,
    condition,
    interval = "Every week",
  } = {}) {
    const page = this.page;
    await this.choose(measure);
    if (title) await page.getByLabel("Name of the goal").fill(title);
    if (condition) await page.getByLabel("Condition").fill(condition);
    await this.baseline(baseline);
    await page.getByLabel("Date of the last of them").fill(baselineDay);
    await page.getByLabel("Goal", { exact: true }).fill(target);
    await page.getByLabel("By", { exact: true }).fill(goalDay);
    await page.getByRole("radio", { name: interval, exact: true }).check();
    if (inARow) await page.getByLabel("Checks in a row").fill(String(inARow));
    await page.getByRole("button", { name: "Save goal" }).click();
    await this.app.goal.shown();
    await this.app.saved();
  }
}
