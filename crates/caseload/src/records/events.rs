//! What was marked during a session, as it happened: kept beside the counts that were made of it.

use super::Extra;

/// One mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventMark {
    /// Milliseconds since the session began.
    pub at: u32,
    /// A short code; what it means depends on the way of collecting.
    pub code: String,
}

/// The marks of one session. Whoever collected it knows the codes; here they are only kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Events {
    /// The way of collecting, such as `trials`.
    pub way: String,
    /// When the session began: milliseconds since 1970, from the device's clock.
    pub begun: u64,
    /// How the session was laid out, such as `interval 10`, one thing a line.
    pub setup: Vec<String>,
    /// In the order in which they were made; empty when nothing was marked.
    pub marks: Vec<EventMark>,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}
