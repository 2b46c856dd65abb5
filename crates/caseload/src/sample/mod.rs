//! The sample caseload: made-up students for a first look. Every kind of story is in it: climbing, flat, falling, too little
//! data, met, a change that worked, a behavior to reduce, a goal without scores.
//!
//! The scores come from a seeded generator with the scatter that real probes have (measurement reference 3.6), and are
//! written by the same commands a teacher's are. Dates count back from today, so that the sample always looks current.

mod chance;
mod stories;

use crate::aim::{AimMode, Millionths};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions, applied};
use crate::commands::{Command, GoalDetails, NewGoal, NewObservation, NewPhase, Refusal, decide};
use crate::day::SchoolDay;
use crate::ids::{GoalId, NoSchoolId, StudentId};
use crate::records::{
    Baseline, Clause, Criterion, Extra, Grade, Label, Marks, NoSchool, Note, Outcome, Purpose, SeriesKey, Weight,
};
use crate::wording::Lang;
use chance::Chance;
use stories::{STORIES, Story, Tale};

/// A Monday this many weeks back is where most goals begin.
const WEEKS_BACK: i32 = 22;
/// Most goals run so long, in weeks.
const GOAL_WEEKS: i32 = 36;

/// Builds the sample as of today. `None` only if a command refused, which a test rules out for every day.
pub fn caseload(lang: Lang, today: SchoolDay, pen: &mut Pen<'_>) -> Option<Caseload> {
    let mut writer = Writer { lang, today, pen, caseload: Caseload::default() };
    writer.breaks()?;
    for (number, story) in (1..).zip(STORIES) {
        writer.story(number, story).ok()?;
    }
    Some(writer.caseload)
}

struct Writer<'a, 'p> {
    lang: Lang,
    today: SchoolDay,
    pen: &'a mut Pen<'p>,
    caseload: Caseload,
}

impl Writer<'_, '_> {
    fn start(&self) -> SchoolDay {
        let monday = self.today.plus_days(-i32::try_from(self.today.weekday()).unwrap_or(0));
        monday.plus_days(-7 * WEEKS_BACK)
    }

    /// Three breaks: a week, two weeks and a week, as a school year has them.
    fn breaks(&mut self) -> Option<()> {
        for (week, weeks) in [(9, 1), (14, 2), (27, 1)] {
            let from = self.start().plus_days(7 * week);
            let range = NoSchool {
                id: NoSchoolId(self.pen.id()),
                author: self.pen.author.to_owned(),
                made: self.pen.stamp(),
                from,
                to: from.plus_days(7 * weeks - 3),
                name: Label::new(if self.lang == Lang::En { "Break" } else { "Vacaciones" }).ok()?,
                deleted: false,
                marks: Marks::default(),
                extra: Extra::new(),
            };
            self.caseload = applied(&self.caseload, &[Change::NoSchool(Versions::made(range))]);
        }
        Some(())
    }

    fn run(&mut self, command: &Command) -> Result<Option<uuid::Uuid>, Refusal> {
        let decided = decide(command, &self.caseload, self.today, self.pen)?;
        self.caseload = applied(&self.caseload, &decided.changes);
        Ok(decided.made)
    }

