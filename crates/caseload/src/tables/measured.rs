//! Which measure the rows of a file are of, and which rows a goal can take.
//!
//! A name that means two measures in different places is never decided here: a person says which (measurement reference
//! 0.7). Rows without a name stay in; reading them says that the name is missing.

use super::fields::Field;
use super::fold::{cleaned, words_of};
use super::mapping::Mapping;
use super::read::Table;
use super::row::is_blank;
use crate::measures::{Measure, all, ambiguous};
use crate::wording::Lang;
use crate::wording::names::measure_name;

/// The measure of the goal that the scores are for.
#[derive(Clone, Copy, Debug)]
pub struct Goals<'a> {
    /// The measure of the goal's series.
    pub measure: &'static Measure,
    /// The name of a measure that a teacher made; such a measure goes by nothing else.
    pub own_name: Option<&'a str>,
}

/// What a name in the measure column says about a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// It is the goal's measure.
    Same,
    /// It is another one.
    Other,
    /// It means one of these, by their codes, and the goal's measure is among them.
    Either(&'static [&'static str]),
    /// It is no name that is known here, such as a school's own.
    NotKnown,
}

/// A name in the measure column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedMeasure {
    /// As it is written in the first row that bears it.
    pub written: String,
    /// What the name says about the goal.
    pub says: Says,
    /// How many rows bear it, at least 1.
    pub rows: usize,
}

impl NamedMeasure {
    /// Whether a person has to say whose rows these are.
    pub fn asks(&self) -> bool {
        matches!(self.says, Says::Either(_) | Says::NotKnown)
    }
}

impl Goals<'_> {
    /// What a name says about this goal. Codes, other names and the full names in both languages count; case, accents and
    /// punctuation do not.
    pub fn says(self, name: &str) -> Says {
        let key = words_of(name);
        if let Some(own_name) = self.own_name {
            return match words_of(own_name) == key {
                true => Says::Same,
                false if ambiguous(&key).is_some() || known(&key).is_some() => Says::Other,
                false => Says::NotKnown,
            };
        }
        match (ambiguous(&key), known(&key)) {
            (Some(codes), _) if codes.contains(&self.measure.code) => Says::Either(codes),
            (Some(_), _) => Says::Other,
            (None, Some(measure)) if measure.code == self.measure.code => Says::Same,
            (None, Some(_)) => Says::Other,
            (None, None) => Says::NotKnown,
        }
    }
}

fn known(key: &str) -> Option<&'static Measure> {
    let same = |name: &str| words_of(name) == key;
    all().find(|measure| {
        same(measure.code)
            || measure.aliases.iter().any(|alias| same(alias))
            || Lang::ALL.into_iter().any(|lang| same(measure_name(lang, measure.code)))
    })
}

/// The names in the measure column, each once, in the order of the file. None of them without such a column.
pub fn named_measures(table: &Table, mapping: &Mapping, goals: Goals<'_>) -> Vec<NamedMeasure> {
    let mut found: Vec<(String, NamedMeasure)> = Vec::new();
    for (_, cell) in mapping.column(Field::Measure).into_iter().flat_map(|column| table.column(column)) {
        let key = words_of(cell);
        match found.iter_mut().find(|(known, _)| *known == key) {
            Some((_, named)) => named.rows += 1,
            None => {
                let named = NamedMeasure { written: cleaned(cell, false), says: goals.says(cell), rows: 1 };
                found.push((key, named));
            }
        }
    }
    found.into_iter().map(|(_, named)| named).collect()
}

