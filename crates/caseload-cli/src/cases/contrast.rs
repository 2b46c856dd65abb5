//! The answers about two phases.
//!
//! For scores that should fall, every score is turned first, so that positive means improvement; the line of `bc_tau` and
//! all of `lrr` but `lrr_improvement` stay in the recorded unit.

use caseload_stats::{
    corrected, dual_criterion, mean_difference, nap, overlap as overlap_of, percent_beyond_trend, percent_of_goal,
    phase_change, response_ratio, slope_change, tau_bc, tau_u as tau_u_of,
};

use super::{Case, Series};
use crate::answer::Answer;

/// Everything under `overlap`, `tau_u`, `bc_tau`, `smd`, `lrr`, and beyond the format `change` and `dual_criterion`.
pub fn contrast(answer: &mut Answer, case: &Case, a: &Series, b: &Series) {
    let sign = if case.decrease { -1.0 } else { 1.0 };
    let turn = |series: &Series| Series { x: series.x.clone(), y: series.y.iter().map(|score| sign * score).collect() };
    let (better_a, better_b) = (turn(a), turn(b));
    overlap(answer, &better_a, &better_b);
    tau_u(answer, &better_a.y, &better_b.y);
    bc_tau(answer, case, a, b, sign);
    smd(answer, &better_a.y, &better_b.y);
    lrr(answer, &a.y, &b.y, sign);
    change(answer, case, a, b);
    beyond_both_lines(answer, &better_a, &better_b);
}

/// Why phase A, or B, cannot give what needs two scores of each.
fn few(a: &[f64], b: &[f64]) -> &'static str {
    if a.is_empty() || b.is_empty() { "empty_phase" } else { "one_score_in_a_phase" }
}

fn overlap(answer: &mut Answer, a: &Series, b: &Series) {
    let at = |name: &str| format!("overlap.{name}");
    answer.put(&at("n_a"), a.y.len());
    answer.put(&at("n_b"), b.y.len());
    let all = nap(&a.y, &b.y);
    let counts = all.map(|nap| nap.pairs);
    answer.put(&at("pairs"), counts.map_or(0, |pairs| pairs.total()));
    answer.put(&at("positive"), counts.map_or(0, |pairs| pairs.positive));
    answer.put(&at("negative"), counts.map_or(0, |pairs| pairs.negative));
    answer.put(&at("ties"), counts.map_or(0, |pairs| pairs.ties));
    let why = "empty_phase";
    let error = if a.y.len() < 2 || b.y.len() < 2 { few(&a.y, &b.y) } else { "negative_variance" };
    answer.number(&at("nap"), all.map(|nap| nap.nap), why);
    answer.number(&at("nap_se_unbiased"), all.and_then(|nap| nap.se_unbiased), error);
    answer.number(&at("nap_se_unbiased_untruncated"), all.and_then(|nap| nap.se_unbiased_untruncated), error);
    answer.number(&at("nap_se_hanley"), all.map(|nap| nap.se_hanley), why);
    answer.number(&at("nap_se_hanley_exponential"), all.map(|nap| nap.se_hanley_exponential), why);
    answer.number(&at("nap_se_null"), all.map(|nap| nap.se_null), why);
    answer.range(&at("nap_ci95"), all.map(|nap| nap.ci95), why);
    answer.range(&at("nap_ci90"), all.map(|nap| nap.ci90), why);
    answer.number(&at("tau"), all.map(|nap| nap.tau), why);
    answer.number(&at("tau_se_null"), all.map(|nap| nap.tau_se_null), why);
    answer.number(&at("tau_z"), all.map(|nap| nap.tau_z), why);
    answer.number(&at("tau_p"), all.map(|nap| nap.tau_p), why);
    answer.range(&at("tau_ci95"), all.map(|nap| nap.ci95.map(|end| 2.0 * end - 1.0)), why);

    let points = overlap_of(&a.y, &b.y);
    answer.number(&at("pnd"), points.map(|overlap| overlap.pnd), why);
    answer.number(&at("pem"), points.map(|overlap| overlap.pem), why);
    answer.number(&at("pem_strict"), points.map(|overlap| overlap.pem_strict), why);
    answer.number(&at("pand"), points.map(|overlap| overlap.pand), why);
    match points {
        Some(overlap) => answer.put(&at("pand_removed"), overlap.pand_removed),
        None => answer.undefined(&at("pand_removed"), why),
    }
    answer.number(&at("ird"), points.map(|overlap| overlap.ird), why);
    let why = if b.y.is_empty() { why } else { "no_line_in_a" };
    answer.number(&at("pet"), percent_beyond_trend(&a.x, &a.y, &b.x, &b.y), why);
}

