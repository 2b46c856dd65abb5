//! Everything that is filled in for a new goal, and what is usual for a measure or a starter.

use crate::pieces::draft::Draft;
use crate::platform::clock;
use crate::state::desk::Desk;
use caseload::calendar::SchoolCalendar;
use caseload::goal_text::{fill, usual_behavior, usual_condition};
use caseload::goal_types::{self, GoalType, Run, Starter};
use caseload::local_rules::is_probe;
use caseload::measures::{self, Measure};
use caseload::records::{Direction, Grade, Label, OwnMeasure, TargetMethod};
use caseload::standing::school_calendar;
use caseload::wording::Words;
use caseload::wording::goal_text::starter as starter_phrases;
use caseload::wording::names::{measure_name, starter_text};
use leptos::prelude::*;
use std::sync::Arc;

/// How long a goal runs when nothing else is said: 36 weeks, a school year.
const USUAL_DAYS: i32 = 36 * 7;

/// A handle to everything that is filled in.
#[derive(Clone, Copy)]
pub(super) struct Form {
    pub desk: Desk,
    pub words: &'static Words,
    /// The stored code; empty while nothing is chosen.
    pub measure: RwSignal<String>,
    /// The starter that the goal began with, if any.
    pub starter: RwSignal<String>,
    pub scoring: RwSignal<String>,
    /// `up` or `down`.
    pub direction: RwSignal<String>,
    pub title: Draft,
    pub behavior: Draft,
    pub condition: Draft,
    pub grade: RwSignal<String>,
    pub minutes: Draft,
    /// `three`, `one` or `benchmark`.
    pub baseline_from: RwSignal<String>,
    pub probes: [Draft; 3],
    pub errors: [Draft; 3],
    pub one: Draft,
    pub baseline_day: Draft,
    pub goal_day: Draft,
    /// Days, or `other`.
    pub interval: RwSignal<String>,
    pub days: Draft,
    /// The looser schedule that was agreed to, in days.
    pub looser: RwSignal<String>,
    /// `calendar` or `instructional`.
    pub mode: RwSignal<String>,
    pub per_week: Draft,
    pub percentile: Draft,
    pub target: Draft,
    pub noun: Draft,
    /// The name of the way to the target, and the target as that way wrote it: another target is another way.
    pub method: RwSignal<String>,
    pub method_at: RwSignal<String>,
    pub accuracy: Draft,
    /// `row`, `last` or `weeks`.
    pub run: RwSignal<String>,
    pub run_count: Draft,
    pub run_of: Draft,
    pub support: Draft,
    pub support_per: RwSignal<String>,
    /// `yes` or nothing.
    pub same_teaching: RwSignal<String>,
    pub elsewhere: Draft,
    pub report_dates: Draft,
    pub official: Draft,
    /// What concerns no single field.
    pub problem: RwSignal<String>,
    /// What the form itself wrote into title, behavior and condition: only that is written over.
    written: [RwSignal<String>; 3],
}

impl Form {
    pub fn new(words: &'static Words, desk: Desk, grade: Grade) -> Self {
        let today = clock::today();
        let empty = || Draft::new("");
        let text = |text: &str| RwSignal::new(text.to_owned());
        let has_calendar = desk.caseload.with_untracked(|caseload| caseload.no_school_ranges().next().is_some());
        Self {
            desk,
            words,
            measure: text(""),
            starter: text(""),
            scoring: text(""),
            direction: text("up"),
            title: empty(),
            behavior: empty(),
            condition: empty(),
            grade: text(grade.text()),
            minutes: empty(),
            baseline_from: text("three"),
            probes: [(); 3].map(|()| empty()),
            errors: [(); 3].map(|()| empty()),
            one: empty(),
            baseline_day: Draft::new(today.to_string()),
            goal_day: Draft::new(today.plus_days(USUAL_DAYS).to_string()),
            interval: text("14"),
            days: empty(),
            looser: text(""),
            // School days need to know which days have no school.
            mode: text(if has_calendar { "instructional" } else { "calendar" }),
            per_week: empty(),
            percentile: Draft::new("50"),
            target: empty(),
            noun: empty(),
            method: text(""),
            method_at: text(""),
            accuracy: empty(),
            run: text("row"),
            run_count: Draft::new("3"),
            run_of: Draft::new("5"),
            support: empty(),
            support_per: text("week"),
            same_teaching: text(""),
            elsewhere: empty(),
            report_dates: empty(),
            official: empty(),
            problem: text(""),
            written: [(); 3].map(|()| text("")),
        }
    }

