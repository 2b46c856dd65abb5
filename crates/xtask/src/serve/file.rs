//! Which file an address names, and what a browser is told about it.

use std::path::{Component, Path};

/// The file behind an address, or nothing when the address tries to leave the folder.
pub fn named_by(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let stays = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let hidden = path.split('/').any(|part| part.starts_with('.'));
    // No name in a release has a sign that needs escaping.
    (stays && !hidden && !path.contains(['%', '\\'])).then(|| path.to_owned())
}

/// The type of a file by its ending. Streaming compilation needs the one for wasm.
pub fn content_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("json" | "aimline") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A name with a hash in it never changes its content; all others are asked for each time.
pub fn cache_control(name: &str) -> &'static str {
    let is_hash = |part: &str| part.len() == 16 && part.chars().all(|letter| letter.is_ascii_hexdigit());
    let name = name.rsplit('/').next().unwrap_or(name);
    if name.split(['-', '.', '_']).any(is_hash) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::{cache_control, named_by};

    #[test]
    fn an_address_names_a_file_inside_the_folder_or_nothing() {
        assert_eq!(named_by("/").as_deref(), Some("index.html"));
        assert_eq!(named_by("/?a=1").as_deref(), Some("index.html"));
        assert_eq!(named_by("/icons/mark.svg").as_deref(), Some("icons/mark.svg"));
        assert_eq!(named_by("/../Cargo.toml"), None);
        assert_eq!(named_by("/a/../../b"), None);
        assert_eq!(named_by("/%2e%2e/b"), None);
        assert_eq!(named_by("/.git/config"), None);
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert!(cache_control("aimline-0123456789abcdef_bg.wasm").contains("immutable"));
        assert!(cache_control("base-0123456789abcdef.css").contains("immutable"));
        assert_eq!(cache_control("index.html"), "no-cache");
        assert_eq!(cache_control("sw.js"), "no-cache");
    }
}
