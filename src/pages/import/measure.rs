//! The measures that the file names: a question for each name that says too little, and which rows stay out.

use crate::components::{Choice, Select};
use crate::platform::{frame, page};
use caseload::measures::Measure;
use caseload::showing::Reading;
use caseload::tables::{Goals, Mapping, NamedMeasure, Says, Table, named_measures, rows_of};
use caseload::wording::names::measure_name;
use caseload::wording::{Words, file_measures};
use leptos::prelude::*;
use std::sync::Arc;

/// The answer that the rows are not of the goal's measure; no code is it.
const ANOTHER: &str = "another";
/// Where the questions stand.
const QUESTIONS: &str = "[data-measure] select";

/// The names in the measure column, and what was answered about those that say too little.
#[derive(Clone, Copy)]
pub(super) struct Measures {
    named: Memo<Vec<NamedMeasure>>,
    /// Name as written, and the code of its measure.
    answers: RwSignal<Vec<(String, String)>>,
    goal: StoredValue<(&'static Measure, Option<String>)>,
}

impl Measures {
    /// The focus goes to the first question, since nothing can be saved before its answer.
    pub(super) fn new(table: StoredValue<Arc<Table>>, mapping: RwSignal<Mapping>, reading: &Reading) -> Self {
        let own_name = reading.own.as_ref().map(|own| own.name.to_string());
        let goal = StoredValue::new((reading.measure, own_name));
        let named = Memo::new(move |_| {
            let (measure, own_name) = goal.get_value();
            let goals = Goals { measure, own_name: own_name.as_deref() };
            mapping.with(|mapping| table.with_value(|table| named_measures(table, mapping, goals)))
        });
        let measures = Self { named, answers: RwSignal::new(Vec::new()), goal };
        measures.go_to_question();
        measures
    }

    /// The name of the goal's measure.
    fn own_name(self, w: &Words) -> String {
        self.goal.with_value(|(measure, own)| own.clone().unwrap_or_else(|| measure_name(w.lang, measure.code).into()))
    }

    fn answer(self, written: &str) -> Option<String> {
        self.answers.with(|answers| answers.iter().find(|(name, _)| name == written).map(|(_, code)| code.clone()))
    }

    /// Whether the rows under a name are of the goal's measure; none while that is not answered.
    fn is_own(self, named: &NamedMeasure) -> Option<bool> {
        match named.says {
            Says::Same => Some(true),
            Says::Other => Some(false),
            Says::Either(_) | Says::NotKnown => {
                let code = self.answer(&named.written)?;
                Some(self.goal.with_value(|(measure, _)| measure.code == code))
            }
        }
    }

    /// The table with the rows that this goal can take.
    pub(super) fn rows(self, table: &Table, mapping: &Mapping) -> Table {
        let named = self.named.get();
        let own = named.into_iter().filter(|named| self.is_own(named) == Some(true));
        rows_of(table, mapping, &own.map(|named| named.written).collect::<Vec<_>>())
    }

    /// Moves the focus to the first question without an answer; whether there is one.
    pub(super) fn go_to_question(self) -> bool {
        let open = untrack(|| {
            let asked = self.named.get().into_iter().filter(NamedMeasure::asks);
            asked.map(|named| self.is_own(&named)).position(|answer| answer.is_none())
        });
        if let Some(open) = open {
            frame::before(move || page::focus_nth(QUESTIONS, open));
        }
        open.is_some()
    }
}

/// A question for each name that means two measures, or none that is known.
pub(super) fn questions(w: &'static Words, measures: Measures) -> AnyView {
    let t = file_measures::texts(w.lang);
    (move || {
        let asked = measures.named.get().into_iter().filter(NamedMeasure::asks);
        asked
            .map(|NamedMeasure { written, says, .. }| {
                let own = measures.own_name(w);
                let own_code = measures.goal.with_value(|(measure, _)| measure.code);
                let mut choices = vec![Choice::new("", t.choose)];
                let why = match says {
                    Says::Either(codes) => {
                        let names: Vec<&str> = codes.iter().map(|code| measure_name(w.lang, code)).collect();
                        choices.extend(codes.iter().zip(&names).map(|(code, name)| Choice::new(*code, *name)));
                        (t.either)(&written, &names)
                    }
                    Says::Same | Says::Other | Says::NotKnown => {
                        choices.push(Choice::new(own_code, own.clone()));
                        choices.push(Choice::new(ANOTHER, t.another));
                        (t.not_known)(&written, &own)
                    }
                };
                let label = (t.means)(&written);
                let name = written.clone();
                let chosen = Signal::derive(move || measures.answer(&name).unwrap_or_default());
                let pick = Callback::new(move |(code,): (String,)| {
                    measures.answers.update(|answers| {
                        answers.retain(|(name, _)| *name != written);
                        if !code.is_empty() {
                            answers.push((written.clone(), code));
                        }
                    });
                });
                view! {
                    <div data-measure="">
                        <Select label choices=Signal::stored(choices) chosen pick hint=why/>
                    </div>
                }
            })
            .collect_view()
    })
    .into_any()
}

/// Which rows are not for this goal, and that an answer is still wanted.
pub(super) fn left_out(w: &'static Words, measures: Measures) -> AnyView {
    let t = file_measures::texts(w.lang);
    (move || {
        let named = measures.named.get();
        let is = |own: Option<bool>| named.iter().filter(move |named| measures.is_own(named) == own);
        let others = is(Some(false)).map(|named| named.written.as_str()).collect::<Vec<_>>().join(", ");
        let rows = is(Some(false)).map(|named| named.rows).sum();
        let open = is(None).next().is_some();
        let none_left = !open && rows > 0 && is(Some(true)).next().is_none();
        let says = match (none_left, rows) {
            (true, _) => {
                view! { <p class="to-check" role="status">{(t.none_left)(&measures.own_name(w), &others)}</p> }
                    .into_any()
            }
            (false, 0) => ().into_any(),
            (false, _) => view! { <p class="cap">{(t.stay_out)(rows, &others)}</p> }.into_any(),
        };
        view! {
            {says}
            {open.then(|| view! { <p class="to-check">{t.answer_first}</p> })}
        }
    })
    .into_any()
}
