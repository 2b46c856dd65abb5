// Settings.

export class Settings {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.go("#/settings");
    await this.page.locator("[role=radiogroup]").first().waitFor();
  }

  async language(name) {
    await this.page.getByRole("radio", { name, exact: true }).check();
  }

  async theme(name) {
    await this.page.getByRole("radio", { name, exact: true }).check();
  }

  async initials(on) {
    await this.page.getByLabel("Initials instead of names").setChecked(on);
  }

  async author() {
    return this.page.locator("#author").inputValue();
  }
}
