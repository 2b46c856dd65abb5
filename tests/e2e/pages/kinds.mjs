// The kinds of goals that are collected in class, and how one of each is written.

import { Collecting } from "./collecting.mjs";

/** What finds the goal to start from, its baseline, and the goal where the form proposes none. */
export const KINDS = {
  trials: { find: "two-step direction", scores: ["1 of 5", "2 of 5", "2 of 5"], target: "4 of 5", of: "directions" },
  subjects: { find: "planner", scores: ["1 of 5"] },
  tally: { find: "call out without", scores: ["8", "9", "7"] },
  duration: { find: "outburst", scores: ["200", "220", "240"] },
  latency: { find: "begin the work", scores: ["60", "50", "55"] },
  partial: { find: "off task", scores: ["60", "50", "55"] },
  whole: { find: "without a break", scores: ["30", "40", "50"] },
  momentary: { find: "momentary on task", scores: ["30", "40", "50"] },
  rubric: { find: "paragraph", scores: ["5", "6", "5"], target: "12" },
  prompts: { find: "arrival", scores: ["20", "30", "30"] },
  steps: { find: "washing hands", scores: ["3 of 9", "4 of 9", "4 of 9"] },
  yesNo: { find: "homework", scores: ["40", "50", "50"] },
};

/** Writes a goal of this kind for the student whose page of a new goal has this address; says the address of the goal. */
export async function writeGoal(app, student, kind, title) {
  const { find, scores, target, of } = KINDS[kind];
  const page = app.page;
  if (app.hash() !== student) await app.go(student);
  await app.newGoal.shown();
  await app.newGoal.choose(find);
  if (title) await page.getByLabel("Name of the goal").fill(title);
  for (const [at, score] of scores.entries()) await page.getByLabel(`Score ${at + 1}`).fill(score);
  if (target) await page.getByLabel("Goal", { exact: true }).fill(target);
  if (of) await page.getByLabel("Of what").fill(of);
  await page.getByRole("button", { name: "Save goal" }).click();
  await app.goal.shown();
  await app.saved();
  return app.hash();
}

/** Writes a goal of this kind and opens its collecting page. */
export async function goalOf(app, student, kind) {
  const goal = await writeGoal(app, student, kind);
  const collecting = new Collecting(app);
  await collecting.open();
  return { goal, collecting };
}
