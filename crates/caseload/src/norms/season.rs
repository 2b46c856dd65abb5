//! The seasons of norms and the dates they hold for.

use crate::day::SchoolDay;

/// When the scores of a norm table were collected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Season {
    /// The beginning of the school year.
    Fall,
    /// The middle of the school year.
    Winter,
    /// The end of the school year.
    Spring,
    /// A table without seasons.
    All,
}

impl Season {
    /// Reads `fall`, `winter`, `spring` or `all`, as norm files write them. None for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "fall" => Some(Self::Fall),
            "winter" => Some(Self::Winter),
            "spring" => Some(Self::Spring),
            "all" => Some(Self::All),
            _ => None,
        }
    }
}

/// A day of the year, whatever the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

impl MonthDay {
    /// Reads `MM-DD`. February 29 is a day: it is the last of February in other years. None
    /// for any other text and for a day that no year has.
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = text.split_once('-').filter(|(month, day)| month.len() == 2 && day.len() == 2)?;
        let number = |digits: &str| digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse::<u8>().ok())?;
        let found = Self { month: number(month)?, day: number(day)? };
        // 2024 had a February 29.
        SchoolDay::new(2024, found.month.into(), found.day.into()).map(|_| found)
    }

    /// The day in a year; the day before where that year has no such day.
    fn in_year(self, year: i32) -> Option<SchoolDay> {
        let of = |day: u8| SchoolDay::new(year, self.month.into(), day.into());
        of(self.day).or_else(|| of(self.day.checked_sub(1)?))
    }
}

/// From when to when a season's norms hold, both days included; it may pass the end of the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The season whose norms hold.
    pub season: Season,
    /// First day, itself included.
    pub start: MonthDay,
    /// Last day, itself included; before `start` in the year when the window passes New Year.
    pub end: MonthDay,
}

const fn window(season: Season, start: (u8, u8), end: (u8, u8)) -> Window {
    Window { season, start: MonthDay { month: start.0, day: start.1 }, end: MonthDay { month: end.0, day: end.1 } }
}

/// The windows used where a table has none of its own. Publishers differ; these are easyCBM's (measurement reference 6.3).
pub static WINDOWS: [Window; 3] = [
    window(Season::Fall, (8, 1), (10, 15)),
    window(Season::Winter, (12, 1), (2, 15)),
    window(Season::Spring, (3, 15), (6, 15)),
];

/// Which season's norms a date is held against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InSeason {
    /// Inside the window, or nearer to it than to the other one.
    One(Season),
    /// Equally near to both: show both, the earlier first.
    Both(Season, Season),
    /// Between spring and fall, or no window at all: there are no norms for the summer.
    None,
}

/// The season of a date.
pub fn season_on(day: SchoolDay, windows: &[Window]) -> InSeason {
    // The window that ended last before the day, and the one that starts next after it, with the days between.
    let mut before: Option<(i32, Season)> = None;
    let mut after: Option<(i32, Season)> = None;
    for window in windows {
        for year in day.year() - 1..=day.year() + 1 {
            let wraps = window.end < window.start;
            let Some(start) = window.start.in_year(year) else { continue };
            let Some(end) = window.end.in_year(year + i32::from(wraps)) else { continue };
            if start <= day && day <= end {
                return InSeason::One(window.season);
            }
            let (since, until) = (day.days_since(end), start.days_since(day));
            if since > 0 && before.is_none_or(|(days, _)| since < days) {
                before = Some((since, window.season));
            }
            if until > 0 && after.is_none_or(|(days, _)| until < days) {
                after = Some((until, window.season));
            }
        }
    }
    match (before, after) {
        (Some((_, Season::Spring)), Some((_, Season::Fall))) | (None, None) => InSeason::None,
        (Some((_, only)), None) | (None, Some((_, only))) => InSeason::One(only),
        (Some((_, a)), Some((_, b))) if a == b => InSeason::One(a),
        (Some((since, earlier)), Some((until, later))) => match since.cmp(&until) {
            std::cmp::Ordering::Less => InSeason::One(earlier),
            std::cmp::Ordering::Greater => InSeason::One(later),
            std::cmp::Ordering::Equal => InSeason::Both(earlier, later),
        },
    }
}
