//! Statistics of short series of scores: numbers in, numbers out.
//!
//! This crate knows no dates, records or wording. Times and scores are plain `f64`; whoever calls decides whether a time
//! is in days or weeks, and slopes are per that unit. Every function is total: what is undefined is `None`, and nothing
//! that comes back is NaN or infinite. It is compiled for speed inside a program that is compiled for size, so there are
//! no generics at its border.

mod growth_band;
mod line;
mod middle;
mod student_t;

pub use growth_band::{GrowthBand, growth_band};
pub use line::{Line, Prediction, ols};
pub use middle::median;
pub use student_t::{t_cdf, t_quantile};
