//! The part of the desk that knows records: reading what is stored, deciding and writing.
//!
//! It is fetched when there is something to read or to write. On a first visit that is after the first page.

use crate::platform::part::{NotFetched, part};
use crate::state::desk::Desk;
use crate::state::opening::Found;
use caseload_store::{Opened, StoreError};
use std::pin::Pin;

/// Something that is being waited for.
type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// What the desk can do once this part is here.
pub struct Work {
    /// Makes records of the stored rows.
    pub read: fn(&Opened) -> Found,
    /// Reads what other tabs wrote since this revision.
    pub catch_up: fn(Desk, u64) -> Later<Result<(), StoreError>>,
    /// Carries out every wish in line, one after another.
    pub carry_out: fn(Desk) -> Later<()>,
    /// Writes the made-up students into their own empty store.
    pub fill_sample: fn(Desk),
}

part! {
    /// Reading and writing of records.
    work_part: &'static Work = &Work {
        read: crate::state::opening::read,
        catch_up: |desk, since| Box::pin(desk.catch_up(since)),
        carry_out: |desk| Box::pin(desk.carry_out_all()),
        fill_sample: Desk::fill_sample,
    }
}

/// Reading and writing, for a wish that is on its way: a part that cannot be fetched is a store that cannot be reached.
pub async fn work() -> Result<&'static Work, StoreError> {
    work_part().await.map_err(|NotFetched| StoreError::Unavailable("a part of the app could not be fetched".into()))
}
