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
  } = {}) {
    const page = this.page;
    await page.getByLabel("Measure", { exact: true }).selectOption({ label: measure });
    if (title) await page.getByLabel("Name of the goal").fill(title);
    if (condition) await page.getByLabel("Condition").fill(condition);
    await page.getByLabel("Baseline scores").fill(baseline);
    await page.getByLabel("Date of the last of them").fill(baselineDay);
    await page.getByLabel("Goal", { exact: true }).fill(target);
    await page.getByLabel("By", { exact: true }).fill(goalDay);
    if (inARow) await page.getByLabel("Checks in a row").fill(String(inARow));
    await page.getByRole("button", { name: "Save goal" }).click();
    await this.app.goal.shown();
    await this.app.saved();
  }
}
