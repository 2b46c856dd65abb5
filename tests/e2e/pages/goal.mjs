// One goal: its chart, adding a score, the table of the same data.

export class Goal {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async shown() {
    await this.page.getByRole("heading", { name: "Add a score" }).waitFor();
    await this.app.chartDrawn();
  }

  get #entry() {
    return this.page.locator("#entry");
  }

  get #rows() {
    return this.page.locator("#scores tr[data-day]");
  }

  /** Types a score and saves it, and waits until the app says that it is on the device. */
  async addScore({ day, correct, errors = 0 }) {
    const before = await this.scoreCount();
    if (day) await this.#entry.getByLabel("Date").fill(day);
    await this.#entry.getByLabel("Words correct").fill(String(correct));
    await this.#entry.getByLabel("Errors").fill(String(errors));
    await this.#entry.getByRole("button", { name: "Save score" }).click();
    await this.hasScores(before + 1);
    await this.app.saved();
  }

  /** How many scores the goal has; the table shows the last of them until more are asked for. */
  async scoreCount() {
    return Number(await this.page.locator("#scores").getAttribute("data-count"));
  }

  async hasScores(count) {
    await this.page.locator(`#scores[data-count="${count}"]`).waitFor();
  }

  /** All scores in the table, oldest first. */
  async scores() {
    const count = await this.scoreCount();
    if (count > (await this.#rows.count())) {
      await this.page.getByRole("button", { name: /earlier/ }).click();
      await this.#rows.nth(count - 1).waitFor();
    }
    const rows = await this.#rows.evaluateAll((rows) =>
      rows.map((row) => ({
        day: row.dataset.day,
        cells: [...row.cells].map((cell) => cell.innerText.trim()),
      })),
    );
    return rows.reverse().map(({ day, cells }) => ({ day, value: cells[1], errors: cells[2] }));
  }

  /** The sentence that stands for the chart, on the page and as the name of its picture. */
  async sentence() {
    return (await this.page.locator("figure.chart figcaption").innerText()).trim();
  }

  async pictureName() {
    return this.page.locator("figure.chart canvas").getAttribute("aria-label");
  }

  /** The weekly change in words, such as "+1.5", or nothing while it cannot be said. */
  async weeklyChange() {
    return (await this.sentence()).match(/Change in this phase: (.+?) a week\./)?.[1] ?? null;
  }

  /** The labels that are drawn into the chart, read from the same scene on paper. Each stands twice there, for its edge. */
  async chartLabels() {
    await this.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const texts = this.page.locator("figure.chart .print-only svg text");
    return [...new Set(await texts.evaluateAll((texts) => texts.map((text) => text.textContent.trim())))];
  }

  /** Whether anything is painted on the canvas. */
  async hasInk() {
    return this.page.locator("figure.chart canvas").evaluate((canvas) => {
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      const first = data.slice(0, 4).join();
      let others = 0;
      for (let at = 0; at < data.length; at += 4) others += data.slice(at, at + 4).join() === first ? 0 : 1;
      return others > 500;
    });
  }

  async openAddChange() {
    await this.page.getByRole("button", { name: "Add a change" }).click();
    await this.page.getByRole("dialog").waitFor();
  }

  async addChange({ label, day }) {
    await this.openAddChange();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("What is different").fill(label);
    if (day) await dialog.getByLabel("Date").fill(day);
    await dialog.getByRole("button", { name: "Save change" }).click();
    await this.app.says("Change saved");
  }

  async openDecision() {
    await this.page.getByRole("button", { name: "Record a decision" }).click();
    await this.page.getByRole("dialog").waitFor();
  }

  async recordDecision({ choice, why, save = true }) {
    await this.openDecision();
    const dialog = this.page.getByRole("dialog");
    if (choice) await dialog.getByRole("radio", { name: choice, exact: true }).check();
    if (why) await dialog.getByLabel("Why").fill(why);
    if (!save) return;
    await dialog.getByRole("button", { name: "Record decision" }).click();
    await this.app.says("Decision recorded");
  }

  /** What is chosen in the open dialog. */
  async chosenDecision() {
    return (await this.page.getByRole("dialog").locator("label:has(:checked)").innerText()).trim();
  }

  /** The decisions taken so far. */
  async decisions() {
    return this.page.locator(".decisions").innerText();
  }

  async openScoresFromFile() {
    await this.page.getByRole("link", { name: "Scores from a file" }).click();
    await this.app.scoresFromFile.shown();
  }

  /** The scores as a CSV file. */
  async csv() {
    return this.app.fileFrom(() => this.page.getByRole("button", { name: "CSV", exact: true }).click());
  }

  /** A score typed, not saved. */
  async typeOnly(correct, errors = 0) {
    await this.#entry.getByLabel("Words correct").fill(String(correct));
    await this.#entry.getByLabel("Errors").fill(String(errors));
  }

  /** Presses the button, whatever becomes of it. */
  async save() {
    await this.#entry.getByRole("button", { name: "Save score" }).click();
  }

  async typed() {
    return this.#entry.getByLabel("Words correct").inputValue();
  }
}
