//! From the model to a scene of a given size.
//!
//! Marks are laid in the order they are painted: ground, lines, scores, then labels. Labels ask for a place in the order
//! of what they are worth, so the ones that find none are those that matter least.

mod canvas;
mod flags;
mod frame;
mod ground;
mod labels;
mod marks;
mod places;
mod strip;

use super::model::ChartModel;
use super::scene::{Part, Scene};
use canvas::Canvas;

/// What the errors strip adds to the height, in px.
pub const STRIP_HEIGHT: f64 = 84.0;

/// The size of a chart and what of it is shown.
#[derive(Clone, Debug)]
pub struct View {
    /// CSS pixels.
    pub width: f64,
    /// CSS pixels, without the strip.
    pub height: f64,
    /// Draws the strip under the chart, [`STRIP_HEIGHT`] more; never when narrow.
    pub strip: bool,
    /// Narrow, wide or print: what text size and which labels there is room for.
    pub class: SizeClass,
    /// Parts that are switched off.
    pub hidden: Vec<Part>,
    /// The part pointed at; all others are dimmed.
    pub lifted: Option<Part>,
    /// Width of the top right corner that the page needs for its own controls; flags keep out of it.
    pub corner: f64,
}

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SizeClass {
    /// From 640 px.
    Wide,
    /// Phase names only, no axis title, no label at the star, no strip.
    Narrow,
    /// Paper: no today band, no line under 1.5 pt except the grid.
    Print,
}

impl View {
    /// The screen view for a width: 236 high under 640 px, else with the whole year at least 1.8 wide to 1 high.
    pub fn screen(width: f64) -> Self {
        let class = if width < 640.0 { SizeClass::Narrow } else { SizeClass::Wide };
        let height = match class {
            SizeClass::Narrow => 236.0,
            SizeClass::Wide | SizeClass::Print => (width * 0.548).clamp(340.0, 412.0),
        };
        Self { width, height, strip: true, class, hidden: Vec::new(), lifted: None, corner: 0.0 }
    }

    /// The printed view: 258 px high on Letter portrait, without the strip.
    pub fn print(width: f64) -> Self {
        Self {
            width,
            height: 258.0,
            strip: false,
            class: SizeClass::Print,
            hidden: Vec::new(),
            lifted: None,
            corner: 0.0,
        }
    }
}

/// The scene of a model in a view.
pub fn layout(model: &ChartModel, view: &View) -> Scene {
    let frame = frame::Frame::of(model, view);
    let mut canvas = Canvas::new(view, &frame);
    ground::lay(model, &frame, &mut canvas);
    if let Some(strip) = model.strip.as_ref().filter(|_| frame.strip.is_some()) {
        strip::lay(strip, &frame, &mut canvas);
    }
    marks::lay(model, &frame, &mut canvas);
    flags::lay(model, &frame, &mut canvas);
    labels::lay(model, &frame, &mut canvas);
    canvas.finish()
}
