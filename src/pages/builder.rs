//! Adding a goal: four short blocks at the left, the sentence that writes itself and the aimline at the right.

mod aside;
mod criterion;
mod findings;
mod form;
mod keep;
mod own_measures;
mod pick;
mod picture;
mod plan;
mod read;
mod time;
mod ways;
mod what;

pub use own_measures::MeasuresPage;
pub use plan::PlanPage;

use crate::components::{Button, ButtonLink, FieldKind, Header, Look, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{DraftField, to_problem};
use crate::pieces::say;
use crate::platform::{frame, page};
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use aside::{Aimline, Reasonable, Sentence};
use caseload::commands::Command;
use caseload::ids::{GoalId, StudentId};
use caseload::route::Route;
use caseload::wording::builder::texts;
use form::Form;
use leptos::prelude::*;

#[component]
pub fn NewGoalPage(
    id: StudentId,
    /// The goal that is copied, of any student.
    #[prop(optional)]
    from: Option<GoalId>,
) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let settings = use_settings();
    let tell = use_tell();
    let Some(student) = desk.caseload.with_untracked(|caseload| caseload.student(id).cloned()) else {
        return view! { <NotFound/> }.into_any();
    };
    let form = Form::new(w, desk, student.grade);
    let copied = from.is_some_and(|from| keep::copy(form, from));
    let restored = !copied && keep::restore(form, id);
    keep::keep(form, id);
    let name = Signal::derive(move || {
        desk.caseload.with(|caseload| caseload.student(id).map(|student| student.name.to_string()).unwrap_or_default())
    });
    let busy = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.problem.set(String::new());
        let goal = read::goal(form, id);
        if goal.is_some() && untrack(|| read::too_loose(form)).is_some() {
            frame::before(|| page::focus("#looser button"));
            return;
        }
        let Some(goal) = goal else {
            to_problem();
            return;
        };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        desk.send(Command::AddGoal(Box::new(goal)), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(done) => {
                    keep::forget(desk, id);
                    tell.done(w.builder.saved);
                    if let Some(id) = done.made {
                        go(Route::Goal(GoalId(id)));
                    }
                }
                other => {
                    form.problem.try_set(say::outcome(w, other).unwrap_or_default());
                }
            }
        });
    };
    let title = {
        let (before, after) = (w.builder.title)("\u{0}").split_once('\u{0}').map_or_else(
            || ((w.builder.title)(""), String::new()),
            |(before, after)| (before.to_owned(), after.to_owned()),
        );
        view! { <span>{before}<StudentName name initials=settings.initials/>{after}</span> }.into_any()
    };
    let back = Route::Student(id).hash();
    let problem = move || {
        let text = form.problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    let chosen = Memo::new(move |_| !form.measure.with(String::is_empty));
    let blocks = move || {
        chosen.get().then(|| {
            view! {
                <what::Condition form/>
                <time::Time form student=id/>
                <criterion::Criterion form student=id/>
                <More form/>
            }
        })
    };
    let note = if copied {
        Some(view! { <p class="to-check">{t.copied_from}</p> }.into_any())
    } else {
        restored.then(|| {
            let over = Callback::new(move |()| {
                keep::forget(desk, id);
                page::reload();
            });
            view! { <p class="row small">{t.draft_kept} <Button label=t.start_over look=Look::Quiet press=over/></p> }
                .into_any()
        })
    };
    view! {
        <Header title back=back.clone() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="data-grid builder" on:submit=save novalidate>
                <div>
                    {note}
                    <what::Behavior form/>
                    {blocks}
                </div>
                <div class="beside">
                    <Sentence form name/>
                    {problem}
                    <div class="row">
                        <Button label=w.builder.save look=Look::Main busy/>
                        <ButtonLink label=w.common.cancel href=back look=Look::Quiet/>
                    </div>
                    <Aimline form student=id/>
                    <Reasonable form/>
                </div>
            </form>
        </div>
    }
    .into_any()
}

/// What is not needed every time.
#[component]
fn More(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    view! {
        <details>
            <summary class="label">{t.more}</summary>
            <div class="tight">
                <DraftField draft=form.official label=t.official hint=t.official_hint kind=FieldKind::Area id="official"/>
                <DraftField draft=form.report_dates label=t.report_dates hint=t.report_dates_hint id="report-dates"/>
                <DraftField draft=form.elsewhere label=t.elsewhere hint=t.elsewhere_hint id="elsewhere"/>
            </div>
        </details>
    }
}
