//! Why a store could not do what it was asked. Each variant calls for a different sentence and cure on the screen.

/// After any of these nothing of the failed call is in the store.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room left on the device for this origin.
    #[error("the device has no room left")]
    Full,
    /// The connection was lost and three tries to open it again failed, or a newer version of the app closed it.
    #[error("the connection to the store was lost")]
    Gone,
    /// The data were written by a newer version: export only.
    #[error("the data are of version {found}, this app knows {known}")]
    TooNew {
        /// The schema that the store names.
        found: u32,
        /// The newest schema of this version.
        known: u32,
    },
    /// An older version of the app, open in another tab, keeps the store from opening.
    #[error("an older version of the app holds the store open")]
    Blocked,
    /// Another tab wrote first: follow it with `rows_since`, decide again.
    #[error("expected revision {expected}, found {found}")]
    Stale {
        /// The revision that the writer built on.
        expected: u64,
        /// The revision of the store.
        found: u64,
    },
    /// This tab follows; another one writes.
    #[error("another tab is writing")]
    NotWriter,
    /// The browser gives no store here (private window, blocked by policy, damaged beyond opening).
    #[error("the browser gives no store: {0}")]
    Unavailable(String),
    /// Any other exception, by its name.
    #[error("{name}: {message}")]
    Other {
        /// The name of the exception, such as `DataError`.
        name: String,
        /// Its message, in the browser's language; for logs, never for the screen alone.
        message: String,
    },
}

impl StoreError {
    /// What every store but the sample's answers when it is asked to empty itself.
    pub(crate) fn not_the_sample() -> Self {
        Self::Other { name: "NotTheSample".into(), message: "only the sample can be cleared".into() }
    }
}
