//! IndexedDB with what the web-sys bindings leave out and what must not go wrong: strict durability, an explicit commit,
//! success only on `complete`, errors by their name, and a connection that comes back when the browser drops it.
//! Nothing is ever deleted or made anew because of an error.

use super::errors::{name, store_error};
use super::migrations;
use super::promise::{first, first_within, pause};
use crate::error::StoreError;
use crate::events::StoreEvent;
use crate::pair::Tell;
use js_sys::{Array, Object, Reflect};
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbObjectStore, IdbOpenDbRequest, IdbRequest, IdbTransaction};

/// The object stores, and the index of two of them.
pub(super) mod names {
    pub const ROWS: &str = "rows";
    pub const HISTORY: &str = "history";
    pub const ASIDE: &str = "aside";
    pub const DRAFTS: &str = "drafts";
    pub const META: &str = "meta";
    pub const REVISION: &str = "revision";
}

/// Times a lost or refused connection is tried, and the pause before the second, doubled for the third, in milliseconds.
const TRIES: u32 = 3;
const PAUSE: u32 = 150;
/// How long an older version in another tab may keep the database from opening, in milliseconds.
const BLOCKED: u32 = 2_000;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = IdbDatabase)]
    type WithOptions;
    /// web-sys has the third argument only among its unstable parts.
    #[wasm_bindgen(method, catch)]
    fn transaction(this: &WithOptions, stores: &Array, mode: &str, options: &Object)
    -> Result<IdbTransaction, JsValue>;

    #[wasm_bindgen(extends = IdbTransaction)]
    type WithCommit;
    /// Marked as deprecated in web-sys, without a reason; the standard knows of none.
    #[wasm_bindgen(method, catch)]
    fn commit(this: &WithCommit) -> Result<(), JsValue>;

    #[wasm_bindgen(thread_local_v2, js_name = indexedDB)]
    static INDEXED_DB: Option<IdbFactory>;
}

/// How a transaction is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Read,
    /// For what may be lost in a power failure: drafts.
    Write,
    /// Complete only when the device has it.
    WriteStrictly,
}

/// A connection that is opened again when it was lost.
pub(super) struct Idb {
    name: String,
    tell: Tell,
    open: Rc<Open>,
    on_version_change: Closure<dyn Fn(Event)>,
    on_close: Closure<dyn Fn()>,
}

#[derive(Default)]
struct Open {
    connection: RefCell<Option<IdbDatabase>>,
    /// A newer version of the app asked for the database: never open it again from here.
    outdated: Cell<bool>,
}

impl Idb {
    pub(super) fn new(name: &str, tell: Tell) -> Self {
        let open = Rc::new(Open::default());
        let on_version_change = {
            let (open, tell) = (Rc::clone(&open), Rc::clone(&tell));
            Closure::new(move |event: Event| {
                if let Some(connection) = open.connection.take() {
                    connection.close();
                }
                let newer = Reflect::get(&event, &JsValue::from_str("newVersion"));
                // Null: somebody deletes the database. That is healed from the journal when it is next used.
                if newer.is_ok_and(|version| !version.is_null()) {
                    open.outdated.set(true);
                    tell(StoreEvent::NewerVersion);
                }
            })
        };
        let on_close = {
            let open = Rc::clone(&open);
            Closure::new(move || drop(open.connection.take()))
        };
        Self { name: name.to_owned(), tell, open, on_version_change, on_close }
    }

    /// The connection, opened if need be, with at most three tries.
    pub(super) async fn connection(&self) -> Result<IdbDatabase, StoreError> {
        if let Some(connection) = &*self.open.connection.borrow() {
            return Ok(connection.clone());
        }
        if self.open.outdated.get() {
            return Err(StoreError::Gone);
        }
        let mut tried = 1;
        let connection = loop {
            match open(&self.name).await {
                Ok(connection) => break connection,
                Err(error @ (StoreError::TooNew { .. } | StoreError::Blocked | StoreError::Full)) => return Err(error),
                Err(error) if tried == TRIES => {
                    (self.tell)(StoreEvent::ConnectionLost);
                    return Err(StoreError::Unavailable(error.to_string()));
                }
                Err(_) => {
                    pause(PAUSE * tried).await;
                    tried += 1;
                }
            }
        };
        connection.set_onversionchange(Some(self.on_version_change.as_ref().unchecked_ref()));
        connection.set_onclose(Some(self.on_close.as_ref().unchecked_ref()));
        self.open.connection.replace(Some(connection.clone()));
        Ok(connection)
    }

    /// Begins a transaction; on a connection that turns out to be dead, once more on a new one.
    pub(super) async fn begin(&self, stores: &[&str], mode: Mode) -> Result<Transaction, StoreError> {
        let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
        let options = Object::new();
        let durability = if mode == Mode::WriteStrictly { "strict" } else { "default" };
        Reflect::set(&options, &"durability".into(), &durability.into()).map_err(|thrown| store_error(&thrown))?;
        let text = if mode == Mode::Read { "readonly" } else { "readwrite" };
        let begun = self.connection().await?.unchecked_ref::<WithOptions>().transaction(&names, text, &options);
        let transaction = match begun {
            Err(thrown) if name(&thrown) == "InvalidStateError" => {
                self.open.connection.take();
                self.connection().await?.unchecked_ref::<WithOptions>().transaction(&names, text, &options)
            }
            begun => begun,
        };
        Ok(Transaction::new(transaction.map_err(|thrown| store_error(&thrown))?))
    }
}

impl Drop for Idb {
    fn drop(&mut self) {
        if let Some(connection) = self.open.connection.take() {
            connection.set_onversionchange(None);
            connection.set_onclose(None);
            connection.close();
        }
    }
}

