//! Scores: adding one, correcting one, importing many. An observation never changes; a correction is a new one.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{ObservationId, SeriesId};
use crate::measures::{self, Raw, RawProblem};
use crate::records::{Events, Extra, Label, Marks, Note, Observation, Outcome, Series};

/// An observation as it was typed or read from a file, already valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewObservation {
    /// The day of the session, not after today.
    pub day: SchoolDay,
    /// A score, or why there is none; counts are checked against measure and length of the series.
    pub outcome: Outcome,
    /// Which form or passage was used. None when it was not noted.
    pub form: Option<Label>,
    /// Help that was given, in the teacher's words. None when it was not noted.
    pub support: Option<Label>,
    /// Where or with whom it was, in the teacher's words. None when it was not noted.
    pub setting: Option<Label>,
    /// Anything else to be remembered. None when nothing was typed.
    pub note: Option<Note>,
    /// What was marked during the session. None where it was typed or came from a file.
    pub events: Option<Events>,
}

impl NewObservation {
    /// Whether an observation on file says the same. Who wrote it and when makes no difference, nor what was
    /// marked on the way to the counts.
    pub fn says_the_same(&self, other: &Observation) -> bool {
        self.day == other.day
            && self.outcome == other.outcome
            && self.form == other.form
            && self.support == other.support
            && self.setting == other.setting
            && self.note == other.note
    }

    /// Refused: a day to come, a measure that is not known, counts that cannot be in this series.
    pub(super) fn check(&self, series: &Series, caseload: &Caseload, today: SchoolDay) -> Result<(), Refusal> {
        if self.day > today {
            return Err(Refusal::InTheFuture(self.day));
        }
        match &self.outcome {
            Outcome::Scored(raw) => {
                let measure = measures::of(&series.key).ok_or(Refusal::NotHere)?;
                measure.check_in(raw, series.key.seconds).map_err(Refusal::Raw)?;
                match (raw, caseload.own_measure(&series.key.measure)) {
                    (Raw::Number { value }, Some(own)) if !own.allows(*value) => {
                        Err(Refusal::Raw(RawProblem::OffTheScale))
                    }
                    _ => Ok(()),
                }
            }
            Outcome::Absent | Outcome::Refused | Outcome::NotGiven | Outcome::Spoiled => Ok(()),
        }
    }

    /// The record, with a new id; `corrects` names the observation it takes the place of, and why.
    pub(super) fn write(&self, corrects: Option<(ObservationId, Option<&Label>)>, pen: &mut Pen<'_>) -> Observation {
        Observation {
            id: ObservationId(pen.id()),
            author: pen.author.to_owned(),
            made: pen.stamp(),
            day: self.day,
            outcome: self.outcome.clone(),
            form: self.form.clone(),
            support: self.support.clone(),
            setting: self.setting.clone(),
            note: self.note.clone(),
            events: self.events.clone(),
            corrects: corrects.map(|(id, _)| id),
            reason: corrects.and_then(|(_, reason)| reason.cloned()),
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        }
    }
}

/// One observation. Refused: a series that is not here, and what [`NewObservation::check`] refuses.
pub(super) fn add(
    series: SeriesId,
    new: &NewObservation,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    new.check(caseload.one_series(series).ok_or(Refusal::NotHere)?, caseload, today)?;
    let observation = new.write(None, pen);
    let made = Some(observation.id.0);
    let changes = vec![Change::Observation(series, Versions::made(observation))];
    Ok(Decided { deed: Deed::AddScore, changes, made })
}

/// All of them or none.
pub(super) fn add_all(
    new: &[(SeriesId, NewObservation)],
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    for (series, new) in new {
        new.check(caseload.one_series(*series).ok_or(Refusal::NotHere)?, caseload, today)?;
    }
    if new.is_empty() {
        return Err(Refusal::NothingNew);
    }
    let change =
        |(series, new): &(SeriesId, NewObservation)| Change::Observation(*series, Versions::made(new.write(None, pen)));
    Ok(Decided { deed: Deed::AddScore, changes: new.iter().map(change).collect(), made: None })
}

/// A new observation in the place of one that counts. Refused besides: one that does not count (any more), the same
/// said again.
pub(super) fn correct(
    series: SeriesId,
    corrects: ObservationId,
    new: &NewObservation,
    reason: Option<&Label>,
    (caseload, today): (&Caseload, SchoolDay),
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    new.check(caseload.one_series(series).ok_or(Refusal::NotHere)?, caseload, today)?;
    let in_use = caseload.observations(series).into_iter().find(|observation| observation.id == corrects);
    if new.says_the_same(in_use.ok_or(Refusal::NotHere)?) {
        return Err(Refusal::NothingNew);
    }
    let observation = new.write(Some((corrects, reason)), pen);
    let made = Some(observation.id.0);
    let changes = vec![Change::Observation(series, Versions::made(observation))];
    Ok(Decided { deed: Deed::CorrectScore, changes, made })
}

/// All rows or none. A row that says the same as an observation on file is left out, so that a file can be read twice.
pub(super) fn import(
    series: SeriesId,
    new: &[NewObservation],
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let target = caseload.one_series(series).ok_or(Refusal::NotHere)?;
    let on_file = caseload.observations(series);
    let mut changes = Vec::with_capacity(new.len());
    for new in new {
        new.check(target, caseload, today)?;
        if !on_file.iter().any(|observation| new.says_the_same(observation)) {
            changes.push(Change::Observation(series, Versions::made(new.write(None, pen))));
        }
    }
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::ImportScores, changes, made: None })
}
