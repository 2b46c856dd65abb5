//! Scores from a file: which column is what, every row as it would be saved, and only then saving, as one step.

mod measure;
mod sentences;
mod step;

use crate::components::{ButtonLink, FileButton, Glyph, Header, Look, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::platform::files;
use crate::state::desk::use_desk;
use crate::state::reading::read_file;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::ids::GoalId;
use caseload::route::Route;
use caseload::tables;
use leptos::html;
use leptos::prelude::*;
use step::{Sheet, SheetView};

#[component]
pub fn ImportPage(id: GoalId) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let settings = use_settings();
    let Some(reading) = use_readings().of(id).get_untracked() else { return view! { <NotFound/> }.into_any() };
    let name = desk.caseload.with_untracked(|caseload| {
        caseload.student(reading.goal.student).map(|student| student.name.to_string()).unwrap_or_default()
    });
    let sheet = RwSignal::new(None::<Result<Sheet, String>>);
    let input = NodeRef::<html::Input>::new();
    let kept = reading.clone();
    let picked = Callback::new(move |()| {
        let Some(file) = input.get_untracked().and_then(|input| files::picked(&input)) else { return };
        let reading = kept.clone();
        read_file(file, move |bytes| {
            let read = match bytes {
                None => Err(w.problem.file_unreadable.to_owned()),
                Some(bytes) => match tables::read(&bytes) {
                    Ok(table) => Ok(Sheet::new(table, &reading)),
                    Err(problem) => Err(sentences::file(w, &problem)),
                },
            };
            sheet.try_set(Some(read));
        });
    });
    let back = Route::Goal(id).hash();
    let named = name.clone();
    let body = move || match sheet.get() {
        None => ().into_any(),
        Some(Err(text)) => view! { <p class="problem" role="alert" data-problem="">{text}</p> }.into_any(),
        Some(Ok(sheet)) => view! { <SheetView sheet reading=reading.clone() student=named.clone()/> }.into_any(),
    };
    let title = view! { <span>{w.import.title}</span> }.into_any();
    view! {
        <Header title back=back.clone() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p><StudentName name initials=settings.initials/></p>
                <p class="cap">{w.import.intro}</p>
                <div class="row">
                    <FileButton label=w.import.choose accept=".csv,.tsv,.txt" input picked icon=Glyph::Upload/>
                    <ButtonLink label=w.import.to_goal href=back look=Look::Quiet/>
                </div>
            </div>
            {body}
        </div>
    }
    .into_any()
}
