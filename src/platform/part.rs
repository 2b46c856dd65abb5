//! Parts of the app that are fetched when they are first needed, so that the first page works sooner.
//!
//! In a release every part is a wasm of its own, cut out of the whole after the build together with all that only it
//! reaches (docs/decisions/0006). What a part hands over is plain functions; once it is here they are called without
//! waiting. In a build that is not cut, the same functions are simply there.

/// A part could not be fetched: there is no network, and the app is not yet kept for use without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

#[cfg(aimline_parts)]
impl From<leptos::wasm_split::SplitLoaderError> for NotFetched {
    fn from(_: leptos::wasm_split::SplitLoaderError) -> Self {
        Self
    }
}

/// Declares a part: its name, what it hands over, and the expression for that. The name becomes an asynchronous function
/// that fetches the part if it is not here. A failure is not remembered: the next call tries again.
macro_rules! part {
    ($(#[$doc:meta])* $name:ident: $type:ty = $made:expr) => {
        #[cfg(aimline_parts)]
        #[leptos::wasm_split::wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
        $(#[$doc])*
        pub fn $name() -> Result<$type, $crate::platform::part::NotFetched> {
            Ok($made)
        }

        #[cfg(not(aimline_parts))]
        $(#[$doc])*
        #[allow(clippy::unused_async, reason = "a part that is cut out is waited for")]
        pub async fn $name() -> Result<$type, $crate::platform::part::NotFetched> {
            Ok($made)
        }
    };
}

pub(crate) use part;
