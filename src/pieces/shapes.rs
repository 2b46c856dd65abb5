//! Facts of a goal as shapes.

use crate::components::{Advice, Shape};
use caseload::rules::Verdict;
use caseload::standing::Status;

pub fn shape(status: Status) -> Shape {
    match status {
        Status::Met => Shape::Met,
        Status::OnTrack => Shape::OnTrack,
        Status::Borderline => Shape::Borderline,
        Status::OffTrack => Shape::OffTrack,
        Status::TooLittleData => Shape::TooLittle,
        Status::NotStarted => Shape::NotStarted,
        Status::Ended => Shape::Ended,
    }
}

pub fn advice(verdict: Verdict) -> Advice {
    match verdict {
        Verdict::Keep => Advice::Keep,
        Verdict::Raise => Advice::Raise,
        Verdict::ChangeTeaching => Advice::Change,
        Verdict::TooEarly { .. } => Advice::Early,
    }
}

/// The word for a piece of advice.
pub fn advice_word(w: &caseload::wording::Words, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep => w.verdict.keep,
        Verdict::Raise => w.verdict.raise,
        Verdict::ChangeTeaching => w.verdict.change_teaching,
        Verdict::TooEarly { .. } => w.verdict.too_early,
    }
}
