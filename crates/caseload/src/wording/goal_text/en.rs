//! English phrases of a goal's sentence.

use super::GoalPhrases;

fn s(n: u32) -> &'static str {
    if n == 1 { "" } else { "s" }
}

fn interval(days: u32) -> String {
    match days {
        1 => "every school day".into(),
        7 => "every week".into(),
        28 => "every 4 weeks".into(),
        days if days > 7 && days.is_multiple_of(7) => format!("every {} weeks", days / 7),
        days => format!("every {days} days"),
    }
}

fn reported(dates: Option<&str>) -> String {
    dates.map_or_else(|| " and reported with each progress report".into(), |dates| format!(" and reported {dates}"))
}

pub(super) static PHRASES: GoalPhrases = GoalPhrases {
    by: |day| format!("By {day}"),
    will: |behavior| format!(" will {behavior}"),
    more_of: |title| format!("succeed with \u{201c}{title}\u{201d}"),
    less_of: |title| format!("show \u{201c}{title}\u{201d}"),
    accuracy: |percent| format!("with at least {percent}% accuracy"),
    in_a_row: |n, checks| if n > 1 { format!("on {n} consecutive {checks}") } else { String::new() },
    of_last: |passes, of, checks| format!("on {passes} of {of} consecutive {checks}"),
    weeks: |n| if n > 1 { format!("in each of {n} consecutive weeks") } else { "in one week".into() },
    per_opportunity: |n| format!("with at most {n} prompt{} for each opportunity", s(n)),
    per_session: |n| format!("with at most {n} prompt{} in a session", s(n)),
    per_week: |n| format!("with at most {n} prompt{} in a week", s(n)),
    same_teaching: "under the same teaching",
    checked: |interval| format!("checked {interval}"),
    interval,
    x_of_y: |x, y| format!("{x} of {y}"),
    seconds: |n| format!("{n} second{}", s(n)),
    minutes: |n| if n == "1" { "1 minute".into() } else { format!("{n} minutes") },
    of_minutes: |n| format!("{n}-minute"),
    of_grade: |grade| if grade == "K" { " kindergarten".into() } else { format!(" grade {grade}") },
    statement: |probe, interval, dates| {
        format!("Progress is measured {interval} with {probe}, shown on a graph with the aimline{}.", reported(dates))
    },
    statement_elsewhere: |place, interval, dates| {
        format!(
            "Progress is measured {interval} in {place}; the results are entered with their dates, shown on a graph with the aimline{}.",
            reported(dates)
        )
    },
    probe: |name, minutes, grade| {
        let minutes = minutes.map_or(String::new(), |minutes| format!(", {minutes}"));
        let grade = grade.map_or(String::new(), |grade| {
            if grade == "K" { ", kindergarten material".into() } else { format!(", grade {grade} material") }
        });
        format!("\u{201c}{name}\u{201d}{minutes}{grade}")
    },
};

