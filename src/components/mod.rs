//! Parts of the interface: props in, events out.
//!
//! A part knows neither the caseload nor where it is kept. Every word it shows arrives as a prop, as a string, a signal or a
//! closure, so that the language can change under it. Events leave through `Callback`s: `()` for a press, `(String,)` for a text or
//! a choice, `(bool,)` for a tick.
//!
//! A page is laid out as `Frame` > `Header` + `<div class="page">`; the class names for the rest are listed at the head of
//! `style/parts.css`.

mod banner;
mod button;
mod chart_canvas;
mod chip_select;
mod choice;
mod dialog;
mod drawing;
mod empty_state;
mod field;
mod filter;
mod frame;
mod header;
mod icon;
mod mark;
mod name;
mod part_switch;
mod ruler;
mod save_chip;
mod sparkline;
mod status_shape;
mod toast;
mod verdict_shape;
mod words;

pub use banner::{Banner, Tone};
pub use button::{Button, ButtonLink, FileButton, Look};
pub use chart_canvas::{ChartCanvas, Picture as ChartPicture};
pub use chip_select::ChipSelect;
pub use choice::{Choice, RadioList, Segments, Select, Tick};
pub use dialog::Dialog;
pub use empty_state::{Notice, Picture};
pub use field::{Field, FieldKind, FindField};
pub use filter::{FilterChips, FilterOption};
pub use frame::{Frame, Place};
pub use header::{Header, LinkTabs, TabLink};
pub use icon::{Glyph, Icon};
pub use mark::Mark;
pub use name::{StudentName, write_name};
pub use part_switch::{PartSentence, PartsShown};
pub use ruler::draw_ruler;
pub use save_chip::{SaveChip, SaveState, SaveWords};
pub use sparkline::{SparkLine, draw_spark};
pub use status_shape::{Shape, StatusMark, StatusShape, draw_status};
pub use toast::{Toast, ToastText};
pub use verdict_shape::{Advice, VerdictMark};
