//! Which character stands between the cells, found from the file itself.

/// What stands between two cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// `,`
    Comma,
    /// `;`, as spreadsheets write in countries with a decimal comma; numbers are then read with one.
    Semicolon,
    /// A tab, as a copied block of a spreadsheet has.
    Tab,
    /// `|`
    Bar,
}

impl Delimiter {
    /// In the order in which they win when nothing else decides.
    pub const ALL: [Delimiter; 4] = [Delimiter::Comma, Delimiter::Semicolon, Delimiter::Tab, Delimiter::Bar];

    /// The character between two cells.
    pub fn byte(self) -> u8 {
        match self {
            Delimiter::Comma => b',',
            Delimiter::Semicolon => b';',
            Delimiter::Tab => b'\t',
            Delimiter::Bar => b'|',
        }
    }

    fn of(byte: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|delimiter| delimiter.byte() == byte)
    }
}

/// The line `sep=;` that Excel understands and some programs write on top: the delimiter and the length of the line in bytes.
pub(super) fn declared(text: &str) -> Option<(Delimiter, usize)> {
    let rest = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="))?;
    let delimiter = Delimiter::of(*rest.as_bytes().first()?)?;
    match rest.as_bytes().get(1) {
        None | Some(b'\n' | b'\r') => Some((delimiter, 5)),
        Some(_) => None,
    }
}

/// The delimiter under which the beginning of the text is most like a table: no broken quotation, then most rows of
/// one width, then the widest.
pub(super) fn sniff(text: &str) -> Delimiter {
    let mut best = Delimiter::Comma;
    let mut best_shape = Shape::of(text, best);
    for delimiter in Delimiter::ALL {
        let shape = Shape::of(text, delimiter);
        if shape.beats(&best_shape) {
            best = delimiter;
            best_shape = shape;
        }
    }
    best
}

/// How a text looks when cut at one delimiter.
struct Shape {
    /// Quotation marks at places where none can stand.
    broken: usize,
    /// Rows that have the most frequent width, when that is 2 or more.
    alike: usize,
    width: usize,
}

impl Shape {
    const ROWS: usize = 200;

    fn beats(&self, other: &Shape) -> bool {
        let rank = |shape: &Shape| (shape.alike.min(1), usize::MAX - shape.broken, shape.alike, shape.width);
        rank(self) > rank(other)
    }

    fn of(text: &str, delimiter: Delimiter) -> Self {
        let mut widths: Vec<(usize, usize)> = Vec::new();
        let mut walk = Quotation::default();
        let (mut rows, mut cells, mut broken) = (0usize, 1usize, 0usize);
        let mut line_is_blank = true;
        for byte in text.bytes() {
            match walk.step(byte, delimiter.byte()) {
                Step::Text => line_is_blank = false,
                Step::Misplaced => broken += 1,
                Step::Cell => {
                    cells += 1;
                    line_is_blank = false;
                }
                Step::Row => {
                    if !line_is_blank {
                        count(&mut widths, cells);
                        rows += 1;
                    }
                    cells = 1;
                    line_is_blank = true;
                    if rows == Self::ROWS {
                        break;
                    }
                }
            }
        }
        if !line_is_blank {
            count(&mut widths, cells);
        }
        let (width, alike) =
            widths.into_iter().filter(|(width, _)| *width > 1).max_by_key(|(w, n)| (*n, *w)).unwrap_or((1, 0));
        Self { broken, alike, width }
    }
}

fn count(widths: &mut Vec<(usize, usize)>, width: usize) {
    match widths.iter_mut().find(|(known, _)| *known == width) {
        Some((_, times)) => *times += 1,
        None => widths.push((width, 1)),
    }
}

/// Where in a quotation a reading of the text stands. It follows the rules of the `csv` crate byte by byte, so that both
/// agree on where cells and rows end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Quotation {
    /// At the beginning of a cell, where a mark opens a quotation.
    #[default]
    Before,
    Plain,
    Inside,
    /// After a mark inside: the end, or the first of a doubled mark.
    Mark,
}

pub(super) enum Step {
    /// Part of a cell.
    Text,
    /// Part of a cell, and a mark where none should be.
    Misplaced,
    /// The cell has ended and another one follows.
    Cell,
    /// The row has ended.
    Row,
}

impl Quotation {
    pub(super) fn step(&mut self, byte: u8, delimiter: u8) -> Step {
        let was = *self;
        if was == Quotation::Inside {
            if byte == b'"' {
                *self = Quotation::Mark;
            }
            return Step::Text;
        }
        if byte == delimiter {
            *self = Quotation::Before;
            return Step::Cell;
        }
        if byte == b'\n' || byte == b'\r' {
            *self = Quotation::Before;
            return Step::Row;
        }
        *self = match (was, byte) {
            (Quotation::Before | Quotation::Mark, b'"') => Quotation::Inside,
            _ => Quotation::Plain,
        };
        match (was, byte) {
            (Quotation::Plain, b'"') => Step::Misplaced,
            (Quotation::Mark, byte) if byte != b'"' => Step::Misplaced,
            _ => Step::Text,
        }
    }
}
