//! What time it is. The only place that asks.

use caseload::day::SchoolDay;

/// Milliseconds since 1970, from the device's clock.
pub fn now_millis() -> u64 {
    let now = js_sys::Date::now();
    // The clock of a device can stand anywhere; before 1970 counts as 1970.
    if now > 0.0 { now as u64 } else { 0 }
}

/// The day, where the device is, of a moment written like `2026-02-09T14:05:00Z`.
pub fn local_day(moment: &str) -> Option<SchoolDay> {
    let moment = chrono::DateTime::parse_from_rfc3339(moment).ok()?;
    SchoolDay::from_date(moment.with_timezone(&chrono::Local).date_naive())
}

/// The day and the time of day, where the device is, of a moment in milliseconds since 1970.
pub fn local_moment(millis: u64) -> Option<(SchoolDay, String)> {
    let moment = chrono::DateTime::from_timestamp_millis(i64::try_from(millis).ok()?)?.with_timezone(&chrono::Local);
    Some((SchoolDay::from_date(moment.date_naive())?, moment.format("%H:%M").to_string()))
}

/// Today, where the device is. A device whose clock stands outside the app's calendar gets the nearest day inside it.
pub fn today() -> SchoolDay {
    #[allow(clippy::disallowed_methods, reason = "this is the one place that may ask for the local date")]
    let date = chrono::Local::now().date_naive();
    SchoolDay::from_date(date).unwrap_or_else(SchoolDay::last)
}
