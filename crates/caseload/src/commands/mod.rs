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
    /// Puts a student on the caseload.
    AddStudent {
        /// As it is to be read in lists and reports.
        name: Label,
        /// The enrolled grade.
        grade: Grade,
    },
    /// Changes name and grade; the rest of what is known stays.
    ChangeStudent {
        /// A student on file.
        id: StudentId,
        /// The new name, or the old one.
        name: Label,
        /// The new grade, or the old one.
        grade: Grade,
    },
    /// Deletes a student. Goals and scores go out of sight and come back with the student.
    RemoveStudent {
        /// A student on file.
        id: StudentId,
    },
    /// Makes a goal with its series and its aimline.
    AddGoal(Box<NewGoal>),
    /// Deletes a goal; its scores stay with the series.
    RemoveGoal {
        /// A goal on file.
        id: GoalId,
    },
    /// Adds one observation: a score, or why there is none.
    AddScore {
        /// A series on file.
        series: SeriesId,
        /// What was seen.
        observation: NewObservation,
    },
    /// Scores of several series at once, as from a sheet: all of them or none.
    AddScores(Vec<(SeriesId, NewObservation)>),
    /// Puts a new observation in the place of one that counts; the old one stays on file.
    CorrectScore {
        /// A series on file.
        series: SeriesId,
        /// The observation that counts at present.
        corrects: ObservationId,
        /// What it should have said; refused when that is the same.
        observation: NewObservation,
        /// Why. None when nobody said.
        reason: Option<Label>,
    },
    /// Deletes an observation with the versions it corrected.
    RemoveScore {
        /// A series on file.
        series: SeriesId,
        /// A version that is not deleted; meant is the one that counts at present.
        id: ObservationId,
    },
    /// Notes a change of teaching.
    AddPhase(NewPhase),
    /// Deletes a phase; the one before it goes on.
    RemovePhase {
        /// A phase on file.
        id: PhaseId,
    },
    /// Keeps what a team decided about a goal, with the advice of that day.
    RecordDecision(Box<NewDecision>),
    /// Corrects a decision; the advice it was recorded with stays.
    CorrectDecision {
        /// A decision on file.
        id: DecisionId,
        /// All fields anew.
        form: Box<DecisionForm>,
    },
    /// Deletes a decision.
    RemoveDecision {
        /// A decision on file.
        id: DecisionId,
    },
    /// Adds the rows of a file to one series: all of them or none. Those that are on file already are left out.
    ImportScores {
        /// A series on file.
        series: SeriesId,
        /// The rows, in the order of the file.
        observations: Vec<NewObservation>,
    },
    /// Takes the contents of a bundle, or nothing while a record differs.
    BringIn(Box<Contents>),
    /// Makes a measure of the teacher's own.
    AddOwnMeasure(Box<NewOwnMeasure>),
    /// Sets another target or goal date from a day on (measurement reference 2.3).
    AmendGoal(Box<Amendment>),
    /// Corrects a goal, or adds to it.
    ChangeGoal {
        /// A goal on file.
        id: GoalId,
        /// The field groups to write, one after the other; those not named stay.
        edits: Vec<GoalEdit>,
    },
    /// Ends a goal; its chart and scores stay.
    CloseGoal {
        /// A goal on file.
        id: GoalId,
        /// When, how, and in which words; the day may not lie after today or before the baseline.
        closing: Closing,
    },
    /// Takes a closed goal up again.
    ReopenGoal {
        /// A goal on file.
        id: GoalId,
    },
    /// Corrects an own measure. How its scores are taken down stays.
    ChangeOwnMeasure {
        /// An own measure on file.
        id: OwnMeasureId,
        /// All fields anew; `kind` is not read.
        new: Box<NewOwnMeasure>,
    },
    /// Takes an own measure out of the list; refused while a goal is judged by it.
    RemoveOwnMeasure {
        /// An own measure on file.
        id: OwnMeasureId,
    },
    /// Writes all that is known of a student.
    EditStudent {
        /// A student on file.
        id: StudentId,
        /// All fields anew.
        form: Box<StudentForm>,
    },
    /// Takes students off the caseload (`on`), or puts them back.
    ArchiveStudents {
        /// Students on file.
        ids: Vec<StudentId>,
        /// True: off the caseload as of today. False: back on it.
        on: bool,
    },
    /// New students and what is new about known ones, with the classes they are in: all of them or none.
    BringInRoster(Vec<RosterEntry>),
    /// Makes a class or group, or changes the one with this id.
    SaveClassGroup {
        /// None makes a new one.
        id: Option<ClassGroupId>,
        /// All fields anew, with everybody who is in it.
        form: Box<ClassForm>,
    },
    /// Puts a class or group away as no longer taught (`on`), or takes it back.
    ArchiveClassGroup {
        /// A class or group on file.
        id: ClassGroupId,
        /// True: away as of today. False: taught again.
        on: bool,
    },
    /// Deletes a class or group. The students keep their seats, so that it comes back filled.
    RemoveClassGroup {
        /// A class or group on file.
        id: ClassGroupId,
    },
    /// Adds, changes and deletes days without school, and sets the school year.
    ChangeCalendar(Box<CalendarEdit>),
    /// Makes a level band, or changes the grades of one.
    SaveBand(Box<BandForm>),
    /// Deletes an own level band, or sets a standard one back to its usual grades.
    RemoveBand {
        /// A level band on file.
        id: LevelBandId,
    },
    /// Takes a deleted record back.
    Restore(Gone),
    /// The step into the next school year, in one piece.
    RollOver(Box<RollOver>),
    /// The passages of one benchmark sitting.
    AddBenchmark(Box<NewBenchmark>),
    /// Takes the scores of one benchmark sitting away.
    RemoveSitting {
        /// A benchmark series on file.
        series: SeriesId,
        /// The day of the sitting; all its scores that count are deleted.
        day: SchoolDay,
    },
    /// What the school settled about a measure.
    SettleMeasure(Box<MeasureRule>),
}

