//! What is usual, what was settled in its place, and which form comes next.

use super::*;
use crate::bundle;
use crate::commands::{Command, MeasureRule, NewObservation, Refusal, Settle};
use crate::ids::StudentId;
use crate::records::FormList;
use crate::testing::{Desk, day, label, words};
use crate::wire::rows;

fn settle(measure: &str, settle: Settle) -> Command {
    Command::SettleMeasure(Box::new(MeasureRule { measure: measure.into(), settle }))
}

fn named(grade: &str, purpose: Purpose, names: &[&str]) -> Settle {
    let names = names.iter().map(|name| label(name)).collect();
    Settle::Forms(FormList { grade: Grade::parse(grade), purpose, names })
}

#[test]
fn timed_probes_are_given_twice_a_month_unless_the_school_says_otherwise() {
    let mut desk = Desk::new();
    assert_eq!(most_days(&desk.caseload, "R-CBM"), Some(TWO_A_MONTH));
    assert_eq!(most_days(&desk.caseload, "trials_x_of_y"), None, "only timed probes have a usual least number");
    let weekly = desk.do_it(settle("R-CBM", Settle::MostDays(Some(7))));
    assert_eq!(most_days(&desk.caseload, "R-CBM"), Some(7));
    assert_eq!(most_days(&desk.caseload, "MAZE"), Some(TWO_A_MONTH), "each measure has its own");
    assert_eq!(desk.try_do(settle("R-CBM", Settle::MostDays(Some(7)))).err(), Some(Refusal::NothingNew));
    desk.do_it(settle("R-CBM", Settle::MostDays(Some(0))));
    assert_eq!(most_days(&desk.caseload, "R-CBM"), None);
    desk.do_it(settle("R-CBM", Settle::MostDays(None)));
    assert_eq!(most_days(&desk.caseload, "R-CBM"), Some(TWO_A_MONTH));
    desk.do_it(settle("R-CBM", Settle::MostDays(Some(7))));
    desk.undo(&weekly);
    assert_eq!(most_days(&desk.caseload, "R-CBM"), Some(TWO_A_MONTH));
}

#[test]
fn forms_have_usual_names_until_they_are_renamed() {
    let mut desk = Desk::new();
    let of = |desk: &Desk, grade: &str, purpose| forms(&desk.caseload, "R-CBM", Grade::parse(grade), purpose);
    assert_eq!(of(&desk, "2", Purpose::Benchmark), ["A", "B", "C"]);
    let thirty = of(&desk, "2", Purpose::Monitoring);
    assert_eq!((thirty.len(), thirty[0].as_str(), thirty[29].as_str()), (30, "1", "30"));
    let kindergarten = of(&desk, "K", Purpose::Monitoring);
    assert_eq!((kindergarten[0].as_str(), kindergarten[30].as_str()), ("K 1", "Primer 1"));
    assert!(forms(&desk.caseload, "trials_x_of_y", None, Purpose::Monitoring).is_empty());

    desk.do_it(settle("R-CBM", named("2", Purpose::Monitoring, &["Sea otters", "The mill"])));
    assert_eq!(of(&desk, "2", Purpose::Monitoring), ["Sea otters", "The mill"]);
    assert_eq!(of(&desk, "3", Purpose::Monitoring).len(), 30, "another grade keeps its own");
    assert_eq!(of(&desk, "2", Purpose::Benchmark), ["A", "B", "C"]);
    let twice = settle("R-CBM", named("2", Purpose::Monitoring, &["One", "one"]));
    assert_eq!(desk.try_do(twice).err(), Some(Refusal::NameTaken));
    desk.do_it(settle("R-CBM", named("2", Purpose::Monitoring, &[])));
    assert_eq!(of(&desk, "2", Purpose::Monitoring).len(), 30, "without names they are the usual ones again");
}

fn given(desk: &mut Desk, series: SeriesId, date: &str, form: &str) {
    let observation = NewObservation { form: Some(label(form)), ..words(date, 60, 2) };
    desk.do_it(Command::AddScore { series, observation });
}

#[test]
fn the_first_unused_form_is_next_and_a_repeat_says_when_it_was_given() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (_, series) = desk.reading_goal(ana);
    let ledger = |desk: &Desk| Ledger::of(&desk.caseload, series, day("2026-02-10")).expect("a ledger");
    assert_eq!(ledger(&desk).next(), Some(NextForm { form: "1", again: false }));
    assert!(!ledger(&desk).is_kept(), "nobody names forms here yet");
    given(&mut desk, series, "2025-05-12", "2");
    given(&mut desk, series, "2025-09-15", "1");
    assert_eq!(ledger(&desk).next(), Some(NextForm { form: "2", again: false }), "2 was used last school year");
    assert!(ledger(&desk).is_kept());
    assert_eq!(ledger(&desk).repeated("1"), Some(day("2025-09-15")));
    assert_eq!(ledger(&desk).repeated("2"), None);
    let marked: Vec<_> = ledger(&desk).slots().take(2).map(|(form, used)| (form.to_owned(), used)).collect();
    assert_eq!(marked, [("1".to_owned(), Some(day("2025-09-15"))), ("2".to_owned(), None)]);
    given(&mut desk, series, "2025-09-22", "a passage of her own");
    assert!(!ledger(&desk).is_kept(), "the last one was no form of the list");
}

#[test]
fn what_was_settled_goes_to_disk_into_a_file_and_back() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    desk.do_it(settle("R-CBM", Settle::MostDays(Some(7))));
    desk.do_it(settle("R-CBM", named("2", Purpose::Benchmark, &["Fall 1", "Fall 2", "Fall 3"])));
    let mut back = Caseload::default();
    for row in rows::all(&desk.caseload) {
        assert_eq!(rows::read_into(&mut back, &row.key, row.kind, &row.payload), Ok(()), "{}", row.key);
    }
    assert_eq!(back, desk.caseload);
    assert_eq!(through_a_file(&desk.caseload, ana).local_rules, desk.caseload.local_rules);
}

fn through_a_file(caseload: &Caseload, student: StudentId) -> Caseload {
    let envelope = bundle::Envelope {
        app: "0.1.0".into(),
        author: "Ms. Okafor".into(),
        device: "a".into(),
        exported_at: 1_770_000_000_000,
    };
    let text = bundle::write(caseload, &[student].into(), &envelope).expect("a file");
    bundle::read(text.as_bytes()).expect("a file that can be read").contents
}
