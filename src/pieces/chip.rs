//! The save and backup chip, for the header of every page.

use crate::components::{SaveChip, SaveState, SaveWords};
use crate::platform::clock;
use crate::state::backup::use_backup;
use crate::state::desk::{Saving, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use caseload::route::Route;
use leptos::prelude::*;

/// The chip.
#[component]
pub fn Chip() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let backup = use_backup();
    let settings = use_settings();
    // What the device holds while nothing is on its way.
    let at_rest = move || match (desk.follows(), desk.one_copy()) {
        (true, _) => (SaveState::Follower, w.chip.other_tab_writes),
        (false, true) => (SaveState::OneCopy, w.chip.one_copy),
        (false, false) => (SaveState::Saved, w.chip.saved),
    };
    let state = Signal::derive(move || match desk.saving.get() {
        Saving::OnItsWay => SaveState::Saving.attribute(),
        Saving::NotSaved(_) => SaveState::NotSaved.attribute(),
        Saving::Saved => at_rest().0.attribute(),
    });
    let words = Memo::new(move |_| {
        let (state, word) = match desk.saving.get() {
            Saving::OnItsWay if desk.slow.get() => (SaveState::Saving, w.chip.saving),
            Saving::NotSaved(_) => (SaveState::NotSaved, w.chip.not_saved_retry),
            Saving::OnItsWay | Saving::Saved => at_rest(),
        };
        let age = backup.day().map(|day| clock::today().days_since(day));
        let backed_up = match age {
            // Nobody has to keep a copy of made-up students.
            _ if settings.sample => String::new(),
            None => w.chip.never_backed_up.to_owned(),
            Some(..=0) => w.chip.backed_up_today.to_owned(),
            Some(days) => (w.chip.backed_up)(days),
        };
        let fresh = if settings.sample { 0 } else { backup.fresh() };
        SaveWords {
            state,
            word: word.into(),
            backup: backed_up,
            fresh: if fresh > 0 { (w.chip.new_since)(fresh) } else { String::new() },
            overdue: !settings.sample && backup.overdue(),
        }
    });
    let press = Callback::new(move |()| {
        if matches!(desk.saving.get_untracked(), Saving::NotSaved(_)) {
            desk.retry();
        } else {
            go(Route::Data);
        }
    });
    view! { <SaveChip words state press/> }
}
