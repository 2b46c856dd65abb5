//! From counts to the value that is drawn. A measure names one of these.

use super::{Ratio, Raw};

/// Right answers per minute. An early finish is prorated: `correct * 60 / seconds used` (measurement reference 1.3).
///
/// `usual` is the length of the probe in seconds; 60 where nothing is said.
pub fn per_minute(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::CorrectErrors { correct, seconds, .. } => {
            let used = seconds.or(usual).unwrap_or(60);
            Ratio::new(i128::from(correct) * 60, i128::from(used))
        }
        Raw::Trials { .. } | Raw::Count { .. } => None,
    }
}

/// Percent of opportunities that were successes. None when there was no opportunity.
pub fn percent(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::Trials { correct, of } => Ratio::new(i128::from(correct) * 100, i128::from(of)),
        Raw::CorrectErrors { correct, errors, .. } => {
            Ratio::new(i128::from(correct) * 100, i128::from(correct) + i128::from(errors))
        }
        Raw::Count { .. } => None,
    }
}

/// Times per session. A session whose length differs from the usual one by more than 10 % is brought to the usual
/// length (measurement reference, goal types, `frequency_count`); without a usual length the count stands as counted.
pub fn per_session(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::Count { count, seconds } => match (seconds, usual) {
            (Some(seen), Some(usual)) if 10 * u64::from(seen.abs_diff(usual)) > u64::from(usual) => {
                Ratio::new(i128::from(count) * i128::from(usual), i128::from(seen))
            }
            (Some(_) | None, _) => Some(Ratio::whole(count)),
        },
        Raw::CorrectErrors { .. } | Raw::Trials { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_early_finish_is_prorated_to_a_minute() {
        let raw = Raw::CorrectErrors { correct: 52, errors: 0, seconds: Some(48) };
        assert_eq!(per_minute(&raw, Some(60)), Some(Ratio::whole(65)));
    }

    #[test]
    fn a_two_minute_passage_is_still_words_per_minute() {
        let raw = Raw::CorrectErrors { correct: 91, errors: 3, seconds: None };
        assert_eq!(per_minute(&raw, Some(120)), Ratio::new(91, 2));
    }

    #[test]
    fn only_sessions_of_another_length_are_brought_to_the_usual_one() {
        let seen = |seconds| Raw::Count { count: 18, seconds };
        assert_eq!(per_session(&seen(None), Some(1800)), Some(Ratio::whole(18)));
        assert_eq!(per_session(&seen(Some(1980)), Some(1800)), Some(Ratio::whole(18)));
        assert_eq!(per_session(&seen(Some(2700)), Some(1800)), Some(Ratio::whole(12)));
        assert_eq!(per_session(&seen(Some(2700)), None), Some(Ratio::whole(18)));
    }
}
