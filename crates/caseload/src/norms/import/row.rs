//! One row of a norm table: its cells become values, or problems that name the column.

use super::{NormFault, NormProblem, NormRow, Norms, OPTIONAL, Origin, REQUIRED, REQUIRED_LAST, Stat};
use crate::measures::{self, Unclear};
use crate::norms::{MonthDay, Season, Window};
use crate::records::Grade;
use crate::tables::Row;

/// Where each column stands.
pub(super) struct Columns {
    places: Vec<(&'static str, usize)>,
    width: usize,
    pub(super) unknown: Vec<String>,
}

impl Columns {
    pub(super) fn of(head: &Row) -> (Self, Vec<NormProblem>) {
        let mut columns = Self { places: Vec::new(), width: head.len(), unknown: Vec::new() };
        let mut problems = Vec::new();
        let mut problem = |fault| problems.push(NormProblem { line: head.line, fault });
        let known = || REQUIRED.into_iter().chain(REQUIRED_LAST).chain(OPTIONAL);
        for (place, cell) in head.iter().enumerate() {
            match known().find(|name| *name == cell.trim()) {
                Some(name) if columns.place(name).is_some() => problem(NormFault::ColumnTwice(name)),
                Some(name) => columns.places.push((name, place)),
                None => columns.unknown.push(cell.trim().to_owned()),
            }
        }
        for name in REQUIRED.into_iter().chain(REQUIRED_LAST) {
            if columns.place(name).is_none() {
                problem(NormFault::ColumnMissing(name));
            }
        }
        (columns, problems)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.places.iter().find(|(own, _)| *own == name).map(|(_, place)| *place)
    }

    /// Adds the row to the table, or its problems to the list.
    pub(super) fn read(&self, row: &Row, norms: &mut Norms, problems: &mut Vec<NormProblem>) {
        let mut faults = Vec::new();
        if row.len() == self.width {
            let cells = Cells { columns: self, row };
            if let Some((origin, read)) = cells.values(&mut faults) {
                let place = norms.origins.iter().position(|known| *known == origin);
                let place = place.unwrap_or_else(|| {
                    norms.origins.push(origin);
                    norms.origins.len() - 1
                });
                norms.rows.push(NormRow { origin: place, ..read });
            }
        } else {
            faults.push(NormFault::WrongWidth { cells: row.len(), columns: self.width });
        }
        problems.extend(faults.into_iter().map(|fault| NormProblem { line: row.line, fault }));
    }
}

struct Cells<'a> {
    columns: &'a Columns,
    row: &'a Row,
}

impl<'a> Cells<'a> {
    fn text(&self, name: &str) -> &'a str {
        self.columns.place(name).and_then(|place| self.row.get(place)).unwrap_or_default().trim()
    }

    /// The value of a column; an empty cell or an unreadable one is a fault.
    fn value<T>(
        &self,
        name: &'static str,
        faults: &mut Vec<NormFault>,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            faults.push(NormFault::Missing(name));
            return None;
        }
        let value = parse(text);
        if value.is_none() {
            faults.push(NormFault::Unreadable { column: name, text: shortened(text) });
        }
        value
    }

    fn values(&self, faults: &mut Vec<NormFault>) -> Option<(Origin, NormRow)> {
        let some = |text: &str| Some(text.to_owned());
        let norm_set = self.value("norm_set", faults, |text| is_id(text).then(|| text.to_owned()));
        let publisher = self.value("publisher", faults, some);
        let edition = self.value("edition", faults, some);
        let year = self.value("year", faults, year);
        let license_note = self.value("license_note", faults, some);
        let measure = self.measure(faults);
        let grade = self.value("grade", faults, Grade::parse);
        let season = self.value("season", faults, Season::parse);
        let window = self.window(season, faults);
        let stat = self.stat(faults);
        let score = self.value("score", faults, number);
        let unit = self.value("unit", faults, some);
        let higher_is_better = self.value("higher_is_better", faults, |text| match text {
            "true" => Some(true),
            "false" => Some(false),
            _ => None,
        });
        let origin = Origin {
            norm_set: norm_set?,
            publisher: publisher?,
            edition: edition?,
            year: year?,
            license_note: license_note?,
        };
        let row = NormRow {
            line: self.row.line,
            origin: 0,
            measure: measure?,
            grade: grade?,
            season: season?,
            window: window?,
            stat: stat?,
            score: score?,
            unit: unit?,
            higher_is_better: higher_is_better?,
        };
        Some((origin, row))
    }

    /// A known code, or one of the district's own.
    fn measure(&self, faults: &mut Vec<NormFault>) -> Option<String> {
        let text = self.value("measure", faults, |text| Some(text.to_owned()))?;
        match measures::code_in_file(&text) {
            Ok(measure) => Some(measure.code.to_owned()),
            Err(Unclear::Either(codes)) => {
                faults.push(NormFault::WhichMeasure { text, codes });
                None
            }
            Err(Unclear::NotKnown) => Some(text),
        }
    }

    /// No window is none; half a window or an unreadable end is a fault.
    fn window(&self, season: Option<Season>, faults: &mut Vec<NormFault>) -> Option<Option<Window>> {
        match (self.text("window_start_mmdd").is_empty(), self.text("window_end_mmdd").is_empty()) {
            (true, true) => Some(None),
            (false, false) => {
                let start = self.value("window_start_mmdd", faults, MonthDay::parse);
                let end = self.value("window_end_mmdd", faults, MonthDay::parse);
                Some(Some(Window { season: season?, start: start?, end: end? }))
            }
            (true, false) | (false, true) => {
                faults.push(NormFault::HalfAWindow);
                None
            }
        }
    }

    fn stat(&self, faults: &mut Vec<NormFault>) -> Option<Stat> {
        let stat = self.value("stat", faults, |text| {
            let known = ["percentile", "benchmark", "cut_point", "weekly_growth", "mean", "sd"];
            known.into_iter().find(|stat| *stat == text)
        })?;
        // A mean has no rank; whatever stands there says nothing more.
        match stat {
            "mean" => return Some(Stat::Mean),
            "sd" => return Some(Stat::Deviation),
            _ => {}
        }
        self.value("rank", faults, |rank| match stat {
            "percentile" => percentile(rank).map(Stat::Percentile),
            "benchmark" => Some(Stat::Benchmark(rank.to_owned())),
            "cut_point" => Some(Stat::CutPoint(rank.to_owned())),
            _ => match rank {
                "realistic" => Some(Stat::Realistic),
                "ambitious" => Some(Stat::Ambitious),
                rank => percentile(rank).map(Stat::GrowthOf),
            },
        })
    }
}

fn is_id(text: &str) -> bool {
    (1..=40).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn year(text: &str) -> Option<u16> {
    (text.len() == 4 && digits(text)).then(|| text.parse().ok()).flatten()
}

/// 1 to 99, in plain figures.
fn percentile(text: &str) -> Option<u8> {
    let number = digits(text).then(|| text.parse().ok()).flatten()?;
    (1..=99).contains(&number).then_some(number)
}

/// A finite number with a point; no words such as "inf", and no commas.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    plain.then(|| text.parse::<f64>().ok()).flatten().filter(|value| value.is_finite())
}

/// As much of a cell as fits into a sentence.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
