//! What went wrong and what cures it. Every task ends in one of these or in success.

use std::fmt;

/// Two sentences for the person at the terminal.
#[derive(Debug)]
pub struct Failure {
    what: String,
    cure: String,
}

/// The end of a task.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// `what` happened, and the `cure`.
    pub fn new(what: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { what: what.into(), cure: cure.into() }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.what, self.cure)
    }
}

/// Turns an error of the operating system into a failure with a cure.
pub trait OrCure<T> {
    /// The error's own words follow `what`.
    fn or_cure(self, what: &str, cure: &str) -> Outcome<T>;
}

impl<T, E: fmt::Display> OrCure<T> for Result<T, E> {
    fn or_cure(self, what: &str, cure: &str) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{what}: {error}"), cure))
    }
}
