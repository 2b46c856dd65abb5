//! Which column holds what: proposed by a guess, changed by a person, plain data either way.

use super::fields::Field;

/// What one score of the import is made of. It follows from the measure of the series that the scores go to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// Correct and errors in a time, as in oral reading.
    CorrectErrors,
    /// So many of so many.
    Trials,
    /// How often it happened.
    Count,
}

/// How sure a guess is, for saying so beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// From what stands in the cells alone.
    Content,
    /// The column name holds a known word.
    Likely,
    /// The column name is a known one and the cells fit.
    Sure,
    /// A person said so.
    Chosen,
}

/// One column with its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// What the column means.
    pub field: Field,
    /// Index of the column, from 0.
    pub column: usize,
    /// How sure that is.
    pub confidence: Confidence,
}

/// What a person says once for all rows, where the file has no column for it or leaves a cell blank.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ForAll {
    /// Errors per session. None: the file has to say them.
    pub errors: Option<u32>,
    /// Opportunities per session. None: the file has to say them.
    pub of: Option<u32>,
    /// Length of every probe or observation, in seconds. None: where the file says nothing, the usual one.
    pub seconds: Option<u32>,
}

/// The meaning of the columns. No field has two columns and no column two fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    mapped: Vec<Mapped>,
    /// Said once for all rows.
    pub for_all: ForAll,
}

impl Mapping {
    /// The column of a field, from 0. None when it has none.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.get(field).map(|mapped| mapped.column)
    }

    /// The column of a field and how sure it is; none when it has none.
    pub fn get(&self, field: Field) -> Option<Mapped> {
        self.mapped.iter().find(|mapped| mapped.field == field).copied()
    }

    /// What a column means, and how sure that is. None for one that is not used.
    pub fn field(&self, column: usize) -> Option<Mapped> {
        self.mapped.iter().find(|mapped| mapped.column == column).copied()
    }

    /// Every mapped column, in the order in which it was mapped.
    pub fn iter(&self) -> impl Iterator<Item = Mapped> {
        self.mapped.iter().copied()
    }

    /// A person's choice: this field is in that column, or in none. What either had before is let go.
    pub fn choose(&mut self, field: Field, column: Option<usize>) {
        self.mapped.retain(|mapped| mapped.field != field);
        if let Some(column) = column {
            self.put(Mapped { field, column, confidence: Confidence::Chosen });
        }
    }

    pub(super) fn put(&mut self, new: Mapped) {
        self.mapped.retain(|mapped| mapped.field != new.field && mapped.column != new.column);
        self.mapped.push(new);
    }

    pub(super) fn remove(&mut self, field: Field) {
        self.mapped.retain(|mapped| mapped.field != field);
    }

    /// Fields without which no score of this kind can be read from the file.
    pub fn missing(&self, kind: InputKind) -> Vec<Field> {
        let has = |field| self.column(field).is_some();
        let mut missing: Vec<Field> = [Field::Date, Field::Score].into_iter().filter(|field| !has(*field)).collect();
        if kind == InputKind::CorrectErrors && !has(Field::Errors) && !has(Field::Of) && self.for_all.errors.is_none() {
            missing.push(Field::Errors);
        }
        missing
    }
}
