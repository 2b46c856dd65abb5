//! The reading of the worked example says what the measurement reference says.

use super::*;
use crate::commands::Command;
use crate::standing::school_calendar;
use crate::testing::{Desk, day, words};
use crate::wording::Lang;

fn reading() -> Reading {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (goal, series) = desk.reading_goal(ana);
    for (week, correct) in [(1, 43), (2, 46), (3, 49), (4, 45), (6, 51), (7, 50), (8, 54), (9, 53), (10, 57)] {
        let date = day("2025-09-08").plus_days(7 * week).to_string();
        desk.do_it(Command::AddScore { series, observation: words(&date, correct, 4) });
    }
    let calendar = Arc::new(school_calendar(&desk.caseload));
    Reading::of(&desk.caseload, goal, &calendar, day("2025-11-18")).expect("a goal with a known measure")
}

#[test]
fn the_goal_reads_as_a_sentence_in_both_languages() {
    let reading = reading();
    let (before, after) = sentence(Lang::En.words(), &reading);
    assert_eq!(before, "By May 18, 2026, given a 1-minute grade 2 passage, ");
    assert_eq!(
        after,
        " will read aloud 92 words correctly with at least 90% accuracy on 3 consecutive passages, checked every week."
    );
    let (before, after) = sentence(Lang::Es.words(), &reading);
    assert_eq!(before, "Para el 18 de mayo de 2026, given a 1-minute grade 2 passage, ");
    assert_eq!(
        after,
        " leerá en voz alta 92 palabras correctamente con una precisión de al menos 90% en 3 pasajes seguidos, con un control \
         cada semana."
    );
}

#[test]
fn the_chart_is_told_the_rate_of_the_reference() {
    let reading = reading();
    let input = chart_input(Lang::En.words(), &reading, crate::chart::input::Window::WholeYear, None);
    assert_eq!(input.trends.len(), 1);
    assert_eq!(input.trends[0].label, "+1.3 a week");
    assert_eq!(input.scores.len(), 9);
    let strip = input.strip.expect("errors under the words");
    assert_eq!(strip.bars.len(), 9);
    assert!((strip.limit[8].value - 57.0 / 9.0).abs() < 1e-9);
}

#[test]
fn the_summary_speaks_of_the_same_numbers() {
    let text = summary(Lang::En.words(), &reading());
    assert_eq!(
        text,
        "Oral reading: from 44 to 92 by May 18, 2026. 9 scores from September 15 to November 17, the last one 57 words. \
         Change in this phase: +1.3 a week. Status: Borderline."
    );
}

#[test]
fn every_rule_has_a_name_and_says_what_it_saw_in_both_languages() {
    let reading = reading();
    for lang in Lang::ALL {
        let lines = rule_lines(lang.words(), &reading);
        assert_eq!(lines.len(), crate::rules::ALL.len());
        assert!(lines.iter().all(|line| !line.saw.is_empty() && line.name.len() > 2), "no rule is shown by its id");
    }
    let lines = rule_lines(Lang::En.words(), &reading);
    let saw = |name: &str| lines.iter().find(|line| line.name == name).expect(name).saw.clone();
    assert_eq!(saw("Last 3 scores"), "0 above, 3 below");
    assert_eq!(saw("Chance of the goal"), "Unlikely at this rate");
    assert_eq!(saw("Where the trend leads"), "needs 9 checks over 12 weeks");
}

#[test]
fn what_is_not_met_yet_is_listed_clause_by_clause() {
    let reading = reading();
    let english = ["at least 92 words", "on 3 checks in a row"];
    assert_eq!(unmet(Lang::En.words(), &reading), english);
    assert_eq!(unmet(Lang::Es.words(), &reading).len(), 2);
}

#[test]
fn the_graph_is_read_in_six_sentences_with_the_numbers_of_the_reference() {
    let [set_up, baseline, aim, scores, growth, decision] = read_graph(Lang::En.words(), &reading());
    assert_eq!(set_up, "Words correct in 1 minute, grade 2 material, since September 8. 9 checks.");
    assert_eq!(baseline, "3 checks on September 8: 41, 47 and 44. The middle one, 44, is the start.");
    assert_eq!(aim, "From 44 to 92 by May 18. On November 17 the line stood at 57.3.");
    assert_eq!(scores, "43 to 57, 1 of 9 above the line. The last, 57 on November 17, is 0.3 below.");
    assert_eq!(
        growth,
        "+1.3 a week over 9 checks. From here 1.4 words a week reaches the goal. At this rate a check on May 18 lies \
         between 65 and 115, 8 times out of 10. That date is further ahead than the checks reach back, so take it as a \
         rough guess."
    );
    assert_eq!(
        decision,
        "Keep going, by the rule \u{201c}Growth rate\u{201d}. \u{201c}Middle of last 3\u{201d}, \
         \u{201c}Last 4 scores\u{201d}, \u{201c}Last 3 scores\u{201d}, \u{201c}Trend and aimline\u{201d} and \u{201c}Chance of \
         the goal\u{201d} say: Change teaching."
    );
}

#[test]
fn the_graph_reads_in_spanish_too_and_never_leaves_a_sentence_out() {
    let sentences = read_graph(Lang::Es.words(), &reading());
    assert!(sentences.iter().all(|sentence| sentence.ends_with('.') && sentence.len() > 20), "{sentences:?}");
    assert_eq!(sentences[1], "3 controles el 8 de septiembre: 41, 47 y 44. El del medio, 44, es el punto de partida.");
}

#[test]
fn a_decision_stands_in_the_chart_and_in_the_sixth_sentence_of_both_languages() {
    use crate::commands::{DecisionForm, NewDecision};
    use crate::records::Choice;
    use crate::testing::label;
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (goal, series) = desk.reading_goal(ana);
    for week in 1..=6 {
        let date = day("2025-09-08").plus_days(7 * week).to_string();
        desk.do_it(Command::AddScore { series, observation: words(&date, 44, 4) });
    }
    let calendar = Arc::new(school_calendar(&desk.caseload));
    let today = day("2025-10-21");
    let before = Reading::of(&desk.caseload, goal, &calendar, today).expect("a reading");
    let advice = advised(Lang::En.words(), &before);
    assert_eq!(
        (advice.choice, advice.rule.as_deref()),
        (Choice::ChangeTeaching, Some("RM")),
        "six flat checks under a rising line"
    );
    assert!(advice.saw.is_some_and(|saw| saw.as_str().starts_with("Middle of last 3: 44, the line was at")));
    let form = DecisionForm {
        day: today,
        choice: Choice::Other,
        words: Some(label("ask the family")),
        who: label("Ms. Okafor"),
        why: None,
    };
    let new = NewDecision { goal, form, advised: advice.choice, rule: advice.rule, saw: None };
    desk.do_it(Command::RecordDecision(Box::new(new)));
    let after = Reading::of(&desk.caseload, goal, &calendar, today).expect("a reading");
    assert_ne!(before, after);
    let input = chart_input(Lang::En.words(), &after, crate::chart::input::Window::WholeYear, None);
    assert_eq!(input.decisions[0].spoken, "October 21, decision: ask the family, Ms. Okafor");
    assert!(read_graph(Lang::En.words(), &after)[5].ends_with("Decided so far: October 21: ask the family."));
    assert!(read_graph(Lang::Es.words(), &after)[5].ends_with("Decidido hasta ahora: 21 de octubre: ask the family."));
}
