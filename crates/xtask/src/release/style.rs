//! All styles in one file: together they pack better, and a first visit asks once.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::shrink;
use crate::failure::{Failure, OrCure as _, Outcome};
use crate::fingerprint::hex;

const CURE: &str = "Is the disk full?";

/// Puts the staged styles that the page names into one, in their order, and names that one.
pub fn join(folder: &Path, html: &str) -> Outcome<String> {
    let (page, names) = without_styles(html);
    if names.is_empty() {
        return Err(Failure::new("index.html names no style.", "Put the links to style/*.css back."));
    }
    let mut together = String::new();
    for name in &names {
        let path = folder.join(name);
        together.push_str(&std::fs::read_to_string(&path).or_cure(&format!("{name} could not be read"), CURE)?);
        std::fs::remove_file(&path).or_cure(&format!("{name} could not be removed"), CURE)?;
    }
    let hash: String = hex(&Sha256::digest(&together)).chars().take(16).collect();
    let name = format!("style-{hash}.css");
    std::fs::write(folder.join(&name), together).or_cure("The style could not be written", CURE)?;
    shrink::in_place(&folder.join(&name))?;
    Ok(page.replacen("</title>", &format!("</title>\n<link rel=\"stylesheet\" href=\"./{name}\">"), 1))
}

/// The page without its links to styles, and the names of these.
fn without_styles(html: &str) -> (String, Vec<String>) {
    let mut names = Vec::new();
    let mut page = String::with_capacity(html.len());
    for line in html.lines() {
        let name = line
            .strip_prefix("<link rel=\"stylesheet\" href=\"./")
            .and_then(|rest| rest.split_once('"'))
            .map(|(name, _)| name.to_owned());
        match name {
            Some(name) => names.push(name),
            None => {
                page.push_str(line);
                page.push('\n');
            }
        }
    }
    (page, names)
}

#[cfg(test)]
mod tests {
    use super::without_styles;

    #[test]
    fn styles_are_taken_out_in_their_order() {
        let html = "<head>\n<link rel=\"stylesheet\" href=\"./b.css\" integrity=\"x\"/>\n<link rel=\"icon\" href=\"./i.svg\">\n<link rel=\"stylesheet\" href=\"./a.css\"/>\n</head>";
        let (page, names) = without_styles(html);
        assert_eq!(names, ["b.css", "a.css"]);
        assert_eq!(page, "<head>\n<link rel=\"icon\" href=\"./i.svg\">\n</head>\n");
    }
}
