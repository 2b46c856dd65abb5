//! A roster: pasted, typed or from a file; which column is what; every row as it would be saved; and saving, as one step.

mod preview;

use crate::components::{Choice, Field, FieldKind, FileButton, Glyph, Header, Segments, Select};
use crate::pieces::chip::Chip;
use crate::platform::files;
use crate::state::desk::use_desk;
use crate::state::reading::read_file;
use crate::state::settings::use_words;
use caseload::bands::bands;
use caseload::roster::{Field as Column, Mapping, Run, Sheet, dry_run, guess};
use caseload::route::Route;
use caseload::tables::TableProblem;
use caseload::tables::dates::{ColumnOrder, DateOrder, DateRule};
use caseload::wording::Words;
use caseload::wording::people::{RosterTexts, texts};
use leptos::html;
use leptos::prelude::*;
use preview::Preview;
use std::sync::Arc;

/// The draft under which a half typed roster is kept.
const DRAFT: &str = "roster";

/// What the text is read as.
#[derive(Clone, PartialEq)]
struct Read {
    sheet: Arc<Sheet>,
    guess: Mapping,
}

/// Why nothing of a text can be read.
fn unreadable(w: &Words, problem: &TableProblem) -> String {
    let p = &w.problem;
    match problem {
        TableProblem::Empty => String::new(),
        TableProblem::HeaderOnly { .. } => p.csv_header_only.into(),
        TableProblem::OtherKind(_) => p.csv_workbook.into(),
        TableProblem::NotText { place } => (p.csv_not_text)(place.line, place.column),
        TableProblem::UnclosedQuote { place, .. } => (p.csv_quote)(place.line),
        TableProblem::FileTooLarge { limit, .. } => (p.file_too_large)(limit / (1024 * 1024)),
        TableProblem::TooManyRows { line, .. } | TableProblem::TooManyColumns { line, .. } => (p.csv_too_many)(*line),
        TableProblem::CellTooLong { place, .. } => (p.csv_too_many)(place.line),
    }
}

#[component]
pub fn RosterPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).roster;
    let desk = use_desk();
    let text = RwSignal::new(desk.draft(DRAFT).unwrap_or_default());
    let file_problem = RwSignal::new(String::new());
    let input = NodeRef::<html::Input>::new();
    let read = Memo::new(move |_| {
        text.with(|text| {
            Sheet::read(text.as_bytes()).map(|sheet| Read { guess: guess(&sheet), sheet: Arc::new(sheet) })
        })
    });
    let problem = Signal::derive(move || {
        let file = file_problem.get();
        if file.is_empty() {
            read.with(|read| read.as_ref().err().map(|p| unreadable(w, p)).unwrap_or_default())
        } else {
            file
        }
    });
    let typed = Callback::new(move |(new,): (String,)| {
        file_problem.set(String::new());
        desk.keep_draft(DRAFT.into(), new.clone());
        text.set(new);
    });
    let picked = Callback::new(move |()| {
        let Some(file) = input.get_untracked().and_then(|input| files::picked(&input)) else { return };
        read_file(file, move |bytes| {
            // Told apart by their bytes here, so that a workbook or a file in an old encoding says so.
            let found = bytes.map(|bytes| caseload::tables::text(&bytes));
            match found {
                None => file_problem.set(w.problem.file_unreadable.into()),
                Some(Err(problem)) => file_problem.set(unreadable(w, &problem)),
                Some(Ok(found)) => typed.run((found,)),
            }
        });
    });
    let title = view! { <span>{t.title}</span> }.into_any();
    // A new set of columns begins with a new guess; the same one keeps what was chosen.
    let shape = Memo::new(move |_| {
        read.with(|read| read.as_ref().ok().map(|read| (read.sheet.columns.clone(), read.guess.clone())))
    });
    let body = move || match shape.get() {
        None => view! { <p class="cap" role="status">{t.nobody}</p> }.into_any(),
        Some((columns, guess)) => view! { <Columns read columns guess/> }.into_any(),
    };
    view! {
        <Header title back=Route::Caseload.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p>{t.intro}</p>
                <Field label=t.paste value=text input=typed kind=FieldKind::Area class="tall" hint=t.paste_hint problem id="roster"/>
                <div class="row">
                    <FileButton label=t.choose_file accept=".csv,.tsv,.txt" input picked icon=Glyph::Upload/>
                </div>
            </div>
            {body}
        </div>
    }
}

