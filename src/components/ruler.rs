//! The distance ruler of a list: the petrol tick in the middle is the aimline, the dot is the student, and right is always better.
//! The exact figure stands beside it in words.

use leptos::prelude::*;

use super::drawing::{drawing, push_px};

/// Half the ruler in px, from the tick to where the dot is clipped.
const REACH: f32 = 35.0;

/// The ruler, 80 by 18 px. `place` runs from -1 (far behind) over 0 (on the line) to 1 (far ahead); beyond that it is clipped.
#[component]
pub fn Ruler(place: f32) -> impl IntoView {
    drawing("ruler", (80, 18), (80, 18), ruler(place))
}

fn ruler(place: f32) -> String {
    // A place that is not a number sits on the line rather than nowhere; the words beside it say what is known.
    let place = if place.is_nan() { 0.0 } else { place.clamp(-1.0, 1.0) };
    let mut dot = String::new();
    push_px(&mut dot, 40.0 + place * REACH);
    format!(
        "<path class=\"d-quiet\" stroke-width=\"2\" d=\"M1 9H79\"/><path class=\"d-line\" stroke-width=\"2\" d=\"M40 9H{dot}\"/>\
         <path class=\"d-aim\" stroke-width=\"2\" d=\"M40 2V16\"/><circle class=\"d-halo\" cx=\"{dot}\" cy=\"9\" r=\"4.2\"/>"
    )
}

#[cfg(test)]
mod tests {
    use super::ruler;

    #[test]
    fn ahead_is_right_of_the_tick_and_far_behind_is_clipped() {
        assert!(ruler(0.5).contains("cx=\"57.5\""));
        assert!(ruler(-9.0).contains("cx=\"5\""));
        assert!(ruler(f32::NAN).contains("cx=\"40\""));
    }
}
