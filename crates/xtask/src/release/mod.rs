//! What makes a built folder a release: one style, the parts of the wasm, the content policy in every page, the build id,
//! the service worker.
//!
//! Trunk calls this at the end of a build (Trunk.toml), while the files are still staged. A debug build is left as it is.

mod page;
pub mod parts;
mod precache;
mod shrink;
mod style;

use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, OrCure as _, Outcome};
use crate::{fingerprint, help, place};

const CURE: &str = "Is the disk full?";

/// Finishes the folder that Trunk has staged.
pub fn finish_staged() -> Outcome {
    let staged = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from);
    let staged = staged.ok_or_else(|| Failure::new("This task belongs to the build.", "Run ./x build."))?;
    if std::env::var("TRUNK_PROFILE").as_deref() != Ok("release") {
        return Ok(());
    }
    finish(&staged)
}

fn finish(folder: &Path) -> Outcome {
    let index = folder.join("index.html");
    let html = std::fs::read_to_string(&index).or_cure("index.html could not be read", CURE)?;
    let mut html = style::join(folder, &html)?;
    if parts::is_cut()? {
        html = page::with_preload(&html, &parts::put_beside(folder)?)?;
    }
    write(&index, &page::without_comments(&html))?;
    for script in ["boot.js", "journal.js"] {
        shrink::in_place(&folder.join(script))?;
    }
    help::write(folder)?;
    for (name, path) in place::files(folder) {
        if name.starts_with("snippets/") {
            return Err(Failure::new(
                format!("{name} is a script that keeps its name when it changes."),
                "A dependency brings inline JavaScript. Use another one.",
            ));
        }
        if name.ends_with(".html") {
            let html = std::fs::read_to_string(&path).or_cure(&format!("{name} could not be read"), CURE)?;
            write(&path, &page::under_policy(&name, &html)?)?;
        }
    }

    // The id stands for everything above, so it is written last and is not part of itself.
    let build = build_id(folder)?;
    let html = std::fs::read_to_string(&index).or_cure("index.html could not be read", CURE)?;
    write(&index, &page::with_build_id(&html, &build)?)?;
    write(&folder.join("sw.js"), &precache::service_worker(folder, &build)?)?;
    println!("Release {build} is sealed");
    Ok(())
}

fn build_id(folder: &Path) -> Outcome<String> {
    let mut hash = Sha256::new();
    hash.update(precache::TEMPLATE);
    hash.update(fingerprint::folder(folder)?);
    Ok(fingerprint::hex(&hash.finalize()).chars().take(16).collect())
}

fn write(path: &Path, text: &str) -> Outcome {
    std::fs::write(path, text).or_cure(&format!("{} could not be written", path.display()), CURE)
}