fn tau_u(answer: &mut Answer, a: &[f64], b: &[f64]) {
    let at = |name: &str| format!("tau_u.{name}");
    let Some(found) = tau_u_of(a, b) else { return };
    answer.put(&at("S_ab"), found.s_ab);
    answer.put(&at("S_a"), found.s_a);
    answer.put(&at("S_b"), found.s_b);
    let few_in = |phase: &[f64]| if phase.is_empty() { "empty_phase" } else { "one_score" };
    answer.number(&at("tau_ab"), found.tau_ab, "empty_phase");
    answer.number(&at("trend_a"), found.trend_a, few_in(a));
    answer.number(&at("trend_b"), found.trend_b, few_in(b));
    answer.number(&at("tau_u_a"), found.a, "empty_phase");
    answer.number(&at("tau_u_a_all_pairs"), found.a_all_pairs, "empty_phase");
    answer.number(&at("tau_u_b_all_pairs"), found.b_all_pairs, "empty_phase");
    answer.number(&at("tau_u_ab_all_pairs"), found.ab_all_pairs, "empty_phase");
}

fn bc_tau(answer: &mut Answer, case: &Case, a: &Series, b: &Series, sign: f64) {
    let at = |name: &str| format!("bc_tau.{name}");
    let Some(found) = tau_bc(&a.x, &a.y, &b.x, &b.y, sign) else {
        let names = ["baseline_tau_b", "baseline_z", "baseline_p_normal", "slope", "intercept", "uncorrected_tau"];
        let more = ["uncorrected_tau_b", "corrected_tau", "corrected_tau_b"];
        names.iter().chain(&more).for_each(|name| answer.undefined(&at(name), "empty_phase"));
        return;
    };
    let baseline = found.baseline;
    let why = if a.y.len() < 3 { "fewer_than_three_in_a" } else { "no_spread_in_a" };
    answer.put(&at("baseline_S"), baseline.s);
    answer.number(&at("baseline_tau_b"), baseline.tau_b, why);
    answer.number(&at("baseline_z"), baseline.z, why);
    answer.number(&at("baseline_p_normal"), baseline.p_normal, why);
    if let Some(p) = baseline.p_exact {
        answer.put(&at("baseline_p_exact"), p);
    }
    if let Some(p) = baseline.p_continuity {
        answer.put(&at("baseline_p_continuity"), p);
    }
    let line = found.corrected;
    let no_line = if a.y.len() < 2 { "one_score_in_a" } else { "equal_times_in_a" };
    answer.number(&at("slope"), line.map(|line| line.slope), no_line);
    answer.number(&at("intercept"), line.map(|line| line.intercept), no_line);
    answer.number(&at("uncorrected_tau"), Some(found.uncorrected_tau), "");
    answer.number(&at("uncorrected_tau_b"), found.uncorrected_tau_b, "equal_scores");
    answer.number(&at("corrected_tau"), line.map(|line| line.tau), no_line);
    answer.number(&at("corrected_tau_b"), line.map(|line| line.tau_b), no_line);
    // Numbered times make a line of scores that were all taken on one day, too.
    by_index(answer, case, a, b, sign);
    if line.is_none() {
        return;
    }
    for (kind, applied) in [("normal", found.applied_normal), ("tarlow", found.applied_tarlow)] {
        answer.put(&at(&format!("applied_{kind}")), applied);
        answer.number(&at(&format!("selected_tau_b_{kind}")), found.selected(applied), "equal_scores");
    }
}

/// The correction with times 1, 2, 3, where the actual ones differ from those.
fn by_index(answer: &mut Answer, case: &Case, a: &Series, b: &Series, sign: f64) {
    let places: Vec<f64> = (1_u32..).map(f64::from).take(case.points.len()).collect();
    let same = |(point, place): (&(f64, f64, Option<char>), &f64)| (point.0 - place).abs() <= 0.0;
    if case.points.iter().zip(&places).all(same) {
        return;
    }
    let of = |phase: char| -> Vec<f64> {
        case.points.iter().zip(&places).filter(|(point, _)| point.2 == Some(phase)).map(|(_, place)| *place).collect()
    };
    if let Some(line) = corrected(&of('A'), &a.y, &of('B'), &b.y, sign) {
        answer.put("bc_tau.index_times.slope", line.slope);
        answer.put("bc_tau.index_times.corrected_tau", line.tau);
        answer.put("bc_tau.index_times.corrected_tau_b", line.tau_b);
    }
}

