//! Prompt levels: how much help a trial or a step took.

/// The levels that ship, from no help to none of it working. The order of verbal and gesture prompts differs between
/// districts, so a mean rank names its scale; the percentage of independent trials does not depend on the order.
///
/// Source: `prompt_levels.csv` of the measurement reference, scale DEFAULT.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromptLevel {
    /// Without any prompt; the only level that counts as independent.
    Independent,
    /// Shown where or what by pointing, a look or a nod.
    Gesture,
    /// Told in words.
    Verbal,
    /// Shown how by doing it first.
    Model,
    /// Guided by touch for a part of the movement.
    PartialPhysical,
    /// Guided hand over hand throughout.
    FullPhysical,
    /// No response or refusal: kept apart from a prompted success.
    NoResponse,
}

impl PromptLevel {
    /// From the least to the most help.
    pub const ALL: [Self; 7] = [
        Self::Independent,
        Self::Gesture,
        Self::Verbal,
        Self::Model,
        Self::PartialPhysical,
        Self::FullPhysical,
        Self::NoResponse,
    ];

    /// The code in files, which is also what is typed.
    pub fn code(self) -> &'static str {
        match self {
            Self::Independent => "I",
            Self::Gesture => "G",
            Self::Verbal => "V",
            Self::Model => "M",
            Self::PartialPhysical => "PP",
            Self::FullPhysical => "FP",
            Self::NoResponse => "NR",
        }
    }

    /// The level of this code, whatever the case of its letters. None when no level has it.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code().eq_ignore_ascii_case(code.trim()))
    }

    /// Without any prompt but the natural cue.
    pub fn is_independent(self) -> bool {
        self == Self::Independent
    }

    /// 0 (independent) to 5 (full physical), 9 for no response. `scale` 1 is the order that ships, 2 the one that has a
    /// gesture as more help than a word; another scale has no ranks here.
    pub fn rank(self, scale: u32) -> Option<u32> {
        let swapped = match scale {
            1 => false,
            2 => true,
            _ => return None,
        };
        Some(match self {
            Self::Independent => 0,
            Self::Gesture => 1 + u32::from(swapped),
            Self::Verbal => 2 - u32::from(swapped),
            Self::Model => 3,
            Self::PartialPhysical => 4,
            Self::FullPhysical => 5,
            Self::NoResponse => 9,
        })
    }

    /// 4 (independent) to 0, for a scale of points.
    pub fn points(self) -> u32 {
        match self {
            Self::Independent => 4,
            Self::Gesture | Self::Verbal => 3,
            Self::Model => 2,
            Self::PartialPhysical => 1,
            Self::FullPhysical | Self::NoResponse => 0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_reads_its_own_code_and_no_response_is_no_prompted_success() {
        for level in PromptLevel::ALL {
            assert_eq!(PromptLevel::parse(&level.code().to_lowercase()), Some(level));
        }
        assert_eq!(PromptLevel::parse("X"), None);
        assert_eq!(PromptLevel::NoResponse.rank(1), Some(9));
        assert_eq!((PromptLevel::Gesture.rank(2), PromptLevel::Verbal.rank(2)), (Some(2), Some(1)));
        assert_eq!(PromptLevel::Model.rank(3), None);
        assert_eq!(PromptLevel::ALL.map(PromptLevel::points), [4, 3, 3, 2, 1, 0, 0]);
    }
}
