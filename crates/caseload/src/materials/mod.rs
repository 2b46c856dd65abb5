//! Probes that the app makes itself, from a seed, as numbered forms that are equally hard.
//!
//! Equal difficulty comes from how a form is put together, not from luck: every form of a set has the same number of
//! items of each sort, only which ones and in what order differs. [`Probe::difficulty`] says it in figures. Counts and
//! rows follow published probes of the kind (measurement reference 1.4 to 1.10); the items are our own.

mod computation;
mod draw;
mod letters;
mod maze;
mod nonsense;
mod nonsense_words;
mod number_sense;
mod phoneme_words;
mod phonemes;
mod unfortunate;

pub use computation::Skill;

use draw::Draw;

/// How many forms belong to a set.
pub const FORMS: u32 = 30;

/// What a probe asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Printed letters to be named (measurement reference 1.9, LNF).
    LetterNames,
    /// Printed letters whose sounds are said (1.9, LSF).
    LetterSounds,
    /// Made-up words to be sounded out or read (1.9, NWF).
    NonsenseWords,
    /// Numerals to be named (1.10, NIM).
    Numerals,
    /// Two numbers, of which the larger is named (1.10, QD).
    Quantity,
    /// A row of numbers with a gap (1.10, MN).
    MissingNumber,
    /// Words to be said sound by sound (1.9, PSF).
    Phonemes,
    /// Mixed computation on paper (1.7).
    Computation,
    /// A passage with three choices at every gap, from a text that is brought along (1.5).
    Maze,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::LetterNames,
        Self::LetterSounds,
        Self::NonsenseWords,
        Self::Numerals,
        Self::Quantity,
        Self::MissingNumber,
        Self::Phonemes,
        Self::Computation,
        Self::Maze,
    ];

    /// The name under which a kind is called and stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::LetterNames => "letter-names",
            Self::LetterSounds => "letter-sounds",
            Self::NonsenseWords => "nonsense-words",
            Self::Numerals => "numerals",
            Self::Quantity => "quantity",
            Self::MissingNumber => "missing-number",
            Self::Phonemes => "phonemes",
            Self::Computation => "computation",
            Self::Maze => "maze",
        }
    }

    /// The material of a measure; none where nothing is made for it.
    pub fn by_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The first and last grade with material of its own, 0 for kindergarten.
    pub fn grades(self) -> (u8, u8) {
        match self {
            Self::LetterNames | Self::LetterSounds | Self::Numerals | Self::Quantity | Self::MissingNumber => (0, 1),
            Self::Phonemes => (0, 1),
            Self::NonsenseWords => (0, 3),
            Self::Computation => (1, 8),
            Self::Maze => (0, 12),
        }
    }

    /// How long the probe lasts, in seconds.
    pub fn seconds(self) -> u32 {
        match self {
            Self::Maze => 180,
            Self::Computation => 480,
            Self::LetterNames
            | Self::LetterSounds
            | Self::NonsenseWords
            | Self::Numerals
            | Self::Quantity
            | Self::MissingNumber
            | Self::Phonemes => 60,
        }
    }

    /// How many items stand in a row of the sheet.
    pub fn row(self) -> usize {
        match self {
            Self::LetterNames | Self::LetterSounds => letters::ROW,
            Self::NonsenseWords => nonsense::ROW,
            Self::Numerals => number_sense::NUMERALS_ROW,
            Self::Quantity => number_sense::QUANTITY_ROW,
            Self::MissingNumber => number_sense::MISSING_ROW,
            Self::Phonemes => 2,
            Self::Computation => 4,
            Self::Maze => 1,
        }
    }
}

/// Which form of which set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask<'a> {
    /// What is asked for.
    pub kind: Kind,
    /// 0 for kindergarten.
    pub grade: u8,
    /// One set of forms has one seed.
    pub seed: u64,
    /// 1 to [`FORMS`].
    pub form: u32,
    /// The passage of a maze; nothing else looks at it.
    pub text: &'a str,
}

