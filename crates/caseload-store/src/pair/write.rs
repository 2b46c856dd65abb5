//! Writing one commit to both copies.
//!
//! Each copy takes a moment to get its bytes onto the device, so both are asked at once. What the database refuses is cut
//! off the journal again; a tab that goes down in between leaves a whole commit in the journal that nobody was told of, and
//! the next start puts it into the database as well: there is never half of it.

use super::both::both;
use super::{Database, Pair, Write};
use crate::error::StoreError;
use crate::events::StoreEvent;
use crate::journal::{Slots, Stand, Table};
use crate::rows::{Copies, Row};

impl<D: Database, S: Slots> Pair<D, S> {
    /// Both copies; an error when the database did not take it, and then it is in neither.
    pub(super) async fn write_both(&self, write: &Write<'_>) -> Result<Copies, StoreError> {
        let answer = match self.journal.stand() {
            // Rows that are put aside are known only when the database has moved them.
            Some(stand) if write.aside.is_empty() => self.write_at_once(write, stand).await,
            _ => self.write_in_turn(write).await,
        };
        match answer {
            // The database went back under our hands (the browser emptied it). The journal knows better.
            Err(StoreError::Stale { expected, found }) if found < expected && self.journal.is_open() => {
                self.compare().await?;
                self.write_in_turn(write).await
            }
            answer => answer,
        }
    }

    /// Both copies at once; `stand` is where the journal ends.
    async fn write_at_once(&self, write: &Write<'_>, stand: Stand) -> Result<Copies, StoreError> {
        let (rows, revision) = (tables(&[], write), write.state.revision);
        let (taken, appended) = both(self.database.commit(write), self.journal.append(revision, &rows)).await;
        match taken {
            Ok(_) if appended.is_ok() && self.with_its_schema().await.is_ok() => Ok(Copies::Both),
            Ok(_) => Ok(self.write_journal(revision, &rows).await),
            Err(error) => {
                self.take_back(stand).await;
                Err(error)
            }
        }
    }

    /// First the database, then the journal.
    async fn write_in_turn(&self, write: &Write<'_>) -> Result<Copies, StoreError> {
        let put_aside = self.database.commit(write).await?;
        Ok(self.write_journal(write.state.revision, &tables(&put_aside, write)).await)
    }

    /// Cuts a refused record off the journal. Should that fail, the journal is not read before it was done: the record has
    /// the revision that the next commit will have.
    async fn take_back(&self, stand: Stand) {
        if self.journal.go_back(stand.clone()).await.is_err() {
            self.refused.replace(Some(stand));
        }
    }

    /// Brings the journal to the commit that the database already has.
    async fn write_journal(&self, revision: u64, rows: &[(Table, &Row)]) -> Copies {
        if self.journal.is_open()
            && self.journal.append(revision, rows).await.is_ok()
            && self.with_its_schema().await.is_ok()
        {
            return Copies::Both;
        }
        let tries = self.without_journal.get() + 1;
        self.without_journal.set(tries);
        // Comparing reads everything: not at each of a long line of commits.
        if tries.is_power_of_two()
            && let Ok(opened) = self.compare().await
        {
            if opened.healed.into_database > 0 {
                (self.tell)(StoreEvent::Changed { since: 0, revision: opened.revision });
            }
            return opened.copies;
        }
        self.copies_now()
    }

    /// The journal's header must not promise an older schema than its rows have.
    async fn with_its_schema(&self) -> Result<(), StoreError> {
        if self.journal.schema().is_some_and(|schema| schema < self.settings.schema) {
            self.journal.snapshot(self.settings.schema).await?;
        }
        Ok(())
    }
}

/// Everything of a commit, as the journal keeps it.
fn tables<'a>(put_aside: &'a [Row], write: &Write<'a>) -> Vec<(Table, &'a Row)> {
    let (rows, history) = (write.rows, write.history);
    let all = [(Table::Aside, put_aside), (Table::Rows, rows), (Table::History, history)];
    all.into_iter().flat_map(|(table, rows)| rows.iter().map(move |row| (table, row))).collect()
}
