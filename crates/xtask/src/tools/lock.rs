//! One run at a time sets up tools. The operating system drops the lock when a run ends, however it ends.

use std::fs::File;
use std::path::Path;

use crate::failure::{OrCure as _, Outcome};

/// Waits for its turn. The lock is held as long as the value lives.
pub fn hold(folder: &Path) -> Outcome<File> {
    let cure = "Set AIMLINE_TOOLS to a folder that may be written.";
    let file = File::create(folder.join("setup.lock")).or_cure("The folder for tools cannot be written", cure)?;
    if file.try_lock().is_err() {
        println!("Waiting for another run that is setting up the tools");
        file.lock().or_cure("The folder for tools cannot be locked", cure)?;
    }
    Ok(file)
}
