//! Beside the sheet: the student the keyboard is at, what the numbers mean against the last ones, codes, form and note.

use super::board::Board;
use crate::components::{Select, StudentName};
use crate::pages::score::against::sentence;
use crate::pieces::draft::DraftField;
use crate::pieces::form_slot::form_slot;
use crate::pieces::spark::small_chart;
use crate::pieces::typed::outcomes;
use crate::pieces::what::what;
use crate::platform::frame;
use crate::state::settings::{use_settings, use_words};
use caseload::day::SchoolDay;
use caseload::measures::Raw;
use caseload::sheet::Place;
use caseload::wording::scoring::texts;
use leptos::prelude::*;

/// The drawing, in px.
const PICTURE: (f64, f64) = (320.0, 72.0);

pub(super) fn side(board: Board) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let settings = use_settings();
    // The box is painted first: who types down a pile of probes is not held up by what stands beside it.
    let settled = RwSignal::new(None::<Place>);
    Effect::new(move || {
        let place = board.place.get();
        frame::after(move || {
            if board.place.try_get_untracked() == Some(place) {
                settled.try_set(place);
            }
        });
    });
    // Another goal, not another box of the same one.
    let goal = Memo::new(move |_| board.at(settled.get()?).map(|(reading, _)| reading.goal.id));
    let panel = move || {
        goal.get();
        let place = settled.get_untracked()?;
        let (reading, typed) = untrack(|| board.at(place))?;
        let name =
            board.sheet.with_untracked(|sheet| sheet.rows.get(place.down).map(|row| row.student.name.to_string()))?;
        let id = reading.goal.id;
        let pick = Callback::new(move |(outcome,): (String,)| {
            typed.outcome.set(outcome);
            board.touched(id);
        });
        let words = what(w, &reading);
        let picture = small_chart(w, &reading, PICTURE);
        let series = reading.goal.series;
        let sample = board.sheet.with_untracked(|sheet| sheet.samples.get(&id).cloned());
        let told = reading;
        let said = move || {
            let wrong: Vec<String> = (0..4)
                .filter_map(|at| typed.number(at))
                .map(|draft| draft.problem.get())
                .filter(|text| !text.is_empty())
                .collect();
            let odd = typed.check.get();
            if let Some(wrong) = wrong.first() {
                return view! { <p class="problem">{wrong.clone()}</p> }.into_any();
            }
            if !odd.is_empty() {
                return view! { <p class="to-check">{odd}</p> }.into_any();
            }
            let day = SchoolDay::parse(board.day.text.get().trim()).unwrap_or(told.today);
            let Some(sample) = &sample else {
                let text = typed.counts(&told).and_then(|counts| sentence(w, &told, &counts, day));
                return view! { <p>{text}</p> }.into_any();
            };
            let line = |(at, counts): (usize, Raw)| {
                let one = sample.get(at)?;
                let said = sentence(w, one, &counts, day)?;
                Some(view! { <p><b>{one.goal.title.to_string()}</b> ": " {said}</p> })
            };
            typed.sample_counts(sample).into_iter().filter_map(line).collect_view().into_any()
        };
        Some(view! {
            <section class="panel tight">
                <div class="part-head"><h2><StudentName name initials=settings.initials/></h2> <span class="cap">{words}</span></div>
                {picture}
                <div role="status">{said}</div>
                <Select label=t.how choices=outcomes(w, t.given) chosen=typed.outcome pick/>
                {form_slot(typed, series)}
                <DraftField draft=typed.note label=t.note/>
            </section>
        })
    };
    view! {
        {panel}
        <dl class="key-help no-print">
            <div><dt><kbd>"Enter"</kbd></dt> <dd>{t.key_next_student}</dd></div>
            <div><dt><kbd>"Tab"</kbd></dt> <dd>{t.key_next_box}</dd></div>
            <div><dt><kbd>"A"</kbd> <kbd>"R"</kbd> <kbd>"N"</kbd> <kbd>"S"</kbd></dt> <dd>{t.key_codes}</dd></div>
            <div><dt><kbd>"Ctrl S"</kbd></dt> <dd>{t.key_save}</dd></div>
        </dl>
        <p class="cap">{t.paste_hint}</p>
    }
    .into_any()
}
