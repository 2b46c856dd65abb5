//! Comparing the copies: by key and revision, the higher revision is put where it is missing, and nobody is asked.

use super::both::both;
use super::{Contents, Database, Pair, State, Write};
use crate::error::StoreError;
use crate::journal::{Slots, Table, View};
use crate::rows::{Healed, LastKnown, Opened, Row, Unreadable, UnreadableWhy};
use std::collections::BTreeMap;

/// Rows are written again into the journal in records of about this many payload bytes.
const RECORD: usize = 1 << 20;

impl<D: Database, S: Slots> Pair<D, S> {
    /// Reads both copies and heals each from the other. Call it on one's turn, as the writer.
    pub(super) async fn compare(&self) -> Result<Opened, StoreError> {
        let (contents, view) = both(self.database.read(), self.open_journal()).await;
        let checked = contents.and_then(|contents| {
            self.check_schema(contents.state.as_ref().map_or(0, |state| state.schema)).map(|()| contents)
        });
        let (contents, view) = match (checked, view) {
            (Ok(contents), Ok(view)) => (contents, Some(view)),
            (Err(error), _) | (_, Err(error @ StoreError::TooNew { .. })) => {
                self.journal.close().await;
                return Err(error);
            }
            (Ok(contents), Err(_)) => {
                self.journal.close().await;
                (contents, None)
            }
        };
        self.heal(contents, view).await
    }

    /// Opens the journal, without a record that was refused and could not be cut off at once.
    async fn open_journal(&self) -> Result<View, StoreError> {
        let refused = self.refused.borrow().clone();
        if let Some(stand) = refused {
            self.journal.slots().open().await?;
            self.journal.go_back(stand).await?;
            self.refused.replace(None);
        }
        self.journal.open(self.settings.schema).await
    }

    async fn heal(&self, mut contents: Contents, view: Option<View>) -> Result<Opened, StoreError> {
        let mut healed = Healed::default();
        let mut unreadable = std::mem::take(&mut contents.unreadable);
        let found_journal = view.is_some();
        let mut view = view.unwrap_or_default();
        let state = self.newer_state(contents.state.as_ref(), &view);
        let differ = Differences::between(&contents.rows, std::mem::take(&mut view.rows));
        healed.cut = view.cut;

        if !differ.in_database.is_empty() || contents.state.as_ref() != Some(&state) {
            healed.into_database = self.heal_database(&state, &differ, &mut contents, &mut unreadable).await?;
        }
        if found_journal {
            let lacking: Vec<&Row> = contents
                .rows
                .iter()
                .filter(|row| differ.in_journal.binary_search_by(|key| key.as_str().cmp(&row.key)).is_ok())
                .collect();
            if self.heal_journal(&state, &view, &lacking).await.is_ok() {
                healed.into_journal = lacking.len();
            }
            self.history_differs.set(view.history != contents.history);
        }
        unreadable.extend((0..view.unreadable).map(|_| Unreadable { key: None, why: UnreadableWhy::Record }));
        self.unread.borrow_mut().extend(unreadable.iter().filter_map(|unreadable| unreadable.key.clone()));
        self.state.replace(Some(state.clone()));
        Ok(Opened {
            copies: self.copies_now(),
            had_data: self.last_known(&state, &contents.rows),
            revision: state.revision,
            schema: state.schema,
            replica: state.replica,
            rows: contents.rows,
            unreadable,
            healed,
        })
    }

    fn newer_state(&self, database: Option<&State>, view: &View) -> State {
        match database {
            Some(state) if state.revision >= view.revision || view.replica.is_empty() => state.clone(),
            _ if view.replica.is_empty() => self.fresh_state(),
            _ => State {
                revision: view.revision,
                schema: self.journal.schema().unwrap_or(self.settings.schema),
                replica: view.replica.clone(),
            },
        }
    }

    async fn heal_database(
        &self,
        state: &State,
        differ: &Differences,
        contents: &mut Contents,
        unreadable: &mut Vec<Unreadable>,
    ) -> Result<usize, StoreError> {
        let rows =
            if differ.in_database.is_empty() { Vec::new() } else { self.journal.rows(&differ.in_database).await? };
        let readable_again =
            |unreadable: &Unreadable| unreadable.key.as_ref().is_some_and(|key| rows.iter().any(|row| row.key == *key));
        let aside: Vec<String> =
            unreadable.iter().filter(|one| readable_again(one)).filter_map(|one| one.key.clone()).collect();
        let write = Write { expected: None, state, rows: &rows, history: &[], aside: &aside };
        self.database.commit(&write).await?;
        unreadable.retain(|one| !readable_again(one));
        let count = rows.len();
        for row in rows {
            match contents.rows.binary_search_by(|held| held.key.cmp(&row.key)) {
                Ok(at) => contents.rows.get_mut(at).into_iter().for_each(|held| held.clone_from(&row)),
                Err(at) => contents.rows.insert(at, row),
            }
        }
        Ok(count)
    }

    async fn heal_journal(&self, state: &State, view: &View, lacking: &[&Row]) -> Result<(), StoreError> {
        if view.replica.is_empty() {
            self.journal.create(state.schema, &state.replica).await?;
        }
        let mut record: Vec<(Table, &Row)> = Vec::new();
        let mut bytes = 0;
        for row in lacking {
            record.push((Table::Rows, row));
            bytes += row.payload.len();
            if bytes > RECORD {
                self.journal.append(state.revision, &record).await?;
                record.clear();
                bytes = 0;
            }
        }
        // Even without rows: the journal has to know the revision.
        if !record.is_empty() || (view.revision < state.revision && lacking.is_empty()) {
            self.journal.append(state.revision, &record).await?;
        }
        Ok(())
    }

    /// The note from outside the copies, when both are empty although there were data.
    fn last_known(&self, state: &State, rows: &[Row]) -> Option<LastKnown> {
        let known = self.database.recall().filter(|known| known.revision > 0);
        if state.revision > 0 || !rows.is_empty() {
            if known.is_none() {
                self.database.remember(&LastKnown { revision: state.revision, note: String::new() });
            }
            return None;
        }
        known
    }
}

/// Which rows each side lacks.
struct Differences {
    /// Lacking in the database: key and the journal's revision.
    in_database: BTreeMap<String, u64>,
    /// Lacking in the journal: keys, ascending.
    in_journal: Vec<String>,
}

impl Differences {
    /// `rows` are the database's, by key; `journal` has the newest revision of each key.
    fn between(rows: &[Row], mut journal: BTreeMap<String, u64>) -> Self {
        let mut in_database = BTreeMap::new();
        let mut in_journal = Vec::new();
        for row in rows {
            match journal.remove_entry(row.key.as_str()) {
                Some((key, revision)) if revision > row.revision => drop(in_database.insert(key, revision)),
                Some((_, revision)) if revision == row.revision => {}
                _ => in_journal.push(row.key.clone()),
            }
        }
        in_database.extend(journal);
        Self { in_database, in_journal }
    }
}
