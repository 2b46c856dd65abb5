//! A store's place in the test browser: a name nobody else uses, and the events that arrive there.

use caseload_store::browser::BrowserStore;
use caseload_store::pair::{Settings, Tell};
use caseload_store::testing::conformance::Bench;
use caseload_store::{StoreError, StoreEvent};
use futures_channel::oneshot;
use std::cell::RefCell;
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

#[wasm_bindgen(inline_js = "
export function blob_url(text) { return URL.createObjectURL(new Blob([text], { type: 'text/javascript' })); }
export function pause(ms) { return new Promise((resolve) => setTimeout(resolve, ms)); }
export function fresh_name() { return 'test-' + Math.random().toString(36).slice(2); }
")]
extern "C" {
    fn blob_url(text: &str) -> String;
    async fn pause(ms: u32);
    fn fresh_name() -> String;
}

pub struct Place {
    pub name: String,
    script: RefCell<String>,
    events: Rc<RefCell<Vec<StoreEvent>>>,
}

/// The worker as shipped, from a blob: the test server serves no files.
fn script() -> String {
    blob_url(include_str!("../../../../public/journal.js"))
}

impl Place {
    pub fn new() -> Self {
        Self { name: fresh_name(), script: RefCell::new(script()), events: Rc::default() }
    }

    /// The same store seen from another tab.
    pub fn another_tab(&self) -> Self {
        Self { name: self.name.clone(), script: RefCell::new(script()), events: Rc::default() }
    }

    pub fn events(&self) -> Vec<StoreEvent> {
        self.events.borrow().clone()
    }

    /// From now on the worker has no files to give.
    pub fn break_worker(&self) -> String {
        let broken = "self.onmessage = () => self.postMessage({ failed: 'SecurityError', message: 'no files' });";
        self.script.replace(blob_url(broken))
    }

    pub fn mend_worker(&self, script: String) {
        self.script.replace(script);
    }

    async fn open_as(&self, schema: u32, sample: bool) -> Result<BrowserStore, StoreError> {
        let events = Rc::clone(&self.events);
        let tell: Tell = Rc::new(move |event| events.borrow_mut().push(event));
        let settings = Settings { schema, fresh_replica: "fresh".into(), sample };
        let script = self.script.borrow().clone();
        BrowserStore::open_at(&self.name, &script, settings, tell).await
    }

    pub async fn open(&self) -> Result<BrowserStore, StoreError> {
        self.open_as(1, false).await
    }
}

/// Drops the store and gives the browser a moment to release lock and files.
pub async fn closed(store: BrowserStore) {
    drop(store);
    pause(30).await;
}

/// Waits until something is so, at most five seconds.
pub async fn wait_for(what: &str, mut is_so: impl AsyncFnMut() -> bool) {
    for _ in 0..100 {
        if is_so().await {
            return;
        }
        pause(50).await;
    }
    panic!("waited in vain for {what}");
}

/// Starts now, is awaited later.
pub fn started<T: 'static>(future: impl Future<Output = T> + 'static) -> oneshot::Receiver<T> {
    let (sender, receiver) = oneshot::channel();
    spawn_local(async move { drop(sender.send(future.await)) });
    receiver
}

/// Stores for the conformance suite. A reopened store is at the place of the one before it.
pub struct Browser;

thread_local! {
    static LAST: RefCell<Option<Place>> = const { RefCell::new(None) };
}

impl Bench for Browser {
    type Store = BrowserStore;

    async fn empty(&self) -> BrowserStore {
        let place = Place::new();
        let store = place.open_as(1, false).await.unwrap();
        LAST.with(|last| last.replace(Some(place)));
        store
    }

    async fn empty_sample(&self) -> BrowserStore {
        let place = Place::new();
        let store = place.open_as(1, true).await.unwrap();
        LAST.with(|last| last.replace(Some(place)));
        store
    }

    async fn reopen(&self, store: BrowserStore, schema: u32) -> Result<BrowserStore, StoreError> {
        closed(store).await;
        let place = LAST.with(|last| last.take()).unwrap();
        let store = place.open_as(schema, false).await;
        LAST.with(|last| last.replace(Some(place)));
        store
    }
}
