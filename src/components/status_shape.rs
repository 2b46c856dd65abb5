//! Status of a goal: seven shapes whose silhouettes differ, so that they can be told apart in one ink. A shape never stands
//! without its word.

use caseload::markup::Markup;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::drawing::{draw, drawing};
use super::words::words;

/// The seven shapes, in the order of interface 3.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Met: five-point star, yellow with an ink edge.
    Met,
    /// On track: filled disc with a tick.
    OnTrack,
    /// Borderline: diamond, right half filled.
    Borderline,
    /// Off track: filled triangle pointing down.
    OffTrack,
    /// Too little data: dashed ring, empty.
    TooLittle,
    /// Not started: short dash.
    NotStarted,
    /// Ended: small square, outline.
    Ended,
}

impl Shape {
    /// The classes of word and shape. They are colored apart, because a chip keeps its word in ink.
    fn classes(self) -> (&'static str, &'static str) {
        match self {
            Shape::Met => ("status", "shape"),
            Shape::OnTrack => ("status s-on", "shape s-on"),
            Shape::Borderline => ("status s-border", "shape s-border"),
            Shape::OffTrack => ("status s-off", "shape s-off"),
            Shape::TooLittle => ("status s-little", "shape s-little"),
            Shape::NotStarted | Shape::Ended => ("status s-idle", "shape s-idle"),
        }
    }

    fn body(self) -> &'static str {
        match self {
            Shape::Met => {
                "<path class=\"d-star\" stroke-width=\"1.1\" stroke-linejoin=\"round\" d=\"M7 .9 8.7 5.1 13.3 5.5 9.8 8.4 10.9 12.8 7 10.5 3.1 12.8 4.2 8.4 .7 5.5 5.3 5.1Z\"/>"
            }
            Shape::OnTrack => {
                "<circle class=\"d-fill\" cx=\"7\" cy=\"7\" r=\"5.7\"/><path class=\"d-cut\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"M4.4 7.2l1.9 1.9 3.4-3.9\"/>"
            }
            Shape::Borderline => {
                "<path stroke-width=\"1.4\" stroke-linejoin=\"round\" d=\"M7 .9 13.1 7 7 13.1 .9 7Z\"/><path class=\"d-fill\" stroke-width=\".4\" d=\"M7 .9 13.1 7 7 13.1Z\"/>"
            }
            Shape::OffTrack => "<path class=\"d-fill\" stroke-linejoin=\"round\" d=\"M1.2 1.9h11.6L7 12.4Z\"/>",
            Shape::TooLittle => {
                "<circle cx=\"7\" cy=\"7\" r=\"5.7\" stroke-width=\"1.6\" stroke-dasharray=\"2.7 1.777\"/>"
            }
            Shape::NotStarted => "<path stroke-width=\"2\" stroke-linecap=\"round\" d=\"M3.5 7h7\"/>",
            Shape::Ended => "<path stroke-width=\"1.6\" stroke-linejoin=\"round\" d=\"M3 3h8v8H3Z\"/>",
        }
    }
}

/// The shape alone, for use beside a word that is already there. Sizes: 14 in tables, 18 to 24 in headlines, 30 on paper.
#[component]
pub fn StatusShape(shape: Shape, #[prop(default = 14)] size: u32) -> impl IntoView {
    drawing(shape.classes().1, (14, 14), (size, size), shape.body().to_owned())
}

/// Shape and word together, in the color of the status.
#[component]
pub fn StatusMark(
    shape: Shape,
    /// The word, in sentence case.
    #[prop(into)]
    word: TextProp,
    #[prop(default = 14)] size: u32,
) -> impl IntoView {
    view! { <span class=shape.classes().0><StatusShape shape size/> {words(word)}</span> }.into_any()
}

/// Shape and word inside markup, the shape in the size of tables.
pub fn draw_status(into: &mut Markup, shape: Shape, word: &str) {
    let (around, class) = shape.classes();
    into.tags("<span class=\"").text(around).tags("\">");
    draw(into, class, (14, 14), (14, 14), shape.body());
    into.tags(" ").text(word).tags("</span>");
}
