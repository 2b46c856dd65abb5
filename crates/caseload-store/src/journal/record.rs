//! What stands in a journal record: the slot's header, rows as they were put into the database, or the end of a snapshot.
//! The rescue page reads the same bytes (`public/rescue.js`); a change here is a change there and a new header magic.

use crate::rows::Row;

/// The first bytes of a header: the format's name and number.
const MAGIC: &[u8; 8] = b"aimline1";
const HEADER: u8 = b'H';
const ROWS: u8 = b'R';
const END: u8 = b'E';

/// The database's object stores that the journal doubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Table {
    /// The rows of the caseload, one per key.
    Rows,
    /// Rows that are written once.
    History,
    /// Old bytes of rows that could not be read and whose key was written again.
    Aside,
}

impl Table {
    fn code(self) -> u8 {
        match self {
            Table::Rows => 0,
            Table::History => 1,
            Table::Aside => 2,
        }
    }

    fn of(code: u8) -> Option<Self> {
        [Table::Rows, Table::History, Table::Aside].into_iter().find(|table| table.code() == code)
    }
}

/// What a slot says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Higher is newer; 0 while the slot's snapshot is being written.
    pub generation: u64,
    /// The wire schema of the rows.
    pub schema: u32,
    /// The name of this installation.
    pub replica: String,
}

/// A row inside a record, not copied yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowView<'a> {
    /// Which object store it belongs to.
    pub table: Table,
    /// Kind and id, unique in its table.
    pub key: &'a str,
    /// What sort of record it is.
    pub kind: &'a str,
    /// The id of the record it belongs to.
    pub parent: Option<&'a str>,
    /// The storage year; only rows of observations have one.
    pub year: Option<i32>,
    /// The revision of the commit that wrote it.
    pub revision: u64,
    /// As the database holds it.
    pub payload: &'a [u8],
}

impl RowView<'_> {
    /// A copy of its own.
    pub fn to_row(self) -> Row {
        Row {
            key: self.key.to_owned(),
            kind: self.kind.to_owned(),
            parent: self.parent.map(str::to_owned),
            year: self.year,
            revision: self.revision,
            payload: self.payload.to_owned(),
        }
    }
}

/// A record's payload, opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Record<'a> {
    /// The first record of a slot.
    Header(Header),
    /// Rows of one commit or of a piece of a snapshot, as they were put.
    Rows(Vec<RowView<'a>>),
    /// Everything before it is a verified snapshot of that many rows of all tables.
    End {
        /// How many rows the snapshot holds.
        rows: u64,
    },
    /// Well framed, but not of this version. Kept, copied on, counted.
    Unknown,
}

/// The payload of a header record.
pub fn header(header: &Header) -> Vec<u8> {
    let mut out = vec![HEADER];
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&header.generation.to_le_bytes());
    out.extend_from_slice(&header.schema.to_le_bytes());
    put(&mut out, header.replica.as_bytes());
    out
}

/// The payload of the record that ends a snapshot of so many rows.
pub fn end(rows: u64) -> Vec<u8> {
    let mut out = vec![END];
    out.extend_from_slice(&rows.to_le_bytes());
    out
}

/// An empty payload of rows; [`add_row`] fills it.
pub fn rows() -> Vec<u8> {
    vec![ROWS]
}

/// Adds a row to a payload begun with [`rows`].
pub fn add_row(out: &mut Vec<u8>, table: Table, row: &Row) {
    add(
        out,
        &RowView {
            table,
            key: &row.key,
            kind: &row.kind,
            parent: row.parent.as_deref(),
            year: row.year,
            revision: row.revision,
            payload: &row.payload,
        },
    );
}

