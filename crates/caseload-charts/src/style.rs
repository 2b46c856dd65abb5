//! The two styles a backend is given: a stroke or fill, and a line of text.

use caseload::chart::scene::{Anchor, Text};
use caseload::chart::text_width;
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendColor, BackendStyle, BackendTextStyle, FontFamily, FontStyle, FontTransform};
use std::convert::Infallible;

/// The family of every label: the fonts of the interface, without quotes so that it can stand in an attribute.
pub const FAMILY: &str = "system-ui, Roboto, Segoe UI, Noto Sans, sans-serif";

/// A colour and, for strokes, a width in units of the backend.
#[derive(Clone, Copy)]
pub struct Stroke {
    pub color: BackendColor,
    pub width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }

    fn stroke_width(&self) -> u32 {
        self.width
    }
}

/// A label with its size in units of the backend.
pub struct Lettering<'a> {
    pub text: &'a Text,
    pub color: BackendColor,
    pub size: f64,
}

impl BackendTextStyle for Lettering<'_> {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn transform(&self) -> FontTransform {
        if self.text.upward { FontTransform::Rotate270 } else { FontTransform::None }
    }

    fn style(&self) -> FontStyle {
        if self.text.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn anchor(&self) -> Pos {
        let across = match self.text.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(FAMILY)
    }

    /// From the width table, never from a font.
    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        let width = text_width(text, self.size, self.text.bold);
        Ok(((0, 0), (width.ceil() as i32, (self.size * 1.2).ceil() as i32)))
    }

    /// Letters are drawn by the browser; pixel backends get none.
    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _pos: (i32, i32),
        _draw: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}
