//! What is written is what is read, whatever stands in the cells, and nothing in it is a formula.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use caseload::tables::{ByteMark, Delimiter, Encoding, Row, Sheet, Writer, read, split, starts_formula, write};
use proptest::prelude::*;

fn written(rows: &[Vec<String>], mark: ByteMark) -> Vec<u8> {
    let mut writer = Writer::new(mark);
    for row in rows {
        writer.row(row.iter().map(String::as_str));
    }
    writer.finish()
}

fn cells(sheet: &Sheet) -> Vec<Vec<String>> {
    sheet.rows.iter().map(|row| row.iter().map(str::to_owned).collect()).collect()
}

/// Texts made of what gives CSV files trouble, mixed with any text at all.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => "[=+@', \t\r\n\";|<%a1\u{FEFF}\u{202E}é-]{0,8}",
        1 => "[-+]?[0-9]{1,3}([.,][0-9]{1,2})?",
        1 => "(sep=|PK|<html|SEP=)[;,]?",
        2 => any::<String>().prop_map(|text| text.replace('\0', "")),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1usize..6).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(cell(), width), 1..8))
}

proptest! {
    // At least a thousand; the environment variable PROPTEST_CASES asks for more.
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reading_gives_back_every_cell(rows in rows(), with_mark in any::<bool>()) {
        let mark = if with_mark { ByteMark::With } else { ByteMark::Without };
        let sheet = split(&written(&rows, mark)).unwrap();
        prop_assert_eq!(cells(&sheet), rows);
    }

    #[test]
    fn no_cell_of_a_file_starts_a_formula(rows in rows()) {
        // Another program's view: the cells as they stand in the file, no guard taken off.
        let bytes = written(&rows, ByteMark::Without);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes.as_slice());
        for record in reader.records() {
            for cell in &record.unwrap() {
                prop_assert!(!starts_formula(cell), "{:?}", cell);
            }
        }
    }

    #[test]
    fn bytes_of_any_kind_are_an_answer_and_never_a_crash(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
    }

    #[test]
    fn a_file_cut_anywhere_is_an_answer(rows in rows(), cut in any::<prop::sample::Index>()) {
        let bytes = written(&rows, ByteMark::With);
        let _ = read(&bytes[..cut.index(bytes.len())]);
    }
}

#[test]
fn numbers_stay_numbers_and_formulas_become_text() {
    let mut writer = Writer::new(ByteMark::Without);
    writer.row(["-5", "+5", "=1+1", "a,b", "he said \"no\"", "-5-5", ""]);
    let text = String::from_utf8(writer.finish()).unwrap();
    assert_eq!(text, "-5,+5,'=1+1,\"a,b\",\"he said \"\"no\"\"\",'-5-5,\r\n");
}

#[test]
fn a_written_file_is_read_as_a_table() {
    let rows = [vec!["2026-01-14".to_owned(), "Łukasz; Zoë".to_owned()]];
    let bytes = write(&["Date", "Student"], &rows, ByteMark::With);
    assert!(bytes.starts_with(&[0xEF, 0xBB, 0xBF]));
    let table = read(&bytes).unwrap();
    assert_eq!((table.encoding, table.delimiter), (Encoding::Utf8, Delimiter::Comma));
    assert_eq!(table.columns, ["Date", "Student"]);
    assert_eq!(table.rows.iter().flat_map(Row::iter).collect::<Vec<_>>(), ["2026-01-14", "Łukasz; Zoë"]);
}

#[test]
fn a_row_of_nothing_is_kept_and_a_nul_is_left_out() {
    let mut writer = Writer::new(ByteMark::Without);
    writer.row([]);
    writer.row(["\0=1"]);
    let sheet = split(&writer.finish()).unwrap();
    assert_eq!(cells(&sheet), [["".to_owned()], ["=1".to_owned()]]);
}
