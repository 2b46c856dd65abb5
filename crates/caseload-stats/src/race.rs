//! What a bench runs, so that the command line and the app in the browser are measured on the very same work.

use crate::{median_residual, ols, pair_slope_median, pairs};

/// Times, then as many scores, of one row.
pub const RACE_POINTS: usize = 36;
/// The first phase of them.
const PHASE_A: usize = 12;

/// Column sums over all rows of least-squares slope and intercept, Theil-Sen slope and intercept, NAP and Tau. A row is
/// [`RACE_POINTS`] times and as many scores; the rows stand one behind the other. None when a row has no line or is cut off.
pub fn race(rows: &[f64]) -> Option<[f64; 6]> {
    let mut sums = [0.0; 6];
    let (rows, cut_off) = rows.as_chunks::<{ 2 * RACE_POINTS }>();
    if !cut_off.is_empty() {
        return None;
    }
    for row in rows {
        for (sum, value) in sums.iter_mut().zip(of_row(row)?) {
            *sum += value;
        }
    }
    Some(sums)
}

fn of_row(row: &[f64]) -> Option<[f64; 6]> {
    let (x, y) = row.split_at_checked(RACE_POINTS)?;
    let (a, b) = y.split_at_checked(PHASE_A)?;
    let line = ols(x, y)?;
    let (slope, _) = pair_slope_median(x, y)?;
    let found = pairs(a, b, 0.0);
    Some([line.slope, line.intercept, slope, median_residual(x, y, slope)?, found.nap()?, found.tau()?])
}

#[cfg(test)]
mod tests {
    use super::{RACE_POINTS, race};

    #[test]
    fn a_straight_row_gives_its_own_line_twice_and_full_overlap_figures() {
        let times = (0..RACE_POINTS).map(|at| at as f64);
        let row: Vec<f64> = times.clone().chain(times.map(|at| 3.0 + 2.0 * at)).collect();
        let sums = race(&row).expect("a line");
        for (sum, want) in sums.iter().zip([2.0, 3.0, 2.0, 3.0, 1.0, 1.0]) {
            assert!((sum - want).abs() < 1e-9, "{sums:?}");
        }
        assert_eq!(race(&row[1..]), None);
        assert_eq!(race(&[]), Some([0.0; 6]));
    }
}
