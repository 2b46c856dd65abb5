//! Values in words, by the unit of their measure.

use super::Reading;
use crate::measures::{Measure, Raw, Unit};
use crate::wording::names::{percent_of, unit_words};
use crate::wording::{Words, counted, decimal, number, signed};

/// "74", "60%", "3".
pub fn value(measure: &Measure, value: f64) -> String {
    if measure.unit == Unit::Percent { format!("{}%", number(value)) } else { number(value) }
}

/// "74 words", "60%", "3", "40 letters".
pub fn value_with_unit(w: &Words, measure: &Measure, v: f64) -> String {
    let text = value(measure, v);
    match measure.unit {
        Unit::WordsPerMinute => (w.measure.words)(&text),
        unit => with_noun(w, unit, text),
    }
}

/// The label of the value axis.
pub fn unit(w: &Words, measure: &Measure) -> &'static str {
    match measure.unit {
        Unit::WordsPerMinute => w.measure.words_correct,
        Unit::Percent => match percent_of(w.lang, measure) {
            "" => w.measure.percent_unit,
            label => label,
        },
        Unit::TimesPerSession => w.measure.times_unit,
        other => unit_words(w.lang, other).map_or("", |words| words.axis),
    }
}

/// The label of the value axis of a goal: that of its measure, or the unit that a teacher gave to a measure of one's own.
pub fn axis_label(w: &Words, reading: &Reading) -> String {
    let own = reading.own.as_ref().and_then(|own| own.unit.as_ref());
    own.map_or_else(|| unit(w, reading.measure).to_owned(), ToString::to_string)
}

/// "1.5 words", "2.0 points", "0.3": the size of a weekly change.
pub fn rate(w: &Words, measure: &Measure, per_week: f64) -> String {
    let size = decimal(per_week.abs(), 1);
    match measure.unit {
        Unit::WordsPerMinute => (w.measure.words_a_week)(&size),
        Unit::Percent => (w.measure.points_a_week)(&size),
        Unit::TimesPerSession => (w.measure.times_a_week)(&size),
        unit => with_noun(w, unit, size),
    }
}

/// The number with what it counts, where the unit has a word for that.
fn with_noun(w: &Words, unit: Unit, number: String) -> String {
    match unit_words(w.lang, unit) {
        Some(words) if !words.many.is_empty() => counted(&number, words.one, words.many),
        Some(_) | None => number,
    }
}

/// "+1.5 a week"
pub(super) fn signed_rate(w: &Words, per_week: f64) -> String {
    (w.chart.a_week)(&signed(per_week))
}

/// The counts as they were taken down: "74 words, 3 errors", "31/2", "4 of 5", "10", "I, I, V".
pub fn typed_value(w: &Words, measure: &Measure, raw: &Raw) -> String {
    match raw {
        // Correct and errors of other probes are written as their manuals write them.
        Raw::CorrectErrors { correct, errors, .. } if measure.unit != Unit::WordsPerMinute => {
            format!("{correct}/{errors}")
        }
        Raw::CorrectErrors { correct, errors, .. } => (w.measure.words_and_errors)(*correct, *errors),
        Raw::Trials { correct, of } | Raw::Helped { correct, of, .. } => (w.measure.x_of_y)(*correct, *of),
        Raw::Intervals { scored, of, .. } => (w.measure.x_of_y)(*scored, *of),
        Raw::Steps { done, of, .. } => (w.measure.x_of_y)(*done, *of),
        Raw::YesNo { met } => (w.measure.x_of_y)(u32::from(*met), 1),
        Raw::Count { count, .. } => count.to_string(),
        Raw::Points { points, .. } => points.to_string(),
        Raw::Number { value } => value.to_string(),
        Raw::Duration { total, .. } => total.to_string(),
        Raw::Latency { seconds, .. } => listed(seconds.iter().map(ToString::to_string)),
        Raw::Rubric { levels, .. } => listed(levels.iter().map(ToString::to_string)),
        Raw::Prompts { levels, .. } => listed(levels.iter().map(|level| level.code().to_owned())),
    }
}

fn listed(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(", ")
}
