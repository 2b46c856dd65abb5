//! English.

use super::{BenchmarkTexts, FormTexts, LocalTexts, SlotTexts};
use crate::wording::counted;

pub static TEXTS: FormTexts = FormTexts {
    benchmark: BenchmarkTexts {
        title: "Benchmarks",
        page_title: ("Benchmark scores of ", ""),
        intro: "Three passages of one sitting, as they stand on paper. They are kept apart from the scores of a goal; a new goal in material of the same grade can begin with them.",
        enter: "Enter benchmark scores",
        none: "No benchmark scores yet. Three passages of one sitting can give a goal its baseline.",
        measure: "Measure",
        grade: "Grade of the material",
        minutes: "Minutes",
        minutes_problem: |most| format!("Type minutes from 0.1 to {most}."),
        scoring: "Scoring rule",
        date: "Date",
        passage: |number| format!("Passage {number}"),
        form: "Form",
        leave_empty: "Leave a passage empty when it was not given.",
        middle: |value| format!("The middle is {value}."),
        middle_with_errors: |value, errors, percent| {
            let errors = counted(&errors, "error", "errors");
            format!("The middle is {value} with {errors}: {percent} accuracy.")
        },
        few_words: "Fewer than 10 words on the first passage: the others need not be given.",
        save: "Save benchmark scores",
        saved: "Benchmark scores saved.",
        nothing_typed: "Type the score of at least one passage.",
        passages: |count| if count == 1 { "1 passage".into() } else { format!("middle of {count} passages") },
        remove: |day| format!("Remove the benchmark scores of {day}"),
        removed: "Benchmark scores removed.",
    },
    slot: SlotTexts {
        form: "Form",
        not_named: "Not named",
        other: "Another one",
        other_name: "Name of the form",
        used: |form, day| format!("{form} (given {day})"),
        next: |form| format!("{form} (next)"),
        take_next: |form| format!("Use {form}, the next one"),
        take_again: |form| format!("Use {form} again"),
        repeated: |form, day, next| format!("{form} was given on {day}, and {next} is still unused."),
    },
    local: LocalTexts {
        title: "Least checks and forms",
        intro: "How often your district asks for each measure at least, and what its forms are called.",
        measure: "Measure",
        least: "At least",
        least_hint: "A goal with a looser schedule asks once, and its checks are counted against this.",
        none: "No least number",
        once_a_month: "Once a month",
        two_a_month: "Two a month",
        every_week: "Every week",
        least_saved: "Least number of checks saved.",
        forms: "Forms",
        forms_hint: "One set for each grade of material: the forms for benchmarks and those for monitoring.",
        grade: "Grade of the material",
        set: "Set",
        benchmark_set: "Benchmark",
        monitoring_set: "Monitoring",
        names: "Names",
        names_hint: "One form a line, in the order in which they are given.",
        save_names: "Save names",
        usual_names: "Back to the usual names",
        names_saved: "Names of forms saved.",
        same_name: |name| format!("Two lines say \u{201c}{name}\u{201d}. Give each form a name of its own."),
        asks: |days| match days {
            1 => "every day".into(),
            7 => "every week".into(),
            15 => "two a month".into(),
            31 => "once a month".into(),
            days => format!("one every {days} days"),
        },
        coverage: |(scored, planned), percent, changed| {
            let since = if changed { "the last change" } else { "the start" };
            format!("{scored} of {planned} planned checks have a score since {since} ({percent}%).")
        },
        against: |least| format!("Counted against what the district asks for at least: {least}."),
        thin: "With so few scores, take the numbers here with care.",
    },
};
