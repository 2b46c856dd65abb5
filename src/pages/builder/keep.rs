//! A goal that is half written stays on the device until it is saved; and a goal of another student fills the form.

use super::form::{Form, direction_name};
use crate::state::desk::Desk;
use caseload::aim::{AimMode, Millionths};
use caseload::goal_text::minutes_text;
use caseload::ids::{GoalId, StudentId};
use caseload::records::{Clause, Note};
use leptos::prelude::*;

/// Between a field and its value, and between fields: characters that nobody can type.
const IS: char = '\u{1}';
const END: char = '\u{2}';

fn place(student: StudentId) -> String {
    format!("goal-of/{student}")
}

/// Keeps what is typed, from the moment a measure is chosen.
pub(super) fn keep(form: Form, student: StudentId) {
    Effect::new(move |before: Option<String>| {
        let mut text = String::new();
        for (name, field) in form.fields() {
            field.with(|value| {
                text.push_str(name);
                text.push(IS);
                text.push_str(value);
                text.push(END);
            });
        }
        // The first look is the form as it was opened.
        let changed = before.is_some_and(|before| before != text);
        if changed && !form.measure.with(String::is_empty) {
            form.desk.keep_draft(place(student), text.clone());
        }
        text
    });
}

/// Fills the form with what was typed before, if anything was.
pub(super) fn restore(form: Form, student: StudentId) -> bool {
    let Some(text) = form.desk.draft(&place(student)) else { return false };
    let fields = form.fields();
    for part in text.split(END) {
        if let Some((name, value)) = part.split_once(IS)
            && let Some((_, field)) = fields.iter().find(|(own, _)| *own == name)
        {
            field.set(value.to_owned());
        }
    }
    true
}

/// What was typed became a goal, or is not wanted any more.
pub(super) fn forget(desk: Desk, student: StudentId) {
    desk.drop_draft(&place(student));
}

/// Fills the form from another goal, all but its baseline: where a student begins is each student's own.
pub(super) fn copy(form: Form, from: GoalId) -> bool {
    form.desk.caseload.with_untracked(|caseload| {
        let Some(goal) = caseload.goal(from) else { return false };
        let Some(series) = caseload.one_series(goal.series) else { return false };
        form.choose(&series.key.measure);
        form.scoring.set(series.key.scoring.clone());
        if let Some(grade) = series.key.grade {
            form.grade.set(grade.text().into());
        }
        if let Some(seconds) = series.key.seconds {
            form.minutes.set(minutes_text(seconds));
        }
        form.direction.set(direction_name(goal.direction).into());
        form.title.set(goal.title.to_string());
        let text = |note: &Option<Note>| note.as_ref().map(ToString::to_string).unwrap_or_default();
        form.behavior.set(text(&goal.behavior));
        form.condition.set(text(&goal.condition));
        form.interval.set("other".into());
        form.days.set(goal.interval_days.to_string());
        if ["1", "7", "14", "28"].contains(&goal.interval_days.to_string().as_str()) {
            form.interval.set(goal.interval_days.to_string());
        }
        form.mode.set(if goal.aim.mode == AimMode::Instructional { "instructional" } else { "calendar" }.into());
        if let Some(end) = goal.goal_day().filter(|end| *end > crate::platform::clock::today()) {
            form.goal_day.set(end.to_string());
        }
        form.elsewhere.set(goal.elsewhere.as_ref().map(ToString::to_string).unwrap_or_default());
        form.report_dates.set(text(&goal.report_dates));
        form.accuracy.set("");
        for clause in &goal.criterion.clauses {
            clause_into(form, clause);
        }
        if let Some(share) = &goal.share {
            form.target.set((form.words.measure.x_of_y)(share.hits, share.of));
            form.noun.set(share.noun.as_ref().map(ToString::to_string).unwrap_or_default());
        }
        true
    })
}

/// Fills the fields of one clause.
pub(super) fn clause_into(form: Form, clause: &Clause) {
    let run = |name: &str, count: u32| {
        form.run.set(name.into());
        form.run_count.set(count.to_string());
    };
    match clause {
        Clause::Score { value } => form.target.set(Millionths::to_string(value)),
        Clause::Accuracy { percent } => form.accuracy.set(percent.to_string()),
        Clause::InARow { checks } => run("row", *checks),
        Clause::OfLast { passes, of } => {
            run("last", *passes);
            form.run_of.set(of.to_string());
        }
        Clause::Weeks { weeks } => run("weeks", *weeks),
        Clause::Support { most, per } => {
            form.support.set(most.to_string());
            form.support_per.set(per.name().into());
        }
        Clause::SameTeaching => form.same_teaching.set("yes".into()),
    }
}