/// code | behavior | noun of a share | after a percentage | score, more is better | score, less is better | checks | condition
pub(super) static MEASURES: &str = "\
R-CBM|read aloud|||{} words correctly||passages|given a series of {m}{g} oral reading passages\n\
MAZE|complete maze passages with|||{} correct choices||passages|given a series of {m}{g} maze passages\n\
MAZE.correct_minus_half_incorrect|complete maze passages with|||{} correct choices after half of the wrong ones is taken away||passages|given a series of {m}{g} maze passages\n\
MAZE.correct_minus_incorrect|complete maze passages with|||{} correct choices after the wrong ones are taken away||passages|given a series of {m}{g} maze passages\n\
MAZE-ADJ|complete maze passages with|||{} correct choices after half of the wrong ones is taken away||passages|given a series of {m}{g} maze passages\n\
CAIU-CQ|answer comprehension questions|questions|of the questions|with at least {} correct||passages|given questions about a series of{g} passages read aloud\n\
RETELL|retell a passage with|||{} words that belong to it||passages|given {t} to retell each of a series of{g} passages\n\
MCRC|answer multiple-choice reading questions|questions|of the questions|with at least {} correct||passages|given a series of{g} passages with multiple-choice questions\n\
VOCAB|choose the meaning of words|items|of the items|with at least {} correct||tests|given a series of{g} vocabulary tests\n\
M-COMP|earn|||{} <point/points>||probes|given a series of {m}{g} math computation probes\n\
M-CBM-DC|write|||{} correct digits a minute||probes|given a series of {m}{g} math computation probes\n\
M-CAP|earn|||{} <point/points>||probes|given a series of {m}{g} math concepts and applications probes\n\
AC-MATH|answer|||{} items correctly||probes|given a series of {m}{g} math probes\n\
WE-TWW|write|||{} words||writing prompts|given a writing prompt, 1 minute to plan and {t} to write\n\
WE-WSC|write|||{} correctly spelled words||writing prompts|given a writing prompt, 1 minute to plan and {t} to write\n\
WE-CWS|write|||{} correct writing sequences||writing prompts|given a writing prompt, 1 minute to plan and {t} to write\n\
WE-CIWS|write|||{} more correct than incorrect sequences||writing prompts|given a writing prompt, 1 minute to plan and {t} to write\n\
SPELL-CLS|spell|||{} correct letter sequences||word lists|given a series of {m}{g} spelling lists\n\
SPELL-WSC|spell|||{} words correctly||word lists|given a series of {m}{g} spelling lists\n\
LNF|name|||{} letters a minute correctly||probes|given a series of letter naming fluency probes\n\
LSF|say|||{} letter sounds a minute correctly||probes|given a series of letter sound fluency probes\n\
FSF|say the first sounds of spoken words for|||{} <point/points> a minute||probes|given a series of first sound fluency probes\n\
PSF|identify|||{} sounds of spoken words a minute correctly||probes|given a series of phoneme segmentation fluency probes\n\
NWF-CLS|read nonsense words with|||{} correct letter sounds a minute||probes|given a series of nonsense word fluency probes\n\
NWF-WWR|read|||{} nonsense words a minute correctly||probes|given a series of nonsense word fluency probes\n\
WRF|read|||{} words of a list a minute correctly||probes|given a series of{g} word reading fluency probes\n\
OCM|count aloud|||{} numbers a minute correctly||probes|given a series of oral counting fluency probes\n\
NIM|identify|||{} numbers a minute correctly||probes|given a series of number identification fluency probes\n\
QD|name the larger number in|||{} pairs a minute correctly||probes|given a series of quantity discrimination fluency probes\n\
MN|state|||{} missing numbers a minute correctly||probes|given a series of missing number fluency probes\n\
TASK||opportunities|of the opportunities|for at least {}||checks|\n\
percent_correct||items|of the items|with at least {} correct||checks|\n\
trials_x_of_y||opportunities|of the opportunities|in at least {}|in no more than {}|checks|\n\
frequency_count||||at least {} <time/times> a session|no more than {} <time/times> a session|sessions|\n\
rate||||at least {} <time/times> a minute|no more than {} <time/times> a minute|sessions|\n\
rate.per_hour||||at least {} <time/times> an hour|no more than {} <time/times> an hour|sessions|\n\
duration||||for at least {} of a session|for no more than {} of a session|sessions|\n\
duration.mean||||for at least {} at a time|for no more than {} at a time|sessions|\n\
duration.percent_of_session||||for at least {} of a session|for no more than {} of a session|sessions|\n\
latency||||after {} or more|within {}|sessions|\n\
partial_interval||intervals|of the intervals|in at least {}|in no more than {}|sessions|\n\
whole_interval||intervals|of the intervals|in at least {}|in no more than {}|sessions|\n\
momentary_sampling||moments|of the moments checked|in at least {}|in no more than {}|sessions|\n\
rubric||||with at least {} <point/points> in all|with no more than {} <point/points> in all|samples|\n\
rubric.mean||||at an average level of at least {}|at an average level of no more than {}|samples|\n\
prompt_level||trials|of the trials|without help in at least {}|without help in no more than {}|sessions|\n\
prompt_level.mean_rank||||with help of rank {} or more on average|with help of rank {} or less on average|sessions|\n\
task_analysis||steps|of the steps|doing at least {} at the required level|doing no more than {} at the required level|checks|\n\
yes_no||times|of the time|at least {}|no more than {}|checks|\n\
permanent_product||pieces|of the work|for at least {}|for no more than {}|checks|\n\
permanent_product.count||||to a count of at least {}|to a count of no more than {}|checks|\n\
own_number||||to at least {}|to no more than {}|checks|\n\
own_x_of_y||opportunities|of the opportunities|in at least {}|in no more than {}|checks|";

