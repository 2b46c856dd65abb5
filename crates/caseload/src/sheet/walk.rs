//! Where a key leads on the sheet.

use super::Sheet;

/// A box: the row, and the box counted over all columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The row, from 0.
    pub down: usize,
    /// The box, from 0, counted over the boxes of all columns.
    pub across: usize,
}

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the student before, in the same box.
    Up,
    /// To the next student.
    Down,
    /// To the box before, in the same row.
    Left,
    /// To the box after, in the same row.
    Right,
}

/// The next box that way, over places without a goal; none at the edge. Down from the last student leads to the first one in
/// the next box, so that a column is followed by the next.
pub fn step(sheet: &Sheet, from: Place, way: Step) -> Option<Place> {
    let (width, height) = (sheet.width(), sheet.rows.len());
    let mut at = from;
    // Every box is met at most once.
    for _ in 0..width.checked_mul(height)? {
        at = match way {
            Step::Up => Place { down: at.down.checked_sub(1)?, ..at },
            Step::Down if at.down + 1 < height => Place { down: at.down + 1, ..at },
            Step::Down if at.across + 1 < width => Place { down: 0, across: at.across + 1 },
            Step::Left => Place { across: at.across.checked_sub(1)?, ..at },
            Step::Right if at.across + 1 < width => Place { across: at.across + 1, ..at },
            Step::Down | Step::Right => return None,
        };
        if sheet.goal_at(at).is_some() {
            return Some(at);
        }
    }
    None
}
