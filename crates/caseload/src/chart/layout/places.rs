//! Choosing a place: among those that meet no other label, the one that covers the least.

use super::canvas::{Canvas, text_area};
use crate::chart::scene::{Area, Part, Px, Text};

/// What one step down the list of wishes is worth, against the cost of what would be covered.
const STEP: u32 = 1;
const COVER: u32 = 3;

/// Writes a label of one or more lines at the best of several places and says which it was. Earlier places are
/// preferred. Nothing is written when every place meets another label.
pub fn settle(canvas: &mut Canvas, part: Part, places: Vec<Vec<Text>>, inside: Area) -> Option<Px> {
    if !canvas.shows(part) {
        return None;
    }
    let mut best: Option<(u32, Vec<Text>)> = None;
    for (order, lines) in (0u32..).zip(places) {
        let areas = || lines.iter().map(text_area);
        if !areas().all(|area| area.within(&inside) && canvas.is_free(&area)) {
            continue;
        }
        let cost = areas().map(|area| canvas.cost(&area.grown(1.0))).sum::<u32>() * COVER + order * STEP;
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, lines));
        }
    }
    let (_, lines) = best?;
    let at = lines.first().map(|text| text.at);
    lines.into_iter().for_each(|text| canvas.write(part, text));
    at
}
