//! What is missing or vague in a goal, while it is written. Each finding belongs to one of the four parts; none forbids
//! anything.
//!
//! Source: measurement reference 8.1 (four parts) and 1.12 (few chances say little). The list of vague words is a judgement.

use super::{Parts, behavior};
use crate::day::SchoolDay;
use crate::measures::Unit;
use crate::records::Clause;
use crate::wording::Lang;

/// The four parts of a measurable goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// By when.
    Time,
    /// Given what: material, setting, support.
    Condition,
    /// What the student does that can be seen and counted.
    Behavior,
    /// How much, how well, how often in a row.
    Criterion,
}

/// One thing that is missing or vague.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lint {
    /// No date by which it is to be met.
    NoDate,
    /// More than a year away: an annual goal ends within one.
    MoreThanAYear,
    /// Nothing says under which condition.
    NoCondition,
    /// The condition holds this word, which two people read in two ways.
    VagueCondition(String),
    /// Nothing says what the student will do.
    NoBehavior,
    /// The behavior holds this word, which cannot be seen or counted.
    VagueBehavior(String),
    /// No score is asked for.
    NoScore,
    /// The score has to be reached once only.
    OnceOnly,
    /// Fewer than ten chances: one more or less moves the score by more than ten points.
    FewChances(u32),
    /// The measure usually has a floor for accuracy, of so many percent.
    NoFloor(u32),
}

impl Lint {
    /// The part it belongs to.
    pub fn part(&self) -> Part {
        match self {
            Self::NoDate | Self::MoreThanAYear => Part::Time,
            Self::NoCondition | Self::VagueCondition(_) => Part::Condition,
            Self::NoBehavior | Self::VagueBehavior(_) => Part::Behavior,
            Self::NoScore | Self::OnceOnly | Self::FewChances(_) | Self::NoFloor(_) => Part::Criterion,
        }
    }
}

/// Words in which a behavior cannot be seen, by their beginnings.
const UNSEEN: [&[&str]; 2] = [
    &[
        "understand",
        "know",
        "learn",
        "improve",
        "increase",
        "decrease",
        "appreciat",
        "be aware",
        "feel",
        "try to",
        "work on",
        "do better",
        "behave",
        "enjoy",
        "be able to",
    ],
    &[
        "entender",
        "comprender",
        "sabrá",
        "saber",
        "aprender",
        "mejorar",
        "aumentar",
        "disminuir",
        "apreciar",
        "sentir",
        "tratar de",
        "intentar",
        "portarse",
        "se portará",
        "disfrutar",
        "será capaz",
        "podrá",
    ],
];

/// Words that leave a condition open.
const OPEN: [&[&str]; 2] = [
    &["as needed", "when needed", "when appropriate", "as appropriate", "support as", "various", "some help", "etc"],
    &[
        "según sea necesario",
        "cuando sea necesario",
        "si es necesario",
        "cuando sea apropiado",
        "diversos",
        "diversas",
        "alguna ayuda",
        "etc",
    ],
];

/// The first of these word beginnings that stands in the text, as the text has it.
fn found(text: &str, lang: Lang, lists: [&[&str]; 2]) -> Option<String> {
    let [english, spanish] = lists;
    let list = if lang == Lang::En { english } else { spanish };
    let lower = text.to_lowercase();
    let starts =
        |at: usize| !lower.get(..at).and_then(|head| head.chars().next_back()).is_some_and(char::is_alphabetic);
    list.iter().find_map(|word| {
        let at = lower.match_indices(word).map(|(at, _)| at).find(|at| starts(*at))?;
        let rest = lower.get(at + word.len()..)?;
        let ends = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
        lower.get(at..at + word.len() + ends).map(str::to_owned)
    })
}

/// What is missing or vague, in the order of the four parts. `start` is the day on which the goal begins.
pub fn lint(parts: &Parts<'_>, start: Option<SchoolDay>) -> Vec<Lint> {
    let mut out = Vec::new();
    match (parts.by, start) {
        (None, _) => out.push(Lint::NoDate),
        (Some(by), Some(start)) if by.days_since(start) > 366 => out.push(Lint::MoreThanAYear),
        (Some(_), _) => {}
    }
    if parts.condition.trim().is_empty() {
        out.push(Lint::NoCondition);
    }
    out.extend(found(parts.condition, parts.lang, OPEN).map(Lint::VagueCondition));
    if parts.behavior.trim().is_empty() && parts.words().behavior.is_empty() {
        out.push(Lint::NoBehavior);
    } else {
        out.extend(found(&behavior(parts), parts.lang, UNSEEN).map(Lint::VagueBehavior));
    }
    out.extend(about_the_criterion(parts));
    out
}

fn about_the_criterion(parts: &Parts<'_>) -> Vec<Lint> {
    let mut out = Vec::new();
    if parts.criterion.score().is_none() {
        out.push(Lint::NoScore);
    }
    let follows = |clause: &Clause| match clause {
        Clause::InARow { checks } => *checks > 1,
        Clause::OfLast { of, .. } => *of > 1,
        Clause::Weeks { .. } => true,
        Clause::Score { .. } | Clause::Accuracy { .. } | Clause::Support { .. } | Clause::SameTeaching => false,
    };
    let once = !parts.criterion.clauses.iter().any(follows);
    if once {
        out.push(Lint::OnceOnly);
    }
    // Several checks together make up for few chances in each.
    if let (true, Some(share)) =
        (once && parts.measure.unit == Unit::Percent, parts.share.filter(|share| share.of < 10))
    {
        out.push(Lint::FewChances(share.of));
    }
    if let (Some(floor), None) = (parts.measure.accuracy_floor, parts.criterion.accuracy_percent()) {
        out.push(Lint::NoFloor(floor));
    }
    out
}
