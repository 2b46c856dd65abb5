//! Collecting in class: a list of marks with their times becomes the counts of a session.
//!
//! The marks are all that is kept while a session runs. Counts are folded from them, so taking back the last mark, whatever
//! it was, gives exactly what stood before it, and a session that was broken off goes on as if nothing had happened. Times
//! come in as moments and never as ticks, so that a page in the background or a slow device measures right.

mod act;
mod fold;
mod session;
mod setup;
mod way;

pub use act::{Act, How};
pub use fold::{Mark, State, Subject};
pub use session::{Missing, Session, seconds};
pub use setup::{MOST_NAMES, Setup};
pub use way::Way;

use crate::caseload::Caseload;
use crate::ids::{SeriesId, StudentId};
use crate::records::{GatheringKind, Seat};

/// The layout of the latest session of a series that was collected in this way. None when there was none.
pub fn last_setup(caseload: &Caseload, series: SeriesId, way: Way) -> Option<Setup> {
    let sessions = caseload.all_versions(series).filter(|observation| !observation.deleted);
    // A score that was corrected still says how its session was laid out.
    let events = sessions.filter_map(|observation| observation.events.as_ref());
    let latest = events.filter(|events| events.way == way.name()).max_by_key(|events| events.begun)?;
    Some(Setup::parse(&latest.setup))
}

/// The subjects of a student as the class list has them; empty while nobody has said.
pub fn subjects(caseload: &Caseload, student: StudentId) -> Vec<String> {
    let Some(student) = caseload.student(student) else { return Vec::new() };
    let class = |seat: &Seat| {
        let group = caseload.class_group(seat.group)?;
        (group.kind == GatheringKind::Class && group.archived.is_none() && !group.deleted)
            .then(|| group.name.to_string())
    };
    student.seats.iter().filter_map(class).take(MOST_NAMES).collect()
}

#[cfg(test)]
mod laws_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod weeks_tests;
