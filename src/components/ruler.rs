//! The distance ruler of a list: the petrol tick in the middle is the aimline, the dot is the student, and right is always better.
//! The exact figure stands beside it in words.

use caseload::markup::Markup;
use caseload_charts::ruler_markup;

use super::drawing::draw;

/// The ruler, 80 by 18 px. `place` runs from -1 (far behind) over 0 (on the line) to 1 (far ahead); beyond that it is clipped.
pub fn draw_ruler(into: &mut Markup, place: f32) {
    draw(into, "ruler", (80, 18), (80, 18), &ruler_markup(place));
}
