//! What can wait until a commit is answered: bringing the histories together, snapshots of the journal, and a look at some
//! rows after a start.

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
        self.history_differs.get() || self.journal.due() || !self.spots.borrow().is_empty()
    }

    /// Does what is due, on a turn of its own. Failures show in the copies and are tried again later.
    pub async fn tidy(&self) {
        if self.role.get() == Role::Follower {
            return;
        }
        if self.history_differs.get() {
            self.history_differs.set(self.heal_history().await.is_err());
        }
        if self.journal.is_open() {
            // What cannot be compared now is compared after another start.
            self.spot_check().await.unwrap_or_default();
        }
        if self.journal.due() {
            // A failure is answered by the next one due, a closed journal by the next commit.
            self.snapshot().await.unwrap_or_default();
        }
    }

    /// Writes a snapshot of the journal: before an import, before a migration.
    ///
    /// # Errors
    /// [`StoreError::NotWriter`] in a tab that follows, else what the journal's snapshot gives. Nothing saved is lost
    /// by it.
    pub async fn snapshot(&self) -> Result<(), StoreError> {
        let _turn = self.turns.take().await;
        let state = self.leading()?;
        let written = self.journal.snapshot(state.schema).await;
        self.copies_now();
        written
    }

    /// A batch is a turn, so that commits do not have to wait for a long history.
    async fn heal_history(&self) -> Result<(), StoreError> {
        let (into_database, into_journal) = self.missing_history().await?;
        for history in into_database.chunks(BATCH) {
            let _turn = self.turns.take().await;
            let state = self.leading()?;
            let write = Write { expected: Some(state.revision), state: &state, rows: &[], history, aside: &[] };
            self.database.commit(&write).await?;
        }
        for history in into_journal.chunks(BATCH) {
            let _turn = self.turns.take().await;
            let record: Vec<(Table, &Row)> = history.iter().map(|row| (Table::History, row)).collect();
            let written = self.journal.append(self.leading()?.revision, &record).await;
            self.copies_now();
            written?;
        }
        Ok(())
    }

    /// What the database and what the journal lack.
    async fn missing_history(&self) -> Result<(Vec<Row>, Vec<Row>), StoreError> {
        let _turn = self.turns.take().await;
        let in_database: BTreeSet<String> = self.database.history_keys().await?.into_iter().collect();
        let in_journal = self.journal.history_keys().await?;
        let into_database = self.journal.history_beyond(&in_database).await?;
        let mut into_journal = Vec::new();
        if !in_database.iter().all(|key| in_journal.contains(key)) {
            into_journal = self.database.history(usize::MAX).await?;
            into_journal.retain(|row| !in_journal.contains(&row.key));
            into_journal.reverse();
        }
        Ok((into_database, into_journal))
    }
}
