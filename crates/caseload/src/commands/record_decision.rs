//! Recording what the team decided about a goal, and correcting it. What the rules advised is recorded once and is not
//! corrected with it.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{DecisionId, GoalId};
use crate::records::{Choice, Extra, Goal, Label, Marks, Note, TeamDecision};
use crate::rules;

/// A decision as it is filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionForm {
    /// Not before the baseline and not to come.
    pub day: SchoolDay,
    /// What was decided.
    pub choice: Choice,
    /// Asked for where the choice says nothing by itself.
    pub words: Option<Label>,
    /// Who decided.
    pub who: Label,
    /// The reasons; none when nobody gave any.
    pub why: Option<Note>,
}

/// A new decision with the advice that stood beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct NewDecision {
    /// A goal on file.
    pub goal: GoalId,
    /// What was decided.
    pub form: DecisionForm,
    /// What the rules advised on the screen.
    pub advised: Choice,
    /// Id of the rule whose word counted.
    pub rule: Option<String>,
    /// What it saw, as it was printed.
    pub saw: Option<Note>,
}

/// Refused: a day to come, a day before the goal began, another decision than those to choose from without a word.
fn check(form: &DecisionForm, goal: &Goal, today: SchoolDay) -> Result<(), Refusal> {
    if form.day > today {
        return Err(Refusal::InTheFuture(form.day));
    }
    if form.day < goal.baseline.day {
        return Err(Refusal::OutsideTheGoal);
    }
    if form.choice == Choice::Other && form.words.is_none() {
        return Err(Refusal::NoWords);
    }
    Ok(())
}

