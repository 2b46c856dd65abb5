//! A plotters backend that writes SVG elements.
//!
//! It takes tenths of a pixel and writes pixels with one decimal, so that lines lie where they belong on paper. It sets
//! presentation attributes only: no `style`, which the page's content security policy would drop, and no `id`, which could
//! clash when several charts stand on a page.

use caseload::chart::text_width;
use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    FontTransform,
};
use std::convert::Infallible;

/// Units per pixel.
pub const TENTHS: f64 = 10.0;

pub struct SvgBackend {
    size: (u32, u32),
    body: String,
}

impl SvgBackend {
    /// For a drawing of this size in pixels.
    pub fn new(width: u32, height: u32) -> Self {
        Self { size: (width, height), body: String::with_capacity(16 * 1024) }
    }

    /// The finished document.
    pub fn finish(self) -> String {
        let (width, height) = (self.size.0.to_string(), self.size.1.to_string());
        let head = ["<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"", &width, "\" height=\"", &height];
        let view = ["\" viewBox=\"0 0 ", &width, " ", &height, "\" font-family=\"", crate::style::FAMILY, "\">\n"];
        let mut out: String = head.into_iter().chain(view).collect();
        out.push_str(&self.body);
        out.push_str("</svg>\n");
        out
    }

    /// The same text as an edge of `width` tenths, to be written before the text itself.
    pub fn halo<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        pos: BackendCoord,
        width: u32,
        color: BackendColor,
    ) {
        self.text(text, style, pos, Some((width, color)));
    }

    fn text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        pos: BackendCoord,
        halo: Option<(u32, BackendColor)>,
    ) {
        self.body.push_str("<text");
        let place = match style.transform() {
            FontTransform::None => {
                self.number(" x", pos.0);
                // Letters stand on a base line; their visual middle is about a third of the size above it.
                pos.1 + tenths(style.size() * 0.35)
            }
            FontTransform::Rotate90 | FontTransform::Rotate180 | FontTransform::Rotate270 => {
                self.body.push_str(" transform=\"translate(");
                push_tenths(&mut self.body, pos.0);
                self.body.push(' ');
                push_tenths(&mut self.body, pos.1);
                self.body.push_str(") rotate(-90)\"");
                tenths(style.size() * 0.35)
            }
        };
        self.number(" y", place);
        self.number(" font-size", tenths(style.size()));
        if matches!(style.style(), FontStyle::Bold) {
            self.body.push_str(" font-weight=\"700\"");
        }
        match style.anchor().h_pos {
            HPos::Left => {}
            HPos::Center => self.body.push_str(" text-anchor=\"middle\""),
            HPos::Right => self.body.push_str(" text-anchor=\"end\""),
        }
        match halo {
            Some((width, color)) => {
                self.body.push_str(" fill=\"none\"");
                self.stroke(color, width);
                self.body.push_str(" stroke-linejoin=\"round\" aria-hidden=\"true\"");
            }
            None => self.fill(style.color()),
        }
        self.body.push('>');
        push_escaped(&mut self.body, text);
        self.body.push_str("</text>\n");
    }

    fn number(&mut self, name: &str, tenths: i32) {
        self.body.push_str(name);
        self.body.push_str("=\"");
        push_tenths(&mut self.body, tenths);
        self.body.push('"');
    }

    fn fill(&mut self, color: BackendColor) {
        self.body.push_str(" fill=\"");
        push_color(&mut self.body, color.rgb);
        self.body.push('"');
        self.opacity(" fill-opacity", color.alpha);
    }

    fn stroke(&mut self, color: BackendColor, width: u32) {
        self.body.push_str(" stroke=\"");
        push_color(&mut self.body, color.rgb);
        self.body.push('"');
        self.opacity(" stroke-opacity", color.alpha);
        self.number(" stroke-width", i32::try_from(width).unwrap_or(0));
    }

    fn opacity(&mut self, name: &str, alpha: f64) {
        if alpha < 0.995 {
            self.body.push_str(name);
            self.body.push_str("=\".");
            let hundredths = (alpha * 100.0).round() as u32;
            self.body.push(char::from_digit(hundredths / 10 % 10, 10).unwrap_or('0'));
            self.body.push(char::from_digit(hundredths % 10, 10).unwrap_or('0'));
            self.body.push('"');
        }
    }

    fn path(&mut self, points: impl IntoIterator<Item = BackendCoord>, close: bool) {
        self.body.push_str("<path d=\"");
        let mut first = true;
        for (x, y) in points {
            self.body.push(if first { 'M' } else { 'L' });
            push_tenths(&mut self.body, x);
            self.body.push(' ');
            push_tenths(&mut self.body, y);
            first = false;
        }
        if close {
            self.body.push('Z');
        }
        self.body.push('"');
    }
}

fn tenths(value: f64) -> i32 {
    value.round() as i32
}

/// Tenths as a decimal number, by integers: 125 is "12.5".
fn push_tenths(out: &mut String, tenths: i32) {
    if tenths < 0 {
        out.push('-');
    }
    let tenths = tenths.unsigned_abs();
    out.push_str(&(tenths / 10).to_string());
    if let Some(digit) = char::from_digit(tenths % 10, 10).filter(|&digit| digit != '0') {
        out.push('.');
        out.push(digit);
    }
}

fn push_color(out: &mut String, (red, green, blue): (u8, u8, u8)) {
    out.push('#');
    for byte in [red, green, blue] {
        for half in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(half), 16).unwrap_or('0'));
        }
    }
}

/// Text that stays text: names come from people. Control characters, which XML cannot carry, are left out.
fn push_escaped(out: &mut String, text: &str) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
}

type Answer = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SvgBackend {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Answer {
        Ok(())
    }

    fn present(&mut self) -> Answer {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Answer {
        self.path([(x, y), (x + 10, y), (x + 10, y + 10), (x, y + 10)], true);
        self.fill(color);
        self.body.push_str("/>\n");
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Answer {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Answer {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        if fill {
            return self.fill_polygon(corners, style);
        }
        self.draw_path(corners.into_iter().chain([(left, top)]), style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Answer {
        let points: Vec<_> = path.into_iter().collect();
        // A line that returns to its start is an outline: its last corner is to look like the others.
        let outline = points.len() > 3 && points.first() == points.last();
        let kept = if outline { points.len() - 1 } else { points.len() };
        self.path(points.into_iter().take(kept), outline);
        self.body.push_str(" fill=\"none\"");
        self.stroke(style.color(), style.stroke_width());
        self.body.push_str("/>\n");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Answer {
        self.body.push_str("<circle");
        self.number(" cx", center.0);
        self.number(" cy", center.1);
        self.number(" r", i32::try_from(radius).unwrap_or(0));
        if fill {
            self.fill(style.color());
        } else {
            self.body.push_str(" fill=\"none\"");
            self.stroke(style.color(), style.stroke_width());
        }
        self.body.push_str("/>\n");
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, vert: I, style: &S) -> Answer {
        self.path(vert, true);
        self.fill(style.color());
        self.body.push_str("/>\n");
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, pos: BackendCoord) -> Answer {
        self.text(text, style, pos, None);
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let bold = matches!(style.style(), FontStyle::Bold);
        let width = text_width(text, style.size(), bold);
        Ok((width.ceil() as u32, (style.size() * 1.2).ceil() as u32))
    }
}
