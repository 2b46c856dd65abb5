//! The drawn shapes: one for each phase, the star of the goal, the tag of today.

use super::scene::{Area, Px, Role, Shape};

/// The shape of a score of a phase about its middle: circle, square, triangle, diamond, then again. `half` is the half
/// width, in px, of the shape with its surface-coloured edge.
pub fn score(phase: usize, centre: Px, half: f64, hollow: bool) -> Shape {
    let inner = half - EDGE / 2.0;
    let (fill, edge) =
        if hollow { (Role::Surface, (Role::Ink, EDGE * 0.9)) } else { (Role::Ink, (Role::Surface, EDGE)) };
    let radius = if hollow { inner } else { half };
    match phase % 4 {
        0 => Shape::Circle { centre, radius: radius + 0.2, fill: Some(fill), edge: Some(edge) },
        1 => closed(square(centre, radius - 0.2), fill, edge),
        2 => closed(triangle(centre, radius * 1.15), fill, edge),
        _ => closed(diamond(centre, radius * 1.2), fill, edge),
    }
}

/// Width of the edge that parts a score from what lies under it.
const EDGE: f64 = 1.8;

fn closed(points: Vec<Px>, fill: Role, edge: (Role, f64)) -> Shape {
    Shape::Area { points, fill: Some(fill), edge: Some(edge) }
}

fn square((x, y): Px, half: f64) -> Vec<Px> {
    vec![(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
}

fn triangle((x, y): Px, half: f64) -> Vec<Px> {
    vec![(x, y - half), (x + half, y + half * 0.75), (x - half, y + half * 0.75)]
}

fn diamond((x, y): Px, half: f64) -> Vec<Px> {
    vec![(x, y - half), (x + half, y), (x, y + half), (x - half, y)]
}

/// The corners of a five-pointed star, its first point up.
pub fn star((x, y): Px, radius: f64) -> Vec<Px> {
    // Two rings of five corners; the inner ring makes the arms as full as those of the drawn star in the interface.
    const INNER: f64 = 0.46;
    (0..10)
        .map(|corner| {
            let turn = f64::from(corner) * std::f64::consts::PI / 5.0;
            let reach = if corner % 2 == 0 { radius } else { radius * INNER };
            (x + reach * turn.sin(), y - reach * turn.cos())
        })
        .collect()
}

/// A box with round corners.
pub fn rounded(area: Area, radius: f64) -> Vec<Px> {
    let corners = [
        (area.right - radius, area.top + radius, 0.0),
        (area.right - radius, area.bottom - radius, 1.0),
        (area.left + radius, area.bottom - radius, 2.0),
        (area.left + radius, area.top + radius, 3.0),
    ];
    let mut points = Vec::with_capacity(20);
    for (x, y, quarter) in corners {
        for step in 0..5 {
            let turn = (quarter + f64::from(step) / 4.0) * std::f64::consts::FRAC_PI_2;
            points.push((x + radius * turn.sin(), y - radius * turn.cos()));
        }
    }
    points
}
