// Published series with reference answers, read in place beside the project; of some of them the project holds copies whose
// licence allows it.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = new URL("../../../", import.meta.url).pathname;
const IN_PLACE = join(process.env.AIMLINE_SHARED ?? join(ROOT, "..", "shared"), "reference", "cases");
const COPIES = join(ROOT, "tests", "fixtures", "cases");

/** The cases of a data set, or nothing where neither the file nor a copy is at hand. */
export function casesOf(dataSet) {
  const file = [IN_PLACE, COPIES].map((folder) => join(folder, `${dataSet}.json`)).find(existsSync);
  return file ? JSON.parse(readFileSync(file, "utf8")).cases : null;
}

/** Dated series of whole numbers; a score may be missing. */
export const isDatedCounts = ({ x_kind: kind, y }) =>
  kind === "date" && y.every((score) => score === null || (Number.isInteger(score) && score >= 0));
