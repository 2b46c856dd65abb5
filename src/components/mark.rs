//! The mark of the app: a ring, a line, a star.

use leptos::prelude::*;

use super::drawing::drawing;

/// Where the student began, the pace, the goal.
const MARK: &str = "<path class=\"d-aim\" stroke-width=\"2.6\" d=\"M7.5 20.5l9-8.5\"/>\
<circle class=\"d-next\" stroke-width=\"2.5\" cx=\"5.3\" cy=\"22.7\" r=\"3.4\"/>\
<path class=\"d-star\" stroke-width=\"1.3\" stroke-linejoin=\"round\" \
d=\"M20 1.4 22 6.2 27.2 6.7 23.3 10.1 24.5 15.1 20 12.4 15.5 15.1 16.7 10.1 12.8 6.7 18 6.2Z\"/>";

/// The mark at `size` CSS px.
#[component]
pub fn Mark(#[prop(default = 28)] size: u32) -> impl IntoView {
    drawing("mark", (28, 28), (size, size), MARK.to_owned())
}
