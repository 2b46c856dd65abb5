// Share & safety: what leaves the device, what comes in, everything as it is stored.

export class ShareAndSafety {
  constructor(app) {
    this.app = app;
    this.page = app.page;
  }

  async open() {
    await this.app.go("#/data");
    await this.page.getByRole("heading", { level: 1, name: "Share & safety" }).waitFor();
  }

  /** A bundle of everybody, or of one student. */
  async saveBundle(student) {
    if (student) await this.page.getByLabel("Who is in it").selectOption({ label: student });
    return this.app.fileFrom(() => this.page.getByRole("button", { name: "Save bundle" }).click());
  }

  async backUp() {
    return this.app.fileFrom(() => this.page.getByRole("button", { name: "Back up now" }).click());
  }

  async allScoresAsCsv() {
    return this.app.fileFrom(() => this.page.getByRole("button", { name: "Save all scores as CSV" }).click());
  }

  /** Everything in the store, byte for byte. */
  async rawData() {
    return this.app.fileFrom(() => this.page.getByRole("button", { name: "Save raw data" }).click());
  }

  /** Opens a bundle as far as the preview. */
  async choose(file) {
    const files = typeof file === "string" ? file : { name: file.name, mimeType: "application/json", buffer: file.bytes };
    await this.page.locator("input[type=file]").setInputFiles(files);
  }

  /** A file that is too large to be handed over by value; the browser reads it from the disk itself. */
  async chooseFromDisk(path) {
    const session = await this.page.context().newCDPSession(this.page);
    const { result } = await session.send("Runtime.evaluate", { expression: "document.querySelector('input[type=file]')" });
    await session.send("DOM.setFileInputFiles", { files: [path], objectId: result.objectId });
    await session.detach();
  }

  get #preview() {
    return this.page.locator("[data-import]");
  }

  async previewText() {
    await this.#preview.waitFor();
    return (await this.#preview.innerText()).trim();
  }

  async bringIn() {
    await this.page.getByRole("button", { name: /^Bring in/ }).click();
    await this.app.says("brought in");
    await this.app.saved();
  }

  async bringInIsOffered() {
    return (await this.page.getByRole("button", { name: /^Bring in/ }).count()) > 0;
  }
}
