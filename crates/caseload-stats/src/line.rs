//! Ordinary least squares: the straight line with the smallest squared distances.

/// A line fitted to a series, with what is needed to say how sure it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// How many points.
    pub n: u32,
    /// Change of the score per unit of time.
    pub slope: f64,
    /// The line at time 0.
    pub intercept: f64,
    /// Mean time.
    pub x_mean: f64,
    /// Mean score.
    pub y_mean: f64,
    /// Sum of squared distances of the times from their mean.
    pub sxx: f64,
    /// Sum of squared distances of the scores from the line. Exactly 0 when all scores lie on it.
    pub sse: f64,
}

/// The line at one time, and how far a score or the student's level may be from it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prediction {
    /// The line itself.
    pub fit: f64,
    /// Standard error of the line at that time.
    pub se_mean: f64,
    /// Standard error of one new score at that time.
    pub se_new: f64,
}

/// Fits a line to scores `y` at times `x`. None with fewer than two points, when all times are equal, when the lists
/// differ in length, or when a value is not finite or too large to work with.
///
/// `slope = Sxy / Sxx`, `intercept = mean y - slope * mean x` (measurement reference 3.1). Sums are taken around the
/// means, which keeps them exact for dates far from zero.
pub fn ols(x: &[f64], y: &[f64]) -> Option<Line> {
    if x.len() != y.len() || x.len() < 2 {
        return None;
    }
    let n = u32::try_from(x.len()).ok()?;
    let count = f64::from(n);
    let (first, y_size) = (*x.first()?, y.iter().fold(0.0_f64, |size, value| size.max(value.abs())));
    if x.iter().all(|time| (time - first).abs() <= 0.0) {
        return None;
    }
    let x_mean = mean(x, count);
    let y_mean = mean(y, count);
    let (mut sxx, mut sxy) = (0.0, 0.0);
    for (time, score) in x.iter().zip(y) {
        let away = time - x_mean;
        sxx += away * away;
        sxy += away * (score - y_mean);
    }
    let slope = sxy / sxx;
    let intercept = y_mean - slope * x_mean;
    let (mut sse, mut largest) = (0.0, 0.0_f64);
    for (time, score) in x.iter().zip(y) {
        let residual = (score - y_mean) - slope * (time - x_mean);
        sse += residual * residual;
        largest = largest.max(residual.abs());
    }
    // What is left of an exact line is rounding noise; taken for scatter it would make a certainty of nothing.
    if largest <= 64.0 * f64::EPSILON * y_size {
        sse = 0.0;
    }
    let line = Line { n, slope, intercept, x_mean, y_mean, sxx, sse };
    let whole = [slope, intercept, x_mean, y_mean, sxx, sse];
    (whole.iter().all(|value| value.is_finite()) && sxx > 0.0).then_some(line)
}

/// The mean, with a second pass that takes back the rounding of the first.
fn mean(values: &[f64], count: f64) -> f64 {
    let rough = values.iter().sum::<f64>() / count;
    rough + values.iter().map(|value| value - rough).sum::<f64>() / count
}

impl Line {
    /// Degrees of freedom of the scatter: two fewer than points.
    pub fn df(&self) -> u32 {
        self.n.saturating_sub(2)
    }

    /// The value of the line at a time.
    pub fn at(&self, time: f64) -> f64 {
        self.y_mean + self.slope * (time - self.x_mean)
    }

    /// Scatter of the scores around the line in score units: `sqrt(sse / (n - 2))`. None for two points.
    pub fn see(&self) -> Option<f64> {
        (self.n > 2).then(|| (self.sse / f64::from(self.df())).sqrt())
    }

    /// Standard error of the slope for a given scatter: `see / sqrt(Sxx)` (Christ 2006).
    pub fn se_slope(&self, see: f64) -> f64 {
        see / self.sxx.sqrt()
    }

    /// Fit and standard errors at a time, for a given scatter (measurement reference 3.8). None when the time or the
    /// scatter is not a number that can be worked with.
    pub fn predict(&self, time: f64, see: f64) -> Option<Prediction> {
        let away = time - self.x_mean;
        let line_part = 1.0 / f64::from(self.n) + away * away / self.sxx;
        let prediction =
            Prediction { fit: self.at(time), se_mean: see * line_part.sqrt(), se_new: see * (1.0 + line_part).sqrt() };
        let sound = prediction.fit.is_finite() && prediction.se_new.is_finite() && see >= 0.0;
        sound.then_some(prediction)
    }
}
