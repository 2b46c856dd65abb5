//! Icons: a 20 px box, 1.6 px stroke, round ends. An icon stands beside a word; alone only for print, find, more, back and close,
//! and then the button carries a name for screen readers.

use leptos::prelude::*;

use super::drawing::drawing;

/// What an icon says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Glyph {
    /// Today: a calendar sheet with a tick.
    Day,
    /// Several students at once.
    Group,
    /// Waiting for too long.
    Clock,
    /// Caseload: the list of goals.
    List,
    /// Share and safety.
    Shield,
    /// Settings.
    Gear,
    /// Add something.
    Plus,
    /// Find.
    Find,
    /// Back to where one came from.
    Back,
    /// Print.
    Print,
    /// Done, saved.
    Check,
    /// Look at this.
    Warn,
    /// Out of the app, into a file.
    Download,
    /// From a file into the app.
    Upload,
    /// Looks odd; keep or correct.
    Ask,
    /// Take back.
    Undo,
    /// A change of teaching.
    Flag,
    /// Start scoring.
    Play,
    /// Close.
    Close,
    /// A file of comma-separated values.
    Csv,
    /// Change what is there.
    Pencil,
    /// Locked, or cleared.
    Lock,
    /// Remove.
    Bin,
    /// Copy to paste elsewhere.
    Copy,
}

impl Glyph {
    /// The outline in a 20 px box.
    fn path(self) -> &'static str {
        match self {
            Glyph::Day => "M4 4.5h12v12H4zM4 8h12M7 2.8v3.4M13 2.8v3.4M7.4 12.2l1.8 1.8 3.4-3.6",
            Glyph::Group => {
                "M7.5 9a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM2.5 16.2c0-2.8 2.2-4.6 5-4.6s5 1.8 5 4.6M13 4a2.4 2.4 0 0 1 0 4.8M14.2 11.8c2 .5 3.3 2 3.3 4.4"
            }
            Glyph::Clock => "M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 6v4l2.8 1.8",
            Glyph::List => "M3 5h2M3 10h2M3 15h2M8.5 5H17M8.5 10H17M8.5 15H17",
            Glyph::Shield => "M10 2.5l6 2.2v4.6c0 3.9-2.5 6.7-6 8.2-3.5-1.5-6-4.3-6-8.2V4.7zM7.3 9.8l2 2 3.5-3.8",
            Glyph::Gear => {
                "M10 7.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4"
            }
            Glyph::Plus => "M10 4v12M4 10h12",
            Glyph::Find => "M8.7 3.5a5.2 5.2 0 1 0 0 10.4 5.2 5.2 0 0 0 0-10.4zM12.5 12.5l4.3 4.3",
            Glyph::Back => "M12 4.5L6.5 10l5.5 5.5",
            Glyph::Print => "M6 7.5V3h8v4.5M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z",
            Glyph::Check => "M4 10.5l4 4 8-9",
            Glyph::Warn => "M10 3.2L17.5 16.5h-15zM10 8v4M10 14.2v.1",
            Glyph::Download => "M10 3v9.5M6 8.8l4 4 4-4M3.5 13v3.5h13V13",
            Glyph::Upload => "M10 12.5V3M6 6.7l4-4 4 4M3.5 13v3.5h13V13",
            Glyph::Ask => {
                "M10 2.8a7.2 7.2 0 1 0 0 14.4 7.2 7.2 0 0 0 0-14.4zM7.8 8a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.8-1.1 1.5M10 13.8v.1"
            }
            Glyph::Undo => "M7 4L3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8",
            Glyph::Flag => "M5 17.5V3h10.5l-2.2 4 2.2 4H5",
            Glyph::Play => "M7.5 6v8l6-4z",
            Glyph::Close => "M5 5l10 10M15 5L5 15",
            Glyph::Csv => "M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4M7.7 10.5h5M7.7 13.7h5",
            Glyph::Pencil => "M4 16l.8-3.6L13 4.2l2.8 2.8-8.2 8.2zM11.5 5.7l2.8 2.8",
            Glyph::Lock => "M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9",
            Glyph::Copy => "M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7",
            Glyph::Bin => "M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11",
        }
    }

    /// Filled, or drawn with a broad dot instead of the usual stroke.
    fn class(self) -> &'static str {
        match self {
            Glyph::Play => "icon solid",
            _ => "icon",
        }
    }
}

/// An icon, hidden from screen readers.
#[component]
pub fn Icon(glyph: Glyph) -> impl IntoView {
    drawing(glyph.class(), (20, 20), (20, 20), format!("<path d=\"{}\"/>", glyph.path()))
}
