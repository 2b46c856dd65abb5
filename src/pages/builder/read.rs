//! From what was filled in to a goal, or to the problems beside the fields. Each piece is read by one function, for the
//! sentence while it is typed and for saving.

use super::form::{Form, label};
use crate::pieces::draft::Draft;
use crate::platform::clock;
use caseload::aim::{AimMode, Millionths};
use caseload::commands::{GoalDetails, NewGoal};
use caseload::day::SchoolDay;
use caseload::goal_types::asks::Ask;
use caseload::ids::StudentId;
use caseload::measures::{Accuracy, Measure, Unit};
use caseload::records::{Baseline, Clause, Criterion, Direction, Label, Note, Purpose, SeriesKey, Share, SupportUnit};
use leptos::prelude::*;

/// The longest run a criterion may ask for.
const MOST_IN_A_ROW: u32 = 20;
/// The most days between two checks.
const MOST_DAYS: u32 = 120;

/// A value in the unit of the measure, or "4 of 5" where it counts shares.
pub(super) type Typed = (Millionths, Option<(u32, u32)>);

/// A typed value; the problem in words when it is none.
pub(super) fn value(form: Form, measure: &Measure, text: &str) -> Result<Typed, String> {
    let p = &form.words.problem;
    let text = text.trim().trim_end_matches('%').trim();
    if text.is_empty() {
        return Err(p.empty.into());
    }
    if measure.unit == Unit::Percent
        && let Some((hits, of)) = share(text)
    {
        let share = Share { hits, of, noun: None };
        let percent = share.percent(form.direction()).ok_or_else(|| p.more_than_of.to_owned())?;
        return Ok((percent, Some((hits, of))));
    }
    let plain = text.replace('\u{2212}', "-");
    let value = Millionths::parse(&plain).or_else(|| clock_time(measure, &plain)).ok_or(p.not_a_number)?;
    let below_zero = measure.axis.below_zero || measure.unit == Unit::Own;
    if measure.unit == Unit::Percent && !(0..=100 * Millionths::ONE).contains(&value.0) {
        return Err(p.percent_range.into());
    }
    if value.0 < 0 && !below_zero {
        return Err(p.off_the_scale.into());
    }
    if form.own().is_some_and(|own| !own.allows(value)) {
        return Err(p.off_the_scale.into());
    }
    Ok((value, None))
}

/// "4 of 5", "4 de 5", "4/5".
fn share(text: &str) -> Option<(u32, u32)> {
    let (hits, of) = [" of ", " de ", "/"].iter().find_map(|between| text.split_once(between))?;
    Some((hits.trim().parse().ok()?, of.trim().parse().ok()?))
}

/// "15:00" where seconds are counted.
fn clock_time(measure: &Measure, text: &str) -> Option<Millionths> {
    let timed = matches!(measure.unit, Unit::Seconds | Unit::SecondsPerEpisode | Unit::SecondsToAnswer);
    let (minutes, seconds) = text.split_once(':').filter(|_| timed)?;
    let seconds: u32 = seconds.parse().ok().filter(|seconds| *seconds < 60)?;
    minutes.parse::<u32>().ok()?.checked_mul(60)?.checked_add(seconds).map(Millionths::whole)
}

/// Where the student begins, as far as it is known.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Start {
    pub value: Millionths,
    pub probes: Vec<Millionths>,
    pub errors: Vec<u32>,
    pub middle_errors: Option<u64>,
    pub accuracy: Option<Accuracy>,
}

/// The middle of sorted numbers, doubled, so that half of a count stays whole.
fn doubled_middle(mut numbers: Vec<i64>) -> Option<i64> {
    caseload::order::sort(&mut numbers);
    let last = numbers.len().checked_sub(1)?;
    Some(numbers.get(last / 2)? + numbers.get(numbers.len() / 2)?)
}

