//! English.

use super::*;

fn s(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}

pub(super) static LIFE: LifeTexts = LifeTexts {
    first_title: "Start with one student",
    first_text: "Add a goal and the first score, and the aimline draws itself. Everything stays on this device; there is no account.",
    author: "Your name",
    author_hint: "Stands beside what you write, such as \u{201c}Ms. Okafor\u{201d}. It can be changed in Settings.",
    author_missing: "Type your name first, so that others can see who wrote what.",
    add_student: "Add a student",
    open_bundle: "Open a bundle",
    look_at_sample: "Look around a sample caseload",
    cleared_title: "This device was cleared",
    cleared_text: |students, scores| {
        format!(
            "There were {students} student{} and {scores} score{} here, and now there are none. Open your last backup file to bring them back.",
            s(students),
            s(scores)
        )
    },
    start_empty: "Start empty",
    too_new_title: "These data were written by a newer version",
    too_new_text: |found, known| {
        format!(
            "The data on this device have format {found}; this version knows formats up to {known}. Nothing was changed. Reload to get the newer version, or save everything to a file."
        )
    },
    save_raw: "Save everything to a file",
    rescue_title: "The caseload could not be opened",
    rescue_text: |why| {
        format!(
            "Nothing was changed. The browser said: {why}. Try again; if it stays like this, save the data to a file on the rescue page."
        )
    },
    rescue_page: "Open the rescue page",
    try_again: "Try again",
    unread_title: |n, of| format!("{n} of {of} records cannot be read"),
    unread_text: "They are kept as they are and nothing will be written over them. Save them in a file so that they can be repaired.",
    unread_save: "Save everything to a file",
    go_on: "Go on",
    follower: "Aimline is open in another tab, and that tab does the writing. This one shows everything as it changes.",
    write_here: "Write here instead",
    reload_for_new: "A newer version of Aimline was opened in another tab. Reload this page to go on.",
    new_version_ready: "A new version is ready.",
    new_version_button: "Reload now",
    healed: "One of the two copies on this device was damaged and was restored from the other. Nothing is missing.",
    not_saved_title: "Not saved",
    not_saved_full: "This device is full. What you entered is still on this page. Free some space and try again, or back up to a file first.",
    not_saved_gone: "The browser closed its storage. What you entered is still on this page. Try again, or back up to a file first.",
    not_saved_stale: "Another tab wrote first. This page was brought up to date and what you entered is still here. Try again.",
    not_saved_other: "The browser did not store it. What you entered is still on this page. Try again, or back up to a file first.",
    back_up_to_file: "Back up to a file",
    one_copy_title: "Saved in one copy only",
    one_copy_text: "The second copy on this device could not be written. It is tried again with the next save. Keep a backup file.",
    not_fetched_title: "This part of Aimline is not on this device yet",
    not_fetched_text: "It is fetched once and then kept. Connect to the network and try again. Nothing you entered is lost.",
};

