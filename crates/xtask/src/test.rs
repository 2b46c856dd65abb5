//! Everything that must hold before a change is accepted, cheapest first.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::command::{run, run_tests};
use crate::failure::{OrCure as _, Outcome};
use crate::tools::{self, Browser, BuildTools};
use crate::{Asked, build, place, size, tidy};

/// Native crates; the app itself exists only as wasm.
const NATIVE: [&str; 4] = ["--locked", "--workspace", "--exclude", "aimline"];
const WASM: [&str; 3] = ["--locked", "--target", "wasm32-unknown-unknown"];
const STORE: [&str; 4] = ["-p", "caseload-store", "--features", "browser,testing"];

/// Runs the steps in order and stops at the first that fails.
pub fn test(asked: &Asked) -> Outcome {
    let started = Instant::now();
    let root = place::root()?;
    let dist = asked.dist()?;
    let mut passed = 0;

    let (tools, browser) = step("tools", tools::all)?;
    step("packages of Cargo.lock", build::fetch)?;
    step("format", || run(cargo(&tools)?.args(["fmt", "--all", "--check"]), "Run cargo fmt --all."))?;
    step("tidy", tidy::tidy)?;
    step("clippy, native", || {
        lint(cargo(&tools)?.arg("clippy").args(NATIVE).args(["--all-targets", "--features", "caseload-store/testing"]))
    })?;
    step("clippy, wasm", || {
        lint(cargo(&tools)?.arg("clippy").args(WASM).args([
            "-p",
            "aimline",
            "-p",
            "caseload-charts",
            "--features",
            "caseload-charts/canvas",
        ]))?;
        lint(cargo(&tools)?.arg("clippy").args(WASM).args(STORE).arg("--tests"))
    })?;
    passed += step("native tests", || {
        let mut cargo = cargo(&tools)?;
        cargo.arg("test").args(NATIVE).args(["--features", "caseload-store/testing"]);
        run_tests(&mut cargo, "The test named above says what should hold.")
    })?;
    // Once more by itself, because it says how many cases it compared.
    step("reference cases", || {
        let mut cargo = cargo(&tools)?;
        cargo.args([
            "test",
            "--quiet",
            "--locked",
            "-p",
            "caseload-cli",
            "--test",
            "reference_cases",
            "--",
            "--nocapture",
        ]);
        run(&mut cargo, "The case and the statistic named above differ from the published answer.")
    })?;
    if root.join("crates/caseload-store/tests/browser.rs").is_file() {
        passed += step("wasm tests in Chromium", || {
            let mut cargo = cargo(&tools)?;
            cargo.arg("test").args(WASM).args(STORE).args(["--test", "browser"]);
            drive(&mut cargo, &browser)?;
            run_tests(
                &mut cargo,
                "The test named above says what should hold. Chromium and chromedriver must be of one version.",
            )
        })?;
    }
    step("release build", || build::ensure(&dist))?;
    step("size", || size::size(&dist))?;
    let files = scripts(&root.join("tests/e2e"), ".test.mjs", asked);
    if !files.is_empty() {
        let (alone, beside): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| runs_alone(file));
        for (files, lanes) in [(beside, "2"), (alone, "1")] {
            if files.is_empty() {
                continue;
            }
            passed += step(&format!("end-to-end tests, {lanes} at a time"), || {
                let mut node = script_command(&tools, &browser, &dist)?;
                node.args(["--test", "--test-reporter=spec"]).arg(format!("--test-concurrency={lanes}")).args(&files);
                run_tests(&mut node, "The test named above says what should hold.")
            })?;
        }
    }
    println!("\n{passed} tests passed, all steps green in {}", minutes(started));
    Ok(())
}

/// A step with its name before and its time after.
fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    println!("\n== {name}");
    let started = Instant::now();
    let done = work()?;
    println!("-- {name}: {}", minutes(started));
    Ok(done)
}

fn minutes(started: Instant) -> String {
    let seconds = started.elapsed().as_secs();
    format!("{} min {:02} s", seconds / 60, seconds % 60)
}

fn cargo(tools: &BuildTools) -> Outcome<Command> {
    tools.command("cargo")
}

fn lint(clippy: &mut Command) -> Outcome {
    run(clippy.args(["--", "-D", "warnings"]), "The lint above names the line and the reason.")
}

/// Tells the wasm test runner which browser to start and how.
fn drive(cargo: &mut Command, browser: &Browser) -> Outcome {
    let flags = [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    let options = serde_json::json!({ "goog:chromeOptions": { "binary": browser.chromium, "args": flags } });
    let file = place::target()?.join("webdriver.json");
    std::fs::write(&file, options.to_string())
        .or_cure("The options of the browser could not be written", "Is the disk full?")?;
    cargo.env("CHROMEDRIVER", &browser.driver).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", file);
    cargo.env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    Ok(())
}

/// Node.js with what end-to-end tests and benches look for in their environment: `AIMLINE_DIST`, `AIMLINE_XTASK`, `CHROME`.
pub fn script_command(tools: &BuildTools, browser: &Browser, dist: &Path) -> Outcome<Command> {
    let mut node = tools.command("node")?;
    node.env("AIMLINE_DIST", dist).env("CHROME", &browser.chromium);
    Ok(node)
}

/// Whether a file of end-to-end tests says in its head that nothing may run beside it: kills, and what a clock measures.
fn runs_alone(file: &Path) -> bool {
    std::fs::read_to_string(file).is_ok_and(|text| text.lines().any(|line| line.starts_with("// Runs alone")))
}

/// Scripts in a folder with this ending that were asked for, in the order of their names.
pub fn scripts(folder: &Path, ending: &str, asked: &Asked) -> Vec<PathBuf> {
    place::files(folder)
        .into_iter()
        .filter(|(name, _)| name.ends_with(ending) && asked.wants(name))
        .map(|(_, path)| path)
        .collect()
}