/// Why a command is not carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The record or measure it speaks of is not here (any more), or is deleted.
    NotHere,
    /// This date lies after today: of a baseline, a score, an amendment or an ending.
    InTheFuture(SchoolDay),
    /// The counts cannot be, such as more correct answers than opportunities.
    Raw(RawProblem),
    /// A goal date that is not after its start, an IEP or a school year that does not end after it starts, days without
    /// school whose last is before the first.
    EndsBeforeItStarts,
    /// A phase, an amendment or an ending that would lie before the goal starts, or a phase after it ends.
    OutsideTheGoal,
    /// Another major phase of the goal starts on the same day.
    SameDay,
    /// The range of an own measure ends before it starts or holds one value only, or the grades of a band are turned
    /// round.
    EmptyRange,
    /// Another own measure, class, group or own band has this name, or two forms of one list do.
    NameTaken,
    /// "So many of so many" says another percentage than the score clause ([`crate::records::Share::percent`]).
    OtherShare,
    /// A goal in use is judged by this own measure.
    InUse,
    /// Another decision than those to choose from has to be said in words.
    NoWords,
    /// Nothing would change, or nothing was asked for: no rows, no score in the criterion.
    NothingNew,
    /// Records of these students (or of no student) differ between the file and this device; until they can be
    /// reviewed one by one nothing of the file is taken.
    Differs {
        /// Names of the students with records that differ, in the order of their ids.
        students: Vec<Label>,
        /// Records of no student that differ.
        others: usize,
    },
}

/// What a command turned into.
#[derive(Clone, Debug, PartialEq)]
pub struct Decided {
    /// What it is called in the history and in the undo message.
    pub deed: Deed,
    /// Never empty; applied in this order, and undone in the opposite one.
    pub changes: Vec<Change>,
    /// The id of what was made: student, goal, phase, observation, own measure, class or group; of benchmark scores
    /// their series. None for all else: a new band, school year or rule of a measure, many scores at once, and where
    /// nothing was made.
    pub made: Option<uuid::Uuid>,
}

/// Decides one command on the present caseload. A refused command may have used up ids and stamps of the pen, and
/// nothing else.
///
/// # Errors
/// The first thing that speaks against it: [`Refusal::NotHere`] for a record that is not on file,
/// [`Refusal::NothingNew`] where nothing would change, and what the file of each verb names besides.
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
