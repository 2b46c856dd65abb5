//! Refusals and troubles in words: what, why, and what to do.

use crate::state::trouble::StoreTrouble;
use caseload::change::UndoRefusal;
use caseload::commands::Refusal;
use caseload::measures::RawProblem;
use caseload::showing::{Reading, value};
use caseload::typed::Doubt;
use caseload::wording::scoring::texts;
use caseload::wording::{Words, number};

use crate::state::desk::Outcome;

/// Why a command was not carried out.
pub fn refusal(w: &Words, refusal: &Refusal) -> String {
    let p = &w.problem;
    match refusal {
        Refusal::NotHere => p.not_here.into(),
        Refusal::InTheFuture(_) => p.future.into(),
        Refusal::Raw(problem) => raw(w, problem),
        Refusal::EndsBeforeItStarts => p.end_before_start.into(),
        Refusal::OutsideTheGoal => p.outside_goal.into(),
        Refusal::SameDay => p.same_day.into(),
        Refusal::NoWords => p.no_words.into(),
        Refusal::EmptyRange => p.empty_range.into(),
        Refusal::NameTaken => p.name_taken.into(),
        Refusal::OtherShare => p.other_share.into(),
        Refusal::InUse => p.measure_in_use.into(),
        Refusal::NothingNew => p.nothing_changed.into(),
        Refusal::Differs { students, .. } if students.is_empty() => w.data.differs_others.into(),
        Refusal::Differs { students, .. } => {
            // Isolated, so that a name cannot turn the rest of the sentence round.
            let names: Vec<String> = students.iter().map(|name| format!("\u{2068}{name}\u{2069}")).collect();
            (w.data.differs)(&names.join(", "))
        }
    }
}

/// Why counts cannot be.
pub fn raw(w: &Words, problem: &RawProblem) -> String {
    let p = &w.problem;
    match problem {
        RawProblem::NothingTried => p.of_zero.into(),
        RawProblem::MoreRightThanTried { .. } => p.more_than_of.into(),
        RawProblem::TooMany { most } => (p.too_large)(*most),
        RawProblem::TooLong { most_seconds } => (p.too_large)(*most_seconds / 60),
        RawProblem::OtherLength { usual_seconds } => (p.other_length)(&number(f64::from(*usual_seconds) / 60.0)),
        RawProblem::OffTheScale => p.off_the_scale.into(),
        RawProblem::NoTime => p.no_length.into(),
        RawProblem::OtherKind { .. } => p.not_a_number.into(),
    }
}

/// A score that may be a slip of the keyboard.
pub fn doubt(w: &Words, reading: &Reading, odd: Doubt) -> String {
    let t = &texts(w.lang).entry;
    let shown = |v: f64| value(reading.measure, v);
    let what = match odd {
        Doubt::VeryHigh { value } => (t.very_high)(&shown(value)),
        Doubt::FarFromLast { value, last } => (t.far)(&shown(value), &shown(last)),
    };
    format!("{what} {}", t.keep_or_correct)
}

/// What became of a wish that was not carried out; nothing when it was.
pub fn outcome(w: &Words, outcome: &Outcome) -> Option<String> {
    match outcome {
        Outcome::Done(_) => None,
        Outcome::Refused(why) => Some(refusal(w, why)),
        Outcome::CannotUndo(UndoRefusal::ChangedSince) => Some(w.problem.changed_since.into()),
        Outcome::NothingToUndo => Some(w.problem.nothing_changed.into()),
        Outcome::NotWriter => Some(w.problem.other_tab.into()),
        Outcome::NotSaved(error) => Some(not_saved(w, StoreTrouble::of(error)).into()),
    }
}

/// Why something is not on the device.
pub fn not_saved(w: &Words, trouble: StoreTrouble) -> &'static str {
    match trouble {
        StoreTrouble::Full => w.life.not_saved_full,
        StoreTrouble::Gone => w.life.not_saved_gone,
        StoreTrouble::Stale => w.life.not_saved_stale,
        StoreTrouble::Other => w.life.not_saved_other,
    }
}
