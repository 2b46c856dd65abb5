//! Today: what is to be given, the longest waiting first, each one press away from its boxes.

mod row;

use crate::components::{ButtonLink, Choice, Glyph, Header, Look, Notice, Picture, Segments, StudentName};
use crate::pieces::chip::Chip;
use crate::platform::clock;
use crate::state::batch::use_batch;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::due::{Item, Plan};
use caseload::order;
use caseload::route::Route;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use row::{Shown, rows};

#[component]
pub fn TodayPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).today;
    let plan = use_readings().plan();
    // Keys behind the last score of the pile belong to no other one.
    drop(use_batch().typed_ahead());
    let sorted = RwSignal::new(String::from("day"));
    let today = clock::today();
    let title = view! { <span>{(t.dated)(t.weekday(today), &w.long(today, today))}</span> }.into_any();
    let sub = move || {
        plan.with(|plan| match plan.open().count() {
            0 => t.nothing_to_give.to_owned(),
            all => (t.to_give)(all, plan.late.len()),
        })
    };
    let choices = Signal::stored(vec![
        Choice::new("day", t.by_day),
        Choice::new("student", t.by_student),
        Choice::new("measure", t.by_measure),
    ]);
    let pick = Callback::new(move |(how,): (String,)| sorted.set(how));
    let lists = move || {
        let how = sorted.get();
        plan.with(|plan| if plan.open().next().is_none() { quiet(plan) } else { open(plan, &how) })
    };
    let done = move || {
        plan.with(|plan| {
            (!plan.done.is_empty()).then(|| {
                view! {
                    <section class="part">
                        <div class="part-head"><h2>{t.done}</h2></div>
                        {rows(&plan.done, Shown::Done)}
                    </section>
                }
            })
        })
    };
    let many = Memo::new(move |_| plan.with(|plan| plan.open().count() > 1));
    let tools = move || {
        many.get().then(|| {
            view! {
                <div class="part-head">
                    <Segments label=t.order choices chosen=sorted pick/>
                    <ButtonLink label=t.enter_as_group href=Route::Scores.hash() icon=Glyph::Group/>
                </div>
            }
        })
    };
    view! {
        <Header title sub><Chip/></Header>
        <div class="page">
            <div class="goal-grid today-grid">
                <div class="stack">
                    {tools}
                    {lists}
                    {done}
                </div>
                <div class="side"><Later plan/></div>
            </div>
        </div>
    }
}

/// The open ones, under headings.
fn open(plan: &Plan, how: &str) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).today;
    if how == "day" {
        let part = |heading: &'static str, items: &[Item], first: bool| {
            let rows = rows(items, if first { Shown::First } else { Shown::Open });
            (!items.is_empty()).then(|| {
                view! {
                    <section><h2 class="list-head">{heading}</h2> {rows}</section>
                }
            })
        };
        return view! {
            {part(t.overdue, &plan.late, true)}
            {part(t.due_today, &plan.today, plan.late.is_empty())}
        }
        .into_any();
    }
    let mut items: Vec<Item> = plan.open().cloned().collect();
    if how == "student" {
        let names = use_desk().caseload.get_untracked();
        order::sort_by_key(&mut items, |item| {
            names.student(item.reading.goal.student).map(|student| student.name.as_str().to_lowercase())
        });
    } else {
        order::sort_by_key(&mut items, |item| item.reading.series.key.clone());
    }
    view! { <section>{rows(&items, Shown::First)}</section> }.into_any()
}

/// Nothing is open: when the next one is.
fn quiet(plan: &Plan) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).today;
    let today = clock::today();
    let none = use_desk().caseload.with(|caseload| caseload.all_goals().next().is_none());
    if none {
        return view! {
            <Notice picture=Picture::Start title=t.no_goal_title text=t.no_goal_text>
                <ButtonLink label=w.life.add_student href=Route::NewStudent.hash() look=Look::Main icon=Glyph::Plus/>
                <ButtonLink label=w.common.to_caseload href=Route::Caseload.hash()/>
            </Notice>
        }
        .into_any();
    }
    let text = match plan.later.first() {
        Some(item) => {
            let day = item.due.day;
            (t.next_due)(&(t.dated)(t.weekday(day), &w.long(day, today)))
        }
        None => t.nothing_planned.to_owned(),
    };
    view! { <Notice picture=Picture::Ready title=t.all_done_title text/> }.into_any()
}

/// The rest of the week, day by day.
#[component]
fn Later(plan: Memo<Plan>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).today;
    let today = clock::today();
    let desk = use_desk();
    let settings = use_settings();
    move || {
        plan.with(|plan| {
            let mut days: Vec<(caseload::day::SchoolDay, Vec<AnyView>)> = Vec::new();
            for item in plan.this_week(today) {
                let student = item.reading.goal.student;
                let name = desk.caseload.with_untracked(|caseload| {
                    caseload.student(student).map(|one| one.name.to_string()).unwrap_or_default()
                });
                let line = view! {
                    <li>
                        <a class="plain" href=Route::Goal(item.reading.goal.id).hash()>
                            <StudentName name initials=settings.initials/>
                            " " <span class="muted">{item.reading.goal.title.to_string()}</span>
                        </a>
                    </li>
                }
                .into_any();
                match days.last_mut().filter(|(day, _)| *day == item.due.day) {
                    Some((_, lines)) => lines.push(line),
                    None => days.push((item.due.day, vec![line])),
                }
            }
            (!days.is_empty()).then(|| {
                let days = days.into_iter().map(|(day, lines)| {
                    view! { <div class="week-day"><b>{t.short_day(day)}</b><ul>{lines}</ul></div> }
                });
                view! { <section><h2 class="list-head">{t.later_this_week}</h2> {days.collect_view()}</section> }
            })
        })
    }
}
