//! Oral reading norms: words read correctly in a minute, by grade of the material, season and percentile.
//!
//! The norms are cross-sectional: different students at each point. Following the row of a percentile is no advice on
//! growth. The printed column of weekly improvement is not here, because three of its cells are wrong; [`weekly_growth`]
//! works it out (measurement reference 6.2).

use super::{Band, Season, Source};
use crate::records::Grade;

/// Grades 1 to 6.
pub static HASBROUCK_TINDAL_2017: Source = Source {
    id: "HT2017",
    publisher: "University of Oregon",
    edition: "Hasbrouck & Tindal, An update to compiled ORF norms, Technical Report 1702",
    year: 2017,
};

/// Grades 7 and 8, which the edition of 2017 does not have.
pub static HASBROUCK_TINDAL_2006: Source = Source {
    id: "HT2006",
    publisher: "The Reading Teacher 59(7), 636-644",
    edition: "Hasbrouck & Tindal, Oral reading fluency norms",
    year: 2006,
};

/// The percentiles that are printed.
const PRINTED: [u8; 5] = [10, 25, 50, 75, 90];

/// Grade, season, and the scores of the printed percentiles. Grade 1 has no fall.
static SCORES: &[(u8, Season, [u16; 5])] = &[
    (1, Season::Winter, [9, 16, 29, 59, 97]),
    (1, Season::Spring, [18, 34, 60, 91, 116]),
    (2, Season::Fall, [23, 36, 50, 84, 111]),
    (2, Season::Winter, [35, 59, 84, 109, 131]),
    (2, Season::Spring, [43, 72, 100, 124, 148]),
    (3, Season::Fall, [40, 59, 83, 104, 134]),
    (3, Season::Winter, [62, 79, 97, 137, 161]),
    (3, Season::Spring, [63, 91, 112, 139, 166]),
    (4, Season::Fall, [60, 75, 94, 125, 153]),
    (4, Season::Winter, [71, 95, 120, 143, 168]),
    (4, Season::Spring, [83, 105, 133, 160, 184]),
    (5, Season::Fall, [64, 87, 121, 153, 179]),
    (5, Season::Winter, [84, 109, 133, 160, 183]),
    (5, Season::Spring, [102, 119, 146, 169, 195]),
    (6, Season::Fall, [89, 112, 132, 159, 185]),
    (6, Season::Winter, [91, 116, 145, 166, 195]),
    (6, Season::Spring, [91, 122, 146, 173, 204]),
    (7, Season::Fall, [79, 102, 128, 156, 180]),
    (7, Season::Winter, [88, 109, 136, 165, 192]),
    (7, Season::Spring, [98, 123, 150, 177, 202]),
    (8, Season::Fall, [77, 106, 133, 161, 185]),
    (8, Season::Winter, [84, 115, 146, 173, 199]),
    (8, Season::Spring, [97, 124, 151, 177, 199]),
];

/// The printed percentiles of a grade and season, with their source. None for grades without a table, and for the fall of
/// grade 1.
pub fn bands(grade: Grade, season: Season) -> Option<(&'static Source, [Band; 5])> {
    let (grade, _, scores) = SCORES.iter().find(|(own, at, _)| *own == grade.number() && *at == season)?;
    let source = if *grade > 6 { &HASBROUCK_TINDAL_2006 } else { &HASBROUCK_TINDAL_2017 };
    let mut bands = [Band { percentile: 0, score: 0.0 }; 5];
    for ((band, percentile), score) in bands.iter_mut().zip(PRINTED).zip(scores) {
        *band = Band { percentile, score: f64::from(*score) };
    }
    Some((source, bands))
}

/// How much the row of a printed percentile grows a week, in words per instructional week: from fall to spring in 32
/// weeks, in grade 1 from winter to spring in 16. A difference between groups of students, not the growth of one.
/// Worked out from the printed scores of Hasbrouck & Tindal (2017; grades 7 and 8: 2006). None for a grade without a
/// table and a percentile that is not printed.
pub fn weekly_growth(grade: Grade, percentile: u8) -> Option<f64> {
    let at = |season| {
        let (_, bands) = bands(grade, season)?;
        bands.into_iter().find(|band| band.percentile == percentile).map(|band| band.score)
    };
    let spring = at(Season::Spring)?;
    match at(Season::Fall) {
        Some(fall) => Some((spring - fall) / 32.0),
        None => Some((spring - at(Season::Winter)?) / 16.0),
    }
}

/// The statement printed with the norms: 10 or more words below the 50th percentile, on the average of two unpracticed
/// readings of the grade's material, calls for a fluency program. It screens; it is no rule about progress. None without a
/// table.
pub fn calls_for_a_fluency_program(average_of_two: f64, grade: Grade, season: Season) -> Option<bool> {
    let (_, bands) = bands(grade, season)?;
    let middle = bands.into_iter().find(|band| band.percentile == 50)?;
    Some(average_of_two <= middle.score - 10.0)
}
