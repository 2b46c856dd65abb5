//! Values in words, by the unit of their measure.

use crate::measures::{Measure, Raw, Unit};
use crate::wording::{Words, decimal, number, signed};

/// "74", "60%", "3".
pub fn value(measure: &Measure, value: f64) -> String {
    match measure.unit {
        Unit::Percent => format!("{}%", number(value)),
        Unit::WordsPerMinute | Unit::TimesPerSession => number(value),
    }
}

/// "74 words", "60%", "3".
pub fn value_with_unit(w: &Words, measure: &Measure, v: f64) -> String {
    match measure.unit {
        Unit::WordsPerMinute => (w.measure.words)(&value(measure, v)),
        Unit::Percent | Unit::TimesPerSession => value(measure, v),
    }
}

/// The label of the value axis.
pub fn unit(w: &Words, measure: &Measure) -> &'static str {
    match measure.unit {
        Unit::WordsPerMinute => w.measure.words_correct,
        Unit::Percent => w.measure.percent_unit,
        Unit::TimesPerSession => w.measure.times_unit,
    }
}

/// "1.5 words", "2.0 points", "0.3": the size of a weekly change.
pub fn rate(w: &Words, measure: &Measure, per_week: f64) -> String {
    let size = decimal(per_week.abs(), 1);
    match measure.unit {
        Unit::WordsPerMinute => (w.measure.words_a_week)(&size),
        Unit::Percent => (w.measure.points_a_week)(&size),
        Unit::TimesPerSession => (w.measure.times_a_week)(&size),
    }
}

/// "+1.5 a week"
pub(super) fn signed_rate(w: &Words, per_week: f64) -> String {
    (w.chart.a_week)(&signed(per_week))
}

/// The counts as they were taken down: "74 words, 3 errors", "4 of 5", "10".
pub fn typed_value(w: &Words, raw: &Raw) -> String {
    match *raw {
        Raw::CorrectErrors { correct, errors, .. } => (w.measure.words_and_errors)(correct, errors),
        Raw::Trials { correct, of } => (w.measure.x_of_y)(correct, of),
        Raw::Count { count, .. } => count.to_string(),
    }
}
