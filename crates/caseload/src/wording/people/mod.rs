//! Texts about students and where they are taught: the student's own page, classes and groups, the roster, the step into the next
//! year, and what narrows the list.

mod en;
mod es;

use super::Lang;
use crate::records::{ContentArea, GatheringKind};
use crate::roster::{Field, Trouble};

type T = &'static str;

/// The texts of one language.
pub struct PeopleTexts {
    pub student: StudentTexts,
    pub classes: ClassTexts,
    pub roster: RosterTexts,
    pub year: YearTexts,
    pub list: ListTexts,
}

/// The student's record.
pub struct StudentTexts {
    pub edit: T,
    pub about: T,
    pub band: T,
    /// The band that the grade gives.
    pub band_by_grade: fn(&str) -> String,
    pub elementary: T,
    pub secondary: T,
    pub case_manager: T,
    pub iep: T,
    pub iep_start: T,
    pub iep_end: T,
    pub annual_review: T,
    pub re_evaluation: T,
    pub classes: T,
    pub no_classes: T,
    pub support_in: fn(&str) -> String,
    pub support_hint: T,
    pub not_known: T,
    pub archive: T,
    pub archived: fn(&str) -> String,
    pub archived_since: fn(&str) -> String,
    pub take_back: T,
    pub taken_back: fn(&str) -> String,
    pub history: T,
    pub bad_date: T,
    pub iep_order: T,
}

/// Classes and groups.
pub struct ClassTexts {
    pub title: T,
    pub intro: T,
    pub new: T,
    pub kind: T,
    pub class: T,
    pub group: T,
    pub name: T,
    pub name_hint: T,
    pub area: T,
    pub no_area: T,
    pub areas: [T; 7],
    pub general_teacher: T,
    pub special_teacher: T,
    pub members: T,
    pub save_new: T,
    pub saved: fn(&str) -> String,
    pub changed: T,
    pub archive: T,
    pub archived: fn(&str) -> String,
    pub archived_title: T,
    pub take_back: T,
    pub taken_back: fn(&str) -> String,
    pub remove: T,
    pub removed: fn(&str) -> String,
    pub empty_title: T,
    pub empty_text: T,
    pub name_taken: T,
    pub find: T,
}

/// The roster.
pub struct RosterTexts {
    pub title: T,
    pub intro: T,
    pub paste: T,
    pub paste_hint: T,
    pub choose_file: T,
    pub columns: T,
    pub no_column: T,
    pub column_number: fn(usize) -> String,
    pub fields: [T; 11],
    pub date_order: T,
    pub date_order_ask: T,
    pub month_first: T,
    pub day_first: T,
    pub mixed_dates: fn(&str, &str) -> String,
    pub name_column_missing: T,
    pub preview: T,
    pub line: T,
    pub becomes: T,
    pub new: T,
    pub on_file_changed: T,
    pub on_file_same: T,
    pub stands_twice: fn(u32) -> String,
    pub same_student: T,
    pub other_student: T,
    pub leave_out: T,
    pub troubles: fn(usize) -> String,
    pub leave_out_troubles: T,
    pub row: fn(u32) -> String,
    pub name_missing: T,
    pub name_too_long: T,
    pub grade_missing: T,
    pub not_a_grade: fn(&str) -> String,
    pub not_a_band: fn(&str) -> String,
    pub not_a_date: fn(&str) -> String,
    pub end_before_start: T,
    pub text_too_long: T,
    pub save: fn(usize) -> String,
    pub saved: fn(usize) -> String,
    pub nothing_new: T,
    pub nobody: T,
}

/// The step into the next school year.
pub struct YearTexts {
    pub title: T,
    pub intro: T,
    pub first_day: T,
    pub last_day: T,
    pub days_hint: T,
    pub put_classes_away: T,
    pub put_classes_away_hint: T,
    pub now: T,
    pub next: T,
    pub leaves: T,
    pub open_goals: T,
    pub summary: fn(usize, usize) -> String,
    pub goals_title: T,
    pub goals_intro: T,
    pub goal: T,
    pub goes_on: T,
    /// How many goals end with the step.
    pub ended: fn(usize) -> String,
    pub save: fn(usize) -> String,
    pub saved: T,
    pub nobody: T,
}

/// What narrows and orders the list.
pub struct ListTexts {
    pub sort: T,
    pub sort_need: T,
    pub sort_name: T,
    pub sort_grade: T,
    pub sort_gap: T,
    pub sort_oldest: T,
    pub group: T,
    pub all_groups: T,
    pub archived: T,
    pub roster: T,
    pub next_due: T,
    /// Before the day of the next check, where there is no head over the column.
    pub due: T,
    pub due_today: T,
    /// How many days the next check is late.
    pub days_late: fn(i32) -> String,
    /// Monday first, short.
    pub weekdays: [T; 7],
    pub clear: T,
}

impl StudentTexts {
    /// The name of a standard band.
    pub fn standard_band(&self, key: crate::records::BandKey) -> T {
        match key {
            crate::records::BandKey::Secondary => self.secondary,
            crate::records::BandKey::Elementary | crate::records::BandKey::Own(_) => self.elementary,
        }
    }
}

impl ClassTexts {
    pub fn area_name(&self, area: ContentArea) -> T {
        let at = ContentArea::ALL.iter().position(|one| *one == area).unwrap_or(0);
        self.areas.get(at).copied().unwrap_or("")
    }

    pub fn kind_name(&self, kind: GatheringKind) -> T {
        match kind {
            GatheringKind::Class => self.class,
            GatheringKind::Group => self.group,
        }
    }
}

impl RosterTexts {
    pub fn field(&self, field: Field) -> T {
        let at = Field::ALL.iter().position(|one| *one == field).unwrap_or(0);
        self.fields.get(at).copied().unwrap_or("")
    }

    /// Why a row cannot be taken; `text` is what stands there.
    pub fn trouble(&self, trouble: Trouble, text: &str) -> String {
        match trouble {
            Trouble::NameMissing => self.name_missing.into(),
            Trouble::NameTooLong => self.name_too_long.into(),
            Trouble::GradeMissing => self.grade_missing.into(),
            Trouble::NotAGrade => (self.not_a_grade)(text),
            Trouble::NotABand => (self.not_a_band)(text),
            Trouble::NotADate => (self.not_a_date)(text),
            Trouble::EndsBeforeItStarts => self.end_before_start.into(),
            Trouble::TextTooLong => self.text_too_long.into(),
        }
    }
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static PeopleTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
