//! All that is known of a student on one page: who, the dates of the IEP, classes with the support given there; and taking a
//! student off the caseload.

mod seats;

use crate::components::{Button, ButtonLink, Choice, FieldKind, Glyph, Header, Look, Select};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::bands::{band_of_grade, bands};
use caseload::commands::{Command, Refusal, StudentForm};
use caseload::day::SchoolDay;
use caseload::ids::StudentId;
use caseload::records::{BandKey, Grade, IepDates, Label, Student};
use caseload::route::Route;
use caseload::wording::Words;
use caseload::wording::people::{StudentTexts, texts};
use leptos::prelude::*;
use seats::{SeatDrafts, Seats};

/// Kindergarten to grade 12.
#[component]
pub fn GradeSelect(grade: RwSignal<String>) -> impl IntoView {
    let w = use_words();
    let choices: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    view! {
        <Select
            label=w.student.grade
            choices=Signal::stored(choices)
            chosen=grade
            pick=Callback::new(move |(text,): (String,)| grade.set(text))
        />
    }
}

/// What is typed.
#[derive(Clone, Copy)]
struct Form {
    name: Draft,
    grade: RwSignal<String>,
    band: RwSignal<String>,
    manager: Draft,
    start: Draft,
    end: Draft,
    review: Draft,
    again: Draft,
    seats: SeatDrafts,
}

fn date(day: Option<SchoolDay>) -> Draft {
    Draft::new(day.map(|day| day.to_string()).unwrap_or_default())
}

impl Form {
    fn of(student: &Student) -> Self {
        Self {
            name: Draft::new(student.name.to_string()),
            grade: RwSignal::new(student.grade.text().to_owned()),
            band: RwSignal::new(student.band.map(BandKey::text).unwrap_or_default()),
            manager: Draft::new(student.case_manager.as_ref().map(ToString::to_string).unwrap_or_default()),
            start: date(student.iep.start),
            end: date(student.iep.end),
            review: date(student.iep.annual_review),
            again: date(student.iep.re_evaluation),
            seats: SeatDrafts::of(student),
        }
    }

    /// The typed form, or nothing and the problem beside its field.
    fn read(self, w: &Words, t: &StudentTexts) -> Option<StudentForm> {
        let day = |draft: Draft| draft.day_or_empty(t.bad_date);
        let name = self.name.value(w, Label::new)?;
        let case_manager = self.manager.value(w, Label::optional)?;
        let iep = IepDates {
            start: day(self.start)?,
            end: day(self.end)?,
            annual_review: day(self.review)?,
            re_evaluation: day(self.again)?,
        };
        Some(StudentForm {
            name,
            grade: Grade::parse(&self.grade.get_untracked())?,
            band: BandKey::parse(&self.band.get_untracked()),
            case_manager,
            iep,
            seats: self.seats.read(w)?,
        })
    }
}

