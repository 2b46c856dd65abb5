//! The chart of one goal: what it is told ([`input`]), what is to be seen ([`model`]).

mod axis;
mod build;
mod clip;
pub mod input;
pub mod model;

pub use input::{ChartInput, ChartWords, DayValue};
pub use model::ChartModel;
