//! The release build, and not building when nothing changed.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::command::run;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::{fingerprint, place, tools};

/// Builds the release into `dist`.
pub fn build(dist: &Path) -> Outcome {
    let started = Instant::now();
    let tools = tools::for_build()?;
    // Taken before the build: an edit during it must lead to the next one.
    let sources = fingerprint::sources()?;
    fetch()?;

    println!("Building the release (about 3 minutes the first time)");
    let mut trunk = tools.command("trunk")?;
    trunk.args(["build", "--release", "--dist"]).arg(dist);
    trunk.env("CARGO_ENCODED_RUSTFLAGS", wasm_flags()?);
    // The cutter needs names and relocations; nothing of them is left in the release. An incremental build is larger.
    trunk.env("CARGO_PROFILE_RELEASE_STRIP", "none").env("CARGO_INCREMENTAL", "0");
    tools.stand_in(&mut trunk)?;
    run(&mut trunk, "The first error above says what is wrong. If Cargo.lock is named, run cargo check once.")?;

    if !dist.join("sw.js").is_file() {
        return Err(Failure::new(
            "The release has no service worker.",
            "The hook at the end of Trunk.toml writes it; has it been removed?",
        ));
    }
    remember(dist, &sources)?;
    println!("Built in {} s", started.elapsed().as_secs());
    Ok(())
}

/// Builds only when the sources, the tools or `dist` changed since the last build.
pub fn ensure(dist: &Path) -> Outcome {
    if is_current(dist)? {
        println!("Nothing changed since the last build");
        return Ok(());
    }
    build(dist)
}

fn is_current(dist: &Path) -> Outcome<bool> {
    let Ok(noted) = std::fs::read_to_string(note()?) else { return Ok(false) };
    Ok(dist.join("sw.js").is_file() && noted == mark(dist, &fingerprint::sources()?)?)
}

fn remember(dist: &Path, sources: &str) -> Outcome {
    std::fs::write(note()?, mark(dist, sources)?).or_cure("The build could not be noted", "Is the disk full?")
}

fn mark(dist: &Path, sources: &str) -> Outcome<String> {
    Ok(format!("sources {sources}\ndist {}\n", fingerprint::folder(dist)?))
}

fn note() -> Outcome<PathBuf> {
    Ok(place::target()?.join("release.fingerprint"))
}

/// Trunk builds without network, so everything in Cargo.lock is fetched before.
pub fn fetch() -> Outcome {
    run(
        Command::new("cargo").args(["fetch", "--locked", "--quiet"]).current_dir(place::root()?),
        "Check the network. If Cargo.lock is named above, run cargo check once and commit the lock file.",
    )
}

/// Views behind pointers (docs/decisions/0005), and what the cutter needs (0006). And the wasm must not carry the folders of the machine it was built on, nor where its crates came from.
fn wasm_flags() -> Outcome<String> {
    // These flags take the place of those in .cargo/config.toml, so what stands there is said again.
    let erased = ["--cfg", "erase_components", "--cfg", "aimline_parts", "-Clink-arg=--emit-relocs"];
    let mut flags: Vec<String> = erased.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--remap-path-prefix={}=.", place::root()?.display()));
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    let sources = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    for folder in sources.into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}=crates", folder.path().display()));
    }
    // This separator lets a folder's name hold a space.
    Ok(flags.join("\u{1f}"))
}
