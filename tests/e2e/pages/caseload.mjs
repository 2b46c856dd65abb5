// The list of all goals.

export class Caseload {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  get rows() {
    return this.page.locator("table.caseload tbody tr");
  }

  async shown() {
    await this.rows.first().waitFor();
  }

  async open() {
    await this.app.go("#/caseload");
    await this.shown();
  }

  /** The students by name, in the order of the list. */
  async students() {
    return this.rows.locator("th .name bdi").allInnerTexts();
  }

  /** Opens the first goal of a student. */
  async openGoalOf(student) {
    await this.rows.filter({ hasText: student }).first().locator("td a").first().click();
    await this.app.goal.shown();
  }

  async openStudent(student) {
    await this.rows.filter({ hasText: student }).first().locator("th a").click();
    await this.app.student.shown(student);
  }

  /** The address of every goal in the list. */
  async goalAddresses() {
    return this.rows.locator("td a[href^='#/goal/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  }

  async studentAddresses() {
    const all = await this.rows.locator("th a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    return [...new Set(all)];
  }

  /** What the first column group says about where a goal stands. */
  async statusOf(student) {
    return (await this.rows.filter({ hasText: student }).first().locator(".c-status").innerText()).trim();
  }
}
