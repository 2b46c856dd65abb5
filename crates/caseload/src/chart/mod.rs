//! The chart of one goal, as data until the last moment.
//!
//! What it is told ([`ChartInput`]), what is to be seen ([`ChartModel`]), and the same in pixels ([`Scene`], from
//! [`layout()`]). Drawing a scene is the work of another crate; table and spoken text read the model.

mod axis;
mod build;
mod clip;
pub mod input;
pub mod layout;
pub mod model;
pub mod scene;
mod shapes;
mod sparkline;
mod text_width;

pub use input::{ChartInput, ChartWords, DayValue};
pub use layout::{SizeClass, View, layout};
pub use model::ChartModel;
pub use scene::{Part, Scene};
pub use sparkline::Sparkline;
pub use text_width::text_width;
