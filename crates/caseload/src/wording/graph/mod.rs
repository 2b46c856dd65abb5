//! The texts around the chart of a goal: the six sentences that read it, the comparison of two phases, decisions, and the
//! controls of the chart.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language. Numbers and dates come in as they are printed.
pub struct GraphTexts {
    pub read: ReadTexts,
    pub compare: CompareTexts,
}

/// "Read this graph": six sentences in fixed order.
pub struct ReadTexts {
    pub title: T,
    pub copy: T,
    pub copied: T,
    /// What the sentences are called, in their order.
    pub names: [T; 6],
    /// What the switch before a sentence does.
    pub show: fn(&str) -> String,
    /// How many of the parts are switched off.
    pub hidden: fn(usize) -> String,
    pub show_all: T,
    /// Label of the value axis, grade of the material, first day, number of checks.
    pub set_up: fn(&str, Option<&str>, &str, &str) -> String,
    pub checks: fn(usize) -> String,
    /// Sessions without a score, each kind with its letter.
    pub absent: fn(usize) -> String,
    pub refused: fn(usize) -> String,
    pub not_given: fn(usize) -> String,
    pub spoiled: fn(usize) -> String,
    /// Where the upright lines stand: "Repeated reading on December 1".
    pub phase_at: fn(&str, &str) -> String,
    pub lines: fn(&str) -> String,
    pub hatched: T,
    /// Probes as a list, their day, the middle.
    pub probes: fn(usize, &str, &str) -> String,
    pub middle: fn(&str) -> String,
    pub start: fn(&str) -> String,
    pub start_on: fn(&str, &str) -> String,
    /// From, to, by.
    pub aim: fn(&str, &str, &str) -> String,
    pub aim_falls: fn(&str, &str, &str) -> String,
    pub flat: T,
    /// Day and value of the line.
    pub line_at: fn(&str, &str) -> String,
    pub fewer: T,
    /// The day from which the present line counts.
    pub amended: fn(&str) -> String,
    pub no_scores: T,
    pub phase: fn(&str, &str) -> String,
    pub one_check: fn(&str) -> String,
    pub no_check: T,
    /// First value, last value, how many of how many lie above.
    pub above: fn(&str, &str, usize, usize) -> String,
    pub below: fn(&str, &str, usize, usize) -> String,
    /// The last value, its day, its place.
    pub last: fn(&str, &str, &str) -> String,
    pub hollow: fn(usize, u32) -> String,
    pub stacked: fn(usize) -> String,
    /// The middle value of a day, of so many scores.
    pub day_of_several: fn(&str, usize) -> String,
    pub no_growth: T,
    /// The rate, checks.
    pub growth: fn(&str, usize) -> String,
    pub early_growth: fn(usize) -> String,
    /// The weekly change that reaches the goal from here.
    pub needed: fn(&str) -> String,
    pub at_goal: T,
    /// Day, lower and upper end.
    pub range_ahead: fn(&str, &str, &str) -> String,
    pub far: T,
    /// Advice, and the rule that decides.
    pub decision: fn(&str, &str) -> String,
    pub too_early: fn(&str) -> String,
    pub met: T,
    pub all_agree: T,
    /// The name of a rule within a sentence.
    pub quoted: fn(&str) -> String,
    /// Rules, how many they are, and their advice.
    pub differ: fn(&str, usize, &str) -> String,
    pub and: T,
}

/// Two phases side by side.
pub struct CompareTexts {
    pub title: T,
    pub which: T,
    pub before: T,
    pub after: T,
    pub checks: T,
    pub middle: T,
    pub growth: T,
    pub spread: T,
    pub scatter: T,
    pub above_line: T,
    pub below_line: T,
    pub of: fn(usize, usize) -> String,
    pub to: fn(&str, &str) -> String,
    /// Checks before, checks after.
    pub too_few: fn(usize, usize) -> String,
    /// Pairs of 100, NAP, lower and upper end.
    pub overlap: fn(&str, &str, &str, &str) -> String,
    pub overlap_name: T,
    pub size_name: T,
    pub percent_more: fn(&str) -> String,
    pub percent_less: fn(&str) -> String,
    pub percent_same: T,
    pub between: fn(&str, &str) -> String,
    pub more_by: fn(&str) -> String,
    pub less_by: fn(&str) -> String,
    pub slope_name: T,
    /// Change of rate, its margin.
    pub slope: fn(&str, Option<&str>) -> String,
    pub lines_name: T,
    /// Beyond both lines, of, needed.
    pub lines: fn(usize, usize, Option<usize>) -> String,
    pub faster: T,
    pub slower: T,
    pub too_close: T,
    pub no_rates: T,
    pub descriptive: T,
    pub caution: T,
    pub breaks_title: T,
    /// Name of the break, middle before, first after, day of it.
    pub break_effect: fn(&str, &str, &str, &str) -> String,
    pub regained: fn(i32) -> String,
    pub not_regained: T,
    pub nothing_lost: T,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static GraphTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
