//! What holds for every language.

use super::*;

#[test]
fn numbers_round_half_away_from_zero_and_never_hide_a_missed_limit() {
    assert_eq!(decimal(0.25, 1), "0.3");
    assert_eq!(decimal(-0.25, 1), "-0.3");
    assert_eq!(decimal(-0.01, 1), "0.0");
    assert_eq!(number(45.5), "45.5");
    assert_eq!(number(44.0), "44");
    assert_eq!((gap_size(0.0312), gap_size(-1.25)), ("0.03".into(), "1.3".into()));
    assert_eq!(signed(-1.25), "\u{2212}1.3");
    assert_eq!(percent(95, 106, Some(90)).as_deref(), Some("89.6%"));
    assert_eq!(percent(95, 106, None).as_deref(), Some("90%"));
    assert_eq!(percent(9, 10, Some(90)).as_deref(), Some("90%"));
    assert_eq!(percent(0, 0, None), None);
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let day = SchoolDay::new(2026, 2, 9).expect("a real date");
    let today = SchoolDay::new(2026, 2, 10).expect("a real date");
    assert_eq!(Lang::En.words().short(day, today), "Feb 9");
    assert_eq!(Lang::Es.words().long(day, today), "9 de febrero");
    let old = SchoolDay::new(2025, 2, 9).expect("a real date");
    assert_eq!(Lang::En.words().long(old, today), "February 9, 2025");
}

#[test]
fn every_language_is_found_by_its_code() {
    for lang in Lang::ALL {
        assert_eq!(Lang::parse(lang.code()), Some(lang));
        assert_eq!(lang.words().lang, lang);
    }
    assert_eq!(Lang::parse("es-MX"), Some(Lang::Es));
    assert_eq!(Lang::parse("fr"), None);
}
