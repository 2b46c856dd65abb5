//! The pair's database on IndexedDB, and the note outside it in local storage.

use super::columns::{from_state, number, to_columns, to_keys, to_row, to_rows, to_state};
use super::errors::store_error;
use super::idb::{Idb, Mode, Transaction, answer, names};
use crate::dump::Dump;
use crate::error::StoreError;
use crate::pair::{Contents, Database, State, Tell, Write};
use crate::rows::{Draft, LastKnown, Row, Unreadable, UnreadableWhy};
use js_sys::{Array, JSON, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::{IdbIndex, IdbKeyRange};

/// The key of the one entry in `meta`.
const STATE: &str = "state";
const ALL: &[&str] = &[names::ROWS, names::HISTORY, names::ASIDE, names::DRAFTS, names::META];

pub(super) struct Indexed {
    idb: Idb,
    name: String,
}

impl Indexed {
    /// Opens the database now, so that what is wrong with it is known at once.
    pub(super) async fn open(name: &str, tell: Tell) -> Result<Self, StoreError> {
        let idb = Idb::new(name, tell);
        idb.connection().await?;
        Ok(Self { idb, name: name.to_owned() })
    }

    fn note_key(&self) -> String {
        format!("{}.last-known", self.name)
    }
}

fn thrown(thrown: JsValue) -> StoreError {
    store_error(&thrown)
}

async fn state(transaction: &Transaction) -> Result<Option<State>, StoreError> {
    let value = answer(transaction.store(names::META)?.get(&STATE.into())).await?;
    Ok(to_state(&value))
}

fn by_revision(transaction: &Transaction, store: &str) -> Result<IdbIndex, StoreError> {
    transaction.store(store)?.index(names::REVISION).map_err(thrown)
}

fn above(revision: u64) -> Result<JsValue, StoreError> {
    IdbKeyRange::lower_bound_with_open(&number(revision).into(), true).map(JsValue::from).map_err(thrown)
}

/// Asks for the state and puts everything in one go: one after the other each question would wait for the answer before.
/// What was put on a state that turns out to be another one is rolled back by the error.
async fn write(transaction: &Transaction, write: &Write<'_>) -> Result<Vec<Row>, StoreError> {
    let state = answer(transaction.store(names::META)?.get(&STATE.into()));
    let rows = transaction.store(names::ROWS)?;
    let mut put_aside = Vec::new();
    if !write.aside.is_empty() {
        let aside = transaction.store(names::ASIDE)?;
        for key in write.aside {
            let old = answer(rows.get(&key.into())).await?;
            if old.is_object() {
                aside.put(&old).map_err(thrown)?;
                put_aside.extend(to_row(&old));
            }
        }
    }
    for row in write.rows {
        rows.put(&to_columns(row)).map_err(thrown)?;
    }
    let history = transaction.store(names::HISTORY)?;
    for row in write.history {
        history.put(&to_columns(row)).map_err(thrown)?;
    }
    let meta = transaction.store(names::META)?;
    meta.put_with_key(&from_state(write.state), &STATE.into()).map_err(thrown)?;
    let found = to_state(&state.await?).map_or(0, |state| state.revision);
    match write.expected {
        Some(expected) if expected != found => Err(StoreError::Stale { expected, found }),
        _ => Ok(put_aside),
    }
}

async fn newest_history(transaction: &Transaction, newest: usize) -> Result<Vec<Row>, StoreError> {
    let index = by_revision(transaction, names::HISTORY)?;
    let revision = state(transaction).await?.map_or(0, |state| state.revision);
    let mut from = revision.saturating_sub(u64::try_from(newest).unwrap_or(u64::MAX));
    loop {
        // Most commits have a history row, so the last so many revisions have about as many.
        let (mut rows, _) = to_rows(&answer(index.get_all_with_key(&above(from)?)).await?);
        if rows.len() >= newest || from == 0 {
            rows.reverse();
            rows.truncate(newest);
            return Ok(rows);
        }
        from = 0;
    }
}

impl Database for Indexed {
    async fn read(&self) -> Result<Contents, StoreError> {
        let transaction = self.idb.begin(&[names::ROWS, names::HISTORY, names::META], Mode::Read).await?;
        let state = answer(transaction.store(names::META)?.get(&STATE.into()));
        let rows = answer(transaction.store(names::ROWS)?.get_all());
        let history = answer(transaction.store(names::HISTORY)?.count());
        let (state, rows, history) = (state.await?, rows.await?, history.await?);
        transaction.end(Ok(())).await?;
        let (mut rows, broken) = to_rows(&rows);
        // IndexedDB orders by UTF-16 units, this side by code points.
        rows.sort_by(|one, other| one.key.cmp(&other.key));
        #[allow(clippy::as_conversions, reason = "a count")]
        let history = history.as_f64().unwrap_or(0.0) as usize;
        let unreadable = broken.into_iter().map(|key| Unreadable { key, why: UnreadableWhy::Shape }).collect();
        Ok(Contents { state: to_state(&state), rows, unreadable, history })
    }

    async fn commit(&self, what: &Write<'_>) -> Result<Vec<Row>, StoreError> {
        let stores: &[&str] = if what.aside.is_empty() {
            &[names::ROWS, names::HISTORY, names::META]
        } else {
            &[names::ROWS, names::HISTORY, names::META, names::ASIDE]
        };
        let transaction = self.idb.begin(stores, Mode::WriteStrictly).await?;
        let outcome = write(&transaction, what).await;
        transaction.end(outcome).await
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        let transaction = self.idb.begin(&[names::ROWS, names::META], Mode::Read).await?;
        let found = state(&transaction).await?.map_or(0, |state| state.revision);
        let rows = answer(by_revision(&transaction, names::ROWS)?.get_all_with_key(&above(revision)?)).await?;
        transaction.end(Ok((found, to_rows(&rows).0))).await
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        let transaction = self.idb.begin(&[names::HISTORY, names::META], Mode::Read).await?;
        let rows = newest_history(&transaction, newest).await;
        transaction.end(rows).await
    }

    async fn history_keys(&self) -> Result<Vec<String>, StoreError> {
        let transaction = self.idb.begin(&[names::HISTORY], Mode::Read).await?;
        let keys = answer(transaction.store(names::HISTORY)?.get_all_keys()).await;
        transaction.end(keys.map(|keys| to_keys(&keys))).await
    }

    async fn put_draft(&self, draft: &Draft) -> Result<(), StoreError> {
        let transaction = self.idb.begin(&[names::DRAFTS], Mode::Write).await?;
        let payload = Uint8Array::from(draft.payload.as_slice());
        let put = transaction.store(names::DRAFTS)?.put_with_key(&payload, &draft.key.as_str().into());
        transaction.end(put.map(drop).map_err(thrown)).await
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        let transaction = self.idb.begin(&[names::DRAFTS], Mode::Write).await?;
        let dropped = transaction.store(names::DRAFTS)?.delete(&key.into());
        transaction.end(dropped.map(drop).map_err(thrown)).await
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        let transaction = self.idb.begin(&[names::DRAFTS], Mode::Read).await?;
        let keys = answer(transaction.store(names::DRAFTS)?.get_all_keys());
        let payloads = answer(transaction.store(names::DRAFTS)?.get_all());
        let (keys, payloads) = (keys.await?, payloads.await?);
        transaction.end(Ok(())).await?;
        let draft = |(key, payload): (JsValue, JsValue)| {
            Some(Draft { key: key.as_string()?, payload: payload.dyn_into::<Uint8Array>().ok()?.to_vec() })
        };
        let (keys, payloads): (Array, Array) = (keys.unchecked_into(), payloads.unchecked_into());
        Ok(keys.iter().zip(payloads.iter()).filter_map(draft).collect())
    }

    async fn dump(&self, dump: &mut Dump) -> Result<(), StoreError> {
        for store in [names::ROWS, names::HISTORY, names::ASIDE] {
            let transaction = self.idb.begin(&[store], Mode::Read).await?;
            let values = answer(transaction.store(store)?.get_all()).await;
            let values: Array = transaction.end(values).await?.unchecked_into();
            for value in values.iter() {
                match to_row(&value) {
                    Ok(row) => dump.row(store, &row),
                    Err(_) => {
                        let text = JSON::stringify(&value).map_or_else(|_| String::new(), String::from);
                        dump.bytes(store, text.as_bytes());
                    }
                }
            }
        }
        self.drafts().await?.iter().for_each(|draft| dump.draft(draft));
        Ok(())
    }

    async fn clear(&self) -> Result<(), StoreError> {
        let transaction = self.idb.begin(ALL, Mode::WriteStrictly).await?;
        let cleared = ALL.iter().try_for_each(|name| transaction.store(name)?.clear().map(drop).map_err(thrown));
        transaction.end(cleared).await
    }

    fn recall(&self) -> Option<LastKnown> {
        let storage = web_sys::window()?.local_storage().ok()??;
        let text = storage.get_item(&self.note_key()).ok()??;
        let (revision, note) = text.split_once(' ')?;
        Some(LastKnown { revision: revision.parse().ok()?, note: note.to_owned() })
    }

    fn remember(&self, known: &LastKnown) {
        let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        if let Some(storage) = storage {
            // Without local storage there is no recovery screen, and nothing is lost.
            let _kept = if *known == LastKnown::default() {
                storage.remove_item(&self.note_key())
            } else {
                storage.set_item(&self.note_key(), &format!("{} {}", known.revision, known.note))
            };
        }
    }
}
