//! What schools know of a student goes to disk, into a file and back without a loss.

use super::tests::{everyone, text_of};
use super::{read, write};
use crate::caseload::Caseload;
use crate::commands::{BandForm, CalendarEdit, ClassForm, Command, NewNoSchool, StudentForm};
use crate::ids::{ClassGroupId, StudentId};
use crate::records::{BandKey, ContentArea, GatheringKind, Grade, IepDates, Seat};
use crate::testing::{Desk, day, label, words};
use crate::wire::rows;

fn class(desk: &mut Desk, name: &str, members: &[StudentId]) -> ClassGroupId {
    let form = ClassForm {
        kind: GatheringKind::Class,
        name: label(name),
        area: Some(ContentArea::Math),
        general_teacher: Some(label("Ms. Lee")),
        special_teacher: Some(label("Ms. Okafor")),
        members: members.iter().copied().collect(),
    };
    let decided = desk.try_do(Command::SaveClassGroup { id: None, form: Box::new(form) }).expect("a class");
    ClassGroupId(decided.made.expect("an id"))
}

/// Two students in two classes, an own band, a school year with a break, a corrected score with its reason.
fn school() -> (Desk, StudentId) {
    let mut desk = Desk::new();
    let (ana, bo) = (desk.student("Ana R."), desk.student("Bo T."));
    let math = class(&mut desk, "Math", &[]);
    class(&mut desk, "Science", &[bo]);
    let band = BandForm { key: None, name: label("Intermediate"), low: Grade::K, high: Grade::K };
    desk.do_it(Command::SaveBand(Box::new(band)));
    let own = desk.caseload.level_bands.keys().next().copied().map(BandKey::Own);
    let form = StudentForm {
        band: own,
        case_manager: Some(label("Ms. Okafor")),
        iep: IepDates { start: Some(day("2025-10-01")), end: Some(day("2026-09-30")), ..IepDates::default() },
        seats: vec![Seat { group: math, support: Some(label("co-taught")) }],
        ..StudentForm::of(desk.caseload.student(ana).expect("Ana"))
    };
    desk.do_it(Command::EditStudent { id: ana, form: Box::new(form) });
    desk.do_it(Command::ArchiveStudents { ids: vec![bo], on: true });
    let winter = NewNoSchool { from: day("2025-12-22"), to: day("2026-01-02"), name: label("Winter break") };
    let year = Some((None, day("2025-08-18"), day("2026-06-05")));
    desk.do_it(Command::ChangeCalendar(Box::new(CalendarEdit { add: vec![winter], year, ..CalendarEdit::default() })));
    let (_, series) = desk.reading_goal(ana);
    desk.do_it(Command::AddScore { series, observation: words("2025-09-15", 43, 5) });
    let corrects = desk.caseload.observations(series)[0].id;
    let reason = Some(label("misread the sheet"));
    desk.do_it(Command::CorrectScore { series, corrects, observation: words("2025-09-15", 34, 5), reason });
    (desk, ana)
}

#[test]
fn everything_goes_to_rows_and_back() {
    let (desk, _) = school();
    let mut back = Caseload::default();
    for row in rows::all(&desk.caseload) {
        assert_eq!(rows::read_into(&mut back, &row.key, row.kind, &row.payload), Ok(()), "{}", row.key);
    }
    assert_eq!(back, desk.caseload);
}

#[test]
fn everything_goes_into_a_file_and_comes_back_on_another_device() {
    let (desk, _) = school();
    let bundle = read(text_of(&desk.caseload).as_bytes()).expect("a whole bundle");
    assert_eq!(bundle.contents, desk.caseload);
    assert_eq!(bundle.not_taken, 0);
    let mut other = Desk::replica(2);
    other.do_it(Command::BringIn(Box::new(bundle.contents)));
    assert_eq!(other.caseload, desk.caseload);
}

#[test]
fn a_file_of_one_student_holds_the_classes_of_that_student_only() {
    let (desk, ana) = school();
    assert_eq!(everyone(&desk.caseload).len(), 2);
    let text = write(&desk.caseload, &[ana].into(), &super::tests::envelope()).expect("a bundle");
    let contents = read(text.as_bytes()).expect("a whole bundle").contents;
    assert_eq!(contents.class_groups.values().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["Math"]);
    assert!(!text.contains("Science") && !text.contains("Bo T."));
    assert_eq!((contents.level_bands.len(), contents.school_years.len()), (1, 1));
}

#[test]
fn a_plan_that_ends_before_it_starts_and_a_class_of_the_same_name_are_refused() {
    use crate::commands::Refusal;
    let (mut desk, ana) = school();
    let mut form = StudentForm::of(desk.caseload.student(ana).expect("Ana"));
    form.iep.end = Some(day("2025-09-30"));
    let refused = desk.try_do(Command::EditStudent { id: ana, form: Box::new(form) });
    assert_eq!(refused, Err(Refusal::EndsBeforeItStarts));
    let twin = ClassForm {
        kind: GatheringKind::Class,
        name: label("math"),
        area: None,
        general_teacher: None,
        special_teacher: None,
        members: [ana].into(),
    };
    assert_eq!(
        desk.try_do(Command::SaveClassGroup { id: None, form: Box::new(twin.clone()) }),
        Err(Refusal::NameTaken)
    );
    // A group may have the name of a class.
    let group = ClassForm { kind: GatheringKind::Group, ..twin };
    desk.do_it(Command::SaveClassGroup { id: None, form: Box::new(group) });
    assert_eq!(desk.caseload.active_groups().len(), 3);
}

#[test]
fn a_class_is_filled_emptied_put_away_and_comes_back_filled() {
    let (mut desk, ana) = school();
    let math = desk.caseload.active_groups()[0].id;
    let archived = desk.do_it(Command::ArchiveClassGroup { id: math, on: true });
    assert_eq!(desk.caseload.active_groups().len(), 1);
    desk.undo(&archived);
    desk.do_it(Command::RemoveClassGroup { id: math });
    assert!(desk.caseload.class_group(math).is_none());
    desk.do_it(Command::Restore(crate::commands::Gone::ClassGroup(math)));
    assert!(desk.caseload.class_group(math).is_some());
    assert!(desk.caseload.student(ana).expect("Ana").is_in(math));
}
