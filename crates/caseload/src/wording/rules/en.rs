//! English texts of rules and clauses.

use super::{ClauseTexts, RuleTexts};

fn s(n: u32) -> &'static str {
    if n == 1 { "" } else { "s" }
}

fn most(n: u32, unit: &str) -> String {
    if n == 0 { format!("no prompts in {unit}") } else { format!("at most {n} prompt{} in {unit}", s(n)) }
}

pub(super) static TEXTS: RuleTexts = RuleTexts {
    last_three: "Last 3 scores",
    trend: "Trend and aimline",
    likelihood: "Chance of the goal",
    projected: "Where the trend leads",
    trend_saw: |rate, needed, at, line| {
        format!("{rate} a week, the line rises {needed}. Trend now at {at}, line at {line}")
    },
    likelihood_saw: |chance| format!("{chance} at this rate"),
    projected_saw: |value, goal| format!("{value} by the goal date, the goal is {goal}"),
    too_few: |checks, weeks| {
        if weeks == 0 { format!("needs {checks} checks") } else { format!("needs {checks} checks over {weeks} weeks") }
    },
    clauses: ClauseTexts {
        at_least: |score| format!("at least {score}"),
        at_most: |score| format!("at most {score}"),
        accuracy: |percent| format!("at least {percent}% accuracy"),
        in_a_row: |n| if n == 1 { "on one check".into() } else { format!("on {n} checks in a row") },
        of_last: |passes, of| format!("on {passes} of {of} checks"),
        weeks: |n| if n == 1 { "in one week".into() } else { format!("in {n} weeks in a row") },
        support_per_opportunity: |n| most(n, "each opportunity"),
        support_per_session: |n| most(n, "each session"),
        support_per_week: |n| most(n, "each week"),
        same_teaching: "all under the same teaching",
    },
};
