// Scores from a CSV file: columns, every row as it would be saved, saving.

import { join } from "node:path";

export const CSV_FOLDER = new URL("../../fixtures/csv/", import.meta.url).pathname;

export class ScoresFromFile {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  get #preview() {
    return this.page.locator("[data-ready]");
  }

  async shown() {
    await this.page.getByRole("heading", { level: 1, name: "Scores from a file" }).waitFor();
  }

  /** Chooses a file: a path of the fixtures, or a name with its text. */
  async choose(file) {
    const files = typeof file === "string" ? join(CSV_FOLDER, file) : { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) };
    await this.page.locator("input[type=file]").setInputFiles(files);
  }

  async setColumn(field, column) {
    await this.page.getByLabel(field, { exact: true }).selectOption({ label: column });
  }

  async datesAre(order) {
    await this.page.getByRole("radio", { name: order }).check();
  }

  async errorsInEveryRow(count) {
    await this.page.getByLabel("Errors in every row").fill(String(count));
  }

  async chancesInEveryRow(count) {
    await this.page.getByLabel("Chances in every row").fill(String(count));
  }

  async rowsOf(student) {
    await this.page.getByLabel("Rows of").selectOption({ label: student });
  }

  /** The question what a name in the measure column means. */
  measureQuestion(name) {
    return this.page.getByLabel(`\u201c${name}\u201d in this file is`, { exact: true });
  }

  async focusIsOn(locator) {
    const handle = await locator.elementHandle();
    await this.page.waitForFunction((element) => document.activeElement === element, handle);
  }

  async press(name) {
    await this.page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  }

  /** How many rows are ready, need a look, and are already here. */
  async counts() {
    await this.#preview.waitFor();
    return this.#preview.evaluate(({ dataset }) => ({
      ready: Number(dataset.ready),
      bad: Number(dataset.bad),
      same: Number(dataset.same),
    }));
  }

  /** The rows that cannot be taken, each with its place and its reason. */
  async problems() {
    return this.page.locator("[data-problem] li").allInnerTexts();
  }

  async leaveProblemsOut() {
    await this.page.getByLabel("Leave these rows out").check();
  }

  /** The file names other students only, and saving waits for a choice. */
  async asksWhose() {
    return (await this.page.getByText("Choose whose rows belong to this goal").count()) > 0;
  }

  async saveWaits() {
    return (await this.page.getByRole("button", { name: /^Save [\d,]+ scores?$/ }).getAttribute("aria-disabled")) === "true";
  }

  async save() {
    if (await this.asksWhose()) await this.rowsOf("all rows");
    await this.page.getByRole("button", { name: /^Save [\d,]+ scores?$/ }).click();
    await this.app.goal.shown();
    await this.app.saved();
  }

  async saveIsOffered() {
    return (await this.page.getByRole("button", { name: /^Save [\d,]+ scores?$/ }).count()) > 0;
  }
}
