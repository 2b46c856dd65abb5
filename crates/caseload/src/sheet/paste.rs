//! A block copied from a spreadsheet: lines of cells with tabs between.

use super::{Place, Sheet};
use crate::records::Outcome;
use crate::tables::code_of_a_session;

/// Where a pasted block lands, and what does not fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pasted {
    /// The box of each text, trimmed and not empty; row by row of the block.
    pub texts: Vec<(Place, String)>,
    /// Texts behind the last student or the last box, or at a place without a goal.
    pub beyond: usize,
}

/// Where the texts of a block go when it is put down at `from`. Empty cells leave their boxes alone.
pub fn block(sheet: &Sheet, from: Place, text: &str) -> Pasted {
    let mut pasted = Pasted::default();
    let lines = text.trim_end_matches(['\r', '\n']).split('\n');
    for (down, line) in lines.enumerate() {
        for (across, cell) in line.trim_end_matches('\r').split('\t').enumerate() {
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            let place = Place { down: from.down + down, across: from.across + across };
            if sheet.goal_at(place).is_some() {
                pasted.texts.push((place, cell.to_owned()));
            } else {
                pasted.beyond += 1;
            }
        }
    }
    pasted
}

/// The code that a pasted word stands for, such as "Absent" or "A"; none when it is something else.
pub fn pasted_code(text: &str) -> Option<Outcome> {
    code_of_a_session(text)
}
