//! Decision rules: what the scores of the current phase say about the teaching. They advise and never act.
//!
//! One file per rule and one line in the list below; the default policy, which says whose word counts, is in `policy`.
//! Every rule gives an answer for every series, if only "too early". The definitions they share (which checks count, what
//! above means, what breaks a run) are in `window`, after measurement reference 4.1.

mod policy;
mod window;

pub use policy::{Decision, decide};
pub use window::{Compared, Side, Window, ahead};

use crate::day::SchoolDay;

/// Version of the rules and of the policy, kept with each decision. It grows when the same scores may get another advice.
pub const VERSION: u32 = 1;

/// Declares the files and the list in one place.
macro_rules! rules {
    ($($file:ident),+ $(,)?) => {
        $(pub mod $file;)+

        /// Every rule, in the order in which they are shown.
        pub static ALL: &[&Rule] = &[$(&$file::RULE),+];
    };
}

rules! {
    critical_growth,
    middle_of_three,
    last_four,
    last_three,
    trend,
    likelihood,
    projected,
}

/// One rule.
#[derive(Debug)]
pub struct Rule {
    /// The id of the measurement reference, such as `R4`; its name and help stand in the wording catalogue.
    pub id: &'static str,
    /// It says nothing before so many checks
    pub checks: usize,
    /// and so many days since the start of the window.
    pub days: i32,
    /// Looks at a window that has enough; None when it still cannot say.
    look: fn(&Window) -> Option<(Verdict, Saw, usize)>,
}

/// The advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// `keep`: go on as now.
    Keep,
    /// `raise_goal`: the goal can be higher.
    Raise,
    /// `change_instruction`: something in the teaching should change.
    ChangeTeaching,
    /// `too_few_data`: cannot tell yet.
    TooEarly {
        /// Checks needed in this phase,
        checks: usize,
        /// and weeks since its start.
        weeks: i32,
    },
}

/// What a rule saw, as numbers for the sentence that explains it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Saw {
    /// The weekly growth beside the growth needed, both in units per week.
    Growth {
        /// The growth of this phase a week, in the measure's unit.
        slope: f64,
        /// The growth a week that the aimline asks for.
        needed: f64,
        /// Between these the slope says nothing yet.
        low: f64,
        /// A slope above this is faster than needed.
        high: f64,
        /// The probability that the true growth is at least as good as the needed one.
        p_enough: f64,
        /// The scatter reckoned with, in score units.
        scatter: f64,
        /// Whether that is the floor of the measure instead of the smaller scatter of the series.
        floor_used: bool,
    },
    /// The middle of three checks beside the aimline on the date of the middle one, both in the measure's unit.
    Middle {
        /// The median of the three, in the measure's unit.
        value: f64,
        /// The aimline on `day`, in the measure's unit.
        aim: f64,
        /// The day of the middle one by date.
        day: SchoolDay,
    },
    /// How many of the last checks lie on the better side of the line, on it, and on the worse side.
    Sides {
        /// On the better side, in the direction of the goal.
        better: usize,
        /// On the line within 1e-9; such a check breaks a run of either kind (measurement reference 4.1).
        on: usize,
        /// On the worse side.
        worse: usize,
    },
    /// The trend beside the aimline: both slopes in units per week; the trend's value and the aimline's, in the measure's unit,
    /// on the day of the last check.
    Trend {
        /// The ordinary least squares slope of the current phase, in units per week.
        slope: f64,
        /// What the aimline asks for per calendar week between the first and the last check (measurement reference 3.9).
        needed: f64,
        /// The trend's value on `day`, in the measure's unit.
        fitted: f64,
        /// The aimline's value on `day`, in the measure's unit.
        aim: f64,
        /// The day of the last check.
        day: SchoolDay,
    },
    /// Where the trend leads on the goal date.
    Outlook {
        /// The goal date.
        day: SchoolDay,
        /// The trend on that day, not clipped to the scale of the measure.
        value: f64,
        /// The level asked for, in the measure's unit.
        goal: f64,
        /// The probability that one new score on that day reaches the goal, 0 to 1.
        chance: f64,
    },
}

/// What one rule says, with its evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Id of the rule.
    pub rule: &'static str,
    /// What the rule says.
    pub verdict: Verdict,
    /// Checks in the window.
    pub checks: usize,
    /// Days from the start of the window to its last check.
    pub days: i32,
    /// None when it is too early.
    pub saw: Option<Saw>,
    /// The checks that were compared, with their dates.
    pub compared: Vec<Compared>,
}

impl Rule {
    /// Applies the rule to a window.
    pub fn evaluate(&self, window: &Window) -> Finding {
        let (checks, days) = (window.checks.len(), window.days());
        let early = Verdict::TooEarly { checks: self.checks, weeks: (self.days + 6) / 7 };
        let enough = checks >= self.checks && days >= self.days;
        let answer = if enough { (self.look)(window) } else { None };
        let (verdict, saw, looked_at) = match answer {
            Some((verdict, saw, looked_at)) => (verdict, Some(saw), looked_at),
            None => (early, None, 0),
        };
        let compared = window.last(looked_at).unwrap_or_default().to_vec();
        Finding { rule: self.id, verdict, checks, days, saw, compared }
    }
}

/// The side on which all of these checks lie; on the line when they lie on both sides or one lies on it.
fn common_side(checks: &[Compared]) -> Side {
    match checks.split_first() {
        Some((first, more)) if more.iter().all(|check| check.side == first.side) => first.side,
        _ => Side::On,
    }
}

/// Worse asks for a change, better for a higher goal.
fn verdict_of(side: Side) -> Verdict {
    match side {
        Side::Better => Verdict::Raise,
        Side::On => Verdict::Keep,
        Side::Worse => Verdict::ChangeTeaching,
    }
}

#[cfg(test)]
mod tests;
