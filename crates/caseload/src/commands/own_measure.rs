//! Adding a measure of one's own.

use super::{Decided, Refusal};
use crate::aim::Millionths;
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::OwnMeasureId;
use crate::measures::OwnKind;
use crate::records::{Direction, Extra, Label, Marks, OwnMeasure};

/// A measure as it was filled in, each part valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewOwnMeasure {
    pub name: Label,
    pub unit: Option<Label>,
    /// For one number only; x of y ends at all of y.
    pub low: Option<Millionths>,
    pub high: Option<Millionths>,
    pub direction: Direction,
    pub kind: OwnKind,
}

/// Refused: a range that ends before it starts, and a name that is in use.
pub(super) fn add(new: &NewOwnMeasure, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    if let (Some(low), Some(high)) = (new.low, new.high)
        && high <= low
    {
        return Err(Refusal::EmptyRange);
    }
    let taken = |own: &OwnMeasure| !own.deleted && own.name.as_str().to_lowercase() == new.name.as_str().to_lowercase();
    if caseload.own_measures.values().any(|own| taken(own)) {
        return Err(Refusal::NameTaken);
    }
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
