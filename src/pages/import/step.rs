//! A file that was read: its columns, its rows as they would be saved, and saving them.

use super::measure::{self, Measures};
use super::sentences;
use crate::components::{Button, Choice, Look, Segments, Select, Tick};
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{Command, NewObservation};
use caseload::measures::{Input, Measure, Raw};
use caseload::records::{Label, Note, Outcome as Came};
use caseload::route::Route;
use caseload::showing::{Reading, typed_value};
use caseload::tables::dates::{ColumnOrder, DateOrder, DateRule, column_dates};
use caseload::tables::{DryNote, DryRun, Field, InputKind, Mapping, ReadRow, Status, Table, dry_run, guess, name_key};
use caseload::wording::Words;
use leptos::prelude::*;
use std::sync::Arc;

/// How many rows and how many problems are shown.
const SHOWN: usize = 50;
/// The value of "nobody chosen yet"; no name can be it, names hold no control characters.
const NOBODY: &str = "\u{1f}";

/// A file that was read, with the first guess of its columns.
#[derive(Clone)]
pub(super) struct Sheet {
    table: Arc<Table>,
    mapping: Mapping,
    kind: InputKind,
}

impl Sheet {
    pub(super) fn new(table: Table, reading: &Reading) -> Self {
        let kind = match reading.measure.input {
            Input::CorrectErrors => InputKind::CorrectErrors,
            Input::Trials => InputKind::Trials,
            // Scores of another kind cannot be read from a table; whatever is read is refused when it is to be saved.
            _ => InputKind::Count,
        };
        Self { mapping: guess(&table), table: Arc::new(table), kind }
    }

    fn fields(&self) -> Vec<Field> {
        let own = match self.kind {
            InputKind::CorrectErrors => Some(Field::Errors),
            InputKind::Trials => Some(Field::Of),
            InputKind::Count => None,
        };
        [Field::Date, Field::Score]
            .into_iter()
            .chain(own)
            .chain([Field::Measure, Field::Student, Field::Status, Field::Form, Field::Support, Field::Note])
            .collect()
    }
}

/// A row as an observation. Whatever was typed is valid by now, but for texts that are too long or hold nothing.
fn observation(row: &ReadRow, kind: InputKind) -> Option<NewObservation> {
    let outcome = match row.status {
        Status::Scored => Came::Scored(match kind {
            InputKind::CorrectErrors => {
                Raw::CorrectErrors { correct: row.correct?, errors: row.errors?, seconds: row.seconds }
            }
            InputKind::Trials => Raw::Trials { correct: row.correct?, of: row.of? },
            InputKind::Count => Raw::Count { count: row.count?, seconds: row.seconds },
        }),
        Status::Absent => Came::Absent,
        Status::Refused => Came::Refused,
        Status::NotGiven => Came::NotGiven,
        Status::Spoiled => Came::Spoiled,
    };
    let label = |text: &Option<String>| text.as_deref().and_then(|text| Label::new(text).ok());
    Some(NewObservation {
        day: row.day,
        outcome,
        form: label(&row.form),
        support: label(&row.support),
        setting: None,
        note: row.note.as_deref().and_then(|text| Note::new(text).ok()),
        events: None,
    })
}

/// The students named in the file, as written.
fn students(run: &DryRun) -> Vec<String> {
    let mut names: Vec<String> = run.rows.iter().filter_map(|row| row.student.clone()).collect();
    caseload::order::sort(&mut names);
    names.dedup();
    names
}

