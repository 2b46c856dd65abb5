//! A debug build that follows every edit. No service worker, no content policy: both belong to the release.

use crate::command::run;
use crate::failure::Outcome;
use crate::{Asked, build, tools};

/// Serves until it is stopped.
pub fn dev(asked: &Asked) -> Outcome {
    let tools = tools::for_build()?;
    build::fetch()?;
    let mut trunk = tools.command("trunk")?;
    trunk.args(["serve", "--port", &asked.port()?.to_string()]);
    run(&mut trunk, "If the port is taken, choose another one: PORT=8081 ./x dev.")
}
