//! English texts of the data sheets.

use super::{Directions, PaperTexts};
use crate::wording::counted;

fn seconds(n: u32) -> String {
    counted(&n, "second", "seconds")
}

pub(super) static TEXTS: PaperTexts = PaperTexts {
    title: "Data sheet",
    blank: "Blank",
    filled: "Filled",
    which: "Which sheet",
    size: "Paper",
    letter: "Letter",
    a4: "A4",
    name: "Name on the sheet",
    initials: "Initials",
    full_name: "Full name",
    print: "Print",
    no_goals: "There is no goal yet. A data sheet is made for a goal.",
    nothing_on_file: "No session is on file yet.",
    student: "Student",
    who_watched: "Recorded by",
    minutes: |minutes| format!("{minutes} min"),
    date: "Date",
    form: "Form",
    note: "Help, setting, note",
    result: "Result",
    trials: "Each opportunity",
    strokes: "A stroke each time",
    each_episode: "How long each lasted",
    each_interval: "Each interval",
    watched: "Watched for",
    lines: "Lines of the rubric",
    steps: "Steps",
    subjects: "Subjects or assignments",
    subject: |number| format!("Subject {number}"),
    done_of: "Done, of how many",
    most_prompts: "Most prompts in one",
    prompts_in_all: "Prompts in all",
    alone_code: "A",
    step_codes: "A alone \u{b7} P prompted \u{b7} \u{2212} not done",
    directions: Directions {
        timed: "Stop when the time is up. Write how many were right and how many errors there were up to the last one tried.",
        correct_errors: "Write how many were right and how many errors there were. What comes after the last one tried is no error.",
        trials: "One box for each opportunity: + done, \u{2212} not done, P done with a prompt. Then count the + and all that were marked.",
        trials_prompted: "One box for each opportunity: + done, \u{2212} not done, P done with a prompt. Then count + and P, and all that were marked.",
        count: "Make a stroke each time it happens. Write how many at the end, and how long you watched.",
        points: "Write the points, and how many items were right and tried.",
        number: "Write the result of each check, or why there is none.",
        duration: "Write how long each one lasted, as minutes and seconds, and at the end the time in all.",
        latency: |limit| {
            format!(
                "Write the seconds from the cue to the start of the answer. No answer within {}: a dash.",
                seconds(limit)
            )
        },
        partial: |length| {
            format!(
                "Watch in intervals of {}: + if it happened at all in the interval, \u{2212} if it did not.",
                seconds(length)
            )
        },
        whole: |length| {
            format!(
                "Watch in intervals of {}: + if it filled the whole interval, \u{2212} if it did not.",
                seconds(length)
            )
        },
        momentary: |length| {
            let every = if length == 1 { "second".into() } else { seconds(length) };
            format!("Look up every {every}: + if it is going on at that moment, \u{2212} if it is not.")
        },
        rubric: |most| format!("Give each line its level, from 0 to {most}, and add them up at the end."),
        prompts: "One box for each trial: write the code of the most help it took.",
        steps: "Write the code of each step. Done counts the steps done alone.",
        yes_no: "Write yes or no each day.",
        helped: "For each one: + done or \u{2212} not done, and a stroke for each prompt.",
    },
};
