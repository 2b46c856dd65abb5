//! Node.js and the packages of `tests/package-lock.json`: wasm-opt, esbuild, the browser driver, the accessibility rules.

use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest as _, Sha256};

use super::browser::install_on_debian;
use crate::command::{on_path, read, run};
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::fingerprint::hex;
use crate::place;

const OLDEST: u32 = 20;
const CURE: &str = "Install Node.js 20 or newer with npm (Debian: apt-get install nodejs npm), then run this again.";

/// The folder of packages, installed if it is missing and linked as `tests/node_modules`.
pub fn packages(tools: &Path) -> Outcome<PathBuf> {
    check_node()?;
    let tests = place::root()?.join("tests");
    let lock = std::fs::read(tests.join("package-lock.json"))
        .or_cure("tests/package-lock.json is missing", "Is the checkout complete?")?;
    let hash: String = hex(&Sha256::digest(&lock)).chars().take(12).collect();
    let home = tools.join(format!("npm-{hash}"));
    if !home.join("node_modules").is_dir() {
        install(&tests, tools, &home)?;
    }
    let packages = home.join("node_modules");
    link(&packages, &tests.join("node_modules"))?;
    Ok(packages)
}

fn check_node() -> Outcome {
    if on_path("node").is_none() || on_path("npm").is_none() {
        install_on_debian(&["nodejs", "npm"]);
    }
    let version = read(Command::new("node").arg("--version"), CURE)?;
    let major = version.trim().trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= OLDEST) {
        Ok(())
    } else {
        Err(Failure::new(format!("Node.js {} is too old.", version.trim()), CURE))
    }
}

fn install(tests: &Path, tools: &Path, home: &Path) -> Outcome {
    let cure = "Check the network, then run the same command again.";
    let made = tools.join("making-npm");
    std::fs::remove_dir_all(&made).ok();
    std::fs::create_dir_all(&made)
        .or_cure("The folder for tools cannot be written", "Set AIMLINE_TOOLS to another one.")?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        std::fs::copy(tests.join(name), made.join(name)).or_cure(&format!("tests/{name} could not be copied"), cure)?;
    }
    println!("Installing wasm-opt, esbuild, playwright-core and axe-core (once per machine)");
    // No package needs to run anything of its own.
    run(Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(&made), cure)?;
    std::fs::rename(&made, home).or_cure("The packages could not be put in their place", cure)
}

/// Test files find the packages through this link. A real folder there is somebody's own and stays.
fn link(packages: &Path, link: &Path) -> Outcome {
    if std::fs::read_link(link).is_ok_and(|to| to == packages) || (link.is_dir() && !link.is_symlink()) {
        return Ok(());
    }
    std::fs::remove_file(link).ok();
    std::os::unix::fs::symlink(packages, link)
        .or_cure("tests/node_modules could not be linked", "Remove it and try again.")
}
