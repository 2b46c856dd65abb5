//! The programs that build and test the app: found on this machine, or made once, outside the checkout.

mod browser;
mod cargo_tool;
mod lock;
mod node;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

pub use browser::Browser;
use cargo_tool::{TRUNK, WASM_BINDGEN, WASM_SPLIT};

use crate::failure::{Failure, OrCure as _, Outcome};
use crate::place;
use crate::release::parts;

/// What a build depends on beside the sources.
pub const VERSIONS: [&str; 3] = [TRUNK.version, WASM_BINDGEN.version, WASM_SPLIT.version];

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

    /// Lets this task runner stand in for wasm-bindgen in what the command starts (see `release::parts`).
    pub fn stand_in(&self, command: &mut Command) -> Outcome {
        let real =
            std::env::split_paths(&self.path).map(|folder| folder.join(parts::STAND_IN)).find(|file| file.is_file());
        let real = real.ok_or_else(|| Failure::new("wasm-bindgen is not among the tools.", "Run ./x setup."))?;
        let folders = std::iter::once(parts::stand_in()?).chain(std::env::split_paths(&self.path));
        let path =
            std::env::join_paths(folders).or_cure("The PATH cannot be used", "Look for a colon in a folder's name.")?;
        command.env("PATH", path).env(parts::REAL, real);
        Ok(())
    }
}

/// Trunk, wasm-bindgen, the cutter of wasm, wasm-opt and esbuild, made if they are missing.
pub fn for_build() -> Outcome<BuildTools> {
    let folder = place::tools()?;
    std::fs::create_dir_all(&folder)
        .or_cure("The folder for tools could not be made", "Set AIMLINE_TOOLS to another one.")?;
    // Held until the tools are complete, so that two runs never build the same tool.
    let _held = lock::hold(&folder)?;
    let mut folders: Vec<PathBuf> = vec![node::packages(&folder)?.join(".bin")];
    folders.extend(WASM_BINDGEN.find_or_make(&folder)?);
    folders.extend(WASM_SPLIT.find_or_make(&folder)?);
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