#[component]
pub(super) fn SheetView(sheet: Sheet, reading: Arc<Reading>, student: String) -> impl IntoView {
    let w = use_words();
    let mapping = RwSignal::new(sheet.mapping.clone());
    let order = RwSignal::new(None::<DateOrder>);
    let only = RwSignal::new(None::<String>);
    let leave_out = RwSignal::new(false);
    let for_all = Draft::new("");
    let table = StoredValue::new(Arc::clone(&sheet.table));
    let kind = sheet.kind;
    let measures = Measures::new(table, mapping, &reading);
    let dates = Memo::new(move |_| {
        mapping.with(|mapping| {
            let column = mapping.column(Field::Date);
            table.with_value(|table| column.map(|column| column_dates(table.column(column)).order))
        })
    });
    let rule = Memo::new(move |_| {
        let said = dates.with(|dates| dates.as_ref().and_then(ColumnOrder::settled));
        said.or(order.get()).map(|order| DateRule { order, ..DateRule::default() })
    });
    let run = Memo::new(move |_| {
        let rule = rule.get()?;
        let mut mapping = mapping.get();
        let typed = for_all.text.get().trim().parse::<u32>().ok();
        match kind {
            InputKind::CorrectErrors => mapping.for_all.errors = typed,
            InputKind::Trials => mapping.for_all.of = typed,
            InputKind::Count => {}
        }
        Some(Arc::new(table.with_value(|table| dry_run(&measures.rows(table, &mapping), &mapping, &rule, kind))))
    });
    let columns = sheet.fields().into_iter().map(|field| column_select(w, field, &sheet.table, mapping)).collect_view();
    let once = move || {
        let label = match kind {
            InputKind::CorrectErrors if mapping.with(|m| m.column(Field::Errors).is_none()) => w.import.errors_for_all,
            InputKind::Trials if mapping.with(|m| m.column(Field::Of).is_none()) => w.import.of_for_all,
            _ => return None,
        };
        Some(view! { <DraftField draft=for_all label=label hint=w.import.for_all_hint id="for-all"/> })
    };
    view! {
        <section class="part">
            <h2>{w.import.columns}</h2>
            <div class="fields">{columns}{once}</div>
            <div class="column">
                {measure::questions(w, measures)}
                {order_choice(w, dates, order)}
                {only_choice(w, run, only, student)}
            </div>
        </section>
        {move || run.get().map(|run| preview(w, &run, &reading, (kind, measures), only, leave_out))}
    }
}

fn column_select(w: &'static Words, field: Field, table: &Table, mapping: RwSignal<Mapping>) -> AnyView {
    let mut choices = vec![Choice::new(String::new(), w.import.column_none)];
    choices.extend(table.columns.iter().enumerate().map(|(column, name)| {
        Choice::new(
            column.to_string(),
            if name.is_empty() { (w.import.column_number)(column + 1) } else { name.clone() },
        )
    }));
    let chosen = Signal::derive(move || mapping.with(|m| m.column(field).map(|c| c.to_string()).unwrap_or_default()));
    let pick = Callback::new(move |(column,): (String,)| mapping.update(|m| m.choose(field, column.parse().ok())));
    view! { <Select label=sentences::field(w, field) choices=Signal::stored(choices) chosen pick/> }.into_any()
}

/// How the dates are written, where the file does not say; and that they cannot be read, where it says two things.
fn order_choice(w: &'static Words, dates: Memo<Option<ColumnOrder>>, order: RwSignal<Option<DateOrder>>) -> AnyView {
    (move || match dates.get() {
        Some(ColumnOrder::Ambiguous(_)) => {
            let choice = |value: &str, label: &str| Choice::new(value, label);
            let choices = vec![choice("day", w.import.day_first), choice("month", w.import.month_first)];
            let chosen = Signal::derive(move || match order.get() {
                Some(DateOrder::DayFirst) => "day".to_owned(),
                Some(DateOrder::MonthFirst) => "month".to_owned(),
                None => String::new(),
            });
            let pick = Callback::new(move |(value,): (String,)| {
                order.set(Some(if value == "day" { DateOrder::DayFirst } else { DateOrder::MonthFirst }));
            });
            view! {
                <p class="to-check" role="status">{w.import.date_order_ask}</p>
                <Segments label=w.import.date_order choices=Signal::stored(choices) chosen pick/>
            }
            .into_any()
        }
        Some(ColumnOrder::Conflict { day_first, month_first }) => {
            let text = (w.problem.csv_mixed_dates)(&day_first.text, &month_first.text);
            view! { <p class="problem" role="alert" data-problem="">{text}</p> }.into_any()
        }
        Some(ColumnOrder::NotNeeded | ColumnOrder::Decided(..)) => ().into_any(),
        None => view! { <p class="problem" role="alert" data-problem="">{(w.problem.csv_column_missing)(w.import.column_date)}</p> }
            .into_any(),
    })
    .into_any()
}

