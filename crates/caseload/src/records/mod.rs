//! The records a caseload is made of, in the words teachers use.
//!
//! Every record carries its id, who made it and when, a mark per field group (which write the group's present values come
//! from, and which write that one replaced), and the fields a newer version may have added (`extra`). A record is never
//! removed: deleting is a write to its group `life`, undoing the deletion is another one.

mod closing;
mod decision;
mod events;
mod goal;
mod local_rule;
mod mark;
mod no_school;
mod objective;
mod observation;
mod own_measure;
mod phase;
mod place;
mod series;
mod student;
mod text;

pub use closing::{Closing, Ending};
pub use decision::{Choice, TeamDecision};
pub use events::{EventMark, Events};
pub use goal::{Baseline, Clause, Criterion, Direction, Goal, Share, SupportUnit, TargetMethod};
pub use local_rule::{FormList, LocalRule};
pub use mark::{Extra, Group, Mark, Marks};
pub use no_school::NoSchool;
pub use objective::{Objective, ObjectiveResult};
pub use observation::{Observation, Outcome};
pub use own_measure::OwnMeasure;
pub use phase::{Phase, Weight};
pub use place::{BandKey, ClassGroup, ContentArea, GatheringKind, LevelBand, SchoolYear};
pub use series::{Purpose, Series, SeriesKey};
pub use student::{Grade, IepDates, Seat, Student};
pub use text::{Label, Note, TextProblem};

/// What all records have in common: field groups that are written, compared, undone and merged as one.
pub trait Record: Clone + PartialEq {
    /// The typed id.
    type Id: Copy + Ord;

    /// The kind as it stands in keys and files.
    const KIND: &'static str;

    /// The field groups of this kind, `life` included.
    const GROUPS: &'static [Group];

    /// The id under which it is kept.
    fn id(&self) -> Self::Id;

    /// The stamp under which the record was made.
    fn made(&self) -> crate::stamp::Stamp;

    /// When each of its groups of fields was written last.
    fn marks(&self) -> &Marks;

    /// The same, to write.
    fn marks_mut(&mut self) -> &mut Marks;

    /// Whether the record was deleted (and that deletion not undone).
    fn is_deleted(&self) -> bool;

    /// Deletes it, or takes it back.
    fn set_deleted(&mut self, deleted: bool);

    /// Whether both records hold the same values in this field group.
    fn same_values(&self, other: &Self, group: Group) -> bool;

    /// Takes over the values of one field group.
    fn take_values(&mut self, from: &Self, group: Group);
}

/// Implements [`Record`] for a struct with the fields `id`, `marks`, `deleted` and the groups named here.
macro_rules! record {
    ($type:ident, $id:ty, $kind:literal, { $($group:ident : $($field:ident),+ ;)* }) => {
        impl $crate::records::Record for $type {
            type Id = $id;
            const KIND: &'static str = $kind;
            const GROUPS: &'static [$crate::records::Group] =
                &[$($crate::records::Group::$group,)* $crate::records::Group::Life];

            fn id(&self) -> $id {
                self.id
            }

            fn made(&self) -> $crate::stamp::Stamp {
                self.made
            }

            fn marks(&self) -> &$crate::records::Marks {
                &self.marks
            }

            fn marks_mut(&mut self) -> &mut $crate::records::Marks {
                &mut self.marks
            }

            fn is_deleted(&self) -> bool {
                self.deleted
            }

            fn set_deleted(&mut self, deleted: bool) {
                self.deleted = deleted;
            }

            fn same_values(&self, other: &Self, group: $crate::records::Group) -> bool {
                match group {
                    $($crate::records::Group::$group => $(self.$field == other.$field)&&+,)*
                    $crate::records::Group::Life => self.deleted == other.deleted,
                    // A group this kind does not have holds nothing to differ in.
                    #[allow(unreachable_patterns)]
                    _ => true,
                }
            }

            fn take_values(&mut self, from: &Self, group: $crate::records::Group) {
                match group {
                    $($crate::records::Group::$group => { $(self.$field = from.$field.clone();)+ })*
                    $crate::records::Group::Life => self.deleted = from.deleted,
                    #[allow(unreachable_patterns)]
                    _ => {}
                }
            }
        }
    };
}
pub(crate) use record;
