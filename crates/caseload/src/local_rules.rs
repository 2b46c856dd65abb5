//! What a school settled about its measures, and what is usual where it settled nothing: how often a measure is given at
//! least, what its forms are called, and which forms a student was given already.

use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::ids::SeriesId;
use crate::measures::{self, Measure, Timing};
use crate::probes::{NextForm, is_needless_repeat, next_form};
use crate::records::{Grade, Label, Purpose};
use crate::school_calendar::year_on;

/// A district's least number of checks for timed probes is two a month: none of them may be further apart than this many
/// days (district B: "at least bi-monthly", read as every 2 weeks; measurement reference 0.6).
pub const TWO_A_MONTH: u32 = 15;

/// The choices a school has, in days: none, once a month, two a month, every week.
pub const CHOICES: [u32; 4] = [0, 31, TWO_A_MONTH, 7];

/// A timed probe: forms are given in an order, and the least number of checks is about these.
pub fn is_probe(measure: &Measure) -> bool {
    matches!(measure.timing, Timing::PerMinute | Timing::Fixed)
}

/// The most days between two checks of this measure; None where there is no least number.
pub fn most_days(caseload: &Caseload, code: &str) -> Option<u32> {
    let settled = caseload.local_rule(code).and_then(|rule| rule.most_days);
    let usual = || measures::by_code(code).filter(|measure| is_probe(measure)).map(|_| TWO_A_MONTH);
    settled.or_else(usual).filter(|days| *days > 0)
}

/// Forms of a set where nobody named them: benchmarks A, B and C, monitoring 1 to 30; in kindergarten, reading has passages of
/// its own and primers behind them (district B; measurement reference 1.7, 7.4). Nothing for what is no probe.
pub fn usual_forms(measure: &Measure, grade: Option<Grade>, purpose: Purpose) -> Vec<String> {
    if !is_probe(measure) {
        return Vec::new();
    }
    let numbered = |prefix: &'static str| (1..=30).map(move |number| format!("{prefix}{number}"));
    match purpose {
        Purpose::Benchmark => ["A", "B", "C"].map(str::to_owned).to_vec(),
        Purpose::Monitoring if grade == Some(Grade::K) && measure.code == "R-CBM" => {
            numbered("K ").chain(numbered("Primer ")).collect()
        }
        Purpose::Monitoring => numbered("").collect(),
    }
}

/// The forms of a set in their order, under the names they have here.
pub fn forms(caseload: &Caseload, code: &str, grade: Option<Grade>, purpose: Purpose) -> Vec<String> {
    let named = caseload.local_rule(code).and_then(|rule| {
        rule.forms.iter().find(|list| (list.grade, list.purpose) == (grade, purpose)).map(|list| &list.names)
    });
    match (named, measures::by_code(code)) {
        (Some(names), _) => names.iter().map(Label::to_string).collect(),
        (None, Some(measure)) => usual_forms(measure, grade, purpose),
        (None, None) => Vec::new(),
    }
}

/// The forms of one series, and when each was given last in this school year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    forms: Vec<String>,
    used: Vec<(SchoolDay, String)>,
    year_start: SchoolDay,
}

impl Ledger {
    /// Of a series, as of a day. None when there is no such series.
    pub fn of(caseload: &Caseload, series: SeriesId, today: SchoolDay) -> Option<Self> {
        let key = &caseload.one_series(series)?.key;
        let used = caseload
            .observations(series)
            .into_iter()
            .filter_map(|given| Some((given.day, given.form.as_ref()?.to_string())))
            .collect();
        // Where no school year is on file, one begins in July.
        let july = format!("{}-07-01", today.storage_year());
        let year_start = year_on(caseload, today).map(|year| year.first).or_else(|| SchoolDay::parse(&july));
        let year_start = year_start.unwrap_or(today);
        Some(Self { forms: forms(caseload, &key.measure, key.grade, key.purpose), used, year_start })
    }

    /// The forms in their order, each with the day of its last use this school year.
    pub fn slots(&self) -> impl Iterator<Item = (&str, Option<SchoolDay>)> {
        self.forms.iter().map(|form| (form.as_str(), self.last_use(form)))
    }

    fn last_use(&self, form: &str) -> Option<SchoolDay> {
        self.used.iter().filter(|(day, name)| *day >= self.year_start && name == form).map(|(day, _)| *day).max()
    }

    fn names(&self) -> Vec<&str> {
        self.forms.iter().map(String::as_str).collect()
    }

    fn uses(&self) -> Vec<(SchoolDay, &str)> {
        self.used.iter().map(|(day, name)| (*day, name.as_str())).collect()
    }

    /// The form to give next: the first unused one. Once all were used this school year, the one whose last use lies
    /// furthest back. None without forms.
    pub fn next(&self) -> Option<NextForm<'_>> {
        let names = self.names();
        let next = next_form(&names, &self.uses(), self.year_start)?;
        let form = self.forms.iter().find(|form| form.as_str() == next.form)?;
        Some(NextForm { form, again: next.again })
    }

    /// The day a form was given last, when it comes again while others are still unused. None for any other form.
    pub fn repeated(&self, form: &str) -> Option<SchoolDay> {
        is_needless_repeat(form, &self.names(), &self.uses(), self.year_start).then(|| self.last_use(form)).flatten()
    }

    /// Whether the last score named a form of this list: then the next one is filled in.
    pub fn is_kept(&self) -> bool {
        let last = self.used.iter().max_by_key(|(day, _)| *day);
        last.is_some_and(|(_, form)| self.forms.contains(form))
    }
}

#[cfg(test)]
mod tests;
