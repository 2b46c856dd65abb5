//! Chromium and its driver, for wasm tests, end-to-end tests and benches. Nothing is downloaded outside the system's packages.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::command::on_path;
use crate::failure::{Failure, Outcome};

const CURE: &str = "Install Chromium and chromedriver (Debian: apt-get install chromium chromium-driver), or name them in CHROME and CHROMEDRIVER.";
const CHROMIUMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A browser that can be driven.
pub struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// chromedriver of the same version.
    pub driver: PathBuf,
}

/// The browser named in `CHROME` and `CHROMEDRIVER`, else the one on the PATH, else a freshly installed one.
pub fn find() -> Outcome<Browser> {
    look()
        .or_else(|| {
            install_on_debian(&["chromium", "chromium-driver"]);
            look()
        })
        .ok_or_else(|| Failure::new("There is no Chromium with chromedriver on this machine.", CURE))
}

fn look() -> Option<Browser> {
    let chromium = named("CHROME").or_else(|| CHROMIUMS.into_iter().find_map(on_path))?;
    let driver = named("CHROMEDRIVER").or_else(|| on_path("chromedriver"))?;
    Some(Browser { chromium, driver })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}

/// On Debian and its kin, and only where it needs no password. Elsewhere the cure says what to install.
pub fn install_on_debian(packages: &[&str]) {
    let root = Command::new("id").arg("-u").stderr(Stdio::null()).output();
    let is_root = root.is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if !is_root || !Path::new("/etc/debian_version").exists() {
        return;
    }
    println!("Installing {} (once per machine)", packages.join(" and "));
    let apt = |words: &[&str]| {
        let status = Command::new("apt-get").args(words).env("DEBIAN_FRONTEND", "noninteractive").status();
        status.is_ok_and(|status| status.success())
    };
    let install: Vec<&str> = ["install", "-y", "--no-install-recommends"].iter().chain(packages).copied().collect();
    // The lists of a fresh machine are empty, so a failed install is tried once more with new lists. Whether it worked
    // is seen by looking for the program.
    if !apt(&install) && apt(&["update"]) {
        apt(&install);
    }
}
