//! The answers about the goals of a bundle: the numbers of a case file for the goal's series, and `goal`, which is what
//! the app says about it.
//!
//! Times are days since the first score and scores of one day are one value, as the app counts them. Where the goal has
//! a change of teaching, the phase of today is compared with the one before.

use std::sync::Arc;

use caseload::aim::AimMode;
use caseload::bundle::Contents;
use caseload::calendar::SchoolCalendar;
use caseload::day::SchoolDay;
use caseload::mastery::Mastery;
use caseload::records::{Clause, Direction, Goal};
use caseload::rules::{Finding, Verdict};
use caseload::showing::{Reading, rule_lines};
use caseload::standing::{Track, school_calendar};
use caseload::wording::Lang;
use serde_json::{Map, Value, json};

use crate::answer::Answer;
use crate::cases::{self, Case};
use crate::today;

/// One line per goal, in the order of students and goals. `on` is today; without it, the day of the goal's last score.
pub fn answers(contents: &Contents, on: Option<SchoolDay>) -> Vec<Value> {
    let calendar = Arc::new(school_calendar(contents));
    let students = contents.students_by_name();
    let goals = students.iter().flat_map(|student| contents.goals_of(student.id));
    goals.map(|goal| answer(contents, goal, &calendar, on)).collect()
}

fn answer(contents: &Contents, goal: &Goal, calendar: &Arc<SchoolCalendar>, on: Option<SchoolDay>) -> Value {
    let id = goal.id.to_string();
    let last_score = || {
        let track = Track::of(goal, contents, calendar, SchoolDay::last())?;
        track.points.last().map(|point| point.day)
    };
    let today = on.or_else(last_score).unwrap_or_else(today::of_the_clock);
    let mut answer = Answer::default();
    let track = Track::of(goal, contents, calendar, today);
    let reading = Reading::of(contents, goal.id, calendar, today);
    match track.zip(reading) {
        Some((track, reading)) => {
            cases::describe(&as_case(&id, &track), &mut answer);
            describe(&mut answer, &track, &reading);
        }
        None => answer.undefined("goal", "measure_not_known"),
    }
    answer.into_line(&id)
}

/// The goal's scores in the shape of a case.
fn as_case(id: &str, track: &Track<'_>) -> Case {
    let origin = track.points.first().map_or(track.baseline_day, |point| point.day);
    let time = |day: SchoolDay| f64::from(day.days_since(origin));
    let current = track.current_phase();
    let phase = |day: SchoolDay| match track.phase_of(day) {
        phase if phase == current => Some('B'),
        phase if phase + 1 == current => Some('A'),
        _ => None,
    };
    let target = track.aim.target().map(|(day, value)| (day, value.value()));
    Case {
        id: id.to_owned(),
        contrast: current > 0,
        decrease: track.direction == Direction::Decrease,
        dated: true,
        points: track.points.iter().map(|point| (time(point.day), point.value, phase(point.day))).collect(),
        goal_level: target.map(|(_, value)| value),
        predict_at: target.iter().map(|(day, _)| (Value::from(day.to_string()), time(*day))).collect(),
    }
}

/// Everything under `goal`.
fn describe(answer: &mut Answer, track: &Track<'_>, reading: &Reading) {
    let standing = &reading.standing;
    answer.put("goal.on", track.today.to_string());
    let mode = match track.aim.mode {
        AimMode::Calendar => "calendar",
        AimMode::Instructional => "instructional",
    };
    answer.put("goal.aim_mode", mode);
    let points: Vec<Value> = track.points.iter().map(|point| {
        let aim = track.aim.value_on(point.day, track.calendar);
        json!({"date": point.day.to_string(), "score": point.value, "aim": aim, "gap": aim.map(|aim| point.value - aim)})
    }).collect();
    answer.put("goal.points", points);
    answer.number("goal.median3", standing.now.map(|now| now.value), "fewer_than_three_scores");
    let growth = standing.current_growth();
    answer.number("goal.slope_week", growth.map(|growth| growth.per_week()), "fewer_than_three_scores_in_phase");
    answer.number("goal.needed_week", standing.needed_per_week, "no_time_left_or_no_start");
    match standing.projection {
        Some(ahead) => answer.put(
            "goal.projection",
            json!({
                "date": ahead.day.to_string(),
                "value": ahead.value,
                "low80": ahead.low,
                "high80": ahead.high,
                "chance": ahead.chance,
            }),
        ),
        None => answer.undefined("goal.projection", "too_few_scores_or_weeks"),
    }
    let sentences = rule_lines(Lang::En.words(), reading);
    let mut rules = Map::new();
    for (at, finding) in standing.decision.findings.iter().enumerate() {
        let why = sentences.get(at).map(|line| line.saw.clone());
        rules.insert(finding.rule.to_owned(), rule(finding, why));
    }
    answer.put("goal.rules", rules);
    answer.put("goal.verdict", word(standing.decision.verdict));
    match standing.decision.decides {
        Some(rule) => answer.put("goal.primary", rule),
        None => answer.undefined("goal.primary", "too_early"),
    }
    answer.put("goal.code", standing.code.letter());
    answer.put("goal.mastery", mastery(&standing.mastery));
}

fn rule(finding: &Finding, why: Option<String>) -> Value {
    let compared = finding
        .compared
        .iter()
        .map(|check| json!({"date": check.day.to_string(), "score": check.value, "aim": check.aim}));
    json!({
        "verdict": word(finding.verdict),
        "why": why,
        "checks": finding.checks,
        "days": finding.days,
        "compared": compared.collect::<Vec<Value>>(),
    })
}

/// The verdict as the measurement reference writes it.
fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep => "keep",
        Verdict::Raise => "raise_goal",
        Verdict::ChangeTeaching => "change_instruction",
        Verdict::TooEarly { .. } => "too_few_data",
    }
}

fn mastery(found: &Mastery) -> Value {
    let clause = |clause: &Clause| match clause {
        Clause::Score { value } => json!({"clause": "score", "value": value.value()}),
        Clause::Accuracy { percent } => json!({"clause": "accuracy", "percent": percent}),
        Clause::InARow { checks } => json!({"clause": "in_a_row", "checks": checks}),
        Clause::OfLast { passes, of } => json!({"clause": "of_last", "passes": passes, "of": of}),
        Clause::Weeks { weeks } => json!({"clause": "weeks", "weeks": weeks}),
        Clause::Support { most, per } => json!({"clause": "support", "most": most, "per": per.name()}),
        Clause::SameTeaching => json!({"clause": "same_teaching"}),
    };
    json!({
        "met": found.met_on.is_some(),
        "met_on": found.met_on.map(|day| day.to_string()),
        "run": found.run,
        "needed": found.needed,
        "unmet": found.unmet.iter().map(clause).collect::<Vec<Value>>(),
    })
}
