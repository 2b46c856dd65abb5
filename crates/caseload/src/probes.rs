//! Forms and their order: which probe to give next, and whether it comes too soon (measurement reference 7.4).
//!
//! Nothing here forbids; it proposes and warns.

use crate::day::SchoolDay;

/// The form to give next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextForm<'a> {
    /// Its name, as in the list.
    pub form: &'a str,
    /// All forms were used this school year, and this one comes again.
    pub again: bool,
}

/// Proposes a form: the first that was not used since `year_start`, in the order of `forms`; once all were used, the one
/// whose last use lies furthest back. `used` holds the uses in any order. None when there is no form.
pub fn next_form<'a>(forms: &[&'a str], used: &[(SchoolDay, &str)], year_start: SchoolDay) -> Option<NextForm<'a>> {
    let last_use =
        |form: &str| used.iter().filter(|(day, name)| *day >= year_start && *name == form).map(|(day, _)| *day).max();
    // No use comes before every use, and of equal ones the first in the list wins.
    let form = forms.iter().copied().min_by_key(|form| last_use(form))?;
    Some(NextForm { form, again: last_use(form).is_some() })
}

/// Whether a form was already used this school year while another one of the list is still unused.
pub fn is_needless_repeat(form: &str, forms: &[&str], used: &[(SchoolDay, &str)], year_start: SchoolDay) -> bool {
    let was_used = |form: &str| used.iter().any(|(day, name)| *day >= year_start && *name == form);
    was_used(form) && forms.iter().any(|other| !was_used(other))
}

/// Whether a probe comes sooner after the one before it than the measure advises, in days: growth is not to be expected in
/// less time.
pub fn is_too_soon(before: SchoolDay, day: SchoolDay, least_days: u32) -> bool {
    let apart = day.days_since(before).unsigned_abs();
    apart > 0 && apart < least_days
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    const FORMS: [&str; 3] = ["1", "2", "3"];

    #[test]
    fn unused_forms_come_first_and_then_the_oldest_again() {
        let year = day("2025-08-01");
        let next = |used: &[(&str, &str)]| {
            let used: Vec<(SchoolDay, &str)> = used.iter().map(|(date, form)| (day(date), *form)).collect();
            next_form(&FORMS, &used, year)
        };
        assert_eq!(next(&[]), Some(NextForm { form: "1", again: false }));
        assert_eq!(next(&[("2025-09-08", "1"), ("2025-09-15", "3")]), Some(NextForm { form: "2", again: false }));
        let all = [("2025-09-22", "1"), ("2025-09-08", "2"), ("2025-09-15", "3")];
        assert_eq!(next(&all), Some(NextForm { form: "2", again: true }));
        assert_eq!(next(&[("2025-05-01", "1")]), Some(NextForm { form: "1", again: false }), "another school year");
        assert_eq!(next_form(&[], &[], year), None);
    }

    #[test]
    fn a_repeat_is_needless_only_while_others_are_unused() {
        let year = day("2025-08-01");
        let some = [(day("2025-09-08"), "1"), (day("2025-09-15"), "2")];
        assert!(is_needless_repeat("1", &FORMS, &some, year));
        assert!(!is_needless_repeat("3", &FORMS, &some, year));
        let all = [some[0], some[1], (day("2025-09-22"), "3")];
        assert!(!is_needless_repeat("1", &FORMS, &all, year));
        assert!(!is_needless_repeat("1", &FORMS, &some, day("2025-09-09")), "used last year");
    }

    #[test]
    fn two_weeks_are_not_too_soon_for_two_weeks_and_the_same_day_is_one_sitting() {
        let first = day("2025-09-08");
        assert!(is_too_soon(first, first.plus_days(13), 14));
        assert!(!is_too_soon(first, first.plus_days(14), 14));
        assert!(!is_too_soon(first, first, 14));
    }
}
