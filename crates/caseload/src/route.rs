//! Addresses inside the app: the part of the URL after `#`. Ids only, never a name.
//!
//! Only texts that start with `#/` are routes; other hashes stay anchors in the page.

use crate::ids::{GoalId, StudentId};

/// Every page there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What is to be given today.
    Today,
    /// Scores of a whole group.
    Scores,
    /// A score for this goal, then the next one that is due.
    Score(GoalId),
    /// The list of students; also where an address without a hash leads.
    Caseload,
    /// Adding a student.
    NewStudent,
    /// A student with goals and charts.
    Student(StudentId),
    /// A new goal for this student.
    NewGoal(StudentId),
    /// A new goal for this student, like another goal.
    CopyGoal(StudentId, GoalId),
    /// A goal with its chart, verdict and scores.
    Goal(GoalId),
    /// The plan of a goal: correcting it, the IEP's own words, objectives, its end.
    Plan(GoalId),
    /// Scores for this goal from a file.
    ImportScores(GoalId),
    /// Collecting a session of this goal.
    Collect(GoalId),
    /// The data sheet of this goal.
    GoalPaper(GoalId),
    /// The data sheets of this student.
    StudentPaper(StudentId),
    /// All that is known of a student.
    EditStudent(StudentId),
    /// Benchmark scores of a student, from paper.
    Benchmark(StudentId),
    /// Who changed what about a student.
    StudentHistory(StudentId),
    /// Students from a list.
    Roster,
    /// Classes and groups.
    Classes,
    /// Days without school and the school year.
    Calendar,
    /// The step into the next school year.
    NextYear,
    /// Who changed what, over the whole caseload.
    History,
    /// What was deleted in the last 30 days.
    Bin,
    /// Share & safety.
    Data,
    /// Where the system opens a bundle file: Share & safety with the file in hand.
    OpenBundle,
    /// Author, language, look, initials, keys.
    Settings,
    /// Measures that teachers make.
    Measures,
    /// The least number of checks and the forms of each measure.
    Forms,
    /// An address that leads nowhere.
    NotFound,
}

impl Route {
    /// Reads a hash, with or without the leading `#`. `None` when it is an anchor and no route.
    pub fn parse(hash: &str) -> Option<Self> {
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        if hash.is_empty() {
            return Some(Route::Caseload);
        }
        // What a page shows of itself stands behind a question mark and is read by the page.
        let path = hash.split('?').next().unwrap_or(hash);
        let mut parts = path.strip_prefix('/')?.split('/');
        let four = (parts.next(), parts.next(), parts.next(), parts.next());
        if let (Some("student"), Some(id), Some("like"), Some(goal)) = four {
            let ids = StudentId::parse(id).zip(GoalId::parse(goal)).filter(|_| parts.next().is_none());
            return Some(ids.map_or(Route::NotFound, |(id, goal)| Route::CopyGoal(id, goal)));
        }
        let route = match four {
            (Some("today"), None, ..) => Route::Today,
            (Some("scores"), None, ..) => Route::Scores,
            (Some("score"), Some(id), None, _) => GoalId::parse(id).map_or(Route::NotFound, Route::Score),
            (Some("" | "caseload"), None, ..) => Route::Caseload,
            (Some("student"), Some("new"), None, _) => Route::NewStudent,
            (Some("student"), Some(id), None, _) => StudentId::parse(id).map_or(Route::NotFound, Route::Student),
            (Some("student"), Some(id), Some("goal"), None) => {
                StudentId::parse(id).map_or(Route::NotFound, Route::NewGoal)
            }
            (Some("student"), Some(id), Some("edit"), None) => {
                StudentId::parse(id).map_or(Route::NotFound, Route::EditStudent)
            }
            (Some("student"), Some(id), Some("history"), None) => {
                StudentId::parse(id).map_or(Route::NotFound, Route::StudentHistory)
            }
            (Some("student"), Some(id), Some("benchmark"), None) => {
                StudentId::parse(id).map_or(Route::NotFound, Route::Benchmark)
            }
            (Some("roster"), None, ..) => Route::Roster,
            (Some("classes"), None, ..) => Route::Classes,
            (Some("calendar"), None, ..) => Route::Calendar,
            (Some("next-year"), None, ..) => Route::NextYear,
            (Some("history"), None, ..) => Route::History,
            (Some("bin"), None, ..) => Route::Bin,
            (Some("goal"), Some(id), None, _) => GoalId::parse(id).map_or(Route::NotFound, Route::Goal),
            (Some("goal"), Some(id), Some("import"), None) => {
                GoalId::parse(id).map_or(Route::NotFound, Route::ImportScores)
            }
            (Some("goal"), Some(id), Some("paper"), None) => {
                GoalId::parse(id).map_or(Route::NotFound, Route::GoalPaper)
            }
            (Some("student"), Some(id), Some("paper"), None) => {
                StudentId::parse(id).map_or(Route::NotFound, Route::StudentPaper)
            }
            (Some("goal"), Some(id), Some("collect"), None) => {
                GoalId::parse(id).map_or(Route::NotFound, Route::Collect)
            }
            (Some("goal"), Some(id), Some("plan"), None) => GoalId::parse(id).map_or(Route::NotFound, Route::Plan),
            (Some("data"), None, ..) => Route::Data,
            (Some("import"), None, ..) => Route::OpenBundle,
            (Some("settings"), None, ..) => Route::Settings,
            (Some("settings"), Some("measures"), None, _) => Route::Measures,
            (Some("settings"), Some("forms"), None, _) => Route::Forms,
            _ => Route::NotFound,
        };
        Some(route)
    }

