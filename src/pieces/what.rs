//! What is given, in one line.

use caseload::showing::Reading;
use caseload::wording::scoring::texts;
use caseload::wording::{Words, number};

/// "Oral reading · gr 4 · 1 min"
pub fn what(w: &Words, reading: &Reading) -> String {
    let mut parts = vec![reading.goal.title.to_string()];
    parts.extend(reading.series.key.grade.map(|grade| (w.common.grade_of)(grade.text())));
    let seconds = reading.series.key.seconds.filter(|seconds| *seconds > 0);
    parts.extend(seconds.map(|seconds| (texts(w.lang).today.minutes)(&number(f64::from(seconds) / 60.0))));
    parts.join(" \u{b7} ")
}
