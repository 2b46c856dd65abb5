//! `./x cli ...`: builds `caseload-cli` with all optimisations and runs it with the words that follow. Its exit code is
//! handed on, because it says whether the files were understood.

use std::process::{Command, ExitCode};

use crate::command::run;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::place;

/// Builds, runs, and gives back how the program ended.
pub fn cli(words: &[String]) -> Outcome<ExitCode> {
    let mut build = Command::new("cargo");
    build.current_dir(place::root()?).args(["build", "--quiet", "--locked", "--release", "-p", "caseload-cli"]);
    run(&mut build, "The first error above says what is wrong.")?;
    let program = place::target()?.join("release/caseload-cli");
    let status = Command::new(&program)
        .args(words)
        .status()
        .or_cure("caseload-cli could not be started", "Is the disk full, or was the program removed?")?;
    match status.code().and_then(|code| u8::try_from(code).ok()) {
        Some(code) => Ok(ExitCode::from(code)),
        None => Err(Failure::new("caseload-cli was ended from outside.", "Run it again.")),
    }
}
