//! Every text of the app, typed: a missing sentence in one language does not compile.
//!
//! The languages are files beside this one. Texts with a value in them are functions, so that each language can put the
//! value where it belongs. Nothing here is looked up by a name that could be misspelled.

// A field is a text of the screen: its English, in `en.rs`, says what it is.
#![allow(missing_docs)]

pub mod builder;
pub mod collect;
mod dates;
pub mod decisions;
mod en;
mod es;
pub mod file_measures;
pub mod forms;
pub mod goal_plan;
pub mod goal_text;
pub mod graph;
pub mod names;
mod numbers;
pub mod own_measures;
pub mod paper;
pub mod past;
pub mod people;
mod problems;
pub mod rules;
pub mod school;
pub mod scoring;

pub use dates::{day_long, day_short, day_with_year, days_between, month_short};
pub(crate) use numbers::counted;
pub use numbers::{decimal, gap_size, number, percent, signed};
pub use problems::bundle_problem;

use crate::day::SchoolDay;

/// The languages of the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    En,
    Es,
}

impl Lang {
    pub const ALL: [Lang; 2] = [Lang::En, Lang::Es];

    /// As in `<html lang>`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::En => "en",
            Lang::Es => "es",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| code.split('-').next() == Some(lang.code()))
    }

    /// The texts of the first visit's page, which is there before the others.
    pub fn life(self) -> &'static LifeTexts {
        match self {
            Lang::En => &en::LIFE,
            Lang::Es => &es::LIFE,
        }
    }

    /// All texts in this language.
    pub fn words(self) -> &'static Words {
        match self {
            Lang::En => &en::WORDS,
            Lang::Es => &es::WORDS,
        }
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $group:ident: $type:ident { $($field:ident: $kind:ty,)+ })+) => {
        /// The texts of the app by where they are used.
        pub struct Words {
            pub lang: Lang,
            $($(#[$doc])* pub $group: &'static $type,)+
        }
        $($(#[$doc])* pub struct $type { $(pub $field: $kind,)+ })+
    };
}

type T = &'static str;

texts! {
    /// Frame, buttons and words used on many pages.
    common: Common {
        language_name: T,
        skip_to_content: T,
        caseload: T,
        share_and_safety: T,
        settings: T,
        keys: T,
        this_device: T,
        save: T,
        cancel: T,
        close: T,
        back: T,
        undo: T,
        redo: T,
        print: T,
        remove: T,
        change: T,
        grade: T,
        grade_of: fn(&str) -> String,
        students: fn(usize) -> String,
        goals: fn(usize) -> String,
        scores: fn(usize) -> String,
        sample_band: T,
        leave_sample: T,
        not_found_title: T,
        not_found_text: T,
        to_caseload: T,
    }
    /// The save and backup chip.
    chip: Chip {
        saved: T,
        saving: T,
        not_saved_retry: T,
        one_copy: T,
        other_tab_writes: T,
        never_backed_up: T,
        backed_up_today: T,
        backed_up: fn(i32) -> String,
        new_since: fn(usize) -> String,
    }
    /// Opening, first run and trouble.
    life: LifeTexts {
        first_title: T,
        first_text: T,
        author: T,
        author_hint: T,
        author_missing: T,
        add_student: T,
        open_bundle: T,
        look_at_sample: T,
        cleared_title: T,
        cleared_text: fn(usize, usize) -> String,
        start_empty: T,
        too_new_title: T,
        too_new_text: fn(u32, u32) -> String,
        save_raw: T,
        rescue_title: T,
        rescue_text: fn(&str) -> String,
        rescue_page: T,
        try_again: T,
        unread_title: fn(usize, usize) -> String,
        unread_text: T,
        unread_save: T,
        go_on: T,
        follower: T,
        write_here: T,
        reload_for_new: T,
        new_version_ready: T,
        new_version_button: T,
        healed: T,
        not_saved_title: T,
        not_saved_full: T,
        not_saved_gone: T,
        not_saved_stale: T,
        not_saved_other: T,
        back_up_to_file: T,
        one_copy_title: T,
        one_copy_text: T,
        not_fetched_title: T,
        not_fetched_text: T,
    }
    /// The caseload page.
    list: ListTexts {
        find: T,
        all: T,
        student: T,
        goal: T,
        picture: T,
        status: T,
        now_expected: T,
        from_the_aimline: T,
        last_score: T,
        add_student: T,
        no_goal: T,
        add_goal: T,
        nothing_found: T,
        nothing_found_text: T,
        goal_line: fn(&str, &str) -> String,
        checks_needed: fn(usize, usize) -> String,
        ahead: fn(&str) -> String,
        behind: fn(&str) -> String,
        on_the_line: T,
        no_score: T,
        fewer_is_better: T,
        empty_title: T,
        empty_text: T,
        count_line: fn(usize, usize) -> String,
    }
    /// Adding and changing a student.
    student: StudentTexts {
        new_title: T,
        name: T,
        name_hint: T,
        grade: T,
        save_new: T,
        saved: fn(&str) -> String,
        edit: T,
        save_change: T,
        changed: T,
        remove: T,
        removed: fn(&str) -> String,
        goals: T,
        no_goals_title: T,
        no_goals_text: T,
        add_goal: T,
        same_name: T,
    }
    /// Adding a goal.
    builder: BuilderTexts {
        title: fn(&str) -> String,
        goal_name: T,
        goal_name_hint: T,
        material_grade: T,
        condition: T,
        condition_hint: T,
        baseline_day: T,
        target_value: T,
        goal_day: T,
        accuracy: T,
        accuracy_hint: T,
        in_a_row: T,
        interval: T,
        every_day: T,
        every_week: T,
        every_two_weeks: T,
        every_month: T,
        aim_mode: T,
        by_calendar: T,
        by_school_days: T,
        school_days_hint: T,
        save: T,
        saved: T,
    }
    /// The goal page.
    goal: GoalTexts {
        score_now: T,
        add_score: T,
        date: T,
        outcome: T,
        scored: T,
        absent: T,
        refused: T,
        not_given: T,
        spoiled: T,
        form: T,
        support: T,
        note: T,
        more_fields: T,
        save_score: T,
        score_saved: T,
        score_corrected: T,
        score_removed: T,
        correct_title: T,
        save_correction: T,
        remove_score: T,
        scores: T,
        same_data: T,
        show_earlier: fn(usize) -> String,
        csv: T,
        import_csv: T,
        add_change: T,
        change_title: T,
        change_label: T,
        change_label_hint: T,
        change_plan: T,
        change_plan_hint: T,
        change_weight: T,
        major: T,
        minor: T,
        save_change: T,
        change_saved: T,
        change_removed: T,
        remove_change: T,
        changes: T,
        since: fn(&str) -> String,
        aimline: T,
        from_the_line: T,
        accuracy: T,
        errors: T,
        above: fn(&str) -> String,
        below: fn(&str) -> String,
        on_the_line: T,
        checked: fn(&str) -> String,
        aim_by_calendar: T,
        aim_by_school_days: T,
        in_a_row: fn(u32, u32) -> String,
        no_scores_title: T,
        no_scores_text: fn(&str, &str, &str) -> String,
        remove_goal: T,
        goal_removed: T,
        first_phase: T,
        days_ago: fn(i32) -> String,
        baseline_row: T,
        corrected_mark: T,
    }
    /// The decision panel and its reasons.
    verdict: VerdictTexts {
        keep: T,
        raise: T,
        change_teaching: T,
        too_early: T,
        decides: T,
        growth_rate: T,
        middle_of_three: T,
        last_four: T,
        growth_saw: fn(&str, &str, &str) -> String,
        middle_saw: fn(&str, &str) -> String,
        four_saw: fn(usize, usize, usize) -> String,
        too_few: fn(usize) -> String,
        checks: fn(usize) -> String,
        weeks: fn(i64) -> String,
        scatter: fn(&str) -> String,
        usual_scatter: T,
        needed: fn(usize) -> String,
        chance_title: fn(&str, &str) -> String,
        very_unlikely: T,
        unlikely: T,
        possible: T,
        likely: T,
        gains: fn(&str, &str) -> String,
        loses: fn(&str, &str) -> String,
        steady: fn(&str) -> String,
        no_rate: fn(usize) -> String,
        unsupported: T,
        at_the_goal: T,
        where_now: fn(&str, &str, &str) -> String,
        early_reason: fn(usize, usize) -> String,
        met_title: T,
        met_reason: T,
        unmet: T,
    }
    /// Status words.
    status: StatusTexts {
        met: T,
        on_track: T,
        borderline: T,
        off_track: T,
        too_little_data: T,
        not_started: T,
        ended: T,
    }
    /// Measures: names, units, field labels.
    measure: MeasureTexts {
        oral_reading: T,
        words_correct: T,
        words: fn(&str) -> String,
        words_a_week: fn(&str) -> String,
        percent_unit: T,
        points_a_week: fn(&str) -> String,
        times_unit: T,
        times_a_week: fn(&str) -> String,
        x_of_y: fn(u32, u32) -> String,
        words_and_errors: fn(u32, u32) -> String,
    }
    /// The chart.
    chart: ChartTexts {
        aimline: T,
        goal: fn(&str) -> String,
        baseline: fn(&str) -> String,
        a_week: fn(&str) -> String,
        checks: fn(usize) -> String,
        at_this_rate: fn(&str, &str) -> String,
        today: T,
        accuracy_limit: fn(u32) -> String,
        accuracy_limit_text: T,
        whole_year: T,
        this_phase: T,
        summary: fn(&ChartSummary) -> String,
        point: fn(&str, &str, &str) -> String,
        keys: T,
    }
    /// Share & safety: bundles, CSV, the state of the copies.
    data: DataTexts {
        kept_title: T,
        kept_yes: T,
        kept_yes_text: T,
        kept_no: T,
        kept_no_text: T,
        ask_to_keep: T,
        copies_title: T,
        copies_two: T,
        copies_two_text: T,
        copies_one: T,
        copies_one_text: T,
        backup_title: T,
        backup_never: T,
        backup_new: fn(usize) -> String,
        backup_now: T,
        backup_done: fn(&str) -> String,
        share_title: T,
        share_text: T,
        whom: T,
        everyone: fn(usize) -> String,
        leaves_title: T,
        leaves: fn(usize, usize, usize) -> String,
        leaves_names: T,
        leaves_plain: T,
        no_network: T,
        save_bundle: T,
        open_title: T,
        open_text: T,
        choose_file: T,
        drop_here: T,
        reading: T,
        from_line: fn(&str, &str) -> String,
        would_add: fn(usize, usize, usize) -> String,
        same: fn(usize) -> String,
        bring_in: fn(usize) -> String,
        nothing_new: T,
        differs: fn(&str) -> String,
        differs_others: T,
        brought_in: fn(usize) -> String,
        not_known_records: fn(usize) -> String,
        csv_title: T,
        csv_text: T,
        csv_all: T,
        csv_saved: fn(usize) -> String,
        csv_head: &'static [T; 17],
        csv_in_text: T,
        raw_title: T,
        raw_text: T,
        raw_button: T,
        unread: fn(usize) -> String,
    }
    /// Importing scores from a spreadsheet's CSV.
    import: ImportTexts {
        title: T,
        intro: T,
        choose: T,
        columns: T,
        column_none: T,
        column_date: T,
        column_student: T,
        column_score: T,
        column_errors: T,
        column_of: T,
        column_count: T,
        column_form: T,
        column_support: T,
        column_note: T,
        column_status: T,
        column_seconds: T,
        column_minutes: T,
        column_number: fn(usize) -> String,
        errors_for_all: T,
        of_for_all: T,
        for_all_hint: T,
        date_order: T,
        day_first: T,
        month_first: T,
        date_order_ask: T,
        only_student: T,
        all_rows: T,
        choose_student: T,
        whose: T,
        preview: T,
        rows_ready: fn(usize) -> String,
        rows_problem: fn(usize) -> String,
        rows_same: fn(usize) -> String,
        row: fn(u32) -> String,
        more_rows: fn(usize) -> String,
        duplicate: fn(u32) -> String,
        save: fn(usize) -> String,
        leave_out_problems: T,
        fix_first: T,
        saved: fn(usize) -> String,
        nothing_new: T,
        to_goal: T,
    }
    /// Settings.
    settings: SettingsTexts {
        author: T,
        author_text: T,
        language: T,
        theme: T,
        theme_device: T,
        theme_light: T,
        theme_dark: T,
        initials: T,
        initials_text: T,
        measures: T,
        measures_text: T,
        version: T,
        saved: T,
        updates: T,
        keys_title: T,
        single_keys: T,
        single_keys_text: T,
        help_keys: &'static [(T, T)],
    }
    /// What is wrong with typed text or a file, and what to do.
    problem: ProblemTexts {
        empty: T,
        too_long: fn(usize) -> String,
        not_a_date: T,
        future: T,
        not_a_number: T,
        whole_number: T,
        too_large: fn(u32) -> String,
        more_than_of: T,
        other_length: fn(&str) -> String,
        off_the_scale: T,
        no_length: T,
        empty_range: T,
        name_taken: T,
        of_zero: T,
        end_before_start: T,
        outside_goal: T,
        same_day: T,
        no_words: T,
        not_here: T,
        nothing_changed: T,
        changed_since: T,
        other_tab: T,
        target_wrong_side: T,
        other_share: T,
        measure_in_use: T,
        percent_range: T,
        file_empty: T,
        file_too_large: fn(usize) -> String,
        file_not_text: fn(usize) -> String,
        file_cut_off: fn(usize) -> String,
        file_not_json: fn(usize, usize) -> String,
        file_too_deep: fn(usize, usize) -> String,
        file_not_bundle: T,
        file_too_new: fn(u64, u32) -> String,
        file_wrong_hash: T,
        file_decimals: fn(&str) -> String,
        file_record: fn(&str, usize) -> String,
        file_orphan: fn(&str, usize) -> String,
        file_counts: fn(&str) -> String,
        list_names: &'static [(T, T)],
        csv_header_only: T,
        csv_workbook: T,
        csv_not_text: fn(u32, u32) -> String,
        csv_quote: fn(u32) -> String,
        csv_too_many: fn(u32) -> String,
        csv_column_missing: fn(&str) -> String,
        csv_ragged: fn(usize, usize) -> String,
        csv_date_missing: T,
        csv_bad_date: fn(&str) -> String,
        csv_date_order: fn(&str) -> String,
        csv_student_missing: T,
        csv_score_missing: T,
        csv_part_missing: fn(&str) -> String,
        csv_bad_number: fn(&str) -> String,
        csv_date_for_number: fn(&str) -> String,
        csv_not_whole: fn(&str) -> String,
        csv_negative: fn(&str) -> String,
        csv_too_large: fn(&str, u32) -> String,
        csv_not_a_count: fn(&str) -> String,
        csv_percent_unfit: fn(&str, u32) -> String,
        csv_more_than_of: fn(&str, u32) -> String,
        csv_disagrees: fn(&str, u32) -> String,
        csv_no_time: T,
        csv_status: fn(&str) -> String,
        csv_score_and_status: T,
        csv_text_too_long: fn(usize) -> String,
        csv_mixed_dates: fn(&str, &str) -> String,
        file_unreadable: T,
    }
}

/// The numbers behind the sentence that stands for the chart, already worded one by one.
pub struct ChartSummary {
    pub title: String,
    pub scores: usize,
    pub first_day: Option<String>,
    pub last_day: Option<String>,
    pub last: Option<String>,
    pub baseline: String,
    pub target: String,
    pub goal_day: String,
    /// Weekly change in the current phase, with its unit.
    pub rate: Option<String>,
    pub status: String,
}

impl Words {
    /// "Feb 9", with the year when it is not the school year of `today`.
    pub fn short(&self, day: SchoolDay, today: SchoolDay) -> String {
        day_short(self.lang, day, day.storage_year() != today.storage_year())
    }

    /// "February 9", likewise.
    pub fn long(&self, day: SchoolDay, today: SchoolDay) -> String {
        day_long(self.lang, day, day.storage_year() != today.storage_year())
    }
}

#[cfg(test)]
mod tests;
