//! From what was filled in to a goal, or to the problems beside the fields.

use super::Form;
use crate::platform::clock;
use caseload::aim::{AimMode, Millionths};
use caseload::commands::NewGoal;
use caseload::day::SchoolDay;
use caseload::ids::StudentId;
use caseload::measures::Unit;
use caseload::records::{Baseline, Clause, Criterion, Direction, Grade, Label, Note, Purpose, SeriesKey};
use caseload::showing::rate;
use caseload::wording::Words;
use leptos::prelude::*;

/// The longest run a criterion may ask for.
const MOST_IN_A_ROW: u32 = 20;

/// Numbers with spaces or commas between them; a percent sign is left out.
fn numbers(text: &str) -> Option<Vec<Millionths>> {
    let parts = text.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|part| !part.is_empty());
    let numbers: Option<Vec<Millionths>> = parts.map(|part| Millionths::parse(part.trim_end_matches('%'))).collect();
    numbers.filter(|numbers| !numbers.is_empty() && numbers.iter().all(|number| number.0 >= 0))
}

/// The middle of the typed numbers; of an even count the mean of the two middle ones.
pub(super) fn middle(text: &str) -> Option<Millionths> {
    let mut sorted = numbers(text)?;
    caseload::order::sort(&mut sorted);
    let low = sorted.get((sorted.len() - 1) / 2)?;
    let high = sorted.get(sorted.len() / 2)?;
    Some(Millionths((low.0 + high.0) / 2))
}

/// What the goal asks for a week, while it is typed.
pub(super) fn needed_rate(w: &Words, form: Form) -> Option<String> {
    let measure = form.measure()?;
    let from = middle(&form.probes.text.get())?.value();
    let to = Millionths::parse(form.target.text.get().trim().trim_end_matches('%'))?.value();
    let start = SchoolDay::parse(&form.baseline_day.text.get())?;
    let end = SchoolDay::parse(&form.goal_day.text.get())?;
    let days = end.days_since(start);
    (days > 0).then(|| (w.builder.needed_rate)(&rate(w, measure, (to - from) / (f64::from(days) / 7.0)), ""))
}

/// The goal. Every problem is said at once, each beside its field.
pub(super) fn goal(w: &Words, form: Form, student: StudentId) -> Option<NewGoal> {
    let p = &w.problem;
    let measure = untrack(|| form.measure())?;
    let title = form.title.value(w, Label::new);
    let condition = form.condition.value(w, Note::optional);
    let day = |draft: crate::pieces::draft::Draft| SchoolDay::parse(&draft.get()).or_else(|| draft.wrong(p.not_a_date));
    let baseline_day = day(form.baseline_day)
        .and_then(|day| if day > clock::today() { form.baseline_day.wrong(p.future) } else { Some(day) });
    let goal_day = day(form.goal_day);
    let in_range = |value: Millionths| measure.unit != Unit::Percent || value.0 <= 100 * Millionths::ONE;
    let probes = if form.probes.get().trim().is_empty() {
        form.probes.wrong(p.empty)
    } else {
        match numbers(&form.probes.get()) {
            None => form.probes.wrong(p.not_a_number),
            Some(probes) if !probes.iter().all(|probe| in_range(*probe)) => form.probes.wrong(p.percent_range),
            Some(probes) => Some(probes),
        }
    };
    let typed_target = form.target.get();
    let typed_target = typed_target.trim().trim_end_matches('%');
    let target = match Millionths::parse(typed_target).filter(|target| target.0 >= 0) {
        None if typed_target.is_empty() => form.target.wrong(p.empty),
        None => form.target.wrong(p.not_a_number),
        Some(target) if !in_range(target) => form.target.wrong(p.percent_range),
        Some(target) => Some(target),
    };
    let accuracy = accuracy(w, form, measure.accuracy_floor.is_some());
    let in_a_row = match form.in_a_row.get().trim().parse::<u32>() {
        Ok(checks) if (1..=MOST_IN_A_ROW).contains(&checks) => Some(checks),
        Ok(_) => form.in_a_row.wrong((p.too_large)(MOST_IN_A_ROW)),
        Err(_) => form.in_a_row.wrong(p.whole_number),
    };
    let value = middle(&form.probes.get());
    let (title, condition, baseline_day, goal_day) = (title?, condition?, baseline_day?, goal_day?);
    let (probes, target, accuracy, in_a_row, value) = (probes?, target?, accuracy?, in_a_row?, value?);
    if goal_day <= baseline_day {
        return form.goal_day.wrong(p.end_before_start);
    }
    let wrong_side = match measure.better {
        Direction::Increase => target < value,
        Direction::Decrease => target > value,
    };
    if wrong_side {
        return form.target.wrong(p.target_wrong_side);
    }
    let mut clauses = vec![Clause::Score { value: target }];
    clauses.extend(accuracy.map(|percent| Clause::Accuracy { percent }));
    clauses.push(Clause::InARow { checks: in_a_row });
    let grade = form.grade.get_untracked();
    Some(NewGoal {
        student,
        key: SeriesKey {
            measure: measure.code.to_owned(),
            scoring: measure.scorings.first().copied().unwrap_or_default().to_owned(),
            grade: if measure.has_grade { Grade::parse(&grade) } else { None },
            seconds: measure.seconds,
            purpose: Purpose::Monitoring,
        },
        title,
        condition,
        direction: measure.better,
        criterion: Criterion { clauses },
        baseline: Baseline { day: baseline_day, value, probes },
        goal_day,
        mode: if form.mode.get_untracked() == "instructional" { AimMode::Instructional } else { AimMode::Calendar },
        interval_days: form.interval.get_untracked().parse().unwrap_or(7),
    })
}

/// Nothing, or 1 to 100.
fn accuracy(w: &Words, form: Form, asked: bool) -> Option<Option<u32>> {
    let typed = form.accuracy.get();
    let typed = typed.trim().trim_end_matches('%');
    if !asked || typed.is_empty() {
        return Some(None);
    }
    match typed.parse::<u32>() {
        Ok(percent @ 1..=100) => Some(Some(percent)),
        _ => form.accuracy.wrong(w.problem.percent_range),
    }
}
