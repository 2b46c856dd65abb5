//! Runs the benches in `tests/bench`, prints one table and writes `target/bench.json`.
//!
//! A bench is `<name>.bench.mjs`. It writes a JSON list of `{name, unit, ours, other, other_name, target, limit}` to the
//! file in `AIMLINE_BENCH_OUT`; figures are numbers or null and lower is better. `limit` says what `target` bounds: "ours"
//! or "ratio". This file adds `ratio` (ours / other) and `met`.

use std::path::Path;
use std::process::Command;

use serde_json::{Map, Value, json};

use crate::command::run;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::test::{script_command, scripts};
use crate::{Asked, build, place, tools};

/// Runs every bench and fails if a target is missed.
pub fn bench(asked: &Asked) -> Outcome {
    let dist = asked.dist()?;
    let (tools, browser) = tools::all()?;
    if !asked.no_build {
        build::ensure(&dist)?;
    }
    let files = scripts(&place::root()?.join("tests/bench"), ".bench.mjs", asked);
    if files.is_empty() {
        return Err(Failure::new("There is no bench of that name.", "Benches are tests/bench/<name>.bench.mjs."));
    }

    let mut rows = Vec::new();
    for file in files {
        let mut node = script_command(&tools, &browser, &dist)?;
        rows.extend(measure(node.arg(&file))?);
    }
    let text =
        serde_json::to_string_pretty(&rows).or_cure("The figures could not be written", "Run the bench again.")?;
    let report = place::root()?.join("target/bench.json");
    std::fs::create_dir_all(report.parent().unwrap_or(&report)).ok();
    std::fs::write(&report, text + "\n").or_cure("target/bench.json could not be written", "Is the disk full?")?;

    print_table(&rows);
    let missed: Vec<&str> =
        rows.iter().filter(|row| row.get("met") != Some(&json!(true))).map(|row| text_of(row, "name")).collect();
    if missed.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("Target missed: {}.", missed.join(", ")),
        "Close other programs and run it again; if it stays, the last changes made it slower.",
    ))
}

fn measure(script: &mut Command) -> Outcome<Vec<Value>> {
    let out = place::target()?.join("bench-rows.json");
    std::fs::remove_file(&out).ok();
    let cure = "A bench writes its list to the file in AIMLINE_BENCH_OUT.";
    run(script.env("AIMLINE_BENCH_OUT", &out), "The first error above says what is wrong.")?;
    read_rows(&out, cure)
}

fn read_rows(file: &Path, cure: &str) -> Outcome<Vec<Value>> {
    let text = std::fs::read_to_string(file).or_cure("The bench wrote no figures", cure)?;
    let rows: Vec<Map<String, Value>> = serde_json::from_str(&text).or_cure("The figures are not a list", cure)?;
    Ok(rows.into_iter().map(judged).collect())
}

/// The row with `ratio` and `met`. Without the figure that the target bounds, the target is not met.
fn judged(mut row: Map<String, Value>) -> Value {
    let figure = |row: &Map<String, Value>, key: &str| row.get(key).and_then(Value::as_f64);
    let ratio = match (figure(&row, "ours"), figure(&row, "other")) {
        (Some(ours), Some(other)) if other > 0.0 => Some(ours / other),
        _ => None,
    };
    let bounded = match row.get("limit").and_then(Value::as_str) {
        Some("ratio") => ratio,
        _ => figure(&row, "ours"),
    };
    let met = match (bounded, figure(&row, "target")) {
        (Some(bounded), Some(target)) => bounded <= target,
        // Shown for comparison only.
        (Some(_), None) => true,
        (None, _) => false,
    };
    row.insert("ratio".to_owned(), json!(ratio));
    row.insert("met".to_owned(), json!(met));
    Value::Object(row)
}

fn print_table(rows: &[Value]) {
    println!("\n{:<28} {:>10} {:>10} {:>8} {:>14}  {:<4} other", "name", "ours", "other", "ratio", "target", "met");
    for row in rows {
        // A ratio of a three-hundredth needs its places.
        let text = |figure: f64| if figure < 0.1 { format!("{figure:.5}") } else { format!("{figure:.2}") };
        let number = |key: &str| row.get(key).and_then(Value::as_f64).map_or("-".to_owned(), text);
        let target = format!("{} {}", text_of(row, "limit"), number("target"));
        let met = if row.get("met") == Some(&json!(true)) { "yes" } else { "no" };
        println!(
            "{:<28} {:>10} {:>10} {:>8} {target:>14}  {met:<4} {}",
            format!("{} ({})", text_of(row, "name"), text_of(row, "unit")),
            number("ours"),
            number("other"),
            number("ratio"),
            text_of(row, "other_name"),
        );
    }
}

fn text_of<'a>(row: &'a Value, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or("-")
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    fn met(row: Value) -> (Value, bool) {
        let row = super::judged(row.as_object().expect("a row").clone());
        (row["ratio"].clone(), row["met"] == json!(true))
    }

    #[test]
    fn a_target_bounds_the_figure_its_limit_names() {
        assert_eq!(met(json!({"ours": 8.0, "other": 2.0, "target": 4, "limit": "ratio"})), (json!(4.0), true));
        assert_eq!(met(json!({"ours": 9.0, "other": 2.0, "target": 4, "limit": "ratio"})), (json!(4.5), false));
        assert_eq!(met(json!({"ours": 99, "other": null, "target": 100, "limit": "ours"})), (json!(null), true));
    }

    #[test]
    fn a_missing_figure_is_not_met() {
        assert_eq!(met(json!({"ours": null, "other": 2.0, "target": 4, "limit": "ratio"})), (json!(null), false));
    }
}
