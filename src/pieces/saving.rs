//! Handing files to the browser: a bundle of some students, of everybody, or everything as it is stored.

use crate::platform::{clock, files, ids};
use crate::state::backup::Backup;
use crate::state::desk::Desk;
use crate::state::tell::Tell;
use caseload::bundle::{self, EXTENSION, Envelope};
use caseload::ids::StudentId;
use caseload::wording::Words;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The kind of a bundle file. Browsers know none for it, and JSON is what it is.
const JSON: &str = "application/json";

/// Hands a bundle of these students to the browser, and says the name of the file.
pub fn save_bundle(desk: Desk, students: &BTreeSet<StudentId>) -> Option<String> {
    let envelope = Envelope {
        app: env!("CARGO_PKG_VERSION").into(),
        author: desk.author(),
        device: desk.replica(),
        exported_at: clock::now_millis(),
    };
    let caseload = desk.caseload.get_untracked();
    let text = bundle::write(&caseload, students, &envelope)?;
    // Never a child's name in the name of a file.
    let name = format!("aimline-{}-{}.{EXTENSION}", clock::today(), ids::short_code());
    files::save(&name, JSON, text.as_bytes()).then_some(name)
}

/// Hands a bundle of everybody to the browser.
pub fn back_up(desk: Desk, backup: Backup, tell: Tell, w: &'static Words) {
    let mut everybody: BTreeSet<StudentId> = BTreeSet::new();
    desk.caseload.with_untracked(|caseload| everybody.extend(caseload.students.keys()));
    match save_bundle(desk, &everybody) {
        Some(name) => {
            backup.done();
            tell.say((w.data.backup_done)(&name));
        }
        None => tell.say(w.problem.file_unreadable),
    }
}

/// Hands everything to the browser as it is stored.
pub fn save_raw(desk: Desk, tell: Tell, w: &'static Words) {
    desk.raw_dump(move |bytes| {
        let name = format!("aimline-raw-{}-{}.json", clock::today(), ids::short_code());
        let saved = bytes.is_some_and(|bytes| files::save(&name, JSON, &bytes));
        tell.say(if saved { (w.data.backup_done)(&name) } else { w.problem.file_unreadable.into() });
    });
}
