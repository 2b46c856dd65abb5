//! Published weekly growth, beside which a goal's needed growth is shown.
//!
//! Source: Fuchs, Fuchs, Hamlett, Walz & Germann 1993, School Psychology Review 22(1), 27-48; 546 students weekly, 2,511 at
//! least monthly. "Realistic" is about the mean of the slopes, "ambitious" about one standard deviation more. Figures that
//! only one transcription has are left out: ambitious reading rates for grades 3 to 6, spelling, mathematics
//! (measurement reference 2.2 C and 10).

use super::Source;
use crate::records::Grade;

/// Fuchs, Fuchs, Hamlett, Walz and Germann 1993.
pub static FUCHS_1993: Source = Source {
    id: "FUCHS1993",
    publisher: "School Psychology Review 22(1), 27-48",
    edition: "Fuchs, Fuchs, Hamlett, Walz & Germann, Formative evaluation of academic progress",
    year: 1993,
};

/// Growth per instructional week, in the unit of the measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PublishedGrowth {
    /// Where it was published.
    pub source: &'static Source,
    /// About the mean of the slopes.
    pub realistic: f64,
    /// None where no figure could be verified.
    pub ambitious: Option<f64>,
}

/// Words read correctly a week, realistic and ambitious, for grades 1 to 6 of the material.
const READING: [(f64, Option<f64>); 6] =
    [(2.0, Some(3.0)), (1.5, Some(2.0)), (1.0, None), (0.85, None), (0.5, None), (0.3, None)];

/// Right choices a week on a maze of 2.5 minutes, the same in grades 1 to 6.
const MAZE: f64 = 0.4;
const MAZE_SECONDS: u32 = 150;

/// Students in special education under ordinary instruction grew by about so many words a week (Deno, Fuchs, Marston & Shin
/// 2001, as one later study quotes them). Typical growth keeps a gap open, and the goal page should say so.
pub const SPECIAL_EDUCATION_READING: f64 = 0.58;

/// The published growth for a measure, the grade of its material and the seconds of its probe. A maze of another
/// length than 2.5 minutes has none, because the scores are not comparable. None too for kindergarten, grades above 6
/// and every other measure.
pub fn published(measure: &str, grade: Grade, seconds: Option<u32>) -> Option<PublishedGrowth> {
    let place = usize::from(grade.number().checked_sub(1)?);
    let (realistic, ambitious) = *READING.get(place)?;
    match measure {
        "R-CBM" => Some(PublishedGrowth { source: &FUCHS_1993, realistic, ambitious }),
        "MAZE" if seconds == Some(MAZE_SECONDS) => {
            Some(PublishedGrowth { source: &FUCHS_1993, realistic: MAZE, ambitious: None })
        }
        _ => None,
    }
}