/// The baseline; None while nothing that can be read is typed.
pub(super) fn start(form: Form) -> Option<Start> {
    let measure = form.measure()?;
    let one = |text: &str| value(form, measure, text).ok().map(|(value, _)| value);
    if form.baseline_from.with(|from| from == "one") {
        let value = form.one.text.with(|text| one(text))?;
        return Some(Start { value, probes: Vec::new(), errors: Vec::new(), middle_errors: None, accuracy: None });
    }
    let pairs: Vec<(Millionths, Option<u32>)> = form
        .probes
        .iter()
        .zip(form.errors)
        .filter_map(|(probe, errors)| {
            let errors = errors.text.with(|text| text.trim().parse().ok());
            Some((probe.text.with(|text| one(text))?, errors))
        })
        .collect();
    let probes: Vec<Millionths> = pairs.iter().map(|(value, _)| *value).collect();
    let middle = doubled_middle(probes.iter().map(|value| value.0).collect())? / 2;
    let errors: Vec<u32> = pairs.iter().filter_map(|(_, errors)| *errors).collect();
    let counted = errors.len() == probes.len() && measure.input == caseload::measures::Input::CorrectErrors;
    let doubled = counted.then(|| doubled_middle(errors.iter().map(|errors| i64::from(*errors)).collect())).flatten();
    let accuracy = doubled.and_then(|wrong| {
        let right = u64::try_from(2 * middle / Millionths::ONE).ok()?;
        Accuracy::new(right, u64::try_from(wrong).ok()?)
    });
    Some(Start {
        value: Millionths(middle),
        probes,
        errors: if counted { errors } else { Vec::new() },
        middle_errors: doubled.and_then(|doubled| u64::try_from(doubled).ok()),
        accuracy,
    })
}

/// The score that is asked for.
pub(super) fn target(form: Form) -> Result<Typed, String> {
    let measure = form.measure().ok_or_else(|| form.words.problem.empty.to_owned())?;
    form.target.text.with(|text| value(form, measure, text))
}

/// The share that the score was typed as, with its noun.
pub(super) fn share_of(form: Form, typed: &Typed) -> Option<Share> {
    let (hits, of) = typed.1?;
    Some(Share { hits, of, noun: form.noun.text.with(|noun| label(noun)) })
}

/// A whole number from 1 to a limit.
fn count(draft: Draft, most: u32) -> Option<u32> {
    draft.text.with(|text| text.trim().parse::<u32>().ok()).filter(|number| (1..=most).contains(number))
}

/// How checks have to follow each other.
pub(super) fn run(form: Form) -> Option<Clause> {
    let number = count(form.run_count, MOST_IN_A_ROW)?;
    match form.run.get().as_str() {
        "last" => {
            let of = count(form.run_of, MOST_IN_A_ROW)?;
            (number <= of).then_some(Clause::OfLast { passes: number, of })
        }
        "weeks" => Some(Clause::Weeks { weeks: number }),
        _ => Some(Clause::InARow { checks: number }),
    }
}

/// Nothing, or 1 to 100; the problem in words.
fn accuracy(form: Form) -> Result<Option<u32>, &'static str> {
    let asked = form.measure().is_some_and(asks_accuracy);
    form.accuracy.text.with(|text| match text.trim().trim_end_matches('%').trim() {
        _ if !asked => Ok(None),
        "" => Ok(None),
        typed => match typed.parse::<u32>() {
            Ok(percent @ 1..=100) => Ok(Some(percent)),
            _ => Err(form.words.problem.percent_range),
        },
    })
}

/// Whether accuracy can be told from what is counted.
pub(super) fn asks_accuracy(measure: &Measure) -> bool {
    use caseload::measures::Input;
    matches!(measure.input, Input::CorrectErrors | Input::Points)
}

/// Whether the goals of this measure may limit help.
pub(super) fn asks_support(form: Form) -> bool {
    form.kind().is_some_and(|kind| kind.asks.contains(&Ask::Support))
}

