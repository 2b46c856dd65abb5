//! Dates as schools write them. A cell such as `3/4/2026` does not say which number is the month; the whole column does,
//! by a cell such as `25/4/2026`, or nothing does, and then a person has to be asked.

mod months;
mod serial;
mod written;

pub(crate) use months::{is_silent, month};
pub use serial::Serials;

use super::fold::shortened;
use crate::day::SchoolDay;
use written::{Written, written};

/// Which of the first two numbers of a date is the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateOrder {
    /// `25/4/2026`
    DayFirst,
    /// `4/25/2026`
    MonthFirst,
}

/// How the dates of one column are to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateRule {
    /// Which of the first two numbers of a date in doubt is the day.
    pub order: DateOrder,
    /// From which year a spreadsheet's bare day numbers count.
    pub serials: Serials,
}

impl Default for DateRule {
    fn default() -> Self {
        Self { order: DateOrder::MonthFirst, serials: Serials::From1900 }
    }
}

/// A cell that decided something, to be shown to a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Line of the file, from 1.
    pub line: u32,
    /// What stands in the cell, shortened.
    pub text: String,
}

/// What a column says about the order of day and month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnOrder {
    /// Every date can be read in one way only: ISO, month names, serial days, `5/5/2026`. Also: no dates.
    NotNeeded,
    /// This cell has no other reading, and no cell contradicts it.
    Decided(DateOrder, Seen),
    /// Every cell in doubt can be read both ways; this is the first one. A person has to say.
    Ambiguous(Seen),
    /// One cell can only be read with the day first, another one only with the month first.
    Conflict {
        /// The first cell that can only be read with the day first.
        day_first: Seen,
        /// The first cell that can only be read with the month first.
        month_first: Seen,
    },
}

impl ColumnOrder {
    /// The order to read the column with, where the column itself says so or it makes no difference.
    pub fn settled(&self) -> Option<DateOrder> {
        match self {
            ColumnOrder::NotNeeded => Some(DateRule::default().order),
            ColumnOrder::Decided(order, _) => Some(*order),
            ColumnOrder::Ambiguous(_) | ColumnOrder::Conflict { .. } => None,
        }
    }
}

/// All that can be told about the dates of a column before reading them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnDates {
    /// What the column says about the order of day and month.
    pub order: ColumnOrder,
    /// How many cells hold a date in any form.
    pub dates: usize,
    /// Cells among them that hold a spreadsheet's day number, where 1900 or 1904 matters.
    pub serials: usize,
    /// How many cells hold something else; blank ones never come here.
    pub others: usize,
}

/// Looks through a column; cells come with their lines, as [`super::Table::column`] gives them.
pub fn column_dates<'a>(cells: impl Iterator<Item = (u32, &'a str)>) -> ColumnDates {
    let (mut dates, mut serials, mut others) = (0, 0, 0);
    let (mut day_first, mut month_first, mut doubtful) = (None, None, None);
    for (line, text) in cells {
        let seen = || Seen { line, text: shortened(text) };
        match written(text) {
            Some(Written::Day(_)) => dates += 1,
            Some(Written::DayOrMonthFirst { .. }) => {
                dates += 1;
                doubtful.get_or_insert_with(seen);
            }
            Some(Written::DayFirstOnly(_)) => {
                dates += 1;
                day_first.get_or_insert_with(seen);
            }
            Some(Written::MonthFirstOnly(_)) => {
                dates += 1;
                month_first.get_or_insert_with(seen);
            }
            None if serial::day(text, Serials::From1900).is_some() => {
                dates += 1;
                serials += 1;
            }
            None => others += 1,
        }
    }
    let order = match (day_first, month_first, doubtful) {
        (Some(day_first), Some(month_first), _) => ColumnOrder::Conflict { day_first, month_first },
        (Some(seen), None, _) => ColumnOrder::Decided(DateOrder::DayFirst, seen),
        (None, Some(seen), _) => ColumnOrder::Decided(DateOrder::MonthFirst, seen),
        (None, None, Some(seen)) => ColumnOrder::Ambiguous(seen),
        (None, None, None) => ColumnOrder::NotNeeded,
    };
    ColumnDates { order, dates, serials, others }
}

/// Why a cell gives no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// No date in any form, or outside the years that the app accepts.
    NotADate,
    /// It would be a date if day and month changed places.
    OtherOrder,
}

/// Reads one cell.
///
/// # Errors
/// [`NoDay::OtherOrder`] for a date that exists only with day and month the other way round, [`NoDay::NotADate`] for
/// all else.
pub fn day(text: &str, rule: DateRule) -> Result<SchoolDay, NoDay> {
    match (written(text), rule.order) {
        (Some(Written::Day(day)), _) => Ok(day),
        (Some(Written::DayOrMonthFirst { day_first, .. } | Written::DayFirstOnly(day_first)), DateOrder::DayFirst) => {
            Ok(day_first)
        }
        (
            Some(Written::DayOrMonthFirst { month_first, .. } | Written::MonthFirstOnly(month_first)),
            DateOrder::MonthFirst,
        ) => Ok(month_first),
        (Some(Written::DayFirstOnly(_)), DateOrder::MonthFirst)
        | (Some(Written::MonthFirstOnly(_)), DateOrder::DayFirst) => Err(NoDay::OtherOrder),
        (None, _) => serial::day(text, rule.serials).ok_or(NoDay::NotADate),
    }
}

/// Whether a cell is a date with its parts written out; a bare day number is not.
pub(super) fn has_date_shape(text: &str) -> bool {
    written(text).is_some()
}

/// Whether a cell is a bare number that can be a spreadsheet's day.
pub(super) fn is_serial_day(text: &str) -> bool {
    serial::day(text, Serials::From1900).is_some()
}

/// Whether a cell is a date or the remains of one, as a spreadsheet leaves it of `4/5`: `5-Apr`, `abr-05`.
pub(super) fn is_date_remains(text: &str) -> bool {
    has_date_shape(text) || written::is_day_and_month(text)
}

#[cfg(test)]
mod tests;
