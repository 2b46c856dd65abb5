//! One case: what is read from the file, and the series that the reading rules make of it.

use chrono::NaiveDate;
use serde_json::Value;

use super::Problem;

/// A case whose inputs are sound. The answers in the file are not read.
#[derive(Clone, Debug)]
pub struct Case {
    /// Its id in the file, never empty.
    pub id: String,
    /// A baseline phase A against a phase B; otherwise one series.
    pub contrast: bool,
    /// Whether lower is better.
    pub decrease: bool,
    /// Whether times are days; otherwise numbers of occasions.
    pub dated: bool,
    /// Time, score and phase, without missing scores, in order of time; equal times stay in the order of the file.
    pub points: Vec<(f64, f64, Option<char>)>,
    /// The level of the goal, in score units; None leaves out the answers that need one.
    pub goal_level: Option<f64>,
    /// Times at which predictions are wanted, as written and as numbers.
    pub predict_at: Vec<(Value, f64)>,
}

/// Times and scores in order of time.
#[derive(Clone, Debug, Default)]
pub struct Series {
    /// Times: days since day zero, or numbers of occasions.
    pub x: Vec<f64>,
    /// Scores, one per time.
    pub y: Vec<f64>,
}

impl Case {
    /// The scored points of one phase, or of all.
    pub fn series(&self, phase: Option<char>) -> Series {
        let wanted = self.points.iter().filter(|point| phase.is_none() || point.2 == phase);
        let (x, y) = wanted.map(|(time, score, _)| (*time, *score)).unzip();
        Series { x, y }
    }

    /// Reads the inputs of a case; `at` is its place in the file, which names it when it has no id.
    ///
    /// # Errors
    /// The first [`Problem`] found: a field is missing, of another kind, or of another length than `x`.
    pub fn read(case: &Value, at: usize) -> Result<Self, Problem> {
        let id = case.get("id").and_then(Value::as_str).filter(|id| !id.is_empty());
        let name = id.map_or_else(|| format!("number {}", at + 1), str::to_owned);
        let problem = |field: &'static str, what: &str| Problem { case: name.clone(), field, what: what.to_owned() };
        let id = id.ok_or_else(|| problem("id", "it is missing or no text"))?.to_owned();
        let one_of = |field: &'static str, words: [&str; 2]| match case.get(field).and_then(Value::as_str) {
            Some(word) if word == words[0] => Ok(false),
            Some(word) if word == words[1] => Ok(true),
            _ => Err(problem(field, &format!("it must be {} or {}", words[0], words[1]))),
        };
        let contrast = one_of("kind", ["trend", "contrast"])?;
        let decrease = one_of("direction", ["increase", "decrease"])?;
        let dated = one_of("x_kind", ["occasion", "date"])?;
        let list = |field: &'static str| {
            case.get(field).and_then(Value::as_array).ok_or_else(|| problem(field, "it must be a list"))
        };
        let (x, y) = (list("x")?, list("y")?);
        if x.len() != y.len() {
            return Err(problem("y", &format!("it has {} entries and x has {}", y.len(), x.len())));
        }
        let origin = origin(case, x, dated).map_err(|what| problem("origin", what))?;
        let time = |field: &'static str, value: &Value| {
            time(value, origin).ok_or_else(|| {
                let kind = if dated { "a date such as 2025-09-08" } else { "a number" };
                problem(field, &format!("{value} is not {kind}"))
            })
        };
        let phases = phases(case, x.len(), contrast).map_err(|what| problem("phase", &what))?;
        let mut points = Vec::with_capacity(x.len());
        for ((at, score), phase) in x.iter().zip(y).zip(phases) {
            let at = time("x", at)?;
            if !score.is_null() {
                let score = number(score).ok_or_else(|| problem("y", &format!("{score} is not a score")))?;
                points.push((at, score, phase));
            }
        }
        points.sort_by(|one, other| one.0.total_cmp(&other.0));
        let predict_at = match case.get("predict_at") {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(times)) => {
                times.iter().map(|at| Ok((at.clone(), time("predict_at", at)?))).collect::<Result<_, Problem>>()?
            }
            Some(_) => return Err(problem("predict_at", "it must be a list")),
        };
        let goal_level = match case.get("goal_level") {
            None | Some(Value::Null) => None,
            Some(goal) => Some(number(goal).ok_or_else(|| problem("goal_level", "it is not a number"))?),
        };
        Ok(Self { id, contrast, decrease, dated, points, goal_level, predict_at })
    }
}

/// Numbers beyond this are no score and no time.
const LARGEST: f64 = 1e15;

fn number(value: &Value) -> Option<f64> {
    // An exact -0 would print as one.
    value.as_f64().filter(|number| number.abs() <= LARGEST).map(|number| number + 0.0)
}

fn date(value: &Value) -> Option<NaiveDate> {
    let text = value.as_str().filter(|text| text.len() == 10)?;
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

/// Day zero; None for occasions.
fn origin(case: &Value, x: &[Value], dated: bool) -> Result<Option<NaiveDate>, &'static str> {
    match case.get("origin") {
        _ if !dated => Ok(None),
        None | Some(Value::Null) => Ok(x.first().and_then(date).or(Some(NaiveDate::default()))),
        Some(origin) => date(origin).map(Some).ok_or("it is not a date such as 2025-09-08"),
    }
}

/// Whole days since the origin, or the number of the occasion.
fn time(value: &Value, origin: Option<NaiveDate>) -> Option<f64> {
    match origin {
        None => number(value),
        Some(origin) => {
            let days = date(value)?.signed_duration_since(origin).num_days();
            i32::try_from(days).ok().map(f64::from)
        }
    }
}

/// The phase of each point. A trend may lack them.
fn phases(case: &Value, points: usize, contrast: bool) -> Result<Vec<Option<char>>, String> {
    if !contrast {
        return Ok(vec![None; points]);
    }
    let list = case.get("phase").and_then(Value::as_array).ok_or("it must be a list of A and B")?;
    if list.len() != points {
        return Err(format!("it has {} entries and x has {points}", list.len()));
    }
    let letter = |phase: &Value| match phase.as_str() {
        Some("A") => Ok(Some('A')),
        Some("B") => Ok(Some('B')),
        _ => Err(format!("{phase} is neither A nor B")),
    };
    list.iter().map(letter).collect()
}
