//! Measures of one's own, in English.

use super::OwnMeasures;

pub(super) static TEXTS: OwnMeasures = OwnMeasures {
    title: "Measures",
    text: "Measures of your own, for what the measures of the app do not cover. They are offered when a goal is written.",
    none: "There is no measure of your own yet.",
    add: "Add a measure",
    change: "Change the measure",
    name: "Name",
    name_hint: "Such as \u{201c}Laps in the gym\u{201d}.",
    unit: "What is counted",
    unit_hint: "Such as \u{201c}laps\u{201d}. It stands behind the number and at the chart.",
    kind: "Each score is",
    number: "One number",
    number_note: "With decimals where needed",
    x_of_y: "So many of so many",
    x_of_y_note: "Such as 4 of 5; the chart shows percent",
    low: "Smallest value",
    high: "Largest value",
    range_hint: "Leave it empty where there is no end.",
    save: "Save measure",
    saved: "Measure saved",
    changed: "Measure changed",
    removed: "Measure removed",
    edit: |name| format!("Change: {name}"),
    remove: |name| format!("Remove: {name}"),
    range: |low, high| match (low, high) {
        (Some(low), Some(high)) => format!("from {low} to {high}"),
        (Some(low), None) => format!("from {low} up"),
        (None, Some(high)) => format!("up to {high}"),
        (None, None) => String::new(),
    },
    used: |n| if n == 1 { "1 goal".into() } else { format!("{n} goals") },
};
