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

/// No plural of these stands after a one.
fn check_of_one(said: &str) {
    for noun in [
        "seconds",
        "minutes",
        "points",
        "days",
        "words",
        "checks",
        "errors",
        "times",
        "intervals",
        "letters",
        "segundos",
        "minutos",
        "puntos",
        "días",
        "palabras",
        "controles",
        "errores",
        "veces",
        "intervalos",
        "letras",
    ] {
        assert!(!format!(" {said} ").contains(&format!(" 1 {noun}")), "{said}");
    }
}

#[test]
fn a_one_has_its_unit_in_the_singular_wherever_something_is_counted() {
    for lang in Lang::ALL {
        let w = lang.words();
        let (collect, paper) = (collect::texts(lang), paper::texts(lang));
        let (forms, builder) = (forms::texts(lang), builder::texts(lang));
        for said in [
            (collect.left_running)(1),
            (collect.fields.interval_summary)(1, 1),
            (collect.fields.limit_summary)(1),
            (collect.latency.past_limit)(1),
            (collect.tally.times)(1),
            (collect.duration.episodes)(1),
            (paper.directions.latency)(1),
            (paper.directions.partial)(1),
            (paper.directions.whole)(1),
            (paper.directions.momentary)(1),
            (w.problem.other_length)("1"),
            (w.measure.words)("1"),
            (w.measure.words_and_errors)(1, 1),
            (w.verdict.too_few)(1),
            (w.goal.days_ago)(1),
            days_between(lang, 1),
            (forms.benchmark.middle_with_errors)("44", "1", "98%"),
            (builder.middle_with_errors)("44", "1", "98%"),
            (forms.local.asks)(1),
        ] {
            check_of_one(&said);
        }
        assert!((w.measure.words)("2").ends_with('s'));
    }
    assert_eq!((collect::texts(Lang::En).fields.interval_summary)(1, 12), "1 interval of 12 seconds");
    assert_eq!((collect::texts(Lang::Es).latency.past_limit)(1), "Pasó 1 segundo: cuenta como sin respuesta");
}

#[test]
fn every_unit_that_stands_after_a_number_has_a_word_for_one() {
    use crate::measures::{self, Unit};
    for measure in measures::all() {
        for unit in measure.scorings.iter().filter_map(|scoring| measure.scored_by(scoring)).map(|scored| scored.unit) {
            for lang in Lang::ALL {
                let Some(words) = names::unit_words(lang, unit) else { continue };
                assert_eq!(words.many.is_empty(), words.one.is_empty(), "{unit:?}");
                let a_rate = matches!(unit, Unit::TimesPerMinute | Unit::TimesPerHour | Unit::Own);
                assert_eq!(words.many == words.one, a_rate, "{unit:?}");
            }
        }
    }
}
