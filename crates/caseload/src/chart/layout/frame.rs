//! Where the plot and the strip lie, and how days and values become pixels.

use super::{STRIP_HEIGHT, SizeClass, View};
use crate::chart::input::DayValue;
use crate::chart::model::ChartModel;
use crate::chart::scene::{Area, Px};
use crate::chart::text_width::text_width;
use crate::day::SchoolDay;

/// Text sizes in px.
pub const SMALL: f64 = 12.0;
pub const LABEL: f64 = 13.0;

/// From the star's middle to its label.
pub const STAR_GAP: f64 = 16.0;

/// The geometry of one chart.
pub struct Frame {
    pub width: f64,
    pub height: f64,
    pub class: SizeClass,
    pub plot: Area,
    /// The box of the strip's bars.
    pub strip: Option<Area>,
    /// The right end flags may use.
    pub flags_end: f64,
    from: SchoolDay,
    days: f64,
    top: f64,
    strip_top: f64,
}

impl Frame {
    pub fn of(model: &ChartModel, view: &View) -> Self {
        let width = view.width.max(160.0);
        let height = view.height.max(120.0);
        let narrow = view.class == SizeClass::Narrow;
        let strip_model = model.strip.as_ref().filter(|_| view.strip && !narrow);
        let figures = model.gridlines.iter().map(|line| line.label.as_str());
        let figures = figures.chain(strip_model.map(|strip| strip.label.as_str()));
        let figure = figures.map(|label| text_width(label, SMALL, false)).fold(0.0, f64::max);
        let left = if narrow { figure + 9.0 } else { figure + 25.0 };
        let right = if narrow { 10.0 } else { goal_room(model).max(16.0) };
        let plot = Area {
            left: left.round(),
            top: if narrow { 34.0 } else { 49.0 },
            right: (width - right).round(),
            bottom: (height - if narrow { 26.0 } else { 28.0 }).round(),
        };
        let strip = strip_model.map(|_| Area { top: plot.bottom + 43.0, bottom: plot.bottom + 102.0, ..plot });
        Self {
            width,
            height: if strip.is_some() { height + STRIP_HEIGHT } else { height },
            class: view.class,
            plot,
            strip,
            flags_end: width - view.corner,
            from: model.from,
            days: f64::from(model.to.days_since(model.from).max(1)),
            top: if model.top > 0.0 { model.top } else { 1.0 },
            strip_top: strip_model.map_or(1.0, |strip| if strip.top > 0.0 { strip.top } else { 1.0 }),
        }
    }

    pub fn narrow(&self) -> bool {
        self.class == SizeClass::Narrow
    }

    pub fn print(&self) -> bool {
        self.class == SizeClass::Print
    }

    /// The middle of a day.
    pub fn x(&self, day: SchoolDay) -> f64 {
        self.plot.left + f64::from(day.days_since(self.from)) / self.days * self.plot.width()
    }

    /// The height of a value, held inside the plot.
    pub fn y(&self, value: f64) -> f64 {
        self.plot.bottom - (value / self.top).clamp(0.0, 1.0) * self.plot.height()
    }

    pub fn at(&self, at: DayValue) -> Px {
        (self.x(at.day), self.y(at.value))
    }

    pub fn line(&self, line: &[DayValue]) -> Vec<Px> {
        line.iter().map(|&at| self.at(at)).collect()
    }

    /// The height of a value in the strip.
    pub fn strip_y(&self, strip: Area, value: f64) -> f64 {
        strip.bottom - (value / self.strip_top).clamp(0.0, 1.0) * strip.height()
    }

    /// Where labels may lie.
    pub fn sheet(&self) -> Area {
        Area { left: 0.0, top: 0.0, right: self.width, bottom: self.height }
    }
}

/// The room right of the plot for the label at the star.
fn goal_room(model: &ChartModel) -> f64 {
    let Some(goal) = &model.goal else { return 0.0 };
    let label = text_width(&goal.label, LABEL, true).max(text_width(&goal.date_label, SMALL, false));
    (label + STAR_GAP).min(120.0)
}
