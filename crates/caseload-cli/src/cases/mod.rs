//! Case files: series of scores in the format of the reference answers, and what this program answers to them.
//!
//! The answers follow that format to the letter: time is in days or occasions, scores at one time stay apart, a line
//! needs two points. The app follows the measurement reference instead (weeks, one value a day, three points); its
//! functions are `caseload::growth` and `caseload::measures::by_day`.

mod case;
mod contrast;
mod segment;

use serde_json::Value;

pub use case::{Case, Series};

use crate::answer::Answer;

/// Why a case is not answered: which one, which field, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the case, or "number 3" for one without.
    pub case: String,
    /// The name of the field, as the format has it.
    pub field: &'static str,
    /// What is wrong with it, as the rest of a sentence.
    pub what: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "case {}, field {}: {}", self.case, self.field, self.what)
    }
}

/// The answer to each case of a file, in order.
///
/// # Errors
/// A sentence when the file as a whole is no case file of format 1. A single case that cannot be read is an error in
/// its place and stops none of the others.
pub fn answers(file: &Value) -> Result<Vec<Result<Value, Problem>>, String> {
    if file.get("format").and_then(Value::as_u64) != Some(1) {
        return Err("this is no case file of format 1 (field format)".to_owned());
    }
    let Some(cases) = file.get("cases").and_then(Value::as_array) else {
        return Err("the list of cases is missing (field cases)".to_owned());
    };
    Ok(cases.iter().enumerate().map(|(at, case)| Case::read(case, at).map(|case| answer(&case))).collect())
}

/// `{"id", "results", "why"}` of one case, from its inputs alone.
pub fn answer(case: &Case) -> Value {
    let mut answer = Answer::default();
    describe(case, &mut answer);
    answer.into_line(&case.id)
}

/// Puts every answer that applies to the case.
pub fn describe(case: &Case, answer: &mut Answer) {
    let all = case.series(None);
    segment::level(answer, "all", &all);
    segment::trend(answer, "all", &all, case.dated);
    segment::predict(answer, "all", &all, &case.predict_at);
    if case.contrast {
        let (a, b) = (case.series(Some('A')), case.series(Some('B')));
        for (name, series) in [("A", &a), ("B", &b)] {
            segment::level(answer, name, series);
            segment::trend(answer, name, series, case.dated);
        }
        segment::predict(answer, "A", &a, &case.predict_at);
        contrast::contrast(answer, case, &a, &b);
    }
}
