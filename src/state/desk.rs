//! The desk: the one road on which everything is changed. A wish goes in, is decided on the present caseload, and is written
//! to both copies on the device. It shows while it is being written, and only then counts as saved.
//!
//! Wishes are carried out one after another; each is decided on what the one before it left.

use crate::platform::{clock, frame, ids};
use crate::state::ahead::{Ahead, Pace};
use crate::state::backup::Backup;
use crate::state::life::Life;
use crate::state::settings::Settings;
use crate::state::work::work;
use caseload::caseload::Caseload;
use caseload::change::{Change, Pen, UndoRefusal, applied, inverse};
use caseload::commands::{Command, Refusal, decide};
use caseload::history::{self, Deed};
use caseload::ids::HistoryId;
use caseload::stamp::StampClock;
use caseload::wire::rows::{JSON, RowToPut, Unread, touched};
use caseload_store::{BrowserStore, Commit, Copies, Put, Role, Store, StoreError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::{BTreeMap, VecDeque};
use std::rc::Rc;
use std::sync::Arc;
use uuid::Uuid;

/// What a person wants done.
#[derive(Clone, PartialEq)]
pub enum Wish {
    Do(Command),
    Undo,
    Redo,
}

/// What became of a wish.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    Done(Done),
    Refused(Refusal),
    CannotUndo(UndoRefusal),
    /// There is nothing to take back or to do again.
    NothingToUndo,
    /// Another tab does the writing.
    NotWriter,
    /// Not on the device; what was typed stays on the page.
    NotSaved(StoreError),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Done {
    pub deed: Deed,
    /// The id of what was made first.
    pub made: Option<Uuid>,
    /// How many records were written.
    pub records: usize,
}

/// Where the last wish is on its way to the device.
#[derive(Clone, Debug, PartialEq)]
pub enum Saving {
    Saved,
    OnItsWay,
    NotSaved(StoreError),
}

type Reply = Rc<dyn Fn(Outcome)>;

/// Everything behind the signals that is not shown.
pub(super) struct Behind {
    pub store: Option<Rc<BrowserStore>>,
    pub revision: u64,
    pub stamps: Option<StampClock>,
    /// Half typed, by key.
    pub drafts: BTreeMap<String, String>,
    waiting: VecDeque<(Wish, Reply)>,
    working: bool,
    /// What could not be saved, oldest first. Only its own success takes a wish out.
    failed: VecDeque<(Wish, Reply)>,
    undo: Vec<Vec<Change>>,
    redo: Vec<Vec<Change>>,
    pub(super) pace: Pace,
}

/// A handle to the desk.
#[derive(Clone, Copy)]
pub struct Desk {
    pub caseload: RwSignal<Arc<Caseload>>,
    pub life: RwSignal<Life>,
    pub role: RwSignal<Role>,
    pub copies: RwSignal<Copies>,
    pub saving: RwSignal<Saving>,
    /// It takes longer than people notice, so it is worth saying.
    pub slow: RwSignal<bool>,
    /// Rows that could not be read; they are left as they are.
    pub unread: RwSignal<Vec<Unread>>,
    /// One copy was restored from the other at this start.
    pub healed: RwSignal<bool>,
    /// The browser promised to keep the data.
    pub kept: RwSignal<bool>,
    pub(super) behind: StoredValue<Behind, LocalStorage>,
    pub(super) settings: Settings,
    pub(super) backup: Backup,
}

/// After so many milliseconds people notice that something takes time. Saying it sooner would flicker, and would cost the
/// frame that the save needs.
const NOTICED: i32 = 250;

/// How many steps can be taken back.
const UNDO_STEPS: usize = 100;

impl Desk {
    pub fn provide(settings: Settings, backup: Backup) -> Self {
        let behind = Behind {
            store: None,
            revision: 0,
            stamps: None,
            drafts: BTreeMap::new(),
            waiting: VecDeque::new(),
            working: false,
            failed: VecDeque::new(),
            undo: Vec::new(),
            redo: Vec::new(),
            pace: Pace::default(),
        };
        let desk = Self {
            caseload: RwSignal::new(Arc::default()),
            life: RwSignal::new(Life::Opening),
            role: RwSignal::new(Role::Writer),
            copies: RwSignal::new(Copies::Both),
            saving: RwSignal::new(Saving::Saved),
            slow: RwSignal::new(false),
            unread: RwSignal::new(Vec::new()),
            healed: RwSignal::new(false),
            kept: RwSignal::new(false),
            behind: StoredValue::new_local(behind),
            settings,
            backup,
        };
        provide_context(desk);
        desk
    }

    /// Something is on its way to the device.
    pub fn is_saving(self) -> bool {
        self.saving.with(|saving| *saving == Saving::OnItsWay)
    }

    /// Another tab writes, and this one follows it.
    pub fn follows(self) -> bool {
        self.role.get() == Role::Follower
    }

    /// The same, for code that does not follow it.
    pub fn follows_now(self) -> bool {
        self.role.get_untracked() == Role::Follower
    }

    /// The second copy on the device is not complete at the moment.
    pub fn one_copy(self) -> bool {
        self.copies.get() != Copies::Both
    }

    /// How much on this device cannot be read: rows, and observations inside rows.
    pub fn unread_count(self) -> usize {
        self.unread.with(Vec::len) + self.caseload.with(|caseload| caseload.unread_observations())
    }

    /// Puts a wish in line. `reply` hears what became of it.
    pub fn ask(self, wish: Wish, reply: impl Fn(Outcome) + 'static) {
        self.behind.update_value(|behind| {
            // The same thing asked for again takes the place of the one that could not be saved.
            behind.failed.retain(|(failed, _)| *failed != wish);
            behind.waiting.push_back((wish, Rc::new(reply)));
        });
        self.work();
    }

    /// Asks for a command.
    pub fn send(self, command: Command, reply: impl Fn(Outcome) + 'static) {
        self.ask(Wish::Do(command), reply);
    }

    /// Tries everything again that could not be saved, in the order in which it was asked for.
    pub fn retry(self) {
        self.behind.update_value(|behind| {
            while let Some(failed) = behind.failed.pop_back() {
                behind.waiting.push_front(failed);
            }
        });
        self.work();
    }

    fn work(self) {
        let busy = self.behind.try_update_value(|behind| std::mem::replace(&mut behind.working, true));
        if busy != Some(false) {
            return;
        }
        spawn_local(async move {
            match work().await {
                Ok(work) => (work.carry_out)(self).await,
                Err(error) => self.nothing_saved(&error),
            }
            self.behind.update_value(|behind| behind.working = false);
        });
    }

    /// Everything in line waits for another try.
    fn nothing_saved(self, error: &StoreError) {
        self.saving.set(Saving::NotSaved(error.clone()));
        while let Some((wish, reply)) = self.behind.try_update_value(|behind| behind.waiting.pop_front()).flatten() {
            self.behind.update_value(|behind| behind.failed.push_back((wish, Rc::clone(&reply))));
            reply(Outcome::NotSaved(error.clone()));
        }
    }

    /// Carries out every wish in line, one after another.
    pub(super) async fn carry_out_all(self) {
        while let Some((wish, reply)) = self.behind.try_update_value(|behind| behind.waiting.pop_front()).flatten() {
            let outcome = self.carry_out(&wish).await;
            if self.slow.get_untracked() {
                self.slow.set(false);
            }
            if let Outcome::NotSaved(error) = &outcome {
                self.saving.set(Saving::NotSaved(error.clone()));
                self.behind.update_value(|behind| behind.failed.push_back((wish, Rc::clone(&reply))));
            } else if self.behind.with_value(|behind| behind.failed.is_empty()) {
                self.saving.set(Saving::Saved);
            } else {
                self.saving.set(Saving::NotSaved(StoreError::Gone));
            }
            reply(outcome);
        }
    }

    async fn carry_out(self, wish: &Wish) -> Outcome {
        if self.role.get_untracked() != Role::Writer {
            return Outcome::NotWriter;
        }
        // Another tab may have been first once; then the same wish is decided again on what it left.
        for _ in 0..2 {
            let caseload = self.caseload.get_untracked();
            // Read before the pen is taken, which holds the same place.
            let way_back = match self.way_back(wish) {
                Some(changes) => Some(changes),
                None => self.way_back_in_history(wish, &caseload).await,
            };
            let Some(decided) = self.with_pen(|pen| decide_wish(wish, way_back.as_deref(), &caseload, pen)) else {
                return Outcome::NotSaved(StoreError::Gone);
            };
            let (deed, made, changes) = match decided {
                Ok(decided) => decided,
                Err(outcome) => return outcome,
            };
            let after = Arc::new(applied(&caseload, &changes));
            let ahead = Ahead::show(self, &after);
            match self.write(deed, &changes, &after).await {
                Ok(()) => {
                    let records = changes.len();
                    self.remember(wish, changes);
                    ahead.stays();
                    self.backup.wrote(records);
                    self.note_counts();
                    return Outcome::Done(Done { deed, made, records });
                }
                Err(error) => {
                    ahead.withdraw(caseload);
                    match error {
                        StoreError::Stale { .. } => {
                            if let Err(error) = self.catch_up(u64::MAX).await {
                                return Outcome::NotSaved(error);
                            }
                        }
                        StoreError::NotWriter => return Outcome::NotWriter,
                        error => return Outcome::NotSaved(error),
                    }
                }
            }
        }
        Outcome::NotSaved(StoreError::Stale { expected: 0, found: 0 })
    }

    /// The changes that an undo or a redo would answer.
    fn way_back(self, wish: &Wish) -> Option<Vec<Change>> {
        self.behind.with_value(|behind| match wish {
            Wish::Do(_) => None,
            Wish::Undo => behind.undo.last().cloned(),
            Wish::Redo => behind.redo.last().cloned(),
        })
    }

    /// Keeps the way back. Something new closes the way forward.
    fn remember(self, wish: &Wish, changes: Vec<Change>) {
        self.behind.update_value(|behind| match wish {
            Wish::Do(_) => {
                behind.redo.clear();
                if behind.undo.len() >= UNDO_STEPS {
                    behind.undo.remove(0);
                }
                behind.undo.push(changes);
            }
            Wish::Undo => {
                behind.undo.pop();
                behind.redo.push(changes);
            }
            Wish::Redo => {
                behind.redo.pop();
                behind.undo.push(changes);
            }
        });
    }

    async fn write(self, deed: Deed, changes: &[Change], after: &Caseload) -> Result<(), StoreError> {
        let Some((store, expected)) =
            self.behind.with_value(|behind| behind.store.clone().map(|store| (store, behind.revision)))
        else {
            return Err(StoreError::Gone);
        };
        self.saving.set(Saving::OnItsWay);
        frame::later(NOTICED, move || {
            // Another save may be on its way by now; this one's slowness says nothing about it.
            let same = self.behind.try_with_value(|behind| behind.revision == expected) == Some(true);
            if same && self.saving.try_with_untracked(|saving| *saving == Saving::OnItsWay) == Some(true) {
                self.slow.set(true);
            }
        });
        let rows = touched(after, changes).into_iter().map(put).collect();
        let history = self.with_pen(|pen| {
            let id = HistoryId(pen.id());
            let text = history::entry(id, pen.stamp(), pen.author, deed, changes);
            let mut payload = vec![JSON];
            payload.extend(text.into_bytes());
            Put { key: format!("history/{id}"), kind: "history".into(), parent: None, year: None, payload }
        });
        let commit = Commit { expected, rows, history: history.into_iter().collect() };
        let begun = clock::now_millis();
        let saved = store.commit(commit).await?;
        let took = clock::now_millis().saturating_sub(begun);
        self.behind.update_value(|behind| {
            behind.revision = saved.revision;
            behind.pace = behind.pace.after(took);
        });
        self.copies.set(saved.copies);
        Ok(())
    }

    /// Notes outside the copies how much there is, for the day on which both are empty. Counting takes a moment, so it
    /// comes behind the picture.
    fn note_counts(self) {
        frame::after(move || {
            let store = self.behind.try_with_value(|behind| behind.store.clone()).flatten();
            if let (Some(store), Some(caseload)) = (store, self.caseload.try_get_untracked()) {
                let counts = caseload.counts();
                store.remember(&format!("{};{}", counts.students, counts.observations));
            }
        });
    }

    /// A pen with the author of now; `None` before a store is open.
    pub(super) fn with_pen<T>(self, act: impl FnOnce(&mut Pen<'_>) -> T) -> Option<T> {
        let author = self.settings.author.get_untracked();
        self.behind
            .try_update_value(|behind| {
                let clock = behind.stamps.as_mut()?;
                let mut new_id = ids::new_id;
                Some(act(&mut Pen { author: &author, now: clock::now_millis(), clock, new_id: &mut new_id }))
            })
            .flatten()
    }
}

fn put(row: RowToPut) -> Put {
    Put { key: row.key, kind: row.kind.into(), parent: row.parent, year: row.year, payload: row.payload }
}

/// The desk.
pub fn use_desk() -> Desk {
    expect_context::<Desk>()
}

/// What a wish turns into: its name, what it made first, and the changes; or why it is not carried out.
type Decision = Result<(Deed, Option<Uuid>, Vec<Change>), Outcome>;

fn decide_wish(wish: &Wish, way_back: Option<&[Change]>, caseload: &Caseload, pen: &mut Pen<'_>) -> Decision {
    let deed = match wish {
        Wish::Do(command) => {
            let decided = decide(command, caseload, clock::today(), pen).map_err(Outcome::Refused)?;
            return Ok((decided.deed, decided.made, decided.changes));
        }
        Wish::Undo => Deed::Undo,
        Wish::Redo => Deed::Redo,
    };
    let changes = way_back.ok_or(Outcome::NothingToUndo)?;
    Ok((deed, None, inverse(changes, caseload, pen).map_err(Outcome::CannotUndo)?))
}