/// Adds a row that was read from another record.
pub fn add(out: &mut Vec<u8>, row: &RowView<'_>) {
    out.push(row.table.code());
    out.push(u8::from(row.parent.is_some()) | u8::from(row.year.is_some()) << 1);
    out.extend_from_slice(&row.revision.to_le_bytes());
    if let Some(year) = row.year {
        out.extend_from_slice(&year.to_le_bytes());
    }
    put(out, row.key.as_bytes());
    put(out, row.kind.as_bytes());
    if let Some(parent) = row.parent {
        put(out, parent.as_bytes());
    }
    put(out, row.payload);
}

fn put(out: &mut Vec<u8>, bytes: &[u8]) {
    out.extend_from_slice(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(bytes);
}

/// Reads a payload. What this version does not know, or what is cut off, is [`Record::Unknown`], never an error.
pub fn open(payload: &[u8]) -> Record<'_> {
    let mut inside = Inside(payload);
    let record = match inside.byte() {
        Some(HEADER) => inside.header().map(Record::Header),
        Some(ROWS) => inside.rows().map(Record::Rows),
        Some(END) => inside.number().map(|rows| Record::End { rows }),
        _ => None,
    };
    record.unwrap_or(Record::Unknown)
}

/// The bytes not read yet.
struct Inside<'a>(&'a [u8]);

impl<'a> Inside<'a> {
    fn chunk<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (chunk, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*chunk)
    }

    fn byte(&mut self) -> Option<u8> {
        self.chunk().map(|[byte]| byte)
    }

    fn number(&mut self) -> Option<u64> {
        self.chunk().map(u64::from_le_bytes)
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(u32::from_le_bytes(self.chunk()?)).ok()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        core::str::from_utf8(self.bytes()?).ok()
    }

    fn header(&mut self) -> Option<Header> {
        (&self.chunk::<8>()? == MAGIC).then_some(())?;
        let generation = self.number()?;
        let schema = u32::from_le_bytes(self.chunk()?);
        Some(Header { generation, schema, replica: self.text()?.to_owned() })
    }

    fn rows(&mut self) -> Option<Vec<RowView<'a>>> {
        let mut rows = Vec::new();
        while let Some(code) = self.byte() {
            let table = Table::of(code)?;
            let has = self.byte()?;
            let revision = self.number()?;
            let year = if has & 2 == 0 { None } else { Some(i32::from_le_bytes(self.chunk()?)) };
            let key = self.text()?;
            let kind = self.text()?;
            let parent = if has & 1 == 0 { None } else { Some(self.text()?) };
            rows.push(RowView { table, key, kind, parent, year, revision, payload: self.bytes()? });
        }
        Some(rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(parent: Option<&str>, year: Option<i32>) -> Row {
        Row {
            key: "scores/a/2026".into(),
            kind: "scores".into(),
            parent: parent.map(str::to_owned),
            year,
            revision: 9,
            payload: vec![0, 1, 2, 255],
        }
    }

    #[test]
    fn rows_come_back_as_they_were_put() {
        let put = [row(None, None), row(Some("a"), None), row(Some("ä"), Some(-1)), row(None, Some(2026))];
        let mut payload = rows();
        put.iter().for_each(|row| add_row(&mut payload, Table::History, row));
        let Record::Rows(views) = open(&payload) else { panic!("no rows") };
        assert!(views.iter().all(|view| view.table == Table::History));
        assert_eq!(views.into_iter().map(RowView::to_row).collect::<Vec<_>>(), put);
    }

    #[test]
    fn a_cut_record_is_never_half_its_rows() {
        let mut payload = rows();
        add_row(&mut payload, Table::Rows, &row(Some("a"), Some(1)));
        let first = payload.len();
        add_row(&mut payload, Table::Rows, &row(Some("a"), Some(1)));
        for cut in first + 1..payload.len() {
            assert_eq!(open(&payload[..cut]), Record::Unknown);
        }
    }

    #[test]
    fn a_header_of_another_format_is_unknown() {
        let mut payload = header(&Header { generation: 1, schema: 1, replica: "r".into() });
        assert!(matches!(open(&payload), Record::Header(_)));
        payload[8] = b'2';
        assert_eq!(open(&payload), Record::Unknown);
    }
}
