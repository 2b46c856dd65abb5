//! What is half typed, kept on the device until it is saved: a reload, a crash or an update loses none of it.
//!
//! Drafts are rows of their own, outside bundle and history.

use crate::state::desk::Desk;
use caseload::wire::rows::JSON;
use caseload_store::{Store, StoreError};
use leptos::prelude::*;
use leptos::task::spawn_local;

impl Desk {
    /// Reads all drafts into memory, once, when the store opens.
    pub(super) async fn read_drafts(self, store: &impl Store) -> Result<(), StoreError> {
        for draft in store.drafts().await? {
            let text = draft.payload.split_first().filter(|(first, _)| **first == JSON).map(|(_, text)| text.to_vec());
            if let Some(text) = text.and_then(|text| String::from_utf8(text).ok()) {
                self.behind.update_value(|behind| {
                    behind.drafts.insert(draft.key, text);
                });
            }
        }
        Ok(())
    }

    /// What was half typed under this key.
    pub fn draft(self, key: &str) -> Option<String> {
        self.behind.with_value(|behind| behind.drafts.get(key).cloned())
    }

    /// Keeps what is half typed. A draft that cannot be kept costs nothing: what was typed is still on the page.
    pub fn keep_draft(self, key: String, text: String) {
        self.behind.update_value(|behind| {
            behind.drafts.insert(key.clone(), text.clone());
        });
        let Some(store) = self.behind.with_value(|behind| behind.store.clone()).filter(|_| !self.follows_now()) else {
            return;
        };
        spawn_local(async move {
            let mut payload = vec![JSON];
            payload.extend(text.into_bytes());
            let kept = store.put_draft(&key, &payload).await;
            drop(kept);
        });
    }

    /// Forgets a draft that became a record.
    pub fn drop_draft(self, key: &str) {
        let known = self.behind.try_update_value(|behind| behind.drafts.remove(key)).flatten();
        let Some(store) = self.behind.with_value(|behind| behind.store.clone()).filter(|_| known.is_some()) else {
            return;
        };
        let key = key.to_owned();
        spawn_local(async move { drop(store.drop_draft(&key).await) });
    }
}
