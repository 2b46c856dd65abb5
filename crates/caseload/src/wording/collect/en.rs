//! English texts of collecting.

use super::{
    Clock, CollectTexts, Duration, Fields, Intervals, Items, Keys, Latency, Mark, MissingTexts, Tally, Trials,
};
use crate::wording::counted;

fn prompts(n: u32) -> String {
    counted(&n, "prompt", "prompts")
}

fn seconds(n: u32) -> String {
    counted(&n, "second", "seconds")
}

pub(super) static TEXTS: CollectTexts = CollectTexts {
    type_instead: "Type the counts",
    leave: "Leave",
    leave_kept: "Marks stay if you leave: the draft is kept",
    setup: "Set up",
    begin: "Go to the marks",
    setup_locked: "The setup is fixed once the first mark is made. Start over to change it.",
    start_over: "Start over",
    bring_back: "Bring the marks back",
    more: "Date, help, setting, note",
    setting: "Setting",
    setting_hint: "Where or with whom, such as \"math class\"",
    support_hint: "Such as \"visual schedule\"",
    save: "Save session",
    saved: "Session saved",
    undo: "Undo last mark",
    undone: |mark| format!("Taken back: {mark}"),
    left_running: |minutes| {
        format!("The last mark is {} old and the clock is still running.", counted(&minutes, "minute", "minutes"))
    },
    end_at_last_mark: "End at the last mark",
    keep_time: "Keep it running",
    not_collected: "This measure is a timed probe. Its scores are typed on the goal's page.",
    beeps: "Beep",
    keys: Keys {
        yes: "done",
        no: "not done",
        prompt: "with a prompt",
        start_stop: "start, stop",
        begin_end: "begins, ends",
        watch: "watching on, off",
        cue_answer: "cue, answer",
        undo: "undo",
        save: "save",
        move_on: "move",
        level: "level",
        space: "Space",
    },
    clock: Clock {
        start: "Start",
        stop: "Stop",
        go_on: "Go on",
        started: "The clock is running",
        stopped: "The clock is stopped",
        over: "Time is up",
    },
    missing: MissingTexts {
        setup: "Fill in the setup first.",
        marks: "Nothing is marked yet.",
        lines: |n| if n == 1 { "1 line has no level yet.".into() } else { format!("{n} lines have no level yet.") },
        steps: |n| if n == 1 { "1 step is not marked yet.".into() } else { format!("{n} steps are not marked yet.") },
        subjects: |n| {
            if n == 1 {
                "Say whether the one with a prompt was done.".into()
            } else {
                format!("Say whether the {n} with a prompt were done.")
            }
        },
        start_clock: "Start the clock first: this goal needs to know how long you watched.",
    },
    fields: Fields {
        interval: "Seconds of one interval",
        intervals: "Number of intervals",
        length: "Minutes of watching",
        length_hint: "Leave empty to stop by hand",
        open_length: "Stopped by hand",
        limit: "Seconds to wait for an answer",
        most: "Highest level",
        lines: "Lines of the rubric",
        steps: "Steps of the task",
        subjects: "Subjects or assignments",
        one_each_line: "One on each line, in order",
        at_least_one: "Write at least one line",
        other_than_last: "This is not the list of last time. Scores before and after are not on the same scale: start a new phase on the goal's page.",
        interval_summary: |n, length| format!("{} of {}", counted(&n, "interval", "intervals"), seconds(length)),
        limit_summary: |limit| format!("Wait up to {}", seconds(limit)),
        length_summary: |time| format!("Watch for {time}"),
        whole_number: |low, high| format!("A whole number from {low} to {high}"),
    },
    trials: Trials {
        hint: "One tap for each opportunity",
        done: "Done",
        not_done: "Not done",
        prompted: "With a prompt",
        prompted_counts: "Done with a prompt counts as done, with 1 prompt",
        prompted_does_not: "Done with a prompt does not count as done",
        so_far: |done, of| format!("{done} of {of}"),
        levels_hint: "The most help that each trial took",
        alone_of: |alone, of| format!("{alone} of {of} without help"),
        met: "Yes",
        not_met: "No",
        met_hint: "Was it met this time?",
        prompts,
    },
    tally: Tally {
        hint: "One tap each time it happens",
        one_more: "Once more",
        times: |n| if n == 1 { "1 time".into() } else { format!("{n} times") },
    },
    duration: Duration {
        hint: "Tap when it begins and when it ends",
        share_hint: "Start watching, then tap when it begins and when it ends",
        begins: "It begins",
        ends: "It ends",
        in_all: "in all",
        episodes: |n| if n == 1 { "1 episode".into() } else { format!("{n} episodes") },
        goes_on: "Going on now. Saved like this, it is marked as not over.",
        watch: "Start watching",
        stop_watching: "Stop watching",
    },
    latency: Latency {
        hint: "Tap at the cue, and when the answer begins",
        cue: "Cue given",
        answer: "Answer begins",
        no_answer: "No answer, go on",
        waiting: "Waiting",
        past_limit: |limit| {
            let are = if limit == 1 { "is" } else { "are" };
            format!("{} {are} over: this counts as no answer", seconds(limit))
        },
        so_far: |answers, none| {
            let answers = if answers == 1 { "1 answer".to_owned() } else { format!("{answers} answers") };
            if none == 0 { answers } else { format!("{answers}, {none} without an answer") }
        },
        seconds: |n| format!("{n} s"),
    },
    intervals: Intervals {
        partial_hint: "Tap if it happens at all in this interval",
        whole_hint: "At each end: did it fill the whole interval?",
        momentary_hint: "Look up at each end: is it going on right now?",
        seen: "It happens",
        all_of_it: "The whole interval",
        not_all: "Not all of it",
        yes: "Going on",
        no: "Not going on",
        number: |at, of| format!("Interval {at} of {of}"),
        wait: "Wait for the end of the interval",
        so_far: |seen, of| format!("{seen} of {of}"),
        left_out: |n| {
            if n == 1 {
                "1 interval without an answer is left out".into()
            } else {
                format!("{n} intervals without an answer are left out")
            }
        },
        list: "Intervals",
        mark: Mark { yes: "seen", no: "not seen", none: "no answer" },
    },
    items: Items {
        steps_hint: "How was each step done?",
        subjects_hint: "Was it done, and with how many prompts?",
        rubric_hint: "Give each line its level",
        alone: "Alone",
        prompted: "Prompted",
        not_done: "Not done",
        done: "Done",
        add_prompt: "Prompt",
        prompts,
        rest_not_done: "Mark the rest as not done",
        most_prompts: |n| format!("at most {n} in one"),
        level: |level, most| format!("Level {level} of {most}"),
        subject: |number| format!("Subject {number}"),
    },
};
