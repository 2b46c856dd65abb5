//! What is fixed before a session begins: lengths, limits, and the lines, steps or subjects it goes through.
//!
//! It is stored with the events, and the next session of the same goal begins with it, so that nothing is typed twice.

use super::Way;

/// The longest list of lines, steps or subjects.
pub const MOST_NAMES: usize = 40;

/// How a session is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    /// Seconds of one interval.
    pub interval: Option<u32>,
    /// How many intervals.
    pub intervals: Option<u32>,
    /// Seconds of watching, after which the session ends by itself. None: until it is stopped.
    pub length: Option<u32>,
    /// Seconds that an answer is waited for.
    pub limit: Option<u32>,
    /// The highest level of each line of a rubric.
    pub most: Option<u32>,
    /// Which wording of the rubric this is; another wording is another version.
    pub version: Option<u32>,
    /// Lines, steps or subjects, in order.
    pub names: Vec<String>,
}

impl Setup {
    /// What is usual, before anybody has said anything. `length` is the one fixed for the series, in seconds.
    pub fn usual(way: Way, length: Option<u32>) -> Self {
        let empty = Self::default();
        match way {
            Way::Partial | Way::Whole => Self { interval: Some(10), intervals: Some(30), ..empty },
            Way::Momentary => Self { interval: Some(60), intervals: Some(10), ..empty },
            Way::Tally { .. } | Way::Duration { .. } => Self { length, ..empty },
            Way::Latency => Self { limit: Some(30), ..empty },
            Way::Rubric => Self { most: Some(4), version: Some(1), ..empty },
            Way::Subjects => Self { names: (1..=5).map(|number: u32| number.to_string()).collect(), ..empty },
            Way::Trials { .. } | Way::Prompts | Way::Steps | Way::YesNo => empty,
        }
    }

    /// The seconds after which the session is over by itself. None for a session without a set end, or while the
    /// intervals are not set.
    pub fn planned(&self, way: Way) -> Option<u32> {
        if way.has_intervals() { Some(self.interval()?.saturating_mul(self.intervals()?)) } else { self.length }
    }

    /// Seconds of an interval, at least 1. None while it is not set.
    pub fn interval(&self) -> Option<u32> {
        self.interval.filter(|seconds| *seconds > 0)
    }

    /// Number of intervals, at least 1. None while it is not set.
    pub fn intervals(&self) -> Option<u32> {
        self.intervals.filter(|intervals| *intervals > 0)
    }

    /// How many lines, steps or subjects there are.
    pub fn count(&self) -> u32 {
        u32::try_from(self.names.len()).unwrap_or(u32::MAX)
    }

    /// Whether a session can begin with it.
    pub fn is_ready(&self, way: Way) -> bool {
        match way {
            Way::Partial | Way::Whole | Way::Momentary => self.interval().is_some() && self.intervals().is_some(),
            Way::Latency => self.limit.is_some_and(|limit| limit > 0),
            Way::Rubric => !self.names.is_empty() && self.most.is_some_and(|most| most > 0),
            Way::Steps | Way::Subjects => !self.names.is_empty(),
            Way::Tally { .. } | Way::Duration { .. } | Way::Trials { .. } | Way::Prompts | Way::YesNo => true,
        }
    }

    /// As stored: one line per thing that was said.
    pub fn lines(&self) -> Vec<String> {
        let numbers = [
            ("interval", self.interval),
            ("intervals", self.intervals),
            ("length", self.length),
            ("limit", self.limit),
            ("most", self.most),
            ("version", self.version),
        ];
        let mut lines: Vec<String> =
            numbers.into_iter().filter_map(|(key, value)| Some(format!("{key} {}", value?))).collect();
        lines.extend(self.names.iter().map(|name| format!("name {name}")));
        lines
    }

    /// Reads stored lines. What it does not know it passes over; the record keeps it.
    pub fn parse(lines: &[String]) -> Self {
        let mut setup = Self::default();
        for (key, value) in lines.iter().filter_map(|line| line.split_once(' ')) {
            let number = || value.parse().ok();
            match key {
                "interval" => setup.interval = number(),
                "intervals" => setup.intervals = number(),
                "length" => setup.length = number(),
                "limit" => setup.limit = number(),
                "most" => setup.most = number(),
                "version" => setup.version = number(),
                "name" if setup.names.len() < MOST_NAMES => setup.names.push(value.to_owned()),
                _ => {}
            }
        }
        setup
    }

    /// The lines, steps or subjects of a typed list, one to a line.
    pub fn typed_names(text: &str) -> Vec<String> {
        let cleaned = |line: &str| line.chars().filter(|letter| !letter.is_control()).take(80).collect::<String>();
        text.lines().map(|line| cleaned(line.trim())).filter(|line| !line.is_empty()).take(MOST_NAMES).collect()
    }
}