/// Whose rows to take, where the file names more than one student.
fn only_choice(
    w: &'static Words,
    run: Memo<Option<Arc<DryRun>>>,
    only: RwSignal<Option<String>>,
    student: String,
) -> AnyView {
    let settings = use_settings();
    let names = Memo::new(move |_| run.get().map(|run| students(&run)).unwrap_or_default());
    // The student of this goal is chosen by name; when the file names others only, a person has to say whose rows these are.
    Effect::new(move |_| {
        let own = names.with(|names| names.iter().find(|name| name_key(name) == name_key(&student)).cloned());
        only.set(own);
    });
    (move || {
        let names = names.get();
        (!names.is_empty()).then(|| {
            let ask =
                only.with(Option::is_none).then(|| view! { <p class="to-check" role="status">{w.import.whose}</p> });
            let mut choices = vec![Choice::new(NOBODY, w.import.choose_student), Choice::new("", w.import.all_rows)];
            choices.extend(names.into_iter().map(|name| Choice::new(name.clone(), settings.shown_name(&name))));
            let pick = Callback::new(move |(name,): (String,)| only.set((name != NOBODY).then_some(name)));
            let chosen = Signal::derive(move || only.get().unwrap_or_else(|| NOBODY.into()));
            view! {
                <Select label=w.import.only_student choices=Signal::stored(choices) chosen pick/>
                {ask}
            }
        })
    })
    .into_any()
}

fn preview(
    w: &'static Words,
    run: &DryRun,
    reading: &Arc<Reading>,
    (kind, measures): (InputKind, Measures),
    only: RwSignal<Option<String>>,
    leave_out: RwSignal<bool>,
) -> AnyView {
    let named = run.rows.iter().any(|row| row.student.is_some());
    let wanted = only.get();
    let undecided = named && wanted.is_none();
    let wanted = wanted.unwrap_or_default();
    let wanted_rows = run.rows.iter().filter(|row| {
        wanted.is_empty() || row.student.as_deref().is_some_and(|student| name_key(student) == name_key(&wanted))
    });
    // Two checks of one day can well have the same score, so a row that stands twice is taken and pointed at.
    let twice = run.notes.iter().filter_map(|note| match note {
        DryNote::Duplicate { line, first_line } => Some((*line, (w.import.duplicate)(*first_line))),
        DryNote::BlankRows { .. } | DryNote::HiddenCharacters { .. } => None,
    });
    let twice = twice
        .take(SHOWN)
        .map(|(line, text)| view! { <p class="to-check">{(w.import.row)(line)} ": " {text}</p> })
        .collect_view();
    let today = clock::today();
    let mut late: Vec<(u32, String)> = Vec::new();
    let mut same = 0;
    let mut new: Vec<(u32, NewObservation)> = Vec::new();
    for row in wanted_rows {
        let Some(observation) = observation(row, kind) else { continue };
        if observation.day > today {
            late.push((row.line, w.problem.future.into()));
        } else if let Came::Scored(raw) = &observation.outcome
            && let Err(problem) = reading.measure.check_in(raw, reading.series.key.seconds)
        {
            late.push((row.line, say::raw(w, &problem)));
        } else if reading.lines.iter().any(|line| observation.says_the_same(&line.observation)) {
            same += 1;
        } else {
            new.push((row.line, observation));
        }
    }
    let mut problems: Vec<(u32, String)> = run.problems.iter().map(|p| (p.line, sentences::row(w, p))).collect();
    problems.extend(late);
    caseload::order::sort_by_key(&mut problems, |(line, _)| *line);
    let (ready, bad) = (new.len(), problems.len());
    let shown = new
        .iter()
        .take(SHOWN)
        .map(|(line, observation)| row_view(w, reading.measure, *line, observation))
        .collect_view();
    let more = (ready > SHOWN).then(|| view! { <p class="cap">{(w.import.more_rows)(ready - SHOWN)}</p> });
    view! {
        <section class="part" data-ready=ready data-bad=bad data-same=same>
            <div class="part-head">
                <h2>{w.import.preview}</h2>
                <span class="cap">{(w.import.rows_ready)(ready)}</span>
                {(same > 0).then(|| view! { <span class="cap">{(w.import.rows_same)(same)}</span> })}
            </div>
            {measure::left_out(w, measures)}
            {problem_list(w, &problems, leave_out)}
            {twice}
            {save_button(w, new.into_iter().map(|(_, observation)| observation).collect(), (bad, same), undecided, reading, (leave_out, measures))}
            <div class="scroll">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col" class="num">"#"</th>
                            <th scope="col">{w.goal.date}</th>
                            <th scope="col">{w.import.column_score}</th>
                            <th scope="col">{w.goal.form}</th>
                            <th scope="col">{w.goal.note}</th>
                        </tr>
                    </thead>
                    <tbody>{shown}</tbody>
                </table>
            </div>
            {more}
        </section>
    }
    .into_any()
}

