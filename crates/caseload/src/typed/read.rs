//! From the texts in the boxes to the counts of a session.

use super::boxes::{Holds, TypedBox, boxes};
use crate::aim::Millionths;
use crate::measures::{Input, Measure, PromptLevel, Raw, RawProblem};

/// What is wrong with the text of one box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxProblem {
    /// Nothing is typed: no zero, it is asked for.
    Empty,
    /// Text where a number should be.
    NotANumber,
    /// A decimal where things are counted.
    NotWhole,
    /// Larger than anything that is counted.
    TooLarge,
    /// Neither seconds nor minutes and seconds.
    NotATime,
    /// Not a level with its highest one, such as 3/4.
    NotALevel,
    /// Not a code of a prompt level.
    NotAPrompt,
    /// Neither yes nor no.
    NotYesOrNo,
    /// More words spelled correctly than were written.
    MoreThanWritten,
    /// The counts cannot be.
    Raw(RawProblem),
}

/// The box that has to change, by its place, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WrongBox {
    /// Index of the box among those of its measure, from 0.
    pub place: usize,
    /// What is the matter.
    pub problem: BoxProblem,
}

/// Reads the boxes of a measure at the length of its series in seconds. `like` is a score whose details are taken over
/// where the boxes do not show them: the one being corrected, or the last one of a rubric, for its highest levels.
///
/// # Errors
/// The first box that has to change: its text cannot be read, or the counts cannot be ([`BoxProblem::Raw`]), such as
/// more right than tried or a length other than `usual`.
pub fn read(measure: &Measure, usual: Option<u32>, texts: &[&str], like: Option<&Raw>) -> Result<Raw, WrongBox> {
    let typed = Texts { boxes: boxes(measure), texts };
    let raw = counts(measure.input, &typed, like)?;
    match measure.check_in(&raw, usual) {
        Ok(()) => Ok(raw),
        Err(problem) => {
            // What was tried is the second box where there is one; everything else is seen at the first.
            let place = usize::from(matches!(problem, RawProblem::NothingTried) && typed.boxes.len() > 1);
            Err(WrongBox { place, problem: BoxProblem::Raw(problem) })
        }
    }
}

pub(super) struct Texts<'a> {
    pub(super) boxes: &'static [TypedBox],
    pub(super) texts: &'a [&'a str],
}

impl Texts<'_> {
    pub(super) fn text(&self, place: usize) -> &str {
        self.texts.get(place).map_or("", |text| text.trim())
    }

    pub(super) fn wrong<T>(&self, place: usize, problem: BoxProblem) -> Result<T, WrongBox> {
        Err(WrongBox { place, problem })
    }

    fn filled(&self, place: usize) -> Result<&str, WrongBox> {
        let text = self.text(place);
        if text.is_empty() { self.wrong(place, BoxProblem::Empty) } else { Ok(text) }
    }

    pub(super) fn whole(&self, place: usize) -> Result<u32, WrongBox> {
        whole(self.filled(place)?).map_err(|problem| WrongBox { place, problem })
    }

    fn maybe_whole(&self, place: usize) -> Result<Option<u32>, WrongBox> {
        if self.text(place).is_empty() { Ok(None) } else { self.whole(place).map(Some) }
    }

    fn time(&self, place: usize) -> Result<u32, WrongBox> {
        let text = self.filled(place)?;
        let seconds = match text.split_once(':') {
            Some((minutes, seconds)) => match (whole(minutes), whole(seconds)) {
                (Ok(minutes), Ok(seconds)) if seconds < 60 => {
                    minutes.checked_mul(60).and_then(|minutes| minutes.checked_add(seconds))
                }
                _ => return self.wrong(place, BoxProblem::NotATime),
            },
            None => Some(whole(text).map_err(|_| WrongBox { place, problem: BoxProblem::NotATime })?),
        };
        seconds.map_or_else(|| self.wrong(place, BoxProblem::TooLarge), Ok)
    }

    fn list<T>(&self, place: usize, read: impl Fn(&str) -> Result<T, BoxProblem>) -> Result<Vec<T>, WrongBox> {
        let words = self.text(place).split([' ', ',', ';', '\t']).filter(|word| !word.is_empty());
        words.map(|word| read(word).map_err(|problem| WrongBox { place, problem })).collect()
    }
}

fn whole(text: &str) -> Result<u32, BoxProblem> {
    if let Ok(number) = text.parse::<u32>() {
        Ok(number)
    } else if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        Err(BoxProblem::TooLarge)
    } else if text.replace(',', ".").parse::<f64>().is_ok() {
        Err(BoxProblem::NotWhole)
    } else {
        Err(BoxProblem::NotANumber)
    }
}

