//! Content areas to choose from.

use crate::components::Choice;
use caseload::records::ContentArea;
use caseload::wording::people::ClassTexts;

/// The content areas; none is a choice too.
pub fn area_choices(t: &ClassTexts) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", t.no_area)];
    choices.extend(ContentArea::ALL.into_iter().map(|area| Choice::new(area.name(), t.area_name(area))));
    choices
}
