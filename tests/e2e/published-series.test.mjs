// Published series through the CSV import: the weekly rate that the app says and draws is the one of the reference answers.

import assert from "node:assert/strict";
import { casesOf, isDatedCounts } from "./harness/cases.mjs";
import { daysAfter } from "./harness/days.mjs";
import { scene } from "./harness/scene.mjs";

const DATA_SETS = ["scdhlm-AlberMorgan", "scdhlm-Bryant2018", "scan-Grosche2014", "scan-GruenkeWilbert2014"];
/** A rate is shown with one decimal. */
const SHOWN = 0.05 + 1e-9;

const asNumber = (shown) => Number(shown.replace("\u2212", "-"));

/** Six scores and five weeks from the first are what it takes to say a rate. */
function saysARate({ x, y }) {
  const days = x.filter((_, place) => y[place] !== null).sort();
  return days.length >= 6 && daysAfter(days[0], 35) <= days.at(-1);
}

async function bringIn(app, { id, x, y }) {
  const days = [...x].sort();
  await app.addStudentWithGoal(id.slice(0, 100), {
    baselineDay: daysAfter(days[0], -1),
    baseline: String(y.find((score) => score !== null)),
    target: String(Math.max(...y) + 50),
    goalDay: daysAfter(days.at(-1), 60),
  });
  await app.goal.openScoresFromFile();
  const rows = x.map((day, place) => `${day},${y[place] ?? "absent"},${y[place] === null ? "" : 0}`);
  await app.scoresFromFile.choose({ name: "series.csv", text: ["Date,WRC,Errors", ...rows].join("\n") });
  assert.deepEqual(await app.scoresFromFile.counts(), { ready: x.length, bad: 0, same: 0 }, id);
  await app.scoresFromFile.save();
}

for (const dataSet of DATA_SETS) {
  const all = casesOf(dataSet);
  if (!all) {
    scene(`${dataSet} (skipped: neither the reference folder nor a copy is here)`, async (stage, t) => t.skip());
    continue;
  }
  const cases = all.filter(isDatedCounts);
  scene(`${dataSet}: ${cases.length} series show 7 times the reference slope`, async (stage, t) => {
    const app = await stage.newcomer();
    await app.open();
    await app.firstRun.addAStudent();
    let said = 0;
    for (const one of cases) {
      await bringIn(app, one);
      const change = await app.goal.weeklyChange();
      const drawn = (await app.goal.chartLabels()).filter((label) => label.endsWith("a week"));
      if (!saysARate(one)) {
        assert.equal(change, null, `${one.id}: too little for a rate`);
        assert.deepEqual(drawn, [], one.id);
        continue;
      }
      const weekly = 7 * one.expected.trend.all.ols.slope;
      assert.ok(Math.abs(asNumber(change) - weekly) <= SHOWN, `${one.id}: ${change} is said for ${weekly}`);
      assert.deepEqual(drawn, [`${change} a week`], `${one.id}: the chart draws what is said`);
      said += 1;
    }
    assert.ok(said > 0, "at least one series has a rate");
    t.diagnostic(`${said} of ${cases.length} series say a rate`);
  });
}
