//! Whose word counts: the default policy of measurement reference 4.3.

use super::{ALL, Finding, Verdict, Window, critical_growth, last_four, middle_of_three};

/// The critical rate decides from eight checks
const GROWTH_FROM_CHECKS: usize = 8;
/// and six weeks.
const GROWTH_FROM_DAYS: i32 = 42;

/// The advice on a goal and everything that stands behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What the rules say together.
    pub verdict: Verdict,
    /// Id of the rule whose word counts here; None when it is too early for any.
    pub decides: Option<&'static str>,
    /// Whether the deciding rule asks for a change that no other evidence supports yet, so that the advice is to keep
    /// going and look again.
    pub unsupported: bool,
    /// What every rule says, in the order of the list of rules.
    pub findings: Vec<Finding>,
}

impl Decision {
    /// What one rule says. None for an id that no rule has.
    pub fn finding(&self, rule: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.rule == rule)
    }
}

/// Applies every rule and says whose word counts.
///
/// The critical rate with eight checks and six weeks; before that the middle of three, from six checks; before that
/// nothing. A change of teaching is advised only when the critical rate is too slow, or when all of the last four checks
/// lie on the worse side at two evaluations in a row.
pub fn decide(window: &Window) -> Decision {
    let findings: Vec<Finding> = ALL.iter().map(|rule| rule.evaluate(window)).collect();
    let says = |id: &str| {
        findings.iter().find(|finding| finding.rule == id && finding.saw.is_some()).map(|finding| finding.verdict)
    };
    let growth_decides = window.checks.len() >= GROWTH_FROM_CHECKS && window.days() >= GROWTH_FROM_DAYS;
    let growth = says(critical_growth::RULE.id);
    let middle = says(middle_of_three::RULE.id);
    let (decides, word) = match (growth, middle) {
        (Some(verdict), _) if growth_decides => (Some(critical_growth::RULE.id), verdict),
        (_, Some(verdict)) => (Some(middle_of_three::RULE.id), verdict),
        (_, None) => (None, Verdict::TooEarly { checks: middle_of_three::RULE.checks, weeks: 0 }),
    };
    let unsupported =
        word == Verdict::ChangeTeaching && growth != Some(Verdict::ChangeTeaching) && !four_worse_twice(window);
    let verdict = if unsupported { Verdict::Keep } else { word };
    Decision { verdict, decides, unsupported, findings }
}

/// Whether the four-point rule asks for a change now and asked for one a check ago: five checks in a row on the worse side,
/// the last but one of them late enough for the rule.
fn four_worse_twice(window: &Window) -> bool {
    let rule = &last_four::RULE;
    let before = window.checks.iter().rev().nth(1);
    let late_enough = before.is_some_and(|check| check.day.days_since(window.start) >= rule.days);
    let all_worse =
        window.last_in_run(last_four::LOOKED_AT + 1).is_some_and(|five| Window::sides(five).2 == five.len());
    window.checks.len() > rule.checks && late_enough && all_worse
}
