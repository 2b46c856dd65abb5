//! From marks to strokes: the only place that knows how a line, a hatch or a label is drawn.

use crate::backend::{AnyBackend, Refused};
use crate::dashes::dashes;
use crate::hatch::hatch;
use crate::palette::Palette;
use crate::style::{Lettering, Stroke};
use caseload::chart::scene::{Dash, Mark, Px, Role, Scene, Shape, Text};
use plotters_backend::{BackendColor, BackendCoord, DrawingBackend, DrawingErrorKind};

/// What comes out when a backend refuses.
pub type Failed = DrawingErrorKind<Refused>;

/// How fine a backend draws. Backends take whole units; several units to a pixel of the screen keep lines in place.
#[derive(Clone, Copy, Debug)]
pub struct Grain {
    /// Units of the backend per CSS pixel.
    pub units: f64,
    /// Pixels of the screen per CSS pixel; upright and level lines are moved to whole ones so that they are sharp.
    pub device: f64,
}

/// Opacity of what is not pointed at.
const DIM: f64 = 0.35;

/// Width of the surface-coloured edge around a label that crosses something, in px, both sides together.
const HALO: f64 = 4.0;

/// Draws a scene.
///
/// # Errors
/// [`Failed`] when the backend refuses, which only a canvas can; what was drawn until then stays.
pub fn draw(scene: &Scene, palette: &Palette, grain: Grain, backend: &mut AnyBackend) -> Result<(), Failed> {
    backend.ensure_prepared()?;
    let mut pen = Pen { palette, grain, backend };
    for mark in &scene.marks {
        pen.mark(mark)?;
    }
    backend.present()
}

struct Pen<'a> {
    palette: &'a Palette,
    grain: Grain,
    backend: &'a mut AnyBackend,
}

impl Pen<'_> {
    fn mark(&mut self, mark: &Mark) -> Result<(), Failed> {
        let strength = if mark.dim { DIM } else { 1.0 };
        match &mark.shape {
            Shape::Line { points, width, dash, role } => self.line(points, *width, *dash, self.color(*role, strength)),
            Shape::Area { points, fill, edge } => self.area(points, *fill, *edge, strength),
            Shape::Circle { centre, radius, fill, edge } => self.circle(*centre, *radius, *fill, *edge, strength),
            Shape::Hatch { points, width, step, rising, role } => {
                let color = self.color(*role, strength);
                if self.palette.outlines {
                    return self.outline(points, 1.0, color);
                }
                self.lines(&hatch(points, *step, *rising), &self.stroke(*width, color))
            }
            Shape::Text(text) => self.text(text, strength),
        }
    }

    fn line(&mut self, points: &[Px], width: f64, dash: Dash, color: BackendColor) -> Result<(), Failed> {
        let stroke = self.stroke(width, color);
        let sharp = self.sharpened(points, width);
        let points = sharp.as_deref().unwrap_or(points);
        match dash.lengths() {
            None => self.path(points, &stroke),
            Some(lengths) => self.lines(&dashes(points, lengths), &stroke),
        }
    }

    fn lines<Line: AsRef<[Px]>>(&mut self, lines: &[Line], stroke: &Stroke) -> Result<(), Failed> {
        let place = |line: &Line| line.as_ref().iter().map(|&at| self.place(at)).collect::<Vec<BackendCoord>>();
        let lines: Vec<Vec<BackendCoord>> = lines.iter().map(place).collect();
        self.backend.lines(&lines, *stroke)
    }

    fn path(&mut self, points: &[Px], stroke: &Stroke) -> Result<(), Failed> {
        self.lines(&[points], stroke)
    }

    fn outline(&mut self, points: &[Px], width: f64, color: BackendColor) -> Result<(), Failed> {
        // Two corners more than there are: the seam lies inside a side and no corner stays open.
        let closed: Vec<Px> = points.iter().copied().chain(points.iter().copied().take(1)).collect();
        let stroke = self.stroke(width, color);
        match self.backend {
            AnyBackend::Svg(_) => self.path(&closed, &stroke),
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            AnyBackend::Canvas(_) => {
                let closed: Vec<Px> = closed.into_iter().chain(points.iter().copied().skip(1).take(1)).collect();
                self.path(&closed, &stroke)
            }
        }
    }

    fn area(
        &mut self,
        points: &[Px],
        fill: Option<Role>,
        edge: Option<(Role, f64)>,
        strength: f64,
    ) -> Result<(), Failed> {
        if let Some(role) = fill {
            let color = self.color(role, strength);
            let points: Vec<BackendCoord> = points.iter().map(|&at| self.place(at)).collect();
            self.backend.fill_polygon(points, &color)?;
        }
        match edge {
            Some((role, width)) => self.outline(points, width, self.color(role, strength)),
            None => Ok(()),
        }
    }

    fn circle(
        &mut self,
        centre: Px,
        radius: f64,
        fill: Option<Role>,
        edge: Option<(Role, f64)>,
        strength: f64,
    ) -> Result<(), Failed> {
        let at = self.place(centre);
        let radius = self.length(radius);
        let fill = fill.map(|role| self.color(role, strength));
        let edge = edge.map(|(role, width)| self.stroke(width, self.color(role, strength)));
        self.backend.circle(at, radius, fill, edge)
    }

    fn text(&mut self, text: &Text, strength: f64) -> Result<(), Failed> {
        let style = Lettering { text, color: self.color(text.role, strength), size: text.size * self.grain.units };
        let at = self.place(text.at);
        if text.halo {
            let edge = self.stroke(HALO, self.color(Role::Surface, strength));
            self.backend.halo(&style, at, edge);
        }
        self.backend.draw_text(&text.text, &style, at)
    }

    fn color(&self, role: Role, strength: f64) -> BackendColor {
        let (rgb, alpha) = self.palette.color(role);
        BackendColor { rgb, alpha: alpha * strength }
    }

    fn stroke(&self, width: f64, color: BackendColor) -> Stroke {
        Stroke { color, width: self.length(width) }
    }

    fn place(&self, (x, y): Px) -> BackendCoord {
        ((x * self.grain.units).round() as i32, (y * self.grain.units).round() as i32)
    }

    fn length(&self, px: f64) -> u32 {
        (px * self.grain.units).round().max(1.0) as u32
    }

    /// A level or upright line moved to the raster of the screen, so that its edges fall between pixels.
    fn sharpened(&self, points: &[Px], width: f64) -> Option<Vec<Px>> {
        let &[a, b] = points else { return None };
        let level = (a.1 - b.1).abs() < 1e-6;
        let upright = (a.0 - b.0).abs() < 1e-6;
        if level == upright {
            return None;
        }
        let whole = (width * self.grain.device).round().max(1.0);
        let half = if whole % 2.0 < 0.5 { 0.0 } else { 0.5 };
        let snap = |px: f64| ((px * self.grain.device - half).round() + half) / self.grain.device;
        Some(if level { vec![(a.0, snap(a.1)), (b.0, snap(b.1))] } else { vec![(snap(a.0), a.1), (snap(b.0), b.1)] })
    }
}