async fn open(name: &str) -> Result<IdbDatabase, StoreError> {
    let factory = INDEXED_DB.with(Clone::clone).ok_or_else(|| StoreError::Unavailable("no IndexedDB".into()))?;
    let request = factory.open_with_u32(name, migrations::version()).map_err(|thrown| store_error(&thrown))?;
    let mut patience = None;
    loop {
        let happened = match patience {
            None => next(&request).await.unwrap_or_default(),
            Some(milliseconds) => first_within(milliseconds, &mut |resolve| listen(&request, resolve)).await,
        };
        let Some(event) = happened.dyn_ref::<Event>() else {
            give_up(&request);
            return Err(StoreError::Blocked);
        };
        match event.type_().as_str() {
            "success" => return result(&request)?.dyn_into().map_err(|thrown| store_error(&thrown)),
            "upgradeneeded" => upgrade(&request, event)?,
            "blocked" => patience = Some(BLOCKED),
            _ => return Err(refused(&factory, name, &request).await),
        }
    }
}

fn listen(request: &IdbOpenDbRequest, resolve: &js_sys::Function) {
    request.set_onsuccess(Some(resolve));
    request.set_onerror(Some(resolve));
    request.set_onupgradeneeded(Some(resolve));
    request.set_onblocked(Some(resolve));
}

fn next(request: &IdbOpenDbRequest) -> JsFuture {
    first(&mut |resolve| listen(request, resolve))
}

fn upgrade(request: &IdbOpenDbRequest, event: &Event) -> Result<(), StoreError> {
    let from = Reflect::get(event, &JsValue::from_str("oldVersion")).ok().and_then(|version| version.as_f64());
    let database: IdbDatabase = result(request)?.unchecked_into();
    #[allow(clippy::as_conversions, reason = "a version number")]
    let run = migrations::run(&database, from.unwrap_or(0.0) as u32);
    run.map_err(|thrown| {
        // An upgrade is whole or not at all.
        let _aborted = request.transaction().map(|transaction| transaction.abort());
        store_error(&thrown)
    })
}

/// Should a database still open later, close it: nobody waits for it.
fn give_up(request: &IdbOpenDbRequest) {
    let late = request.clone();
    request.set_onupgradeneeded(None);
    request.set_onsuccess(Some(
        Closure::once_into_js(move || {
            if let Ok(database) = late.result() {
                database.unchecked_into::<IdbDatabase>().close();
            }
        })
        .unchecked_ref(),
    ));
}

async fn refused(factory: &IdbFactory, database: &str, request: &IdbOpenDbRequest) -> StoreError {
    let thrown = request.error().ok().flatten().map(JsValue::from).unwrap_or_default();
    if name(&thrown) != "VersionError" {
        return store_error(&thrown);
    }
    // Which version it is shows only in an open database; opening without a version changes nothing.
    let known = migrations::version();
    let mut found = known + 1;
    if let Ok(request) = factory.open(database) {
        next(&request).await.unwrap_or_default();
        if let Ok(database) = request.result()
            && let Ok(database) = database.dyn_into::<IdbDatabase>()
        {
            #[allow(clippy::as_conversions, reason = "a version number")]
            let version = database.version() as u32;
            found = version;
            database.close();
        }
    }
    StoreError::TooNew { found, known }
}

fn result(request: &IdbRequest) -> Result<JsValue, StoreError> {
    request.result().map_err(|thrown| store_error(&thrown))
}

/// A request's answer. The handlers are set at once, so that several requests can be made before the first is awaited.
pub(super) fn answer(
    request: Result<IdbRequest, JsValue>,
) -> impl Future<Output = Result<JsValue, StoreError>> + use<> {
    let waiting = request.map(|request| {
        let done = first(&mut |resolve| {
            request.set_onsuccess(Some(resolve));
            request.set_onerror(Some(resolve));
        });
        (request, done)
    });
    async move {
        let (request, done) = waiting.map_err(|thrown| store_error(&thrown))?;
        done.await.unwrap_or_default();
        match request.error() {
            Ok(Some(error)) => Err(store_error(&error)),
            Ok(None) => result(&request),
            Err(thrown) => Err(store_error(&thrown)),
        }
    }
}

/// A transaction under way. It has to be ended one way or the other.
#[must_use]
pub(super) struct Transaction {
    transaction: IdbTransaction,
    ended: JsFuture,
}

impl Transaction {
    fn new(transaction: IdbTransaction) -> Self {
        let ended = first(&mut |resolve| {
            transaction.set_oncomplete(Some(resolve));
            transaction.set_onabort(Some(resolve));
        });
        Self { transaction, ended }
    }

    pub(super) fn store(&self, name: &str) -> Result<IdbObjectStore, StoreError> {
        self.transaction.object_store(name).map_err(|thrown| store_error(&thrown))
    }

    /// Commits if all went well, otherwise rolls back and passes the error on. Success is the `complete` event: a put that
    /// succeeded can still be rolled back.
    pub(super) async fn end<T>(self, outcome: Result<T, StoreError>) -> Result<T, StoreError> {
        // Both throw when the transaction is over already, and then the event says how it went.
        let _ended = match &outcome {
            Ok(_) => self.transaction.unchecked_ref::<WithCommit>().commit(),
            Err(_) => self.transaction.abort(),
        };
        let event = self.ended.await.unwrap_or_default();
        let value = outcome?;
        let completed = event.dyn_ref::<Event>().is_some_and(|event| event.type_() == "complete");
        if completed {
            return Ok(value);
        }
        Err(self.transaction.error().map_or_else(
            || StoreError::Other { name: "AbortError".into(), message: "the transaction was rolled back".into() },
            |error| store_error(&error),
        ))
    }
}