#[component]
pub fn EditStudentPage(id: StudentId) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).student;
    let desk = use_desk();
    let tell = use_tell();
    let Some(student) = desk.caseload.with_untracked(|caseload| caseload.student(id).cloned()) else {
        return view! { <NotFound/> }.into_any();
    };
    let form = Form::of(&student);
    let settings = use_settings();
    let called = student.name.to_string();
    let busy = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(read) = form.read(w, t) else {
            to_problem();
            return;
        };
        busy.set(true);
        desk.send(Command::EditStudent { id, form: Box::new(read) }, move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    tell.done(w.student.changed);
                    go(Route::Student(id));
                }
                Outcome::Refused(Refusal::EndsBeforeItStarts) => {
                    form.end.problem.try_set(t.iep_order.into());
                    to_problem();
                }
                other => {
                    form.name.problem.try_set(say::outcome(w, other).unwrap_or_default());
                }
            }
        });
    };
    let title = view! { <span>{t.edit}</span> }.into_any();
    let back = Route::Student(id).hash();
    view! {
        <Header title sub=move || settings.shown_name(&called) back=back.clone() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="column" on:submit=save novalidate>
                <fieldset class="tight">
                    <legend><h2>{t.about}</h2></legend>
                    <DraftField draft=form.name label=w.student.name id="student-name" required=true/>
                    <div class="fields">
                        <GradeSelect grade=form.grade/>
                        <BandSelect band=form.band grade=form.grade/>
                    </div>
                    <DraftField draft=form.manager label=t.case_manager/>
                </fieldset>
                <fieldset class="tight">
                    <legend><h2>{t.iep}</h2></legend>
                    <div class="fields">
                        <DraftField draft=form.start label=t.iep_start kind=FieldKind::Date/>
                        <DraftField draft=form.end label=t.iep_end kind=FieldKind::Date/>
                    </div>
                    <div class="fields">
                        <DraftField draft=form.review label=t.annual_review kind=FieldKind::Date/>
                        <DraftField draft=form.again label=t.re_evaluation kind=FieldKind::Date/>
                    </div>
                </fieldset>
                <Seats id seats=form.seats/>
                <div class="row">
                    <Button label=w.student.save_change look=Look::Main busy/>
                    <ButtonLink label=w.common.cancel href=back look=Look::Quiet/>
                </div>
                <Leaving id/>
            </form>
        </div>
    }
    .into_any()
}

/// The level bands; first, and usually chosen, the one of the grade.
#[component]
fn BandSelect(band: RwSignal<String>, grade: RwSignal<String>) -> impl IntoView {
    let t = &texts(use_words().lang).student;
    let desk = use_desk();
    let choices = Signal::derive(move || {
        let known = desk.caseload.with(|caseload| bands(caseload));
        let name = |key: BandKey| {
            let own = known.iter().find(|band| band.key == key).and_then(|band| band.name.as_ref());
            own.map_or_else(|| t.standard_band(key).to_owned(), ToString::to_string)
        };
        let by_grade = Grade::parse(&grade.get()).and_then(|grade| band_of_grade(grade, &known));
        let usual = by_grade.map(name).unwrap_or_default();
        let mut choices = vec![Choice::new("", (t.band_by_grade)(&usual))];
        choices.extend(known.iter().map(|band| Choice::new(band.key.text(), name(band.key))));
        choices
    });
    view! {
        <Select label=t.band choices chosen=band pick=Callback::new(move |(key,): (String,)| band.set(key))/>
    }
}

/// Off the caseload: archived, where everything stays in sight, or removed.
#[component]
fn Leaving(id: StudentId) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).student;
    let desk = use_desk();
    let tell = use_tell();
    let settings = use_settings();
    let name = move || {
        let name =
            desk.caseload.with_untracked(|caseload| caseload.student(id).map(|student| student.name.to_string()));
        settings.name_now(&name.unwrap_or_default())
    };
    let done = move |said: String| {
        move |outcome: Outcome| match &outcome {
            Outcome::Done(_) => {
                tell.done(said.clone());
                go(Route::Caseload);
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        }
    };
    let archived = Memo::new(move |_| {
        desk.caseload.with(|caseload| caseload.student(id).is_some_and(|student| student.archived.is_some()))
    });
    let archive = move |()| {
        let on = !archived.get_untracked();
        let said = if on { (t.archived)(&name()) } else { (t.taken_back)(&name()) };
        desk.send(Command::ArchiveStudents { ids: vec![id], on }, done(said));
    };
    let remove = move |()| desk.send(Command::RemoveStudent { id }, done((w.student.removed)(&name())));
    view! {
        <div class="row part">
            <Button
                label=move || if archived.get() { t.take_back } else { t.archive }
                icon=Glyph::Lock
                press=Callback::new(archive)
            />
            <Button label=w.student.remove look=Look::Delete icon=Glyph::Bin press=Callback::new(remove)/>
        </div>
    }
}
