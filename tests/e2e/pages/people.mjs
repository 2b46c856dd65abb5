// Who is taught where, the school's calendar, and what was.

export class Roster {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.go("#/roster");
    await this.page.getByLabel("Roster", { exact: true }).waitFor();
  }

  async type(text) {
    await this.page.getByLabel("Roster", { exact: true }).fill(text);
  }

  /** How many rows are ready, and how many cannot be read. */
  async found() {
    const preview = this.page.locator("[data-ready]");
    await preview.waitFor();
    return { ready: Number(await preview.getAttribute("data-ready")), bad: Number(await preview.getAttribute("data-bad")) };
  }

  async problems() {
    return this.page.locator("[data-problem] li").allInnerTexts();
  }

  async save() {
    await this.page.getByRole("button", { name: /^Bring in / }).click();
    await this.app.says("brought in");
  }
}

export class Calendar {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.go("#/calendar");
    await this.page.locator("#lines").waitFor();
  }

  async type(lines) {
    await this.page.locator("#lines").fill(lines);
  }

  /** Every line as it was understood. */
  async understood() {
    return this.page.locator("#read-lines li").allInnerTexts();
  }

  /** How many aimlines would move. */
  async shifts() {
    return Number(await this.page.locator("main section [data-shifts]").last().getAttribute("data-shifts"));
  }

  async add() {
    await this.page.getByRole("button", { name: /^Add \d+ entr/ }).click();
    await this.app.says("added to the calendar");
  }

  async entries() {
    return this.page.locator("#closed li b").allInnerTexts();
  }

  async remove(name) {
    await this.page.getByRole("button", { name: `Change entry: ${name}` }).click();
    await this.page.getByRole("button", { name: "Remove entry" }).click();
    await this.app.says("removed from the calendar");
  }
}

export class Past {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async history() {
    await this.app.go("#/history");
    await this.page.locator("#history").waitFor();
    return this.page.locator("#history > li").allInnerTexts();
  }

  async bin() {
    await this.app.go("#/bin");
    await this.page.getByRole("heading", { level: 1, name: "Bin" }).waitFor();
    return this.page.locator("#bin > li").allInnerTexts();
  }

  async takeBack(what) {
    await this.page.locator("#bin > li").filter({ hasText: what }).getByRole("button", { name: "Take back" }).click();
    await this.app.says("Taken back");
  }
}