/// Starter | condition | noun of its share | title; what is empty is as usual for the measure.
pub(super) static STARTERS: &str = "\
cbm.writing_sequences|given a writing prompt, 1 minute to plan, {t} to write and 1 minute to look it over||\n\
trials.follows_directions|given a two-step direction in class||Two-step directions\n\
trials.asks_for_help|given a task that is hard at first||Asking for help\n\
trials.answers_questions|given a question about a story heard in class||Answering questions\n\
trials.greets|when a familiar person says hello|greetings|Greetings\n\
trials.takes_turns|given a game with one or two classmates|turns|Taking turns\n\
trials.coping|when upset and reminded of the calming choices|occasions|Calming strategies\n\
trials.transitions|given one signal that the activity ends|transitions|Changing activities\n\
trials.requests|given a choice board or device|occasions|Asking for things\n\
frequency.call_outs|during whole-class lessons of 30 minutes||Call-outs\n\
frequency.raises_hand|during whole-class lessons of 30 minutes||Raising a hand\n\
frequency.leaves_seat|during independent work of 30 minutes||Leaving the seat\n\
frequency.aggression|during a school day||Hitting, kicking, pushing\n\
frequency.comments|during a group discussion of 15 minutes||Comments on the topic\n\
rate.call_outs|during whole-class lessons||Call-outs\n\
duration.on_task|given independent work and a visual schedule||Time on task\n\
duration.tantrum|when asked to stop a preferred activity||Length of outbursts\n\
latency.begins_work|given a direction to begin||Beginning work\n\
latency.transitions|given the direction to change rooms or activities||Changing rooms\n\
partial_interval.off_task|during independent work||Off task\n\
whole_interval.on_task|during independent work||Work without a break\n\
momentary_sampling.on_task|during teacher-led lessons||On task\n\
rubric.writing|given a topic and a planning sheet||Paragraph writing\n\
rubric.conversation|given a conversation partner and a shared topic||Conversation\n\
prompt_level.routine|on arrival at school||Arrival routine\n\
prompt_level.dressing|given own coat, shoes and bag||Dressing\n\
prompt_level.lunch|given a lunch tray or box in the cafeteria||Lunch routine\n\
task_analysis.hand_washing|given a picture sequence at the sink||Washing hands\n\
task_analysis.pays|given a shopping list and money||Paying in a store\n\
task_analysis.brushes_teeth|given a picture sequence and own brush||Brushing teeth\n\
yes_no.homework|given an assignment to take home||Homework\n\
yes_no.on_time|on school days||On time\n\
yes_no.materials|at the start of each lesson||Materials ready\n\
permanent_product.assignments|given the assignments of the school day||Assignments of the day\n\
permanent_product.agenda|given the assignments of the week||Assignments handed in\n\
percent_correct.multiplication|given a page of 20 mixed facts||Multiplication facts\n\
percent_correct.money|given collections of coins and bills||Coins and bills\n\
percent_correct.time|given clocks to the quarter hour||Telling time\n\
percent_correct.sight_words|given a list of 20 sight words||Sight words\n\
compound.planner|at the end of each lesson|subjects|Planner\n\
compound.checks_work|given a finished assignment and a checklist|assignments|Checking own work";
