//! The service worker of a release: the template beside this file with the list of every file and its hash.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, OrCure as _, Outcome};
use crate::{place, serve};

/// The worker without its list. A change here is a new build, so it is part of the build id.
pub const TEMPLATE: &str = include_str!("service_worker.js");
const PLACE: &str = "const BUILD = \"\", FILES = [];";

/// The text of `sw.js` for this folder.
pub fn service_worker(folder: &Path, build: &str) -> Outcome<String> {
    let mut list = String::new();
    for (name, path) in place::files(folder) {
        if name == "sw.js" {
            continue;
        }
        let bytes = std::fs::read(&path).or_cure(&format!("{name} could not be read"), "Build again.")?;
        list.push_str(&entry(&name, &bytes)?);
    }
    let Some((head, body)) = TEMPLATE.split_once(PLACE) else {
        return Err(Failure::new(
            "The service worker's template has lost its list.",
            "Put the line with BUILD and FILES back.",
        ));
    };
    Ok(format!("{head}const BUILD = \"{build}\", FILES = [\n{list}];{body}"))
}

/// `["./name", "sha256-...", "type/subtype"],` The type is empty where hosts rightly differ.
fn entry(name: &str, bytes: &[u8]) -> Outcome<String> {
    // Quotes and backslashes would need escaping in the list, and percent signs in the address.
    if !name.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-/".contains(letter)) {
        return Err(Failure::new(
            format!("{name} cannot be an address."),
            "Use letters, figures, dots and hyphens only.",
        ));
    }
    let hash = STANDARD.encode(Sha256::digest(bytes));
    let kind = match name.rsplit('.').next() {
        Some("html" | "css" | "js" | "wasm") => serve::content_type(name).split(';').next().unwrap_or_default(),
        _ => "",
    };
    Ok(format!("  [\"./{name}\", \"sha256-{hash}\", \"{kind}\"],\n"))
}

#[cfg(test)]
mod tests {
    use super::entry;

    #[test]
    fn an_entry_names_address_hash_and_type() {
        let empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
        assert_eq!(
            entry("a/b.js", b"").expect("a name"),
            format!("  [\"./a/b.js\", \"sha256-{empty}\", \"text/javascript\"],\n")
        );
        assert_eq!(entry("icon.svg", b"").expect("a name"), format!("  [\"./icon.svg\", \"sha256-{empty}\", \"\"],\n"));
        assert!(entry("a\"b.js", b"").is_err());
    }
}
