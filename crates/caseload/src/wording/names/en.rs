//! English names of measures, types of goals, scoring rules and units. Each line: the code, a bar, the text.

pub(super) static MEASURES: &str = "\
R-CBM|Oral reading fluency\n\
MAZE|Maze, correct choices\n\
MAZE-ADJ|Maze, adjusted for guessing\n\
CAIU-CQ|Comprehension questions\n\
RETELL|Oral reading retell\n\
MCRC|Multiple choice reading comprehension\n\
VOCAB|Vocabulary\n\
M-COMP|Math computation, points\n\
M-CBM-DC|Math computation, digits correct\n\
M-CAP|Math concepts and applications\n\
AC-MATH|Acadience Math\n\
WE-TWW|Total words written\n\
WE-WSC|Words spelled correctly in writing\n\
WE-CWS|Correct writing sequences\n\
WE-CIWS|Correct minus incorrect sequences\n\
SPELL-CLS|Spelling, correct letter sequences\n\
SPELL-WSC|Spelling, words correct\n\
LNF|Letter naming fluency\n\
LSF|Letter sound fluency\n\
FSF|First sound fluency\n\
PSF|Phoneme segmentation fluency\n\
NWF-CLS|Nonsense words, letter sounds\n\
NWF-WWR|Nonsense words, whole words\n\
WRF|Word reading fluency\n\
OCM|Oral counting\n\
NIM|Number identification\n\
QD|Quantity discrimination\n\
MN|Missing number\n\
TASK|Task performance with prompts\n\
percent_correct|Percent correct\n\
trials_x_of_y|Trials, x of y\n\
frequency_count|Frequency\n\
rate|Rate\n\
duration|Duration\n\
latency|Latency\n\
partial_interval|Partial interval\n\
whole_interval|Whole interval\n\
momentary_sampling|Momentary time sampling\n\
rubric|Rubric\n\
prompt_level|Prompt level\n\
task_analysis|Task analysis\n\
yes_no|Yes or no\n\
permanent_product|Permanent product\n\
cbm_fluency|Timed probe (CBM)\n\
compound|Score with a condition";

pub(super) static AREAS: &str = "\
reading|Reading\n\
reading_comprehension|Reading comprehension\n\
mathematics|Mathematics\n\
written_expression|Written expression\n\
spelling|Spelling\n\
early_literacy|Early literacy\n\
early_numeracy|Early numeracy\n\
functional|Skills and routines\n\
behavior|Behavior";

pub(super) static SCORINGS: &str = "\
standard|Standard\n\
insertions_count|Added words count as errors\n\
correct|Right choices\n\
correct_minus_half_incorrect|Right minus half of the wrong\n\
correct_minus_incorrect|Right minus wrong\n\
stop3|Right before the third error in a row\n\
stop2|Right before the second error in a row\n\
accuracy_of_points|Accuracy from points\n\
accuracy_of_items|Accuracy from items\n\
bqd|Beginning quantity discrimination (BQD)\n\
nif|Number identification (NIF)\n\
nnf|Next number (NNF)\n\
aqd|Advanced quantity discrimination (AQD)\n\
mnf|Missing number (MNF)\n\
comp|Computation (COMP)\n\
per_minute|Per minute\n\
per_hour|Per hour\n\
total|Seconds in all\n\
mean|Average\n\
percent_of_session|Percent of the session\n\
sum|All levels together\n\
independent|Percent without help\n\
mean_rank|Average rank of help\n\
percent|Percent\n\
count|Count";

pub(super) static DISCONTINUE: &str = "\
never|No rule for stopping early.\n\
first_line|No word correct in the first line: stop and score 0. At benchmark, fewer than 10 words on the first passage: leave out the other two.\n\
first_row|Nothing correct in the first row: stop and score 0.\n\
first_five_words|Nothing correct in the first five words: stop and score 0.\n\
second_pause|The second pause of 5 seconds ends the retell.\n\
first_row_or_ten_wrong|The first row all wrong, or 10 wrong in a row later: stop and write down the seconds.\n\
third_error|No rule for stopping early; counting may end at the third wrong answer in a row where the goal says so.\n\
manual|Stop early as the publisher’s manual says.\n\
as_written|Stop as the goal says.";