/// The table with the rows under one of these names, as written, and the rows without a name.
pub fn rows_of(table: &Table, mapping: &Mapping, names: &[String]) -> Table {
    let mut table = table.clone();
    if let Some(column) = mapping.column(Field::Measure) {
        let keys: Vec<String> = names.iter().map(|name| words_of(name)).collect();
        table.rows.retain(|row| {
            let name = row.get(column).unwrap_or_default();
            is_blank(name) || keys.contains(&words_of(name))
        });
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::by_code;

    fn goal(code: &str) -> Goals<'static> {
        Goals { measure: by_code(code).expect("a measure"), own_name: None }
    }

    fn table(text: &str) -> (Table, Mapping) {
        let table = super::super::read(text.as_bytes()).expect("a table");
        let mapping = super::super::guess(&table);
        (table, mapping)
    }

    #[test]
    fn a_name_that_means_two_measures_asks_when_the_goal_has_one_of_them() {
        assert_eq!(goal("NWF-CLS").says("NWM"), Says::Either(&["NWF-WWR", "NWF-CLS"]));
        assert_eq!(goal("NWF-WWR").says(" nwm "), Says::Either(&["NWF-WWR", "NWF-CLS"]));
        assert_eq!(goal("R-CBM").says("WRC"), Says::Either(&["R-CBM", "NWF-WWR"]));
        assert_eq!(goal("WE-WSC").says("CSW"), Says::Either(&["WE-CWS", "WE-WSC"]));
        assert_eq!(goal("LSF").says("LS"), Says::Either(&["SPELL-CLS", "LSF"]));
        assert_eq!(goal("MAZE").says("NWM"), Says::Other, "whichever it means, it is not this goal's");
    }

    #[test]
    fn codes_other_names_and_full_names_in_both_languages_are_known() {
        for name in ["R-CBM", "r cbm", "ORF", "Oral reading fluency"] {
            assert_eq!(goal("R-CBM").says(name), Says::Same, "{name}");
            assert_eq!(goal("MAZE").says(name), Says::Other, "{name}");
        }
        for lang in Lang::ALL {
            for measure in all() {
                let name = measure_name(lang, measure.code);
                let goals = Goals { measure, own_name: None };
                assert_eq!(goals.says(name), Says::Same, "{name}");
                assert_eq!(goals.says(measure.code), Says::Same, "{}", measure.code);
            }
        }
        assert_eq!(goal("R-CBM").says("Grade 3 passages"), Says::NotKnown);
    }

    #[test]
    fn a_measure_of_ones_own_goes_by_its_name() {
        let measure = crate::measures::OwnKind::Number.measure();
        let goals = Goals { measure, own_name: Some("Laps in the gym") };
        assert_eq!(goals.says("laps in the Gym"), Says::Same);
        assert_eq!(goals.says("ORF"), Says::Other);
        assert_eq!(goals.says("WRC"), Says::Other);
        assert_eq!(goals.says("Laps"), Says::NotKnown);
    }

    #[test]
    fn rows_of_other_measures_stay_out_and_rows_without_a_name_stay_in() {
        let (table, mapping) = table(
            "Date,Measure,WCPM,Errors\n2026-01-14,ORF,47,3\n2026-01-14,Maze,12,1\n2026-01-21,,50,2\n2026-01-21,NWM,9,0\n2026-01-28,orf,51,2\n",
        );
        let named = named_measures(&table, &mapping, goal("R-CBM"));
        let seen: Vec<(&str, Says, usize)> =
            named.iter().map(|named| (named.written.as_str(), named.says, named.rows)).collect();
        assert_eq!(seen, [("ORF", Says::Same, 2), ("Maze", Says::Other, 1), ("NWM", Says::Other, 1)]);
        let kept = rows_of(&table, &mapping, &["ORF".into()]);
        assert_eq!(kept.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [2, 4, 6]);
        assert_eq!(kept.columns, table.columns);
    }

    #[test]
    fn a_file_without_a_measure_column_names_none_and_keeps_every_row() {
        let (table, mapping) = table("Date,WCPM,Errors\n2026-01-14,47,3\n2026-01-21,50,2\n");
        assert_eq!(named_measures(&table, &mapping, goal("R-CBM")), []);
        assert_eq!(rows_of(&table, &mapping, &[]), table);
    }

    #[test]
    fn the_column_is_found_in_both_languages_and_not_where_tests_are_numbered() {
        let column = |text: &str| table(text).1.column(Field::Measure);
        assert_eq!(column("Date,Measure,Score\n2026-01-14,ORF,47\n"), Some(1));
        assert_eq!(column("Fecha,Medida,Puntaje\n2026-01-14,ORF,47\n"), Some(1));
        assert_eq!(column("Test Date,Assessment,Score\n1/14/2026,ORF,47\n"), Some(1));
        assert_eq!(column("Date,Test,Score\n2026-01-14,1,47\n2026-01-21,2,50\n"), None);
    }

    #[test]
    fn a_row_without_a_name_under_a_measure_column_is_told_as_such() {
        use super::super::{InputKind, Trouble, dates::DateRule, dry_run};
        let (table, mapping) = table("Date,Measure,WCPM,Errors\n2026-01-14,ORF,47,3\n2026-01-21,,50,2\n");
        let run = dry_run(&table, &mapping, &DateRule::default(), InputKind::CorrectErrors);
        assert_eq!(run.rows.len(), 1);
        let told: Vec<_> = run.problems.iter().map(|problem| (problem.line, problem.trouble)).collect();
        assert_eq!(told, [(3, Trouble::PartMissing(Field::Measure))]);
    }
}
