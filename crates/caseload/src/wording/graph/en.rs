//! English texts around the chart.

use super::{CompareTexts, GraphTexts, ReadTexts};

fn s(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

pub(super) static TEXTS: GraphTexts = GraphTexts {
    read: ReadTexts {
        title: "Read this graph",
        copy: "Copy text",
        copied: "Text copied",
        names: ["Set-up", "Baseline", "Aim", "Scores", "Growth", "Decision"],
        show: |name| format!("Show on the graph: {name}"),
        hidden: |n| format!("{n} part{} hidden", s(n)),
        show_all: "Show all",
        set_up: |axis, grade, since, checks| match grade {
            Some(grade) => format!("{axis}, grade {grade} material, since {since}. {checks}"),
            None => format!("{axis}, since {since}. {checks}"),
        },
        checks: |n| format!("{n} check{}", s(n)),
        absent: |n| format!("{n} absence{} (A)", s(n)),
        refused: |n| format!("{n} refused (R)"),
        not_given: |n| format!("{n} not given (N)"),
        spoiled: |n| format!("{n} spoiled (S)"),
        phase_at: |name, day| format!("{name} on {day}"),
        lines: |list| format!("Upright lines: {list}."),
        hatched: "No school where it is hatched.",
        probes: |n, list, day| format!("{n} check{} on {day}: {list}.", s(n)),
        middle: |value| format!("The middle one, {value}, is the start."),
        start: |value| format!("The start is {value}."),
        start_on: |value, day| format!("{value} on {day} is the start."),
        aim: |from, to, by| format!("From {from} to {to} by {by}"),
        aim_falls: |from, to, by| format!("From {from} down to {to} by {by}"),
        flat: ", flat over breaks",
        line_at: |day, value| format!("On {day} the line stood at {value}."),
        fewer: "Fewer is better.",
        amended: |day| format!("Since {day} this line counts; the one before it is dotted."),
        no_scores: "No scores yet.",
        phase: |name, text| format!("{name}: {text}"),
        one_check: |value| format!("one check, {value}."),
        no_check: "no check yet.",
        above: |from, to, n, of| format!("{from} to {to}, {n} of {of} above the line."),
        below: |from, to, n, of| format!("{from} to {to}, {n} of {of} below the line."),
        last: |value, day, place| format!("The last, {value} on {day}, is {place}."),
        hollow: |n, percent| format!("{n} hollow mark{}: accuracy under {percent}%.", s(n)),
        stacked: |n| {
            if n == 1 {
                "One day has several scores: small rings, counted as one check.".into()
            } else {
                format!("{n} days have several scores: small rings, counted as one check a day.")
            }
        },
        day_of_several: |value, n| format!("{value}, the middle of {n} scores"),
        no_growth: "Too few checks for a trend; it is drawn from 3.",
        growth: |rate, n| format!("{rate} over {n} check{}.", s(n)),
        early_growth: |n| format!("{n} check{}, too few to state a rate.", s(n)),
        needed: |rate| format!("From here {rate} a week reaches the goal."),
        at_goal: "The trend is already at the goal.",
        range_ahead: |day, low, high| {
            format!("At this rate a check on {day} lies between {low} and {high}, 8 times out of 10.")
        },
        far: "That date is further ahead than the checks reach back, so take it as a rough guess.",
        decision: |advice, rule| format!("{advice}, by the rule {rule}."),
        quoted: |rule| format!("\u{201c}{rule}\u{201d}"),
        too_early: |reason| format!("Too early to say. {reason}"),
        met: "The criterion is met. The team decides what comes next.",
        all_agree: "No other rule says otherwise.",
        differ: |rules, n, advice| format!("{rules} say{}: {advice}.", if n == 1 { "s" } else { "" }),
        and: "and",
    },
    compare: CompareTexts {
        title: "Before and after the change",
        which: "Which change",
        before: "Before",
        after: "After",
        checks: "Checks",
        middle: "Middle of all checks",
        growth: "Growth a week",
        spread: "Lowest to highest",
        scatter: "Scatter around the trend",
        above_line: "Checks above the line",
        below_line: "Checks below the line",
        of: |n, of| format!("{n} of {of}"),
        to: |low, high| format!("{low} to {high}"),
        too_few: |before, after| {
            format!(
                "A comparison needs 3 checks before the change and 3 after it. So far there are {before} and {after}."
            )
        },
        overlap_name: "Overlap",
        overlap: |pairs, nap, low, high| {
            format!(
                "Of 100 pairs of a check before and one after, {pairs} are better after (NAP {nap}, 95% between {low} and {high})."
            )
        },
        size_name: "Size",
        percent_more: |percent| format!("The average is {percent} higher"),
        percent_less: |percent| format!("The average is {percent} lower"),
        percent_same: "The average is the same",
        between: |low, high| format!(" (95% between {low} and {high})."),
        more_by: |size| format!("The average is {size} higher."),
        less_by: |size| format!("The average is {size} lower."),
        slope_name: "Change of growth",
        slope: |change, margin| match margin {
            Some(margin) => format!("{change} a week, give or take {margin}."),
            None => format!("{change} a week."),
        },
        lines_name: "Beyond both lines",
        lines: |beyond, of, needed| match needed {
            Some(needed) => format!(
                "{beyond} of {of} checks are better than the level and the trend before would lead to; {needed} make a systematic change."
            ),
            None => format!(
                "{beyond} of {of} checks are better than the level and the trend before would lead to; {of} checks are too few to call it systematic."
            ),
        },
        faster: "Growth is better since the change, by more than the two rates scatter.",
        slower: "Growth is less since the change, by more than the two rates scatter.",
        too_close: "The two rates of growth are too close to call them different.",
        no_rates: "There is no rate of growth to compare.",
        descriptive: "Under 5 checks in a phase: this describes them and proves nothing.",
        caution: "A graph shows when something changed, not why; steady growth alone also lifts the average.",
        breaks_title: "After long breaks",
        break_effect: |name, before, after, day| {
            format!("{name}: the middle of the last 3 before was {before}, the first check after, on {day}, {after}.")
        },
        regained: |weeks| {
            if weeks == 1 {
                "Regained within 1 week of school.".into()
            } else {
                format!("Regained within {weeks} weeks of school.")
            }
        },
        not_regained: "Not regained yet.",
        nothing_lost: "Nothing was lost.",
    },
};
