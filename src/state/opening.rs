//! Opening the store, and keeping up with what other tabs write.

use crate::platform::part::NotFetched;
use crate::platform::{clock, ids};
use crate::state::desk::Desk;
use crate::state::life::Life;
use crate::state::work::{work, work_part};
use caseload::caseload::Caseload;
use caseload::commands::Command;
use caseload::ids::ReplicaId;
use caseload::stamp::StampClock;
use caseload::wire::SCHEMA;
use caseload::wire::rows::{Unread, read_into};
use caseload_store::{BrowserStore, Copies, Opened, Role, Row, Store, StoreError, StoreEvent, StoreName};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;

impl Desk {
    /// Opens the store and reads everything. What happens next is told by `life`.
    pub fn open(self) {
        self.life.set(Life::Opening);
        // Nobody was asked who writes in the sample; every record has an author all the same.
        if self.settings.sample && self.settings.author.get_untracked().is_empty() {
            self.settings.author.set("Aimline".into());
        }
        spawn_local(async move {
            let life = match self.opened().await {
                Ok(life) => life,
                Err(StoreError::TooNew { found, known }) => Life::TooNew { found, known },
                Err(error) => Life::NeedsRescue(error),
            };
            if life == Life::FirstRun && self.settings.sample {
                match work_part().await {
                    Ok(work) => (work.fill_sample)(self),
                    Err(NotFetched) => self.life.set(Life::NotFetched),
                }
            } else {
                self.life.set(life);
            }
        });
    }

    /// Writes the sample into its own empty store, on the same road as everything else.
    pub(super) fn fill_sample(self) {
        let lang = self.settings.lang.get_untracked();
        let sample = self.with_pen(|pen| caseload::sample::caseload(lang, clock::today(), pen)).flatten();
        match sample {
            Some(sample) => self.send(Command::BringIn(Box::new(sample)), move |_| self.life.set(Life::Ready)),
            None => self.life.set(Life::Ready),
        }
    }

    async fn opened(self) -> Result<Life, StoreError> {
        let name = if self.settings.sample { StoreName::Sample } else { StoreName::Main };
        let fresh = ids::new_id().to_string();
        let heard = Rc::new(move |event| self.heard(event));
        let store = Rc::new(BrowserStore::open(name, SCHEMA, fresh, heard).await?);
        let opened = store.load().await?;
        self.read_drafts(store.as_ref()).await?;
        self.role.set(store.role());
        self.copies.set(opened.copies);
        self.healed.set(opened.healed.any());
        let found = if opened.rows.is_empty() && opened.unreadable.is_empty() {
            Found::nothing(&opened)
        } else {
            match work_part().await {
                Ok(work) => (work.read)(&opened),
                Err(NotFetched) => return Ok(Life::NotFetched),
            }
        };
        // From now on nothing can be written over the bytes of these rows without keeping them.
        store.set_aside(&found.set_aside);
        self.behind.update_value(|behind| {
            behind.revision = opened.revision;
            behind.stamps = found.stamps;
            behind.store = Some(Rc::clone(&store));
        });
        if !self.settings.sample
            && self.settings.author.get_untracked().is_empty()
            && let Some(author) = found.last_author
        {
            self.settings.set_author(&author);
        }
        self.unread.set(found.unread);
        self.caseload.set(found.caseload);
        Ok(match opened.had_data {
            Some(known) if found.untouched => Life::Cleared(known),
            _ if found.untouched => Life::FirstRun,
            _ => Life::Ready,
        })
    }

    /// Reads what was written since the revision this tab knows, or since an earlier one: rows that were healed keep the
    /// revision they had.
    pub(super) async fn catch_up(self, since: u64) -> Result<(), StoreError> {
        let Some((store, known)) =
            self.behind.with_value(|behind| behind.store.clone().map(|store| (store, behind.revision)))
        else {
            return Err(StoreError::Gone);
        };
        let (revision, rows) = store.rows_since(known.min(since)).await?;
        let mut caseload = Caseload::clone(&self.caseload.get_untracked());
        let mut unread = self.unread.get_untracked();
        for row in &rows {
            match read_into(&mut caseload, &row.key, &row.kind, &row.payload) {
                Ok(()) => unread.retain(|other| other.key != row.key),
                Err(bad) => unread.push(bad),
            }
        }
        store.set_aside(&unread.iter().map(|unread| unread.key.clone()).collect::<Vec<_>>());
        let now = clock::now_millis();
        self.behind.update_value(|behind| {
            behind.revision = revision;
            if let Some(stamps) = &mut behind.stamps {
                see_all(stamps, &caseload, now);
            }
        });
        self.unread.set(unread);
        self.caseload.set(Arc::new(caseload));
        if self.life.get_untracked() == Life::FirstRun && !rows.is_empty() {
            self.life.set(Life::Ready);
        }
        Ok(())
    }

    fn heard(self, event: StoreEvent) {
        match event {
            StoreEvent::Changed { since, .. } => self.catch_up_later(since),
            StoreEvent::BecameWriter => {
                self.catch_up_later(u64::MAX);
                self.role.set(Role::Writer);
            }
            StoreEvent::BecameFollower => self.role.set(Role::Follower),
            StoreEvent::NewerVersion => self.life.set(Life::Outdated),
            StoreEvent::ConnectionLost => self.life.set(Life::NeedsRescue(StoreError::Gone)),
            StoreEvent::CopyLost(missing) => self.copies.set(Copies::One(missing)),
            StoreEvent::CopyBack => self.copies.set(Copies::Both),
        }
    }

