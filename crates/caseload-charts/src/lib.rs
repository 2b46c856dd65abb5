//! Paints a chart scene: on a canvas at the resolution of the screen, or as SVG for paper.
//!
//! The one function that knows how marks become strokes is [`draw`]; it works on any plotters backend, and [`AnyBackend`]
//! is one type for both, so that the drawing code exists once. This crate knows no records and no storage.

#![warn(missing_docs, clippy::missing_errors_doc)]

mod backend;
#[cfg(all(feature = "canvas", target_arch = "wasm32"))]
mod canvas;
mod dashes;
mod draw;
mod hatch;
mod palette;
mod small;
mod style;
mod svg;
mod svg_backend;

pub use backend::AnyBackend;
#[cfg(all(feature = "canvas", target_arch = "wasm32"))]
pub use canvas::{CanvasProblem, canvas, forced_colors};
pub use draw::{Failed, Grain, draw};
pub use palette::{ForcedColors, Palette, Rgb};
pub use small::{SparkPoints, ruler_markup, spark_markup};
pub use svg::svg;
