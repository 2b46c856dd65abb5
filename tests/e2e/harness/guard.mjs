// What no test may leave behind: a line in the console, an error, a blocked load, a request to another origin.

import assert from "node:assert/strict";

export class Guard {
  #found = [];
  #excused = [];

  constructor(origin) {
    this.origin = origin;
    /** Every address a page asked for. */
    this.requests = [];
  }

  /** Listens to every page and worker of a context, also to those that come later. */
  async watch(context) {
    context.on("console", (line) => {
      if (["error", "warning"].includes(line.type())) this.#note(`console ${line.type()}: ${line.text()} ${line.location()?.url ?? ""}`);
    });
    context.on("weberror", (error) => this.#note(`page error: ${error.error()?.stack ?? error.error()}`));
    context.on("request", (request) => {
      this.requests.push(request.url());
      const own = [this.origin, "data:", "blob:", "about:"].some((start) => request.url().startsWith(start));
      if (!own) this.#note(`request to another origin: ${request.url()}`);
    });
    for (const page of context.pages()) this.#page(page);
    context.on("page", (page) => this.#page(page));
    // The policy's own event says more than the console line and also comes where the console stays silent.
    await context.addInitScript(() => {
      addEventListener("securitypolicyviolation", (event) => {
        console.error(`policy: ${event.effectiveDirective} blocked ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`);
      });
    });
  }

  #page(page) {
    page.on("crash", () => this.#note("the page crashed"));
  }

  #note(text) {
    if (!this.#excused.some((excuse) => excuse.test(text))) this.#found.push(text);
  }

  /** Lines that a test provokes: a stopped server is meant to fail a request. Each excuse names its reason. */
  excuse(pattern, reason) {
    assert.ok(reason, "an excuse needs a reason");
    this.#excused.push(pattern);
  }

  get found() {
    return [...this.#found];
  }

  check() {
    assert.deepEqual(this.#found, [], "the console is clean and nothing went to another origin");
  }
}
