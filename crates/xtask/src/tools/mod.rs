//! The programs that build and test the app: found on this machine, or made once, outside the checkout.

mod browser;
mod cargo_tool;
mod lock;
mod node;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

pub use browser::Browser;
use cargo_tool::{TRUNK, WASM_BINDGEN};

use crate::failure::{OrCure as _, Outcome};
use crate::place;

/// What a build depends on beside the sources.
pub const VERSIONS: [&str; 2] = [TRUNK.version, WASM_BINDGEN.version];

/// What a build needs.
pub struct BuildTools {
    path: OsString,
}

impl BuildTools {
    /// A command that finds the tools first, and this task runner by its name in the environment.
    pub fn command(&self, program: &str) -> Outcome<Command> {
        let mut command = Command::new(program);
        let runner = std::env::current_exe().or_cure("The task runner cannot find itself", "Start it with ./x.")?;
        command.env("PATH", &self.path).env("AIMLINE_XTASK", runner).current_dir(place::root()?);
        Ok(command)
    }
}

/// Trunk, wasm-bindgen and wasm-opt, made if they are missing.
pub fn for_build() -> Outcome<BuildTools> {
    let folder = place::tools()?;
    std::fs::create_dir_all(&folder)
        .or_cure("The folder for tools could not be made", "Set AIMLINE_TOOLS to another one.")?;
    // Held until the tools are complete, so that two runs never build the same tool.
    let _held = lock::hold(&folder)?;
    let mut folders: Vec<PathBuf> = vec![node::packages(&folder)?.join(".bin")];
    folders.extend(WASM_BINDGEN.find_or_make(&folder)?);
    folders.extend(TRUNK.find_or_make(&folder)?);
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    let path =
        std::env::join_paths(folders).or_cure("The PATH cannot be used", "Look for a colon in a folder's name.")?;
    Ok(BuildTools { path })
}

/// The build tools and a browser with its driver.
pub fn all() -> Outcome<(BuildTools, Browser)> {
    Ok((for_build()?, browser::find()?))
}