fn support(form: Form) -> Result<Option<Clause>, &'static str> {
    let typed = form.support.text.get();
    if typed.trim().is_empty() || !asks_support(form) {
        return Ok(None);
    }
    let most = typed.trim().parse().map_err(|_| form.words.problem.whole_number)?;
    let per = SupportUnit::parse(&form.support_per.get()).unwrap_or(SupportUnit::Session);
    Ok(Some(Clause::Support { most, per }))
}

/// The criterion as far as it is known.
pub(super) fn criterion(form: Form) -> Criterion {
    let mut clauses = Vec::new();
    clauses.extend(target(form).ok().map(|(value, _)| Clause::Score { value }));
    clauses.extend(accuracy(form).ok().flatten().map(|percent| Clause::Accuracy { percent }));
    clauses.extend(support(form).ok().flatten());
    clauses.extend(run(form));
    clauses.extend(form.same_teaching.with(|yes| !yes.is_empty()).then_some(Clause::SameTeaching));
    Criterion { clauses }
}

/// Days from check to check; the usual ones while another number cannot be read.
pub(super) fn interval(form: Form) -> Option<u32> {
    match form.interval.get().as_str() {
        "other" => count(form.days, MOST_DAYS),
        days => days.parse().ok(),
    }
}

/// The most days between two checks that the district allows this measure, where it asks for a least number.
pub(super) fn most_days(form: Form) -> Option<u32> {
    let code = form.measure.get();
    form.desk.caseload.with(|caseload| caseload::local_rules::most_days(caseload, &code))
}

/// Whether the schedule is looser than the district's least and nobody agreed to it yet.
pub(super) fn too_loose(form: Form) -> Option<u32> {
    let most = most_days(form)?;
    let days = interval(form)?;
    (days > most && form.looser.get() != days.to_string()).then_some(days)
}

pub(super) fn mode(form: Form) -> AimMode {
    if form.mode.with(|mode| mode == "instructional") { AimMode::Instructional } else { AimMode::Calendar }
}

pub(super) fn day(draft: Draft) -> Option<SchoolDay> {
    draft.text.with(|text| SchoolDay::parse(text))
}

pub(super) fn key(form: Form) -> Option<SeriesKey> {
    let measure = form.measure()?;
    let scorings = measure.scorings;
    let scoring = form.scoring.get();
    let scoring = scorings.iter().find(|own| **own == scoring).or(scorings.first()).copied().unwrap_or_default();
    Some(SeriesKey {
        measure: form.measure.get(),
        scoring: scoring.to_owned(),
        grade: form.grade(),
        seconds: form.seconds(),
        purpose: Purpose::Monitoring,
    })
}

/// The goal. Every problem is said at once, each beside its field.
pub(super) fn goal(form: Form, student: StudentId) -> Option<NewGoal> {
    untrack(|| all(form, student))
}

