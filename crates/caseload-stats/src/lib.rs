//! Statistics of short series of scores: numbers in, numbers out.
//!
//! This crate knows no dates, records or wording. Times and scores are plain `f64`; whoever calls decides whether a time
//! is in days or weeks, and slopes are per that unit. Every function is total: what is undefined is `None`, and nothing
//! that comes back is NaN or infinite. A value "cannot be worked with" when it is NaN, infinite or beyond 1e60; `x` and `y`
//! are times and scores of equal length, `a` and `b` the scores of the phase before and after. Lists may stand in any order
//! unless a function asks for the order of time, and none has to be sorted by size. It is compiled for speed inside a program that is compiled for size, so there are
//! no generics at its border.
//!
//! One phase: `level`, `envelope`, `ols` with `fit`, `theil_sen`, `split_middle`, `three_groups`. Two phases: `pairs`,
//! `nap`, `overlap`, `tau_u`, `tau_bc`, `mean_difference`, `response_ratio`, `change`, `dual_criterion`. Two observers:
//! `agreement`; plan and delivery: `fidelity`. Where a comparison of two phases speaks of "higher is better", the caller
//! turns the sign of scores that should fall.

#![warn(missing_docs, clippy::missing_errors_doc)]

mod agreement;
mod change;
mod dual_criterion;
mod envelope;
mod fidelity;
mod fit;
mod growth_band;
mod kendall;
mod level;
mod line;
mod mean_difference;
mod middle;
mod nap;
mod normal;
mod overlap;
mod pairs;
mod race;
mod response_ratio;
mod sound;
mod split_middle;
mod student_t;
mod tau_bc;
mod tau_u;
mod theil_sen;
mod three_groups;
mod ties;

pub use agreement::{
    Intervals, exact_count, interval_agreement, mean_count_per_interval, mean_duration, total_agreement,
};
pub use change::{PhaseChange, percent_of_goal, phase_change, relative_change, slope_change};
pub use dual_criterion::{DualCriterion, dual_criterion};
pub use envelope::{Envelope, envelope, trend_envelope};
pub use fidelity::percent_delivered;
pub use fit::{Fit, Range, fit, predictions};
pub use growth_band::{GrowthBand, growth_band};
pub use kendall::{Kendall, kendall};
pub use level::{Level, level};
pub use line::{Line, Prediction, ols};
pub use mean_difference::{MeanDifference, mean_difference};
pub use middle::median;
pub use nap::{Nap, nap};
pub use normal::{Z90, Z95, two_sided_p};
pub use overlap::{Overlap, overlap, percent_beyond_trend};
pub use pairs::{Pairs, pairs};
pub use race::{RACE_POINTS, race};
pub use response_ratio::{ResponseRatio, floored_response_ratio, response_ratio};
pub use split_middle::{SplitMiddle, split_middle};
pub use student_t::{t_cdf, t_quantile};
pub use tau_bc::{Corrected, TauBc, corrected, tau_bc};
pub use tau_u::{TauU, tau_u};
pub use theil_sen::{TheilSen, median_residual, pair_slope_median, sen_interval, theil_sen};
pub use three_groups::{Straight, fixed_thirds, probe_slope, resistant_line};
pub use ties::{TIE, largest, side};
