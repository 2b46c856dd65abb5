//! Grades as rosters write them.

use crate::records::Grade;
use crate::tables::words_of;

/// Reads `K`, `KG`, `Kindergarten`, `2`, `02`, `2nd`, `Grade 2`, `2º grado`; `0` is kindergarten, as some systems write
/// it. None for anything else.
pub fn read_grade(text: &str) -> Option<Grade> {
    let text = words_of(text);
    let mut found = None;
    for word in text.split(' ') {
        let grade = match word {
            "grade" | "gr" | "grado" | "de" | "st" | "nd" | "rd" | "th" | "o" if !text.is_empty() => continue,
            "k" | "kg" | "kdg" | "kinder" | "kindergarten" | "kindergarden" => Grade::K,
            word => {
                let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
                let rest = word.get(digits.len()..)?;
                if digits.is_empty()
                    || digits.len() > 2
                    || !matches!(
                        rest,
                        "" | "st" | "nd" | "rd" | "th" | "o" | "º" | "ro" | "do" | "to" | "mo" | "vo" | "no"
                    )
                {
                    return None;
                }
                match digits.parse::<u8>().ok()? {
                    0 => Grade::K,
                    number => Grade::parse(&number.to_string())?,
                }
            }
        };
        if found.replace(grade).is_some() {
            return None;
        }
    }
    found
}
