//! Programs that come from cargo: the right version on the PATH, one made earlier, a ready-made one, or compiled.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::command::{on_path, run};
use crate::failure::{Failure, OrCure as _, Outcome};

/// A program in one exact version. Other versions change what a build gives, so they do not count.
pub struct CargoTool {
    package: &'static str,
    /// The exact version.
    pub version: &'static str,
    programs: &'static [&'static str],
    options: &'static [&'static str],
    /// How long compiling takes on two idle cores.
    wait: &'static str,
    /// Whether it tells its version. One that does not is known by its folder alone, never by its name on the PATH.
    tells: bool,
}

/// Builds index.html, the styles and the wasm into `dist/`. Without its update check.
pub const TRUNK: CargoTool = CargoTool {
    package: "trunk",
    version: "0.22.1",
    programs: &["trunk"],
    options: &["--locked", "--no-default-features", "--features", "rustls"],
    wait: "about 8 minutes",
    tells: true,
};

/// Writes the JavaScript side of the wasm and runs wasm tests. Must equal the crate's version. Not `--locked`: its own
/// lock file can name a version that was withdrawn.
pub const WASM_BINDGEN: CargoTool = CargoTool {
    package: "wasm-bindgen-cli",
    version: "0.2.130",
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    options: &["--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"],
    wait: "about 3 minutes",
    tells: true,
};

/// Cuts the release's wasm into parts.
pub const WASM_SPLIT: CargoTool = CargoTool {
    package: "wasm_split_cli_support",
    version: "0.2.4",
    programs: &["wasm-split-cli"],
    options: &["--locked", "--features", "build-binary"],
    wait: "about 1 minute",
    tells: false,
};

/// These programs run for seconds, so compiling them fast matters more than running them fast.
const CHEAP: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ("CARGO_PROFILE_RELEASE_STRIP", "true"),
];

impl CargoTool {
    /// The folder to put in front of the PATH, or nothing when the right version is on it already.
    pub fn find_or_make(&self, tools: &Path) -> Outcome<Option<PathBuf>> {
        if self.tells && self.programs.iter().all(|program| on_path(program).is_some_and(|file| self.is_right(&file))) {
            return Ok(None);
        }
        let home = tools.join(format!("{}-{}", self.short(), self.version));
        let bin = home.join("bin");
        if !self.is_complete(&bin) {
            self.make(tools, &home)?;
        }
        Ok(Some(bin))
    }

    fn make(&self, tools: &Path, home: &Path) -> Outcome {
        let cure = "Check the network and the space on the disk, then run the same command again.";
        let made = tools.join(format!("making-{}", self.short()));
        std::fs::remove_dir_all(&made).ok();
        let started = Instant::now();
        if !self.make_from_binary(&made) {
            println!("Compiling {} {} (once per machine, {})", self.package, self.version, self.wait);
            let mut cargo = cargo("install", &made);
            cargo.args([self.package, "--version", self.version]).args(self.options).envs(CHEAP);
            run(&mut cargo, cure)?;
        }
        if !self.is_complete(&made.join("bin")) {
            return Err(Failure::new(format!("{} {} does not start.", self.package, self.version), cure));
        }
        std::fs::remove_dir_all(home).ok();
        std::fs::rename(&made, home).or_cure("A finished tool could not be put in its place", cure)?;
        println!("{} {} is ready after {} s", self.package, self.version, started.elapsed().as_secs());
        Ok(())
    }

    /// cargo-binstall fetches a ready-made program where there is one; if it cannot, compiling still can.
    fn make_from_binary(&self, made: &Path) -> bool {
        if !self.tells || on_path("cargo-binstall").is_none() {
            return false;
        }
        println!("Fetching {} {} with cargo-binstall", self.package, self.version);
        let status = cargo("binstall", made)
            .args(["--no-confirm", "--disable-strategies", "compile", "--version", self.version, self.package])
            .status();
        status.is_ok_and(|status| status.success()) && self.is_complete(&made.join("bin"))
    }

    fn is_complete(&self, bin: &Path) -> bool {
        self.programs.iter().all(|program| self.is_right(&bin.join(program)))
    }

    /// `--version` prints a name and the version.
    fn is_right(&self, file: &Path) -> bool {
        if !self.tells {
            return Command::new(file).arg("--help").output().is_ok_and(|output| output.status.success());
        }
        let output = Command::new(file).arg("--version").stderr(Stdio::null()).output();
        output.is_ok_and(|output| {
            String::from_utf8_lossy(&output.stdout).split_whitespace().any(|word| word == self.version)
        })
    }

    fn short(&self) -> &str {
        self.package.trim_end_matches("-cli")
    }
}

/// A cargo that is not told where this checkout keeps its own artefacts.
fn cargo(verb: &str, root: &Path) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.arg(verb).arg("--root").arg(root).env_remove("CARGO_TARGET_DIR").env_remove("RUSTFLAGS");
    cargo
}
