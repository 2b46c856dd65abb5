//! The answers about one series: level, trend lines, predictions.

use caseload_stats::{
    Straight, envelope, fit, fixed_thirds, level as level_of, predictions, probe_slope, resistant_line, sen_interval,
    split_middle, theil_sen, trend_envelope,
};
use serde_json::{Map, Value, json};

use super::Series;
use crate::answer::Answer;

const DAYS_IN_A_WEEK: f64 = 7.0;

/// Whether several scores share one time. The series is in order.
fn shares_times(series: &Series) -> bool {
    !series.x.is_sorted_by(|before, after| before < after)
}

/// Why there is no line.
fn no_line(series: &Series) -> &'static str {
    match series.y.len() {
        0 => "no_scores",
        1 => "one_score",
        _ => "equal_times",
    }
}

/// `level.<segment>`.
pub fn level(answer: &mut Answer, segment: &str, series: &Series) {
    let at = |name: &str| format!("level.{segment}.{name}");
    let found = level_of(&series.y);
    answer.put(&at("n"), series.y.len());
    answer.number(&at("mean"), found.map(|level| level.mean), "no_scores");
    answer.number(&at("median"), found.map(|level| level.median), "no_scores");
    answer.number(&at("min"), found.map(|level| level.min), "no_scores");
    answer.number(&at("max"), found.map(|level| level.max), "no_scores");
    let why = if found.is_none() { "no_scores" } else { "one_score" };
    answer.number(&at("sd"), found.and_then(|level| level.sd()), why);
    match envelope(&series.y) {
        Some(around) => {
            answer.put(&at("envelope.lower"), around.lower);
            answer.put(&at("envelope.upper"), around.upper);
            answer.put(&at("envelope.inside"), around.inside);
            answer.put(&at("envelope.percent"), around.percent);
            answer.put(&at("envelope.stable"), around.stable);
        }
        None => {
            for name in ["lower", "upper", "inside", "percent", "stable"] {
                answer.undefined(&at(&format!("envelope.{name}")), "no_scores");
            }
        }
    }
    match trend_envelope(&series.x, &series.y) {
        Some(around) => {
            answer.put(&at("trend_envelope.inside"), around.inside);
            answer.put(&at("trend_envelope.percent"), around.percent);
            answer.put(&at("trend_envelope.stable"), around.stable);
        }
        None if shares_times(series) => {}
        None => {
            for name in ["inside", "percent", "stable"] {
                answer.undefined(&at(&format!("trend_envelope.{name}")), no_line(series));
            }
        }
    }
}

/// `trend.<segment>`.
pub fn trend(answer: &mut Answer, segment: &str, series: &Series, dated: bool) {
    answer.put(&format!("trend.{segment}.n"), series.y.len());
    least_squares(answer, segment, series);
    middle_of_slopes(answer, segment, series);
    halves(answer, segment, series);
    thirds(answer, segment, series);
    if dated {
        per_week(answer, segment, series);
    }
}

fn least_squares(answer: &mut Answer, segment: &str, series: &Series) {
    let at = |name: &str| format!("trend.{segment}.ols.{name}");
    answer.put(&at("n"), series.y.len());
    let Some(found) = fit(&series.x, &series.y) else {
        let names =
            ["slope", "intercept", "df", "sse", "see", "slope_se", "intercept_se", "t", "p", "slope_ci95", "r2"];
        names.iter().for_each(|name| answer.undefined(&at(name), no_line(series)));
        return;
    };
    let line = found.line;
    answer.number(&at("slope"), Some(line.slope), "");
    answer.number(&at("intercept"), Some(line.intercept), "");
    answer.put(&at("df"), line.df());
    answer.number(&at("sse"), Some(line.sse), "");
    answer.number(&at("see"), found.see, "two_points");
    answer.number(&at("slope_se"), found.slope_se, "two_points");
    answer.number(&at("intercept_se"), found.intercept_se, "two_points");
    let why = if found.see.is_none() { "two_points" } else { "exact_line" };
    answer.number(&at("t"), found.t, why);
    answer.number(&at("p"), found.p, why);
    answer.range(&at("slope_ci95"), found.slope_ci95, "two_points");
    answer.number(&at("r2"), found.r2, "equal_scores");
}

fn middle_of_slopes(answer: &mut Answer, segment: &str, series: &Series) {
    let at = |name: &str| format!("trend.{segment}.theil_sen.{name}");
    let found = theil_sen(&series.x, &series.y);
    let why = no_line(series);
    answer.number(&at("slope"), found.map(|line| line.slope), why);
    answer.number(&at("intercept"), found.map(|line| line.intercept), why);
    answer.number(&at("intercept_medians"), found.map(|line| line.intercept_medians), why);
    answer.put(&at("n_slopes"), found.map_or(0, |line| line.n_slopes));
    let why = if found.is_none() { why } else { "only_ties" };
    answer.range(&at("slope_ci95"), sen_interval(&series.x, &series.y), why);
}

