//! What is typed on the sheet: a form of boxes per goal, kept while columns come and go, and saved as one.

use crate::pieces::draft::Draft;
use crate::pieces::say;
use crate::pieces::typed::Typed;
use crate::platform::{frame, page};
use crate::state::batch::{Batch, use_batch};
use crate::state::desk::{Desk, Outcome, use_desk};
use crate::state::readings::{Readings, use_readings};
use crate::state::tell::{Tell, use_tell};
use caseload::caseload::Caseload;
use caseload::commands::Command;
use caseload::day::SchoolDay;
use caseload::ids::GoalId;
use caseload::sheet::{ColumnKey, Place, Sheet, columns};
use caseload::showing::Reading;
use caseload::typed::together;
use caseload::wording::Words;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

/// How long after the last key the draft is kept.
const KEEP_AFTER: Duration = Duration::from_millis(400);
/// The key of the draft.
const DRAFT: &str = "sheet";
/// Stands between the goals of a draft, and between a goal and its boxes; nobody can type them.
const GOALS: char = '\u{1e}';
const GOAL: char = '\u{1d}';
/// So many measures stand across before somebody chooses.
const ACROSS: usize = 4;

/// A handle to the sheet.
#[derive(Clone, Copy)]
pub(super) struct Board {
    pub readings: Readings,
    pub day: Draft,
    pub only_due: RwSignal<bool>,
    /// The measures somebody has chosen; none until then.
    chosen: RwSignal<Option<BTreeSet<ColumnKey>>>,
    pub sheet: Memo<Arc<Sheet>>,
    /// The box the keyboard is in.
    pub place: RwSignal<Option<Place>>,
    /// The goals for which something is typed, with how many scores it makes.
    pub filled: RwSignal<BTreeMap<GoalId, usize>>,
    /// How many looked odd and how many have to be put right, at the last try to save.
    pub found: RwSignal<(usize, usize)>,
    pub message: RwSignal<String>,
    cells: StoredValue<BTreeMap<GoalId, Typed>>,
    /// Something was typed here, so that an empty sheet means one that was emptied.
    begun: StoredValue<bool>,
    /// A draft is about to be kept.
    keeping: StoredValue<bool>,
    owner: StoredValue<Owner>,
    desk: Desk,
    batch: Batch,
    tell: Tell,
}

impl Board {
    pub(super) fn provide() -> Self {
        let (desk, readings, batch) = (use_desk(), use_readings(), use_batch());
        let due = readings.plan().with_untracked(|plan| plan.open().next().is_some());
        let only_due = RwSignal::new(due);
        let chosen = RwSignal::new(None::<BTreeSet<ColumnKey>>);
        let sheet = Memo::new_with_compare(
            move |_| {
                let (all, only_due) = (readings.all(), only_due.get());
                let mut across = desk.caseload.with(|caseload| columns(on_caseload(caseload, &all), only_due));
                chosen.with(|chosen| match chosen {
                    Some(chosen) => across.retain(|column| chosen.contains(&column.key)),
                    None => across.truncate(ACROSS),
                });
                Arc::new(desk.caseload.with(|caseload| Sheet::of(caseload, &all, across, only_due)))
            },
            |_, _| true,
        );
        let board = Self {
            readings,
            day: Draft::new(batch.day().to_string()),
            only_due,
            chosen,
            sheet,
            place: RwSignal::new(None),
            filled: RwSignal::new(BTreeMap::new()),
            found: RwSignal::new((0, 0)),
            message: RwSignal::new(String::new()),
            cells: StoredValue::new(BTreeMap::new()),
            begun: StoredValue::new(false),
            keeping: StoredValue::new(false),
            owner: StoredValue::new(Owner::current().unwrap_or_default()),
            desk,
            batch,
            tell: use_tell(),
        };
        board.take_up();
        on_cleanup(move || board.keep());
        board
    }

    /// The readings of students who are on the caseload.
    pub(super) fn on_caseload(self) -> Vec<Arc<Reading>> {
        let all = self.readings.all();
        self.desk.caseload.with(|caseload| on_caseload(caseload, &all).cloned().collect())
    }

    /// The form of a goal. It belongs to the page and stays when its column goes.
    pub(super) fn cell(self, goal: GoalId) -> Typed {
        if let Some(typed) = self.cells.with_value(|cells| cells.get(&goal).copied()) {
            return typed;
        }
        let day = self.batch.day();
        let typed = self.owner.with_value(|owner| owner.with(|| Typed::empty(day)));
        self.cells.update_value(|cells| {
            cells.insert(goal, typed);
        });
        typed
    }

    pub(super) fn shown(self, key: &ColumnKey) -> bool {
        self.sheet.with(|sheet| sheet.columns.iter().any(|column| column.key == *key))
    }

    pub(super) fn show(self, key: &ColumnKey, on: bool) {
        let mut now: BTreeSet<ColumnKey> =
            self.sheet.with_untracked(|sheet| sheet.columns.iter().map(|column| column.key.clone()).collect());
        if on {
            now.insert(key.clone())
        } else {
            now.remove(key)
        };
        self.chosen.set(Some(now));
    }

    /// Something was typed for this goal.
    pub(super) fn touched(self, goal: GoalId) {
        let scores = self.scores_of(goal);
        if self.filled.with_untracked(|filled| filled.get(&goal).copied()) != scores {
            self.filled.update(|filled| match scores {
                Some(scores) => drop(filled.insert(goal, scores)),
                None => drop(filled.remove(&goal)),
            });
        }
        if self.found.get_untracked() != (0, 0) {
            self.found.set((0, 0));
        }
        self.begun.set_value(true);
        self.keep_soon();
    }

