//! The step into the next school year: everybody listed with the grade of next year, looked at before it is taken, one step.

mod ends;

use crate::components::{Button, Choice, FieldKind, Header, Look, Notice, Picture, Select, StudentName, Tick};
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{Command, NextYear, Refusal, RollOver};
use caseload::ids::StudentId;
use caseload::records::{Grade, Student};
use caseload::route::Route;
use caseload::wording::people::texts;
use caseload::year_end::proposal;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The value of the choice to leave.
const LEAVES: &str = "leaves";

type Plan = RwSignal<BTreeMap<StudentId, NextYear>>;

#[component]
pub fn NextYearPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).year;
    let desk = use_desk();
    let tell = use_tell();
    // The list as it is now; what changes meanwhile in another tab is decided when the step is taken.
    let students: Vec<Arc<Student>> =
        desk.caseload.with_untracked(|caseload| caseload.active_students().into_iter().cloned().collect());
    let plan: Plan = RwSignal::new(desk.caseload.with_untracked(|caseload| proposal(caseload)).into_iter().collect());
    let ends = ends::Ends::new(desk);
    let (first, last) = (Draft::new(""), Draft::new(""));
    let away = RwSignal::new(true);
    let busy = RwSignal::new(false);
    let title = view! { <span>{t.title}</span> }.into_any();
    if students.is_empty() {
        return view! {
            <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
            <div class="page"><Notice picture=Picture::Start title=t.nobody/></div>
        }
        .into_any();
    }
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let bad = texts(w.lang).student.bad_date;
        let both = || Some((first.day_or_empty(bad)?, last.day_or_empty(bad)?));
        let year = match both() {
            Some((Some(from), Some(to))) => Some((from, to)),
            Some((None, None)) => None,
            // One day alone is no year: the empty field is the one to fill.
            Some((from, _)) => {
                let empty = if from.is_none() { first } else { last };
                empty.problem.set(bad.into());
                to_problem();
                return;
            }
            None => {
                to_problem();
                return;
            }
        };
        let step = RollOver {
            students: plan.get_untracked().into_iter().collect(),
            goals: ends.chosen(),
            year,
            put_classes_away: away.get_untracked(),
        };
        busy.set(true);
        desk.send(Command::RollOver(Box::new(step)), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    tell.done(t.saved);
                    go(Route::Caseload);
                }
                Outcome::Refused(Refusal::EndsBeforeItStarts) => {
                    last.problem.try_set(caseload::wording::school::texts(w.lang).year_order.into());
                    to_problem();
                }
                other => tell.say(say::outcome(w, other).unwrap_or_default()),
            }
        });
    };
    let count = Memo::new(move |_| {
        plan.with(|plan| {
            let leave = plan.values().filter(|next| **next == NextYear::Leaves).count();
            (plan.len() - leave, leave)
        })
    });
    let all = students.len();
    let rows = students.iter().map(|student| row(student, plan)).collect_view();
    view! {
        <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="column" on:submit=save novalidate>
                <p>{t.intro}</p>
                <div class="fields">
                    <DraftField draft=first label=t.first_day kind=FieldKind::Date hint=t.days_hint/>
                    <DraftField draft=last label=t.last_day kind=FieldKind::Date/>
                </div>
                <div>
                    <Tick
                        label=t.put_classes_away
                        on=away
                        flip=Callback::new(move |(on,): (bool,)| away.set(on))
                    />
                    <p class="cap">{t.put_classes_away_hint}</p>
                </div>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{w.list.student}</th>
                            <th scope="col" class="num opt">{t.open_goals}</th>
                            <th scope="col">{t.now}</th>
                            <th scope="col">{t.next}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                <ends::Goals ends/>
                <p role="status">
                    {move || {
                        let (stay, leave) = count.get();
                        format!("{}; {}", (t.summary)(stay, leave), (t.ended)(ends.count()))
                    }}
                </p>
                <div class="row"><Button label=(t.save)(all) look=Look::Main busy/></div>
            </form>
        </div>
    }
    .into_any()
}

fn row(student: &Arc<Student>, plan: Plan) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).year;
    let settings = use_settings();
    let id = student.id;
    let goals = use_desk().caseload.with_untracked(|caseload| caseload.goals_of(id).count());
    let mut choices: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    choices.push(Choice::new(LEAVES, t.leaves));
    let chosen = Signal::derive(move || {
        plan.with(|plan| match plan.get(&id) {
            Some(NextYear::Grade(grade)) => grade.text().to_owned(),
            Some(NextYear::Leaves) | None => LEAVES.to_owned(),
        })
    });
    let pick = Callback::new(move |(value,): (String,)| {
        let next = Grade::parse(&value).map_or(NextYear::Leaves, NextYear::Grade);
        plan.update(|plan| {
            plan.insert(id, next);
        });
    });
    let name = student.name.to_string();
    let label = move || format!("{}, {}", t.next, settings.shown_name(&name));
    let shown = student.name.to_string();
    view! {
        <tr>
            <th scope="row"><StudentName name=shown initials=settings.initials/></th>
            <td class="num opt">{goals}</td>
            <td>{student.grade.text()}</td>
            <td><div class="bare"><Select label choices=Signal::stored(choices) chosen pick/></div></td>
        </tr>
    }
    .into_any()
}
