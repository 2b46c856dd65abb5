//! Lines such as "Nov 23-27 Thanksgiving", "11/23/2026 - 11/27/2026, Break" or "del 21 de diciembre al 1 de enero".
//!
//! Dates in figures have the month first, as calendars of US schools do. A date without a year lies in the school year that
//! begins in `fall`: from July on in that year, else in the next one.

use crate::commands::NewNoSchool;
use crate::day::SchoolDay;
use crate::records::Label;
use crate::tables::{dates, words_of};

/// Why a line gives no days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineTrouble {
    /// There is no date in it.
    NoDate,
    /// The calendar has no such day.
    NoSuchDay,
    /// The second date lies before the first.
    EndsBeforeItStarts,
    /// Longer than half a year: a slip of the keyboard.
    TooLong,
}

/// What became of one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// From 1.
    pub number: u32,
    /// The days without school that it gives, or why it gives none.
    pub read: Result<NewNoSchool, LineTrouble>,
}

/// Longest time without school, in days; a summer has some 80.
const LONGEST: i32 = 183;

#[derive(Clone, Debug, PartialEq)]
enum Sign {
    Number(u32, usize),
    Month(u32),
    /// Between two dates: a dash, "to", "al".
    To,
    /// Nothing is said by it: "of", days of the week, "th".
    Silent,
    Slash,
    Comma,
    Word,
}

#[derive(Clone, Debug)]
struct Token {
    sign: Sign,
    start: usize,
    end: usize,
}

fn tokens(line: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = line.char_indices().peekable();
    while let Some((start, c)) = rest.next() {
        let mut end = start + c.len_utf8();
        let sign = if c.is_ascii_digit() {
            while let Some((at, _)) = rest.next_if(|(_, c)| c.is_ascii_digit()) {
                end = at + 1;
            }
            let digits = line.get(start..end).unwrap_or_default();
            digits.parse().map_or(Sign::Word, |number| Sign::Number(number, digits.len()))
        } else if c.is_alphabetic() {
            while let Some((at, c)) = rest.next_if(|(_, c)| c.is_alphabetic() || *c == '’' || *c == '\'') {
                end = at + c.len_utf8();
            }
            word(line.get(start..end).unwrap_or_default())
        } else {
            match c {
                c if c.is_whitespace() || c == '.' => continue,
                '-' | '–' | '—' => Sign::To,
                '/' => Sign::Slash,
                ',' => Sign::Comma,
                _ => Sign::Word,
            }
        };
        tokens.push(Token { sign, start, end });
    }
    tokens
}

fn word(text: &str) -> Sign {
    let folded = words_of(text);
    if let Some(month) = dates::month(&folded) {
        return Sign::Month(month);
    }
    match folded.as_str() {
        "to" | "through" | "thru" | "until" | "al" | "a" | "hasta" => Sign::To,
        _ if dates::is_silent(&folded) || matches!(folded.as_str(), "st" | "nd" | "rd" | "th" | "from") => Sign::Silent,
        _ => Sign::Word,
    }
}

/// A date as far as it is written.
#[derive(Clone, Copy, Debug)]
struct Parts {
    year: Option<i32>,
    month: Option<u32>,
    day: u32,
}

fn year(number: u32, digits: usize) -> Option<i32> {
    match digits {
        4 => i32::try_from(number).ok(),
        2 => i32::try_from(number + 2000).ok(),
        _ => None,
    }
}

