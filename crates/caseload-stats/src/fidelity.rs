//! Fidelity: how much of a plan was delivered (measurement reference 7.2).

use crate::sound::finite;

/// Delivered over planned, in percent: steps done of steps planned (adherence), minutes delivered of minutes planned
/// (dosage), sessions held of sessions planned (exposure). More than planned gives more than 100. None when nothing was
/// planned or a figure is negative.
pub fn percent_delivered(delivered: f64, planned: f64) -> Option<f64> {
    (delivered >= 0.0 && planned > 0.0).then(|| 100.0 * delivered / planned).and_then(finite)
}
