//! The stories against their checked-in pictures.

use crate::stories::{ana, ana_this_phase, fewer_call_outs, four_phases_daily, model, no_scores_yet};
use crate::written::{self, check};
use caseload::chart::scene::Part;
use caseload::chart::{ChartInput, View, layout};
use caseload_charts::{Palette, svg};

fn check_model(name: &str, input: ChartInput) {
    check(name, &written::model(&model(input)));
}

fn check_scene(name: &str, input: ChartInput, view: &View) {
    check(name, &written::scene(&layout(&model(input), view)));
}

fn check_svg(name: &str, input: ChartInput, view: &View, palette: &Palette) {
    check(name, &svg(&layout(&model(input), view), palette));
}

#[test]
fn the_model_says_what_is_to_be_seen() {
    check_model("ana.model.txt", ana());
    check_model("ana-this-phase.model.txt", ana_this_phase());
    check_model("no-scores-yet.model.txt", no_scores_yet());
    check_model("fewer-call-outs.model.txt", fewer_call_outs());
    check_model("four-phases-daily.model.txt", four_phases_daily());
}

#[test]
fn the_layout_finds_a_place_for_every_mark() {
    check_scene("ana-752.scene.txt", ana(), &View::screen(752.0));
    check_scene("ana-this-phase-304.scene.txt", ana_this_phase(), &View::screen(304.0));
    check_scene("ana-304.scene.txt", ana(), &View::screen(304.0));
    check_scene("ana-print.scene.txt", ChartInput { today: None, ..ana() }, &View::print(700.0));
    check_scene("no-scores-yet-752.scene.txt", no_scores_yet(), &View::screen(752.0));
    check_scene("fewer-call-outs-752.scene.txt", fewer_call_outs(), &View::screen(752.0));
    check_scene("four-phases-daily-752.scene.txt", four_phases_daily(), &View::screen(752.0));
}

#[test]
fn the_drawing_is_the_same_every_time() {
    check_svg("ana-752.svg", ana(), &View::screen(752.0), &Palette::LIGHT);
    check_svg("ana-752-dark.svg", ana(), &View::screen(752.0), &Palette::DARK);
    check_svg("ana-this-phase-304.svg", ana_this_phase(), &View::screen(304.0), &Palette::LIGHT);
    check_svg("ana-print.svg", ChartInput { today: None, ..ana() }, &View::print(700.0), &Palette::PRINT);
    check_svg("four-phases-daily-752.svg", four_phases_daily(), &View::screen(752.0), &Palette::LIGHT);
    check_svg("fewer-call-outs-752.svg", fewer_call_outs(), &View::screen(752.0), &Palette::LIGHT);
}

#[test]
fn a_part_can_be_lifted_or_hidden_and_takes_its_labels_with_it() {
    let lifted = View { lifted: Some(Part::Aim), ..View::screen(752.0) };
    let scene = layout(&model(ana()), &lifted);
    assert!(scene.marks.iter().all(|mark| mark.dim == (mark.part.is_some() && mark.part != Some(Part::Aim))));
    let hidden = View { hidden: vec![Part::Growth, Part::Scores], ..View::screen(752.0) };
    let scene = layout(&model(ana()), &hidden);
    assert!(scene.marks.iter().all(|mark| mark.part != Some(Part::Growth) && mark.part != Some(Part::Scores)));
}

#[test]
fn the_svg_may_stand_in_a_page_with_a_strict_policy_and_more_than_once() {
    let mut input = ana();
    input.phases[0].name = "<b onload=alert(1)>&\u{202E}\u{7}".into();
    let drawn = svg(&layout(&model(input), &View::screen(752.0)), &Palette::LIGHT);
    for forbidden in ["style=", " id=", "<b", "<script", "url(", "href", "\u{7}"] {
        assert!(!drawn.contains(forbidden), "{forbidden}");
    }
}
