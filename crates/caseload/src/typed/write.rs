//! A score back into its boxes, to be looked at and corrected.

use crate::measures::Raw;

/// The texts of the boxes, in their order; reading them back with the same counts at hand gives the same counts.
pub fn write(raw: &Raw) -> Vec<String> {
    let numbers = |numbers: &[u32]| numbers.iter().map(u32::to_string).collect::<Vec<_>>();
    match raw {
        Raw::CorrectErrors { correct, errors, .. } => numbers(&[*correct, *errors]),
        Raw::Trials { correct, of } => numbers(&[*correct, *of]),
        Raw::Count { count, .. } => numbers(&[*count]),
        Raw::Points { points, correct, attempted } => numbers(&[*points, *correct, *attempted]),
        Raw::Number { value } => vec![value.to_string()],
        Raw::Duration { total, episodes, .. } => {
            vec![format!("{}:{:02}", total / 60, total % 60), episodes.to_string()]
        }
        Raw::Latency { seconds, no_response, limit } => vec![
            numbers(seconds).join(" "),
            if *no_response == 0 { String::new() } else { no_response.to_string() },
            limit.map(|limit| limit.to_string()).unwrap_or_default(),
        ],
        Raw::Intervals { scored, of, .. } => numbers(&[*scored, *of]),
        Raw::Rubric { levels, maxima, .. } => {
            let line = |(level, most): (&u32, &u32)| format!("{level}/{most}");
            vec![levels.iter().zip(maxima).map(line).collect::<Vec<_>>().join(" ")]
        }
        Raw::Prompts { levels, .. } => vec![levels.iter().map(|level| level.code()).collect::<Vec<_>>().join(" ")],
        Raw::Steps { done, of, .. } => numbers(&[*done, *of]),
        Raw::YesNo { met } => vec![if *met { "yes" } else { "no" }.to_owned()],
        Raw::Helped { correct, of, prompts, most } => {
            let mut texts = numbers(&[*correct, *of, *prompts]);
            texts.push(most.map(|most| most.to_string()).unwrap_or_default());
            texts
        }
    }
}