    /// The hash, with the leading `#`.
    pub fn hash(self) -> String {
        match self {
            Route::Today => "#/today".into(),
            Route::Scores => "#/scores".into(),
            Route::Score(id) => format!("#/score/{id}"),
            Route::Caseload => "#/caseload".into(),
            Route::NewStudent => "#/student/new".into(),
            Route::Student(id) => format!("#/student/{id}"),
            Route::NewGoal(id) => format!("#/student/{id}/goal"),
            Route::CopyGoal(id, goal) => format!("#/student/{id}/like/{goal}"),
            Route::Goal(id) => format!("#/goal/{id}"),
            Route::Plan(id) => format!("#/goal/{id}/plan"),
            Route::ImportScores(id) => format!("#/goal/{id}/import"),
            Route::Collect(id) => format!("#/goal/{id}/collect"),
            Route::GoalPaper(id) => format!("#/goal/{id}/paper"),
            Route::StudentPaper(id) => format!("#/student/{id}/paper"),
            Route::EditStudent(id) => format!("#/student/{id}/edit"),
            Route::Benchmark(id) => format!("#/student/{id}/benchmark"),
            Route::StudentHistory(id) => format!("#/student/{id}/history"),
            Route::Roster => "#/roster".into(),
            Route::Classes => "#/classes".into(),
            Route::Calendar => "#/calendar".into(),
            Route::NextYear => "#/next-year".into(),
            Route::History => "#/history".into(),
            Route::Bin => "#/bin".into(),
            Route::Data => "#/data".into(),
            Route::OpenBundle => "#/import".into(),
            Route::Settings => "#/settings".into(),
            Route::Measures => "#/settings/measures".into(),
            Route::Forms => "#/settings/forms".into(),
            Route::NotFound => "#/nowhere".into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn any_route() -> impl Strategy<Value = Route> {
        (0..28, any::<u128>()).prop_map(|(kind, id)| {
            let id = Uuid::from_u128(id);
            match kind {
                0 => Route::Caseload,
                1 => Route::NewStudent,
                2 => Route::Student(StudentId(id)),
                3 => Route::NewGoal(StudentId(id)),
                4 => Route::Goal(GoalId(id)),
                5 => Route::ImportScores(GoalId(id)),
                6 => Route::Data,
                7 => Route::OpenBundle,
                8 => Route::Settings,
                9 => Route::Today,
                10 => Route::Plan(GoalId(id)),
                11 => Route::Measures,
                12 => Route::Scores,
                13 => Route::Score(GoalId(id)),
                14 => Route::CopyGoal(StudentId(id), GoalId(id)),
                15 => Route::EditStudent(StudentId(id)),
                16 => Route::StudentHistory(StudentId(id)),
                17 => Route::Roster,
                18 => Route::Classes,
                19 => Route::Calendar,
                20 => Route::NextYear,
                21 => Route::History,
                22 => Route::Bin,
                23 => Route::Collect(GoalId(id)),
                24 => Route::GoalPaper(GoalId(id)),
                25 => Route::StudentPaper(StudentId(id)),
                26 => Route::Benchmark(StudentId(id)),
                27 => Route::Forms,
                _ => Route::NotFound,
            }
        })
    }

    proptest! {
        #[test]
        fn every_address_reads_what_it_prints(route in any_route()) {
            prop_assert_eq!(Route::parse(&route.hash()), Some(route));
        }

        #[test]
        fn any_text_is_a_route_or_an_anchor(text in any::<String>()) {
            let _ = Route::parse(&text);
        }
    }

    #[test]
    fn anchors_are_left_alone() {
        assert_eq!(Route::parse("#main"), None);
        assert_eq!(Route::parse(""), Some(Route::Caseload));
        assert_eq!(Route::parse("#/goal/xyz"), Some(Route::NotFound));
    }
}
