//! What can wait until a commit is answered: bringing the histories together, and snapshots of the journal.

use super::{Database, Pair, Write};
use crate::error::StoreError;
use crate::events::Role;
use crate::journal::{Slots, Table};
use crate::rows::Row;
use std::collections::BTreeSet;

/// History rows written at a time.
const BATCH: usize = 500;

impl<D: Database, S: Slots> Pair<D, S> {
    /// Whether [`Self::tidy`] has something to do.
    pub fn untidy(&self) -> bool {
        self.history_differs.get() || self.journal.due()
    }

    /// Does what is due, on a turn of its own. Failures show in the copies and are tried again later.
    pub async fn tidy(&self) {
        if self.role.get() == Role::Follower {
            return;
        }
        if self.history_differs.get() {
            let _turn = self.turns.take().await;
            if self.journal.is_open() {
                self.history_differs.set(self.heal_history().await.is_err());
            }
        }
        if self.journal.due() {
            // A failure is answered by the next one due, a closed journal by the next commit.
            self.snapshot().await.unwrap_or_default();
        }
    }

    /// Writes a snapshot of the journal: before an import, before a migration.
    pub async fn snapshot(&self) -> Result<(), StoreError> {
        let _turn = self.turns.take().await;
        let state = self.leading()?;
        let written = self.journal.snapshot(state.schema).await;
        self.copies_now();
        written
    }

    async fn heal_history(&self) -> Result<(), StoreError> {
        let state = self.leading()?;
        let in_database: BTreeSet<String> = self.database.history_keys().await?.into_iter().collect();
        let in_journal = self.journal.history_keys().await?;
        let missing = self.journal.history_beyond(&in_database).await?;
        for history in missing.chunks(BATCH) {
            let write = Write { expected: Some(state.revision), state: &state, rows: &[], history, aside: &[] };
            self.database.commit(&write).await?;
        }
        if in_database.iter().all(|key| in_journal.contains(key)) {
            return Ok(());
        }
        let mut missing = self.database.history(usize::MAX).await?;
        missing.retain(|row| !in_journal.contains(&row.key));
        missing.reverse();
        for history in missing.chunks(BATCH) {
            let record: Vec<(Table, &Row)> = history.iter().map(|row| (Table::History, row)).collect();
            self.journal.append(state.revision, &record).await?;
        }
        Ok(())
    }
}
