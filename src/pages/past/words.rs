//! Values of the history in words.

use crate::platform::clock;
use caseload::aim::{Aim, Millionths};
use caseload::bands::bands;
use caseload::caseload::Caseload;
use caseload::day::SchoolDay;
use caseload::history::Line;
use caseload::ids::{ClassGroupId, DecisionId, GoalId, NoSchoolId, ObservationId, PhaseId, SeriesId};
use caseload::measures;
use caseload::records::{
    BandKey, Baseline, Choice, Clause, ContentArea, Criterion, Direction, Goal, NoSchool, Observation, Outcome, Phase,
    Record, Student, SupportUnit, TeamDecision,
};
use caseload::showing::typed_value;
use caseload::wire::from_value;
use caseload::wording::past::texts;
use caseload::wording::{Words, decisions, people, rules};
use serde_json::{Map, Value};

/// One field before and after.
pub(super) struct Changed {
    pub field: &'static str,
    pub before: String,
    pub after: String,
}

/// A score, whatever its state, with its series.
fn find(caseload: &Caseload, id: ObservationId) -> Option<(SeriesId, &Observation)> {
    caseload.scores.iter().find_map(|((series, _), year)| year.observations.get(&id).map(|score| (*series, score)))
}

/// What came of a session, in words.
fn came(w: &Words, caseload: &Caseload, series: SeriesId, score: &Observation) -> String {
    let measure = caseload.series.get(&series).and_then(|series| measures::of(&series.key));
    match (&score.outcome, measure) {
        (Outcome::Scored(raw), Some(measure)) => typed_value(w, measure, raw),
        (Outcome::Scored(_), None) => String::new(),
        (Outcome::Absent, _) => w.goal.absent.into(),
        (Outcome::Refused, _) => w.goal.refused.into(),
        (Outcome::NotGiven, _) => w.goal.not_given.into(),
        (Outcome::Spoiled, _) => w.goal.spoiled.into(),
    }
}

/// A score in words: its day, what came of it, and why it was corrected.
pub(super) fn score(w: &Words, caseload: &Caseload, id: ObservationId) -> Option<String> {
    let (series, score) = find(caseload, id)?;
    let what = came(w, caseload, series, score);
    let why = score.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    Some(format!("{}: {what}{why}", (texts(w.lang).score)(&w.short(score.day, clock::today()))))
}

/// What a line is about, and whether it was made, deleted or taken back.
pub(super) fn about(w: &Words, caseload: &Caseload, line: &Line) -> String {
    let t = texts(w.lang);
    let id = line.id.as_str();
    let named = match line.kind.as_str() {
        Goal::KIND => GoalId::parse(id).and_then(|id| caseload.goals.get(&id)).map(|goal| goal.title.to_string()),
        Phase::KIND => PhaseId::parse(id).and_then(|id| caseload.phases.get(&id)).map(|phase| phase.label.to_string()),
        TeamDecision::KIND => DecisionId::parse(id)
            .and_then(|id| caseload.decisions.get(&id))
            .map(|one| decisions::texts(w.lang).decided(one)),
        NoSchool::KIND => {
            NoSchoolId::parse(id).and_then(|id| caseload.no_school.get(&id)).map(|range| range.name.to_string())
        }
        "class_group" => {
            ClassGroupId::parse(id).and_then(|id| caseload.class_groups.get(&id)).map(|group| group.name.to_string())
        }
        Observation::KIND => ObservationId::parse(id).and_then(|id| score(w, caseload, id)),
        _ => None,
    };
    // A student's name stands in front of the line already.
    let kind = if line.kind == Student::KIND { "" } else { t.kind(&line.kind).unwrap_or_default() };
    let what = match named {
        Some(name) if line.kind == Observation::KIND => name,
        Some(name) => format!("{kind}: {name}"),
        None => kind.to_owned(),
    };
    let deleted = |values: &Map<String, Value>| values.get("deleted").and_then(Value::as_bool).unwrap_or(false);
    let fate = match line.group.as_deref() {
        None if corrected(caseload, line).is_some() => None,
        None => Some(t.made),
        Some("life") if deleted(&line.new) => Some(t.deleted),
        Some("life") => Some(t.restored),
        Some(_) => None,
    };
    [what, fate.unwrap_or_default().to_owned()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

/// The score that a line corrects, and the corrected one.
fn corrected<'a>(caseload: &'a Caseload, line: &Line) -> Option<(SeriesId, &'a Observation, &'a Observation)> {
    let id = ObservationId::parse(&line.id).filter(|_| line.kind == Observation::KIND && line.group.is_none())?;
    let (series, new) = find(caseload, id)?;
    let (_, old) = find(caseload, new.corrects?)?;
    Some((series, old, new))
}

/// The fields of a line that differ.
pub(super) fn changes(w: &Words, caseload: &Caseload, line: &Line) -> Vec<Changed> {
    let t = texts(w.lang);
    if let Some((series, old, new)) = corrected(caseload, line) {
        let shown = |score: &Observation| format!("{}, {}", came(w, caseload, series, score), day(w, score.day));
        let field = t.kind(&line.kind).unwrap_or_default();
        return vec![Changed { field, before: shown(old), after: shown(new) }];
    }
    let mut keys: Vec<&String> = line.old.keys().chain(line.new.keys()).collect();
    caseload::order::sort(&mut keys);
    keys.dedup();
    let shown = |value: Option<&Value>, key: &str| {
        value
            .map(|value| words(w, caseload, key, value))
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| t.nothing.into())
    };
    keys.into_iter()
        .filter(|key| line.old.get(*key) != line.new.get(*key))
        .filter_map(|key| {
            let field = t.field(key)?;
            Some(Changed { field, before: shown(line.old.get(key), key), after: shown(line.new.get(key), key) })
        })
        .collect()
}

