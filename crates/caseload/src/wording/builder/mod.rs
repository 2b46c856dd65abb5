//! Texts of the goal builder: its four blocks, the ways to a target, what is missing or vague.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct BuilderPage {
    // What the student does.
    pub behavior_block: T,
    pub find: T,
    pub find_hint: T,
    pub area: T,
    pub all_areas: T,
    pub used_before: T,
    pub starters: T,
    pub own_measures: T,
    pub own_measure: T,
    /// How many lines of the list fit what was typed.
    pub found: fn(usize) -> String,
    pub nothing_found: T,
    pub other_measure: T,
    pub measure_missing: T,
    pub behavior: T,
    pub behavior_hint: T,
    pub better: T,
    pub more_is_better: T,
    pub less_is_better: T,
    // With what.
    pub condition_block: T,
    pub minutes: T,
    pub minutes_hint: T,
    pub scoring: T,
    pub minutes_problem: fn(u32) -> String,
    pub grade_outside: fn(&str) -> String,
    // From when to when.
    pub time_block: T,
    pub baseline_from: T,
    pub three_probes: T,
    pub one_value: T,
    pub from_benchmark: T,
    pub probe: fn(u32) -> String,
    pub probe_errors: fn(u32) -> String,
    pub probes_text: T,
    pub value: T,
    pub value_hint: T,
    pub share_hint: T,
    /// The middle, and where errors were counted the errors and the accuracy.
    pub middle: fn(&str) -> String,
    pub middle_with_errors: fn(&str, &str, &str) -> String,
    pub fewer_probes: T,
    pub hard_material: T,
    pub at_the_goal: T,
    pub take_benchmark: fn(&str, &str) -> String,
    pub benchmark_taken: fn(&str) -> String,
    pub benchmark_other_grade: fn(&str, &str) -> String,
    pub other_days: T,
    pub days_apart: T,
    /// The least number that the district asks for, and the schedule of the goal.
    pub district_minimum: fn(&str, &str) -> String,
    pub keep_looser: fn(&str) -> String,
    // What counts as reached.
    pub criterion_block: T,
    pub ways: T,
    /// By the letter A to F.
    pub way_names: [T; 6],
    pub way_notes: [T; 6],
    pub per_week: T,
    pub percentile: T,
    pub take: fn(&str) -> String,
    pub realistic: fn(&str) -> String,
    pub ambitious: fn(&str) -> String,
    pub at_percentile: fn(u8) -> String,
    pub rounded: fn(&str) -> String,
    pub no_weeks: T,
    pub no_number: T,
    pub no_baseline: T,
    pub outside_table: T,
    pub not_higher: T,
    pub too_few_checks: fn(usize) -> String,
    pub no_growth: T,
    pub not_published: T,
    pub source: fn(&str, &str, u16) -> String,
    pub target_hint_share: T,
    pub noun: T,
    pub noun_hint: T,
    pub run: T,
    pub run_in_a_row: T,
    pub run_of_last: T,
    pub run_weeks: T,
    pub run_count: T,
    pub run_passes: T,
    pub run_of: T,
    pub run_weeks_count: T,
    pub run_problem: fn(u32) -> String,
    pub passes_problem: T,
    pub support: T,
    pub support_hint: T,
    pub support_per: T,
    pub per_opportunity: T,
    pub per_session: T,
    pub per_week_support: T,
    pub same_teaching: T,
    // Beside.
    pub sentence: T,
    pub proposed: T,
    pub picture: fn(&str, &str, &str) -> String,
    /// The other ambitions in the picture.
    pub dotted: fn(&str) -> String,
    pub picture_missing: T,
    pub reasonable: T,
    pub needed: fn(&str) -> String,
    pub published_rate: fn(&str) -> String,
    pub published_rates: fn(&str, &str) -> String,
    pub may_widen: T,
    pub typical: T,
    pub above_ambitious: T,
    pub few_grow: T,
    pub start_stands: fn(&str, &str) -> String,
    pub goal_stands: fn(&str, &str) -> String,
    pub about_percentile: fn(u32) -> String,
    pub below_percentile: fn(u8) -> String,
    pub above_percentile: fn(u8) -> String,
    pub fall: T,
    pub winter: T,
    pub spring: T,
    pub more: T,
    pub elsewhere: T,
    pub elsewhere_hint: T,
    pub report_dates: T,
    pub report_dates_hint: T,
    pub official: T,
    pub official_hint: T,
    pub draft_kept: T,
    pub start_over: T,
    pub copied_from: T,
    // What is missing or vague.
    pub lint: LintTexts,
}

/// What is missing or vague in a goal.
pub struct LintTexts {
    pub no_date: T,
    pub more_than_a_year: T,
    pub no_condition: T,
    pub vague_condition: fn(&str) -> String,
    pub no_behavior: T,
    pub vague_behavior: fn(&str) -> String,
    pub no_score: T,
    pub once_only: T,
    pub few_chances: fn(u32) -> String,
    pub no_floor: fn(u32) -> String,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static BuilderPage {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}

/// A finding in words.
pub fn lint_text(lang: Lang, lint: &crate::goal_text::Lint) -> String {
    use crate::goal_text::Lint;
    let w = &texts(lang).lint;
    match lint {
        Lint::NoDate => w.no_date.into(),
        Lint::MoreThanAYear => w.more_than_a_year.into(),
        Lint::NoCondition => w.no_condition.into(),
        Lint::VagueCondition(word) => (w.vague_condition)(word),
        Lint::NoBehavior => w.no_behavior.into(),
        Lint::VagueBehavior(word) => (w.vague_behavior)(word),
        Lint::NoScore => w.no_score.into(),
        Lint::OnceOnly => w.once_only.into(),
        Lint::FewChances(of) => (w.few_chances)(*of),
        Lint::NoFloor(percent) => (w.no_floor)(*percent),
    }
}
