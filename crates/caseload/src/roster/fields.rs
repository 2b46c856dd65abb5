//! The columns a roster can have, and the first guess of which is which.

use super::{Sheet, read_grade};
use crate::tables::words_of;

/// What a column of a roster holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The whole name in one cell, as "Ana Rivera" or "Rivera, Ana".
    Name,
    /// The given name, where the family name has a column of its own.
    GivenName,
    /// The family name, put behind the given one.
    FamilyName,
    /// Kindergarten to 12, in any of the forms that `read_grade` knows.
    Grade,
    /// The level band: elementary, secondary, or an own one by its name.
    Band,
    /// Who manages the case.
    CaseManager,
    /// The first day of the plan.
    IepStart,
    /// The last day of the plan, after the first.
    IepEnd,
    /// By when the plan has to be reviewed.
    AnnualReview,
    /// By when the student has to be evaluated again.
    ReEvaluation,
    /// Classes by name, with commas, semicolons or bars between.
    Classes,
}

impl Field {
    /// In the order in which they are offered.
    pub const ALL: [Field; 11] = [
        Field::Name,
        Field::GivenName,
        Field::FamilyName,
        Field::Grade,
        Field::Band,
        Field::CaseManager,
        Field::IepStart,
        Field::IepEnd,
        Field::AnnualReview,
        Field::ReEvaluation,
        Field::Classes,
    ];

    /// The columns that hold dates.
    pub const DATES: [Field; 4] = [Field::IepStart, Field::IepEnd, Field::AnnualReview, Field::ReEvaluation];

    /// What such a column is called in English and Spanish rosters, in the form of `words_of`.
    fn headings(self) -> &'static str {
        match self {
            Field::Name => {
                "name|student|student name|full name|pupil|learner|nombre|alumno|alumna|estudiante|nombre del alumno|\
                 nombre del estudiante|nombre completo"
            }
            Field::GivenName => "first name|first|given name|student first name|nombres|primer nombre|nombre de pila",
            Field::FamilyName => "last name|last|family name|surname|student last name|apellido|apellidos",
            Field::Grade => "grade|grade level|gr|grd|enrolled grade|current grade|grado|nivel de grado",
            Field::Band => "band|level band|level|school level|nivel|nivel escolar",
            Field::CaseManager => {
                "case manager|manager|iep case manager|special education teacher|sped teacher|teacher of record|\
                 responsable del caso|coordinador del caso|administrador del caso|gestor del caso"
            }
            Field::IepStart => {
                "iep start|iep start date|iep begin|iep begin date|iep from|start of iep|inicio del iep|inicio iep"
            }
            Field::IepEnd => "iep end|iep end date|iep to|end of iep|fin del iep|fin iep",
            Field::AnnualReview => {
                "annual review|annual review date|annual review due|iep due|iep due date|iep annual review|annual|\
                 next iep|iep review|revision anual|iep date"
            }
            Field::ReEvaluation => {
                "re evaluation|reevaluation|re evaluation date|reevaluation date|reevaluation due|reeval|re eval|\
                 re eval date|triennial|triennial date|three year|reevaluacion|re evaluacion"
            }
            Field::Classes => "class|classes|courses|schedule|subjects|period|periods|clase|clases|materias|cursos",
        }
    }

    fn of_heading(name: &str) -> Option<Field> {
        let name = words_of(name);
        let is = |field: &Field| field.headings().split('|').any(|heading| heading == name);
        Self::ALL.into_iter().find(is)
    }
}

/// Whether a cell is the name of a column that is known here.
pub(super) fn is_heading(cell: &str) -> bool {
    Field::of_heading(cell).is_some()
}

/// Which column is what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    columns: Vec<(Field, usize)>,
}

impl Mapping {
    /// The column of a field, from 0; none when the list has none.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.columns.iter().find(|(known, _)| *known == field).map(|(_, column)| *column)
    }

    /// Gives a column to a field. No column serves two.
    pub fn choose(&mut self, field: Field, column: Option<usize>) {
        self.columns.retain(|(known, taken)| *known != field && Some(*taken) != column);
        self.columns.extend(column.map(|column| (field, column)));
    }

    fn has(&self, column: usize) -> bool {
        self.columns.iter().any(|(_, taken)| *taken == column)
    }
}

/// The first guess: by the names over the columns; where there are none, the first column of words is the name and the first
/// column of grades is the grade.
pub fn guess(sheet: &Sheet) -> Mapping {
    let mut mapping = Mapping::default();
    for (column, name) in sheet.columns.iter().enumerate() {
        if let Some(field) = Field::of_heading(name)
            && mapping.column(field).is_none()
        {
            mapping.choose(field, Some(column));
        }
    }
    // "Name" beside "Last name" is the given name.
    if let (Some(name), None, Some(_)) =
        (mapping.column(Field::Name), mapping.column(Field::GivenName), mapping.column(Field::FamilyName))
    {
        mapping.choose(Field::Name, None);
        mapping.choose(Field::GivenName, Some(name));
    }
    // One slip of the keyboard among many cells changes nothing about what a column is.
    let mostly = |column: usize, fits: &dyn Fn(&str) -> bool| {
        let (mut cells, mut fitting) = (0_usize, 0_usize);
        for (_, cell) in sheet.column(column) {
            cells += 1;
            fitting += usize::from(fits(cell));
        }
        fitting * 2 > cells
    };
    let free = |mapping: &Mapping, fits: &dyn Fn(&str) -> bool| {
        (0..sheet.columns.len()).find(|column| !mapping.has(*column) && mostly(*column, fits))
    };
    if mapping.column(Field::Name).is_none() && mapping.column(Field::GivenName).is_none() {
        let words = free(&mapping, &|cell| cell.chars().any(char::is_alphabetic) && read_grade(cell).is_none());
        if let Some(column) = words {
            mapping.choose(Field::Name, Some(column));
        }
    }
    if mapping.column(Field::Grade).is_none()
        && let Some(column) = free(&mapping, &|cell| read_grade(cell).is_some())
    {
        mapping.choose(Field::Grade, Some(column));
    }
    mapping
}