fn day(w: &Words, day: SchoolDay) -> String {
    w.short(day, clock::today())
}

fn words(w: &Words, caseload: &Caseload, key: &str, value: &Value) -> String {
    let p = people::texts(w.lang);
    match (key, value) {
        ("aim", value) => from_value::<Aim>(value)
            .ok()
            .and_then(|aim| aim.target())
            .map_or_else(String::new, |(by, to)| format!("{to}, {}", day(w, by))),
        ("baseline", value) => from_value::<Baseline>(value)
            .map(|baseline| format!("{}, {}", baseline.value, day(w, baseline.day)))
            .unwrap_or_default(),
        ("criterion", value) => {
            from_value::<Criterion>(value).map(|criterion| clauses(w, &criterion)).unwrap_or_default()
        }
        ("direction", value) => match from_value::<Direction>(value) {
            Ok(Direction::Increase) => "\u{2191}".into(),
            Ok(Direction::Decrease) => "\u{2193}".into(),
            Err(_) => String::new(),
        },
        ("iep", Value::Object(fields)) => {
            let dates = [
                ("start", p.student.iep_start),
                ("end", p.student.iep_end),
                ("annual_review", p.student.annual_review),
                ("re_evaluation", p.student.re_evaluation),
            ];
            let known = dates.iter().filter_map(|(key, name)| {
                let date = fields.get(*key).and_then(Value::as_str).and_then(SchoolDay::parse)?;
                Some(format!("{name} {}", day(w, date)))
            });
            known.collect::<Vec<_>>().join("; ")
        }
        ("seats", Value::Array(seats)) => {
            let name = |seat: &Value| {
                let id = seat.get("group").and_then(Value::as_str).and_then(ClassGroupId::parse)?;
                let name = caseload.class_groups.get(&id)?.name.to_string();
                let support = seat.get("support").and_then(Value::as_str);
                Some(support.map_or_else(|| name.clone(), |support| format!("{name} ({support})")))
            };
            seats.iter().filter_map(name).collect::<Vec<_>>().join("; ")
        }
        ("band", Value::String(text)) => BandKey::parse(text).map_or_else(String::new, |key| {
            let own = bands(caseload).into_iter().find(|band| band.key == key).and_then(|band| band.name);
            own.map_or_else(|| p.student.standard_band(key).to_owned(), |name| name.to_string())
        }),
        ("area", Value::String(text)) => {
            ContentArea::parse(text).map_or("", |area| p.classes.area_name(area)).to_owned()
        }
        ("choice", Value::String(text)) => {
            Choice::parse(text).map_or_else(String::new, |choice| decisions::texts(w.lang).choice(choice).to_owned())
        }
        (_, Value::String(text)) => SchoolDay::parse(text).map_or_else(|| text.clone(), |date| day(w, date)),
        (_, Value::Number(number)) => number.to_string(),
        (_, Value::Bool(_) | Value::Null | Value::Array(_) | Value::Object(_)) => String::new(),
    }
}

fn clauses(w: &Words, criterion: &Criterion) -> String {
    let texts = &rules::texts(w.lang).clauses;
    let clause = |clause: &Clause| match clause {
        Clause::Score { value } => Millionths::to_string(value),
        Clause::Accuracy { percent } => (texts.accuracy)(*percent),
        Clause::InARow { checks } => (texts.in_a_row)(*checks),
        Clause::OfLast { passes, of } => (texts.of_last)(*passes, *of),
        Clause::Weeks { weeks } => (texts.weeks)(*weeks),
        Clause::Support { most, per: SupportUnit::Opportunity } => (texts.support_per_opportunity)(*most),
        Clause::Support { most, per: SupportUnit::Session } => (texts.support_per_session)(*most),
        Clause::Support { most, per: SupportUnit::Week } => (texts.support_per_week)(*most),
        Clause::SameTeaching => texts.same_teaching.to_owned(),
    };
    criterion.clauses.iter().map(clause).collect::<Vec<_>>().join(", ")
}
