//! One type for both backends, so that the drawing code is compiled once.

use crate::style::{Lettering, Stroke};
use crate::svg_backend::SvgBackend;
use caseload::chart::text_width;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use std::fmt;

/// Where a scene is drawn.
pub enum AnyBackend {
    /// On a canvas of the page, at the resolution of the screen.
    #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
    Canvas(crate::canvas::Surface),
    /// As the text of an SVG picture, for paper.
    Svg(SvgBackend),
}

/// A backend refused to draw. Only a canvas can, when the browser took its context away.
#[derive(Debug)]
pub struct Refused;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the drawing surface refused to draw")
    }
}

impl std::error::Error for Refused {}

pub type Answer<T = ()> = Result<T, DrawingErrorKind<Refused>>;

/// Calls the same method of whichever backend it is.
macro_rules! each {
    ($self:ident, $backend:ident => $call:expr) => {
        match $self {
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            AnyBackend::Canvas(surface) => {
                let $backend = surface.backend();
                $call.map_err(|_| DrawingErrorKind::DrawingError(Refused))
            }
            AnyBackend::Svg($backend) => $call.map_err(|_| DrawingErrorKind::DrawingError(Refused)),
        }
    };
}

impl AnyBackend {
    /// Lines of one stroke.
    pub(crate) fn lines(&mut self, lines: &[Vec<BackendCoord>], stroke: Stroke) -> Answer {
        match self {
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            Self::Canvas(surface) => {
                surface.lines(lines, stroke);
                Ok(())
            }
            Self::Svg(_) => lines.iter().try_for_each(|line| self.draw_path(line.iter().copied(), &stroke)),
        }
    }

    /// A circle, filled or edged or both.
    pub(crate) fn circle(
        &mut self,
        at: BackendCoord,
        radius: u32,
        fill: Option<BackendColor>,
        edge: Option<Stroke>,
    ) -> Answer {
        match self {
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            Self::Canvas(surface) => {
                surface.circle(at, radius, fill, edge);
                Ok(())
            }
            Self::Svg(_) => {
                if let Some(color) = fill {
                    self.draw_circle(at, radius, &color, true)?;
                }
                edge.map_or(Ok(()), |stroke| self.draw_circle(at, radius, &stroke, false))
            }
        }
    }

    /// The text's outline in one colour, `width` units across, for a text to stand on.
    pub(crate) fn halo(&mut self, style: &Lettering<'_>, pos: BackendCoord, edge: Stroke) {
        match self {
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            Self::Canvas(surface) => surface.halo(style, pos, edge),
            Self::Svg(backend) => backend.halo(&style.text.text, style, pos, edge.width, edge.color),
        }
    }
}

impl DrawingBackend for AnyBackend {
    type ErrorType = Refused;

    fn get_size(&self) -> (u32, u32) {
        match self {
            #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
            Self::Canvas(surface) => surface.size(),
            Self::Svg(backend) => backend.get_size(),
        }
    }

    fn ensure_prepared(&mut self) -> Answer {
        each!(self, backend => backend.ensure_prepared())
    }

    fn present(&mut self) -> Answer {
        each!(self, backend => backend.present())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Answer {
        each!(self, backend => backend.draw_pixel(point, color))
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Answer {
        each!(self, backend => backend.draw_line(from, to, style))
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Answer {
        each!(self, backend => backend.draw_rect(from, to, style, fill))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Answer {
        each!(self, backend => backend.draw_path(path, style))
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Answer {
        each!(self, backend => backend.draw_circle(center, radius, style, fill))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Answer {
        each!(self, backend => backend.fill_polygon(vert, style))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Answer {
        each!(self, backend => backend.draw_text(text, style, pos))
    }

    /// From the width table. The canvas backend would insert a styled element into the page to measure it.
    fn estimate_text_size<S: BackendTextStyle>(&self, text: &str, style: &S) -> Answer<(u32, u32)> {
        let width = text_width(text, style.size(), matches!(style.style(), FontStyle::Bold));
        Ok((width.ceil() as u32, (style.size() * 1.2).ceil() as u32))
    }
}
