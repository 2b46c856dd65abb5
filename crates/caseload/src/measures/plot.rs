//! From counts to the value that is drawn. A measure names one of these.

use super::{Ratio, Raw};

/// Right answers per minute. An early finish is prorated: `correct * 60 / seconds used` (measurement reference 1.3).
///
/// `usual` is the length of the probe in seconds; 60 where nothing is said. None for other counts than right and
/// wrong or a count, and for a length of 0.
pub fn per_minute(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::CorrectErrors { correct: counted, seconds, .. } | Raw::Count { count: counted, seconds } => {
            let used = seconds.or(usual).unwrap_or(60);
            Ratio::new(i128::from(counted) * 60, i128::from(used))
        }
        _ => None,
    }
}

/// Right answers of the whole probe, as counted; successes of trials, counts and points alike. None for any other
/// kind of counts.
pub fn counted(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::CorrectErrors { correct, .. } | Raw::Trials { correct, .. } => Some(Ratio::whole(correct)),
        Raw::Count { count, .. } => Some(Ratio::whole(count)),
        Raw::Points { points, .. } => Some(Ratio::whole(points)),
        _ => None,
    }
}

/// Right minus half of the wrong answers: a maze adjusted for guessing. May be below 0 (measurement reference 1.5).
/// None unless right and wrong were counted.
pub fn minus_half(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::CorrectErrors { correct, errors, .. } = *raw else { return None };
    Ratio::new(2 * i128::from(correct) - i128::from(errors), 2)
}

/// Right minus wrong answers. May be below 0. None unless right and wrong were counted.
pub fn minus_wrong(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::CorrectErrors { correct, errors, .. } = *raw else { return None };
    Ratio::new(i128::from(correct) - i128::from(errors), 1)
}

/// Percent of what was tried. None when nothing was tried.
pub fn percent(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let (right, tried) = raw.share()?;
    Ratio::new(i128::from(right) * 100, i128::from(tried))
}

/// Times per session. A session whose length differs from the usual one by more than 10 % is brought to the usual
/// length (measurement reference, goal types, `frequency_count`); without a usual length the count stands as counted.
/// None unless a count was taken.
pub fn per_session(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    match *raw {
        Raw::Count { count, seconds } => match (seconds, usual) {
            (Some(seen), Some(usual)) if 10 * u64::from(seen.abs_diff(usual)) > u64::from(usual) => {
                Ratio::new(i128::from(count) * i128::from(usual), i128::from(seen))
            }
            (Some(_) | None, _) => Some(Ratio::whole(count)),
        },
        _ => None,
    }
}

/// Times per minute of watching. None when no length is known.
pub fn rate(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    times_per(60, raw, usual)
}

/// Times per hour of watching. None when no length is known.
pub fn rate_per_hour(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    times_per(3600, raw, usual)
}

fn times_per(unit: i128, raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    let Raw::Count { count, seconds } = *raw else { return None };
    Ratio::new(i128::from(count) * unit, i128::from(seconds.or(usual)?))
}

/// Seconds in all. None unless a duration was taken.
pub fn total_time(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Duration { total, .. } = *raw else { return None };
    Some(Ratio::whole(total))
}

/// Seconds per episode. None without an episode.
pub fn mean_time(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Duration { total, episodes, .. } = *raw else { return None };
    Ratio::new(i128::from(total), i128::from(episodes))
}

/// Percent of the session. None when its length is not known.
pub fn share_of_time(raw: &Raw, usual: Option<u32>) -> Option<Ratio> {
    let Raw::Duration { total, session, .. } = *raw else { return None };
    Ratio::new(i128::from(total) * 100, i128::from(session.or(usual)?))
}

/// The middle of the seconds, not their mean, which the longest would drive. A cue without an answer counts as longer
/// than every answer; only when the middle falls on such a cue is the limit itself the value (measurement reference
/// 1.12). None without a cue, without a limit when the middle needs one, and for other counts than latencies.
pub fn middle_time(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Latency { seconds, no_response, limit } = raw else { return None };
    let mut sorted = seconds.clone();
    crate::order::sort(&mut sorted);
    let waits = sorted.len().checked_add(usize::try_from(*no_response).ok()?)?;
    let at = |place: usize| sorted.get(place).copied().or(*limit);
    let low = at(waits.checked_sub(1)? / 2)?;
    Ratio::whole(low).halfway(Ratio::whole(at(waits / 2)?))
}

/// All levels of a rubric together. None unless a rubric was filled in.
pub fn levels_together(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Rubric { levels, .. } = raw else { return None };
    Ratio::new(levels.iter().map(|level| i128::from(*level)).sum(), 1)
}

/// The level of a rubric on average. None without a line.
pub fn mean_level(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Rubric { levels, .. } = raw else { return None };
    Ratio::new(levels.iter().map(|level| i128::from(*level)).sum(), i128::try_from(levels.len()).ok()?)
}

/// The mean rank of the prompts, 0 when all was done alone. None when the scale is not known here, or
/// without a trial.
pub fn mean_rank(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Prompts { levels, scale } = raw else { return None };
    let mut sum = 0;
    for level in levels {
        sum += i128::from(level.rank(*scale)?);
    }
    Ratio::new(sum, i128::try_from(levels.len()).ok()?)
}

/// The number as typed. None for any other kind of counts.
pub fn number(raw: &Raw, _usual: Option<u32>) -> Option<Ratio> {
    let Raw::Number { value } = *raw else { return None };
    Ratio::new(i128::from(value.0), i128::from(crate::aim::Millionths::ONE))
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

    #[test]
    fn a_rate_needs_a_length_and_comes_per_minute_or_per_hour() {
        let seen = Raw::Count { count: 18, seconds: Some(2700) };
        assert_eq!(rate(&seen, None), Ratio::new(2, 5));
        assert_eq!(rate_per_hour(&seen, None), Some(Ratio::whole(24)));
        assert_eq!(rate(&Raw::Count { count: 18, seconds: None }, None), None);
    }

    #[test]
    fn a_wait_without_an_answer_is_longer_than_every_answer() {
        let waits =
            |seconds: &[u32], no_response| Raw::Latency { seconds: seconds.into(), no_response, limit: Some(30) };
        assert_eq!(middle_time(&waits(&[4, 6, 5, 7], 1), None), Some(Ratio::whole(6)));
        assert_eq!(middle_time(&waits(&[4, 6], 2), None), Some(Ratio::whole(18)), "halfway from 6 to the limit");
        assert_eq!(middle_time(&waits(&[4], 2), None), Some(Ratio::whole(30)));
        assert_eq!(middle_time(&waits(&[], 0), None), None);
        assert!(waits(&[4], 1).is_censored() && !waits(&[4], 0).is_censored());
    }
}
