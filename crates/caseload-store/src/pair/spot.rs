//! Some rows, byte for byte. Opening compares the copies by key and revision; bytes that changed without a write show only
//! when they are read. The journal has a checksum over every record, so its bytes are the ones that were written.

use super::{Database, Pair, Write};
use crate::error::StoreError;
use crate::events::StoreEvent;
use crate::journal::Slots;
use crate::rows::Row;
use std::collections::BTreeMap;

/// So many rows are looked at after a start.
const ROWS: usize = 50;

/// Rows to look at: every one has its turn over the starts, since the revision moves on between them.
pub(super) fn choose(rows: &[Row], revision: u64) -> Vec<Row> {
    let start = usize::try_from(revision).unwrap_or(0).wrapping_mul(ROWS).checked_rem(rows.len()).unwrap_or(0);
    rows.iter().cycle().skip(start).take(ROWS.min(rows.len())).cloned().collect()
}

impl<D: Database, S: Slots> Pair<D, S> {
    /// Looks at the rows chosen at the start, and puts right in the database what is not as the journal has it; the bytes
    /// found there are put aside. Answers how many that were.
    pub(super) async fn spot_check(&self) -> Result<usize, StoreError> {
        let found: BTreeMap<String, Row> = self.spots.take().into_iter().map(|row| (row.key.clone(), row)).collect();
        if found.is_empty() {
            return Ok(0);
        }
        let _turn = self.turns.take().await;
        let state = self.leading()?;
        let wanted = found.iter().map(|(key, row)| (key.clone(), row.revision)).collect();
        let mut rows = self.journal.rows(&wanted).await?;
        rows.retain(|row| found.get(&row.key).is_some_and(|found| found.payload != row.payload));
        // What was written since is of a later revision, and right.
        let since =
            self.database.rows_since(rows.iter().map(|row| row.revision).min().unwrap_or(state.revision)).await?.1;
        rows.retain(|row| !since.iter().any(|later| later.key == row.key && later.revision > row.revision));
        if !rows.is_empty() {
            let aside: Vec<String> = rows.iter().map(|row| row.key.clone()).collect();
            let write =
                Write { expected: Some(state.revision), state: &state, rows: &rows, history: &[], aside: &aside };
            self.database.commit(&write).await?;
            (self.tell)(StoreEvent::Changed { since: 0, revision: state.revision });
        }
        Ok(rows.len())
    }
}
