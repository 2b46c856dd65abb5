//! A scene as an SVG document.

use crate::backend::AnyBackend;
use crate::draw::{Grain, draw};
use crate::palette::Palette;
use crate::svg_backend::{SvgBackend, TENTHS};
use caseload::chart::Scene;

/// The scene as SVG, to be inserted for printing or to be saved. It carries no `style` and no `id`.
pub fn svg(scene: &Scene, palette: &Palette) -> String {
    let (width, height) = (scene.width.ceil().max(1.0) as u32, scene.height.ceil().max(1.0) as u32);
    let mut backend = AnyBackend::Svg(SvgBackend::new(width, height));
    // Writing to memory cannot be refused; were it ever, an SVG with fewer marks would be the honest remainder.
    let drawn = draw(scene, palette, Grain { units: TENTHS, device: 1.0 }, &mut backend);
    debug_assert!(drawn.is_ok());
    match backend {
        AnyBackend::Svg(backend) => backend.finish(),
        #[cfg(all(feature = "canvas", target_arch = "wasm32"))]
        AnyBackend::Canvas(_) => String::new(),
    }
}
