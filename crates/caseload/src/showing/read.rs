//! "Read this graph": six sentences in fixed order, each about one part of the chart. They are the legend of the chart, its
//! text in print, and what a screen reader reads; every number in them is the one that is drawn.

use super::sentences::side;
use super::values::{axis_label, rate, signed_rate, value};
use super::{Check, Reading, RuleLine, rule_lines};
use crate::aim::AimMode;
use crate::chart::Part;
use crate::records::{Direction, Outcome, Weight};
use crate::rules::Verdict;
use crate::standing::Status;
use crate::wording::Words;
use crate::wording::graph::{ReadTexts, texts};

/// The parts of the chart in the order of their sentences.
pub const PARTS: [Part; 6] = [Part::SetUp, Part::Baseline, Part::Aim, Part::Scores, Part::Growth, Part::Decision];

/// The six sentences, in the order of [`PARTS`].
pub fn read_graph(w: &Words, reading: &Reading) -> [String; 6] {
    let read = &texts(w.lang).read;
    [
        set_up(w, read, reading),
        baseline(w, read, reading),
        aim(w, read, reading),
        scores(w, read, reading),
        growth(w, read, reading),
        join([decision(w, read, reading), super::decisions::so_far(w, reading)]),
    ]
}

/// Sentences with a space between them.
fn join(sentences: impl IntoIterator<Item = String>) -> String {
    let mut text = String::new();
    for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&sentence);
    }
    text
}

/// "41, 47 and 44"
fn list(read: &ReadTexts, items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), read.and),
    }
}

fn set_up(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let goal = &reading.goal;
    let long = |day| w.long(day, reading.today);
    let missed = |wanted: fn(&Outcome) -> bool| {
        let inside = reading.lines.iter().filter(|line| !line.baseline);
        inside.filter(|line| wanted(&line.observation.outcome)).count()
    };
    let kinds = [
        (missed(|outcome| matches!(outcome, Outcome::Absent)), read.absent),
        (missed(|outcome| matches!(outcome, Outcome::Refused)), read.refused),
        (missed(|outcome| matches!(outcome, Outcome::NotGiven)), read.not_given),
        (missed(|outcome| matches!(outcome, Outcome::Spoiled)), read.spoiled),
    ];
    let mut counts = vec![(read.checks)(reading.standing.checks)];
    counts.extend(kinds.into_iter().filter(|(count, _)| *count > 0).map(|(count, text)| text(count)));
    let counts = format!("{}.", counts.join(", "));
    let grade = reading.series.key.grade.map(crate::records::Grade::text);
    let first = (read.set_up)(&axis_label(w, reading), grade, &long(goal.baseline.day), &counts);
    let majors = reading.majors();
    let shown = reading
        .phases
        .iter()
        .filter(|phase| phase.weight == Weight::Minor || majors.iter().any(|major| major.id == phase.id));
    let lines: Vec<String> = shown.map(|phase| (read.phase_at)(phase.label.as_str(), &long(phase.start))).collect();
    let upright = if lines.is_empty() { String::new() } else { (read.lines)(&list(read, &lines)) };
    let end = goal.goal_day().unwrap_or(reading.today);
    let hatched = reading.calendar.breaks().any(|gap| gap.to >= goal.baseline.day && gap.from <= end);
    join([first, upright, if hatched { read.hatched.to_owned() } else { String::new() }])
}

fn baseline(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let baseline = &reading.goal.baseline;
    let day = w.long(baseline.day, reading.today);
    let start = value(reading.measure, baseline.value.value());
    if baseline.probes.len() < 2 {
        return (read.start_on)(&start, &day);
    }
    let probes: Vec<String> = baseline.probes.iter().map(|probe| value(reading.measure, probe.value())).collect();
    let mut sorted = baseline.probes.clone();
    crate::order::sort(&mut sorted);
    let middle = sorted.len() % 2 == 1 && sorted.get(sorted.len() / 2) == Some(&baseline.value);
    let second = if middle { (read.middle)(&start) } else { (read.start)(&start) };
    join([(read.probes)(probes.len(), &list(read, &probes), &day), second])
}

fn aim(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let goal = &reading.goal;
    let Some(piece) = goal.aim.pieces.last() else { return String::new() };
    let long = |day| w.long(day, reading.today);
    let worded = |number: crate::aim::Millionths| value(reading.measure, number.value());
    let from_to = match goal.direction {
        Direction::Increase => read.aim,
        Direction::Decrease => read.aim_falls,
    };
    let mut first = from_to(&worded(piece.start_value), &worded(piece.end_value), &long(piece.end));
    let breaks = || reading.calendar.breaks().any(|gap| gap.to >= piece.start && gap.from <= piece.end);
    if goal.aim.mode == AimMode::Instructional && breaks() {
        first.push_str(read.flat);
    }
    first.push('.');
    let days = reading.days();
    let last = days.last().and_then(|check| Some((check.point.day, check.aim?)));
    let stood = last.map(|(day, aim)| (read.line_at)(&long(day), &value(reading.measure, aim)));
    let fewer = (goal.direction == Direction::Decrease).then(|| read.fewer.to_owned());
    let amended = (goal.aim.pieces.len() > 1).then(|| (read.amended)(&long(piece.start)));
    join([Some(first), stood, fewer, amended].into_iter().flatten())
}

