//! What several pages share: a draft with its field, refusals in words, statuses as shapes, the save chip, saving files.
//! Pieces read state as pages do; none is a page.

pub mod areas;
pub mod chip;
pub mod draft;
pub mod form_slot;
pub mod sample;
pub mod saving;
pub mod say;
pub mod shapes;
pub mod spark;
pub mod typed;
pub mod what;
