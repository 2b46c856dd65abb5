//! Scripts and styles without comments and spaces, through esbuild.

use std::path::Path;
use std::process::Command;

use crate::command::run;
use crate::failure::Outcome;

/// Shrinks a script or a style in its place.
pub fn in_place(file: &Path) -> Outcome {
    let mut esbuild = Command::new("esbuild");
    esbuild.arg(file).args(["--minify", "--allow-overwrite", "--log-level=error"]);
    esbuild.arg(format!("--outfile={}", file.display()));
    run(&mut esbuild, "The line above says where the script or style is wrong.")
}
