//! Today, and scores as they are typed: the day's list, one student after another, a whole group.

mod en;
mod es;

use super::Lang;
use crate::day::SchoolDay;
use crate::typed::Name;

/// The texts of one language. Values come in as they are printed.
pub struct ScoringTexts {
    pub today: TodayTexts,
    pub entry: EntryTexts,
    pub boxes: BoxTexts,
}

/// The day's list.
pub struct TodayTexts {
    pub title: &'static str,
    /// To give in all, of them late.
    pub to_give: fn(usize, usize) -> String,
    pub nothing_to_give: &'static str,
    pub overdue: &'static str,
    pub due_today: &'static str,
    pub done: &'static str,
    pub later_this_week: &'static str,
    pub enter: &'static str,
    /// The session is watched and marked.
    pub collect: &'static str,
    /// To the data sheets.
    pub on_paper: &'static str,
    pub enter_for: fn(&str) -> String,
    pub enter_as_group: &'static str,
    pub late: fn(i32) -> String,
    pub last: &'static str,
    pub no_score_yet: &'static str,
    pub order: &'static str,
    pub by_day: &'static str,
    pub by_student: &'static str,
    pub by_measure: &'static str,
    pub all_done_title: &'static str,
    /// The next day on which something is due.
    pub next_due: fn(&str) -> String,
    pub nothing_planned: &'static str,
    pub no_goal_title: &'static str,
    pub no_goal_text: &'static str,
    pub minutes: fn(&str) -> String,
    /// Monday first.
    pub weekdays: [&'static str; 7],
    pub weekdays_short: [&'static str; 7],
    /// Weekday and long date.
    pub dated: fn(&str, &str) -> String,
}

impl TodayTexts {
    /// "Tuesday", in the case the language writes it.
    pub fn weekday(&self, day: SchoolDay) -> &'static str {
        of_week(&self.weekdays, day)
    }

    /// "Wed 11".
    pub fn short_day(&self, day: SchoolDay) -> String {
        format!("{} {}", of_week(&self.weekdays_short, day), day.day())
    }
}

fn of_week(names: &[&'static str; 7], day: SchoolDay) -> &'static str {
    let place = usize::try_from(day.weekday()).unwrap_or(0);
    names.get(place).copied().unwrap_or("")
}

/// Entering scores.
pub struct EntryTexts {
    pub title: &'static str,
    pub place: &'static str,
    pub one_student: &'static str,
    pub group: &'static str,
    pub date: &'static str,
    pub how: &'static str,
    pub given: &'static str,
    pub form: &'static str,
    pub note: &'static str,
    pub support: &'static str,
    pub save_and_next: &'static str,
    pub save: &'static str,
    /// Who is due behind this one.
    pub coming: &'static str,
    pub last_one: &'static str,
    pub accuracy: &'static str,
    pub under: fn(u32) -> String,
    /// The distance from the last score and from the aimline, both in words.
    pub against: fn(&str, &str) -> String,
    pub above_last: fn(&str) -> String,
    pub below_last: fn(&str) -> String,
    pub as_last: &'static str,
    pub first_score: &'static str,
    pub above_aim: fn(&str) -> String,
    pub below_aim: fn(&str) -> String,
    pub on_aim: &'static str,
    /// The value with its unit.
    pub very_high: fn(&str) -> String,
    /// The value and the last one.
    pub far: fn(&str, &str) -> String,
    pub keep_or_correct: &'static str,
    pub to_check: fn(usize) -> String,
    pub problems: fn(usize) -> String,
    pub students: &'static str,
    pub only_due: &'static str,
    pub everyone: &'static str,
    pub measures: &'static str,
    pub save_scores: fn(usize) -> String,
    pub scores_saved: fn(usize) -> String,
    pub nothing_typed: &'static str,
    pub clear: &'static str,
    pub draft_kept: &'static str,
    pub paste_hint: &'static str,
    pub pasted: fn(usize) -> String,
    /// Lines and columns of a pasted block that had no place.
    pub pasted_beyond: fn(usize) -> String,
    pub no_students_title: &'static str,
    pub no_students_text: &'static str,
    /// The name of a box in the grid: student, measure, box.
    pub cell: fn(&str, &str, &str) -> String,
    /// The column in which one sample is counted for several measures.
    pub writing_sample: &'static str,
    pub not_measured: &'static str,
    pub key_next_student: &'static str,
    pub key_next_box: &'static str,
    pub key_codes: &'static str,
    pub key_save: &'static str,
}

/// What stands above the boxes, and what is wrong with a text in them.
pub struct BoxTexts {
    pub words_correct: &'static str,
    pub correct: &'static str,
    pub errors: &'static str,
    pub of: &'static str,
    pub times: &'static str,
    pub points: &'static str,
    pub attempted: &'static str,
    pub value: &'static str,
    pub total: &'static str,
    pub total_hint: &'static str,
    pub episodes: &'static str,
    pub each_answer: &'static str,
    pub each_answer_hint: &'static str,
    pub no_answer: &'static str,
    pub waited_for: &'static str,
    pub intervals_seen: &'static str,
    pub intervals: &'static str,
    pub levels: &'static str,
    pub levels_hint: &'static str,
    pub prompts: &'static str,
    pub prompts_hint: &'static str,
    pub steps_done: &'static str,
    pub steps: &'static str,
    pub met: &'static str,
    pub met_hint: &'static str,
    pub prompts_in_all: &'static str,
    pub most_prompts: &'static str,
    pub words_written: &'static str,
    pub words_spelled: &'static str,
    pub sequences: &'static str,
    pub wrong_sequences: &'static str,
    pub more_than_written: &'static str,
    pub not_a_time: &'static str,
    pub not_a_level: &'static str,
    pub not_a_prompt: &'static str,
    pub not_yes_or_no: &'static str,
}

impl BoxTexts {
    /// What stands above a box.
    pub fn name(&self, name: Name) -> &'static str {
        match name {
            Name::WordsCorrect => self.words_correct,
            Name::Correct => self.correct,
            Name::Errors => self.errors,
            Name::Of => self.of,
            Name::Times => self.times,
            Name::Points => self.points,
            Name::Attempted => self.attempted,
            Name::Value => self.value,
            Name::Total => self.total,
            Name::Episodes => self.episodes,
            Name::EachAnswer => self.each_answer,
            Name::NoAnswer => self.no_answer,
            Name::WaitedFor => self.waited_for,
            Name::IntervalsSeen => self.intervals_seen,
            Name::Intervals => self.intervals,
            Name::Levels => self.levels,
            Name::Prompts => self.prompts,
            Name::StepsDone => self.steps_done,
            Name::Steps => self.steps,
            Name::Met => self.met,
            Name::PromptsInAll => self.prompts_in_all,
            Name::MostPrompts => self.most_prompts,
            Name::WordsWritten => self.words_written,
            Name::WordsSpelled => self.words_spelled,
            Name::Sequences => self.sequences,
            Name::WrongSequences => self.wrong_sequences,
        }
    }

    /// How it is typed, where that needs saying; empty elsewhere.
    pub fn hint(&self, name: Name) -> &'static str {
        match name {
            Name::Total => self.total_hint,
            Name::EachAnswer => self.each_answer_hint,
            Name::Levels => self.levels_hint,
            Name::Prompts => self.prompts_hint,
            Name::Met => self.met_hint,
            _ => "",
        }
    }
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static ScoringTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
