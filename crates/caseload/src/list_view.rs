//! What is shown of the caseload, as it stands in the address: status, order, class or group. What was typed to find somebody is
//! not in it, because a name may stand there, and no address holds a name.

use crate::ids::ClassGroupId;
use crate::standing::Status;

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Off track by distance, borderline, too little data by lateness, on track, met.
    #[default]
    Need,
    /// By the name of the student, whatever the case of the letters.
    Name,
    /// By grade, kindergarten first.
    Grade,
    /// Whatever the status, the farthest behind first.
    Gap,
    /// Longest without a score first.
    Oldest,
}

impl Sort {
    /// In the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Need, Self::Name, Self::Grade, Self::Gap, Self::Oldest];

    /// The name in addresses. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Name => "name",
            Self::Grade => "grade",
            Self::Gap => "gap",
            Self::Oldest => "oldest",
        }
    }

    /// The order of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// The statuses in the order in which the list has them.
pub const STATUSES: [Status; 7] = [
    Status::OffTrack,
    Status::Borderline,
    Status::TooLittleData,
    Status::OnTrack,
    Status::Met,
    Status::NotStarted,
    Status::Ended,
];

/// The name of a status in addresses and filters.
pub fn status_name(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::OnTrack => "on-track",
        Status::Borderline => "borderline",
        Status::OffTrack => "off-track",
        Status::TooLittleData => "too-little-data",
        Status::NotStarted => "not-started",
        Status::Ended => "ended",
    }
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    /// Only entries of this status. None: all.
    pub status: Option<Status>,
    /// The order of the list; not in the address where it is the usual one.
    pub sort: Sort,
    /// Only students in this class or group. None: all.
    pub group: Option<ClassGroupId>,
    /// Archived students instead of those on the caseload.
    pub archived: bool,
}

impl ListView {
    /// Reads the part of an address behind the question mark; what is not known there is passed over.
    pub fn parse(hash: &str) -> Self {
        let mut view = Self::default();
        let query = hash.split_once('?').map_or("", |(_, query)| query);
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            match key {
                "status" => view.status = STATUSES.into_iter().find(|status| status_name(*status) == value),
                "sort" => view.sort = Sort::parse(value).unwrap_or_default(),
                "group" => view.group = ClassGroupId::parse(value),
                "archived" => view.archived = value == "yes",
                _ => {}
            }
        }
        view
    }

    /// The address of the list in this view.
    pub fn hash(self) -> String {
        let mut pairs = Vec::new();
        pairs.extend(self.status.map(|status| format!("status={}", status_name(status))));
        if self.sort != Sort::default() {
            pairs.push(format!("sort={}", self.sort.name()));
        }
        pairs.extend(self.group.map(|group| format!("group={group}")));
        if self.archived {
            pairs.push("archived=yes".to_owned());
        }
        let list = crate::route::Route::Caseload.hash();
        if pairs.is_empty() { list } else { format!("{list}?{}", pairs.join("&")) }
    }

    /// Whether anything narrows the list.
    pub fn narrows(self) -> bool {
        self.status.is_some() || self.group.is_some() || self.archived
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_view_reads_what_it_prints_and_stays_the_list(
            status in 0..8_usize, sort in 0..5_usize, group in any::<Option<u128>>(), archived in any::<bool>(),
        ) {
            let view = ListView {
                status: STATUSES.get(status).copied(),
                sort: Sort::ALL.get(sort).copied().unwrap_or_default(),
                group: group.map(|id| ClassGroupId(uuid::Uuid::from_u128(id))),
                archived,
            };
            prop_assert_eq!(ListView::parse(&view.hash()), view);
            prop_assert_eq!(Route::parse(&view.hash()), Some(Route::Caseload));
        }

        #[test]
        fn any_text_gives_some_view(text in any::<String>()) {
            let _ = ListView::parse(&text);
        }
    }
}