fn halves(answer: &mut Answer, segment: &str, series: &Series) {
    if shares_times(series) {
        return;
    }
    let at = |name: &str| format!("trend.{segment}.split_middle.{name}");
    let found = split_middle(&series.x, &series.y);
    let why = no_line(series);
    answer.number(&at("slope"), found.map(|line| line.slope), why);
    answer.number(&at("intercept"), found.map(|line| line.intercept), why);
    answer.number(&at("intercept_split"), found.map(|line| line.intercept_split), why);
    match found {
        Some(line) => answer.put(&at("points"), json!(line.points.map(|(time, score)| [time, score]))),
        None => answer.undefined(&at("points"), why),
    }
}

fn thirds(answer: &mut Answer, segment: &str, series: &Series) {
    let (x, y) = (&series.x, &series.y);
    let mut line = |name: &str, found: Option<Straight>, why: &str| {
        let at = |part: &str| format!("trend.{segment}.tukey.{name}.{part}");
        answer.number(&at("slope"), found.map(|line| line.slope), why);
        answer.number(&at("intercept"), found.map(|line| line.intercept), why);
    };
    line("r_line_iter1", resistant_line(x, y, 1), no_line(series));
    line("r_line_iter5", resistant_line(x, y, 5), no_line(series));
    if !shares_times(series) {
        let why = if y.len() == 2 { "two_points" } else { no_line(series) };
        line("three_group", fixed_thirds(x, y), why);
    }
    if let Some(slope) = probe_slope(y) {
        answer.number(&format!("trend.{segment}.tukey.cbm_slope_per_probe"), Some(slope), "");
    }
}

fn per_week(answer: &mut Answer, segment: &str, series: &Series) {
    let at = |name: &str| format!("trend.{segment}.rate_per_week.{name}");
    let week = |per_day: f64| DAYS_IN_A_WEEK * per_day;
    let found = fit(&series.x, &series.y);
    let why = no_line(series);
    answer.number(&at("ols"), found.map(|fit| week(fit.line.slope)), why);
    let unsure = if found.is_none() { why } else { "two_points" };
    answer.number(&at("ols_se"), found.and_then(|fit| fit.slope_se).map(week), unsure);
    answer.range(&at("ols_ci95"), found.and_then(|fit| fit.slope_ci95).map(|ends| ends.map(week)), unsure);
    answer.number(&at("theil_sen"), theil_sen(&series.x, &series.y).map(|line| week(line.slope)), why);
    let ends = |list: &[f64]| Some(list.last()? - list.first()?);
    let days = ends(&series.x).filter(|days| *days > 0.0);
    let first_to_last = ends(&series.y).zip(days).map(|(gain, days)| week(gain) / days);
    answer.number(&at("first_to_last"), first_to_last, why);
}

/// `predict.<segment>`.
pub fn predict(answer: &mut Answer, segment: &str, series: &Series, times: &[(Value, f64)]) {
    if times.is_empty() {
        return;
    }
    let found = fit(&series.x, &series.y);
    let mut list = Vec::with_capacity(times.len());
    for (place, (written, time)) in times.iter().enumerate() {
        let mut entry = Map::new();
        entry.insert("at".to_owned(), written.clone());
        match found {
            None => {
                entry.insert("fit".to_owned(), Value::Null);
                answer.because(&format!("predict.{segment}.{place}.fit"), no_line(series));
            }
            Some(fit) => {
                entry.insert("fit".to_owned(), json!(fit.line.at(*time)));
                if let Some(ahead) = fit.see.and_then(|see| fit.line.predict(*time, see)) {
                    entry.insert("se_mean".to_owned(), json!(ahead.se_mean));
                    entry.insert("se_pred".to_owned(), json!(ahead.se_new));
                    let ranges = [
                        ("pi95", ahead.se_new, 0.95),
                        ("pi90", ahead.se_new, 0.90),
                        ("pi80", ahead.se_new, 0.80),
                        ("pi68", ahead.se_new, 0.68),
                        ("ci95", ahead.se_mean, 0.95),
                    ];
                    for (name, error, share) in ranges {
                        entry.insert(name.to_owned(), json!(predictions(&fit.line, ahead.fit, error, share)));
                    }
                }
            }
        }
        list.push(Value::Object(entry));
    }
    answer.put(&format!("predict.{segment}"), list);
}
