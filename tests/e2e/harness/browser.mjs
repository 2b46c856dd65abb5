// Starts Chromium in a process group of its own, so that the whole group can be killed as a power cut would.
//
// A browser that does not come up is started again, three times at most, counted and printed. Nothing else is ever retried.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const STARTS = 3;
const PATIENCE = 30_000; // milliseconds
const FLAGS = [
  "--headless=new",
  "--remote-debugging-port=0",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--no-default-browser-check",
  "--no-pings",
  "--no-service-autorun",
  "--disable-background-networking",
  "--disable-background-timer-throttling",
  "--disable-backgrounding-occluded-windows",
  "--disable-renderer-backgrounding",
  "--disable-breakpad",
  "--disable-client-side-phishing-detection",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--disable-extensions",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
  "--disable-features=Translate,AutofillServerCommunication,OptimizationHints,MediaRouter,DialMediaRouteProvider,CertificateTransparencyComponentUpdater",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
  "--metrics-recording-only",
  "--mute-audio",
  "--password-store=basic",
  "--lang=en-US",
  "--window-size=1366,900",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function program() {
  const given = process.env.AIMLINE_CHROME ?? process.env.CHROME;
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(":");
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found) throw new Error("There is no Chromium on the PATH. Name one in CHROME.");
  return found;
}

/** A folder for one profile. It is removed when the tests of the file are over. */
const profiles = [];
export async function freshProfile() {
  const folder = await mkdtemp(join(tmpdir(), "aimline-profile-"));
  profiles.push(folder);
  return folder;
}

export async function removeProfiles() {
  for (const folder of profiles.splice(0)) {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Browsers that run. None of them may outlive the tests, however these end. */
const running = new Set();
process.once("exit", () => {
  for (const browser of running) browser.signal("SIGKILL");
});
for (const end of ["SIGINT", "SIGTERM"]) process.once(end, () => process.exit(1));

export class Browser {
  static startsTriedAgain = 0;

  /** A browser on this profile; without one, on a profile of its own. */
  static async started({ profile, flags = [] } = {}) {
    const folder = profile ?? (await freshProfile());
    for (let start = 1; ; start += 1) {
      try {
        return await Browser.#once(folder, flags);
      } catch (error) {
        Browser.startsTriedAgain += 1;
        console.log(`The browser did not start (${start} of ${STARTS}): ${error.message}`);
        if (start === STARTS) throw error;
      }
    }
  }

  static async #once(profile, flags) {
    const child = spawn(program(), [...FLAGS, ...flags, `--user-data-dir=${profile}`, "about:blank"], {
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const browser = new Browser(child, profile);
    try {
      const address = await browser.#address();
      browser.driven = await chromium.connectOverCDP(address, { timeout: PATIENCE });
      return browser;
    } catch (error) {
      await browser.kill();
      throw error;
    }
  }

  constructor(child, profile) {
    this.child = child;
    this.profile = profile;
    this.gone = new Promise((done) => child.once("exit", done));
    running.add(this);
  }

  #address() {
    return new Promise((found, failed) => {
      let said = "";
      const clock = setTimeout(() => failed(new Error(`no address after ${PATIENCE} ms: ${said}`)), PATIENCE);
      this.child.stderr.setEncoding("utf8").on("data", (text) => {
        said = (said + text).slice(-4000);
        const address = said.match(/DevTools listening on (ws:\S+)/)?.[1];
        if (!address) return;
        clearTimeout(clock);
        found(address);
      });
      this.child.once("error", failed);
      this.child.once("exit", (code) => failed(new Error(`it ended with ${code}: ${said}`)));
    });
  }

  /** The context whose storage lies in the profile. */
  get own() {
    return this.driven.contexts()[0];
  }

  /** Ends every process of the browser at once, without any chance to tidy up. */
  async kill() {
    this.signal("SIGKILL");
    await this.gone;
    await this.#allGone();
  }

  /** Closes the browser as a person does. */
  async close() {
    const session = await this.driven.newBrowserCDPSession();
    await session.send("Browser.close").catch(() => {});
    await this.gone;
    await this.#allGone();
  }

  signal(signal) {
    try {
      process.kill(-this.child.pid, signal);
      return true;
    } catch {
      return false; // the group is empty
    }
  }

  /** The next browser on this profile must not meet a process of this one. */
  async #allGone() {
    while (this.signal(0)) await new Promise((turn) => setTimeout(turn, 10));
    running.delete(this);
  }
}
