//! What would become of every row.

use super::{Field, Mapping, Sheet, read_grade};
use crate::bands::Band;
use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::ids::StudentId;
use crate::records::{BandKey, Grade, IepDates, Label};
use crate::tables::dates::{DateRule, day};
use crate::tables::{Row, cleaned, name_key, shortened, words_of};
use std::collections::BTreeMap;

/// Why a row cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Neither a name nor a given or family name stands in the row.
    NameMissing,
    /// Longer than [`Label::MAX`] characters.
    NameTooLong,
    /// No grade, and no student on file who has one.
    GradeMissing,
    /// The grade is none of kindergarten to 12.
    NotAGrade,
    /// Neither elementary nor secondary nor a band of the school's own.
    NotABand,
    /// No date, or not one in the chosen order of day and month.
    NotADate,
    /// The plan does not end after it starts.
    EndsBeforeItStarts,
    /// Longer than [`Label::MAX`] characters in another cell.
    TextTooLong,
}

/// A trouble with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TroubleAt {
    /// Line of the text, from 1.
    pub line: u32,
    /// Whose cell it is; the whole name where no name is given, the end of the plan where that is too early.
    pub field: Field,
    /// What stands there, shortened; empty for a blank cell or a field without a column.
    pub text: String,
    /// What is the matter.
    pub trouble: Trouble,
}

/// A row that can be taken.
#[derive(Clone, Debug, PartialEq)]
pub struct RunRow {
    /// Line of the text, from 1.
    pub line: u32,
    /// Given name first, trimmed.
    pub name: Label,
    /// The enrolled grade; the one on file where the roster does not say.
    pub grade: Grade,
    /// None where the roster does not say: what is on file stays.
    pub band: Option<BandKey>,
    /// None where the roster does not say: what is on file stays.
    pub case_manager: Option<Label>,
    /// Each date is None where the roster does not say it.
    pub iep: IepDates,
    /// Class names in the order of the cell; empty where the roster says none.
    pub classes: Vec<Label>,
    /// A student on file with the same name, one on the caseload before one archived. None: a new one.
    pub same_as: Option<StudentId>,
    /// The first line with the same name. None where this is the first.
    pub same_as_line: Option<u32>,
    /// Whether anything about the student on file would change.
    pub changes: bool,
}

/// All rows, and all troubles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    /// Rows that can be taken, in the order of the text.
    pub rows: Vec<RunRow>,
    /// At most one per row, in the order of the text.
    pub troubles: Vec<TroubleAt>,
}

struct Reader<'a> {
    mapping: &'a Mapping,
    rule: DateRule,
    bands: &'a [Band],
    caseload: &'a Caseload,
    on_file: BTreeMap<String, StudentId>,
}

type Read<T> = Result<T, (Field, Trouble)>;

