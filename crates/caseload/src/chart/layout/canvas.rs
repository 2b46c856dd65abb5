//! The scene while it grows: what is drawn, what is hidden or dimmed, and where labels have settled.

use super::frame::Frame;
use super::{SizeClass, View};
use crate::chart::scene::{Anchor, Area, Dash, Hit, Mark, Part, Px, Role, Scene, Shape, Text};
use crate::chart::text_width::text_width;

/// 1.5 pt, the thinnest line that survives a school's printer.
const PRINT_WIDTH: f64 = 2.0;

pub struct Canvas {
    scene: Scene,
    hidden: Vec<Part>,
    lifted: Option<Part>,
    print: bool,
    /// Boxes of settled labels: no label may meet one.
    labels: Vec<Area>,
    /// Boxes of marks with the cost of covering them: labels avoid them if they can.
    marks: Vec<(Area, u32)>,
}

impl Canvas {
    pub fn new(view: &View, frame: &Frame) -> Self {
        let scene = Scene { width: frame.width, height: frame.height, plot: frame.plot, ..Scene::default() };
        let print = view.class == SizeClass::Print;
        Self { scene, hidden: view.hidden.clone(), lifted: view.lifted, print, labels: Vec::new(), marks: Vec::new() }
    }

    pub fn shows(&self, part: Part) -> bool {
        !self.hidden.contains(&part)
    }

    pub fn draw(&mut self, part: impl Into<Option<Part>>, shape: Shape) {
        let part = part.into();
        if part.is_some_and(|part| !self.shows(part)) {
            return;
        }
        let dim = self.lifted.is_some() && part.is_some() && part != self.lifted;
        self.scene.marks.push(Mark { part, dim, shape });
    }

    pub fn line(&mut self, part: impl Into<Option<Part>>, points: Vec<Px>, width: f64, dash: Dash, role: Role) {
        let width = if self.print && role != Role::Grid { width.max(PRINT_WIDTH) } else { width };
        self.draw(part, Shape::Line { points, width, dash, role });
    }

    /// A label that has its place. It is drawn whatever it meets; later labels keep away from it.
    pub fn write(&mut self, part: impl Into<Option<Part>>, text: Text) {
        let part = part.into();
        if part.is_none_or(|part| self.shows(part)) {
            let area = text_area(&text);
            self.scene.taken.push(area);
            self.labels.push(area);
        }
        self.draw(part, Shape::Text(text));
    }

    /// Writes the text only where it meets no other label and leaves the sheet nowhere.
    pub fn write_if_free(&mut self, part: impl Into<Option<Part>>, text: Text) -> bool {
        let free = self.is_free(&text_area(&text));
        if free {
            self.write(part, text);
        }
        free
    }

    pub fn is_free(&self, area: &Area) -> bool {
        let sheet = Area { left: 0.0, top: 0.0, right: self.scene.width, bottom: self.scene.height };
        area.within(&sheet) && !self.labels.iter().any(|label| label.grown(LABEL_GAP).meets(area))
    }

    /// What it costs to cover the marks under a box.
    pub fn cost(&self, area: &Area) -> u32 {
        self.marks.iter().filter(|(mark, _)| mark.meets(area)).map(|(_, cost)| cost).sum()
    }

    /// Keeps every later label out of a box.
    pub fn reserve(&mut self, area: Area) {
        self.labels.push(area);
    }

    /// Notes that labels should avoid a box, the more the higher the cost.
    pub fn avoid(&mut self, area: Area, cost: u32) {
        self.marks.push((area, cost));
    }

    /// Notes that labels should avoid a line, as a row of small boxes.
    pub fn avoid_line(&mut self, points: &[Px], cost: u32) {
        for (&a, &b) in points.iter().zip(points.iter().skip(1)) {
            let length = (b.0 - a.0).hypot(b.1 - a.1);
            let steps = (length / 8.0).ceil().clamp(1.0, 400.0);
            let mut k = 0.0;
            while k <= steps {
                let share = k / steps;
                let place = (a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share);
                self.marks.push((Area::around(place, 2.0), cost));
                k += 1.0;
            }
        }
    }

    pub fn hit(&mut self, at: Px, says: usize) {
        self.scene.taken.push(Area::around(at, 7.0));
        self.scene.hits.push(Hit { at, says });
    }

    /// Places to point at stand from left to right, which is the order in which keys walk them.
    pub fn finish(mut self) -> Scene {
        crate::order::sort_by(&mut self.scene.hits, |a, b| a.at.0.total_cmp(&b.at.0));
        self.scene
    }
}

/// Clear space between two labels.
const LABEL_GAP: f64 = 2.0;

/// The box of a text.
pub fn text_area(text: &Text) -> Area {
    let length = text_width(&text.text, text.size, text.bold);
    let (x, y) = text.at;
    let half = text.size * 0.6;
    let (before, after) = match text.anchor {
        Anchor::Start => (0.0, length),
        Anchor::Middle => (length / 2.0, length / 2.0),
        Anchor::End => (length, 0.0),
    };
    if text.upward {
        return Area { left: x - half, right: x + half, top: y - after, bottom: y + before };
    }
    Area { left: x - before, right: x + after, top: y - half, bottom: y + half }
}

/// A plain label with a halo, anchored at its middle.
pub fn label(at: Px, text: &str, size: f64, role: Role) -> Text {
    let text = text.to_owned();
    Text { at, text, size, bold: false, anchor: Anchor::Middle, role, halo: true, upward: false }
}
