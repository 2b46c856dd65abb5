//! The marks of a session: what can happen, and the short code under which each is stored.

use crate::measures::PromptLevel;

/// How one step of a task was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Without any prompt: the step is done.
    Alone,
    /// With a prompt: not done at the level that was asked for, and told apart from not done.
    Prompted,
    /// Not done at all.
    NotDone,
}

/// One thing that was marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The clock of the session starts or goes on.
    Start,
    /// The clock of the session stops; whatever is still open ends here.
    Stop,
    /// Done, yes, or once more.
    Good,
    /// Not done, or no.
    Bad,
    /// Done with a prompt.
    Prompted,
    /// A trial at this level of help.
    Level(PromptLevel),
    /// An episode begins.
    Begin,
    /// An episode ends.
    End,
    /// A cue is given.
    Cue,
    /// The answer begins, or the waiting is over.
    Answer,
    /// What was seen in an interval; 0 is the first.
    Interval {
        /// Which interval; 0 is the first.
        interval: u32,
        /// Whether the behavior was seen in it, by the sampling of the measure.
        seen: bool,
    },
    /// The level of a line of a rubric; 0 is the first line.
    Line {
        /// Which line; 0 is the first.
        line: u32,
        /// The level given; 0 is the lowest.
        level: u32,
    },
    /// A step of a task; 0 is the first.
    Step {
        /// Which step; 0 is the first.
        step: u32,
        /// How it was done.
        how: How,
    },
    /// Whether it was done in a subject; 0 is the first.
    Subject {
        /// Which subject; 0 is the first.
        subject: u32,
        /// Whether it was done.
        done: bool,
    },
    /// A prompt in a subject.
    Prompt {
        /// Which subject; 0 is the first.
        subject: u32,
    },
}

impl Act {
    /// The stored code. The codes never change.
    pub fn code(self) -> String {
        match self {
            Self::Start => ">".into(),
            Self::Stop => ".".into(),
            Self::Good => "+".into(),
            Self::Bad => "-".into(),
            Self::Prompted => "p".into(),
            Self::Level(level) => format!("={}", level.code()),
            Self::Begin => "(".into(),
            Self::End => ")".into(),
            Self::Cue => "?".into(),
            Self::Answer => "!".into(),
            Self::Interval { interval, seen } => format!("i{interval}{}", sign(seen)),
            Self::Line { line, level } => format!("r{line}={level}"),
            Self::Step { step, how } => format!(
                "s{step}{}",
                match how {
                    How::Alone => '+',
                    How::Prompted => 'p',
                    How::NotDone => '-',
                }
            ),
            Self::Subject { subject, done } => format!("o{subject}{}", sign(done)),
            Self::Prompt { subject } => format!("o{subject}p"),
        }
    }

    /// Reads a code as it is written; anything else is none.
    pub fn parse(code: &str) -> Option<Self> {
        Some(match code {
            ">" => Self::Start,
            "." => Self::Stop,
            "+" => Self::Good,
            "-" => Self::Bad,
            "p" => Self::Prompted,
            "(" => Self::Begin,
            ")" => Self::End,
            "?" => Self::Cue,
            "!" => Self::Answer,
            _ => return Self::parse_long(code).filter(|act| act.code() == code),
        })
    }

    fn parse_long(code: &str) -> Option<Self> {
        let mut letters = code.chars();
        let kind = letters.next()?;
        let rest = letters.as_str();
        if kind == '=' {
            return PromptLevel::parse(rest).map(Self::Level);
        }
        if kind == 'r' {
            let (line, level) = rest.split_once('=')?;
            return Some(Self::Line { line: line.parse().ok()?, level: level.parse().ok()? });
        }
        let end = rest.char_indices().next_back()?;
        let (number, last) = (rest.split_at(end.0).0.parse().ok()?, end.1);
        Some(match (kind, last) {
            ('i', '+' | '-') => Self::Interval { interval: number, seen: last == '+' },
            ('s', '+') => Self::Step { step: number, how: How::Alone },
            ('s', 'p') => Self::Step { step: number, how: How::Prompted },
            ('s', '-') => Self::Step { step: number, how: How::NotDone },
            ('o', '+' | '-') => Self::Subject { subject: number, done: last == '+' },
            ('o', 'p') => Self::Prompt { subject: number },
            _ => return None,
        })
    }
}

fn sign(yes: bool) -> char {
    if yes { '+' } else { '-' }
}
