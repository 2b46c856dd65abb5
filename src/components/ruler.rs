//! The distance ruler of a list: the petrol tick in the middle is the aimline, the dot is the student, and right is always better.
//! The exact figure stands beside it in words.

use caseload_charts::ruler_markup;
use leptos::prelude::*;

use super::drawing::drawing;

/// The ruler, 80 by 18 px. `place` runs from -1 (far behind) over 0 (on the line) to 1 (far ahead); beyond that it is clipped.
#[component]
pub fn Ruler(place: f32) -> impl IntoView {
    drawing("ruler", (80, 18), (80, 18), ruler_markup(place))
}
