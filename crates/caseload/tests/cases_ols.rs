//! Least squares against published answers: every fit and every prediction of every case file that is present.
//!
//! The case format and its tolerance are those of the reference: a number passes within `1e-8` of its size plus `1e-10` of
//! the largest score; p values within `1e-6` of their size plus `1e-10`; what is null must be undefined here too.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod common;

use caseload_stats::{Line, ols, t_cdf, t_quantile};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

struct Case<'a> {
    id: &'a str,
    value: &'a Value,
    y_size: f64,
}

/// Files in place come first; a checked-in copy of the same name is not read twice.
fn case_files() -> Vec<PathBuf> {
    let folders = [common::shared().map(|folder| folder.join("cases")), Some(common::fixtures().join("cases"))];
    let mut files = BTreeMap::new();
    for folder in folders.into_iter().flatten() {
        for entry in fs::read_dir(folder).expect("a folder of cases") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_name().expect("a file name").to_owned();
                files.entry(name).or_insert(path);
            }
        }
    }
    files.into_values().collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

impl Case<'_> {
    /// Days since the origin, or the number of the occasion.
    fn time(&self, at: &Value) -> f64 {
        let day = |value: &Value| caseload::day::SchoolDay::parse(value.as_str()?);
        match at {
            Value::String(_) => {
                let origin = day(&self.value["origin"]).expect("an origin");
                f64::from(day(at).expect("a date").days_since(origin))
            }
            _ => number(at),
        }
    }

    /// Times and scores of a segment, in order of time, without the missing ones.
    fn series(&self, segment: &str) -> (Vec<f64>, Vec<f64>) {
        let list = |name: &str| self.value[name].as_array().expect("a list").iter();
        let phases: Vec<Option<&str>> = match self.value["phase"].as_array() {
            Some(phases) => phases.iter().map(Value::as_str).collect(),
            None => vec![None; list("x").len()],
        };
        let mut points: Vec<(f64, f64)> = list("x")
            .zip(list("y"))
            .zip(phases)
            .filter(|((_, y), phase)| !y.is_null() && (segment == "all" || *phase == Some(segment)))
            .map(|((x, y), _)| (self.time(x), number(y)))
            .collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        points.into_iter().unzip()
    }

    fn check(&self, what: &str, got: Option<f64>, want: &Value, p_value: bool) {
        let place = format!("{} {what}", self.id);
        match (got, want.as_f64()) {
            (None, None) => {}
            (Some(got), Some(want)) => {
                let allowed = if p_value { 1e-6 * want.abs() + 1e-10 } else { 1e-8 * want.abs() + 1e-10 * self.y_size };
                assert!((got - want).abs() <= allowed, "{place}: got {got}, want {want}");
            }
            (got, want) => panic!("{place}: got {got:?}, want {want:?}"),
        }
    }

    fn check_fit(&self, segment: &str, want: &Value) -> usize {
        let (x, y) = self.series(segment);
        let line = ols(&x, &y);
        let see = line.and_then(|line| line.see());
        let error = line.zip(see).map(|(line, see)| line.se_slope(see));
        let t = line.zip(error).filter(|(_, error)| *error > 0.0).map(|(line, error)| line.slope / error);
        let reach = line.and_then(|line| t_quantile(0.975, line.df())).zip(error).map(|(t, error)| t * error);
        let mut compared = 0;
        for (name, want) in want.as_object().expect("the names of a fit") {
            let what = format!("{segment}.ols.{name}");
            let got = match name.as_str() {
                "n" => Some(f64::from(u32::try_from(y.len()).expect("few points"))),
                "df" => line.map(|line| f64::from(line.df())),
                "slope" => line.map(|line| line.slope),
                "intercept" => line.map(|line| line.intercept),
                "sse" => line.map(|line| line.sse),
                "see" => see,
                "slope_se" => error,
                "intercept_se" => line.zip(see).and_then(|(line, see)| Some(line.predict(0.0, see)?.se_mean)),
                "t" => t,
                "p" => line.zip(t).and_then(|(line, t)| Some(2.0 * t_cdf(-t.abs(), line.df())?)),
                "r2" => line.and_then(|line| r_squared(&line, &y)),
                "slope_ci95" => {
                    let ends = line.zip(reach).map(|(line, reach)| [line.slope - reach, line.slope + reach]);
                    for (at, sign) in ["low", "high"].iter().enumerate() {
                        let wanted = want.get(at).unwrap_or(&Value::Null);
                        self.check(&format!("{what}.{sign}"), ends.map(|ends| ends[at]), wanted, false);
                    }
                    compared += 2;
                    continue;
                }
                other => panic!("{}: a statistic without a counterpart: {other}", self.id),
            };
            self.check(&what, got, want, name == "p");
            compared += 1;
        }
        compared
    }

    fn check_prediction(&self, segment: &str, want: &Value) -> usize {
        let (x, y) = self.series(segment);
        let Some(line) = ols(&x, &y) else {
            assert!(want["fit"].is_null(), "{}: a prediction without a line", self.id);
            return 1;
        };
        let ahead = line.predict(self.time(&want["at"]), line.see().unwrap_or(0.0)).expect("a prediction");
        let mut compared = 0;
        for (name, want) in want.as_object().expect("the names of a prediction") {
            let what = format!("{segment}.predict.{name}");
            let range = |share: f64, error: f64| t_quantile((1.0 + share) / 2.0, line.df()).map(|t| t * error);
            let reach = match name.as_str() {
                "at" => continue,
                "fit" | "se_mean" | "se_pred" => {
                    let got = match name.as_str() {
                        "fit" => ahead.fit,
                        "se_mean" => ahead.se_mean,
                        _ => ahead.se_new,
                    };
                    self.check(&what, Some(got), want, false);
                    compared += 1;
                    continue;
                }
                "pi95" => range(0.95, ahead.se_new),
                "pi90" => range(0.90, ahead.se_new),
                "pi80" => range(0.80, ahead.se_new),
                "pi68" => range(0.68, ahead.se_new),
                "ci95" => range(0.95, ahead.se_mean),
                other => panic!("{}: a statistic without a counterpart: {other}", self.id),
            };
            self.check(&what, reach.map(|reach| ahead.fit - reach), &want[0], false);
            self.check(&what, reach.map(|reach| ahead.fit + reach), &want[1], false);
            compared += 2;
        }
        compared
    }
}

