//! The goal in words: its sentence, what is missing or vague in it, where the IEP's own text says something else, and how
//! progress is measured and reported.
//!
//! Words are made from the structure, never the other way round: a criterion is not read out of text.
//!
//! Source: measurement reference 8.1 (a measurable goal has timeframe, condition, behavior and criterion).

mod lint;
mod official;
mod statement;

pub use lint::{Lint, Part, lint};
pub use official::{Difference, differences};
pub use statement::{statement, usual as statement_as};

use crate::aim::Millionths;
use crate::day::SchoolDay;
use crate::measures::{Measure, OwnKind, Unit};
use crate::records::{Clause, Criterion, Direction, Goal, Grade, OwnMeasure, SeriesKey, Share, SupportUnit};
use crate::wording::goal_text::{GoalPhrases, MeasurePhrases, measure, phrases};
use crate::wording::{Lang, day_with_year, number};

/// Everything the sentence of a goal is made from.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'a> {
    /// The language of the sentence.
    pub lang: Lang,
    /// The measure of the series.
    pub measure: &'static Measure,
    /// The code of the scoring rule of the series, such as `standard`.
    pub scoring: &'a str,
    /// The record of a measure that a teacher made.
    pub own: Option<&'a OwnMeasure>,
    /// The goal's short title.
    pub title: &'a str,
    /// The goal date; None while there is no target, and then the sentence has no timeframe.
    pub by: Option<SchoolDay>,
    /// Under which condition; empty where none was written.
    pub condition: &'a str,
    /// What the student does; empty where the words of the measure are used.
    pub behavior: &'a str,
    /// Which way is better.
    pub direction: Direction,
    /// The clauses that a check has to meet, and how many checks.
    pub criterion: &'a Criterion,
    /// Occasions out of occasions, where the goal was written so; None otherwise.
    pub share: Option<&'a Share>,
    /// Days between two checks as planned, 7 for weekly.
    pub interval_days: u32,
}

impl<'a> Parts<'a> {
    /// The parts of a goal and its series.
    pub fn of(
        lang: Lang,
        goal: &'a Goal,
        key: &'a SeriesKey,
        measure: &'static Measure,
        own: Option<&'a OwnMeasure>,
    ) -> Self {
        Self {
            lang,
            measure,
            scoring: &key.scoring,
            own,
            title: goal.title.as_str(),
            by: goal.goal_day(),
            condition: goal.condition.as_ref().map_or("", |note| note.as_str()),
            behavior: goal.behavior.as_ref().map_or("", |note| note.as_str()),
            direction: goal.direction,
            criterion: &goal.criterion,
            share: goal.share.as_ref(),
            interval_days: goal.interval_days,
        }
    }

    fn words(&self) -> MeasurePhrases {
        measure(self.lang, self.measure.code, self.scoring)
    }
}

/// The sentence in two halves; the student's name stands between them. What is not known yet is left out.
pub fn sentence(parts: &Parts<'_>) -> (String, String) {
    let w = phrases(parts.lang);
    let opening = [parts.by.map(|day| (w.by)(&day_with_year(parts.lang, day))), said(parts.condition)];
    let opening: Vec<String> = opening.into_iter().flatten().collect();
    let before = if opening.is_empty() { String::new() } else { format!("{}, ", opening.join(", ")) };
    let mut after = (w.will)(&behavior(parts));
    for piece in [score(parts), accuracy(parts), support(parts), run(parts), teaching(parts)].into_iter().flatten() {
        after.push(' ');
        after.push_str(&piece);
    }
    after.push_str(", ");
    after.push_str(&(w.checked)(&(w.interval)(parts.interval_days)));
    after.push('.');
    (before, after)
}

