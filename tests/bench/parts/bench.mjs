// What the benches share: a device with the large caseload, medians, and handing the figures on.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Browser, freshProfile, removeProfiles } from "../../e2e/harness/browser.mjs";
import { today } from "../../e2e/harness/days.mjs";
import { Server } from "../../e2e/harness/server.mjs";
import { App } from "../../e2e/pages/app.mjs";
import { largeBundle } from "./large_caseload.mjs";

/** The value below which this share of the figures lies. */
export function quantile(figures, share) {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

export const median = (figures) => quantile(figures, 0.5);

const started = [];

/** Runs the work with a server, and hands its rows to ./x bench, or prints them. */
export async function bench(work) {
  const server = await Server.started();
  try {
    const rows = await work(server);
    const out = process.env.AIMLINE_BENCH_OUT;
    const text = JSON.stringify(rows, null, 2);
    if (out) await writeFile(out, text);
    else console.log(text);
  } finally {
    for (const browser of started) if (browser.child.exitCode === null) await browser.kill();
    await server.stop();
    await removeProfiles();
  }
}

/** A browser on a profile on disk, with the app's tab. */
export async function device(server, profile) {
  const browser = await Browser.started({ profile });
  started.push(browser);
  return { browser, app: new App(browser.own.pages()[0], server.origin) };
}

/** A profile that holds a large caseload, 20,000 scores unless another size is named, written by the app itself from a bundle. */
export async function profileWithLargeCaseload(server, size) {
  const profile = await freshProfile();
  const folder = await mkdtemp(join(tmpdir(), "aimline-bench-"));
  const file = join(folder, "large.aimline");
  await writeFile(file, largeBundle(today(), size));
  const { browser, app } = await device(server, profile);
  await app.open();
  await app.firstRun.openABundle("Ms. Okafor");
  await app.data.choose(file);
  await app.data.bringIn();
  await app.keptForOffline();
  await browser.close();
  await rm(folder, { recursive: true });
  return profile;
}
