//! Names of measures, types of goals, scoring rules and units, found by their codes.
//!
//! Each list is one text with a line per code: in the shipped program that is smaller than a table of texts. A line that is
//! missing in a language fails a test, since no compiler can see it.

mod en;
mod es;

use super::Lang;
use crate::measures::{Area, Discontinue, Measure, PromptLevel, Unit};

/// The list of a language. Each list is a static of its own, so that only those that are asked for are shipped.
macro_rules! list {
    ($lang:expr, $name:ident) => {
        match $lang {
            Lang::En => en::$name,
            Lang::Es => es::$name,
        }
    };
}

/// The text of a code; nothing when the list has no such line.
fn find(list: &'static str, code: &str) -> &'static str {
    let line = list.lines().filter_map(|line| line.split_once('|')).find(|(own, _)| *own == code);
    line.map_or("", |(_, text)| text)
}

/// The name of a measure or a type of goal, by its code; nothing for one that a teacher made.
pub fn measure_name(lang: Lang, code: &str) -> &'static str {
    find(list!(lang, MEASURES), code)
}

/// The name of a scoring rule, by the name under which it is stored.
pub fn scoring_name(lang: Lang, scoring: &str) -> &'static str {
    find(list!(lang, SCORINGS), scoring)
}

/// What a student will do, in a goal that starts from this starter.
pub fn starter_text(lang: Lang, id: &str) -> &'static str {
    find(list!(lang, STARTERS), id)
}

/// A prompt level in words.
pub fn prompt_name(lang: Lang, level: PromptLevel) -> &'static str {
    find(list!(lang, PROMPTS), level.code())
}

/// An area in words.
pub fn area_name(lang: Lang, area: Area) -> &'static str {
    let code = match area {
        Area::Reading => "reading",
        Area::ReadingComprehension => "reading_comprehension",
        Area::Mathematics => "mathematics",
        Area::WrittenExpression => "written_expression",
        Area::Spelling => "spelling",
        Area::EarlyLiteracy => "early_literacy",
        Area::EarlyNumeracy => "early_numeracy",
        Area::Functional => "functional",
        Area::Behavior => "behavior",
    };
    find(list!(lang, AREAS), code)
}

/// When a probe is stopped early, as a sentence.
pub fn discontinue_text(lang: Lang, measure: &Measure) -> &'static str {
    let code = match measure.discontinue {
        Discontinue::Never => "never",
        Discontinue::FirstLine => "first_line",
        Discontinue::FirstRow => "first_row",
        Discontinue::FirstFiveWords => "first_five_words",
        Discontinue::SecondPause => "second_pause",
        Discontinue::FirstRowOrTenWrong => "first_row_or_ten_wrong",
        Discontinue::ThirdErrorInARow => "third_error",
        Discontinue::Manual => "manual",
        Discontinue::AsWritten => "as_written",
    };
    find(list!(lang, DISCONTINUE), code)
}

/// What the percent of this measure is of, as the label of its axis; nothing where it is of right answers.
pub fn percent_of(lang: Lang, measure: &Measure) -> &'static str {
    find(list!(lang, PERCENTS), measure.code)
}

/// What a unit is called: "Letters correct in 1 minute" at the value axis, "letters" after a number, "letter" after a one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnitWords {
    pub axis: &'static str,
    pub many: &'static str,
    pub one: &'static str,
}

/// The words of a unit; nothing stands after numbers in a unit of one's own. None for the three units that have sentences
/// of their own.
pub fn unit_words(lang: Lang, unit: Unit) -> Option<UnitWords> {
    let code = match unit {
        Unit::WordsPerMinute | Unit::Percent | Unit::TimesPerSession => return None,
        Unit::LettersPerMinute => "letters_per_minute",
        Unit::SoundsPerMinute => "sounds_per_minute",
        Unit::SegmentsPerMinute => "segments_per_minute",
        Unit::PointsPerMinute => "points_per_minute",
        Unit::NumbersPerMinute => "numbers_per_minute",
        Unit::ItemsPerMinute => "items_per_minute",
        Unit::DigitsPerMinute => "digits_per_minute",
        Unit::Choices => "choices",
        Unit::AdjustedChoices => "adjusted_choices",
        Unit::Points => "points",
        Unit::Words => "words",
        Unit::Sequences => "sequences",
        Unit::SequencesLeft => "sequences_left",
        Unit::Items => "items",
        Unit::TimesPerMinute => "times_per_minute",
        Unit::TimesPerHour => "times_per_hour",
        Unit::Seconds => "seconds",
        Unit::SecondsPerEpisode => "seconds_per_episode",
        Unit::SecondsToAnswer => "seconds_to_answer",
        Unit::Level => "level",
        Unit::Rank => "rank",
        Unit::Own => "own",
    };
    let (axis, nouns) = find(list!(lang, UNITS), code).split_once('|')?;
    let (many, one) = nouns.split_once('|')?;
    Some(UnitWords { axis, many, one })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{goal_types, measures};

    #[test]
    fn every_code_has_its_words_in_both_languages() {
        for lang in Lang::ALL {
            for measure in measures::all() {
                assert!(!measure_name(lang, measure.code).is_empty(), "{}", measure.code);
                assert!(!discontinue_text(lang, measure).is_empty(), "{}", measure.code);
                assert!(!area_name(lang, measure.area).is_empty(), "{}", measure.code);
                for scoring in measure.scorings {
                    assert!(!scoring_name(lang, scoring).is_empty(), "{scoring}");
                    let unit = measure.scored_by(scoring).map(|scored| scored.unit);
                    let unit = unit.expect("a scoring rule of its own");
                    let own = matches!(unit, Unit::WordsPerMinute | Unit::Percent | Unit::TimesPerSession);
                    assert_eq!(unit_words(lang, unit).is_none(), own, "{}", measure.code);
                }
            }
            for kind in goal_types::ALL {
                assert!(!measure_name(lang, kind.code).is_empty(), "{}", kind.code);
                for starter in kind.starters {
                    assert!(!starter_text(lang, starter.id).is_empty(), "{}", starter.id);
                }
            }
            assert!(Area::ALL.into_iter().all(|area| !area_name(lang, area).is_empty()));
            assert!(PromptLevel::ALL.into_iter().all(|level| !prompt_name(lang, level).is_empty()));
            assert!(unit_words(lang, Unit::Own).is_some());
        }
    }

    #[test]
    fn no_line_is_left_without_a_code_that_needs_it() {
        let codes = |list: &'static str| -> Vec<&str> {
            list.lines().map(|line| line.split_once('|').expect("a bar").0).collect()
        };
        for lang in Lang::ALL {
            let known = |code: &&str| measures::by_code(code).is_some() || goal_types::by_code(code).is_some();
            assert!(codes(list!(lang, MEASURES)).iter().all(known));
            assert!(codes(list!(lang, PERCENTS)).iter().all(known));
            assert_eq!(codes(list!(lang, PERCENTS)), codes(en::PERCENTS));
            let starters: Vec<&str> = goal_types::ALL.iter().flat_map(|kind| kind.starters).map(|s| s.id).collect();
            assert!(codes(list!(lang, STARTERS)).iter().all(|id| starters.contains(id)));
            let scorings: Vec<&str> = measures::all().flat_map(|measure| measure.scorings).copied().collect();
            assert!(codes(list!(lang, SCORINGS)).iter().all(|name| scorings.contains(name)));
            assert_eq!(codes(list!(lang, DISCONTINUE)).len(), Discontinue::ALL.len());
            assert_eq!(codes(list!(lang, AREAS)).len(), Area::ALL.len());
        }
    }
}
