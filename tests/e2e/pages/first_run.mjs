// The first visit.

export class FirstRun {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async begin(author, way) {
    await this.page.getByLabel("Your name").fill(author);
    await this.page.getByRole("button", { name: way }).click();
    await this.app.reaches("ready");
  }

  async addAStudent(author = "Ms. Okafor") {
    await this.begin(author, "Add a student");
  }

  async openABundle(author = "Mr. Lindqvist") {
    await this.begin(author, "Open a bundle");
  }

  async lookAround() {
    await this.page.getByRole("button", { name: "Look around a sample caseload" }).click();
    await this.page.locator("html[data-life=ready]").waitFor({ state: "attached" });
    await this.app.caseload.shown();
  }
}
