//! The comparison of two phases in words: a small table, a few facts, one plain reading with its caution.

use super::Reading;
use super::values::{value, value_with_unit};
use crate::comparison::{PhaseComparison, Side, Size, TooFew};
use crate::day::SchoolDay;
use crate::maintenance::{BreakEffect, break_effects};
use crate::records::Direction;
use crate::wording::graph::{CompareTexts, texts};
use crate::wording::{Words, decimal, gap_size, signed};

/// A line of the table: what it is, before, after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What is compared, such as level or trend.
    pub name: &'static str,
    /// For the phase before the change, as shown.
    pub before: String,
    /// For the phase after it, as shown.
    pub after: String,
}

/// A fact about both phases together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What the fact is about.
    pub name: &'static str,
    /// The fact in words.
    pub text: String,
}

/// All that is said about a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// One for each thing that both phases have.
    pub rows: Vec<Row>,
    /// What only both phases together have: overlap, size, change of growth.
    pub facts: Vec<Fact>,
    /// The plain reading.
    pub reading: &'static str,
    /// What to be careful about; the first one always stands.
    pub cautions: Vec<&'static str>,
}

/// Phase `after` beside the one before it, or the sentence that says what is missing.
///
/// # Errors
/// A sentence in the language of `w` that says how many checks each phase has, when one has fewer than three.
pub fn comparison(w: &Words, reading: &Reading, after: usize) -> Result<Comparison, String> {
    let texts = &texts(w.lang).compare;
    let found = PhaseComparison::of(&reading.track(), after, reading.measure.unit)
        .map_err(|TooFew { before, after }| (texts.too_few)(before, after))?;
    let mut cautions = vec![texts.caution];
    cautions.extend(found.descriptive.then_some(texts.descriptive));
    Ok(Comparison {
        rows: rows(w, texts, reading, &found),
        facts: facts(w, texts, reading, &found),
        reading: match found.growth_changed(reading.goal.direction) {
            None => texts.no_rates,
            Some(0) => texts.too_close,
            Some(1..) => texts.faster,
            Some(_) => texts.slower,
        },
        cautions,
    })
}

fn rows(w: &Words, texts: &CompareTexts, reading: &Reading, found: &PhaseComparison) -> Vec<Row> {
    let sides = [&found.before, &found.after];
    let row = |name, cell: &dyn Fn(&Side) -> String| {
        let [before, after] = sides.map(cell);
        Row { name, before, after }
    };
    let shown = |number: f64| value(reading.measure, number);
    let fitted = |side: &Side| side.fit.map(|fit| fit.line);
    let beside = match reading.goal.direction {
        Direction::Increase => texts.above_line,
        Direction::Decrease => texts.below_line,
    };
    let none = || String::from("\u{2013}");
    vec![
        row(texts.checks, &|side| side.level.n.to_string()),
        row(texts.middle, &|side| shown(side.level.median)),
        row(texts.growth, &|side| fitted(side).map_or_else(none, |line| signed(line.slope))),
        row(texts.spread, &|side| (texts.to)(&shown(side.level.min), &shown(side.level.max))),
        row(texts.scatter, &|side| {
            fitted(side).and_then(|line| line.see()).map_or_else(none, |see| (w.verdict.scatter)(&decimal(see, 1)))
        }),
        row(beside, &|side| (texts.of)(side.better, side.compared)),
    ]
}

fn facts(w: &Words, texts: &CompareTexts, reading: &Reading, found: &PhaseComparison) -> Vec<Fact> {
    let nap = &found.overlap;
    let [low, high] = nap.ci95;
    let mut facts = vec![
        Fact {
            name: texts.overlap_name,
            text: (texts.overlap)(
                &decimal(100.0 * nap.nap, 0),
                &decimal(nap.nap, 2),
                &decimal(low, 2),
                &decimal(high, 2),
            ),
        },
        Fact { name: texts.size_name, text: size(w, texts, reading, found.size) },
    ];
    facts.extend(found.growth.map(|(change, margin)| {
        let margin = margin.map(gap_size);
        Fact { name: texts.slope_name, text: (texts.slope)(&signed(change), margin.as_deref()) }
    }));
    facts.extend(
        found
            .lines
            .map(|lines| Fact { name: texts.lines_name, text: (texts.lines)(lines.beyond, lines.n, lines.needed) }),
    );
    facts
}

fn size(w: &Words, texts: &CompareTexts, reading: &Reading, size: Size) -> String {
    match size {
        Size::Percent { change, low, high } => {
            let percent = |number: f64| format!("{}%", decimal(number, 0));
            let first = match decimal(change, 0).as_str() {
                "0" => texts.percent_same.to_owned(),
                _ if change > 0.0 => (texts.percent_more)(&percent(change)),
                _ => (texts.percent_less)(&percent(-change)),
            };
            let end = |number: f64| {
                let text = percent(number.abs());
                let minus = number < 0.0 && text != "0%";
                if minus { format!("\u{2212}{text}") } else { format!("+{text}") }
            };
            format!("{first}{}", (texts.between)(&end(low), &end(high)))
        }
        Size::Difference(difference) => {
            let amount = value_with_unit(w, reading.measure, difference.abs());
            if difference < 0.0 { (texts.less_by)(&amount) } else { (texts.more_by)(&amount) }
        }
    }
}

/// What each break of three weeks of school or more took, and when it was regained.
pub fn break_lines(w: &Words, reading: &Reading) -> Vec<String> {
    let texts = &texts(w.lang).compare;
    let effects = break_effects(&reading.points, reading.goal.direction, &reading.calendar);
    let line = |effect: &BreakEffect| {
        let shown = |number: f64| value(reading.measure, number);
        let name = reading.calendar.breaks().find(|closed| closed.from == effect.from);
        let name = name.map_or("", |closed| closed.name.as_str());
        let day = w.long(effect.after_day, reading.today);
        let first = (texts.break_effect)(name, &shown(effect.before), &shown(effect.after), &day);
        let second = if effect.ahead >= -1e-9 {
            texts.nothing_lost.to_owned()
        } else {
            match regained(reading, effect.to, effect.before) {
                Some(day) => (texts.regained)(weeks_of_school(reading, effect.to, day)),
                None => texts.not_regained.to_owned(),
            }
        };
        format!("{first} {second}")
    };
    effects.iter().map(line).collect()
}

/// The first day after a break on which a score is at least as good as the middle before it.
fn regained(reading: &Reading, after: SchoolDay, before: f64) -> Option<SchoolDay> {
    let again = |value: f64| crate::rules::ahead(value, before, reading.goal.direction) >= -1e-9;
    reading.points.iter().find(|point| point.day > after && again(point.value)).map(|point| point.day)
}

/// School days from the end of the break to a day, as weeks begun.
fn weeks_of_school(reading: &Reading, from: SchoolDay, to: SchoolDay) -> i32 {
    (reading.calendar.school_days(from, to) + 4) / 5
}
