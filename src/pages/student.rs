//! A student: adding one, the page of one.

mod benchmarks;
mod edit;
mod facts;

pub use edit::EditStudentPage;

use crate::components::{Button, ButtonLink, Glyph, Header, Look, Notice, Picture, StatusMark, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::pieces::shapes::shape;
use crate::state::desk::{Outcome, use_desk};
use crate::state::readings::use_readings;
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::ids::StudentId;
use caseload::records::{Grade, Label};
use caseload::route::Route;
use caseload::showing::{sentence, status_word};
use caseload::wording::people;
use caseload::wording::scoring::texts as scoring_texts;
use edit::GradeSelect;
use facts::Facts;
use leptos::prelude::*;

#[component]
pub fn NewStudentPage() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let settings = use_settings();
    let name = Draft::new("");
    let grade = RwSignal::new(String::from("K"));
    let busy = RwSignal::new(false);
    let same_name = move || {
        let typed = name.text.get().trim().to_lowercase();
        let same = !typed.is_empty()
            && desk.caseload.with(|caseload| {
                caseload.students_by_name().iter().any(|student| student.name.as_str().to_lowercase() == typed)
            });
        same.then(|| view! { <p class="to-check" role="status">{w.student.same_name}</p> })
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let grade = Grade::parse(&grade.get_untracked()).unwrap_or(Grade::K);
        let Some(label) = name.value(w, Label::new) else {
            to_problem();
            return;
        };
        busy.set(true);
        let shown = settings.name_now(label.as_str());
        desk.send(Command::AddStudent { name: label, grade }, move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(done) => {
                    tell.done((w.student.saved)(&shown));
                    if let Some(id) = done.made {
                        go(Route::NewGoal(StudentId(id)));
                    }
                }
                other => {
                    name.problem.try_set(say::outcome(w, other).unwrap_or_default());
                    to_problem();
                }
            }
        });
    };
    let title = view! { <span>{w.student.new_title}</span> }.into_any();
    view! {
        <Header title back=Route::Caseload.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="column" on:submit=save novalidate>
                <DraftField draft=name label=w.student.name hint=w.student.name_hint id="student-name" required=true/>
                {same_name}
                <GradeSelect grade/>
                <div class="row">
                    <Button label=w.student.save_new look=Look::Main busy/>
                    <ButtonLink label=w.common.cancel href=Route::Caseload.hash() look=Look::Quiet/>
                    <ButtonLink label=people::texts(w.lang).list.roster href=Route::Roster.hash() look=Look::Quiet/>
                </div>
            </form>
        </div>
    }
}

#[component]
pub fn StudentPage(id: StudentId) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let settings = use_settings();
    let readings = use_readings();
    let student = Memo::new(move |_| desk.caseload.with(|caseload| caseload.student(id).cloned()));
    let there = Memo::new(move |_| student.with(Option::is_some));
    let name = Signal::derive(move || student.with(|s| s.as_ref().map(|s| s.name.to_string()).unwrap_or_default()));
    let grade = Signal::derive(move || {
        student.with(|s| s.as_ref().map(|s| (w.common.grade_of)(s.grade.text())).unwrap_or_default())
    });
    let goals = move || {
        let all = readings.all();
        let rows: Vec<_> = all.values().filter(|reading| reading.goal.student == id).cloned().collect();
        if rows.is_empty() {
            return view! {
                <Notice picture=Picture::Start title=w.student.no_goals_title text=w.student.no_goals_text>
                    <ButtonLink
                        label=w.student.add_goal
                        href=Route::NewGoal(id).hash()
                        look=Look::Main
                        icon=Glyph::Plus
                    />
                </Notice>
            }
            .into_any();
        }
        let rows = rows.into_iter().map(|reading| {
            let (before, after) = sentence(w, &reading);
            let status = reading.standing.status;
            view! {
                <li class="item">
                    <div>
                        <div class="part-head">
                            <a href=Route::Goal(reading.goal.id).hash()><b>{reading.goal.title.to_string()}</b></a>
                            <StatusMark shape=shape(status) word=status_word(w, status)/>
                        </div>
                        <p class="cap">{before}<StudentName name initials=settings.initials/>{after}</p>
                    </div>
                </li>
            }
        });
        view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
    };
    move || {
        if !there.get() {
            return view! { <NotFound/> }.into_any();
        }
        let title = view! { <StudentName name initials=settings.initials/> }.into_any();
        view! {
            <Header title sub=move || grade.get() back=Route::Caseload.hash() back_label=w.common.back><Chip/></Header>
            <div class="page student-grid">
                <section>
                    <div class="part-head">
                        <h2>{w.student.goals}</h2>
                        <ButtonLink label=w.student.add_goal href=Route::NewGoal(id).hash() icon=Glyph::Plus/>
                    </div>
                    {goals}
                    <p class="link-row">
                        <ButtonLink
                            label=scoring_texts(w.lang).today.on_paper
                            href=Route::StudentPaper(id).hash()
                            look=Look::Quiet
                            icon=Glyph::Print
                        />
                    </p>
                    <benchmarks::Benchmarks id/>
                </section>
                <Facts id/>
            </div>
        }
        .into_any()
    }
}