pub(super) static UNITS: &str = "\
letters_per_minute|Letters correct in 1 minute|letters|letter\n\
sounds_per_minute|Letter sounds correct in 1 minute|sounds|sound\n\
segments_per_minute|Sounds of words correct in 1 minute|segments|segment\n\
points_per_minute|Points in 1 minute|points|point\n\
numbers_per_minute|Numbers correct in 1 minute|numbers|number\n\
items_per_minute|Items correct in 1 minute|items|item\n\
digits_per_minute|Digits correct in 1 minute|digits|digit\n\
choices|Correct choices|choices|choice\n\
adjusted_choices|Correct choices, less wrong ones|choices|choice\n\
points|Points|points|point\n\
words|Words|words|word\n\
sequences|Correct sequences|sequences|sequence\n\
sequences_left|Correct minus incorrect sequences|sequences|sequence\n\
items|Items|items|item\n\
times_per_minute|Times a minute|a minute|a minute\n\
times_per_hour|Times an hour|an hour|an hour\n\
seconds|Seconds|seconds|second\n\
seconds_per_episode|Seconds in an episode, on average|seconds|second\n\
seconds_to_answer|Seconds until the answer, middle of the session|seconds|second\n\
level|Level|levels|level\n\
rank|Average rank of help|ranks|rank\n\
own|Value||";

pub(super) static PERCENTS: &str = "\
duration|Percent of the session\n\
partial_interval|Percent of intervals with the behavior (PIR)\n\
whole_interval|Percent of whole intervals (WIR)\n\
momentary_sampling|Percent of moments (MTS)\n\
prompt_level|Percent without help\n\
task_analysis|Percent of steps\n\
yes_no|Percent met\n\
permanent_product|Percent done\n\
TASK|Percent of opportunities";

pub(super) static PROMPTS: &str = "\
I|Independent\n\
G|Gesture or visual cue\n\
V|Verbal prompt\n\
M|Model\n\
PP|Partial physical help\n\
FP|Full physical help\n\
NR|No response or refusal";

pub(super) static STARTERS: &str = "\
percent_correct.multiplication|solve one-digit multiplication facts\n\
trials.follows_directions|follow a two-step direction the first time it is given\n\
trials.asks_for_help|ask for help with words instead of leaving the task\n\
frequency.call_outs|call out without being asked\n\
frequency.raises_hand|raise a hand and wait before speaking\n\
rate.call_outs|call out without being asked\n\
duration.on_task|stay with independent work\n\
duration.tantrum|be out of control after being told to stop\n\
latency.begins_work|begin the work after the direction\n\
partial_interval.off_task|be off task\n\
whole_interval.on_task|work without a break\n\
momentary_sampling.on_task|be on task\n\
rubric.writing|write a paragraph, scored with the rubric\n\
prompt_level.routine|carry out the arrival routine without a prompt\n\
task_analysis.hand_washing|carry out the steps of washing hands\n\
yes_no.homework|hand in the homework\n\
permanent_product.assignments|finish the assignments of the day\n\
cbm.oral_reading|read words correctly in 1 minute\n\
cbm.maze|choose the right words in a maze passage\n\
cbm.computation|earn points on a mixed computation probe\n\
cbm.writing_sequences|write correct sequences in 3 minutes after a story starter\n\
cbm.letter_names|name letters in 1 minute\n\
cbm.letter_sounds|say letter sounds in 1 minute\n\
cbm.phonemes|say the sounds of spoken words in 1 minute\n\
cbm.nonsense_words|read nonsense words as whole words in 1 minute\n\
cbm.oral_counting|count aloud in 1 minute\n\
cbm.numbers|name numbers in 1 minute\n\
cbm.quantities|name the larger of two numbers in 1 minute\n\
cbm.missing_numbers|name the missing number in 1 minute\n\
compound.planner|independently write daily assignments in the planner\n\
trials.answers_questions|answer a question about the story in words, a sign or a picture\n\
trials.greets|greet the person back with words, a sign or a wave\n\
trials.takes_turns|wait for the turn and hand over without a reminder\n\
trials.coping|use one of the taught calming strategies\n\
trials.transitions|move to the next activity within 2 minutes\n\
trials.requests|ask for an item or an activity\n\
frequency.leaves_seat|leave the seat without permission\n\
frequency.aggression|hit, kick or push another person\n\
frequency.comments|add a comment that fits the topic\n\
latency.transitions|arrive at the next place\n\
rubric.conversation|take part in a conversation, scored with the rubric\n\
prompt_level.dressing|put on coat and shoes and pack the bag\n\
prompt_level.lunch|carry out the steps of lunch\n\
task_analysis.pays|carry out the steps of paying in a store\n\
task_analysis.brushes_teeth|carry out the steps of brushing teeth\n\
yes_no.on_time|be in class when it begins\n\
yes_no.materials|have all materials ready\n\
permanent_product.agenda|finish and hand in assignments\n\
percent_correct.money|name the value\n\
percent_correct.time|tell the time\n\
percent_correct.sight_words|read the words\n\
compound.checks_work|correct the work with the checklist before handing it in\n\
cbm.comprehension_questions|answer comprehension questions on a passage\n\
cbm.words_written|write words in 3 minutes after a story starter\n\
cbm.words_spelled|write correctly spelled words in 3 minutes after a story starter\n\
cbm.nonsense_sounds|say the letter sounds of nonsense words in 1 minute";
