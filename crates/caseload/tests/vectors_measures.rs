//! The worked examples of measures, goal setting and norms in the measurement reference.

#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what is wrong by stopping")]

mod common;

use caseload::goal_setting;
use caseload::goal_types::within_limit;
use caseload::measures::{self, Accuracy, PromptLevel, Ratio, Raw};
use caseload::norms::oral_reading::bands;
use caseload::norms::{Position, Season, growth, import, position};
use caseload::records::Grade;
use caseload::records::SupportUnit;
use common::compare;
use serde_json::{Value, json};

/// The rows that are answered here.
const HERE: [&str; 14] = [
    "maze1",
    "cws1",
    "goal_roi",
    "goal_intra",
    "goal_iris",
    "roi_need",
    "pct",
    "rate2",
    "dur1",
    "lat1",
    "pir1",
    "prompt1",
    "ta1",
    "comp1",
];

fn whole(value: &Value) -> u32 {
    value.as_u64().and_then(|value| u32::try_from(value).ok()).expect("a count")
}

fn list(values: &Value) -> Vec<u32> {
    values.as_array().expect("a list").iter().map(whole).collect()
}

fn correct_errors(inputs: &Value, correct: &str, errors: &str) -> Raw {
    Raw::CorrectErrors { correct: whole(&inputs[correct]), errors: whole(&inputs[errors]), seconds: None }
}

fn drawn(code: &str, raw: &Raw) -> Option<f64> {
    let measure = measures::by_code(code)?;
    assert_eq!(measure.check(raw), Ok(()), "{code}");
    Some(measure.plotted(raw, None)?.value)
}

/// What the program answers, in the shape of the expected answer.
fn answer(function: &str, inputs: &Value) -> Option<Value> {
    Some(match function {
        "maze_adjusted" => json!(drawn("MAZE-ADJ", &correct_errors(inputs, "correct", "incorrect"))?),
        "percent_cws" => {
            let raw = correct_errors(inputs, "cws", "iws");
            json!(measures::by_code("WE-CWS")?.accuracy(&raw).map(Accuracy::percent))
        }
        "goal_from_roi" => {
            let value = |name: &str| inputs[name].as_f64();
            json!(goal_setting::by_growth(value("baseline")?, value("roi")?, value("weeks")?).ok()?.goal)
        }
        "goal_intraindividual" => {
            let value = |name: &str| inputs[name].as_f64();
            assert_eq!(value("multiplier"), Some(goal_setting::OWN_GROWTH));
            let (start, slope, weeks) = (value("baseline")?, value("baseline_slope")?, value("weeks")?);
            json!(goal_setting::by_own_growth(start, slope, goal_setting::OWN_GROWTH_CHECKS, weeks, true).ok()?.goal)
        }
        "required_roi" => {
            let value = |name: &str| inputs[name].as_f64();
            json!(goal_setting::needed_per_week(value("start")?, value("goal")?, value("weeks")?)?)
        }
        "norm_percentile_interpolated" => {
            let season = Season::parse(inputs["season"].as_str()?)?;
            let (source, bands) = bands(Grade::parse(&inputs["grade"].to_string())?, season)?;
            assert_eq!(inputs["norm_set"], source.id);
            match position(&bands, inputs["score"].as_f64()?, true)? {
                Position::About(percentile) => json!(percentile),
                Position::Below(_) | Position::Above(_) => Value::Null,
            }
        }
        "rate_per_minute" => {
            let raw = Raw::Count { count: whole(&inputs["count"]), seconds: Some(60 * whole(&inputs["minutes"])) };
            json!(drawn("rate", &raw)?)
        }
        "duration_summary" => {
            let episodes = list(&inputs["episodes_s"]);
            let raw = Raw::Duration {
                total: episodes.iter().sum(),
                episodes: u32::try_from(episodes.len()).ok()?,
                session: Some(whole(&inputs["session_s"])),
                open: false,
            };
            let by = |scoring| measures::by_code("duration")?.scored_by(scoring)?.plotted(&raw, None);
            json!({
                "total": by("total")?.value, "mean": by("mean")?.value, "percent": by("percent_of_session")?.value,
            })
        }
        "latency_median" => {
            let censored = list(&inputs["censored_at"]);
            let raw = Raw::Latency {
                seconds: list(&inputs["seconds"]),
                no_response: u32::try_from(censored.len()).ok()?,
                limit: censored.first().copied(),
            };
            json!({ "median": drawn("latency", &raw)?, "any_censored": raw.is_censored() })
        }
        "percent_intervals" => {
            let raw = Raw::Intervals { scored: whole(&inputs["scored"]), of: whole(&inputs["total"]), seconds: None };
            json!(drawn("partial_interval", &raw)?)
        }
        "percent_independent" => {
            let code = |code: &Value| PromptLevel::parse(code.as_str().expect("a code")).expect("a level");
            let raw = Raw::Prompts { levels: inputs.as_array()?.iter().map(code).collect(), scale: 1 };
            json!(drawn("prompt_level", &raw)?)
        }
        "percent_steps" => {
            let raw = Raw::Steps { done: whole(&inputs["ok"]), of: whole(&inputs["total"]), levels: Vec::new() };
            json!(drawn("task_analysis", &raw)?)
        }
        "compound_pass" => {
            let ratio = list(&inputs["min_ratio"]);
            let floor = Ratio::new((100 * ratio[0]).into(), ratio[1].into())?;
            let passes = |session: &Value| {
                let raw = Raw::Helped {
                    correct: whole(&session["x"]),
                    of: whole(&session["y"]),
                    prompts: whole(&session["prompts"]),
                    most: None,
                };
                let value = measures::by_code("TASK").and_then(|task| task.plotted(&raw, None)).expect("a value");
                let kept = within_limit(&raw, &[&raw], whole(&inputs["max_prompts"]), SupportUnit::Session);
                value.exact >= floor && kept == Some(true)
            };
            json!(inputs["sessions"].as_array()?.iter().map(passes).collect::<Vec<bool>>())
        }
        _ => return None,
    })
}

