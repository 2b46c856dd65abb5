//! A scene on an HTML canvas, at the resolution of the screen.

use crate::backend::AnyBackend;
use crate::draw::{Grain, draw};
use crate::palette::Palette;
use crate::style::{Lettering, Stroke};
use caseload::chart::Scene;
use caseload::chart::scene::Anchor;
use plotters_backend::{BackendCoord, BackendTextStyle};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Eighths of a screen pixel: whole pixels would bend every sloping line and round every circle to the same size.
const EIGHTHS: f64 = 8.0;

/// Why nothing was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CanvasProblem {
    /// The browser gives no two-dimensional context, for lack of memory as a rule.
    NoContext,
    /// It gave one and then refused to draw.
    Refused,
}

/// The plotters backend of a canvas, and the context it draws on for what plotters cannot do.
pub struct Surface {
    pub backend: CanvasBackend,
    context: CanvasRenderingContext2d,
}

impl Surface {
    /// The outline of a text, for the text to stand on.
    pub fn halo(&self, style: &Lettering<'_>, (x, y): BackendCoord, edge: Stroke) {
        let context = &self.context;
        let weight = if style.text.bold { "bold " } else { "normal " };
        let size = (style.size.round() as u32).to_string();
        let font: String = [weight, &size, "px ", style.family().as_str()].into_iter().collect();
        context.set_font(&font);
        context.set_text_baseline("middle");
        context.set_text_align(match style.text.anchor {
            Anchor::Start => "start",
            Anchor::Middle => "center",
            Anchor::End => "end",
        });
        context.set_line_join("round");
        context.set_line_width(f64::from(edge.width));
        context.set_stroke_style_str(&css(edge));
        // A text that cannot be outlined is still written afterwards.
        context.stroke_text(&style.text.text, f64::from(x), f64::from(y)).unwrap_or_default();
        context.set_line_join("miter");
    }
}

/// The colour of a stroke as CSS, `#rrggbbaa`.
fn css(stroke: Stroke) -> String {
    let (red, green, blue) = stroke.color.rgb;
    let alpha = (stroke.color.alpha * 255.0).round() as u8;
    let mut text = String::with_capacity(9);
    text.push('#');
    for byte in [red, green, blue, alpha] {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    text
}

/// Draws the scene, after giving the canvas as many pixels as the screen has under it. `dpr` is the page's
/// `devicePixelRatio`. The size in CSS pixels is the scene's; setting it is the style sheet's work.
pub fn canvas(scene: &Scene, palette: &Palette, canvas: HtmlCanvasElement, dpr: f64) -> Result<(), CanvasProblem> {
    let device = if dpr.is_finite() { dpr.clamp(0.5, 8.0) } else { 1.0 };
    let size = ((scene.width * device).round() as u32, (scene.height * device).round() as u32);
    let context = canvas.get_context("2d").ok().flatten().and_then(|context| context.dyn_into().ok());
    let context: CanvasRenderingContext2d = context.ok_or(CanvasProblem::NoContext)?;
    if size == (canvas.width(), canvas.height()) {
        // The same size again would take the memory anew and make the page lay itself out.
        context.set_transform(1.0, 0.0, 0.0, 1.0, 0.0, 0.0).map_err(|_| CanvasProblem::NoContext)?;
        context.clear_rect(0.0, 0.0, f64::from(size.0), f64::from(size.1));
    } else {
        // Giving a canvas its size also clears it.
        canvas.set_width(size.0);
        canvas.set_height(size.1);
    }
    let unit = 1.0 / EIGHTHS;
    context.set_transform(unit, 0.0, 0.0, unit, 0.0, 0.0).map_err(|_| CanvasProblem::NoContext)?;
    let backend = CanvasBackend::with_canvas_object(canvas).ok_or(CanvasProblem::NoContext)?;
    let mut backend = AnyBackend::Canvas(Surface { backend, context });
    draw(scene, palette, Grain { units: EIGHTHS * device, device }, &mut backend).map_err(|_| CanvasProblem::Refused)
}