fn smd(answer: &mut Answer, a: &[f64], b: &[f64]) {
    let at = |name: &str| format!("smd.{name}");
    let found = mean_difference(a, b);
    let of = |part: fn(&caseload_stats::MeanDifference) -> Option<f64>| found.as_ref().and_then(part);
    let spread_a = if a.len() < 2 { few(a, b) } else { "no_spread_in_a" };
    let three = if (1..3).contains(&a.len()) { "fewer_than_three_in_a" } else { spread_a };
    let both = if a.len() < 2 || b.len() < 2 { few(a, b) } else { "no_spread" };
    let three_and_both = if of(|d| d.glass_delta_corrected).is_none() { three } else { both };
    answer.number(&at("mean_difference"), of(|d| Some(d.mean_difference)), "empty_phase");
    answer.number(&at("median_difference"), of(|d| Some(d.median_difference)), "empty_phase");
    answer.number(&at("glass_delta"), of(|d| d.glass_delta), spread_a);
    answer.number(&at("glass_delta_corrected"), of(|d| d.glass_delta_corrected), three);
    answer.number(&at("glass_delta_corrected_se"), of(|d| d.glass_delta_corrected_se), three_and_both);
    answer.number(&at("pooled_sd"), of(|d| d.pooled_sd), both);
    answer.number(&at("cohen_d_pooled"), of(|d| d.cohen_d_pooled), both);
    answer.number(&at("hedges_g"), of(|d| d.hedges_g), both);
    answer.number(&at("hedges_g_se"), of(|d| d.hedges_g_se), both);
    answer.number(&at("hedges_g_exact_j"), of(|d| d.hedges_g_exact_j), both);
    answer.number(&at("cohen_d_average_variance"), of(|d| d.cohen_d_average_variance), both);
}

fn lrr(answer: &mut Answer, a: &[f64], b: &[f64], sign: f64) {
    let at = |name: &str| format!("lrr.{name}");
    let Some(found) = response_ratio(a, b) else {
        let negative = a.iter().chain(b).any(|score| *score < 0.0);
        let why = if negative { "negative_score" } else { "empty_phase" };
        answer.undefined(&at("lrr"), why);
        answer.undefined(&at("lrr_corrected"), why);
        return;
    };
    let why = "mean_not_positive";
    let error = if found.lrr.is_none() { why } else { "one_score_in_a_phase" };
    answer.number(&at("lrr"), found.lrr, why);
    answer.number(&at("percent_change"), found.percent_change, why);
    answer.number(&at("lrr_improvement"), found.lrr.map(|ratio| sign * ratio), why);
    answer.number(&at("lrr_corrected"), found.corrected, error);
    answer.number(&at("lrr_se"), found.se, error);
    answer.range(&at("lrr_corrected_ci95"), found.corrected_ci95, error);
    answer.number(&at("log_median_ratio"), found.log_median_ratio, "median_not_positive");
}

/// What the eye looks for; in the recorded unit.
fn change(answer: &mut Answer, case: &Case, a: &Series, b: &Series) {
    let at = |name: &str| format!("change.{name}");
    let found = phase_change(&a.y, &b.y);
    let why = "empty_phase";
    answer.number(&at("mean"), found.map(|change| change.mean), why);
    answer.number(&at("median"), found.map(|change| change.median), why);
    answer.number(&at("absolute_level"), found.map(|change| change.absolute_level), why);
    answer.number(&at("sd"), found.and_then(|change| change.sd), few(&a.y, &b.y));
    answer.number(&at("immediacy_mean"), found.and_then(|change| change.immediacy_mean), "fewer_than_three");
    answer.number(&at("immediacy_median"), found.and_then(|change| change.immediacy_median), "fewer_than_three");
    let slopes = slope_change(&a.x, &a.y, &b.x, &b.y);
    answer.number(&at("slope"), slopes.map(|(slope, _)| slope), "no_line_in_a_phase");
    let why = if slopes.is_none() { "no_line_in_a_phase" } else { "two_points" };
    answer.number(&at("slope_se"), slopes.and_then(|(_, error)| error), why);
    if let Some(goal) = case.goal_level {
        answer.number(&at("percent_of_goal"), percent_of_goal(&a.y, &b.y, goal), "nothing_to_gain");
    }
}

fn beyond_both_lines(answer: &mut Answer, a: &Series, b: &Series) {
    let at = |name: &str| format!("dual_criterion.{name}");
    let Some(found) = dual_criterion(&a.x, &a.y, &b.x, &b.y) else {
        let why = if a.y.is_empty() || b.y.is_empty() { "empty_phase" } else { "no_line_in_a" };
        answer.undefined(&at("beyond"), why);
        return;
    };
    answer.put(&at("beyond"), found.beyond);
    answer.put(&at("n"), found.n);
    answer.put(&at("p"), found.p);
    match found.needed {
        Some(needed) => answer.put(&at("needed"), needed),
        None => answer.undefined(&at("needed"), "too_few_in_b"),
    }
    answer.put(&at("met"), found.met);
}