fn scores(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let days = reading.days();
    let Some(last) = days.last() else { return read.no_scores.to_owned() };
    let phases = reading.majors().len() + 1;
    let mut sentences: Vec<String> = Vec::new();
    for phase in 0..phases {
        let own: Vec<&Check<'_>> = days.iter().filter(|check| check.phase == phase).collect();
        let text = phase_scores(read, reading, &own);
        let name = reading.phase_name(phase).map_or(w.goal.first_phase, |label| label.as_str());
        sentences.push(if phases > 1 { (read.phase)(name, &text) } else { capital(&text) });
    }
    if days.len() > 1 {
        let place = last.aim.map(|aim| side(w, last.point.value - aim));
        let shown = value(reading.measure, last.point.value);
        sentences.extend(place.map(|place| (read.last)(&shown, &w.long(last.point.day, reading.today), &place)));
    }
    let hollow = days.iter().filter(|check| check.side_fails).count();
    if let Some(floor) = reading.goal.criterion.accuracy_percent().filter(|_| hollow > 0) {
        sentences.push((read.hollow)(hollow, floor));
    }
    let stacked = days.iter().filter(|check| check.lines.len() > 1).count();
    if stacked > 0 {
        sentences.push((read.stacked)(stacked));
    }
    join(sentences)
}

/// The first letter as a sentence begins.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "43 to 57, 1 of 9 above the line."
fn phase_scores(read: &ReadTexts, reading: &Reading, own: &[&Check<'_>]) -> String {
    let shown = |check: &Check<'_>| value(reading.measure, check.point.value);
    match own {
        [] => read.no_check.to_owned(),
        [only] => (read.one_check)(&shown(only)),
        [first, .., last] => {
            let (better, of) = on_better_side(reading.goal.direction, own);
            let text = match reading.goal.direction {
                Direction::Increase => read.above,
                Direction::Decrease => read.below,
            };
            text(&shown(first), &shown(last), better, of)
        }
    }
}

/// How many checks lie on the better side of the aimline, of those that have one.
pub(super) fn on_better_side(direction: Direction, checks: &[&Check<'_>]) -> (usize, usize) {
    let compared = checks.iter().filter_map(|check| Some((check.point.value, check.aim?)));
    let ahead: Vec<f64> = compared.map(|(value, aim)| crate::rules::ahead(value, aim, direction)).collect();
    (ahead.iter().filter(|ahead| **ahead > 1e-9).count(), ahead.len())
}

fn growth(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let standing = &reading.standing;
    let phases = reading.majors().len() + 1;
    let mut sentences: Vec<String> = Vec::new();
    for (phase, growth) in standing.growth.iter().enumerate() {
        let Some(growth) = growth else { continue };
        let text = if growth.speaks() {
            (read.growth)(&signed_rate(w, growth.per_week()), growth.checks)
        } else {
            (read.early_growth)(growth.checks)
        };
        let name = reading.phase_name(phase).map_or(w.goal.first_phase, |label| label.as_str());
        sentences.push(if phases > 1 { (read.phase)(name, &text) } else { capital(&text) });
    }
    if sentences.is_empty() {
        return read.no_growth.to_owned();
    }
    if let Some(needed) = standing.needed_per_week.filter(|_| standing.status != Status::Met) {
        let wrong_way = (needed < 0.0) == (reading.goal.direction == Direction::Increase);
        let text = if wrong_way { read.at_goal.to_owned() } else { (read.needed)(&rate(w, reading.measure, needed)) };
        sentences.push(text);
    }
    if let Some(ahead) = standing.projection.filter(|_| standing.status != Status::Met) {
        let (low, high) = super::chart::clipped(reading.measure, ahead.low, ahead.high);
        sentences.push((read.range_ahead)(&w.long(ahead.day, reading.today), &low, &high));
        if ahead.far {
            sentences.push(read.far.to_owned());
        }
    }
    join(sentences)
}

fn decision(w: &Words, read: &ReadTexts, reading: &Reading) -> String {
    let standing = &reading.standing;
    if standing.status == Status::NotStarted {
        return read.no_scores.to_owned();
    }
    if standing.mastery.met_on.is_some() {
        return read.met.to_owned();
    }
    let decision = &standing.decision;
    if let Verdict::TooEarly { checks, .. } = decision.verdict {
        let have = decision.findings.first().map_or(0, |finding| finding.checks);
        return (read.too_early)(&(w.verdict.early_reason)(have, checks));
    }
    let rules = rule_lines(w, reading);
    let decides = rules.iter().find(|line| line.decides).map_or("", |line| line.name);
    let mut sentences = vec![(read.decision)(verdict_word(w, decision.verdict), &(read.quoted)(decides))];
    if decision.unsupported {
        sentences.push(w.verdict.unsupported.to_owned());
    }
    let others = differing(&rules, decision.verdict);
    if others.is_empty() {
        sentences.push(read.all_agree.to_owned());
    }
    for verdict in [Verdict::Keep, Verdict::Raise, Verdict::ChangeTeaching] {
        let names: Vec<String> =
            others.iter().filter(|line| line.verdict == verdict).map(|line| (read.quoted)(line.name)).collect();
        if !names.is_empty() {
            sentences.push((read.differ)(&list(read, &names), names.len(), verdict_word(w, verdict)));
        }
    }
    join(sentences)
}

/// The rules that say something, and something else than the advice.
pub(super) fn differing(rules: &[RuleLine], advice: Verdict) -> Vec<&RuleLine> {
    let speaks = |line: &&RuleLine| !matches!(line.verdict, Verdict::TooEarly { .. }) && line.verdict != advice;
    rules.iter().filter(speaks).collect()
}

/// The advice in words.
pub fn verdict_word(w: &Words, verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Keep => w.verdict.keep,
        Verdict::Raise => w.verdict.raise,
        Verdict::ChangeTeaching => w.verdict.change_teaching,
        Verdict::TooEarly { .. } => w.verdict.too_early,
    }
}
