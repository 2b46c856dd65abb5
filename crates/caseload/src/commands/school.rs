//! The school's calendar and its level bands.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{LevelBandId, NoSchoolId, SchoolYearId};
use crate::records::{BandKey, Extra, Grade, Label, LevelBand, Marks, NoSchool, Record, SchoolYear};

/// Days without school as they were typed; `to` is not before `from`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NewNoSchool {
    /// First day without school.
    pub from: SchoolDay,
    /// Last day without school, not before `from`.
    pub to: SchoolDay,
    /// What it is called, such as "Winter break".
    pub name: Label,
}

/// What becomes of the calendar, in one step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CalendarEdit {
    /// New ranges; one with the same two days as a range on file is left out.
    pub add: Vec<NewNoSchool>,
    /// Ranges on file with their new days and name.
    pub change: Vec<(NoSchoolId, NewNoSchool)>,
    /// Ranges on file to delete; they are found in the bin.
    pub remove: Vec<NoSchoolId>,
    /// First and last day with students: of a new school year, or of the one with this id. None leaves the years alone.
    pub year: Option<(Option<SchoolYearId>, SchoolDay, SchoolDay)>,
}

/// A level band as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct BandForm {
    /// Which one: standard or own. None makes a new own band.
    pub key: Option<BandKey>,
    /// What an own band is called; no two have the same name.
    pub name: Label,
    /// The lowest grade in it.
    pub low: Grade,
    /// The highest grade in it, not below `low`.
    pub high: Grade,
}

/// The changes of an edit. What is on file already is left out, so that a list can be pasted twice.
pub(crate) fn changes(edit: &CalendarEdit, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Vec<Change>, Refusal> {
    let mut changes = Vec::new();
    for id in &edit.remove {
        let range = caseload.no_school.get(id).filter(|range| !range.deleted).ok_or(Refusal::NotHere)?;
        changes.extend(Versions::rewrite(range, pen, |range| range.set_deleted(true)).map(Change::NoSchool));
    }
    for (id, new) in &edit.change {
        if new.to < new.from {
            return Err(Refusal::EndsBeforeItStarts);
        }
        let range = caseload.no_school.get(id).filter(|range| !range.deleted).ok_or(Refusal::NotHere)?;
        let versions = Versions::rewrite(range, pen, |range| {
            (range.from, range.to, range.name) = (new.from, new.to, new.name.clone());
        });
        changes.extend(versions.map(Change::NoSchool));
    }
    for new in &edit.add {
        if new.to < new.from {
            return Err(Refusal::EndsBeforeItStarts);
        }
        let kept = |range: &NoSchool| !edit.remove.contains(&range.id) && (range.from, range.to) == (new.from, new.to);
        let twice = |change: &Change| matches!(change, Change::NoSchool(v) if v.before.is_none() && (v.after.from, v.after.to) == (new.from, new.to));
        if caseload.no_school_ranges().any(|range| kept(range)) || changes.iter().any(twice) {
            continue;
        }
        let range = NoSchool {
            id: NoSchoolId(pen.id()),
            author: pen.author.to_owned(),
            made: pen.stamp(),
            from: new.from,
            to: new.to,
            name: new.name.clone(),
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        };
        changes.push(Change::NoSchool(Versions::made(range)));
    }
    if let Some((id, first, last)) = edit.year {
        changes.extend(year(id, first, last, caseload, pen)?);
    }
    Ok(changes)
}

/// A school year with these ends.
pub(super) fn year(
    id: Option<SchoolYearId>,
    first: SchoolDay,
    last: SchoolDay,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Option<Change>, Refusal> {
    if last <= first {
        return Err(Refusal::EndsBeforeItStarts);
    }
    Ok(match id {
        Some(id) => {
            let year = caseload.school_years.get(&id).filter(|year| !year.deleted).ok_or(Refusal::NotHere)?;
            Versions::rewrite(year, pen, |year| (year.first, year.last) = (first, last)).map(Change::SchoolYear)
        }
        None => Some(Change::SchoolYear(Versions::made(SchoolYear {
            id: SchoolYearId(pen.id()),
            author: pen.author.to_owned(),
            made: pen.stamp(),
            first,
            last,
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        }))),
    })
}

pub(super) fn calendar(edit: &CalendarEdit, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let changes = changes(edit, caseload, pen)?;
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::ChangeCalendar, changes, made: None })
}

/// Saves a band, new or known. Refused: grades turned round, the name of another own band, nothing that changes.
pub(super) fn save_band(form: &BandForm, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    if form.high < form.low {
        return Err(Refusal::EmptyRange);
    }
    let on_file = caseload.level_bands.values().find(|band| match form.key {
        Some(BandKey::Own(id)) => band.id == id,
        Some(standard) => band.standard == Some(standard) && !band.deleted,
        None => false,
    });
    let key = crate::tables::name_key(form.name.as_str());
    let other = |band: &LevelBand| Some(band.id) != on_file.map(|band| band.id) && band.standard.is_none();
    let mut others = caseload.level_bands.values().filter(|band| !band.deleted && other(band));
    if others.any(|band| crate::tables::name_key(band.name.as_str()) == key) {
        return Err(Refusal::NameTaken);
    }
    let change = match on_file {
        Some(band) => Versions::rewrite(band, pen, |band| {
            (band.name, band.low, band.high) = (form.name.clone(), form.low, form.high);
        })
        .ok_or(Refusal::NothingNew)?,
        None => Versions::made(LevelBand {
            id: LevelBandId(pen.id()),
            author: pen.author.to_owned(),
            made: pen.stamp(),
            standard: form.key.filter(|key| !matches!(key, BandKey::Own(_))),
            name: form.name.clone(),
            low: form.low,
            high: form.high,
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        }),
    };
    Ok(Decided { deed: Deed::ChangeBands, changes: vec![Change::LevelBand(change)], made: None })
}

/// Removes a band of one's own. Students who were put into it are in the band of their grade again.
pub(super) fn remove_band(id: LevelBandId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let band = caseload.level_bands.get(&id).filter(|band| !band.deleted).ok_or(Refusal::NotHere)?;
    let versions = Versions::rewrite(band, pen, |band| band.set_deleted(true)).ok_or(Refusal::NotHere)?;
    Ok(Decided { deed: Deed::ChangeBands, changes: vec![Change::LevelBand(versions)], made: None })
}
