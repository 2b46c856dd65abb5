//! What a change of the calendar does to aimlines that count school days, said before it is saved.

use crate::aim::AimMode;
use crate::calendar::SchoolCalendar;
use crate::caseload::Caseload;
use crate::change::Change;
use crate::commands::{CalendarEdit, Refusal, calendar_changes};
use crate::day::SchoolDay;
use crate::ids::GoalId;
use crate::standing::school_calendar;

/// A goal whose aimline stands elsewhere after the change.
#[derive(Clone, Debug, PartialEq)]
pub struct Shift {
    /// The goal whose aimline moves.
    pub goal: GoalId,
    /// The aimline on `day` by the present calendar and by the new one, unrounded.
    pub before: f64,
    /// The same by the new calendar.
    pub after: f64,
    /// Today while the goal runs; else the middle of its time.
    pub day: SchoolDay,
}

/// The goals on the caseload whose aimline an edit moves.
///
/// # Errors
/// The [`Refusal`] of the edit: what cannot be saved moves nothing.
pub fn shifts(
    edit: &CalendarEdit,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut crate::change::Pen<'_>,
) -> Result<Vec<Shift>, Refusal> {
    let mut after = caseload.clone();
    calendar_changes(edit, caseload, pen)?.iter().for_each(|change: &Change| change.apply(&mut after));
    Ok(between(caseload, &school_calendar(caseload), &school_calendar(&after), today))
}

fn between(caseload: &Caseload, old: &SchoolCalendar, new: &SchoolCalendar, today: SchoolDay) -> Vec<Shift> {
    let mut shifts = Vec::new();
    for goal in caseload.active_goals().filter(|goal| goal.aim.mode == AimMode::Instructional) {
        let (Some(first), Some(last)) = (goal.aim.pieces.first(), goal.aim.pieces.last()) else { continue };
        let middle = first.start.plus_days(last.end.days_since(first.start) / 2);
        let day = if first.start <= today && today <= last.end { today } else { middle };
        let (before, after) = (goal.aim.value_on(day, old), goal.aim.value_on(day, new));
        if let (Some(before), Some(after)) = (before, after)
            && before.total_cmp(&after).is_ne()
        {
            shifts.push(Shift { goal: goal.id, before, after, day });
        }
    }
    shifts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::NewNoSchool;
    use crate::testing::{Desk, day, label};

    fn edit(from: &str, to: &str) -> CalendarEdit {
        let range = NewNoSchool { from: day(from), to: day(to), name: label("Break") };
        CalendarEdit { add: vec![range], ..CalendarEdit::default() }
    }

    #[test]
    fn a_break_that_is_over_lowers_what_is_expected_today_of_goals_by_school_days_only() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (reading, _) = desk.reading_goal(ana);
        desk.planner_goal(ana);
        let edit = edit("2025-12-22", "2026-01-02");
        let today = day("2026-02-10");
        let found = desk.with_pen(|caseload, pen| shifts(&edit, caseload, today, pen)).expect("an edit");
        assert_eq!(found.iter().map(|shift| shift.goal).collect::<Vec<_>>(), [reading]);
        // 180 school days become 170; 111 of them were over, 101 are.
        assert!((found[0].before - (44.0 + 48.0 * 111.0 / 180.0)).abs() < 1e-9, "{}", found[0].before);
        assert!((found[0].after - (44.0 + 48.0 * 101.0 / 170.0)).abs() < 1e-9, "{}", found[0].after);
    }

    #[test]
    fn a_range_on_file_already_and_a_break_outside_every_goal_move_nothing() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        desk.reading_goal(ana);
        let today = day("2026-02-10");
        for (from, to) in [("2026-06-08", "2026-08-14"), ("2025-12-27", "2025-12-28")] {
            let edit = edit(from, to);
            assert_eq!(desk.with_pen(|caseload, pen| shifts(&edit, caseload, today, pen)), Ok(Vec::new()), "{from}");
        }
    }
}
