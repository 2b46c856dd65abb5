//! Colours for the roles of a scene. The values are the tokens of the interface (`style/tokens.css`).

use caseload::chart::scene::Role;

/// Red, green, blue.
pub type Rgb = (u8, u8, u8);

/// A colour for every role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Scores, phase lines, the projection and the labels in bold.
    pub ink: Rgb,
    /// Labels beside marks.
    pub ink2: Rgb,
    /// Figures of the axes and names of breaks.
    pub ink3: Rgb,
    /// The aimline and its word.
    pub aim: Rgb,
    /// The yellow of today: its band and its tag.
    pub mark: Rgb,
    /// The letters on the tag.
    pub on_mark: Rgb,
    /// The fill of the goal's star.
    pub star: Rgb,
    /// The outline of the star.
    pub star_edge: Rgb,
    /// The lines of the grid.
    pub grid: Rgb,
    /// The hatch of a school break.
    pub hatch: Rgb,
    /// The hatch of the range of the projection.
    pub band: Rgb,
    /// The ground; it fills what is drawn hollow.
    pub surface: Rgb,
    /// The axes.
    pub control: Rgb,
    /// How strong the band of today is under the lines; full in light, less in dark.
    pub today: f64,
    /// How strong the hatch of the range is.
    pub range: f64,
    /// Forced colours: hatches become outlines, so that few system colours carry few meanings.
    pub outlines: bool,
}

/// The system's colours as the page resolved them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ForcedColors {
    /// `CanvasText`
    pub text: Rgb,
    /// `Canvas`
    pub back: Rgb,
    /// `LinkText`
    pub link: Rgb,
    /// `Highlight`
    pub highlight: Rgb,
    /// `HighlightText`
    pub on_highlight: Rgb,
    /// `GrayText`
    pub gray: Rgb,
}

impl Palette {
    /// The light colours of the interface; also those of paper.
    pub const LIGHT: Self = Self {
        ink: (0x15, 0x20, 0x2B),
        ink2: (0x44, 0x51, 0x5D),
        ink3: (0x5C, 0x69, 0x74),
        aim: (0x0A, 0x60, 0x79),
        mark: (0xFF, 0xE1, 0x4D),
        on_mark: (0x15, 0x20, 0x2B),
        star: (0xF2, 0xB6, 0x00),
        star_edge: (0x15, 0x20, 0x2B),
        grid: (0xE8, 0xEC, 0xEF),
        hatch: (0xD3, 0xDA, 0xDF),
        band: (0x6E, 0x7C, 0x88),
        surface: (0xFF, 0xFF, 0xFF),
        control: (0x7C, 0x89, 0x95),
        today: 0.85,
        range: 0.5,
        outlines: false,
    };

    /// The dark colours of the interface.
    pub const DARK: Self = Self {
        ink: (0xE9, 0xEE, 0xF2),
        ink2: (0xB7, 0xC3, 0xCD),
        ink3: (0x94, 0xA3, 0xB0),
        aim: (0x62, 0xC6, 0xE3),
        mark: (0xFF, 0xE1, 0x4D),
        on_mark: (0x15, 0x20, 0x2B),
        star: (0xFF, 0xCB, 0x2E),
        star_edge: (0x15, 0x20, 0x2B),
        grid: (0x22, 0x2D, 0x37),
        hatch: (0x33, 0x41, 0x4D),
        band: (0x8A, 0x99, 0xA6),
        surface: (0x17, 0x1F, 0x27),
        control: (0x74, 0x84, 0x92),
        today: 0.75,
        range: 0.5,
        outlines: false,
    };

    /// Paper is always light; the hatches are darker, because a school's printer loses pale grey.
    pub const PRINT: Self = Self {
        grid: (0xD3, 0xDA, 0xDF),
        hatch: (0xB4, 0xBE, 0xC6),
        ink3: (0x44, 0x51, 0x5D),
        range: 0.7,
        ..Self::LIGHT
    };

    /// The system's own colours; shapes carry the meaning.
    pub const fn forced(colors: ForcedColors) -> Self {
        let ForcedColors { text, back, link, highlight, on_highlight, gray } = colors;
        Self {
            ink: text,
            ink2: text,
            ink3: text,
            aim: link,
            mark: highlight,
            on_mark: on_highlight,
            star: back,
            star_edge: text,
            grid: gray,
            hatch: gray,
            band: gray,
            surface: back,
            control: text,
            today: 0.85,
            range: 1.0,
            outlines: true,
        }
    }

    /// The colour of a role and how opaque it is, 0 to 1.
    pub fn color(&self, role: Role) -> (Rgb, f64) {
        match role {
            Role::Ink => (self.ink, 1.0),
            Role::Ink2 => (self.ink2, 1.0),
            Role::Ink3 => (self.ink3, 1.0),
            Role::Aim => (self.aim, 1.0),
            Role::Today => (self.mark, self.today),
            Role::Tag => (self.mark, 1.0),
            Role::OnTag => (self.on_mark, 1.0),
            Role::Star => (self.star, 1.0),
            Role::StarEdge => (self.star_edge, 1.0),
            Role::Grid => (self.grid, 1.0),
            Role::Hatch => (self.hatch, 1.0),
            Role::Band => (self.band, self.range),
            Role::Surface => (self.surface, 1.0),
            Role::Control => (self.control, 1.0),
            Role::Join => (self.ink, 0.7),
            Role::Trend => (self.ink, 0.55),
        }
    }
}
