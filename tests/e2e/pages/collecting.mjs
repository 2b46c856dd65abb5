// Collecting a session of a goal: the marks, what they come to, and saving.

export class Collecting {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async shown() {
    await this.page.locator(".collect").waitFor();
    await this.page.locator(".c-board button, .c-board textarea").first().waitFor();
  }

  /** From the goal's page, in one press. */
  async open() {
    await this.page.getByRole("link", { name: "Collect", exact: true }).click();
    await this.shown();
  }

  /** The button of the board whose name begins like this. */
  button(name) {
    return this.page.locator(".c-board").getByRole("button", { name });
  }

  /** A button in the line of this step, subject or line of a rubric. */
  inLine(line, name) {
    return this.page.getByRole("group", { name: line, exact: true }).getByRole("button", { name });
  }

  /** Writes the steps of a task or the lines of a rubric, and goes on to the marks. */
  async layOut(lines) {
    await this.page.locator(".c-board textarea").fill(lines.join("\n"));
    await this.page.getByRole("button", { name: "Go to the marks" }).click();
    await this.page.locator(".c-items").waitFor();
  }

  /** The big number. */
  async count() {
    return (await this.page.locator(".c-count").innerText()).trim();
  }

  async counts(text) {
    await this.page.locator(".c-count").filter({ hasText: text }).waitFor();
  }

  /** The result at the right, once it is this. */
  async comesTo(text) {
    await this.page.locator(".c-result").filter({ hasText: text }).waitFor();
  }

  /** Saved, and back on the goal's page. */
  async saved() {
    await this.app.says("Session saved");
    await this.app.goal.shown();
    await this.app.saved();
  }
}
