//! Commands: what a person asks for. Deciding turns a command into changes, or says why not; it changes nothing itself.

mod add_benchmark;
mod add_goal;
mod add_phase;
mod amend_goal;
mod bring_in;
mod change_goal;
mod class_group;
mod close_goal;
mod own_measure;
mod record_decision;
mod remove;
mod restore;
mod roll_over;
mod roster;
mod school;
mod scores;
mod settle_measure;
mod student;

pub use add_benchmark::NewBenchmark;
pub use add_goal::{GoalDetails, NewGoal};
pub use add_phase::NewPhase;
pub use amend_goal::Amendment;
pub use bring_in::{Comparison, compare};
pub use change_goal::GoalEdit;
pub use class_group::ClassForm;
pub use own_measure::NewOwnMeasure;
pub use record_decision::{DecisionForm, NewDecision};
pub use restore::Gone;
pub use roll_over::{NextYear, RollOver};
pub use roster::RosterEntry;
pub(crate) use school::changes as calendar_changes;
pub use school::{BandForm, CalendarEdit, NewNoSchool};
pub use scores::NewObservation;
pub use settle_measure::{MeasureRule, Settle};
pub use student::StudentForm;

use crate::bundle::Contents;
use crate::caseload::Caseload;
use crate::change::{Change, Pen};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{
    ClassGroupId, DecisionId, GoalId, LevelBandId, ObservationId, OwnMeasureId, PhaseId, SeriesId, StudentId,
};
use crate::measures::RawProblem;
use crate::records::{Closing, Grade, Label};

/// What can be asked for; each has its file with what can refuse it.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    AddStudent {
        name: Label,
        grade: Grade,
    },
    ChangeStudent {
        id: StudentId,
        name: Label,
        grade: Grade,
    },
    RemoveStudent {
        id: StudentId,
    },
    AddGoal(Box<NewGoal>),
    RemoveGoal {
        id: GoalId,
    },
    AddScore {
        series: SeriesId,
        observation: NewObservation,
    },
    /// Scores of several series at once, as from a sheet: all of them or none.
    AddScores(Vec<(SeriesId, NewObservation)>),
    CorrectScore {
        series: SeriesId,
        corrects: ObservationId,
        observation: NewObservation,
        reason: Option<Label>,
    },
    RemoveScore {
        series: SeriesId,
        id: ObservationId,
    },
    AddPhase(NewPhase),
    RemovePhase {
        id: PhaseId,
    },
    RecordDecision(Box<NewDecision>),
    CorrectDecision {
        id: DecisionId,
        form: Box<DecisionForm>,
    },
    RemoveDecision {
        id: DecisionId,
    },
    ImportScores {
        series: SeriesId,
        observations: Vec<NewObservation>,
    },
    BringIn(Box<Contents>),
    AddOwnMeasure(Box<NewOwnMeasure>),
    AmendGoal(Box<Amendment>),
    ChangeGoal {
        id: GoalId,
        edits: Vec<GoalEdit>,
    },
    CloseGoal {
        id: GoalId,
        closing: Closing,
    },
    ReopenGoal {
        id: GoalId,
    },
    ChangeOwnMeasure {
        id: OwnMeasureId,
        new: Box<NewOwnMeasure>,
    },
    RemoveOwnMeasure {
        id: OwnMeasureId,
    },
    EditStudent {
        id: StudentId,
        form: Box<StudentForm>,
    },
    /// Takes students off the caseload (`on`), or puts them back.
    ArchiveStudents {
        ids: Vec<StudentId>,
        on: bool,
    },
    BringInRoster(Vec<RosterEntry>),
    /// Makes a class or group, or changes the one with this id.
    SaveClassGroup {
        id: Option<ClassGroupId>,
        form: Box<ClassForm>,
    },
    ArchiveClassGroup {
        id: ClassGroupId,
        on: bool,
    },
    RemoveClassGroup {
        id: ClassGroupId,
    },
    ChangeCalendar(Box<CalendarEdit>),
    SaveBand(Box<BandForm>),
    RemoveBand {
        id: LevelBandId,
    },
    /// Takes a deleted record back.
    Restore(Gone),
    RollOver(Box<RollOver>),
    /// The passages of one benchmark sitting.
    AddBenchmark(Box<NewBenchmark>),
    /// Takes the scores of one benchmark sitting away.
    RemoveSitting {
        series: SeriesId,
        day: SchoolDay,
    },
    /// What the school settled about a measure.
    SettleMeasure(Box<MeasureRule>),
}

