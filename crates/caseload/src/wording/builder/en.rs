//! The goal builder in English.

use super::{BuilderPage, LintTexts};
use crate::wording::counted;

/// 1st, 2nd, 3rd, 4th, 11th.
fn ordinal(n: u32) -> String {
    let ending = match (n % 10, n % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{n}{ending}")
}

pub(super) static TEXTS: BuilderPage = BuilderPage {
    behavior_block: "What the student does",
    find: "Find a measure or a goal",
    find_hint: "Enter takes the first line.",
    area: "Area",
    all_areas: "All areas",
    used_before: "Used before",
    starters: "Goals to start from",
    own_measures: "Measures of your own",
    own_measure: "Measure of your own",
    found: |n| match n {
        1 => "1 line fits".into(),
        n => format!("{n} lines fit"),
    },
    nothing_found: "Nothing has these words. A measure of your own can be made in Settings, Measures.",
    other_measure: "Choose another",
    measure_missing: "Choose what is measured, or a goal to start from.",
    behavior: "Behavior: the student will \u{2026}",
    behavior_hint: "What others can see and count, beginning with the verb. The score is added behind it.",
    better: "What is better",
    more_is_better: "More",
    less_is_better: "Less",
    condition_block: "With what",
    minutes: "Minutes",
    minutes_hint: "Scores of another length never join this goal.",
    scoring: "Scored as",
    minutes_problem: |most| format!("A length from a few seconds up to {most} minutes, such as 1 or 2.5."),
    grade_outside: |grades| format!("This measure usually has material for grades {grades}. Check the grade."),
    time_block: "From when to when",
    baseline_from: "The baseline comes from",
    three_probes: "Three probes",
    one_value: "One value",
    from_benchmark: "A benchmark",
    probe: |n| format!("Score {n}"),
    probe_errors: |n| format!("Errors {n}"),
    probes_text: "Three probes within about a week. The middle score and, apart from it, the middle of the errors count.",
    value: "Baseline",
    value_hint: "A value that is known already, such as from the last IEP.",
    share_hint: "A percentage, or so many of so many such as 3 of 5.",
    middle: |value| format!("The middle is {value}."),
    middle_with_errors: |value, errors, accuracy| {
        let errors = counted(&errors, "error", "errors");
        format!("The middle is {value}, with {errors}: {accuracy} accuracy.")
    },
    fewer_probes: "Three probes say more: one alone can be far off.",
    hard_material: "Less than 90% accuracy: easier material may fit better for monitoring. Try three probes one grade lower.",
    at_the_goal: "The student is at this goal already. A higher goal or harder material may fit.",
    take_benchmark: |value, day| format!("Take {value} from {day}"),
    benchmark_taken: |day| format!("The baseline is the benchmark of {day}, in material of the same grade."),
    benchmark_other_grade: |benchmark, material| {
        format!(
            "The benchmark is grade {benchmark} material and this goal grade {material}. Scores of two grades do not compare, so the baseline takes three probes in the material of the goal."
        )
    },
    other_days: "Other",
    days_apart: "Days from check to check",
    district_minimum: |least, interval| {
        format!(
            "The district asks for checks with this measure at least {least}, and this goal has one {interval}. What is scored is counted against {least}."
        )
    },
    keep_looser: |interval| format!("Keep {interval}"),
    criterion_block: "What counts as reached",
    ways: "Ways to a goal",
    way_names: [
        "A published norm",
        "A gain a week",
        "Published weekly growth",
        "The student\u{2019}s own growth",
        "A higher percentile",
        "A score the plan asks for",
    ],
    way_notes: [
        "The score that other students have in that season, in material of this grade.",
        "Baseline plus so much for each week of school.",
        "What students were seen to gain, by the grade of the material.",
        "What the student gained so far, one and a half times.",
        "From where the student stands now to a higher place.",
        "Typed below as the goal; only the gain it needs is worked out.",
    ],
    per_week: "Gain a week",
    percentile: "Percentile",
    take: |value| format!("Take {value}"),
    realistic: |value| format!("Realistic: {value}"),
    ambitious: |value| format!("Ambitious: {value}"),
    at_percentile: |n| format!("{} percentile", ordinal(n.into())),
    rounded: |value| format!("so {value}"),
    no_weeks: "The goal date is not after the baseline.",
    no_number: "Type the number to see where it leads.",
    no_baseline: "Waits for the baseline.",
    outside_table: "The table has no such percentile.",
    not_higher: "The student stands there already.",
    too_few_checks: |n| format!("Needs {n} checks of this student in the same material."),
    no_growth: "There was no growth so far to build on.",
    not_published: "Nothing is published for this measure, grade and length.",
    source: |publisher, edition, year| format!("{publisher}, {edition} ({year})"),
    target_hint_share: "A percentage such as 80, or so many of so many such as 4 of 5.",
    noun: "Of what",
    noun_hint: "Such as \u{201c}subjects\u{201d} in \u{201c}4 of 5 subjects\u{201d}.",
    run: "It has to be reached",
    run_in_a_row: "In a row",
    run_of_last: "Some of the last",
    run_weeks: "Week by week",
    run_count: "Checks in a row",
    run_passes: "Passing checks",
    run_of: "Of the last",
    run_weeks_count: "Weeks in a row",
    run_problem: |most| format!("A whole number from 1 to {most}."),
    passes_problem: "No more passing checks than checks.",
    support: "Prompts at most",
    support_hint: "Leave it empty when help does not count.",
    support_per: "Counted over",
    per_opportunity: "each opportunity",
    per_session: "each session",
    per_week_support: "each week",
    same_teaching: "All under the same teaching: a change starts the count anew",
    sentence: "The goal in words",
    proposed: "The aimline",
    picture: |start, goal, day| format!("The aimline from {start} to {goal} by {day}."),
    dotted: |names| format!("Dotted: {names}."),
    picture_missing: "The aimline is drawn when baseline, goal and dates are there.",
    reasonable: "Is it reasonable?",
    needed: |rate| format!("This goal needs {rate} a week of school."),
    published_rate: |realistic| format!("Students were seen to gain {realistic} a week."),
    published_rates: |realistic, ambitious| {
        format!("Students were seen to gain {realistic} a week, fast ones {ambitious}.")
    },
    may_widen: "Slower than that: the gap to other students may widen.",
    typical: "That is typical to ambitious.",
    above_ambitious: "That is more than ambitious.",
    few_grow: "Few students were seen to grow this fast.",
    start_stands: |place, season| format!("The baseline stands {place} in {season}."),
    goal_stands: |place, season| format!("The goal stands {place} in {season}."),
    about_percentile: |n| format!("at about the {} percentile", ordinal(n)),
    below_percentile: |n| format!("below the {} percentile", ordinal(n.into())),
    above_percentile: |n| format!("above the {} percentile", ordinal(n.into())),
    fall: "fall",
    winter: "winter",
    spring: "spring",
    more: "The IEP\u{2019}s own words, reports, scores from elsewhere",
    elsewhere: "Scores are collected elsewhere, in",
    elsewhere_hint: "Such as \u{201c}AIMSweb\u{201d}. Results are typed here with their dates. Leave it empty when scores are taken here.",
    report_dates: "Progress is reported",
    report_dates_hint: "As it ends the sentence, such as \u{201c}on November 7 and January 23\u{201d} or \u{201c}with each report card\u{201d}.",
    official: "The goal as it stands in the IEP",
    official_hint: "Paste it. It is kept and printed word for word.",
    draft_kept: "This is what was typed before.",
    start_over: "Start over",
    copied_from: "Copied from another goal. The baseline is this student\u{2019}s own: give three probes.",
    lint: LintTexts {
        no_date: "Missing: the date by which the goal is to be met.",
        more_than_a_year: "More than a year away. An annual goal ends within a year.",
        no_condition: "Missing: the condition, such as what is given, where, and with which help.",
        vague_condition: |word| {
            format!("\u{201c}{word}\u{201d} can be read in two ways. Say which help, how much and when.")
        },
        no_behavior: "Missing: what the student will do that others can see and count.",
        vague_behavior: |word| {
            format!(
                "\u{201c}{word}\u{201d} cannot be seen or counted. Say what the student will do, such as read, write, point or ask."
            )
        },
        no_score: "Missing: the score that counts as reached.",
        once_only: "Reached once can be luck. Three checks in a row say more.",
        few_chances: |of| {
            format!(
                "With {}, one more or less changes a lot. Ask for several checks in a row, or for more chances.",
                counted(&of, "chance", "chances")
            )
        },
        no_floor: |percent| format!("No accuracy is asked for. {percent}% is usual for this measure."),
    },
};