/// Share of the scores' spread that the line explains; undefined when all scores are equal.
fn r_squared(line: &Line, y: &[f64]) -> Option<f64> {
    let total: f64 = y.iter().map(|score| (score - line.y_mean).powi(2)).sum();
    let alike = y.iter().all(|score| (score - y[0]).abs() <= 0.0);
    (!alike).then(|| 1.0 - line.sse / total)
}

#[test]
fn every_fit_and_prediction_is_the_published_one() {
    let (mut files, mut cases, mut fits, mut predictions, mut numbers) = (0, 0, 0, 0, 0);
    for path in case_files() {
        files += 1;
        let text = fs::read_to_string(&path).expect("a readable case file");
        let file: Value = serde_json::from_str(&text).expect("a case file");
        for value in file["cases"].as_array().expect("a list of cases") {
            cases += 1;
            let scores = value["y"].as_array().expect("scores").iter().filter_map(Value::as_f64);
            let case = Case {
                id: value["id"].as_str().expect("an id"),
                value,
                y_size: scores.fold(1.0, |size, score| size.max(score.abs())),
            };
            for (segment, trend) in value["expected"]["trend"].as_object().into_iter().flatten() {
                if let Some(want) = trend.get("ols") {
                    fits += 1;
                    numbers += case.check_fit(segment, want);
                }
                if let Some(want) = trend.pointer("/rate_per_week/ols") {
                    let (x, y) = case.series(segment);
                    case.check("rate_per_week.ols", ols(&x, &y).map(|line| 7.0 * line.slope), want, false);
                    numbers += 1;
                }
            }
            for (segment, list) in value["expected"]["predict"].as_object().into_iter().flatten() {
                for want in list.as_array().into_iter().flatten() {
                    predictions += 1;
                    numbers += case.check_prediction(segment, want);
                }
            }
        }
    }
    let place = if common::shared().is_some() { "in place" } else { "not present, checked-in copies only" };
    println!(
        "reference cases ({place}): {files} files, {cases} cases, {fits} fits, {predictions} predictions, {numbers} numbers compared"
    );
    assert!(cases > 0 && fits >= cases);
}
