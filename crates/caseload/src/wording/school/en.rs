//! English texts about the school's calendar and its level bands.

use super::SchoolTexts;

pub(super) static TEXTS: SchoolTexts = SchoolTexts {
    title: "School calendar",
    intro: "Aimlines that count school days stay flat on the days you list here.",
    year: "School year",
    first_day: "First day of school",
    last_day: "Last day of school",
    year_hint: "A date below without a year is taken to lie in this school year.",
    save_year: "Save school year",
    year_saved: "School year saved.",
    year_order: "The last day has to come after the first.",
    closed: "Days without school",
    none_yet: "None yet.",
    add: "Add days without school",
    lines: "Paste or type, one a line",
    lines_hint: "Such as: Nov 23-27 Thanksgiving. Or: 11/23/2026 - 11/27/2026, Break. Figures have the month first.",
    unnamed: "No school",
    usual: "Usual breaks",
    usual_hint: "Tick what your district keeps. The dates can be changed afterward.",
    breaks: [
        "Labor Day",
        "Indigenous Peoples’ Day / Columbus Day",
        "Veterans Day",
        "Thanksgiving break",
        "Winter break",
        "Martin Luther King Jr. Day",
        "Presidents’ Day",
        "Spring break",
        "Good Friday",
        "Memorial Day",
        "Juneteenth",
    ],
    preview: "What will be added",
    from_to: |from, to| format!("{from} to {to}"),
    school_days: |n| if n == 1 { "1 school day".into() } else { format!("{n} school days") },
    line: |n| format!("Line {n}"),
    no_date: "There is no date in this line.",
    no_such_day: "The calendar has no such day.",
    ends_before: "The last day comes before the first.",
    too_long: "That is more than half a year. Check the dates.",
    on_file: "is in the calendar already",
    save: |n| if n == 1 { "Add 1 entry".into() } else { format!("Add {n} entries") },
    saved: |n| {
        if n == 1 { "1 entry added to the calendar.".into() } else { format!("{n} entries added to the calendar.") }
    },
    change: "Change entry",
    name: "Name",
    from: "First day",
    to: "Last day",
    changed: "Calendar changed.",
    remove: "Remove entry",
    removed: |name| format!("{name} removed from the calendar."),
    shifts: |n| {
        if n == 1 {
            "1 aimline that counts school days will move:".into()
        } else {
            format!("{n} aimlines that count school days will move:")
        }
    },
    shifts_none: "No aimline moves.",
    shift: |before, after, day| format!("expected on {day}: {before}, then {after}"),
    more: |n| format!("and {n} more"),
    removing: "If it is removed:",
    fix_lines: |n| {
        if n == 1 {
            "1 line cannot be read yet. Change or delete it.".into()
        } else {
            format!("{n} lines cannot be read yet. Change or delete them.")
        }
    },
    bands: "Level bands",
    bands_intro: "Which grades are elementary and which secondary. A band of your own can be chosen for a student.",
    band_name: "Name",
    band_low: "From grade",
    band_high: "To grade",
    band_new: "Add a band",
    band_saved: "Level band saved.",
    band_removed: "Level band removed.",
    band_order: "The last grade has to come after the first.",
    band_taken: "Another band has this name.",
};
