//! The store of the app: the pair in this browser, and which tab of it writes.
//!
//! Tabs talk over a broadcast channel in short texts: `changed <since> <revision>`, `yield <who>`, `yielded <who>`, and
//! `freed` by a tab that held the journal longer than the writing.

use super::indexed::Indexed;
use super::locks::{Ask, Held, take};
use super::promise::{first_within, pause};
use super::worker_slots::WorkerSlots;
use crate::error::StoreError;
use crate::events::{Role, StoreEvent, StoreName};
use crate::pair::{Pair, Settings, Tell};
use crate::rows::{Commit, Draft, Opened, Row, Saved};
use crate::store::Store;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, MessageEvent};

/// How long a writing tab may take to hand over before it is no longer asked, in milliseconds.
const PATIENCE: u32 = 3_000;
const WORKER: &str = "./journal.js";

/// Clones are the same store.
#[derive(Clone)]
pub struct BrowserStore {
    shared: Rc<Shared>,
}

type OnMessage = Closure<dyn Fn(MessageEvent)>;

struct Shared {
    name: String,
    pair: Pair<Indexed, WorkerSlots>,
    tell: Tell,
    channel: BroadcastChannel,
    on_message: RefCell<Option<OnMessage>>,
    lock: RefCell<Option<Held>>,
    /// Counts each time this tab begins to hold the lock or to wait for it. What was begun earlier and ends later does not
    /// count any more.
    epoch: Cell<u32>,
    /// This tab's name while it asks for the writing, and what to call when it gets it.
    asking: RefCell<Option<(String, Function)>>,
}

impl BrowserStore {
    /// Opens the store; the first tab writes, every later one follows. `fresh_replica` names this installation should the
    /// store be new. [`Store::load`] is the next call.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] or [`StoreError::Blocked`] when the browser gives no store or an older tab holds
    /// it, else [`StoreError`] by the exception.
    pub async fn open(name: StoreName, schema: u32, fresh_replica: String, on_event: Tell) -> Result<Self, StoreError> {
        let sample = name == StoreName::Sample;
        let settings = Settings { schema, fresh_replica, sample };
        Self::open_at(name.text(), WORKER, settings, on_event).await
    }

    /// The same under any name and with the worker's script from anywhere, for tests.
    ///
    /// # Errors
    /// As [`BrowserStore::open`].
    pub async fn open_at(name: &str, worker: &str, settings: Settings, tell: Tell) -> Result<Self, StoreError> {
        let database = Indexed::open(name, Rc::clone(&tell)).await?;
        let channel = BroadcastChannel::new(name).map_err(|thrown| super::errors::store_error(&thrown))?;
        let lock = take(name, Ask::IfFree).await?;
        let role = if lock.is_some() { Role::Writer } else { Role::Follower };
        let slots = WorkerSlots::new(name, worker);
        let shared = Rc::new(Shared {
            name: name.to_owned(),
            pair: Pair::new(database, slots, settings, role, Rc::clone(&tell)),
            tell,
            channel,
            on_message: RefCell::new(None),
            lock: RefCell::new(None),
            epoch: Cell::new(0),
            asking: RefCell::new(None),
        });
        shared.listen();
        match lock {
            Some((held, ended)) => shared.hold(held, ended),
            None => shared.wait_for_lock(),
        }
        Ok(Self { shared })
    }

    /// Whether this tab writes or follows.
    pub fn role(&self) -> Role {
        self.shared.pair.role()
    }

    /// Makes this tab the one that writes. The other one is asked to finish; after three seconds without an answer it is
    /// not asked any more. Then read `rows_since` what the other one wrote last.
    ///
    /// # Errors
    /// [`StoreError::NotWriter`] when the lock went to another tab, which this one then goes on following; else what asking
    /// for the lock or comparing the copies gives.
    pub async fn take_over(&self) -> Result<(), StoreError> {
        let shared = &self.shared;
        if self.role() == Role::Writer {
            return Ok(());
        }
        let who = js_sys::Math::random().to_string();
        first_within(PATIENCE, &mut |resolve| {
            shared.asking.replace(Some((who.clone(), resolve.clone())));
            shared.say(&format!("yield {who}"));
        })
        .await;
        shared.asking.replace(None);
        shared.begin_epoch();
        match take(&shared.name, Ask::Steal).await {
            Ok(Some((held, ended))) => shared.lead(held, ended).await,
            refused => {
                shared.wait_for_lock();
                refused.and(Err(StoreError::NotWriter))
            }
        }
    }

    /// Writes a verified snapshot of the journal now: before an import, before a migration.
    ///
    /// # Errors
    /// [`StoreError::NotWriter`] in a tab that follows, else what the journal's snapshot gives.
    pub async fn snapshot(&self) -> Result<(), StoreError> {
        self.shared.pair.snapshot().await
    }
}

impl Shared {
    fn say(&self, text: &str) {
        // A channel that is closed belongs to a store that is being dropped.
        let _said = self.channel.post_message(&JsValue::from_str(text));
    }

    fn changed(&self, since: u64, revision: u64) {
        self.say(&format!("changed {since} {revision}"));
    }

    fn listen(self: &Rc<Self>) {
        let weak = Rc::downgrade(self);
        let on_message = Closure::new(move |event: MessageEvent| {
            if let (Some(shared), Some(text)) = (weak.upgrade(), event.data().as_string()) {
                shared.hear(&text);
            }
        });
        self.channel.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        self.on_message.replace(Some(on_message));
    }

