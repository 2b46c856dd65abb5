//! A scene on an HTML canvas, at the resolution of the screen.

use crate::backend::AnyBackend;
use crate::draw::{Grain, draw};
use crate::palette::{ForcedColors, Palette, Rgb};
use crate::style::{Lettering, Stroke};
use caseload::chart::Scene;
use caseload::chart::scene::Anchor;
use plotters_backend::{BackendColor, BackendCoord, BackendTextStyle, DrawingBackend as _};
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

/// The plotters backend of a canvas, and the context it draws on for what plotters cannot do, or does one stroke at a
/// time: every stroke costs a handful of calls into the browser.
pub struct Surface {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
    /// The fill and the stroke that the context has, where they are known.
    fill: Option<BackendColor>,
    stroke: Option<Stroke>,
}

impl Surface {
    /// The plotters backend; what it leaves in the context is not known.
    pub fn backend(&mut self) -> &mut CanvasBackend {
        (self.fill, self.stroke) = (None, None);
        &mut self.backend
    }

    /// Its size in units.
    pub fn size(&self) -> (u32, u32) {
        self.backend.get_size()
    }

    fn take_fill(&mut self, color: BackendColor) {
        if self.fill.is_none_or(|known| !same(known, color)) {
            self.context.set_fill_style_str(&css(color));
            self.fill = Some(color);
        }
    }

    fn take_stroke(&mut self, stroke: Stroke) {
        if self.stroke.is_none_or(|known| known.width != stroke.width || !same(known.color, stroke.color)) {
            self.context.set_stroke_style_str(&css(stroke.color));
            self.context.set_line_width(f64::from(stroke.width));
            self.stroke = Some(stroke);
        }
    }

    /// Lines of one stroke, all at once.
    pub fn lines(&mut self, lines: &[Vec<BackendCoord>], stroke: Stroke) {
        self.take_stroke(stroke);
        self.context.begin_path();
        for line in lines {
            for (at, (x, y)) in line.iter().enumerate() {
                let (x, y) = (f64::from(*x), f64::from(*y));
                if at == 0 { self.context.move_to(x, y) } else { self.context.line_to(x, y) }
            }
        }
        self.context.stroke();
    }

    /// A circle, filled or edged or both.
    pub fn circle(&mut self, (x, y): BackendCoord, radius: u32, fill: Option<BackendColor>, edge: Option<Stroke>) {
        self.context.begin_path();
        let whole = std::f64::consts::TAU;
        // Only a negative radius is refused.
        self.context.arc(f64::from(x), f64::from(y), f64::from(radius), 0.0, whole).unwrap_or_default();
        if let Some(color) = fill {
            self.take_fill(color);
            self.context.fill();
        }
        if let Some(stroke) = edge {
            self.take_stroke(stroke);
            self.context.stroke();
        }
    }

    /// The outline of a text, for the text to stand on.
    pub fn halo(&mut self, style: &Lettering<'_>, (x, y): BackendCoord, edge: Stroke) {
        self.stroke = None;
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
        context.set_stroke_style_str(&css(edge.color));
        // A text that cannot be outlined is still written afterwards.
        context.stroke_text(&style.text.text, f64::from(x), f64::from(y)).unwrap_or_default();
        context.set_line_join("miter");
    }
}

fn same(one: BackendColor, other: BackendColor) -> bool {
    one.rgb == other.rgb && (one.alpha - other.alpha).abs() < 1e-9
}

/// A colour as CSS, `#rrggbbaa`.
fn css(color: BackendColor) -> String {
    let (red, green, blue) = color.rgb;
    let alpha = (color.alpha * 255.0).round() as u8;
    let mut text = String::with_capacity(9);
    text.push('#');
    for byte in [red, green, blue, alpha] {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
    text
}

/// The system's colours in forced-colours mode, as the canvas resolves their names. None when one cannot be read.
pub fn forced_colors(canvas: &HtmlCanvasElement) -> Option<ForcedColors> {
    let context = canvas.get_context("2d").ok().flatten()?;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    let resolved = |name: &str| {
        context.set_fill_style_str(name);
        rgb(&context.fill_style().as_string()?)
    };
    Some(ForcedColors {
        text: resolved("CanvasText")?,
        back: resolved("Canvas")?,
        link: resolved("LinkText")?,
        highlight: resolved("Highlight")?,
        on_highlight: resolved("HighlightText")?,
        gray: resolved("GrayText")?,
    })
}

/// `#rrggbb`, or `rgba(r, g, b, a)` as a canvas writes what can be seen through, as numbers.
fn rgb(text: &str) -> Option<Rgb> {
    if let Some(digits) = text.strip_prefix('#') {
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        return Some((part(0)?, part(2)?, part(4)?));
    }
    let mut parts = text.split_once('(')?.1.split([',', ' ', ')']).filter(|part| !part.is_empty());
    let mut part = || parts.next()?.parse::<u8>().ok();
    Some((part()?, part()?, part()?))
}

/// Draws the scene, after giving the canvas as many pixels as the screen has under it. `dpr` is the page's
/// `devicePixelRatio`. The size in CSS pixels is the scene's; setting it is the style sheet's work.
///
/// # Errors
/// [`CanvasProblem::NoContext`] when the browser gives no context to draw on, [`CanvasProblem::Refused`] when it stops drawing;
/// the canvas is then empty or half drawn.
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
    let mut backend = AnyBackend::Canvas(Surface { backend, context, fill: None, stroke: None });
    draw(scene, palette, Grain { units: EIGHTHS * device, device }, &mut backend).map_err(|_| CanvasProblem::Refused)
}