struct Reading<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reading<'_> {
    fn sign(&self, ahead: usize) -> Option<&Sign> {
        self.tokens.get(self.at + ahead).map(|token| &token.sign)
    }

    fn skip_silent(&mut self) {
        while matches!(self.sign(0), Some(Sign::Silent)) {
            self.at += 1;
        }
    }

    /// "12th": the letters behind a day.
    fn skip_ordinal(&mut self) {
        let end = self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map(|token| token.end);
        let next = self.tokens.get(self.at);
        if next.is_some_and(|next| next.sign == Sign::Silent && Some(next.start) == end) {
            self.at += 1;
        }
    }

    /// A year behind a date with a month in words: "Nov 23, 2026", "23 de noviembre de 2026".
    fn year(&mut self) -> Option<i32> {
        let before = self.at;
        while matches!(self.sign(0), Some(Sign::Silent | Sign::Comma)) {
            self.at += 1;
        }
        if let Some(Sign::Number(number, 4)) = self.sign(0) {
            let found = year(*number, 4);
            self.at += 1;
            return found;
        }
        self.at = before;
        None
    }

    fn date(&mut self) -> Option<Parts> {
        self.skip_silent();
        match (self.sign(0), self.sign(1), self.sign(2), self.sign(3), self.sign(4)) {
            // 2026-11-23
            (
                Some(Sign::Number(y, 4)),
                Some(Sign::To | Sign::Slash),
                Some(Sign::Number(m, 1 | 2)),
                Some(Sign::To | Sign::Slash),
                Some(Sign::Number(d, 1 | 2)),
            ) => {
                let parts = Parts { year: year(*y, 4), month: Some(*m), day: *d };
                self.at += 5;
                Some(parts)
            }
            // 11/23/2026, 11-23-2026, 11/23/26
            (
                Some(Sign::Number(m, 1 | 2)),
                Some(Sign::To | Sign::Slash),
                Some(Sign::Number(d, 1 | 2)),
                Some(Sign::To | Sign::Slash),
                Some(Sign::Number(y, 4)),
            )
            | (
                Some(Sign::Number(m, 1 | 2)),
                Some(Sign::Slash),
                Some(Sign::Number(d, 1 | 2)),
                Some(Sign::Slash),
                Some(Sign::Number(y, 2)),
            ) => {
                let digits = if *y > 99 { 4 } else { 2 };
                let parts = Parts { year: year(*y, digits), month: Some(*m), day: *d };
                self.at += 5;
                Some(parts)
            }
            // 11/23
            (Some(Sign::Number(m, 1 | 2)), Some(Sign::Slash), Some(Sign::Number(d, 1 | 2)), ..) => {
                let parts = Parts { year: None, month: Some(*m), day: *d };
                self.at += 3;
                Some(parts)
            }
            // Nov 23
            (Some(Sign::Month(month)), Some(Sign::Number(day, 1 | 2)), ..) => {
                let (month, day) = (*month, *day);
                self.at += 2;
                self.skip_ordinal();
                let year = self.year();
                Some(Parts { year, month: Some(month), day })
            }
            // 23 nov, 23 de noviembre; or a bare 23 that takes its month from the other date
            (Some(Sign::Number(day, 1 | 2)), ..) => {
                let day = *day;
                self.at += 1;
                self.skip_ordinal();
                let before = self.at;
                self.skip_silent();
                if let Some(Sign::Month(month)) = self.sign(0) {
                    let month = *month;
                    self.at += 1;
                    // "23 Nov 27" would be read as day, month, day: a month before a number belongs to the number.
                    let year = self.year();
                    return Some(Parts { year, month: Some(month), day });
                }
                self.at = before;
                Some(Parts { year: None, month: None, day })
            }
            _ => None,
        }
    }

    /// One date, or two with a dash or word between.
    fn range(&mut self) -> Option<(Parts, Option<Parts>)> {
        let first = self.date()?;
        let before = self.at;
        self.skip_silent();
        if matches!(self.sign(0), Some(Sign::To)) {
            self.at += 1;
            if let Some(second) = self.date()
                && (first.month.is_some() || second.month.is_some())
            {
                return Some((first, Some(second)));
            }
        }
        self.at = before;
        first.month.map(|_| (first, None))
    }
}

/// The year that a month without one means.
fn meant(month: u32, fall: i32) -> i32 {
    if month >= 7 { fall } else { fall + 1 }
}

fn days(first: Parts, second: Option<Parts>, fall: i32) -> Result<(SchoolDay, SchoolDay), LineTrouble> {
    let month = first.month.or(second.and_then(|second| second.month)).ok_or(LineTrouble::NoDate)?;
    let second_month = second.and_then(|second| second.month).unwrap_or(month);
    let said = second.and_then(|second| second.year);
    // A year that stands once, behind the second date, holds for both, unless the new year lies between them.
    let year = first.year.or(said.map(|year| if month > second_month { year - 1 } else { year }));
    let year = year.unwrap_or_else(|| meant(month, fall));
    let from = SchoolDay::new(year, month, first.day).ok_or(LineTrouble::NoSuchDay)?;
    let Some(second) = second else { return Ok((from, from)) };
    let second_year = said.unwrap_or(if second_month < month { year + 1 } else { year });
    let to = SchoolDay::new(second_year, second_month, second.day).ok_or(LineTrouble::NoSuchDay)?;
    match to.days_since(from) {
        ..0 => Err(LineTrouble::EndsBeforeItStarts),
        LONGEST.. => Err(LineTrouble::TooLong),
        _ => Ok((from, to)),
    }
}

