//! What the rows of a norm table owe each other.

use super::{NormFault, NormProblem, NormRow, Norms, Stat};
use crate::norms::Season;
use crate::records::Grade;
use std::collections::BTreeMap;

/// A table in the table: norm set, measure, grade, season.
type Table<'a> = (&'a str, &'a str, Grade, Season);

pub(super) fn all(norms: &Norms, problems: &mut Vec<NormProblem>) {
    let mut tables: BTreeMap<Table<'_>, Vec<&NormRow>> = BTreeMap::new();
    let mut sets: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    for row in &norms.rows {
        let Some(origin) = norms.origins.get(row.origin) else { continue };
        let (first_line, first_origin) = *sets.entry(&origin.norm_set).or_insert((row.line, row.origin));
        if first_origin != row.origin {
            problems.push(NormProblem { line: row.line, fault: NormFault::OtherOrigin { line: first_line } });
        }
        tables.entry((&origin.norm_set, &row.measure, row.grade, row.season)).or_default().push(row);
    }
    for rows in tables.values() {
        twice(rows, problems);
        in_order(rows, problems);
    }
}

fn twice(rows: &[&NormRow], problems: &mut Vec<NormProblem>) {
    let mut seen: BTreeMap<&Stat, u32> = BTreeMap::new();
    for row in rows {
        let first_line = *seen.entry(&row.stat).or_insert(row.line);
        if first_line != row.line {
            problems.push(NormProblem { line: row.line, fault: NormFault::Duplicate { first_line } });
        }
    }
}

/// Scores never get worse with the percentile, and all of them have one direction and one unit.
fn in_order(rows: &[&NormRow], problems: &mut Vec<NormProblem>) {
    let mut ranked: Vec<(u8, &NormRow)> = Vec::new();
    for row in rows {
        if let Stat::Percentile(percentile) = row.stat {
            ranked.push((percentile, row));
        }
    }
    crate::order::sort_by_key(&mut ranked, |(percentile, row)| (*percentile, row.line));
    for pair in ranked.windows(2) {
        let [(lower, low), (higher, high)] = pair else { continue };
        let (line, other) = (high.line.max(low.line), high.line.min(low.line));
        if low.higher_is_better != high.higher_is_better || low.unit != high.unit {
            problems.push(NormProblem { line, fault: NormFault::OtherDirection { line: other } });
            continue;
        }
        let worse = if low.higher_is_better { high.score < low.score } else { high.score > low.score };
        // The same percentile twice is told as that.
        if worse && lower != higher {
            problems.push(NormProblem { line, fault: NormFault::OutOfOrder { line: other } });
        }
    }
}