    /// How many scores what is typed for this goal makes; none while nothing is typed.
    fn scores_of(self, goal: GoalId) -> Option<usize> {
        let typed = self.cell(goal);
        if untrack(|| typed.is_empty()) {
            return None;
        }
        let sample = self.sheet.with_untracked(|sheet| sheet.samples.get(&goal).cloned());
        Some(sample.map_or(1, |sample| typed.counted_for(&sample)))
    }

    /// A moment after the first of several keys, once for all of them.
    fn keep_soon(self) {
        if self.keeping.get_value() {
            return;
        }
        self.keeping.set_value(true);
        set_timeout(
            move || {
                if self.keeping.try_set_value(false).is_none() {
                    self.keep();
                }
            },
            KEEP_AFTER,
        );
    }

    /// Keeps everything typed as one draft; an emptied sheet has none.
    fn keep(self) {
        let Some(filled) = self.filled.try_get_untracked() else { return };
        if filled.is_empty() {
            if self.begun.get_value() {
                self.desk.drop_draft(DRAFT);
            }
            return;
        }
        let mut text = self.day.get();
        for goal in filled.into_keys() {
            let boxes = untrack(|| self.cell(goal).draft());
            text.push(GOALS);
            text.push_str(&goal.to_string());
            text.push(GOAL);
            text.push_str(&boxes);
        }
        if self.desk.draft(DRAFT).as_ref() != Some(&text) {
            self.desk.keep_draft(DRAFT.to_owned(), text);
        }
    }

    fn take_up(self) {
        let Some(draft) = self.desk.draft(DRAFT) else { return };
        let mut parts = draft.split(GOALS);
        if let Some(day) = parts.next().filter(|day| SchoolDay::parse(day).is_some()) {
            self.day.set(day);
        }
        let mut filled = BTreeMap::new();
        let all = self.readings.now();
        for part in parts {
            if let Some((goal, boxes)) = part.split_once(GOAL)
                && let Some(goal) = GoalId::parse(goal)
            {
                // Of a writing sample the first goal stands for all; which one that is may have changed since.
                let sample = all.get(&goal).map(|reading| together(&all, reading)).unwrap_or_default();
                let goal = sample.first().map_or(goal, |first| first.goal.id);
                self.cell(goal).take_up(boxes);
                filled.insert(goal, 1.max(self.cell(goal).counted_for(&sample)));
            }
        }
        // What was typed may belong to somebody who is not due any more.
        let later =
            |goal: &GoalId| all.get(goal).and_then(|reading| reading.due).is_none_or(|due| due.day > self.batch.day());
        if filled.keys().any(later) {
            self.only_due.set(false);
        }
        self.filled.set(filled);
    }

    pub(super) fn clear(self) {
        for goal in self.filled.get_untracked().into_keys() {
            self.cell(goal).clear();
        }
        self.filled.set(BTreeMap::new());
        self.found.set((0, 0));
        self.message.set(String::new());
        self.desk.drop_draft(DRAFT);
    }

    /// Saves everything that is typed, or nothing: what has to be put right gets the focus, and what looks odd is asked about
    /// once.
    pub(super) fn save(self, w: &'static Words) {
        let t = &texts(w.lang).entry;
        self.message.set(String::new());
        let filled = self.filled.get_untracked();
        if filled.is_empty() {
            self.message.set(t.nothing_typed.to_owned());
            return;
        }
        let all = self.readings.now();
        let (mut scores, mut odd, mut wrong) = (Vec::new(), 0, 0);
        for goal in filled.into_keys() {
            let Some(reading) = all.get(&goal) else { continue };
            let typed = self.cell(goal);
            typed.day.set(self.day.get());
            let sample = together(&all, reading);
            let made = if sample.is_empty() {
                typed.observation(w, reading).map(|observation| vec![(reading.goal.series, observation)])
            } else {
                typed.sample(w, &sample)
            };
            match made {
                Some(mut made) => scores.append(&mut made),
                None if typed.check.with_untracked(|check| check.is_empty()) => wrong += 1,
                None => odd += 1,
            }
            self.day.problem.set(typed.day.problem.get_untracked());
        }
        self.found.set((odd, wrong));
        if odd + wrong > 0 {
            let place = if wrong > 0 {
                "#sheet [aria-invalid=true], .sheet-tools [aria-invalid=true]"
            } else {
                "#sheet .check"
            };
            // Once the page shows it.
            frame::before(move || page::focus(place));
            return;
        }
        let count = scores.len();
        self.desk.send(Command::AddScores(scores), move |outcome| match &outcome {
            Outcome::Done(_) => {
                if let Some(day) = SchoolDay::parse(self.day.get().trim()) {
                    self.batch.dated(day);
                }
                self.clear();
                self.tell.done((t.scores_saved)(count));
                page::focus("#sheet input");
            }
            other => drop(self.message.try_set(say::outcome(w, other).unwrap_or_default())),
        });
    }

    /// The goal and the form at a box.
    pub(super) fn at(self, place: Place) -> Option<(Arc<Reading>, Typed)> {
        let reading = self.sheet.with(|sheet| sheet.goal_at(place).cloned())?;
        let typed = self.cell(reading.goal.id);
        Some((reading, typed))
    }
}

/// The readings of students who are not in the archive.
fn on_caseload<'a>(
    caseload: &'a Caseload,
    all: &'a BTreeMap<GoalId, Arc<Reading>>,
) -> impl Iterator<Item = &'a Arc<Reading>> {
    all.values().filter(|reading| caseload.student(reading.goal.student).is_some_and(|student| student.is_active()))
}