    fn catch_up_later(self, since: u64) {
        spawn_local(async move {
            let caught_up = match work().await {
                Ok(work) => (work.catch_up)(self, since).await,
                Err(error) => Err(error),
            };
            if let Err(error) = caught_up {
                self.life.set(Life::NeedsRescue(error));
            }
        });
    }

    /// Takes the writing over from another tab.
    pub fn take_over(self) {
        let Some(store) = self.behind.with_value(|behind| behind.store.clone()) else { return };
        spawn_local(async move {
            if let Err(error) = store.take_over().await {
                self.life.set(Life::NeedsRescue(error));
            }
        });
    }

    /// Everything as it is stored, for repair.
    pub fn raw_dump(self, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
        let store = self.behind.with_value(|behind| behind.store.clone());
        spawn_local(async move {
            let bytes = match store {
                Some(store) => store.raw_dump().await.ok(),
                None => None,
            };
            then(bytes);
        });
    }

    /// Throws the sample away and goes back to the own caseload.
    pub fn leave_sample(self) {
        let store = self.behind.with_value(|behind| behind.store.clone());
        let (settings, backup) = (self.settings, self.backup);
        spawn_local(async move {
            if let Some(store) = store.filter(|_| settings.sample)
                && store.clear_sample().await.is_ok()
            {
                backup.forget();
            }
            crate::state::settings::Settings::open_sample(false);
        });
    }

    /// Looks whether the browser promised to keep the data.
    pub fn look_whether_kept(self) {
        spawn_local(async move {
            let kept = caseload_store::browser::is_persisted().await;
            self.kept.set(kept);
        });
    }

    /// Asks the browser to keep the data. Only after a click, as browsers want it.
    pub fn ask_to_keep(self) {
        spawn_local(async move {
            let kept = caseload_store::browser::ask_to_persist().await;
            self.kept.set(kept);
        });
    }

    /// Who writes.
    pub fn author(self) -> String {
        self.settings.author.get_untracked()
    }

    /// The name of this copy of the data.
    pub fn replica(self) -> String {
        self.behind.with_value(|behind| behind.stamps.as_ref().map(|s| s.replica().to_string()).unwrap_or_default())
    }
}

/// What the stored rows hold.
pub struct Found {
    caseload: Arc<Caseload>,
    /// Rows that could not be read, here or in the store itself.
    unread: Vec<Unread>,
    /// Rows whose bytes must be kept before anything is written over them.
    set_aside: Vec<String>,
    stamps: Option<StampClock>,
    /// Who wrote last on this copy, should the preference be lost.
    last_author: Option<String>,
    /// There is nothing of anybody's work.
    untouched: bool,
}

impl Found {
    /// An empty store.
    fn nothing(opened: &Opened) -> Self {
        Self {
            caseload: Arc::default(),
            unread: Vec::new(),
            set_aside: Vec::new(),
            stamps: ReplicaId::parse(&opened.replica).map(StampClock::new),
            last_author: None,
            untouched: true,
        }
    }
}

/// Makes records of the stored rows.
pub(super) fn read(opened: &Opened) -> Found {
    let (caseload, mut unread) = read_rows(&opened.rows);
    let set_aside = unread.iter().map(|unread| unread.key.clone()).collect();
    // Rows that the store itself could not read count as well; they have no payload to set aside.
    unread.extend(
        opened
            .unreadable
            .iter()
            .map(|row| Unread { key: row.key.clone().unwrap_or_default(), why: "not readable in the store".into() }),
    );
    Found {
        set_aside,
        stamps: stamps(opened, &caseload),
        last_author: last_author(&caseload, &opened.replica),
        untouched: caseload.is_untouched() && unread.is_empty(),
        unread,
        caseload: Arc::new(caseload),
    }
}

fn read_rows(rows: &[Row]) -> (Caseload, Vec<Unread>) {
    let mut caseload = Caseload::default();
    let mut unread = Vec::new();
    for row in rows {
        if let Err(bad) = read_into(&mut caseload, &row.key, &row.kind, &row.payload) {
            unread.push(bad);
        }
    }
    (caseload, unread)
}

/// The clock of this copy, later than everything in it.
fn stamps(opened: &Opened, caseload: &Caseload) -> Option<StampClock> {
    let mut clock = StampClock::new(ReplicaId::parse(&opened.replica)?);
    see_all(&mut clock, caseload, clock::now_millis());
    Some(clock)
}

fn see_all(clock: &mut StampClock, caseload: &Caseload, now: u64) {
    caseload.each_stamp(|stamp| {
        // A stamp from far ahead is kept and shown, but our clock does not follow it.
        let _ = clock.see(stamp, now);
    });
}

/// Who wrote last on this copy.
fn last_author(caseload: &Caseload, replica: &str) -> Option<String> {
    let mut latest = None;
    for student in caseload.students.values() {
        if student.made.replica.to_string() == replica && latest.as_ref().is_none_or(|(made, _)| student.made > *made) {
            latest = Some((student.made, student.author.clone()));
        }
    }
    latest.map(|(_, author)| author)
}
