// One test in the app: a server, a browser, a guard over both, and everything put away at the end.

import { after, test } from "node:test";
import { Browser, freshProfile, removeProfiles } from "./browser.mjs";
import { Guard } from "./guard.mjs";
import { Server } from "./server.mjs";
import { App } from "../pages/app.mjs";

/** The longest a single test may take, in milliseconds. */
const LONGEST = 120_000;
/** The longest to wait for one thing on a page, in milliseconds. */
const WAIT = 15_000;

let shared = null;

/** The browser of this file, for tests that need no profile of their own. */
async function sharedBrowser() {
  shared ??= await Browser.started();
  return shared;
}

after(async () => {
  await shared?.close();
  shared = null;
  await removeProfiles();
  if (Browser.startsTriedAgain > 0) console.log(`Browser starts tried again: ${Browser.startsTriedAgain}`);
});

class Stage {
  #contexts = [];
  #browsers = new Set();

  constructor(server) {
    this.server = server;
    this.guard = new Guard(server.origin);
  }

  /** A person on a device that has never seen the app. */
  async newcomer(options = {}) {
    const browser = await sharedBrowser();
    const context = await browser.driven.newContext({
      viewport: { width: 1366, height: 768 },
      reducedMotion: "reduce",
      ...options,
    });
    this.#contexts.push(context);
    await this.#ready(context);
    return this.#app(context);
  }

  /** Another tab beside this one. */
  async tabBeside(app) {
    const page = await app.page.context().newPage();
    return new App(page, this.server.origin);
  }

  /** A person on a device with a profile on disk, which survives its browser. */
  async device(profile, flags) {
    const folder = profile ?? (await freshProfile());
    const browser = await Browser.started({ profile: folder, flags });
    this.#browsers.add(browser);
    const context = browser.own;
    await this.#ready(context);
    const app = await this.#app(context, context.pages()[0]);
    app.browser = browser;
    app.profile = folder;
    return app;
  }

  async #ready(context) {
    context.setDefaultTimeout(WAIT);
    await this.guard.watch(context);
  }

  async #app(context, page) {
    return new App(page ?? (await context.newPage()), this.server.origin);
  }

  async strike() {
    for (const context of this.#contexts) await context.close();
    for (const browser of this.#browsers) if (browser.child.exitCode === null && browser.child.signalCode === null) await browser.kill();
    await this.server.stop();
  }
}

/** A test. What it leaves in the console fails it as much as a wrong number. */
export function scene(name, tell, { longest = LONGEST, folder } = {}) {
  test(name, { timeout: longest }, async (t) => {
    const stage = new Stage(await Server.started(folder));
    try {
      await tell(stage, t);
    } catch (error) {
      // What the console said is often the reason.
      for (const line of stage.guard.found) t.diagnostic(line);
      throw error;
    } finally {
      await stage.strike();
    }
    stage.guard.check();
  });
}
