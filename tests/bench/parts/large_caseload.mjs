// A caseload of 20,000 scores as a bundle: 100 students with two goals each and 100 weekly scores a goal, over three years.

import { createHash } from "node:crypto";
import { chance } from "../../e2e/harness/chance.mjs";
import { daysAfter } from "../../e2e/harness/days.mjs";

const STUDENTS = 100;
const GOALS = 2;
const SCORES = 100;
export const ALL_SCORES = STUDENTS * GOALS * SCORES;
/** Milliseconds since 1970 at which everything was written: 2026-01-05. */
const WRITTEN = Date.UTC(2026, 0, 5, 8);

/** The canonical form: keys in order, no spaces, whole numbers only. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** Ids that sort by their number, in the form of a uuid v7. */
function idsFrom(start) {
  let next = start;
  return () => {
    next += 1;
    const time = (WRITTEN + next).toString(16).padStart(12, "0");
    const rest = next.toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${rest}`;
  };
}

/** Oral reading, as every goal is about when nothing else is asked for: code, scoring rule, seconds, name. */
const READING = [["R-CBM", "standard", 60, "Oral reading"]];

/** Measures that are counted in right and wrong answers, for a caseload with several. */
export const MEASURES = [
  ...READING,
  ["MAZE", "correct", 180, "Maze"],
  ["LSF", "standard", 60, "Letter sounds"],
  ["QD", "standard", 60, "Quantity discrimination"],
  ["LNF", "standard", 60, "Letter names"],
  ["PSF", "standard", 60, "Phoneme segments"],
  ["NIM", "standard", 60, "Number identification"],
  ["MN", "standard", 60, "Missing number"],
];

/** The text of a bundle of so many students, goals a student (of these measures in turn) and scores a goal; its last score lies on this day. */
export function largeBundle(lastDay, { students = STUDENTS, goals = GOALS, scores = SCORES, measures = READING } = {}) {
  const random = chance(7);
  const id = idsFrom(0);
  const replica = id();
  const stamp = (count) => `${(WRITTEN + count).toString(16).padStart(12, "0")}-0000-${replica}`;
  const payload = { students: [], series: [], goals: [], phases: [], no_school: [], observations: [] };
  const firstDay = daysAfter(lastDay, -7 * (scores - 1));
  const days = Array.from({ length: scores }, (_, week) => daysAfter(firstDay, 7 * week));
  const written = (record) => ({ at: stamp(payload.observations.length), by: "Ms. Okafor", ...record });
  for (let number = 1; number <= students; number += 1) {
    const student = id();
    payload.students.push(written({ id: student, name: `Student ${String(number).padStart(3, "0")}`, grade: String(1 + (number % 6)) }));
    for (let goal = 0; goal < goals; goal += 1) {
      const series = id();
      const from = 30 + Math.floor(random() * 30);
      const pace = 0.1 + random() * 0.5;
      const [measure, scoring, seconds, name] = measures[goal % measures.length];
      const key = { measure, scoring, grade: String(1 + (goal % 12)), seconds, purpose: "monitoring" };
      payload.series.push(written({ id: series, student, key }));
      const [start, end] = [daysAfter(firstDay, -7), daysAfter(lastDay, 140)];
      const [low, high] = [String(from), String(from + 60)];
      payload.goals.push(written({
        id: id(),
        student,
        series,
        title: `${name} ${goal + 1}`,
        direction: "increase",
        baseline: { day: start, value: low, probes: [low] },
        aim: { mode: "calendar", pieces: [{ from: start, from_value: low, to: end, to_value: high }] },
        criterion: { clauses: [{ kind: "score", value: high }, { kind: "accuracy", percent: 90 }, { kind: "in_a_row", checks: 3 }] },
        interval_days: 7,
      }));
      for (const [week, day] of days.entries()) {
        const scatter = (random() + random() + random() - 1.5) * 12;
        const correct = Math.max(0, Math.round(from + pace * week + scatter));
        const raw = { kind: "correct_errors", correct, errors: Math.floor(random() * 6) };
        payload.observations.push({ series, observation: written({ id: id(), day, status: "scored", raw }) });
      }
    }
  }
  const counts = Object.fromEntries(Object.entries(payload).map(([kind, list]) => [kind, list.length]));
  const seal = createHash("sha256").update(canonical(payload)).digest("hex");
  const head = { format: "aimline-bundle", schema: 1, app: "0.1.0", author: "Ms. Okafor", device: replica, exported_at: "2026-01-05T08:00:00Z" };
  return JSON.stringify({ ...head, counts, payload_sha256: seal, payload });
}
