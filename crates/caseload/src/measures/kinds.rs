//! What measures differ in, as small closed sets. Their words stand in the wording catalogue.

/// The area a measure belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Reading aloud and reading words: oral reading (R-CBM), word reading, vocabulary (measurement reference 1.4,
    /// 1.11).
    Reading,
    /// Maze, retell and comprehension questions (1.5, 1.6).
    ReadingComprehension,
    /// Computation, concepts and applications, digits correct (1.7).
    Mathematics,
    /// Words and writing sequences of a 3-minute sample (1.8).
    WrittenExpression,
    /// Spelling from dictation: letter sequences and whole words.
    Spelling,
    /// Letter names and sounds, phonemes, nonsense words: kindergarten and early grade 1 (1.9).
    EarlyLiteracy,
    /// Counting, naming and comparing numbers: kindergarten and early grade 1 (1.10).
    EarlyNumeracy,
    /// Skills that are watched and not probed; also where a measure of the teacher's own stands.
    Functional,
    /// What is counted or timed in an observed session, for more or for less of it (1.12).
    Behavior,
}

impl Area {
    /// In the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Reading,
        Self::ReadingComprehension,
        Self::Mathematics,
        Self::WrittenExpression,
        Self::Spelling,
        Self::EarlyLiteracy,
        Self::EarlyNumeracy,
        Self::Functional,
        Self::Behavior,
    ];
}

/// What the length of a session does to its score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// A timed probe drawn per minute: an early finish is prorated, a longer probe is another series.
    PerMinute,
    /// A timed probe drawn as a whole: any other length is another series.
    Fixed,
    /// An observed session, whose length may differ from day to day.
    Session,
    /// Time plays no part.
    Untimed,
}

/// What becomes of several scores of one day. Every raw row is kept in any case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameDay {
    /// The middle one is the point of that day (measurement reference 4.5 and 7.4).
    Middle,
    /// They are put together, as with one yes or no each: 2 of 3 is 67 %.
    Together,
}

/// When to stop a probe early. The app offers a tick and enforces nothing (measurement reference 1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Discontinue {
    /// Only the time limit, if there is one.
    Never,
    /// No word correct in the first line: score 0. At benchmark, fewer than 10 on the first passage: leave out the others.
    FirstLine,
    /// Nothing correct in the first row: score 0.
    FirstRow,
    /// Nothing correct in the first five words: score 0.
    FirstFiveWords,
    /// The second pause of 5 seconds ends a retell.
    SecondPause,
    /// The first row all wrong, or 10 wrong in a row later; then prorate.
    FirstRowOrTenWrong,
    /// Counting may stop at the third wrong answer in a row, where that is the scoring rule.
    ThirdErrorInARow,
    /// As the publisher's manual says.
    Manual,
    /// As the goal says.
    AsWritten,
}

impl Discontinue {
    /// Every one of them.
    pub const ALL: [Self; 9] = [
        Self::Never,
        Self::FirstLine,
        Self::FirstRow,
        Self::FirstFiveWords,
        Self::SecondPause,
        Self::FirstRowOrTenWrong,
        Self::ThirdErrorInARow,
        Self::Manual,
        Self::AsWritten,
    ];
}

/// Where the definition of a measure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Published directions or norms.
    Published,
    /// Published in part; what is left open was settled here, and the help says how.
    PublishedAndJudged,
    /// The research literature.
    Literature,
    /// A district's own procedure.
    District,
}
