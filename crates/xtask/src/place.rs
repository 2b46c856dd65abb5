//! Where things are: the checkout, what the compiler makes, and the tools, which live outside the checkout.

use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The checkout: the nearest folder upwards that holds `Trunk.toml`.
pub fn root() -> Outcome<PathBuf> {
    let here = std::env::current_dir().unwrap_or_default();
    here.ancestors()
        .find(|folder| folder.join("Trunk.toml").is_file())
        .map(Path::to_path_buf)
        .ok_or_else(|| Failure::new("This folder is not inside the Aimline checkout.", "Change into it and try again."))
}

/// What the compiler makes.
pub fn target() -> Outcome<PathBuf> {
    let root = root()?;
    Ok(match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root.join(folder),
        None => root.join("target"),
    })
}

/// Tools shared by all checkouts of this person: `AIMLINE_TOOLS`, or `~/.cache/aimline`.
pub fn tools() -> Outcome<PathBuf> {
    if let Some(folder) = std::env::var_os("AIMLINE_TOOLS") {
        return Ok(std::env::current_dir().unwrap_or_default().join(folder));
    }
    match std::env::var_os("HOME") {
        Some(home) => Ok(Path::new(&home).join(".cache/aimline")),
        None => Err(Failure::new(
            "There is no home folder to keep the tools in.",
            "Set AIMLINE_TOOLS to a folder that may be written.",
        )),
    }
}

/// Every file under `folder`, with `/` in its name relative to it, in the order of the names. Hidden entries are left out.
pub fn files(folder: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    let mut folders = vec![(String::new(), folder.to_path_buf())];
    while let Some((prefix, folder)) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') || matches!(name.as_str(), "node_modules" | "target") {
                continue;
            }
            let path = entry.path();
            let relative = format!("{prefix}{name}");
            if path.is_dir() {
                folders.push((format!("{relative}/"), path));
            } else {
                found.push((relative, path));
            }
        }
    }
    found.sort();
    found
}
