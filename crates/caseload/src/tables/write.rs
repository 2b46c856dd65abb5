//! Rows to a CSV file that every spreadsheet opens (RFC 4180), with nothing in it that a spreadsheet would run.
//!
//! Written by hand and not with the `csv` crate: a cell is also quoted when it holds another program's separator, so that
//! the file is cut the same way wherever it is opened.

use super::formula::guarded;

/// Whether the file begins with the mark by which Excel knows UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByteMark {
    /// Begins with U+FEFF.
    With,
    /// Begins with the first cell.
    Without,
}

/// A file that is being written, row by row. Reading it with [`super::split`](fn@super::split) gives the same cells,
/// but for NUL characters, which no spreadsheet can hold and which are left out.
#[derive(Clone, Debug)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// An empty file.
    pub fn new(mark: ByteMark) -> Self {
        let text = match mark {
            ByteMark::With => "\u{FEFF}".to_owned(),
            ByteMark::Without => String::new(),
        };
        Self { text }
    }

    /// Adds a row. A row without cells is written as one with one empty cell.
    pub fn row<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        let begin = self.text.len();
        for (column, cell) in cells.into_iter().enumerate() {
            if column > 0 {
                self.text.push(',');
            }
            self.cell(cell);
        }
        if self.text.len() == begin {
            // An empty line would be passed over.
            self.text.push_str("\"\"");
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        // First of all, so that nothing behind a NUL escapes the guard.
        let cell = guarded(&cell.replace('\0', ""));
        if !needs_quotes(&cell) {
            self.text.push_str(&cell);
            return;
        }
        self.text.push('"');
        for c in cell.chars() {
            if c == '"' {
                self.text.push('"');
            }
            self.text.push(c);
        }
        self.text.push('"');
    }

    /// The file, in UTF-8.
    pub fn finish(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// Any separator, quotation mark or control character; blanks at an end, which some programs drop; letters with which a
/// file of another kind, or the separator line of Excel, would begin.
fn needs_quotes(cell: &str) -> bool {
    cell.contains(|c: char| matches!(c, ',' | ';' | '|' | '"' | '\u{FEFF}') || c.is_control())
        || cell.trim().len() < cell.len()
        || cell.starts_with(['<', '%'])
        || cell.starts_with("PK")
        || cell.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="))
}

/// A whole file: the column names and the rows below them.
pub fn write(header: &[&str], rows: &[Vec<String>], mark: ByteMark) -> Vec<u8> {
    let mut writer = Writer::new(mark);
    writer.row(header.iter().copied());
    for row in rows {
        writer.row(row.iter().map(String::as_str));
    }
    writer.finish()
}
