//! The rows of a long list that are in sight, in numbers: which of them are built.

/// A list of up to so many rows is built whole, once its first picture is painted.
const WHOLE: usize = 80;
/// Rows that are built beyond both edges of the window, so that keys find the next one.
const BEYOND: usize = 12;
/// Rows beyond the edges in the first picture of another list: the others follow behind it.
const AT_ONCE: usize = 1;
/// The window moves by so many rows at a time.
const STEP: usize = 6;

/// Where a list lies, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InSight {
    /// How much of the list lies above the upper edge of the window; negative while the list begins below it.
    pub above: f64,
    /// The height of the window.
    pub window: f64,
    /// The height of one row.
    pub row: f64,
}

/// How far beyond the rows in sight the list is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The rows in sight and hardly more: the first picture of another list.
    AtOnce,
    /// So far that keys find the next row.
    Beyond,
    /// The whole list, as paper needs it.
    Everything,
}

/// Which rows are built: from one to before another one, and how high one row is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Built {
    /// The place of the first row that is built, from 0.
    pub from: usize,
    /// The place behind the last one.
    pub to: usize,
    /// How high one row is, in CSS pixels.
    pub row: f64,
}

/// Which of so many rows are built. Before anything was `seen`, a usual window is taken.
pub fn built(seen: Option<InSight>, rows: usize, extent: Extent) -> Built {
    // The height of a row on a desk, until one is there to be measured.
    const USUAL: f64 = 49.0;
    let row = seen.map_or(USUAL, |seen| seen.row);
    let (beyond, step) = match extent {
        Extent::Beyond if rows > WHOLE => (BEYOND, STEP),
        Extent::AtOnce => (AT_ONCE, 1),
        _ => return Built { from: 0, to: rows, row },
    };
    let (above, window) = seen.map_or((0.0, 800.0), |seen| (seen.above, seen.window));
    let first = (above.max(0.0) / row) as usize;
    // Above its first row the list leaves a part of the window to what stands there.
    let fit = ((window + above.min(0.0)).max(0.0) / row) as usize + 1;
    let from = (first.saturating_sub(beyond) / step * step).min(rows);
    Built { from, to: (first + fit + beyond).div_ceil(step).saturating_mul(step).min(rows), row }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(above: f64) -> Built {
        built(Some(InSight { above, window: 640.0, row: 50.0 }), 1600, Extent::Beyond)
    }

    #[test]
    fn only_what_is_in_sight_and_a_little_beyond_is_built() {
        assert_eq!(at(-120.0), Built { from: 0, to: 24, row: 50.0 });
        let middle = at(40_000.0);
        assert!(middle.from <= 800 - BEYOND && middle.to >= 813 + BEYOND && middle.to - middle.from < 60);
        assert_eq!(at(79_360.0).to, 1600);
        assert_eq!(at(1e9), Built { from: 1600, to: 1600, row: 50.0 });
    }

    #[test]
    fn the_first_picture_of_another_list_has_the_rows_in_sight_and_hardly_more() {
        let first = |above| built(Some(InSight { above, window: 640.0, row: 50.0 }), 1600, Extent::AtOnce);
        assert_eq!(first(-140.0), Built { from: 0, to: 12, row: 50.0 });
        assert_eq!(first(1000.0), Built { from: 19, to: 34, row: 50.0 });
    }

    #[test]
    fn a_short_list_and_a_printed_one_are_built_whole() {
        assert_eq!(built(Some(InSight { above: 0.0, window: 640.0, row: 50.0 }), 80, Extent::AtOnce).to, 14);
        assert_eq!(built(None, 80, Extent::Beyond), Built { from: 0, to: 80, row: 49.0 });
        assert_eq!(built(Some(InSight { above: 0.0, window: 640.0, row: 92.0 }), 1600, Extent::Everything).to, 1600);
    }
}
