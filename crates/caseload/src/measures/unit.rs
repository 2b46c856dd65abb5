//! What drawn values are counted in. The words of a unit stand in the wording catalogue.

/// The unit of the drawn value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words read correctly in a minute.
    WordsPerMinute,
    /// 0 to 100.
    Percent,
    /// Times in one session of the usual length.
    TimesPerSession,
    /// Letter names in a minute.
    LettersPerMinute,
    /// Letter sounds in a minute.
    SoundsPerMinute,
    /// Segments of spoken words in a minute.
    SegmentsPerMinute,
    /// Points in a minute.
    PointsPerMinute,
    /// Numbers counted or named in a minute.
    NumbersPerMinute,
    /// Items in a minute.
    ItemsPerMinute,
    /// Digits in a minute.
    DigitsPerMinute,
    /// Right choices in a probe.
    Choices,
    /// Right choices, with all or half of the wrong ones taken away.
    AdjustedChoices,
    /// Points in a probe.
    Points,
    /// Words in a probe.
    Words,
    /// Sequences in a probe.
    Sequences,
    /// Correct minus incorrect sequences in a probe.
    SequencesLeft,
    /// Items in a probe or of a product.
    Items,
    /// Occurrences divided by the minutes watched.
    TimesPerMinute,
    /// Occurrences divided by the hours watched.
    TimesPerHour,
    /// Seconds in all.
    Seconds,
    /// Seconds of an episode, on average.
    SecondsPerEpisode,
    /// Seconds until the answer begins, the middle of a session.
    SecondsToAnswer,
    /// A level of a rubric.
    Level,
    /// A mean rank of prompts; 0 is without help.
    Rank,
    /// The unit that the teacher wrote down.
    Own,
}
