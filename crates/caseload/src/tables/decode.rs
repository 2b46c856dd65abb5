//! Bytes to text: UTF-8, UTF-16 with its mark, and Windows-1252 when it is neither.

use super::problem::{FileKind, Place, TableNote, TableProblem};
use std::borrow::Cow;

/// How the letters of a file were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without its mark.
    Utf8,
    /// UTF-16 with the mark FF FE.
    Utf16LittleEndian,
    /// UTF-16 with the mark FE FF.
    Utf16BigEndian,
    /// Neither of them, so every byte is one letter.
    Windows1252,
}

pub(super) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: Encoding,
    pub notes: Vec<TableNote>,
}

/// What 0x80 to 0x9F stand for in Windows-1252 (WHATWG encoding standard; the five unused ones stay controls).
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => WINDOWS_1252.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{FFFD}'),
        byte => char::from(byte),
    }
}

/// The text of a file, whatever its encoding, for showing it where it can be changed.
///
/// # Errors
/// [`TableProblem::FileTooLarge`] above 1 MiB, [`TableProblem::OtherKind`] for a workbook, PDF or web page,
/// [`TableProblem::NotText`] where a NUL stands.
pub fn text(bytes: &[u8]) -> Result<String, TableProblem> {
    const MOST: usize = 1 << 20;
    if bytes.len() > MOST {
        return Err(TableProblem::FileTooLarge { bytes: bytes.len(), limit: MOST });
    }
    decode(bytes).map(|decoded| decoded.text.into_owned())
}

pub(super) fn decode(bytes: &[u8]) -> Result<Decoded<'_>, TableProblem> {
    if let Some(kind) = other_kind(bytes) {
        return Err(TableProblem::OtherKind(kind));
    }
    let decoded = match bytes {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes, Encoding::Utf16LittleEndian),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes, Encoding::Utf16BigEndian),
        [0xEF, 0xBB, 0xBF, rest @ ..] => narrow(rest),
        bytes => narrow(bytes),
    };
    match decoded.text.find('\0') {
        Some(at) => Err(TableProblem::NotText { place: rough_place(&decoded.text, at) }),
        None => Ok(decoded),
    }
}

/// Files that are often chosen by mistake, told by how they begin.
fn other_kind(bytes: &[u8]) -> Option<FileKind> {
    match bytes {
        [b'P', b'K', 3, 4, ..] | [0xD0, 0xCF, 0x11, 0xE0, ..] => return Some(FileKind::Workbook),
        [b'%', b'P', b'D', b'F', b'-', ..] => return Some(FileKind::Pdf),
        _ => {}
    }
    let start = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes).trim_ascii_start();
    let begins = |word: &str| start.get(..word.len()).is_some_and(|s| s.eq_ignore_ascii_case(word.as_bytes()));
    let page = ["<!doctype", "<html", "<table", "<?xml", "<head"].into_iter().any(begins);
    page.then_some(FileKind::WebPage)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16, encoding: Encoding) -> Decoded<'_> {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !odd.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    let notes = damage(&text).into_iter().collect();
    Decoded { text: Cow::Owned(text), encoding, notes }
}

/// UTF-8, or Windows-1252 when it cannot be. A file whose accents are mostly good UTF-8 is a damaged one: reading it as
/// Windows-1252 would spoil every name instead of one.
fn narrow(bytes: &[u8]) -> Decoded<'_> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let notes = damage(text).into_iter().collect();
        return Decoded { text: Cow::Borrowed(text), encoding: Encoding::Utf8, notes };
    }
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    if good > bad {
        let text = String::from_utf8_lossy(bytes);
        let notes = damage(&text).into_iter().collect();
        Decoded { text, encoding: Encoding::Utf8, notes }
    } else {
        let text: String = bytes.iter().map(|byte| windows_1252(*byte)).collect();
        Decoded { text: Cow::Owned(text), encoding: Encoding::Windows1252, notes: vec![TableNote::Windows1252] }
    }
}

fn damage(text: &str) -> Option<TableNote> {
    let at = text.find(char::REPLACEMENT_CHARACTER)?;
    Some(TableNote::DamagedLetters { line: rough_place(text, at).line })
}

/// Line and letter of a byte, for text that is not divided into cells yet.
fn rough_place(text: &str, at: usize) -> Place {
    let before = text.get(..at).unwrap_or(text);
    let line = lines_in(before).saturating_add(1);
    let last = before.rsplit(['\n', '\r']).next().unwrap_or(before);
    Place { line, column: u32::try_from(last.chars().count()).unwrap_or(u32::MAX).saturating_add(1) }
}

/// Line ends in a text, whether written as `\n`, `\r\n` or `\r`.
pub(super) fn lines_in(text: &str) -> u32 {
    let mut lines = 0u32;
    let mut before = 0u8;
    for byte in text.bytes() {
        if byte == b'\r' || (byte == b'\n' && before != b'\r') {
            lines = lines.saturating_add(1);
        }
        before = byte;
    }
    lines
}
