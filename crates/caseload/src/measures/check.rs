//! Whether counts can have been seen: what is typed or read is held against this before it becomes a score.

use super::{Measure, Raw, RawProblem, Timing};

type Checked = Result<(), RawProblem>;

impl Measure {
    /// Whether these counts can have been seen in one session of this measure, at its usual length.
    ///
    /// # Errors
    /// The first [`RawProblem`] found, as in [`Measure::check_in`].
    pub fn check(&self, raw: &Raw) -> Checked {
        self.check_in(raw, None)
    }

    /// The same in a series with its own length, in seconds. Whatever passes has a value to draw.
    ///
    /// # Errors
    /// The first [`RawProblem`] found: counts of another kind, nothing tried, more right than tried, counts or times
    /// beyond the measure's limits, another length than the series, a level off its scale, or no length where the
    /// unit needs one.
    pub fn check_in(&self, raw: &Raw, usual_seconds: Option<u32>) -> Checked {
        if raw.input() != self.input {
            return Err(RawProblem::OtherKind { expected: self.input });
        }
        let usual = usual_seconds.or(self.seconds);
        self.seconds(raw.length())?;
        self.counts(raw, usual)?;
        match (self.timing, raw.length(), usual) {
            (Timing::PerMinute, Some(length), Some(usual)) if length > usual => {
                return Err(RawProblem::OtherLength { usual_seconds: usual });
            }
            (Timing::Fixed, Some(length), Some(usual)) if length != usual => {
                return Err(RawProblem::OtherLength { usual_seconds: usual });
            }
            _ => {}
        }
        // What is left without a value lacks a length that its unit needs.
        if self.plotted(raw, usual_seconds).is_some() { Ok(()) } else { Err(RawProblem::NoTime) }
    }

    fn counts(&self, raw: &Raw, usual: Option<u32>) -> Checked {
        match *raw {
            Raw::CorrectErrors { correct, errors, .. } => self.count(u64::from(correct) + u64::from(errors)),
            Raw::Trials { correct, of } => self.part(correct, of),
            Raw::Count { count, .. } => self.count(count.into()),
            Raw::Points { points, correct, attempted } => {
                self.count(points.into())?;
                // A page on which nothing was attempted has 0 points; accuracy is then missing, the score is not.
                if attempted == 0 && correct == 0 { Ok(()) } else { self.part(correct, attempted) }
            }
            Raw::Number { .. } => Ok(()),
            Raw::Duration { total, episodes, session, .. } => {
                self.count(episodes.into())?;
                self.seconds((total > 0).then_some(total))?;
                match session.or(usual) {
                    Some(whole) if total > whole => Err(RawProblem::TooLong { most_seconds: whole }),
                    _ if total > 0 && episodes == 0 => Err(RawProblem::NothingTried),
                    _ if episodes == 0 && self.plotted(raw, usual.or(Some(1))).is_none() => {
                        Err(RawProblem::NothingTried)
                    }
                    _ => Ok(()),
                }
            }
            Raw::Latency { ref seconds, no_response, limit } => self.waits(seconds, no_response, limit),
            Raw::Intervals { scored, of, seconds } => {
                self.seconds(seconds)?;
                self.part(scored, of)
            }
            Raw::Rubric { ref levels, ref maxima, .. } => {
                if levels.is_empty() {
                    return Err(RawProblem::NothingTried);
                }
                let fits = levels.len() == maxima.len() && levels.iter().zip(maxima).all(|(level, most)| level <= most);
                if !fits {
                    return Err(RawProblem::OffTheScale);
                }
                self.count(maxima.iter().map(|most| u64::from(*most)).sum())
            }
            Raw::Prompts { ref levels, scale } => {
                if levels.is_empty() {
                    return Err(RawProblem::NothingTried);
                }
                if levels.iter().any(|level| level.rank(scale).is_none()) {
                    return Err(RawProblem::OffTheScale);
                }
                self.count(u64::try_from(levels.len()).unwrap_or(u64::MAX))
            }
            Raw::Steps { done, of, ref levels } => {
                if !levels.is_empty() && u32::try_from(levels.len()) != Ok(of) {
                    return Err(RawProblem::OffTheScale);
                }
                self.part(done, of)
            }
            Raw::YesNo { .. } => Ok(()),
            Raw::Helped { correct, of, prompts, most } => {
                self.count(prompts.into())?;
                match most {
                    Some(most) if most > prompts => Err(RawProblem::MoreRightThanTried { correct: most, of: prompts }),
                    _ => self.part(correct, of),
                }
            }
        }
    }

    /// Seconds of each answer, cues without one, and how long was waited for it.
    fn waits(&self, seconds: &[u32], no_response: u32, limit: Option<u32>) -> Checked {
        let answered = u64::try_from(seconds.len()).unwrap_or(u64::MAX);
        let waited = answered.saturating_add(no_response.into());
        if waited == 0 {
            return Err(RawProblem::NothingTried);
        }
        self.count(waited)?;
        self.seconds(limit)?;
        // A wait that ended without an answer says nothing unless it is known how long it was.
        if no_response > 0 && limit.is_none() {
            return Err(RawProblem::NoTime);
        }
        let most = limit.unwrap_or(self.limits.seconds);
        if seconds.iter().any(|wait| *wait > most) { Err(RawProblem::TooLong { most_seconds: most }) } else { Ok(()) }
    }

    fn part(&self, correct: u32, of: u32) -> Checked {
        match of {
            0 => Err(RawProblem::NothingTried),
            of if correct > of => Err(RawProblem::MoreRightThanTried { correct, of }),
            of => self.count(of.into()),
        }
    }

    fn count(&self, count: u64) -> Checked {
        if count > u64::from(self.limits.count) { Err(RawProblem::TooMany { most: self.limits.count }) } else { Ok(()) }
    }

    fn seconds(&self, seconds: Option<u32>) -> Checked {
        match seconds {
            Some(0) => Err(RawProblem::NoTime),
            Some(length) if length > self.limits.seconds => {
                Err(RawProblem::TooLong { most_seconds: self.limits.seconds })
            }
            Some(_) | None => Ok(()),
        }
    }
}
