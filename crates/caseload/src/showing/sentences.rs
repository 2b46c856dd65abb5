//! The sentences about a goal.

use super::Reading;
use super::values::{rate, value, value_with_unit};
use crate::goal_text;
use crate::projection::Chance;
use crate::records::{Clause, Direction, SupportUnit};
use crate::rules::{
    Saw, Verdict, critical_growth, last_four, last_three, likelihood, middle_of_three, projected, trend,
};
use crate::standing::Status;
use crate::wording::{ChartSummary, Words, day_with_year, decimal, gap_size, number, rules, signed};

/// The word for a status.
pub fn status_word(w: &Words, status: Status) -> &'static str {
    match status {
        Status::Met => w.status.met,
        Status::OnTrack => w.status.on_track,
        Status::Borderline => w.status.borderline,
        Status::OffTrack => w.status.off_track,
        Status::TooLittleData => w.status.too_little_data,
        Status::NotStarted => w.status.not_started,
        Status::Ended => w.status.ended,
    }
}

/// The goal as a sentence in two halves; the student's name stands between them.
pub fn sentence(w: &Words, reading: &Reading) -> (String, String) {
    goal_text::sentence(&parts(w, reading))
}

/// What the sentence of a goal is made from.
pub fn parts<'a>(w: &Words, reading: &'a Reading) -> goal_text::Parts<'a> {
    goal_text::Parts::of(w.lang, &reading.goal, &reading.series.key, reading.measure, reading.own.as_deref())
}

/// Why the advice is what it is: what follows the student's name, and what stands as a sentence of its own.
pub fn reason(w: &Words, reading: &Reading) -> (String, Option<String>) {
    let standing = &reading.standing;
    if standing.mastery.met_on.is_some() {
        return (String::new(), Some(w.verdict.met_reason.to_owned()));
    }
    let in_phase = standing
        .current_growth()
        .map_or_else(|| standing.decision.findings.first().map_or(0, |finding| finding.checks), |growth| growth.checks);
    let first = match (standing.current_growth().filter(|growth| growth.speaks()), standing.needed_per_week) {
        // Nothing is needed any more: the rate would point away from the goal.
        (Some(_), Some(needed)) if (needed < 0.0) == (reading.goal.direction == Direction::Increase) => {
            w.verdict.at_the_goal.to_owned()
        }
        (Some(growth), Some(needed)) => {
            let needed = rate(w, reading.measure, needed);
            let per_week = growth.per_week();
            let change = rate(w, reading.measure, per_week);
            // What prints as 0.0 is no change to speak of.
            if per_week.abs() < 0.05 {
                (w.verdict.steady)(&needed)
            } else if per_week > 0.0 {
                (w.verdict.gains)(&change, &needed)
            } else {
                (w.verdict.loses)(&change, &needed)
            }
        }
        _ => (w.verdict.no_rate)(in_phase),
    };
    let second = match (standing.decision.verdict, standing.now) {
        (Verdict::TooEarly { checks, .. }, _) => Some((w.verdict.early_reason)(in_phase, checks)),
        (_, _) if standing.decision.unsupported => Some(w.verdict.unsupported.to_owned()),
        (_, Some(now)) => now.gap.map(|gap| {
            let side = side(w, gap);
            (w.verdict.where_now)(&value(reading.measure, now.value), &side, &w.long(now.day, reading.today))
        }),
        (_, None) => None,
    };
    (first, second)
}

/// "1.5 above", beside a chart and in the table.
pub fn side(w: &Words, gap: f64) -> String {
    if gap.abs() <= 1e-9 {
        w.goal.on_the_line.to_owned()
    } else if gap > 0.0 {
        (w.goal.above)(&gap_size(gap))
    } else {
        (w.goal.below)(&gap_size(gap))
    }
}

/// One rule in the decision panel.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleLine {
    /// The name of the rule.
    pub name: &'static str,
    /// What it looked at, in words with its numbers.
    pub saw: String,
    /// What it says.
    pub verdict: Verdict,
    /// Whether its verdict is the decision by the policy in use.
    pub decides: bool,
}

