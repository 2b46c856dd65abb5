//! What day it is: said by `--on DATE`, or worked out from the scores, or the clock's.

use caseload::day::SchoolDay;

/// The words without `--on DATE`, and the date. None when the date is missing, is none, or is said twice.
pub fn said<'a>(words: &[&'a str]) -> Option<(Vec<&'a str>, Option<SchoolDay>)> {
    let (mut rest, mut day) = (Vec::new(), None);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        if *word == "--on" {
            let date = SchoolDay::parse(words.next()?)?;
            if day.replace(date).is_some() {
                return None;
            }
        } else {
            rest.push(*word);
        }
    }
    Some((rest, day))
}

/// The day of the clock.
pub fn of_the_clock() -> SchoolDay {
    #[allow(clippy::disallowed_methods, reason = "a command line has no other clock")]
    let date = chrono::Local::now().date_naive();
    SchoolDay::from_date(date).unwrap_or_else(SchoolDay::last)
}