    /// Every field under a name of its own, for keeping what is half typed.
    pub fn fields(self) -> Vec<(&'static str, RwSignal<String>)> {
        let [p1, p2, p3] = self.probes.map(|draft| draft.text);
        let [e1, e2, e3] = self.errors.map(|draft| draft.text);
        let [w1, w2, w3] = self.written;
        vec![
            ("measure", self.measure),
            ("starter", self.starter),
            ("scoring", self.scoring),
            ("direction", self.direction),
            ("title", self.title.text),
            ("behavior", self.behavior.text),
            ("condition", self.condition.text),
            ("grade", self.grade),
            ("minutes", self.minutes.text),
            ("from", self.baseline_from),
            ("p1", p1),
            ("p2", p2),
            ("p3", p3),
            ("e1", e1),
            ("e2", e2),
            ("e3", e3),
            ("one", self.one.text),
            ("baseline_day", self.baseline_day.text),
            ("goal_day", self.goal_day.text),
            ("interval", self.interval),
            ("days", self.days.text),
            ("looser", self.looser),
            ("mode", self.mode),
            ("per_week", self.per_week.text),
            ("percentile", self.percentile.text),
            ("target", self.target.text),
            ("noun", self.noun.text),
            ("method", self.method),
            ("method_at", self.method_at),
            ("accuracy", self.accuracy.text),
            ("run", self.run),
            ("run_count", self.run_count.text),
            ("run_of", self.run_of.text),
            ("support", self.support.text),
            ("support_per", self.support_per),
            ("same_teaching", self.same_teaching),
            ("elsewhere", self.elsewhere.text),
            ("report_dates", self.report_dates.text),
            ("official", self.official.text),
            ("w1", w1),
            ("w2", w2),
            ("w3", w3),
        ]
    }