fn counts(input: Input, typed: &Texts<'_>, like: Option<&Raw>) -> Result<Raw, WrongBox> {
    let length = like.filter(|like| like.input() == input).and_then(Raw::length);
    let [first, second] = [0, 1];
    Ok(match input {
        Input::CorrectErrors => {
            Raw::CorrectErrors { correct: typed.whole(first)?, errors: typed.whole(second)?, seconds: length }
        }
        Input::Trials => Raw::Trials { correct: typed.whole(first)?, of: typed.whole(second)? },
        Input::Count => Raw::Count { count: typed.whole(first)?, seconds: length },
        Input::Points => {
            Raw::Points { points: typed.whole(first)?, correct: typed.whole(second)?, attempted: typed.whole(2)? }
        }
        Input::Number => {
            let value = Millionths::parse(&typed.filled(first)?.replace(',', "."));
            let wrong = WrongBox { place: first, problem: BoxProblem::NotANumber };
            Raw::Number { value: value.ok_or(wrong)? }
        }
        Input::Duration => {
            let open = matches!(like, Some(Raw::Duration { open: true, .. }));
            Raw::Duration { total: typed.time(first)?, episodes: typed.whole(second)?, session: length, open }
        }
        Input::Latency => {
            let seconds = typed.list(first, whole)?;
            let no_response = typed.maybe_whole(second)?.unwrap_or(0);
            Raw::Latency { seconds, no_response, limit: typed.maybe_whole(2)? }
        }
        Input::Intervals => {
            let seconds = if let Some(Raw::Intervals { seconds, .. }) = like { *seconds } else { None };
            Raw::Intervals { scored: typed.whole(first)?, of: typed.whole(second)?, seconds }
        }
        Input::Rubric => rubric(typed, like)?,
        Input::Prompts => {
            typed.filled(first)?;
            let scale = if let Some(Raw::Prompts { scale, .. }) = like { *scale } else { 1 };
            let level = |code: &str| PromptLevel::parse(code).ok_or(BoxProblem::NotAPrompt);
            Raw::Prompts { levels: typed.list(first, level)?, scale }
        }
        Input::Steps => {
            let (done, of) = (typed.whole(first)?, typed.whole(second)?);
            // The level of each step belongs to the very same counts.
            let levels = match like {
                Some(Raw::Steps { done: before, of: all, levels }) if (*before, *all) == (done, of) => levels.clone(),
                _ => Vec::new(),
            };
            Raw::Steps { done, of, levels }
        }
        Input::YesNo => match typed.filled(first)?.to_lowercase().as_str() {
            "yes" | "y" | "1" | "s\u{ed}" | "si" | "s" => Raw::YesNo { met: true },
            "no" | "n" | "0" => Raw::YesNo { met: false },
            _ => return typed.wrong(first, BoxProblem::NotYesOrNo),
        },
        Input::Helped => Raw::Helped {
            correct: typed.whole(first)?,
            of: typed.whole(second)?,
            prompts: typed.whole(2)?,
            most: typed.maybe_whole(3)?,
        },
    })
}

/// "3/4 2/4", or only the levels where the highest ones are known.
fn rubric(typed: &Texts<'_>, like: Option<&Raw>) -> Result<Raw, WrongBox> {
    typed.filled(0)?;
    let (known, version) = match like {
        Some(Raw::Rubric { maxima, version, .. }) => (maxima.as_slice(), *version),
        _ => (&[][..], 1),
    };
    let both = typed.list(0, |word| match word.split_once('/') {
        Some((level, most)) => Ok((level_of(level)?, Some(level_of(most)?))),
        None => Ok((level_of(word)?, None)),
    })?;
    let (mut levels, mut maxima) = (Vec::new(), Vec::new());
    for (at, (level, most)) in both.into_iter().enumerate() {
        let most = most.or_else(|| known.get(at).copied());
        let Some(most) = most else { return typed.wrong(0, BoxProblem::NotALevel) };
        levels.push(level);
        maxima.push(most);
    }
    Ok(Raw::Rubric { levels, maxima, version })
}

fn level_of(text: &str) -> Result<u32, BoxProblem> {
    whole(text).map_err(|_| BoxProblem::NotALevel)
}

impl TypedBox {
    /// Whether only digits are typed here.
    pub fn takes_digits(&self) -> bool {
        matches!(self.holds, Holds::Whole)
    }
}