/// What every rule says.
pub fn rule_lines(w: &Words, reading: &Reading) -> Vec<RuleLine> {
    let decision = &reading.standing.decision;
    let texts = rules::texts(w.lang);
    let lines = decision.findings.iter().map(|finding| {
        let name = match finding.rule {
            id if id == critical_growth::RULE.id => w.verdict.growth_rate,
            id if id == middle_of_three::RULE.id => w.verdict.middle_of_three,
            id if id == last_four::RULE.id => w.verdict.last_four,
            id if id == last_three::RULE.id => texts.last_three,
            id if id == trend::RULE.id => texts.trend,
            id if id == likelihood::RULE.id => texts.likelihood,
            id if id == projected::RULE.id => texts.projected,
            other => other,
        };
        let score = |number: f64| value(reading.measure, number);
        let rate = |rate: f64| decimal(rate, 1);
        let saw = match (finding.saw, finding.verdict) {
            (Some(Saw::Growth { slope, low, high, .. }), _) => {
                (w.verdict.growth_saw)(&rate(slope), &rate(low), &rate(high))
            }
            (Some(Saw::Middle { value: middle, aim, .. }), _) => (w.verdict.middle_saw)(&score(middle), &number(aim)),
            (Some(Saw::Sides { better, on, worse }), _) => {
                let (above, below) = match reading.goal.direction {
                    Direction::Increase => (better, worse),
                    Direction::Decrease => (worse, better),
                };
                (w.verdict.four_saw)(above, below, on)
            }
            (Some(Saw::Trend { slope, needed, fitted, aim, .. }), _) => {
                (texts.trend_saw)(&rate(slope), &rate(needed), &number(fitted), &number(aim))
            }
            (Some(Saw::Outlook { chance, .. }), _) if finding.rule == likelihood::RULE.id => {
                (texts.likelihood_saw)(chance_word(w, Chance::of(chance)))
            }
            (Some(Saw::Outlook { value, goal, .. }), _) => (texts.projected_saw)(&number(value), &number(goal)),
            (None, Verdict::TooEarly { checks, weeks }) => (texts.too_few)(checks, weeks),
            (None, _) => String::new(),
        };
        RuleLine { name, saw, verdict: finding.verdict, decides: decision.decides == Some(finding.rule) }
    });
    lines.collect()
}

/// The words for a likelihood.
pub fn chance_word(w: &Words, chance: Chance) -> &'static str {
    match chance {
        Chance::VeryUnlikely => w.verdict.very_unlikely,
        Chance::Unlikely => w.verdict.unlikely,
        Chance::Possible => w.verdict.possible,
        Chance::Likely => w.verdict.likely,
    }
}

/// What of the criterion is not met yet, in words; empty once it is met.
pub fn unmet(w: &Words, reading: &Reading) -> Vec<String> {
    reading.standing.mastery.unmet.iter().map(|clause| clause_text(w, reading, clause)).collect()
}

/// One clause of the criterion, such as "on 3 checks in a row".
pub fn clause_text(w: &Words, reading: &Reading, clause: &Clause) -> String {
    let texts = &rules::texts(w.lang).clauses;
    match clause {
        Clause::Score { value } => {
            let score = value_with_unit(w, reading.measure, value.value());
            match reading.goal.direction {
                Direction::Increase => (texts.at_least)(&score),
                Direction::Decrease => (texts.at_most)(&score),
            }
        }
        Clause::Accuracy { percent } => (texts.accuracy)(*percent),
        Clause::InARow { checks } => (texts.in_a_row)(*checks),
        Clause::OfLast { passes, of } => (texts.of_last)(*passes, *of),
        Clause::Weeks { weeks } => (texts.weeks)(*weeks),
        Clause::Support { most, per } => match per {
            SupportUnit::Opportunity => (texts.support_per_opportunity)(*most),
            SupportUnit::Session => (texts.support_per_session)(*most),
            SupportUnit::Week => (texts.support_per_week)(*most),
        },
        Clause::SameTeaching => texts.same_teaching.to_owned(),
    }
}

/// The sentence that stands for the chart.
pub fn summary(w: &Words, reading: &Reading) -> String {
    let goal = &reading.goal;
    let long = |day| w.long(day, reading.today);
    let checks: Vec<_> = reading.checks().collect();
    let growth = reading.standing.current_growth().filter(|growth| growth.speaks());
    (w.chart.summary)(&ChartSummary {
        title: goal.title.to_string(),
        scores: checks.len(),
        first_day: checks.first().map(|line| long(line.observation.day)),
        last_day: checks.last().map(|line| long(line.observation.day)),
        last: checks.last().and_then(|line| line.value).map(|v| value_with_unit(w, reading.measure, v)),
        baseline: value(reading.measure, goal.baseline.value.value()),
        target: goal.criterion.score().map(|target| value(reading.measure, target.value())).unwrap_or_default(),
        goal_day: goal.goal_day().map(|day| day_with_year(w.lang, day)).unwrap_or_default(),
        rate: growth.map(|growth| signed(growth.per_week())),
        status: status_word(w, reading.standing.status).to_owned(),
    })
}