    fn hear(self: &Rc<Self>, text: &str) {
        let mut words = text.split(' ');
        let word = words.next().unwrap_or_default();
        let first = words.next().unwrap_or_default();
        match word {
            "changed" => {
                let second = words.next().unwrap_or_default();
                if let (Ok(since), Ok(revision)) = (first.parse(), second.parse()) {
                    (self.tell)(StoreEvent::Changed { since, revision });
                }
            }
            "yield" if self.pair.role() == Role::Writer => {
                spawn_local(Rc::clone(self).hand_over(first.to_owned()));
            }
            "yielded" => {
                let waiting = self.asking.borrow_mut().take_if(|(who, _)| who == first);
                if let Some((_, resolve)) = waiting {
                    // Calling a promise's own function does not throw.
                    let _resolved = resolve.call0(&JsValue::UNDEFINED);
                }
            }
            "freed" if self.pair.role() == Role::Writer => {
                let shared = Rc::clone(self);
                spawn_local(async move { shared.pair.regain().await });
            }
            _ => {}
        }
    }

    /// Finishes, gives the journal back and says so. The lock stays held until the other tab steals it, so that no third
    /// one gets in between; should that tab have vanished, it is released after a while.
    async fn hand_over(self: Rc<Self>, who: String) {
        self.pair.stand_back().await;
        self.say(&format!("yielded {who}"));
        let epoch = self.epoch.get();
        let weak = Rc::downgrade(&self);
        drop(self);
        pause(PATIENCE).await;
        if let Some(shared) = weak.upgrade()
            && shared.epoch.get() == epoch
            && let Some(held) = shared.lock.take()
        {
            held.release();
        }
    }

    fn begin_epoch(&self) -> u32 {
        let epoch = self.epoch.get() + 1;
        self.epoch.set(epoch);
        epoch
    }

    fn hold(self: &Rc<Self>, held: Held, ended: JsFuture) {
        self.lock.replace(Some(held));
        let epoch = self.begin_epoch();
        let weak = Rc::downgrade(self);
        spawn_local(async move {
            // Rejected when the lock was stolen, resolved when it was released: the same for us.
            let _how = ended.await;
            if let Some(shared) = weak.upgrade().filter(|shared| shared.epoch.get() == epoch) {
                shared.lose().await;
            }
        });
    }

    async fn lose(self: Rc<Self>) {
        self.lock.replace(None);
        self.pair.stand_back().await;
        self.say("freed");
        (self.tell)(StoreEvent::BecameFollower);
        self.wait_for_lock();
    }

    /// Becomes the writer by itself once the writing tab is gone.
    fn wait_for_lock(self: &Rc<Self>) {
        let epoch = self.begin_epoch();
        let name = self.name.clone();
        let weak: Weak<Self> = Rc::downgrade(self);
        spawn_local(async move {
            let Ok(Some((held, ended))) = take(&name, Ask::Wait).await else { return };
            match weak.upgrade() {
                Some(shared) if shared.epoch.get() == epoch => {
                    // A failure has been told as an event where it matters, and shows at the next call.
                    shared.lead(held, ended).await.unwrap_or_default();
                }
                _ => held.release(),
            }
        });
    }

    async fn lead(self: &Rc<Self>, held: Held, ended: JsFuture) -> Result<(), StoreError> {
        self.hold(held, ended);
        let opened = self.pair.lead().await?;
        self.announce(&opened);
        (self.tell)(StoreEvent::BecameWriter);
        if opened.healed.into_database > 0 {
            (self.tell)(StoreEvent::Changed { since: 0, revision: opened.revision });
        }
        self.tidy_later();
        Ok(())
    }

    fn announce(&self, opened: &Opened) {
        if opened.healed.into_database > 0 {
            self.changed(0, opened.revision);
        }
    }

    fn tidy_later(self: &Rc<Self>) {
        let shared = Rc::clone(self);
        spawn_local(async move { shared.pair.tidy().await });
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.channel.close();
        if let Some(held) = self.lock.take() {
            held.release();
        }
    }
}

impl Store for BrowserStore {
    async fn load(&self) -> Result<Opened, StoreError> {
        let opened = self.shared.pair.load().await?;
        if self.role() == Role::Writer {
            self.shared.announce(&opened);
            self.shared.tidy_later();
        }
        Ok(opened)
    }

    async fn commit(&self, commit: Commit) -> Result<Saved, StoreError> {
        let since = commit.expected;
        let saved = self.shared.pair.commit(commit).await?;
        self.shared.changed(since, saved.revision);
        if self.shared.pair.untidy() {
            self.shared.tidy_later();
        }
        Ok(saved)
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        self.shared.pair.rows_since(revision).await
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        self.shared.pair.history(newest).await
    }

    async fn put_draft(&self, key: &str, payload: &[u8]) -> Result<(), StoreError> {
        self.shared.pair.put_draft(key, payload).await
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        self.shared.pair.drop_draft(key).await
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.shared.pair.drafts().await
    }

    async fn raw_dump(&self) -> Result<Vec<u8>, StoreError> {
        self.shared.pair.raw_dump().await
    }

    async fn clear_sample(&self) -> Result<(), StoreError> {
        self.shared.pair.clear_sample().await?;
        self.shared.changed(0, 0);
        Ok(())
    }

    fn set_aside(&self, keys: &[String]) {
        self.shared.pair.set_aside(keys);
    }

    fn remember(&self, note: &str) {
        self.shared.pair.remember(note);
    }
}