    fn story(&mut self, number: u64, story: &Story) -> Result<(), Refusal> {
        let label = |text: &str| Label::new(text).map_err(|_| Refusal::NothingNew);
        let known = self.caseload.students_by_name().into_iter().find(|s| s.name.as_str() == story.student);
        let student = match known.map(|student| student.id) {
            Some(id) => id,
            None => {
                let grade = Grade::parse(story.grade).ok_or(Refusal::NothingNew)?;
                let add = Command::AddStudent { name: label(story.student)?, grade };
                StudentId(self.run(&add)?.ok_or(Refusal::NotHere)?)
            }
        };
        let in_english = self.lang == Lang::En;
        let begins = self.start().plus_days(7 * story.begins_week);
        let measure = crate::measures::by_code(story.measure).ok_or(Refusal::NotHere)?;
        let mut clauses = vec![Clause::Score { value: Millionths::whole(story.target) }];
        clauses.extend(measure.accuracy_floor.map(|percent| Clause::Accuracy { percent }));
        clauses.push(Clause::InARow { checks: 3 });
        let probes = story.probes.map(Millionths::whole);
        let mut sorted = probes;
        sorted.sort_unstable();
        let [_, middle, _] = sorted;
        let goal = NewGoal {
            student,
            key: SeriesKey {
                measure: measure.code.to_owned(),
                scoring: measure.scorings.first().copied().unwrap_or_default().to_owned(),
                grade: Grade::parse(story.material),
                seconds: measure.seconds,
                purpose: Purpose::Monitoring,
            },
            title: label(if in_english { story.title.0 } else { story.title.1 })?,
            condition: Note::optional(if in_english { story.condition.0 } else { story.condition.1 })
                .map_err(|_| Refusal::NothingNew)?,
            direction: measure.better,
            criterion: Criterion { clauses },
            baseline: Baseline { day: begins, value: middle, probes: probes.to_vec() },
            goal_day: begins.plus_days(7 * GOAL_WEEKS),
            mode: AimMode::Instructional,
            interval_days: 7,
            details: GoalDetails {
                behavior: Note::optional(if in_english { story.behavior.0 } else { story.behavior.1 })
                    .map_err(|_| Refusal::NothingNew)?,
                ..GoalDetails::default()
            },
        };
        let goal = GoalId(self.run(&Command::AddGoal(Box::new(goal)))?.ok_or(Refusal::NotHere)?);
        for (week, weight, english, spanish) in story.changes {
            let name = if in_english { english } else { spanish };
            self.run(&Command::AddPhase(NewPhase {
                goal,
                start: begins.plus_days(7 * week),
                label: label(name.0)?,
                plan: Note::optional(name.1).map_err(|_| Refusal::NothingNew)?,
                weight: *weight,
            }))?;
        }
        let series = self.caseload.goal(goal).ok_or(Refusal::NotHere)?.series;
        let observations = self.scores(number, story, begins, goal)?;
        if observations.is_empty() {
            return Ok(());
        }
        self.run(&Command::ImportScores { series, observations }).map(|_| ())
    }

    /// One check a week, on another weekday for each student, none on days without school.
    fn scores(
        &mut self,
        number: u64,
        story: &Story,
        begins: SchoolDay,
        goal: GoalId,
    ) -> Result<Vec<NewObservation>, Refusal> {
        let mut chance = Chance::new(number);
        let mut out = Vec::new();
        let weekday = i32::try_from(number % 5).unwrap_or(0);
        let changes: Vec<_> = self.caseload.phases_of(goal).into_iter().map(|p| (p.start, p.weight)).collect();
        for week in 1..=story.checks {
            let day = begins.plus_days(7 * week + weekday);
            if day > self.today || self.caseload.no_school_ranges().any(|r| r.from <= day && day <= r.to) {
                continue;
            }
            let since_change = changes
                .iter()
                .filter(|(start, weight)| *weight == Weight::Major && *start <= day)
                .map(|(start, _)| f64::from(day.days_since(*start)) / 7.0)
                .next_back();
            let level = story.level(f64::from(week), since_change);
            let outcome =
                if chance.one_in(17) { Outcome::Absent } else { Outcome::Scored(story.raw(level, &mut chance)) };
            let form = matches!(story.tale, Tale::Words { .. }).then(|| format!("{}-{week}", story.material));
            out.push(NewObservation {
                day,
                outcome,
                form: form.and_then(|form| Label::new(&form).ok()),
                support: None,
                setting: None,
                note: None,
                events: None,
            });
        }
        Ok(out)
    }
}

#[cfg(test)]
mod tests;
