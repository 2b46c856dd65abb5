//! Norms: where a score stands among others, and how fast others have grown.
//!
//! Shipped are only tables whose figures are public and were checked in two places (measurement reference 6.1); a
//! district can bring its own with `import`. Every use names publisher, edition and year. Nothing here decides anything.

pub mod growth;
pub mod import;
pub mod oral_reading;
mod position;
mod season;

pub use position::{Band, Position, position, score_at};
pub use season::{InSeason, MonthDay, Season, WINDOWS, Window, season_on};

/// Where a table comes from; shown under every use of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name in files. It never changes.
    pub id: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// Which edition.
    pub edition: &'static str,
    /// The year of the edition.
    pub year: u16,
}

#[cfg(test)]
mod tests;
