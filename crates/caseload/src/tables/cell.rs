//! What kind of thing stands in a cell, judged by its content alone.

use super::dates;
use super::numbers::{Number, number};

/// A date under any order of day and month, but not a bare number that could be a serial day as well as a score.
pub(super) fn is_written_date(text: &str) -> bool {
    dates::has_date_shape(text)
}

/// A whole number, a percentage, a fraction such as `4/5`.
pub(super) fn is_number(text: &str) -> bool {
    matches!(number(text, false), Ok(Number::Whole(_) | Number::Percent(_) | Number::Of(..)))
        || matches!(number(text, true), Ok(Number::Whole(_)))
}

/// A number that Excel may mean as a day: within the years of the app and far above any count.
pub(super) fn is_serial_day(text: &str) -> bool {
    dates::is_serial_day(text)
}

/// Dates and numbers stand in rows, not over columns.
pub(super) fn looks_like_value(text: &str) -> bool {
    is_written_date(text) || is_number(text)
}