fn row_view(w: &'static Words, measure: &Measure, line: u32, observation: &NewObservation) -> AnyView {
    let what = match &observation.outcome {
        Came::Scored(raw) => typed_value(w, measure, raw),
        Came::Absent => w.goal.absent.into(),
        Came::Refused => w.goal.refused.into(),
        Came::NotGiven => w.goal.not_given.into(),
        Came::Spoiled => w.goal.spoiled.into(),
    };
    view! {
        <tr>
            <td class="num">{line}</td>
            <td>{w.short(observation.day, clock::today())}</td>
            <td>{what}</td>
            <td>{observation.form.as_ref().map(ToString::to_string)}</td>
            <td><bdi>{observation.note.as_ref().map(ToString::to_string)}</bdi></td>
        </tr>
    }
    .into_any()
}

/// The rows that cannot be taken, each with its place and reason.
fn problem_list(w: &'static Words, problems: &[(u32, String)], leave_out: RwSignal<bool>) -> AnyView {
    if problems.is_empty() {
        return ().into_any();
    }
    let items = problems
        .iter()
        .take(SHOWN)
        .map(|(line, text)| view! { <li><b>{(w.import.row)(*line)}</b> ": " <bdi>{text.clone()}</bdi></li> })
        .collect_view();
    let more =
        (problems.len() > SHOWN).then(|| view! { <li class="cap">{(w.import.more_rows)(problems.len() - SHOWN)}</li> });
    view! {
        <div class="panel" data-problem="">
            <p class="problem">{(w.import.rows_problem)(problems.len())}</p>
            <ul>{items}{more}</ul>
            <p class="cap">{w.import.fix_first}</p>
            <Tick
                label=w.import.leave_out_problems
                on=leave_out
                flip=Callback::new(move |(on,): (bool,)| leave_out.set(on))
            />
        </div>
    }
    .into_any()
}

fn save_button(
    w: &'static Words,
    new: Vec<NewObservation>,
    (bad, same): (usize, usize),
    undecided: bool,
    reading: &Arc<Reading>,
    (leave_out, measures): (RwSignal<bool>, Measures),
) -> AnyView {
    let desk = use_desk();
    let tell = use_tell();
    let ready = new.len();
    if ready == 0 {
        let text = if same > 0 && bad == 0 { w.import.nothing_new } else { "" };
        return view! { <p role="status">{text}</p> }.into_any();
    }
    let (series, goal) = (reading.goal.series, reading.goal.id);
    let waiting = Signal::derive(move || undecided || (bad > 0 && !leave_out.get()));
    let busy = RwSignal::new(false);
    let save = move |()| {
        if measures.go_to_question() {
            return;
        }
        busy.set(true);
        desk.send(Command::ImportScores { series, observations: new.clone() }, move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(done) => {
                    tell.done((w.import.saved)(done.records));
                    go(Route::Goal(goal));
                }
                other => tell.say(say::outcome(w, other).unwrap_or_default()),
            }
        });
    };
    view! { <p><Button label=(w.import.save)(ready) look=Look::Main press=Callback::new(save) waiting busy/></p> }
        .into_any()
}
