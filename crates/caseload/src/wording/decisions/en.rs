//! English texts of decisions.

use super::DecisionTexts;

pub(super) static TEXTS: DecisionTexts = DecisionTexts {
    record: "Record a decision",
    correct: "Correct a decision",
    taken: "Decisions",
    kind: "Decision",
    choices: ["Keep going", "Change teaching", "Raise goal", "Lower or reword the goal", "Collect more data", "Other"],
    what: "What was decided",
    advised: |advice| format!("The rules advise: {advice}"),
    words: "In a few words",
    words_hint: "Such as: ask the family about sleep",
    who: "Who decided",
    why: "Why",
    why_hint: "One sentence. May stay empty.",
    save: "Record decision",
    save_correction: "Save correction",
    remove: "Remove decision",
    recorded: "Decision recorded.",
    corrected: "Decision corrected.",
    removed: "Decision removed.",
    by: |day, who| format!("{day}, {who}"),
    advice: |advice, rule| match rule {
        Some(rule) => format!("The rules advised: {advice} ({rule})"),
        None => format!("The rules advised: {advice}"),
    },
    version: |n| format!("rules version {n}"),
    spoken: |day, what, who| format!("{day}, decision: {what}, {who}"),
    on: |day, what| format!("{day}: {what}"),
    so_far: |list| format!("Decided so far: {list}."),
    next_check: |n, day| {
        if n == 1 {
            format!("The rules can advise on {day}, after one more check.")
        } else {
            format!("The rules can advise on {day}, after {n} more checks by the schedule.")
        }
    },
    not_before_the_end: |n| {
        let s = if n == 1 { "" } else { "s" };
        format!(
            "{n} more check{s} would be needed, and the goal ends before that by its schedule. Check more often, or move the goal date."
        )
    },
    band: |low, high, day| format!("8 of 10 new scores would lie between {low} and {high} on {day} at this rate."),
};