    /// The measure under the scoring rule that is chosen.
    pub fn measure(self) -> Option<&'static Measure> {
        let measure = measures::by_code(&self.measure.get())?;
        measure.scored_by(&self.scoring.get()).or(Some(measure))
    }

    /// The record of a measure that a teacher made.
    pub fn own(self) -> Option<Arc<OwnMeasure>> {
        let code = self.measure.get();
        self.desk.caseload.with(|caseload| caseload.own_measure(&code).cloned())
    }

    pub fn kind(self) -> Option<&'static GoalType> {
        self.measure().map(goal_types::of_measure)
    }

    pub fn direction(self) -> Direction {
        if self.direction.with(|direction| direction == "down") { Direction::Decrease } else { Direction::Increase }
    }

    /// The grade of the material, where the measure has one.
    pub fn grade(self) -> Option<Grade> {
        let has_grade = self.measure().is_some_and(|measure| measure.has_grade);
        self.grade.with(|grade| Grade::parse(grade)).filter(|_| has_grade)
    }

    /// The length of a probe in whole seconds, from typed minutes. None where the measure has no length, or what is typed
    /// is none.
    pub fn seconds(self) -> Option<u32> {
        let measure = self.measure()?;
        measure.seconds?;
        let minutes = caseload::aim::Millionths::parse(self.minutes.text.get().trim())?;
        let seconds = minutes.0.checked_mul(60)? / caseload::aim::Millionths::ONE;
        u32::try_from(seconds).ok().filter(|seconds| (1..=measure.limits.seconds).contains(seconds))
    }

    /// The way from which the target was taken over; the score itself when somebody typed it.
    pub fn method(self) -> TargetMethod {
        let same = self.method_at.with(|at| self.target.text.with(|target| at == target));
        self.method.with(|name| TargetMethod::parse(name)).filter(|_| same).unwrap_or(TargetMethod::Criterion)
    }

    pub fn calendar(self) -> SchoolCalendar {
        self.desk.caseload.with(|caseload| school_calendar(caseload))
    }

    /// Takes over what is usual for a measure, one of the app's own or one that a teacher made.
    pub fn choose(self, code: &str) {
        let Some(measure) = measures::by_code(code) else { return };
        self.measure.set(code.into());
        self.starter.set(String::new());
        self.scoring.set(measure.scorings.first().copied().unwrap_or_default().into());
        let own = untrack(|| self.own());
        let better = own.as_ref().map_or(measure.better, |own| own.direction);
        self.direction.set(direction_name(better).into());
        self.minutes.set(measure.seconds.map(caseload::goal_text::minutes_text).unwrap_or_default());
        self.accuracy.set(measure.accuracy_floor.map(|percent| percent.to_string()).unwrap_or_default());
        self.run.set("row".into());
        self.run_count.set(measure.in_a_row.to_string());
        self.support.set("");
        self.target.set("");
        self.noun.set("");
        self.method.set(String::new());
        self.interval.set(if is_probe(measure) { "14" } else { "7" }.into());
        let name = own.map_or_else(|| usual_title(self.words, measure).to_owned(), |own| own.name.to_string());
        self.write(0, self.title, name);
        self.write(1, self.behavior, self.usual_behavior(measure));
        self.write_condition();
    }

    /// Takes over a goal to start from.
    pub fn begin_with(self, starter: &Starter) {
        self.choose(starter.measure);
        self.starter.set(starter.id.into());
        let lang = self.words.lang;
        let said = starter_phrases(lang, starter.id);
        if let Some(better) = starter.better {
            self.direction.set(direction_name(better).into());
        }
        if let Some(measure) = untrack(|| self.measure()) {
            self.write(1, self.behavior, self.usual_behavior(measure));
        }
        if !said.title.is_empty() {
            self.write(0, self.title, said.title.to_owned());
        }
        self.write_condition();
        let target = match (starter.share, starter.target) {
            (Some((hits, of)), _) => (self.words.measure.x_of_y)(hits, of),
            (None, Some(target)) => target.to_string(),
            (None, None) => String::new(),
        };
        self.target.set(target);
        self.noun.set(said.noun);
        self.accuracy.set(starter.accuracy.map(|percent| percent.to_string()).unwrap_or_default());
        let (run, count, of) = match starter.run {
            Run::InARow(checks) => ("row", checks, None),
            Run::OfLast(passes, of) => ("last", passes, Some(of)),
            Run::Weeks(weeks) => ("weeks", weeks, None),
        };
        self.run.set(run.into());
        self.run_count.set(count.to_string());
        if let Some(of) = of {
            self.run_of.set(of.to_string());
        }
        if let Some((most, per)) = starter.support {
            self.support.set(most.to_string());
            self.support_per.set(per.name().into());
        }
    }

    fn usual_behavior(self, measure: &Measure) -> String {
        let lang = self.words.lang;
        let usual = usual_behavior(lang, measure, &self.scoring.get_untracked());
        let starter = self.starter.get_untracked();
        if usual.is_empty() && !starter.is_empty() { starter_text(lang, &starter).into() } else { usual.into() }
    }

    /// The condition that follows from material, length and starter, where nobody typed another one.
    pub fn write_condition(self) {
        let Some(measure) = untrack(|| self.measure()) else { return };
        let lang = self.words.lang;
        let (seconds, grade) = untrack(|| (self.seconds(), self.grade()));
        let scoring = self.scoring.get_untracked();
        let text = match starter_phrases(lang, &self.starter.get_untracked()).condition {
            "" => usual_condition(lang, measure, &scoring, seconds, grade),
            own => fill(lang, own, seconds, grade),
        };
        self.write(2, self.condition, text);
    }

    /// Writes a text that nobody typed over.
    fn write(self, place: usize, field: Draft, text: String) {
        let Some(written) = self.written.get(place).copied() else { return };
        let now = field.get();
        if now.trim().is_empty() || now == written.get_untracked() {
            if now != text {
                field.set(text.clone());
            }
            written.set(text);
        }
    }
}

pub(super) fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::Increase => "up",
        Direction::Decrease => "down",
    }
}

/// What a goal with this measure is called in lists.
pub(super) fn usual_title(w: &Words, measure: &Measure) -> &'static str {
    if measure.code == "R-CBM" { w.measure.oral_reading } else { measure_name(w.lang, measure.code) }
}

/// A title that has to fit a label.
pub(super) fn label(text: &str) -> Option<Label> {
    Label::new(text).ok()
}
