//! What the criterion of a type of goal may ask.

/// One question a criterion can ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The drawn value.
    Score,
    /// The least accuracy.
    Accuracy,
    /// A limit on help.
    Support,
    /// So many checks in a row.
    InARow,
    /// So many of the last checks.
    OfLast,
    /// So many weeks in a row, each taken together.
    Weeks,
}

/// Right out of tried.
pub(super) const SHARE: &[Ask] = &[Ask::Score, Ask::InARow, Ask::OfLast, Ask::Weeks];
/// Counts, times and levels.
pub(super) const COUNT: &[Ask] = &[Ask::Score, Ask::InARow, Ask::OfLast];
/// Single answers, which say something only together.
pub(super) const WEEKS: &[Ask] = &[Ask::Score, Ask::Weeks, Ask::OfLast];
/// Timed probes.
pub(super) const PROBE: &[Ask] = &[Ask::Score, Ask::Accuracy, Ask::InARow, Ask::OfLast];
/// Right out of tried with help.
pub(super) const HELPED: &[Ask] = &[Ask::Score, Ask::Support, Ask::Weeks, Ask::InARow, Ask::OfLast];
