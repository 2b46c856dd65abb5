//! Commands: what a person asks for. Deciding turns a command into changes, or says why not; it changes nothing itself.

mod add_goal;
mod add_phase;
mod amend_goal;
mod bring_in;
mod change_goal;
mod close_goal;
mod own_measure;
mod remove;
mod scores;
mod student;

pub use add_goal::{GoalDetails, NewGoal};
pub use add_phase::NewPhase;
pub use amend_goal::Amendment;
pub use bring_in::{Comparison, compare};
pub use change_goal::GoalEdit;
pub use own_measure::NewOwnMeasure;
pub use scores::NewObservation;

use crate::bundle::Contents;
use crate::caseload::Caseload;
use crate::change::{Change, Pen};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{GoalId, ObservationId, OwnMeasureId, PhaseId, SeriesId, StudentId};
use crate::measures::RawProblem;
use crate::records::{Closing, Grade, Label};

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
    },
    RemoveScore {
        series: SeriesId,
        id: ObservationId,
    },
    AddPhase(NewPhase),
    RemovePhase {
        id: PhaseId,
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
        Command::CorrectScore { series, corrects, observation } => {
            scores::correct(*series, *corrects, observation, caseload, today, pen)
        }
        Command::RemoveScore { series, id } => remove::score(*series, *id, caseload, pen),
        Command::AddPhase(phase) => add_phase::decide(phase, caseload, pen),
        Command::RemovePhase { id } => remove::phase(*id, caseload, pen),
        Command::ImportScores { series, observations } => scores::import(*series, observations, caseload, today, pen),
        Command::BringIn(contents) => bring_in::decide(contents, caseload, pen),
        Command::AmendGoal(new) => amend_goal::decide(new, caseload, today, pen),
        Command::ChangeGoal { id, edits } => change_goal::decide(*id, edits, caseload, pen),
        Command::CloseGoal { id, closing } => close_goal::close(*id, closing, caseload, today, pen),
        Command::ReopenGoal { id } => close_goal::reopen(*id, caseload, pen),
        Command::ChangeOwnMeasure { id, new } => own_measure::change(*id, new, caseload, pen),
        Command::RemoveOwnMeasure { id } => own_measure::remove(*id, caseload, pen),
        Command::AddOwnMeasure(new) => own_measure::add(new, caseload, pen),
    }
}
