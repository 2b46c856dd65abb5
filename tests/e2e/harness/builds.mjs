// A second build of the app for update tests: the same files, one of them changed, sealed anew as the release step does it.

import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "./server.mjs";

const made = [];
const seal = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** A folder with another build. Its page says so in data-build. */
export async function nextBuild(id = "feedfacefeedface") {
  const folder = await mkdtemp(join(tmpdir(), "aimline-build-"));
  made.push(folder);
  await cp(DIST, folder, { recursive: true });
  const page = join(folder, "index.html");
  const worker = join(folder, "sw.js");
  const html = await readFile(page, "utf8");
  const [, old] = html.match(/data-build="([0-9a-f]+)"/);
  const changed = html.replace(`data-build="${old}"`, `data-build="${id}"`);
  await writeFile(page, changed);
  const script = await readFile(worker, "utf8");
  await writeFile(worker, script.replaceAll(old, id).replace(seal(html), seal(changed)));
  return { folder, id, old };
}

export async function removeBuilds() {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
}
