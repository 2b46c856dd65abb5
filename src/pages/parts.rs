//! The pages by the part of the app that holds them. Few parts, because what two of them share is cut out once more.

use crate::pages::{
    benchmark, builder, caseload, collect, data, forms, goal, import, not_found, paper, past, people, school, score,
    settings, shell, student, today, trouble,
};
use crate::platform::part::{NotFetched, part};
use crate::state::life::Life;
use ::caseload::route::Route;
use leptos::prelude::*;

/// Makes what is shown at a stage of life.
pub type Frame = fn(Life) -> AnyView;
/// Makes the page of a route.
pub type Maker = fn(Route) -> AnyView;

part! {
    /// The frame with the list, where a day begins, and all pages that are small.
    frame_part: (Frame, Maker) = (frame, small_page)
}

part! {
    /// A goal with its chart.
    goal_part: Maker = goal_page
}

part! {
    /// Collecting a session, on the screen or on paper.
    collect_part: Maker = collect_page
}

part! {
    /// Today and entering scores.
    scoring_part: Maker = scoring_page
}

part! {
    /// Files in and out.
    files_part: Maker = files_page
}

part! {
    /// Writing goals: a new one, the plan of one, measures of one's own.
    builder_part: Maker = builder_page
}

part! {
    /// Who is taught where, the school's calendar, and what was.
    people_part: Maker = people_page
}

/// What makes the page of this route.
pub async fn maker(route: Route) -> Result<Maker, NotFetched> {
    match route {
        Route::Goal(_) => goal_part().await,
        Route::Collect(_) | Route::GoalPaper(_) | Route::StudentPaper(_) => collect_part().await,
        Route::Today | Route::Scores | Route::Score(_) | Route::Benchmark(_) => scoring_part().await,
        Route::ImportScores(_) | Route::Data | Route::OpenBundle => files_part().await,
        Route::NewGoal(_) | Route::CopyGoal(..) | Route::Plan(_) | Route::Measures | Route::Forms => {
            builder_part().await
        }
        Route::EditStudent(_)
        | Route::StudentHistory(_)
        | Route::Roster
        | Route::Classes
        | Route::Calendar
        | Route::NextYear
        | Route::History
        | Route::Bin => people_part().await,
        Route::Caseload | Route::NewStudent | Route::Student(_) | Route::Settings | Route::NotFound => {
            frame_part().await.map(|(_, maker)| maker)
        }
    }
}

fn frame(life: Life) -> AnyView {
    match life {
        Life::Cleared(known) => view! { <trouble::Cleared note=known.note/> }.into_any(),
        Life::TooNew { found, known } => view! { <trouble::TooNew found known/> }.into_any(),
        Life::NeedsRescue(error) => view! { <trouble::NeedsRescue why=error.to_string()/> }.into_any(),
        Life::Outdated => view! { <trouble::Outdated/> }.into_any(),
        Life::Ready | Life::Opening | Life::FirstRun | Life::NotFetched => view! { <shell::Shell/> }.into_any(),
    }
}

fn small_page(route: Route) -> AnyView {
    match route {
        Route::Caseload => view! { <caseload::CaseloadPage/> }.into_any(),
        Route::NewStudent => view! { <student::NewStudentPage/> }.into_any(),
        Route::Student(id) => view! { <student::StudentPage id/> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}

fn goal_page(route: Route) -> AnyView {
    match route {
        Route::Goal(id) => view! { <goal::GoalPage id/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}

fn collect_page(route: Route) -> AnyView {
    match route {
        Route::Collect(id) => view! { <collect::CollectPage id/> }.into_any(),
        Route::GoalPaper(id) => view! { <paper::GoalPaperPage id/> }.into_any(),
        Route::StudentPaper(id) => view! { <paper::StudentPaperPage id/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}

fn scoring_page(route: Route) -> AnyView {
    match route {
        Route::Today => view! { <today::TodayPage/> }.into_any(),
        Route::Scores => view! { <score::GridPage/> }.into_any(),
        Route::Score(id) => view! { <score::ScorePage id/> }.into_any(),
        Route::Benchmark(id) => view! { <benchmark::BenchmarkPage id/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}

fn builder_page(route: Route) -> AnyView {
    match route {
        Route::NewGoal(id) => view! { <builder::NewGoalPage id/> }.into_any(),
        Route::Plan(id) => view! { <builder::PlanPage id/> }.into_any(),
        Route::Measures => view! { <builder::MeasuresPage/> }.into_any(),
        Route::Forms => view! { <forms::FormsPage/> }.into_any(),
        Route::CopyGoal(id, from) => view! { <builder::NewGoalPage id from/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}

fn files_page(route: Route) -> AnyView {
    match route {
        Route::ImportScores(id) => view! { <import::ImportPage id/> }.into_any(),
        _ => view! { <data::DataPage/> }.into_any(),
    }
}

fn people_page(route: Route) -> AnyView {
    match route {
        Route::EditStudent(id) => view! { <student::EditStudentPage id/> }.into_any(),
        Route::StudentHistory(id) => view! { <past::HistoryPage of=Some(id)/> }.into_any(),
        Route::Roster => view! { <people::RosterPage/> }.into_any(),
        Route::Classes => view! { <people::ClassesPage/> }.into_any(),
        Route::Calendar => view! { <school::CalendarPage/> }.into_any(),
        Route::NextYear => view! { <people::NextYearPage/> }.into_any(),
        Route::History => view! { <past::HistoryPage of=None/> }.into_any(),
        Route::Bin => view! { <past::BinPage/> }.into_any(),
        _ => view! { <not_found::NotFound/> }.into_any(),
    }
}
