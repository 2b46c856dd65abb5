//! One hash over everything a build depends on, so that an unchanged checkout is served at once.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::failure::{OrCure as _, Outcome};
use crate::{place, tools};

/// What a release build is made of. `tests/package-lock.json` names the program that shrinks the wasm.
const SOURCES: [&str; 12] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "crates",
    "index.html",
    "public",
    "rust-toolchain.toml",
    "src",
    "style",
    "tests/package-lock.json",
    "x",
];

/// The hash of sources and tool versions, as hex.
pub fn sources() -> Outcome<String> {
    let root = place::root()?;
    let mut hash = Sha256::new();
    hash.update(tools::VERSIONS.join(" "));
    for source in SOURCES {
        let path = root.join(source);
        if path.is_dir() {
            add_folder(&mut hash, &path)?;
        } else {
            add_file(&mut hash, source, &path)?;
        }
    }
    Ok(hex(&hash.finalize()))
}

/// The hash of a folder's files and their names, as hex.
pub fn folder(folder: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    add_folder(&mut hash, folder)?;
    Ok(hex(&hash.finalize()))
}

/// Bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn add_folder(hash: &mut Sha256, folder: &Path) -> Outcome {
    place::files(folder).iter().try_for_each(|(name, path)| add_file(hash, name, path))
}

fn add_file(hash: &mut Sha256, name: &str, path: &Path) -> Outcome {
    let bytes = std::fs::read(path).or_cure(&format!("{name} could not be read"), "Is the checkout complete?")?;
    // Lengths keep two files from being mistaken for one.
    hash.update((name.len() as u64).to_le_bytes());
    hash.update(name);
    hash.update((bytes.len() as u64).to_le_bytes());
    hash.update(bytes);
    Ok(())
}
