//! Numbers as people and spreadsheets write them. A number is taken exactly or not at all; nothing is rounded.

use super::fold::visible;
use super::problem::Trouble;

/// What a cell with a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Number {
    /// `47`, ` 47 `, `47.0`, `1,234`.
    Whole(u32),
    /// `45%` or `12.5 %`, in hundredths of a percent.
    Percent(u32),
    /// `4/5`, `4 of 5`, `4 de 5`.
    Of(u32, u32),
}

/// The largest count that is taken. Nobody reads, spells or calls out more in one session.
pub(super) const LARGEST_COUNT: u32 = 9_999;
/// The longest observed time that is taken: 24 hours, in seconds.
pub(super) const LONGEST_SECONDS: u32 = 86_400;

/// Reads a cell that should hold a count. `comma_decimals` is for files that write `4,5` for four and a half, as files with
/// semicolons do.
pub(super) fn number(text: &str, comma_decimals: bool) -> Result<Number, Trouble> {
    let text = tidy(text);
    let lower = text.to_ascii_lowercase();
    for word in [" out of ", " of ", " de ", "/"] {
        if let Some((part, all)) = lower.split_once(word) {
            let part = whole(part.trim(), comma_decimals)?;
            let all = whole(all.trim(), comma_decimals)?;
            return Ok(Number::Of(part, all));
        }
    }
    if let Some(percent) = text.strip_suffix('%') {
        return match decimal(percent.trim_end(), comma_decimals)?.in_parts(2) {
            Some(hundredths) if hundredths <= 10_000 => {
                u32::try_from(hundredths).map(Number::Percent).map_err(|_| Trouble::NotANumber)
            }
            Some(_) => Err(Trouble::TooLarge { limit: 100 }),
            None => Err(Trouble::NotWhole),
        };
    }
    whole(&text, comma_decimals).map(Number::Whole)
}

/// Reads a cell that should hold a time: `60`, `60 s`, `2:30`, `1 min`; `unit` is how many seconds a bare number means.
pub(super) fn seconds(text: &str, unit: u64, comma_decimals: bool) -> Result<u32, Trouble> {
    let text = tidy(text).to_ascii_lowercase();
    let long = Trouble::TooLarge { limit: LONGEST_SECONDS };
    let within = |seconds: u64| u32::try_from(seconds).ok().filter(|s| *s <= LONGEST_SECONDS).ok_or(long);
    if let Some((minutes, rest)) = text.split_once(':') {
        if rest.len() != 2 {
            return Err(Trouble::NotANumber);
        }
        let (minutes, rest) = (plain(minutes)?, plain(rest)?);
        return if rest < 60 {
            within(minutes.saturating_mul(60).saturating_add(rest))
        } else {
            Err(Trouble::NotANumber)
        };
    }
    let digits = text.trim_end_matches(|c: char| c.is_alphabetic() || c == '.').trim_end();
    let unit = match text.get(digits.len()..).unwrap_or_default().trim().trim_end_matches('.') {
        "" => unit,
        "s" | "sec" | "secs" | "second" | "seconds" | "seg" | "segs" | "segundo" | "segundos" => 1,
        "m" | "min" | "mins" | "minute" | "minutes" | "minuto" | "minutos" => 60,
        _ => return Err(Trouble::NotANumber),
    };
    // Thousandths of the unit, so that 2.5 minutes are 150 seconds and 2.55 seconds are refused.
    let thousandths = decimal(digits, comma_decimals)?.in_parts(3).ok_or(Trouble::NotWhole)?;
    let parts = thousandths.saturating_mul(unit);
    if parts % 1000 == 0 { within(parts / 1000) } else { Err(Trouble::NotWhole) }
}

fn tidy(text: &str) -> String {
    visible(text).replace(['\u{2212}', '–'], "-")
}

fn plain(text: &str) -> Result<u64, Trouble> {
    let digits = !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if digits { text.parse().map_err(|_| Trouble::NotANumber) } else { Err(Trouble::NotANumber) }
}

fn whole(text: &str, comma_decimals: bool) -> Result<u32, Trouble> {
    let count = decimal(text, comma_decimals)?.in_parts(0).ok_or(Trouble::NotWhole)?;
    u32::try_from(count).ok().filter(|n| *n <= LARGEST_COUNT).ok_or(Trouble::TooLarge { limit: LARGEST_COUNT })
}

/// A number in digits: the whole ones and those behind the decimal sign, final zeros gone.
struct Decimal {
    whole: u64,
    part: String,
}

impl Decimal {
    /// The number in units of ten to the minus `digits`; none when it has more decimals than that.
    fn in_parts(&self, digits: usize) -> Option<u64> {
        let missing = digits.checked_sub(self.part.len())?;
        let part: u64 = if self.part.is_empty() { 0 } else { self.part.parse().ok()? };
        let scale = |n: usize| u32::try_from(n).ok().and_then(|n| 10u64.checked_pow(n));
        self.whole.checked_mul(scale(digits)?)?.checked_add(part.checked_mul(scale(missing)?)?)
    }
}