/// What the student sees or hears.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Item {
    /// A letter, a numeral or a nonsense word.
    Shown(String),
    /// Two numbers, of which the larger is asked for.
    Pair(u32, u32),
    /// Four numbers in a row, one of them missing.
    Sequence([Option<u32>; 4]),
    /// A word that is said to the student.
    Spoken(String),
    /// Something to work out.
    Problem {
        /// The task, as printed.
        text: String,
        /// What it practises.
        skill: Skill,
        /// Points for a right answer, by difficulty.
        points: u8,
    },
    /// The words up to a gap, the three words to choose from, and what closes the gap, such as a period.
    Choice {
        /// The words up to the gap.
        before: String,
        /// The three words to choose from, in the order in which they are printed.
        choices: [String; 3],
        /// What closes the gap; empty where the next word follows.
        after: String,
    },
}

/// What is right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// Right or wrong as a whole.
    Whole(String),
    /// Sounds that are scored one by one.
    Parts(Vec<String>),
}

/// One form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// In the order in which they are printed.
    pub items: Vec<Item>,
    /// One answer an item.
    pub key: Vec<Key>,
    /// What follows the last gap of a maze.
    pub rest: String,
    /// How hard each item is, in whole steps of the kind; only forms of one kind and grade are compared.
    pub hardness: Vec<u32>,
}

impl Probe {
    fn push(&mut self, item: Item, key: Key, hardness: u32) {
        self.items.push(item);
        self.key.push(key);
        self.hardness.push(hardness);
    }

    fn empty() -> Self {
        Self { items: Vec::new(), key: Vec::new(), rest: String::new(), hardness: Vec::new() }
    }

    /// How hard the form is as a whole.
    pub fn difficulty(&self) -> Difficulty {
        Difficulty {
            items: u32::try_from(self.items.len()).unwrap_or(u32::MAX),
            sum: self.hardness.iter().sum(),
            hardest: self.hardness.iter().copied().max().unwrap_or(0),
        }
    }
}

/// The figures by which forms are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difficulty {
    /// How many items.
    pub items: u32,
    /// All steps together.
    pub sum: u32,
    /// The hardest single item; 0 without items.
    pub hardest: u32,
}

/// Why there is no such form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoProbe {
    /// This kind has no material for the grade; these are its first and last.
    Grade {
        /// The lowest grade, 0 for kindergarten.
        first: u8,
        /// The highest grade.
        last: u8,
    },
    /// Forms are numbered from 1 to [`FORMS`].
    Form,
    /// A maze needs a passage of at least two sentences and three gaps.
    Text,
}

/// Makes a form. The same question has the same answer everywhere and always.
///
/// # Errors
/// [`NoProbe::Grade`] when the kind has no material for the grade, [`NoProbe::Form`] for a form that is not 1 to
/// [`FORMS`], [`NoProbe::Text`] when a maze's passage is too short.
pub fn make(ask: &Ask) -> Result<Probe, NoProbe> {
    let (first, last) = ask.kind.grades();
    if !(first..=last).contains(&ask.grade) {
        return Err(NoProbe::Grade { first, last });
    }
    if !(1..=FORMS).contains(&ask.form) {
        return Err(NoProbe::Form);
    }
    // The stream is named by the position of the kind, which therefore never changes.
    let kind = Kind::ALL.iter().position(|kind| *kind == ask.kind).unwrap_or(0) as u64;
    let mut draw = Draw::new([kind, u64::from(ask.grade), ask.seed, u64::from(ask.form)]);
    Ok(match ask.kind {
        Kind::LetterNames => letters::names(&mut draw),
        Kind::LetterSounds => letters::sounds(&mut draw),
        Kind::NonsenseWords => nonsense::words(&mut draw, ask.grade),
        Kind::Numerals => number_sense::numerals(&mut draw, ask.grade),
        Kind::Quantity => number_sense::quantity(&mut draw, ask.grade),
        Kind::MissingNumber => number_sense::missing(&mut draw, ask.grade),
        Kind::Phonemes => phonemes::words(&mut draw, ask.grade),
        Kind::Computation => computation::problems(&mut draw, ask.grade),
        Kind::Maze => return maze::gaps(&mut draw, ask.text).ok_or(NoProbe::Text),
    })
}

#[cfg(test)]
mod tests;