impl Reader<'_> {
    fn cell(&self, row: &Row, field: Field) -> Option<String> {
        let text = cleaned(row.get(self.mapping.column(field)?)?, false);
        (!text.is_empty()).then_some(text)
    }

    fn name(&self, row: &Row) -> Read<Label> {
        let text = match self.cell(row, Field::Name) {
            Some(name) => turned(&name),
            None => {
                let parts = [self.cell(row, Field::GivenName), self.cell(row, Field::FamilyName)];
                parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
            }
        };
        if text.is_empty() {
            return Err((Field::Name, Trouble::NameMissing));
        }
        Label::new(&text).map_err(|_| (Field::Name, Trouble::NameTooLong))
    }

    fn label(&self, row: &Row, field: Field) -> Read<Option<Label>> {
        match self.cell(row, field) {
            None => Ok(None),
            Some(text) => Label::new(&text).map(Some).map_err(|_| (field, Trouble::TextTooLong)),
        }
    }

    fn date(&self, row: &Row, field: Field) -> Read<Option<SchoolDay>> {
        match self.cell(row, field) {
            None => Ok(None),
            Some(text) => day(&text, self.rule).map(Some).map_err(|_| (field, Trouble::NotADate)),
        }
    }

    fn band(&self, row: &Row) -> Read<Option<BandKey>> {
        let Some(text) = self.cell(row, Field::Band) else { return Ok(None) };
        let wanted = words_of(&text);
        let own = |band: &&Band| band.name.as_ref().is_some_and(|name| words_of(name.as_str()) == wanted);
        let known = match wanted.as_str() {
            "elementary" | "elem" | "elementary school" | "primaria" => Some(BandKey::Elementary),
            "secondary" | "sec" | "middle" | "high" | "middle school" | "high school" | "secundaria" => {
                Some(BandKey::Secondary)
            }
            _ => None,
        };
        let found = self.bands.iter().find(own).map(|band| band.key).or(known);
        found.map(Some).ok_or((Field::Band, Trouble::NotABand))
    }

    fn classes(&self, row: &Row) -> Read<Vec<Label>> {
        let text = self.cell(row, Field::Classes).unwrap_or_default();
        let names = text.split([';', '|', ',']).map(str::trim).filter(|name| !name.is_empty());
        names.map(|name| Label::new(name).map_err(|_| (Field::Classes, Trouble::TextTooLong))).collect()
    }

    fn row(&self, row: &Row) -> Read<RunRow> {
        let name = self.name(row)?;
        let same_as = self.on_file.get(&name_key(name.as_str())).copied();
        let known = same_as.and_then(|id| self.caseload.student(id));
        let grade = match (self.cell(row, Field::Grade), known) {
            (Some(text), _) => read_grade(&text).ok_or((Field::Grade, Trouble::NotAGrade))?,
            (None, Some(known)) => known.grade,
            (None, None) => return Err((Field::Grade, Trouble::GradeMissing)),
        };
        let iep = IepDates {
            start: self.date(row, Field::IepStart)?,
            end: self.date(row, Field::IepEnd)?,
            annual_review: self.date(row, Field::AnnualReview)?,
            re_evaluation: self.date(row, Field::ReEvaluation)?,
        };
        if let (Some(start), Some(end)) = (iep.start, iep.end)
            && end <= start
        {
            return Err((Field::IepEnd, Trouble::EndsBeforeItStarts));
        }
        let mut read = RunRow {
            line: row.line,
            name,
            grade,
            band: self.band(row)?,
            case_manager: self.label(row, Field::CaseManager)?,
            iep,
            classes: self.classes(row)?,
            same_as,
            same_as_line: None,
            changes: true,
        };
        if let Some(known) = known {
            read.changes = self.changes(&read, known);
        }
        Ok(read)
    }

    fn changes(&self, row: &RunRow, known: &crate::records::Student) -> bool {
        let other = |new: Option<SchoolDay>, old: Option<SchoolDay>| new.is_some() && new != old;
        let seated = |class: &Label| {
            let key = name_key(class.as_str());
            known.seats.iter().any(|seat| {
                self.caseload.class_group(seat.group).is_some_and(|group| name_key(group.name.as_str()) == key)
            })
        };
        row.grade != known.grade
            || (row.band.is_some() && row.band != known.band)
            || (row.case_manager.is_some() && row.case_manager != known.case_manager)
            || other(row.iep.start, known.iep.start)
            || other(row.iep.end, known.iep.end)
            || other(row.iep.annual_review, known.iep.annual_review)
            || other(row.iep.re_evaluation, known.iep.re_evaluation)
            || !row.classes.iter().all(seated)
    }
}

/// "Rivera, Ana" is Ana Rivera.
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.trim().is_empty() && !given.contains(',') => {
            format!("{} {}", given.trim(), family.trim())
        }
        _ => name.to_owned(),
    }
}

/// Reads every row. A row with a trouble is not taken; its first trouble is named.
pub fn dry_run(sheet: &Sheet, mapping: &Mapping, rule: DateRule, caseload: &Caseload, bands: &[Band]) -> Run {
    let mut on_file = BTreeMap::new();
    for student in caseload.students_by_name() {
        // Somebody on the caseload goes before somebody archived with the same name.
        let key = name_key(student.name.as_str());
        if student.is_active() || !on_file.contains_key(&key) {
            on_file.insert(key, student.id);
        }
    }
    let reader = Reader { mapping, rule, bands, caseload, on_file };
    let mut run = Run::default();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for row in &sheet.rows {
        match reader.row(row) {
            Ok(mut read) => {
                let key = name_key(read.name.as_str());
                read.same_as_line = seen.get(&key).copied();
                seen.entry(key).or_insert(read.line);
                run.rows.push(read);
            }
            Err((field, trouble)) => {
                let text = mapping.column(field).and_then(|column| row.get(column)).map(shortened).unwrap_or_default();
                run.troubles.push(TroubleAt { line: row.line, field, text, trouble });
            }
        }
    }
    run
}