fn decimal(text: &str, comma_decimals: bool) -> Result<Decimal, Trouble> {
    if let Some(rest) = text.strip_prefix('-') {
        return match decimal(rest, comma_decimals)? {
            Decimal { whole: 0, part } if part.is_empty() => Ok(Decimal { whole: 0, part }),
            _ => Err(Trouble::Negative),
        };
    }
    let text = text.strip_prefix('+').unwrap_or(text);
    let (group, sign) = if comma_decimals { ('.', ',') } else { (',', '.') };
    // The foreign decimal sign is understood where it cannot mean thousands: `4,5` and `47.0`, but not `1,234`.
    let foreign = !text.contains(sign)
        && text.split_once(group).is_some_and(|(_, part)| part.len() != 3 && !part.contains(group));
    let sign = if foreign { group } else { sign };
    let (front, part) = text.split_once(sign).unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit());
    let whole = if front.contains([group, ' ', '\u{A0}', '\u{202F}']) && !foreign {
        thousands(front, group).ok_or(Trouble::NotANumber)?
    } else {
        front.to_owned()
    };
    if !digits(&whole) || !digits(part) {
        return Err(Trouble::NotANumber);
    }
    let whole = whole.parse().map_err(|_| Trouble::NotANumber)?;
    Ok(Decimal { whole, part: part.trim_end_matches('0').to_owned() })
}

/// `1,234,567` without its signs, when every group but the first has three digits.
fn thousands(text: &str, group: char) -> Option<String> {
    let mut groups = text.split([group, ' ', '\u{A0}', '\u{202F}']);
    let first = groups.next()?;
    if first.is_empty() || first.len() > 3 {
        return None;
    }
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        joined.push_str(group);
    }
    Some(joined)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_taken_however_they_are_written() {
        for (text, count) in [
            ("47", 47),
            (" 47 ", 47),
            ("47.0", 47),
            ("47.00", 47),
            ("1,234", 1234),
            ("1 234", 1234),
            ("0", 0),
            ("-0", 0),
            ("+5", 5),
            ("\u{200F}47", 47),
            ("47,0", 47),
        ] {
            assert_eq!(number(text, false), Ok(Number::Whole(count)), "{text}");
        }
        assert_eq!(number("1.234", true), Ok(Number::Whole(1234)));
        assert_eq!(number("47,0", true), Ok(Number::Whole(47)));
        assert_eq!(number("47.0", true), Ok(Number::Whole(47)));
    }

    #[test]
    fn parts_of_a_whole_keep_both_numbers() {
        for text in ["4/5", "4 of 5", "4 out of 5", "4 de 5", " 4 / 5 ", "4.0/5"] {
            assert_eq!(number(text, false), Ok(Number::Of(4, 5)), "{text}");
        }
        assert_eq!(number("45%", false), Ok(Number::Percent(4500)));
        assert_eq!(number("12,5 %", true), Ok(Number::Percent(1250)));
        assert_eq!(number("101%", false), Err(Trouble::TooLarge { limit: 100 }));
    }

    #[test]
    fn nothing_is_rounded_or_guessed() {
        for (text, trouble) in [
            ("47.5", Trouble::NotWhole),
            ("4,5", Trouble::NotWhole),
            ("1.234", Trouble::NotWhole),
            ("-5", Trouble::Negative),
            ("forty", Trouble::NotANumber),
            ("47x", Trouble::NotANumber),
            ("4O", Trouble::NotANumber),
            ("12,34,567", Trouble::NotANumber),
            ("1e3", Trouble::NotANumber),
            ("NaN", Trouble::NotANumber),
            ("1/2/3", Trouble::NotANumber),
            (".", Trouble::NotANumber),
            ("99999", Trouble::TooLarge { limit: LARGEST_COUNT }),
            ("99999999999999999999", Trouble::NotANumber),
        ] {
            assert_eq!(number(text, false), Err(trouble), "{text}");
        }
        assert_eq!(number("1,234", true), Err(Trouble::NotWhole));
    }

    #[test]
    fn times_become_whole_seconds() {
        assert_eq!(seconds("60", 1, false), Ok(60));
        assert_eq!(seconds("60 sec.", 60, false), Ok(60));
        assert_eq!(seconds("2.5", 60, false), Ok(150));
        assert_eq!(seconds("2,5", 60, true), Ok(150));
        assert_eq!(seconds("2:30", 60, false), Ok(150));
        assert_eq!(seconds("1 min", 1, false), Ok(60));
        assert_eq!(seconds("0.3333", 60, false), Err(Trouble::NotWhole));
        assert_eq!(seconds("2:75", 60, false), Err(Trouble::NotANumber));
        assert_eq!(seconds("25:00:00", 60, false), Err(Trouble::NotANumber));
        assert_eq!(seconds("1500", 60, false), Err(Trouble::TooLarge { limit: LONGEST_SECONDS }));
    }
}