#[test]
fn every_worked_example_of_measures_goals_and_norms_comes_out() {
    let mut rows = csv::Reader::from_path(common::fixtures().join("vectors.csv")).expect("the worked examples");
    let (mut answered, mut values) = (Vec::new(), 0);
    for row in rows.records() {
        let row = row.expect("a row");
        let id = HERE.into_iter().find(|id| *id == &row[0]);
        let Some(id) = id else { continue };
        let parse = |at: usize| serde_json::from_str::<Value>(&row[at]).expect("JSON");
        let got = answer(&row[2], &parse(3)).expect(id);
        values += compare(id, &got, &parse(4), row[5].parse().expect("a tolerance"));
        answered.push(id);
    }
    println!("worked examples of measures, goals and norms: {} compared ({values} values)", answered.len());
    assert_eq!(answered.len(), HERE.len());
}

/// The rows of a table of the reference; none in a checkout that stands alone.
fn reference(name: &str) -> Vec<csv::StringRecord> {
    let Some(folder) = common::shared() else {
        println!("{name} is not present");
        return Vec::new();
    };
    let mut table = csv::Reader::from_path(folder.join(name)).expect(name);
    table.records().map(|row| row.expect("a row")).collect()
}

#[test]
fn every_code_and_alias_of_the_reference_table_is_known() {
    for row in reference("measures.csv") {
        let (code, aliases) = (&row[0], &row[1]);
        let measure = measures::by_code(code).expect(code);
        assert_eq!(measure.code, code);
        for alias in aliases.split(';') {
            let name = alias.split('(').next().unwrap_or(alias);
            let meant = measures::by_code(name).map(|measure| measure.code);
            let asked = measures::ambiguous(name).is_some_and(|codes| codes.contains(&code));
            assert!(meant == Some(code) || asked, "{alias} of {code}");
        }
    }
}

#[test]
fn every_type_of_goal_and_prompt_level_of_the_reference_is_known() {
    for row in reference("goal_types.csv") {
        assert!(caseload::goal_types::by_code(&row[0]).is_some(), "{}", &row[0]);
    }
    for row in reference("prompt_levels.csv") {
        let level = PromptLevel::parse(&row[2]).expect("a level");
        assert_eq!(level.rank(1).map(|rank| rank.to_string()).as_deref(), Some(&row[1]));
        assert_eq!(level.is_independent(), &row[4] == "yes");
        assert_eq!(level.points().to_string(), &row[5]);
    }
}

#[test]
fn every_published_score_and_growth_rate_is_the_one_of_the_reference() {
    let mut compared = 0;
    for name in ["orf_norms_hasbrouck_tindal_2017.csv", "orf_norms_hasbrouck_tindal_2006_g7_8.csv"] {
        for row in reference(name) {
            let grade = Grade::parse(&row[2]).expect("a grade");
            let (source, bands) = bands(grade, Season::parse(&row[3]).expect("a season")).expect("a table");
            let band = bands.iter().find(|band| band.percentile.to_string() == row[4]).expect("a percentile");
            assert_eq!((source.id, band.score.to_string().as_str()), (&row[0], &row[5]));
            compared += 1;
        }
    }
    assert!(compared == 115 || compared == 0, "{compared}");
    for row in reference("growth_rates_weekly.csv") {
        let wanted: f64 = row[4].parse().expect("a rate");
        let (measure, grade, seconds) = match &row[1] {
            "ORF" => ("R-CBM", &row[2], Some(60)),
            _ => ("MAZE", "3", Some(150)),
        };
        let growth = growth::published(measure, Grade::parse(grade).expect("a grade"), seconds).expect("published");
        let got = if &row[3] == "ambitious" { growth.ambitious } else { Some(growth.realistic) };
        assert!(got.is_some_and(|got| (got - wanted).abs() < 1e-9), "{} {grade} {}", &row[1], &row[3]);
    }
}

#[test]
fn the_fictional_sample_of_a_district_is_taken() {
    let Some(folder) = common::shared() else { return };
    let bytes = std::fs::read(folder.join("norm_import_example.csv")).expect("the sample");
    let norms = import::read(&bytes).expect("a good table");
    assert_eq!((norms.origins.len(), norms.rows.len()), (1, 5));
    assert_eq!(norms.rows[4].stat, import::Stat::GrowthOf(50));
}
