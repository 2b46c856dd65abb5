//! How progress toward a goal is measured and reported, as the IEP has to say it.
//!
//! Source: 34 CFR 300.320(a)(3), as in measurement reference 8.1: how progress is measured, and when reports go out.

use super::minutes_text;
use crate::measures::Measure;
use crate::records::{Goal, OwnMeasure, SeriesKey};
use crate::wording::Lang;
use crate::wording::goal_text::phrases;
use crate::wording::names::measure_name;

/// The team's own sentence, or the one that follows from measure, schedule and report dates.
pub fn statement(lang: Lang, goal: &Goal, key: &SeriesKey, measure: &Measure, own: Option<&OwnMeasure>) -> String {
    if let Some(typed) = &goal.statement {
        return typed.to_string();
    }
    let dates = goal.report_dates.as_ref().map(|note| note.as_str());
    let elsewhere = goal.elsewhere.as_ref().map(|place| place.as_str());
    usual(lang, key, measure, own, goal.interval_days, dates, elsewhere)
}

/// The sentence that follows from measure, schedule and report dates.
pub fn usual(
    lang: Lang,
    key: &SeriesKey,
    measure: &Measure,
    own: Option<&OwnMeasure>,
    interval_days: u32,
    dates: Option<&str>,
    elsewhere: Option<&str>,
) -> String {
    let w = phrases(lang);
    let interval = (w.interval)(interval_days);
    if let Some(place) = elsewhere {
        return (w.statement_elsewhere)(place, &interval, dates);
    }
    let name = own.map_or_else(|| measure_name(lang, measure.code), |own| own.name.as_str());
    let minutes = key.seconds.map(|seconds| (w.minutes)(&minutes_text(seconds)));
    let probe = (w.probe)(name, minutes.as_deref(), key.grade.map(|grade| grade.text()));
    (w.statement)(&probe, &interval, dates)
}
