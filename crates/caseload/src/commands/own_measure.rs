//! Measures of one's own: adding, correcting and removing them.

use super::{Decided, Refusal};
use crate::aim::Millionths;
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::OwnMeasureId;
use crate::measures::OwnKind;
use crate::records::{Direction, Extra, Label, Marks, OwnMeasure};
use std::sync::Arc;

/// A measure as it was filled in, each part valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOwnMeasure {
    /// What the teacher calls it; refused while another own measure has the name.
    pub name: Label,
    /// What is counted, such as "steps". None: percent for x of y, no unit for a number.
    pub unit: Option<Label>,
    /// The smallest value that can be, for one number only. None where there is no end; x of y goes from 0 to all of y.
    pub low: Option<Millionths>,
    /// The largest value that can be, above `low`. None where there is no end.
    pub high: Option<Millionths>,
    /// Which way is better.
    pub direction: Direction,
    /// How its scores are taken down; read only when the measure is made.
    pub kind: OwnKind,
}

/// Refused: a range that ends before it starts, and a name that is in use.
fn check(new: &NewOwnMeasure, besides: Option<OwnMeasureId>, caseload: &Caseload) -> Result<(), Refusal> {
    if let (Some(low), Some(high)) = (new.low, new.high)
        && high <= low
    {
        return Err(Refusal::EmptyRange);
    }
    let taken = |own: &OwnMeasure| {
        !own.deleted && Some(own.id) != besides && own.name.as_str().to_lowercase() == new.name.as_str().to_lowercase()
    };
    if caseload.own_measures.values().any(|own| taken(own)) {
        return Err(Refusal::NameTaken);
    }
    Ok(())
}

fn found(id: OwnMeasureId, caseload: &Caseload) -> Result<&Arc<OwnMeasure>, Refusal> {
    caseload.own_measures.get(&id).filter(|own| !own.deleted).ok_or(Refusal::NotHere)
}

/// Corrects name, unit, range or direction. How its scores are taken down never changes.
pub(super) fn change(
    id: OwnMeasureId,
    new: &NewOwnMeasure,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let own = found(id, caseload)?;
    check(new, Some(id), caseload)?;
    let ranged = own.kind == OwnKind::Number;
    let versions = Versions::rewrite(own, pen, |own| {
        own.name = new.name.clone();
        own.unit = new.unit.clone();
        own.low = new.low.filter(|_| ranged);
        own.high = new.high.filter(|_| ranged);
        own.direction = new.direction;
    });
    let changes = vec![Change::OwnMeasure(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::ChangeOwnMeasure, changes, made: None })
}

/// Takes a measure out of the list. Refused while a goal is judged by it.
pub(super) fn remove(id: OwnMeasureId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let own = found(id, caseload)?;
    let code = own.code();
    let used = |series| caseload.one_series(series).is_some_and(|series| series.key.measure == code);
    if caseload.all_goals().any(|goal| used(goal.series)) {
        return Err(Refusal::InUse);
    }
    let versions = Versions::rewrite(own, pen, |own| own.deleted = true).ok_or(Refusal::NotHere)?;
    Ok(Decided { deed: Deed::RemoveOwnMeasure, changes: vec![Change::OwnMeasure(versions)], made: None })
}

/// Refused as [`check`] says.
pub(super) fn add(new: &NewOwnMeasure, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    check(new, None, caseload)?;
    let id = pen.id();
    let ranged = new.kind == OwnKind::Number;
    let own = OwnMeasure {
        id: OwnMeasureId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        name: new.name.clone(),
        unit: new.unit.clone(),
        low: new.low.filter(|_| ranged),
        high: new.high.filter(|_| ranged),
        direction: new.direction,
        kind: new.kind,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    let changes = vec![Change::OwnMeasure(Versions::made(own))];
    Ok(Decided { deed: Deed::AddOwnMeasure, changes, made: Some(id) })
}

#[cfg(test)]
mod tests;
