//! A proposal which column holds what, from the column names and from what stands below them.

use super::cell::{is_number, is_serial_day, is_written_date};
use super::fields::{Field, Fit, fit, is_code_heading, is_plain_name};
use super::mapping::{Confidence, Mapped, Mapping};
use super::read::Table;
use super::status::status;

/// Proposes a mapping. A field that nothing speaks for stays without a column; a person can change everything.
pub fn guess(table: &Table) -> Mapping {
    let contents: Vec<Content> = (0..table.columns.len()).map(|column| Content::of(table, column)).collect();
    let mut mapping = Mapping::default();
    from_names(table, &contents, &mut mapping);
    from_content(&contents, &mut mapping);
    settle_names(table, &mut mapping);
    mapping
}

/// How many of the first filled cells of a column are of which kind.
#[derive(Clone, Copy, Debug, Default)]
struct Content {
    cells: usize,
    dates: usize,
    serials: usize,
    numbers: usize,
    statuses: usize,
}

impl Content {
    /// Cells looked at; more would not change the picture.
    const SAMPLE: usize = 200;

    fn of(table: &Table, column: usize) -> Self {
        let mut content = Self::default();
        for (_, cell) in table.column(column).take(Self::SAMPLE) {
            content.cells += 1;
            content.dates += usize::from(is_written_date(cell));
            content.serials += usize::from(is_serial_day(cell));
            content.numbers += usize::from(is_number(cell));
            content.statuses += usize::from(status(cell).is_some());
        }
        content
    }

    fn mostly(self, count: usize) -> bool {
        self.cells > 0 && count * 2 > self.cells
    }

    fn is_dates(self) -> bool {
        self.mostly(self.dates + self.serials)
    }

    fn is_words(self) -> bool {
        self.cells > 0 && self.dates + self.serials + self.numbers == 0
    }

    /// Whether these cells can be what the field holds. An empty column can be anything.
    fn suits(self, field: Field) -> bool {
        let other = self.cells - (self.dates + self.serials).min(self.cells);
        match field {
            _ if self.cells == 0 => true,
            Field::Date => self.is_dates(),
            Field::Score => self.mostly(self.numbers + self.statuses) || self.mostly(self.numbers + self.serials),
            Field::Errors | Field::Of => self.mostly(self.numbers),
            // Times may be written `2:30`, which is no count; words are not times.
            Field::Seconds | Field::Minutes => other > 0,
            Field::Status => self.mostly(self.statuses),
            Field::GivenName | Field::FamilyName => self.is_words(),
            Field::Measure => !self.mostly(self.dates + self.numbers),
            Field::Student | Field::Form | Field::Support | Field::Note => !self.mostly(self.dates),
        }
    }
}

/// The best fitting pair of a field and a column first, then the next one among those still free.
fn from_names(table: &Table, contents: &[Content], mapping: &mut Mapping) {
    let mut fits: Vec<(Fit, Field, usize)> = Vec::new();
    for (column, content) in contents.iter().enumerate() {
        for field in Field::ALL {
            let Some(found) = fit(table.column_name(column), field) else {
                continue;
            };
            // A column that is called `Date` or `Score` is taken at its word, so that bad cells in it are told as such.
            let trusted = match found {
                // `Test` over 1, 2, 3 numbers the checks and names no measure.
                Fit::Is { .. } if field == Field::Measure => content.suits(field),
                Fit::Is { .. } => field == Field::Date || !content.mostly(content.dates),
                Fit::Holds { .. } => content.suits(field),
            };
            if trusted {
                fits.push((found, field, column));
            }
        }
    }
    // A column with something in it wins over an empty one; of equal fits the column further to the left wins.
    let is_empty = |column: usize| contents.get(column).is_none_or(|content| content.cells == 0);
    crate::order::sort_by(&mut fits, |(a, _, left), (b, _, right)| {
        is_empty(*left).cmp(&is_empty(*right)).then(b.cmp(a)).then(left.cmp(right))
    });
    for (found, field, column) in fits {
        if mapping.column(field).is_none() && mapping.field(column).is_none() {
            let confidence = match found {
                Fit::Is { .. } => Confidence::Sure,
                Fit::Holds { .. } => Confidence::Likely,
            };
            mapping.put(Mapped { field, column, confidence });
        }
    }
}

/// Without a name for them, a date is the first column of dates, and where no column has a name,
/// the score is the first free column of numbers and the student the first free column of words.
fn from_content(contents: &[Content], mapping: &mut Mapping) {
    let is_nameless = mapping.iter().next().is_none();
    let first = |mapping: &Mapping, suits: &dyn Fn(Content) -> bool| {
        contents
            .iter()
            .enumerate()
            .find(|(column, content)| mapping.field(*column).is_none() && suits(**content))
            .map(|(column, _)| column)
    };
    let mut fill = |field, suits: &dyn Fn(Content) -> bool| {
        if mapping.column(field).is_none()
            && let Some(column) = first(mapping, suits)
        {
            mapping.put(Mapped { field, column, confidence: Confidence::Content });
        }
    };
    fill(Field::Date, &|content| content.mostly(content.dates));
    fill(Field::Date, &Content::is_dates);
    if is_nameless {
        fill(Field::Score, &|content| content.mostly(content.numbers));
        fill(Field::Student, &|content| content.is_words() && !content.mostly(content.statuses));
    }
}

/// `Name` beside `Last name` is the given name; a code beside a whole name in two parts is not needed.
fn settle_names(table: &Table, mapping: &mut Mapping) {
    let Some(student) = mapping.get(Field::Student) else {
        return;
    };
    let name = table.column_name(student.column);
    let has = |field| mapping.column(field).is_some();
    if has(Field::FamilyName) && !has(Field::GivenName) && is_plain_name(name) {
        mapping.put(Mapped { field: Field::GivenName, ..student });
    } else if has(Field::FamilyName) && has(Field::GivenName) && is_code_heading(name) {
        mapping.remove(Field::Student);
    }
}
