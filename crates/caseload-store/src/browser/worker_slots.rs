//! The journal's files, held by a worker: only there a browser gives synchronous, exclusive access. The worker is one plain
//! script (`public/journal.js`) that knows nothing of records.

use super::errors::{named, store_error};
use super::promise::first_within;
use crate::error::StoreError;
use crate::journal::{Slot, Slots};
use js_sys::{Array, Object, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker};

/// A worker that has not answered after so many milliseconds is given up.
const PATIENCE: u32 = 10_000;

#[wasm_bindgen]
extern "C" {
    /// What the worker is asked.
    #[wasm_bindgen(extends = Object, js_name = Object)]
    type Asked;
    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> Asked;
    #[wasm_bindgen(method, setter)]
    fn set_what(this: &Asked, what: &str);
    #[wasm_bindgen(method, setter)]
    fn set_folder(this: &Asked, folder: &str);
    #[wasm_bindgen(method, setter)]
    fn set_file(this: &Asked, file: u32);
    #[wasm_bindgen(method, setter)]
    fn set_at(this: &Asked, at: f64);
    #[wasm_bindgen(method, setter)]
    fn set_length(this: &Asked, length: f64);
    #[wasm_bindgen(method, setter)]
    fn set_bytes(this: &Asked, bytes: &Uint8Array);
    #[wasm_bindgen(method, setter)]
    fn set_flush(this: &Asked, flush: bool);

    /// What it answers: `done`, or the exception's name and message.
    #[wasm_bindgen(extends = Object)]
    type Answered;
    #[wasm_bindgen(method, getter)]
    fn done(this: &Answered) -> JsValue;
    #[wasm_bindgen(method, getter)]
    fn failed(this: &Answered) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn message(this: &Answered) -> Option<String>;
}

pub(super) struct WorkerSlots {
    folder: String,
    script: String,
    worker: RefCell<Option<Worker>>,
}

#[allow(clippy::as_conversions, reason = "file positions stay far below 2^53")]
fn number(position: u64) -> f64 {
    position as f64
}

fn asked(what: &str, slot: Slot) -> Asked {
    let asked = Asked::new();
    asked.set_what(what);
    asked.set_file(if slot == Slot::A { 0 } else { 1 });
    asked
}

impl WorkerSlots {
    pub(super) fn new(folder: &str, script: &str) -> Self {
        Self { folder: folder.to_owned(), script: script.to_owned(), worker: RefCell::new(None) }
    }

    fn worker(&self) -> Result<Worker, StoreError> {
        let running = self.worker.borrow().clone();
        if let Some(worker) = running {
            return Ok(worker);
        }
        let worker = Worker::new(&self.script).map_err(|thrown| store_error(&thrown))?;
        self.worker.replace(Some(worker.clone()));
        Ok(worker)
    }

    fn stop(&self) {
        if let Some(worker) = self.worker.take() {
            worker.terminate();
        }
    }

    /// Asks and waits for the answer. The pair's turns take care that there is one question at a time.
    async fn ask(&self, asked: &Asked, give: Option<&Uint8Array>) -> Result<JsValue, StoreError> {
        let worker = self.worker()?;
        let transfer = Array::new();
        if let Some(bytes) = give {
            transfer.push(&bytes.buffer());
        }
        let mut sent = Ok(());
        let event = first_within(PATIENCE, &mut |resolve| {
            worker.set_onmessage(Some(resolve));
            worker.set_onerror(Some(resolve));
            sent = worker.post_message_with_transfer(asked, &transfer);
        })
        .await;
        sent.map_err(|thrown| store_error(&thrown))?;
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            // It could not be started, or does not answer. The next question goes to a new one.
            self.stop();
            return Err(StoreError::Gone);
        };
        let answered: Answered = event.data().unchecked_into();
        match answered.failed() {
            None => Ok(answered.done()),
            Some(name) => Err(named(name, answered.message().unwrap_or_default())),
        }
    }
}

fn bytes(answer: JsValue) -> Result<Vec<u8>, StoreError> {
    answer.dyn_into::<Uint8Array>().map(|bytes| bytes.to_vec()).map_err(|_| StoreError::Gone)
}

impl Slots for WorkerSlots {
    async fn open(&self) -> Result<[u64; 2], StoreError> {
        let asked = asked("open", Slot::A);
        asked.set_folder(&self.folder);
        let sizes: Array = self.ask(&asked, None).await?.dyn_into().map_err(|_| StoreError::Gone)?;
        #[allow(clippy::as_conversions, reason = "file sizes stay far below 2^53")]
        let size = |at| sizes.get(at).as_f64().unwrap_or(0.0) as u64;
        Ok([size(0), size(1)])
    }

    async fn read(&self, slot: Slot, at: u64, length: u64) -> Result<Vec<u8>, StoreError> {
        let asked = asked("read", slot);
        asked.set_at(number(at));
        asked.set_length(number(length));
        bytes(self.ask(&asked, None).await?)
    }

    async fn write(&self, slot: Slot, at: u64, bytes: &[u8], flush: bool) -> Result<(), StoreError> {
        let asked = asked("write", slot);
        let bytes = Uint8Array::from(bytes);
        asked.set_at(number(at));
        asked.set_bytes(&bytes);
        asked.set_flush(flush);
        self.ask(&asked, Some(&bytes)).await.map(drop)
    }

    async fn truncate(&self, slot: Slot, size: u64) -> Result<(), StoreError> {
        let asked = asked("truncate", slot);
        asked.set_at(number(size));
        self.ask(&asked, None).await.map(drop)
    }

    async fn keep(&self, bytes: &[u8]) -> Result<(), StoreError> {
        let asked = asked("keep", Slot::A);
        let bytes = Uint8Array::from(bytes);
        asked.set_bytes(&bytes);
        self.ask(&asked, Some(&bytes)).await.map(drop)
    }

    async fn kept(&self) -> Result<Vec<u8>, StoreError> {
        bytes(self.ask(&asked("kept", Slot::A), None).await?)
    }

    async fn close(&self) {
        if self.worker.borrow().is_some() {
            // A worker that cannot close its files is stopped, and then they are closed.
            if self.ask(&asked("close", Slot::A), None).await.is_err() {
                self.stop();
            }
        }
    }
}

impl Drop for WorkerSlots {
    fn drop(&mut self) {
        self.stop();
    }
}
