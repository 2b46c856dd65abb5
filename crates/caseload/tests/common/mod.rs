//! Where the reference answers lie.

use std::path::{Path, PathBuf};

/// The checked-in answers.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The folder of reference answers beside the workspace, or the one named by `AIMLINE_SHARED`; None in a checkout that
/// stands alone.
pub fn shared() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = std::env::var_os("AIMLINE_SHARED").map_or_else(beside, PathBuf::from).join("reference");
    folder.is_dir().then_some(folder)
}