pub(super) fn record(
    new: &NewDecision,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    check(&new.form, caseload.goal(new.goal).ok_or(Refusal::NotHere)?, today)?;
    let form = new.form.clone();
    let id = pen.id();
    let decision = TeamDecision {
        id: DecisionId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        goal: new.goal,
        day: form.day,
        choice: form.choice,
        words: form.words,
        who: form.who,
        why: form.why,
        advised: new.advised,
        rule: new.rule.clone(),
        saw: new.saw.clone(),
        rules_version: rules::VERSION,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    let changes = vec![Change::Decision(Versions::made(decision))];
    Ok(Decided { deed: Deed::RecordDecision, changes, made: Some(id) })
}

pub(super) fn correct(
    id: DecisionId,
    form: &DecisionForm,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let found = caseload.decisions.get(&id).filter(|decision| !decision.deleted).ok_or(Refusal::NotHere)?;
    check(form, caseload.goal(found.goal).ok_or(Refusal::NotHere)?, today)?;
    let form = form.clone();
    let versions = Versions::rewrite(found, pen, |decision| {
        decision.day = form.day;
        decision.choice = form.choice;
        decision.words = form.words;
        decision.who = form.who;
        decision.why = form.why;
    });
    let changes = vec![Change::Decision(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::CorrectDecision, changes, made: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::{read, write};
    use crate::commands::{Command, Gone};
    use crate::testing::{Desk, day, label};
    use crate::wire::rows;

    fn form(on: &str, choice: Choice) -> DecisionForm {
        DecisionForm { day: day(on), choice, words: None, who: label("Ms. Okafor"), why: None }
    }

    fn new(goal: GoalId, form: DecisionForm) -> Command {
        let saw = Note::optional("54, line at 56").expect("a note");
        let new = NewDecision { goal, form, advised: Choice::ChangeTeaching, rule: Some("RM".into()), saw };
        Command::RecordDecision(Box::new(new))
    }

    /// Everything of a decision behind its ids, as it goes to disk.
    const WRITTEN: &str = concat!(
        r#""day":"2026-02-09","choice":"change_instruction","words":"with the family","who":"Ms. Okafor","#,
        r#""why":"Four below the line.\nDelivered as planned.","advised":"change_instruction","rule":"RM","#,
        r#""saw":"54, line at 56","rules_version":1}"#
    );

    fn desk() -> (Desk, GoalId) {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (goal, _) = desk.reading_goal(ana);
        (desk, goal)
    }

    #[test]
    fn decisions_of_a_goal_stand_in_the_order_of_their_days() {
        let (mut desk, goal) = desk();
        desk.do_it(new(goal, form("2026-02-09", Choice::ChangeTeaching)));
        desk.do_it(new(goal, form("2025-11-03", Choice::Keep)));
        let days: Vec<String> =
            desk.caseload.decisions_of(goal).iter().map(|decision| decision.day.to_string()).collect();
        assert_eq!(days, ["2025-11-03", "2026-02-09"]);
        let first = desk.caseload.decisions_of(goal)[0];
        assert_eq!((first.rules_version, first.rule.as_deref()), (rules::VERSION, Some("RM")));
    }

    #[test]
    fn a_correction_leaves_the_advice_and_can_be_taken_back() {
        let (mut desk, goal) = desk();
        desk.do_it(new(goal, form("2026-02-09", Choice::Keep)));
        let id = desk.caseload.decisions_of(goal)[0].id;
        let other = DecisionForm { words: Some(label("ask the family")), ..form("2026-02-02", Choice::Other) };
        let changes = desk.do_it(Command::CorrectDecision { id, form: Box::new(other.clone()) });
        let now = desk.caseload.decisions_of(goal)[0];
        assert_eq!((now.choice, now.advised, now.day), (Choice::Other, Choice::ChangeTeaching, day("2026-02-02")));
        let again = desk.try_do(Command::CorrectDecision { id, form: Box::new(other) });
        assert_eq!(again, Err(Refusal::NothingNew));
        desk.undo(&changes);
        assert_eq!(desk.caseload.decisions_of(goal)[0].choice, Choice::Keep);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let (mut desk, goal) = desk();
        let future = desk.try_do(new(goal, form("2026-02-11", Choice::Keep)));
        assert_eq!(future, Err(Refusal::InTheFuture(day("2026-02-11"))));
        let before = desk.try_do(new(goal, form("2025-09-07", Choice::Keep)));
        assert_eq!(before, Err(Refusal::OutsideTheGoal));
        assert!(desk.try_do(new(goal, form("2025-09-08", Choice::Keep))).is_ok(), "the first day of the goal");
        assert_eq!(desk.try_do(new(goal, form("2026-02-09", Choice::Other))), Err(Refusal::NoWords));
        desk.do_it(Command::RemoveGoal { id: goal });
        assert_eq!(desk.try_do(new(goal, form("2026-02-09", Choice::Keep))), Err(Refusal::NotHere));
    }

    #[test]
    fn a_removed_decision_lies_in_the_bin_and_comes_back() {
        let (mut desk, goal) = desk();
        desk.do_it(new(goal, form("2026-02-09", Choice::Keep)));
        let id = desk.caseload.decisions_of(goal)[0].id;
        desk.do_it(Command::RemoveDecision { id });
        assert!(desk.caseload.decisions_of(goal).is_empty());
        assert_eq!(desk.try_do(Command::RemoveDecision { id }), Err(Refusal::NotHere));
        let binned = crate::bin::bin(&desk.caseload, desk.now());
        assert_eq!(binned.iter().map(|binned| binned.gone).collect::<Vec<_>>(), [Gone::Decision(id)]);
        assert!(binned[0].student.is_some());
        desk.do_it(Command::Restore(Gone::Decision(id)));
        assert_eq!(desk.caseload.decisions_of(goal).len(), 1);
    }

    #[test]
    fn rows_files_and_another_device_give_it_back_whole() {
        let (mut desk, goal) = desk();
        let full = DecisionForm {
            words: Some(label("with the family")),
            why: Note::optional("Four below the line.\nDelivered as planned.").expect("a note"),
            ..form("2026-02-09", Choice::ChangeTeaching)
        };
        let changes = desk.do_it(new(goal, full));
        let touched = rows::touched(&desk.caseload, &changes);
        assert_eq!((touched.len(), touched[0].kind), (1, "decision"));
        assert_eq!(touched[0].parent, Some(goal.to_string()));
        let text = String::from_utf8_lossy(&touched[0].payload[1..]).into_owned();
        let own = text.split_once("\"goal\"").map(|(_, rest)| rest.split_once(',').map_or("", |(_, rest)| rest));
        assert_eq!(own, Some(WRITTEN), "the names in files never change");
        let mut back = Caseload::default();
        for row in rows::all(&desk.caseload) {
            assert_eq!(rows::read_into(&mut back, &row.key, row.kind, &row.payload), Ok(()), "{}", row.key);
        }
        assert_eq!(back, desk.caseload);
        let everyone = desk.caseload.students.keys().copied().collect();
        let envelope = crate::bundle::Envelope {
            app: "1".into(),
            author: "Ms. Okafor".into(),
            device: "d".into(),
            exported_at: 1_770_000_000_000,
        };
        let text = write(&desk.caseload, &everyone, &envelope).expect("a bundle");
        let bundle = read(text.as_bytes()).expect("a whole bundle");
        assert_eq!((&bundle.contents, bundle.not_taken), (&desk.caseload, 0));
        let mut other = Desk::replica(2);
        other.do_it(Command::BringIn(Box::new(bundle.contents)));
        assert_eq!(other.caseload, desk.caseload);
    }

    #[test]
    fn the_history_alone_takes_back_a_correction() {
        use crate::history::{changes as replayed, entry};
        let (mut desk, goal) = desk();
        desk.do_it(new(goal, form("2026-02-09", Choice::Keep)));
        let before = desk.caseload.decisions_of(goal)[0].clone();
        let form =
            DecisionForm { why: Note::optional("It works").expect("a note"), ..form("2026-02-03", Choice::RaiseGoal) };
        let done = desk.do_it(Command::CorrectDecision { id: before.id, form: Box::new(form) });
        let id = crate::ids::HistoryId(uuid::Uuid::from_u128(9));
        let text = entry(id, before.made, "Ms. Okafor", Deed::CorrectDecision, &done);
        let read = crate::history::Entry::parse(text.as_bytes()).expect("an entry");
        let again = replayed(&read, &desk.caseload).expect("changes");
        desk.undo(&again);
        let now = desk.caseload.decisions_of(goal)[0];
        assert_eq!((now.day, now.choice, &now.why), (before.day, before.choice, &before.why));
    }
}