/// Which column is what, how dates are written, and the rows.
#[component]
fn Columns(read: Memo<Result<Read, TableProblem>>, columns: Vec<String>, guess: Mapping) -> impl IntoView {
    let t = &texts(use_words().lang).roster;
    let desk = use_desk();
    let mapping = RwSignal::new(guess);
    let order = RwSignal::new(None::<DateOrder>);
    let said = Memo::new(move |_| {
        read.with(|read| match read {
            Ok(read) => mapping.with(|mapping| read.sheet.date_order(mapping)),
            Err(_) => ColumnOrder::NotNeeded,
        })
    });
    let run = Memo::new(move |_| {
        let order = said.with(ColumnOrder::settled).or(order.get())?;
        let rule = DateRule { order, ..DateRule::default() };
        let found = read.with(|read| {
            let sheet = &read.as_ref().ok()?.sheet;
            Some(mapping.with(|mapping| {
                desk.caseload.with(|caseload| dry_run(sheet, mapping, rule, caseload, &bands(caseload)))
            }))
        })?;
        Some(Arc::new(found))
    });
    let selects = Column::ALL.into_iter().map(|field| column_select(t, field, &columns, mapping)).collect_view();
    let named = move || {
        let has = |field| mapping.with(|mapping| mapping.column(field).is_some());
        let missing = !has(Column::Name) && !has(Column::GivenName) && !has(Column::FamilyName);
        missing.then(|| view! { <p class="problem" role="alert" data-problem="">{t.name_column_missing}</p> })
    };
    let has_name = move || {
        mapping.with(|mapping| {
            [Column::Name, Column::GivenName, Column::FamilyName].into_iter().any(|f| mapping.column(f).is_some())
        })
    };
    view! {
        <details class="part" open=columns.iter().any(|name| !name.is_empty())>
            <summary><h2>{t.columns}</h2></summary>
            <div class="fields">{selects}</div>
            {named}
            {order_choice(t, said, order)}
        </details>
        {move || run.get().filter(|_| has_name()).map(|run: Arc<Run>| view! { <Preview run/> })}
    }
}

fn column_select(t: &'static RosterTexts, field: Column, columns: &[String], mapping: RwSignal<Mapping>) -> AnyView {
    let mut choices = vec![Choice::new(String::new(), t.no_column)];
    choices.extend(columns.iter().enumerate().map(|(column, name)| {
        let shown = if name.is_empty() { (t.column_number)(column + 1) } else { name.clone() };
        Choice::new(column.to_string(), shown)
    }));
    let chosen = Signal::derive(move || mapping.with(|m| m.column(field).map(|c| c.to_string()).unwrap_or_default()));
    let pick = Callback::new(move |(column,): (String,)| mapping.update(|m| m.choose(field, column.parse().ok())));
    view! { <Select label=t.field(field) choices=Signal::stored(choices) chosen pick/> }.into_any()
}

/// How the dates are written, where the list does not say; and that they cannot be read, where it says two things.
fn order_choice(t: &'static RosterTexts, said: Memo<ColumnOrder>, order: RwSignal<Option<DateOrder>>) -> AnyView {
    (move || match said.get() {
        ColumnOrder::Ambiguous(_) => {
            let choices = vec![Choice::new("month", t.month_first), Choice::new("day", t.day_first)];
            let chosen = Signal::derive(move || match order.get() {
                Some(DateOrder::DayFirst) => "day".to_owned(),
                Some(DateOrder::MonthFirst) => "month".to_owned(),
                None => String::new(),
            });
            let pick = Callback::new(move |(value,): (String,)| {
                order.set(Some(if value == "day" { DateOrder::DayFirst } else { DateOrder::MonthFirst }));
            });
            view! {
                <p class="to-check" role="status">{t.date_order_ask}</p>
                <Segments label=t.date_order choices=Signal::stored(choices) chosen pick/>
            }
            .into_any()
        }
        ColumnOrder::Conflict { day_first, month_first } => {
            let text = (t.mixed_dates)(&day_first.text, &month_first.text);
            view! { <p class="problem" role="alert" data-problem="">{text}</p> }.into_any()
        }
        ColumnOrder::NotNeeded | ColumnOrder::Decided(..) => ().into_any(),
    })
    .into_any()
}
