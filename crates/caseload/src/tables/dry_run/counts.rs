//! The raw counts of one row, complete for their kind or not at all.

use super::super::dates::is_date_remains;
use super::super::fields::Field;
use super::super::mapping::InputKind;
use super::super::numbers::{Number, number, seconds};
use super::super::problem::Trouble;
use super::super::status::{Status, status};
use super::reader::RowReader;

/// Raw counts as they go into a row; all none when there is no score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub correct: Option<u32>,
    pub errors: Option<u32>,
    pub of: Option<u32>,
    pub count: Option<u32>,
    pub seconds: Option<u32>,
}

impl RowReader<'_> {
    /// What came of the session. The reason for a missing score may stand in its own column or in the place of the score.
    pub(super) fn score(&mut self) -> Option<(Status, Counts)> {
        let stated = self.stated()?;
        let Some(cell) = self.cell(Field::Score) else {
            return match stated {
                Some(status) if status != Status::Scored => Some((status, Counts::default())),
                _ => self.take(Field::Score, Err(Trouble::ScoreMissing)),
            };
        };
        match (status(cell), stated) {
            (Some(Status::Scored), None | Some(Status::Scored)) => self.take(Field::Score, Err(Trouble::ScoreMissing)),
            (Some(in_place), None) => Some((in_place, Counts::default())),
            (Some(in_place), Some(stated)) if in_place == stated => Some((stated, Counts::default())),
            (None, None | Some(Status::Scored)) => {
                let Some(score) = self.take(Field::Score, self.count(cell)) else {
                    // What else is wrong in this row is told in the same go.
                    return self.check_the_rest();
                };
                self.counts(score).map(|counts| (Status::Scored, counts))
            }
            (Some(_), Some(_)) | (None, Some(_)) => self.take(Field::Status, Err(Trouble::ScoreAndStatus)),
        }
    }

    /// Notes what is wrong with the cells that belong to a score which cannot be read itself.
    fn check_the_rest<T>(&mut self) -> Option<T> {
        if self.kind != InputKind::Count {
            self.whole_cell(Field::Errors);
            self.whole_cell(Field::Of);
        }
        if self.kind != InputKind::Trials {
            self.time();
        }
        None
    }

    fn count(&self, cell: &str) -> Result<Number, Trouble> {
        number(cell, self.comma_decimals()).map_err(|trouble| {
            if trouble == Trouble::NotANumber && is_date_remains(cell) { Trouble::DateForNumber } else { trouble }
        })
    }

    fn counts(&mut self, score: Number) -> Option<Counts> {
        match self.kind {
            InputKind::CorrectErrors => self.correct_and_errors(score),
            InputKind::Trials => self.trials(score),
            InputKind::Count => {
                let count = self.take(Field::Score, whole(score));
                let seconds = self.time()?;
                Some(Counts { count: Some(count?), seconds, ..Counts::default() })
            }
        }
    }

    fn correct_and_errors(&mut self, score: Number) -> Option<Counts> {
        let correct = self.take(Field::Score, whole(score));
        let errors = self.whole_cell(Field::Errors);
        let attempted = self.whole_cell(Field::Of);
        let seconds = self.time();
        let (correct, errors, attempted, seconds) = (correct?, errors?, attempted?, seconds?);
        let errors = match (errors, attempted) {
            (_, Some(of)) if of < correct => return self.take(Field::Score, Err(Trouble::MoreThanOf { of })),
            (Some(errors), Some(of)) if of - correct != errors => {
                return self.take(Field::Of, Err(Trouble::Disagrees { other: correct.saturating_add(errors) }));
            }
            (Some(errors), _) => errors,
            (None, Some(of)) => of - correct,
            (None, None) => {
                let given = self.mapping.for_all.errors.ok_or(Trouble::PartMissing(Field::Errors));
                self.take(Field::Errors, given)?
            }
        };
        Some(Counts { correct: Some(correct), errors: Some(errors), seconds, ..Counts::default() })
    }

    fn trials(&mut self, score: Number) -> Option<Counts> {
        let of_cell = self.whole_cell(Field::Of);
        let errors = self.whole_cell(Field::Errors);
        let (of_cell, errors) = (of_cell?, errors?);
        let in_score = if let Number::Of(_, of) = score { Some(of) } else { None };
        let of = match (in_score, of_cell) {
            (Some(of), Some(other)) if of != other => {
                return self.take(Field::Score, Err(Trouble::Disagrees { other }));
            }
            (Some(of), _) | (None, Some(of)) => of,
            (None, None) => match (score, errors) {
                (Number::Whole(correct), Some(errors)) => correct.saturating_add(errors),
                _ => self.take(Field::Of, self.mapping.for_all.of.ok_or(Trouble::PartMissing(Field::Of)))?,
            },
        };
        if of == 0 {
            return self.take(Field::Score, Err(Trouble::NoOpportunities));
        }
        let correct = match score {
            Number::Whole(correct) | Number::Of(correct, _) => Ok(correct),
            Number::Percent(hundredths) => part_of(hundredths, of),
        };
        let correct = self.take(Field::Score, correct)?;
        if correct > of {
            return self.take(Field::Score, Err(Trouble::MoreThanOf { of }));
        }
        match errors {
            Some(errors) if of - correct != errors => {
                self.take(Field::Errors, Err(Trouble::Disagrees { other: of - correct }))
            }
            _ => Some(Counts { correct: Some(correct), of: Some(of), ..Counts::default() }),
        }
    }

    /// A count in a column beside the score; the outer none is a cell that cannot be read.
    fn whole_cell(&mut self, field: Field) -> Option<Option<u32>> {
        match self.cell(field) {
            None => Some(None),
            Some(cell) => self.take(field, self.count(cell).and_then(whole)).map(Some),
        }
    }

    /// Seconds from whichever column has them, else from what was said for all rows.
    fn time(&mut self) -> Option<Option<u32>> {
        let in_seconds = self.time_cell(Field::Seconds, 1);
        let in_minutes = self.time_cell(Field::Minutes, 60);
        match (in_seconds?, in_minutes?) {
            (Some(seconds), Some(other)) if seconds != other => {
                self.take(Field::Seconds, Err(Trouble::Disagrees { other }))
            }
            (Some(seconds), _) | (None, Some(seconds)) => Some(Some(seconds)),
            (None, None) => Some(self.mapping.for_all.seconds),
        }
    }

    fn time_cell(&mut self, field: Field, unit: u64) -> Option<Option<u32>> {
        let Some(cell) = self.cell(field) else {
            return Some(None);
        };
        let time =
            seconds(cell, unit, self.comma_decimals()).and_then(|s| if s == 0 { Err(Trouble::NoTime) } else { Ok(s) });
        self.take(field, time).map(Some)
    }
}

fn whole(number: Number) -> Result<u32, Trouble> {
    match number {
        Number::Whole(count) => Ok(count),
        Number::Percent(_) | Number::Of(..) => Err(Trouble::NotACount),
    }
}

/// So many hundredths of a percent of a number of opportunities, when that is a whole number of them.
fn part_of(hundredths: u32, of: u32) -> Result<u32, Trouble> {
    let parts = u64::from(hundredths) * u64::from(of);
    match u32::try_from(parts / 10_000) {
        Ok(whole) if parts % 10_000 == 0 => Ok(whole),
        _ => Err(Trouble::PercentUnfit { of }),
    }
}