fn all(form: Form, student: StudentId) -> Option<NewGoal> {
    let w = form.words;
    let p = &w.problem;
    let t = caseload::wording::builder::texts(w.lang);
    let Some(measure) = form.measure() else {
        form.problem.set(t.measure_missing.into());
        return None;
    };
    let title = form.title.value(w, Label::new);
    let behavior = form.behavior.value(w, Note::optional);
    let condition = form.condition.value(w, Note::optional);
    let minutes = match (measure.seconds, form.seconds()) {
        (Some(_), None) => form.minutes.wrong((t.minutes_problem)(measure.limits.seconds / 60)),
        (_, seconds) => Some(seconds),
    };
    let baseline_day = match day(form.baseline_day) {
        None => form.baseline_day.wrong(p.not_a_date),
        Some(day) if day > clock::today() => form.baseline_day.wrong(p.future),
        known => known,
    };
    let goal_day = day(form.goal_day).or_else(|| form.goal_day.wrong(p.not_a_date));
    let begun = baseline(form, measure);
    let asked = checked_criterion(form);
    let interval = checked_interval(form);
    let elsewhere = form.elsewhere.value(w, Label::optional);
    let report_dates = form.report_dates.value(w, Note::optional);
    let official = form.official.value(w, Note::optional);
    let (title, behavior, condition, minutes) = (title?, behavior?, condition?, minutes?);
    let (baseline_day, goal_day, begun, (criterion, share)) = (baseline_day?, goal_day?, begun?, asked?);
    let (interval_days, elsewhere, report_dates, official) = (interval?, elsewhere?, report_dates?, official?);
    let target = criterion.score()?;
    if goal_day <= baseline_day {
        return form.goal_day.wrong(p.end_before_start);
    }
    let direction = form.direction();
    let wrong_side = match direction {
        Direction::Increase => target < begun.value,
        Direction::Decrease => target > begun.value,
    };
    if wrong_side {
        return form.target.wrong(p.target_wrong_side);
    }
    Some(NewGoal {
        student,
        key: SeriesKey { seconds: minutes, ..key(form)? },
        title,
        condition,
        direction,
        criterion,
        baseline: Baseline { day: baseline_day, value: begun.value, probes: begun.probes },
        goal_day,
        mode: mode(form),
        interval_days,
        details: GoalDetails {
            behavior,
            share,
            baseline_errors: begun.errors,
            method: Some(form.method()),
            elsewhere,
            official,
            report_dates,
            ..GoalDetails::default()
        },
    })
}

/// The criterion with its share; the problems stand beside their fields.
pub(super) fn checked_criterion(form: Form) -> Option<(Criterion, Option<Share>)> {
    let target = target(form).map_err(|problem| form.target.wrong::<()>(problem)).ok();
    let accuracy = accuracy(form).map_err(|problem| form.accuracy.wrong::<()>(problem)).ok();
    let support = support(form).map_err(|problem| form.support.wrong::<()>(problem)).ok();
    let run = run(form).or_else(|| run_problem(form));
    let noun = form.noun.value(form.words, Label::optional);
    let (target, _, _, _, _) = (target?, accuracy?, support?, run?, noun?);
    Some((criterion(form), share_of(form, &target)))
}

/// Days from check to check, or the problem beside the field.
pub(super) fn checked_interval(form: Form) -> Option<u32> {
    let t = caseload::wording::builder::texts(form.words.lang);
    interval(form).or_else(|| form.days.wrong((t.run_problem)(MOST_DAYS)))
}

/// The baseline with the problems of its fields.
fn baseline(form: Form, measure: &Measure) -> Option<Start> {
    let check = |draft: Draft| {
        let read = value(form, measure, &draft.get());
        read.map_err(|problem| draft.wrong::<()>(problem)).is_ok()
    };
    if form.baseline_from.get() == "one" {
        return check(form.one).then(|| start(form)).flatten();
    }
    let [first, ..] = form.probes;
    let typed = form.probes.into_iter().filter(|probe| !probe.get().trim().is_empty());
    let mut sound = true;
    let mut any = false;
    for probe in typed {
        any = true;
        sound &= check(probe);
    }
    if !any {
        return first.wrong(form.words.problem.empty);
    }
    for errors in form.errors.into_iter().filter(|errors| !errors.get().trim().is_empty()) {
        if errors.get().trim().parse::<u32>().is_err() {
            sound = false;
            errors.problem.set(form.words.problem.whole_number.into());
        }
    }
    sound.then(|| start(form)).flatten()
}

fn run_problem<T>(form: Form) -> Option<T> {
    let t = caseload::wording::builder::texts(form.words.lang);
    let in_limits = count(form.run_count, MOST_IN_A_ROW).is_some();
    if !in_limits {
        return form.run_count.wrong((t.run_problem)(MOST_IN_A_ROW));
    }
    if count(form.run_of, MOST_IN_A_ROW).is_none() {
        return form.run_of.wrong((t.run_problem)(MOST_IN_A_ROW));
    }
    form.run_count.wrong(t.passes_problem)
}
