//! The chart in pixels: a list of marks in drawing order, and where the scores are for keyboard and pointer.
//!
//! A scene names roles, not colours, and knows no backend. Lengths are CSS pixels, y downward.

/// A place in CSS pixels from the top left corner.
pub type Px = (f64, f64);

/// A chart ready to be painted.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The whole width, in CSS pixels.
    pub width: f64,
    /// The whole height, in CSS pixels, the strip included.
    pub height: f64,
    /// In drawing order: a later one lies over an earlier one.
    pub marks: Vec<Mark>,
    /// One per score and decision in the model, from left to right.
    pub hits: Vec<Hit>,
    /// The box of the plot without axes, flags and strip.
    pub plot: Area,
    /// Boxes taken by labels and scores; a note is best placed where none is.
    pub taken: Vec<Area>,
}

/// One drawn thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The sentence that explains it; `None` for the axes, which can be neither hidden nor dimmed.
    pub part: Option<Part>,
    /// Drawn at 35 % because another part is lifted.
    pub dim: bool,
    /// What is painted and where.
    pub shape: Shape,
}

/// The six sentences under the chart, which are its legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The course of time: phase lines, breaks, today, absences.
    SetUp,
    /// The baseline with its probes.
    Baseline,
    /// The aimlines and the star of the goal.
    Aim,
    /// The scores, the lines that join them, and the strip.
    Scores,
    /// Trends and the projection with its range.
    Growth,
    /// What the rules advise; nothing in the chart is drawn for it, so hiding it changes only the sentence.
    Decision,
}

/// What is painted, in pixels.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An open line through its points.
    Line {
        /// In the order in which they are joined; at least two to be seen.
        points: Vec<Px>,
        /// The stroke, in CSS pixels.
        width: f64,
        /// Whole or broken.
        dash: Dash,
        /// The colour of the stroke.
        role: Role,
    },
    /// A closed shape. The edge is drawn over the fill, centred on the outline.
    Area {
        /// The corners in order; the last is joined to the first.
        points: Vec<Px>,
        /// None: only the edge.
        fill: Option<Role>,
        /// Colour and width in CSS pixels; None: only the fill.
        edge: Option<(Role, f64)>,
    },
    /// A ring or a disc.
    Circle {
        /// Its middle.
        centre: Px,
        /// In CSS pixels.
        radius: f64,
        /// None: a ring.
        fill: Option<Role>,
        /// Colour and width in CSS pixels; None: a disc without an edge.
        edge: Option<(Role, f64)>,
    },
    /// 45-degree lines inside a polygon, `step` apart across the lines; rising or falling to the right.
    Hatch {
        /// The corners of the polygon; the last is joined to the first.
        points: Vec<Px>,
        /// The stroke of one line, in CSS pixels.
        width: f64,
        /// The distance between two lines, in CSS pixels.
        step: f64,
        /// True: rising to the right, as over breaks; false: falling, as in the range.
        rising: bool,
        /// The colour of the lines.
        role: Role,
    },
    /// Words.
    Text(Text),
}

/// A line of text; `at` is on its vertical middle.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where the end named by `anchor` lies; vertically the middle.
    pub at: Px,
    /// One line; no breaks in it.
    pub text: String,
    /// The size of the letters, in CSS pixels.
    pub size: f64,
    /// Heavier than the rest.
    pub bold: bool,
    /// Which end of the line lies at `at`.
    pub anchor: Anchor,
    /// The colour of the letters.
    pub role: Role,
    /// A surface-coloured edge of 2 px around the letters.
    pub halo: bool,
    /// Turned a quarter to the left, to be read upward.
    pub upward: bool,
}

/// Which end of the text lies at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text runs to the right of its place.
    Start,
    /// The text runs to both sides of its place.
    Middle,
    /// The text runs to the left of its place.
    End,
}

/// Drawn and left out, in pixels, in turn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Dash {
    /// Unbroken.
    Solid,
    /// The projection, 7-5.
    Long,
    /// The errors limit, 5-4.
    Short,
    /// Old aimlines and minor changes, 2-4.
    Dots,
}

impl Dash {
    /// Length drawn and length left out; `None` when solid.
    pub fn lengths(self) -> Option<(f64, f64)> {
        match self {
            Self::Solid => None,
            Self::Long => Some((7.0, 5.0)),
            Self::Short => Some((5.0, 4.0)),
            Self::Dots => Some((2.0, 4.0)),
        }
    }
}

/// What a colour is for. The palette gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Scores, phase lines, the projection and the labels in bold.
    Ink,
    /// Second to the ink: labels beside marks.
    Ink2,
    /// Third: figures of the axes, names of breaks.
    Ink3,
    /// The aimline and its word.
    Aim,
    /// The band of today, under the lines.
    Today,
    /// The tag of today.
    Tag,
    /// Text on the tag, always dark.
    OnTag,
    /// The fill of the goal's star.
    Star,
    /// The outline of the star.
    StarEdge,
    /// The lines of the grid.
    Grid,
    /// Hatch of a school break.
    Hatch,
    /// Hatch of the range.
    Band,
    /// The ground under the chart; it fills what is drawn hollow.
    Surface,
    /// Axes.
    Control,
    /// Ink at 70 %.
    Join,
    /// Ink at 55 %.
    Trend,
}

/// Where a score or a decision lies.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// The middle of the mark.
    pub at: Px,
    /// Position in [`super::ChartModel::spoken`].
    pub says: usize,
}

/// A box with its sides along the axes.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Smallest x.
    pub left: f64,
    /// Smallest y: the upper side, since y grows downward.
    pub top: f64,
    /// Largest x.
    pub right: f64,
    /// Largest y: the lower side.
    pub bottom: f64,
}

impl Area {
    /// A square around a point, `half` pixels to each side.
    pub fn around((x, y): Px, half: f64) -> Self {
        Self { left: x - half, top: y - half, right: x + half, bottom: y + half }
    }

    /// Whether both share an area.
    pub fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether it lies wholly inside the other.
    pub fn within(&self, outer: &Self) -> bool {
        self.left >= outer.left && self.right <= outer.right && self.top >= outer.top && self.bottom <= outer.bottom
    }

    /// The box of the same middle, larger by `by` on each side.
    pub fn grown(&self, by: f64) -> Self {
        Self { left: self.left - by, top: self.top - by, right: self.right + by, bottom: self.bottom + by }
    }

    /// In pixels.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// In pixels.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

impl Scene {
    /// The top left corner for a note of this size about a place: beside it, where it covers the fewest marks.
    pub fn note_place(&self, about: Px, width: f64, height: f64) -> Px {
        let (x, y) = about;
        let gap = 26.0;
        let sides = [
            (x + gap, y + gap),
            (x + gap, y - gap - height),
            (x - gap - width, y + gap),
            (x - gap - width, y - gap - height),
            (x - width / 2.0, y + 2.0 * gap),
            (x - width / 2.0, y - 2.0 * gap - height),
        ];
        let free = |left: f64, top: f64| {
            let note = Area { left, top, right: left + width, bottom: top + height }.grown(4.0);
            self.taken.iter().filter(|area| area.meets(&note)).count()
        };
        let held = |(left, top): Px| {
            let most = |side: f64, length: f64| (side - length).max(0.0);
            (left.clamp(0.0, most(self.width, width)), top.clamp(0.0, most(self.height, height)))
        };
        let best = sides.into_iter().map(held).min_by_key(|&(left, top)| free(left, top));
        best.unwrap_or((0.0, 0.0))
    }
}
