//! What the school settled about a measure: the least number of checks, and what forms are called.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::LocalRuleId;
use crate::measures;
use crate::records::{Extra, FormList, LocalRule, Marks};

/// One step about one measure.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasureRule {
    /// Code or alias of the measure; the rule is kept under its code.
    pub measure: String,
    /// What is settled in this step; the rest stays.
    pub settle: Settle,
}

/// What a school can settle about a measure.
#[derive(Clone, Debug, PartialEq)]
pub enum Settle {
    /// Checks are at most so many days apart; 0 for no least number, None for the usual one.
    MostDays(Option<u32>),
    /// The names of one set; without names they are the usual ones again.
    Forms(FormList),
}

/// Refused: a measure that is not known, two forms of one name, what is settled already.
pub(super) fn decide(new: &MeasureRule, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let measure = measures::by_code(&new.measure).ok_or(Refusal::NotHere)?;
    if let Settle::Forms(list) = &new.settle {
        let mut names: Vec<String> = list.names.iter().map(|name| name.as_str().to_lowercase()).collect();
        crate::order::sort(&mut names);
        names.dedup();
        if names.len() < list.names.len() {
            return Err(Refusal::NameTaken);
        }
    }
    let settle = |rule: &mut LocalRule| match &new.settle {
        Settle::MostDays(days) => rule.most_days = *days,
        Settle::Forms(list) => {
            rule.forms.retain(|known| (known.grade, known.purpose) != (list.grade, list.purpose));
            if !list.names.is_empty() {
                rule.forms.push(list.clone());
            }
        }
    };
    let versions = match caseload.local_rule(measure.code) {
        Some(rule) => Versions::rewrite(rule, pen, settle).ok_or(Refusal::NothingNew)?,
        None => {
            let mut rule = LocalRule {
                id: LocalRuleId(pen.id()),
                author: pen.author.to_owned(),
                made: pen.stamp(),
                measure: measure.code.to_owned(),
                most_days: None,
                forms: Vec::new(),
                deleted: false,
                marks: Marks::default(),
                extra: Extra::new(),
            };
            settle(&mut rule);
            if rule.most_days.is_none() && rule.forms.is_empty() {
                return Err(Refusal::NothingNew);
            }
            Versions::made(rule)
        }
    };
    Ok(Decided { deed: Deed::SettleMeasure, changes: vec![Change::LocalRule(versions)], made: None })
}
