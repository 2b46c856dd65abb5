//! Cutting a line into dashes. Plotters backends know no dashes, and cut here they are the same on every backend.

use caseload::chart::scene::Px;

/// More dashes than any line of a chart has; a guard against lengths near zero.
const MOST: usize = 4000;

/// The dashes of a polyline: each `drawn` long with `left_out` between them, running on around corners.
pub fn dashes(points: &[Px], (drawn, left_out): (f64, f64)) -> Vec<Vec<Px>> {
    let mut out: Vec<Vec<Px>> = Vec::new();
    if drawn <= 0.0 || left_out <= 0.0 {
        return out;
    }
    let (mut on, mut rest) = (true, drawn);
    let mut dash: Vec<Px> = points.first().copied().into_iter().collect();
    for (&a, &b) in points.iter().zip(points.iter().skip(1)) {
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let mut done = 0.0;
        while length - done > rest && out.len() < MOST {
            done += rest;
            let place = (a.0 + (b.0 - a.0) * done / length, a.1 + (b.1 - a.1) * done / length);
            if on {
                dash.push(place);
                out.push(std::mem::take(&mut dash));
            } else {
                dash.push(place);
            }
            on = !on;
            rest = if on { drawn } else { left_out };
        }
        rest -= length - done;
        if on {
            dash.push(b);
        }
    }
    if on && dash.len() > 1 {
        out.push(dash);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_run_around_corners() {
        let bend = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)];
        let cut = dashes(&bend, (7.0, 5.0));
        assert_eq!(cut, [vec![(0.0, 0.0), (7.0, 0.0)], vec![(10.0, 2.0), (10.0, 9.0)]]);
    }

    #[test]
    fn a_point_has_no_dashes() {
        assert!(dashes(&[(1.0, 1.0)], (2.0, 4.0)).is_empty());
        assert!(dashes(&[], (2.0, 4.0)).is_empty());
    }
}