pub(super) static WORDS: Words = Words {
    lang: Lang::En,
    common: &Common {
        language_name: "English",
        skip_to_content: "Skip to content",
        caseload: "Caseload",
        share_and_safety: "Share & safety",
        settings: "Settings",
        keys: "Keys",
        this_device: "this device",
        save: "Save",
        cancel: "Cancel",
        close: "Close",
        back: "Back",
        undo: "Undo",
        redo: "Redo",
        print: "Print",
        remove: "Remove",
        change: "Change",
        grade: "Grade",
        grade_of: |grade| if grade == "K" { "Kindergarten".into() } else { format!("Grade {grade}") },
        students: |n| format!("{n} student{}", s(n)),
        goals: |n| format!("{n} goal{}", s(n)),
        scores: |n| format!("{n} score{}", s(n)),
        sample_band: "Sample caseload: made-up students to look around. Your own data are kept apart from it.",
        leave_sample: "Remove the sample",
        not_found_title: "Nothing is kept at this address",
        not_found_text: "The student or goal may have been removed on this device, or the address was typed by hand.",
        to_caseload: "Go to the caseload",
    },
    chip: &Chip {
        saved: "Saved",
        saving: "Saving",
        not_saved_retry: "Not saved. Retry",
        one_copy: "Saved, 1 copy only",
        other_tab_writes: "Another tab writes",
        never_backed_up: "No backup file yet",
        backed_up_today: "Backed up today",
        backed_up: |days| if days == 1 { "Backed up yesterday".into() } else { format!("Backed up {days} days ago") },
        new_since: |n| format!("{n} new"),
    },
    life: &LIFE,
    list: &ListTexts {
        find: "Find student or goal",
        all: "All",
        student: "Student",
        goal: "Goal",
        picture: "Scores and aimline",
        status: "Status",
        now_expected: "Now / expected",
        from_the_aimline: "From the aimline",
        last_score: "Last score",
        add_student: "Student",
        no_goal: "No goal yet",
        add_goal: "Add a goal",
        nothing_found: "Nothing fits",
        nothing_found_text: "No student or goal fits what you typed or the status you chose.",
        goal_line: |grade, target| {
            if grade.is_empty() { format!("goal {target}") } else { format!("gr {grade} \u{b7} goal {target}") }
        },
        checks_needed: |have, need| format!("{have} check{}, {need} needed", s(have)),
        ahead: |n| format!("{n} ahead"),
        behind: |n| format!("{n} behind"),
        on_the_line: "on the line",
        no_score: "none yet",
        fewer_is_better: "fewer is better",
        empty_title: "No students yet",
        empty_text: "Add a student and a goal, or open a bundle that someone sent you.",
        count_line: |students, goals| format!("{students} student{}, {goals} goal{}", s(students), s(goals)),
    },
    student: &StudentTexts {
        new_title: "Add a student",
        name: "Name",
        name_hint: "As you say it in class; initials or a code work as well.",
        grade: "Grade",
        save_new: "Save student",
        saved: |name| format!("{name} saved"),
        edit: "Change name or grade",
        save_change: "Save change",
        changed: "Student changed",
        remove: "Remove student",
        removed: |name| format!("{name} removed"),
        goals: "Goals",
        no_goals_title: "No goal yet",
        no_goals_text: "A goal says what is measured, from where to where, and by when. Then the first score can be entered.",
        add_goal: "Add a goal",
        same_name: "There is already a student of this name. You can keep both; a letter or a code tells them apart.",
    },
    builder: &BuilderTexts {
        title: |name| format!("New goal for {name}"),
        goal_name: "Name of the goal",
        goal_name_hint: "Short, as it should stand in the list, such as \u{201c}Oral reading\u{201d} or \u{201c}Call-outs\u{201d}.",
        material_grade: "Grade of the material",
        condition: "Condition",
        condition_hint: "Such as \u{201c}given a 1-minute grade 2 passage\u{201d}.",
        baseline_day: "Date of the last of them",
        target_value: "Goal",
        goal_day: "By",
        accuracy: "Lowest accuracy in percent",
        accuracy_hint: "Leave it empty when accuracy does not count.",
        in_a_row: "Checks in a row",
        interval: "How often it is checked",
        every_day: "Every day",
        every_week: "Every week",
        every_two_weeks: "Every 2 weeks",
        every_month: "Every 4 weeks",
        aim_mode: "The aimline rises",
        by_calendar: "by calendar days",
        by_school_days: "by school days",
        school_days_hint: "By school days it stays flat over breaks.",
        save: "Save goal",
        saved: "Goal saved",
    },
    goal: &GoalTexts {
        score_now: "Score now",
        add_score: "Add a score",
        date: "Date",
        outcome: "What happened",
        scored: "Scored",
        absent: "Absent",
        refused: "Refused",
        not_given: "Not given",
        spoiled: "Spoiled",
        form: "Form",
        support: "Help given",
        note: "Note",
        more_fields: "Form, help, note",
        save_score: "Save score",
        score_saved: "Score saved",
        score_corrected: "Score corrected",
        score_removed: "Score removed",
        correct_title: "Correct this score",
        save_correction: "Save correction",
        remove_score: "Remove score",
        scores: "Scores",
        same_data: "same data as the graph",
        show_earlier: |n| format!("Show {n} earlier score{}", s(n)),
        csv: "CSV",
        import_csv: "Scores from a file",
        add_change: "Add a change",
        change_title: "Add a change in teaching",
        change_label: "What is different",
        change_label_hint: "Short, such as \u{201c}Repeated reading added\u{201d}.",
        change_plan: "Plan",
        change_plan_hint: "Such as \u{201c}4 \u{d7} 20 min\u{201d}.",
        change_weight: "How big a change",
        major: "New phase: the trend starts again",
        minor: "Small: only noted on the graph",
        save_change: "Save change",
        change_saved: "Change saved",
        change_removed: "Change removed",
        remove_change: "Remove this change",
        changes: "Changes",
        since: |day| format!("since {day}"),
        aimline: "Aimline",
        from_the_line: "From the line",
        accuracy: "Accuracy",
        errors: "Errors",
        above: |n| format!("{n} above"),
        below: |n| format!("{n} below"),
        on_the_line: "on the line",
        checked: |often| format!("Checked {often}"),
        aim_by_calendar: "Aimline by calendar days",
        aim_by_school_days: "Aimline by school days",
        in_a_row: |have, need| format!("In a row so far: {have} of {need}"),
        no_scores_title: "The line is ready",
        no_scores_text: |from, to, by| {
            format!("From {from} to {to} by {by}. Enter the first score and it appears on the graph.")
        },
        remove_goal: "Remove goal",
        goal_removed: "Goal removed",
        first_phase: "Start",
        days_ago: |days| if days == 1 { "1 day ago".into() } else { format!("{days} days ago") },
        baseline_row: "Baseline",
        corrected_mark: "corrected",
    },
    verdict: &VerdictTexts {
        keep: "Keep going",
        raise: "Raise goal",
        change_teaching: "Change teaching",
        too_early: "Too early to say",
        decides: "decides",
        growth_rate: "Growth rate",
        middle_of_three: "Middle of last 3",
        last_four: "Last 4 scores",
        growth_saw: |rate, low, high| format!("{rate} a week. Anything from {low} to {high} fits the line"),
        middle_saw: |middle, line| format!("{middle}, the line was at {line}"),
        four_saw: |above, below, on| {
            let mut text = format!("{above} above, {below} below");
            if on > 0 {
                text.push_str(&format!(", {on} on the line"));
            }
            text
        },
        too_few: |need| format!("needs {}", counted(&need, "check", "checks")),
        checks: |n| format!("{n} check{}", s(n)),
        weeks: |n| if n == 1 { "1 week".into() } else { format!("{n} weeks") },
        scatter: |n| format!("\u{b1} {n}"),
        usual_scatter: "usual scatter",
        needed: |n| format!("{n} needed"),
        chance_title: |target, day| format!("Reaching {target} by {day}"),
        very_unlikely: "Very unlikely",
        unlikely: "Unlikely",
        possible: "Possible",
        likely: "Likely",
        gains: |rate, needed| format!("gains {rate} a week; {needed} a week is needed from here."),
        loses: |rate, needed| format!("goes down by {rate} a week; {needed} a week is needed from here."),
        steady: |needed| format!("stays at the same level; {needed} a week is needed from here."),
        no_rate: |n| format!("has {n} check{} in this phase, too few to state a rate.", s(n)),
        at_the_goal: "is already at the level of the goal.",
        unsupported: "The deciding rule points to a change, and no other evidence does yet: keep going and look again after the next check.",
        where_now: |middle, gap, day| format!("The middle of the last 3 is {middle}, {gap} on {day}."),
        early_reason: |have, need| {
            format!(
                "{have} check{} so far in this phase. A decision needs {need}. Nothing has to change before then.",
                s(have)
            )
        },
        met_title: "Goal reached",
        met_reason: "The criterion was met. The team decides what comes next.",
        unmet: "Not met yet",
    },
    status: &StatusTexts {
        met: "Met",
        on_track: "On track",
        borderline: "Borderline",
        off_track: "Off track",
        too_little_data: "Too little data",
        not_started: "Not started",
        ended: "Ended",
    },
    measure: &MeasureTexts {
        oral_reading: "Oral reading",
        words_correct: "Words correct in 1 minute",
        words: |n| counted(&n, "word", "words"),
        words_a_week: |n| format!("{n} words"),
        percent_unit: "Percent correct",
        points_a_week: |n| format!("{n} points"),
        times_unit: "Times",
        times_a_week: |n| n.to_owned(),
        x_of_y: |x, y| format!("{x} of {y}"),
        words_and_errors: |words, errors| {
            let s = |n| if n == 1 { "" } else { "s" };
            format!("{words} word{}, {errors} error{}", s(words), s(errors))
        },
    },
    chart: &ChartTexts {
        aimline: "Aimline",
        goal: |value| format!("Goal {value}"),
        baseline: |value| format!("Baseline {value}"),
        a_week: |rate| format!("{rate} a week"),
        checks: |n| format!("{n} check{}", s(n)),
        at_this_rate: |low, high| format!("At this rate: {low} to {high}"),
        today: "Today",
        accuracy_limit: |percent| format!("{percent}% accuracy"),
        accuracy_limit_text: "errors stay under",
        whole_year: "Whole year",
        this_phase: "This phase",
        summary: |s| {
            let mut text = format!("{}: from {} to {} by {}.", s.title, s.baseline, s.target, s.goal_day);
            match (&s.first_day, &s.last_day, &s.last) {
                (Some(first), Some(last_day), Some(last)) if s.scores > 1 => {
                    text.push_str(&format!(" {} scores from {first} to {last_day}, the last one {last}.", s.scores));
                }
                (_, Some(day), Some(last)) => text.push_str(&format!(" One score, {last} on {day}.")),
                _ => text.push_str(" No scores yet."),
            }
            if let Some(rate) = &s.rate {
                text.push_str(&format!(" Change in this phase: {rate} a week."));
            }
            text.push_str(&format!(" Status: {}.", s.status));
            text
        },
        point: |day, value, gap| format!("{day}, {value}, {gap}"),
        keys: "Left and right arrows go from score to score.",
    },
    data: &DataTexts {
        kept_title: "Kept on this device",
        kept_yes: "Protected",
        kept_yes_text: "the browser agreed to keep it",
        kept_no: "Not promised",
        kept_no_text: "the browser may clear it when space is short",
        ask_to_keep: "Ask the browser to keep it",
        copies_title: "Copies on this device",
        copies_two: "2 copies",
        copies_two_text: "both complete",
        copies_one: "1 copy only",
        copies_one_text: "the second one is tried again",
        backup_title: "Last backup file",
        backup_never: "None yet",
        backup_new: |n| format!("{n} new record{} since", s(n)),
        backup_now: "Back up now",
        backup_done: |name| {
            format!("Backup file {name} was handed to the browser. Check that it is in your downloads.")
        },
        share_title: "Share a bundle",
        share_text: "A bundle is a file with students, goals and scores. Hand it to the case manager, or keep it as a backup.",
        whom: "Who is in it",
        everyone: |n| if n == 1 { "The one student".into() } else { format!("All {n} students") },
        leaves_title: "What leaves this device",
        leaves: |students, goals, scores| {
            format!("{students} student{}, {goals} goal{}, {scores} score{}", s(students), s(goals), s(scores))
        },
        leaves_names: "Names, grades, goals, dates, scores, notes, changes and the names of those who wrote them, as they are",
        leaves_plain: "The file is not locked: whoever has it can read it.",
        no_network: "0 network calls",
        save_bundle: "Save bundle",
        open_title: "Open a bundle",
        open_text: "You see what is in it before anything changes.",
        choose_file: "Choose a file",
        drop_here: "or drop it here",
        reading: "Reading the file",
        from_line: |author, day| format!("From {author}, saved {day}."),
        would_add: |students, goals, scores| {
            format!("New: {students} student{}, {goals} goal{}, {scores} score{}.", s(students), s(goals), s(scores))
        },
        same: |n| format!("{n} record{} the same on both sides.", if n == 1 { " is" } else { "s are" }),
        bring_in: |n| format!("Bring in {n} record{}", s(n)),
        nothing_new: "Nothing new: everything in this file is already here.",
        differs: |names| {
            format!(
                "The file and this device say different things about {names}. Nothing of the file was taken, because choosing between two versions is not built yet. Ask for a file of the other students alone, or make the same change on both devices."
            )
        },
        differs_others: "The file and this device have different no-school days. Nothing of the file was taken.",
        brought_in: |n| format!("{n} record{} brought in", s(n)),
        not_known_records: |n| {
            format!(
                "{n} record{} of a kind that this version does not know stay{} in the file only.",
                s(n),
                if n == 1 { "s" } else { "" }
            )
        },
        csv_title: "Scores as a table",
        csv_text: "One row a score, for Sheets or Excel: student, goal, phase, date, counts, help, form, note.",
        csv_all: "Save all scores as CSV",
        csv_saved: |n| format!("{n} score{} saved as CSV", s(n)),
        csv_head: &[
            "Student",
            "Grade",
            "Goal",
            "Measure",
            "Material grade",
            "Phase",
            "Date",
            "Status",
            "Score",
            "Correct",
            "Errors",
            "Of",
            "Times",
            "Seconds",
            "Form",
            "Help given",
            "Note",
        ],
        csv_in_text: "To bring scores in from a table, open the goal they belong to and choose \u{201c}Scores from a file\u{201d}.",
        raw_title: "Everything, as it is stored",
        raw_text: "For repair: all stored rows in one file, readable ones and unreadable ones.",
        raw_button: "Save raw data",
        unread: |n| {
            format!(
                "{n} record{} cannot be read and {} kept as {}.",
                s(n),
                if n == 1 { "is" } else { "are" },
                if n == 1 { "it is" } else { "they are" }
            )
        },
    },
    import: &ImportTexts {
        title: "Scores from a file",
        intro: "A CSV file with one row a score, saved from Sheets, Excel or another system. You see every row before anything is saved.",
        choose: "Choose a CSV file",
        columns: "Which column is what",
        column_none: "not in the file",
        column_date: "Date",
        column_student: "Student",
        column_score: "Score",
        column_errors: "Errors",
        column_of: "Out of",
        column_count: "Times",
        column_form: "Form",
        column_support: "Help given",
        column_note: "Note",
        column_status: "Absent or other",
        column_seconds: "Seconds",
        column_minutes: "Minutes",
        column_number: |n| format!("Column {n}"),
        errors_for_all: "Errors in every row",
        of_for_all: "Chances in every row",
        for_all_hint: "Only when the file has no column for it.",
        date_order: "Dates are written",
        day_first: "day first (31/12/2026)",
        month_first: "month first (12/31/2026)",
        date_order_ask: "The dates can be read both ways. Choose how they are written.",
        only_student: "Rows of",
        all_rows: "all rows",
        choose_student: "choose",
        whose: "The file names no student like this one. Choose whose rows belong to this goal.",
        preview: "What will be saved",
        rows_ready: |n| format!("{n} row{} ready", s(n)),
        rows_problem: |n| format!("{n} row{} to look at", s(n)),
        rows_same: |n| format!("{n} already here"),
        row: |n| format!("Row {n}"),
        more_rows: |n| format!("and {n} more"),
        duplicate: |n| format!("the same as row {n}"),
        save: |n| format!("Save {n} score{}", s(n)),
        leave_out_problems: "Leave these rows out",
        fix_first: "Correct these rows in the file and choose it again, or leave them out.",
        saved: |n| format!("{n} score{} saved", s(n)),
        nothing_new: "Nothing new: all rows are already here.",
        to_goal: "Back to the goal",
    },
    settings: &SettingsTexts {
        author: "Your name",
        author_text: "Stands beside what you write from now on.",
        language: "Language",
        theme: "Light or dark",
        theme_device: "As the device",
        theme_light: "Light",
        theme_dark: "Dark",
        initials: "Initials instead of names",
        initials_text: "For projecting and for work beside others.",
        measures: "Measures",
        measures_text: "Measures of your own, for what the measures of the app do not cover.",
        version: "Version",
        saved: "Saved",
        updates: "A new version is offered when there is one, and never taken without your click.",
        keys_title: "Keys",
        single_keys: "Single-letter keys",
        single_keys_text: "Letters such as N and S start things. Switch them off if they get in the way.",
        help_keys: &[
            ("/", "Find"),
            ("?", "Keys"),
            ("N", "Enter a score (on a goal)"),
            ("G, then C W H", "Go to Caseload, Share & safety, Settings"),
            ("1 \u{2026} 5", "Filter the list by status"),
            ("\u{2191} \u{2193}", "Row to row in the list"),
            ("Ctrl Z", "Undo"),
            ("Esc", "Close"),
            ("\u{2190} \u{2192}", "Score to score on the graph"),
        ],
    },
    problem: &ProblemTexts {
        empty: "This is needed.",
        too_long: |max| format!("Longer than {max} characters. Shorten it."),
        not_a_date: "Not a date. Choose one from the calendar.",
        future: "This date has not come yet. Choose today or an earlier day.",
        not_a_number: "Not a number. Type figures only.",
        whole_number: "A whole number is needed here.",
        too_large: |max| format!("More than {max} cannot be. Check the number."),
        more_than_of: "More correct than there were chances. Check both numbers.",
        other_length: |minutes| {
            format!(
                "The scores of this goal are from {}. Another length is another goal.",
                counted(&minutes, "minute", "minutes")
            )
        },
        off_the_scale: "That is outside the range of this measure.",
        no_length: "Type how long it was: the score is worked out from it.",
        empty_range: "The largest value has to be above the smallest.",
        name_taken: "Another measure has this name. Choose another one.",
        of_zero: "There was no chance to try. Type how many there were, or choose \u{201c}Not given\u{201d}.",
        end_before_start: "The goal date must be after the baseline date.",
        outside_goal: "This date is not after the baseline, or it is after the goal date.",
        no_words: "Say in a few words what was decided.",
        same_day: "Another change starts a new phase on this day. Choose another day, or make this one small.",
        not_here: "This is not here any more. It was removed, perhaps in another tab.",
        nothing_changed: "Nothing was changed.",
        changed_since: "This cannot be undone: it was changed again since.",
        other_tab: "Another tab does the writing. Choose \u{201c}Write here instead\u{201d} first.",
        target_wrong_side: "The goal is on the wrong side of the baseline for this measure.",
        other_share: "So many of so many has to say the same as the percentage. Type one of the two.",
        measure_in_use: "A goal still uses this measure. Close or remove the goal first.",
        percent_range: "A percentage from 1 to 100.",
        file_empty: "The file is empty. Choose another one, or have it saved again.",
        file_too_large: |mb| {
            format!("The file is larger than {mb} MB, and no bundle is. Check that it is the right file.")
        },
        file_not_text: |byte| {
            format!("The file is no text: byte {byte} does not belong in one. Check that it is the right file.")
        },
        file_cut_off: |line| {
            format!("The file ends in the middle, in line {line}. It was cut off; have it saved or sent again.")
        },
        file_not_json: |line, column| {
            format!(
                "The file stops making sense in line {line}, character {column}. It was changed or is another kind of file; have it saved again."
            )
        },
        file_too_deep: |line, column| {
            format!(
                "The file is nested deeper than any bundle, in line {line}, character {column}. Check that it is the right file."
            )
        },
        file_not_bundle: "This is not an Aimline bundle. Check that it is the right file.",
        file_too_new: |found, known| {
            format!(
                "The file has format {found}; this version reads formats up to {known}. Reload to get the newer version, then open the file again."
            )
        },
        file_wrong_hash: "The content does not fit the seal of the file: something in it was changed or damaged on the way. Have it saved again.",
        file_decimals: |path| {
            format!("There is a number with decimals at {path}, which a bundle never has. Have the file saved again.")
        },
        file_record: |list, number| {
            format!(
                "Record {number} of \u{201c}{list}\u{201d} cannot be read. Have the file saved again with the same version."
            )
        },
        file_orphan: |list, number| {
            format!(
                "Record {number} of \u{201c}{list}\u{201d} belongs to a record that is not in the file. Have the file saved again."
            )
        },
        file_counts: |list| {
            format!("The file states another number of \u{201c}{list}\u{201d} than it holds. Have it saved again.")
        },
        list_names: &[
            ("own_measures", "measures of your own"),
            ("students", "students"),
            ("series", "series"),
            ("goals", "goals"),
            ("phases", "changes"),
            ("decisions", "decisions"),
            ("no_school", "days without school"),
            ("class_groups", "classes and groups"),
            ("level_bands", "level bands"),
            ("school_years", "school years"),
            ("local_rules", "rules for measures"),
            ("observations", "scores"),
        ],
        csv_header_only: "The file has no rows below its first line. It needs a line of column names and one row a score.",
        csv_workbook: "This is not a CSV file. Open it in Sheets or Excel, save the sheet as CSV and choose that file.",
        csv_not_text: |line, column| {
            format!(
                "Line {line}, column {column} holds something that is no text. Save the sheet as CSV and choose that file."
            )
        },
        csv_quote: |line| format!("A quotation mark opened in line {line} is never closed. The file may be cut off."),
        csv_too_many: |line| {
            format!(
                "In line {line} the file becomes larger than a table of scores can be. Check that it is the right file."
            )
        },
        csv_column_missing: |name| format!("Choose the column for \u{201c}{name}\u{201d}."),
        csv_ragged: |found, wanted| format!("{found} columns instead of {wanted}; a separator is missing or too many"),
        csv_date_missing: "the date is missing",
        csv_bad_date: |text| format!("\u{201c}{text}\u{201d} is not a date"),
        csv_date_order: |text| format!("\u{201c}{text}\u{201d} is written the other way round than the other dates"),
        csv_student_missing: "the student is missing",
        csv_score_missing: "the score is missing, and nothing says why",
        csv_part_missing: |name| format!("\u{201c}{name}\u{201d} is missing"),
        csv_bad_number: |text| format!("\u{201c}{text}\u{201d} is not a number"),
        csv_date_for_number: |text| {
            format!("\u{201c}{text}\u{201d} was made a date by the spreadsheet; type it as text there")
        },
        csv_not_whole: |text| format!("\u{201c}{text}\u{201d} is not a whole number"),
        csv_negative: |text| format!("\u{201c}{text}\u{201d} is below zero"),
        csv_too_large: |text, limit| format!("\u{201c}{text}\u{201d} is more than {limit}"),
        csv_not_a_count: |text| format!("\u{201c}{text}\u{201d} is a share, and a count is needed"),
        csv_percent_unfit: |text, of| format!("\u{201c}{text}\u{201d} is no whole number out of {of}"),
        csv_more_than_of: |text, of| format!("\u{201c}{text}\u{201d} is more than the {of} chances"),
        csv_disagrees: |text, other| format!("\u{201c}{text}\u{201d} does not fit {other} in the same row"),
        csv_no_time: "a score in no time at all",
        csv_status: |text| {
            format!("\u{201c}{text}\u{201d} is not known here; use absent, refused, not given or spoiled")
        },
        csv_score_and_status: "a score, and a word that says there is none",
        csv_text_too_long: |max| format!("longer than {max} characters"),
        csv_mixed_dates: |a, b| {
            format!(
                "\u{201c}{a}\u{201d} is written day first and \u{201c}{b}\u{201d} month first. Make them the same in the sheet."
            )
        },
        file_unreadable: "The browser could not read the file. Choose it again.",
    },
};