/// Why a command is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// What it speaks of is not here (any more).
    NotHere,
    /// The date lies after today.
    InTheFuture(SchoolDay),
    /// The counts cannot be, such as more correct answers than opportunities.
    Raw(RawProblem),
    /// The goal date is not after the baseline date.
    EndsBeforeItStarts,
    /// The change would start before the goal does, or after it ends.
    OutsideTheGoal,
    /// Another phase starts on the same day.
    SameDay,
    /// The range ends before it starts, or holds one value only.
    EmptyRange,
    /// Another measure of one's own has this name.
    NameTaken,
    /// "So many of so many" says another percentage than the score.
    OtherShare,
    /// A goal still uses this measure.
    InUse,
    /// Another decision than those to choose from has to be said in words.
    NoWords,
    /// Nothing would change.
    NothingNew,
    /// Records of these students (or of no student) differ between the file and this device; until they can be
    /// reviewed one by one nothing of the file is taken.
    Differs { students: Vec<Label>, others: usize },
}

/// What a command turned into.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    pub deed: Deed,
    pub changes: Vec<Change>,
    /// Ids of what was made first: the student, the goal, the observation.
    pub made: Option<uuid::Uuid>,
}

/// Decides one command on the present caseload.
pub fn decide(command: &Command, caseload: &Caseload, today: SchoolDay, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    match command {
        Command::AddStudent { name, grade } => student::add(name, *grade, pen),
        Command::ChangeStudent { id, name, grade } => student::change(*id, name, *grade, caseload, pen),
        Command::RemoveStudent { id } => remove::student(*id, caseload, pen),
        Command::AddGoal(goal) => add_goal::decide(goal, caseload, today, pen),
        Command::RemoveGoal { id } => remove::goal(*id, caseload, pen),
        Command::AddScore { series, observation } => scores::add(*series, observation, caseload, today, pen),
        Command::AddScores(new) => scores::add_all(new, caseload, today, pen),
        Command::CorrectScore { series, corrects, observation, reason } => {
            scores::correct(*series, *corrects, observation, reason.as_ref(), (caseload, today), pen)
        }
        Command::RemoveScore { series, id } => remove::score(*series, *id, caseload, pen),
        Command::AddPhase(phase) => add_phase::decide(phase, caseload, pen),
        Command::RemovePhase { id } => remove::phase(*id, caseload, pen),
        Command::RecordDecision(new) => record_decision::record(new, caseload, today, pen),
        Command::CorrectDecision { id, form } => record_decision::correct(*id, form, caseload, today, pen),
        Command::RemoveDecision { id } => remove::decision(*id, caseload, pen),
        Command::ImportScores { series, observations } => scores::import(*series, observations, caseload, today, pen),
        Command::BringIn(contents) => bring_in::decide(contents, caseload, pen),
        Command::AmendGoal(new) => amend_goal::decide(new, caseload, today, pen),
        Command::ChangeGoal { id, edits } => change_goal::decide(*id, edits, caseload, pen),
        Command::CloseGoal { id, closing } => close_goal::close(*id, closing, caseload, today, pen),
        Command::ReopenGoal { id } => close_goal::reopen(*id, caseload, pen),
        Command::ChangeOwnMeasure { id, new } => own_measure::change(*id, new, caseload, pen),
        Command::RemoveOwnMeasure { id } => own_measure::remove(*id, caseload, pen),
        Command::AddOwnMeasure(new) => own_measure::add(new, caseload, pen),
        Command::EditStudent { id, form } => student::edit(*id, form, caseload, pen),
        Command::ArchiveStudents { ids, on } => student::archive(ids, *on, caseload, today, pen),
        Command::BringInRoster(entries) => roster::decide(entries, caseload, pen),
        Command::SaveClassGroup { id, form } => class_group::save(*id, form, caseload, pen),
        Command::ArchiveClassGroup { id, on } => class_group::archive(*id, *on, caseload, today, pen),
        Command::RemoveClassGroup { id } => class_group::remove(*id, caseload, pen),
        Command::ChangeCalendar(edit) => school::calendar(edit, caseload, pen),
        Command::SaveBand(form) => school::save_band(form, caseload, pen),
        Command::RemoveBand { id } => school::remove_band(*id, caseload, pen),
        Command::Restore(gone) => restore::decide(*gone, caseload, pen),
        Command::RollOver(year) => roll_over::decide(year, caseload, today, pen),
        Command::AddBenchmark(new) => add_benchmark::decide(new, caseload, today, pen),
        Command::RemoveSitting { series, day } => remove::sitting(*series, *day, caseload, pen),
        Command::SettleMeasure(new) => settle_measure::decide(new, caseload, pen),
    }
}
