//! Cutting a polygon into 45-degree lines. Plotters has no hatch.

use caseload::chart::scene::Px;

/// The lines of a hatch, `step` apart across the lines. They lie on one raster for the whole drawing, so that two hatches
/// side by side run into each other.
pub fn hatch(polygon: &[Px], step: f64, rising: bool) -> Vec<[Px; 2]> {
    // Along a line that rises to the right x + y is constant, along one that falls x - y is.
    let slant = if rising { 1.0 } else { -1.0 };
    let offset = |(x, y): Px| x + slant * y;
    let low = polygon.iter().copied().map(offset).fold(f64::MAX, f64::min);
    let high = polygon.iter().copied().map(offset).fold(f64::MIN, f64::max);
    let apart = step.max(1.0) * std::f64::consts::SQRT_2;
    if polygon.len() < 3 || !(high - low).is_finite() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    let mut at = (low / apart).ceil() * apart;
    while at < high {
        let mut crossings: Vec<Px> =
            edges(polygon).filter_map(|(a, b)| crossing(a, b, offset(a) - at, offset(b) - at)).collect();
        caseload::order::sort_by(&mut crossings, |a, b| a.0.total_cmp(&b.0));
        let mut ends = crossings.into_iter();
        while let (Some(from), Some(to)) = (ends.next(), ends.next()) {
            if to.0 - from.0 > 0.2 {
                lines.push([from, to]);
            }
        }
        at += apart;
    }
    lines
}

fn edges(polygon: &[Px]) -> impl Iterator<Item = (Px, Px)> + '_ {
    polygon.iter().copied().zip(polygon.iter().copied().cycle().skip(1))
}

/// Where an edge crosses a line, given on which side of it its ends lie. The end on the line counts for one edge only.
fn crossing(a: Px, b: Px, before: f64, after: f64) -> Option<Px> {
    if (before < 0.0) == (after < 0.0) {
        return None;
    }
    let share = before / (before - after);
    Some((a.0 + (b.0 - a.0) * share, a.1 + (b.1 - a.1) * share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_hatch_stay_inside_and_at_45_degrees() {
        let square = [(0.0, 0.0), (20.0, 0.0), (20.0, 20.0), (0.0, 20.0)];
        for rising in [true, false] {
            let lines = hatch(&square, 6.0, rising);
            assert_eq!(lines.len(), if rising { 4 } else { 5 });
            for [(x0, y0), (x1, y1)] in lines {
                assert!([x0, y0, x1, y1].iter().all(|side| (-1e-9..=20.0 + 1e-9).contains(side)));
                assert!(((x1 - x0).abs() - (y1 - y0).abs()).abs() < 1e-9);
            }
        }
    }

    #[test]
    fn less_than_a_triangle_has_no_hatch() {
        assert!(hatch(&[(0.0, 0.0), (9.0, 9.0)], 6.0, true).is_empty());
    }
}