/// The criterion alone: "92 words correctly with at least 90% accuracy on 3 consecutive passages".
pub fn criterion(parts: &Parts<'_>) -> String {
    let pieces = [score(parts), accuracy(parts), support(parts), run(parts), teaching(parts)];
    pieces.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// A typed text, when there is one; a full stop at its end would stand in the middle of the sentence.
fn said(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(['.', ',']);
    (!text.is_empty()).then(|| text.to_owned())
}

fn behavior(parts: &Parts<'_>) -> String {
    let w = phrases(parts.lang);
    said(parts.behavior).unwrap_or_else(|| match (parts.words().behavior, parts.direction) {
        ("", Direction::Increase) => (w.more_of)(parts.title),
        ("", Direction::Decrease) => (w.less_of)(parts.title),
        (usual, _) => usual.to_owned(),
    })
}

fn score(parts: &Parts<'_>) -> Option<String> {
    let value = parts.criterion.score()?;
    let words = parts.words();
    let text = match parts.share {
        Some(share) => {
            let noun = share.noun.as_ref().map_or(words.noun, |noun| noun.as_str());
            let share = (phrases(parts.lang).x_of_y)(share.hits, share.of);
            if noun.is_empty() { share } else { format!("{share} {noun}") }
        }
        None => amount(parts, &words, value),
    };
    let phrase = match parts.direction {
        Direction::Increase => words.up,
        Direction::Decrease => words.down,
    };
    // A measure that usually goes the other way has no phrase of its own for this one.
    let phrase = if phrase.is_empty() { if words.up.is_empty() { words.down } else { words.up } } else { phrase };
    Some(with_score(phrase, &text))
}

/// Puts the score into its phrase: after a one its noun is the first of `<time/times>`, else the second.
fn with_score(phrase: &str, score: &str) -> String {
    let nouns = phrase.split_once('<').and_then(|(before, rest)| Some((before, rest.split_once('>')?)));
    let Some((before, (nouns, after))) = nouns else { return phrase.replace("{}", score) };
    let (one, many) = nouns.split_once('/').unwrap_or((nouns, nouns));
    format!("{before}{}{after}", if score == "1" { one } else { many }).replace("{}", score)
}

/// A value with its unit: "92", "80% of the opportunities", "15 minutes", "12 steps".
fn amount(parts: &Parts<'_>, words: &MeasurePhrases, value: Millionths) -> String {
    let w = phrases(parts.lang);
    let figure = exact(value);
    match parts.measure.unit {
        Unit::Percent if words.of.is_empty() => format!("{figure}%"),
        Unit::Percent => format!("{figure}% {}", words.of),
        Unit::Seconds | Unit::SecondsPerEpisode | Unit::SecondsToAnswer => time(w, value, &figure),
        Unit::Own => {
            let unit = parts.own.and_then(|own| own.unit.as_ref());
            unit.map_or_else(|| figure.clone(), |unit| format!("{figure} {unit}"))
        }
        _ => figure,
    }
}

/// Whole minutes from 2 on, else seconds.
fn time(w: &GoalPhrases, value: Millionths, figure: &str) -> String {
    match u32::try_from(value.0 / Millionths::ONE) {
        Ok(seconds) if value.0 % Millionths::ONE == 0 && seconds >= 120 && seconds.is_multiple_of(60) => {
            (w.minutes)(&(seconds / 60).to_string())
        }
        Ok(seconds) if value.0 % Millionths::ONE == 0 => (w.seconds)(seconds),
        _ => (w.seconds)(0).replacen('0', figure, 1),
    }
}

/// A number as it was typed; a share that never ends is cut to what a sentence can hold.
fn exact(value: Millionths) -> String {
    let text = value.to_string();
    if text.split_once('.').is_some_and(|(_, places)| places.len() > 2) { number(value.value()) } else { text }
}

fn accuracy(parts: &Parts<'_>) -> Option<String> {
    parts.criterion.accuracy_percent().map(phrases(parts.lang).accuracy)
}

fn support(parts: &Parts<'_>) -> Option<String> {
    let w = phrases(parts.lang);
    parts.criterion.clauses.iter().find_map(|clause| match clause {
        Clause::Support { most, per } => Some(match per {
            SupportUnit::Opportunity => (w.per_opportunity)(*most),
            SupportUnit::Session => (w.per_session)(*most),
            SupportUnit::Week => (w.per_week)(*most),
        }),
        _ => None,
    })
}

/// How checks follow each other; nothing for a single one.
fn run(parts: &Parts<'_>) -> Option<String> {
    let w = phrases(parts.lang);
    let checks = parts.words().checks;
    let text = parts.criterion.clauses.iter().find_map(|clause| match clause {
        Clause::InARow { checks: n } => Some((w.in_a_row)(*n, checks)),
        Clause::OfLast { passes, of } => Some((w.of_last)(*passes, *of, checks)),
        Clause::Weeks { weeks } => Some((w.weeks)(*weeks)),
        _ => None,
    });
    text.filter(|text| !text.is_empty())
}

fn teaching(parts: &Parts<'_>) -> Option<String> {
    parts.criterion.clauses.contains(&Clause::SameTeaching).then(|| phrases(parts.lang).same_teaching.to_owned())
}

/// The condition that is usual for a measure, with its minutes and the grade of the material; nothing where none is.
pub fn usual_condition(
    lang: Lang,
    measure_: &Measure,
    scoring: &str,
    seconds: Option<u32>,
    grade: Option<Grade>,
) -> String {
    fill(lang, measure(lang, measure_.code, scoring).condition, seconds, grade)
}

/// Puts minutes and grade into the text of a condition.
pub fn fill(lang: Lang, text: &str, seconds: Option<u32>, grade: Option<Grade>) -> String {
    let w = phrases(lang);
    let minutes = seconds.map(minutes_text);
    let minutes = minutes.as_deref();
    text.replace("{m}", &minutes.map_or(String::new(), w.of_minutes))
        .replace("{t}", &minutes.map_or(String::new(), w.minutes))
        .replace("{g}", &grade.map_or(String::new(), |grade| (w.of_grade)(grade.text())))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Seconds as minutes: "1", "2.5".
pub fn minutes_text(seconds: u32) -> String {
    number(f64::from(seconds) / 60.0)
}

/// The behavior that is usual for a measure; nothing where only the teacher knows.
pub fn usual_behavior(lang: Lang, measure_: &Measure, scoring: &str) -> &'static str {
    measure(lang, measure_.code, scoring).behavior
}

/// What a measure counts chances in: "opportunities"; nothing where its score is no share.
pub fn noun_of_share(lang: Lang, measure_: &Measure, scoring: &str) -> &'static str {
    if measure_.unit == Unit::Percent || measure_.code == OwnKind::XOfY.name() {
        measure(lang, measure_.code, scoring).noun
    } else {
        ""
    }
}

#[cfg(test)]
mod tests;