fn line(text: &str, fall: i32, unnamed: &Label) -> Result<NewNoSchool, LineTrouble> {
    let tokens = tokens(text);
    for start in 0..tokens.len() {
        let mut reading = Reading { tokens: &tokens, at: start };
        let Some((first, second)) = reading.range() else { continue };
        // A day of the week before the date belongs to it.
        let mut first_of_it = start;
        while let Some(before) = first_of_it.checked_sub(1).and_then(|at| tokens.get(at))
            && matches!(before.sign, Sign::Silent | Sign::Comma)
        {
            first_of_it -= 1;
        }
        let begun = tokens.get(first_of_it).map_or(0, |token| token.start);
        let ended = reading.at.checked_sub(1).and_then(|at| tokens.get(at)).map_or(text.len(), |token| token.end);
        let trim = |part: &str| part.trim_matches(|c: char| c.is_whitespace() || ",;:-–—.()|\t".contains(c)).to_owned();
        let before = trim(text.get(..begun).unwrap_or_default());
        let after = trim(text.get(ended..).unwrap_or_default());
        let name = [before, after].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let (from, to) = days(first, second, fall)?;
        let name: String = name.chars().take(Label::MAX).collect();
        return Ok(NewNoSchool { from, to, name: Label::new(&name).unwrap_or_else(|_| unnamed.clone()) });
    }
    Err(LineTrouble::NoDate)
}

/// Reads the lines; empty ones are passed over. `unnamed` is the name of days without one.
pub fn read(text: &str, fall: i32, unnamed: &Label) -> Vec<Line> {
    let lines = (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty());
    lines.map(|(number, text)| Line { number, read: line(text, fall, unnamed) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::label;
    use proptest::prelude::*;

    fn read_one(text: &str) -> Result<(String, String, String), LineTrouble> {
        line(text, 2026, &label("No school")).map(|d| (d.from.to_string(), d.to.to_string(), d.name.to_string()))
    }

    #[track_caller]
    fn check(text: &str, from: &str, to: &str, name: &str) {
        assert_eq!(read_one(text), Ok((from.into(), to.into(), name.into())), "{text}");
    }

    #[test]
    fn lines_are_read_as_calendars_write_them() {
        check("Nov 23-27 Thanksgiving", "2026-11-23", "2026-11-27", "Thanksgiving");
        check("11/23/2026 - 11/27/2026, Break", "2026-11-23", "2026-11-27", "Break");
        check("Winter break: December 21 – January 1", "2026-12-21", "2027-01-01", "Winter break");
        check("Dec 21, 2026 to Jan 1, 2027 Winter break", "2026-12-21", "2027-01-01", "Winter break");
        check("Dec 21 - Jan 1, 2027", "2026-12-21", "2027-01-01", "No school");
        check("Presidents' Day\tFeb 15", "2027-02-15", "2027-02-15", "Presidents' Day");
        check("2027-03-15 - 2027-03-19 Spring break", "2027-03-15", "2027-03-19", "Spring break");
        check("Mon, Oct 12th: Columbus Day", "2026-10-12", "2026-10-12", "Columbus Day");
        check("10/9", "2026-10-09", "2026-10-09", "No school");
        check("1/18/27 MLK Day", "2027-01-18", "2027-01-18", "MLK Day");
        check("3-15-2027 a 3-19-2027 Vacaciones", "2027-03-15", "2027-03-19", "Vacaciones");
        check(
            "del 21 de diciembre al 1 de enero: Vacaciones de invierno",
            "2026-12-21",
            "2027-01-01",
            "Vacaciones de invierno",
        );
        check("23-27 nov Acción de Gracias", "2026-11-23", "2026-11-27", "Acción de Gracias");
        check("Teacher work day (May 28)", "2027-05-28", "2027-05-28", "Teacher work day");
    }

    #[test]
    fn a_line_that_cannot_be_read_says_why() {
        assert_eq!(read_one("Thanksgiving"), Err(LineTrouble::NoDate));
        assert_eq!(read_one("Period 3"), Err(LineTrouble::NoDate));
        assert_eq!(read_one("Feb 30 Break"), Err(LineTrouble::NoSuchDay));
        assert_eq!(read_one("13/5/2026"), Err(LineTrouble::NoSuchDay));
        assert_eq!(read_one("Nov 27-23"), Err(LineTrouble::EndsBeforeItStarts));
        assert_eq!(read_one("9/1/2026 - 6/1/2027"), Err(LineTrouble::TooLong));
    }

    #[test]
    fn empty_lines_count_but_say_nothing() {
        let lines = read("\nNov 26\n\nhello\n", 2026, &label("No school"));
        assert_eq!(
            lines.iter().map(|line| (line.number, line.read.is_ok())).collect::<Vec<_>>(),
            [(2, true), (4, false)]
        );
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = read(&text, 2026, &label("No school"));
        }

        #[test]
        fn what_is_written_with_years_reads_back(from in 0_i32..3000, length in 0_i32..183) {
            let from = crate::testing::day("2024-08-01").plus_days(from);
            let to = from.plus_days(length);
            let us = |day: SchoolDay| format!("{}/{}/{}", day.month(), day.day(), day.year());
            for text in [format!("{from} - {to} Break"), format!("{} - {}, Break", us(from), us(to))] {
                prop_assert_eq!(read_one(&text), Ok((from.to_string(), to.to_string(), "Break".into())));
            }
        }
    }
}
