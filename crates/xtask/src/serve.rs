//! A static server for the built app, with the headers a good host sends and real 404s.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use tiny_http::{Header, Request, Response, Server, StatusCode};

use crate::failure::{Failure, Outcome};
use crate::{Asked, build};

/// Enough for a browser's parallel requests; each answer is a small file.
const THREADS: usize = 8;

/// What a meta tag cannot say, and what protects an origin in general.
const HEADERS: [(&str, &str); 6] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), usb=(), serial=(), bluetooth=()"),
];

/// Builds if something changed, then serves until it is stopped.
pub fn serve(asked: &Asked) -> Outcome {
    let dist = asked.dist()?;
    if !asked.no_build {
        build::ensure(&dist)?;
    }
    if !dist.join("index.html").is_file() {
        return Err(Failure::new(format!("There is no app in {}.", dist.display()), "Run ./x build first."));
    }

    let port = asked.port()?;
    let server = Server::http(("127.0.0.1", port)).map_err(|error| {
        Failure::new(format!("Port {port} cannot be used: {error}"), "Choose another one: PORT=8081 ./x serve.")
    })?;
    // Port 0 lets the system choose, which tests use.
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    println!("ready http://localhost:{port}/");

    let server = Arc::new(server);
    let threads: Vec<_> = (0..THREADS)
        .map(|_| {
            let (server, dist) = (Arc::clone(&server), dist.clone());
            std::thread::spawn(move || server.incoming_requests().for_each(|request| answer(request, &dist)))
        })
        .collect();
    for thread in threads {
        thread.join().map_err(|_| Failure::new("The server stopped.", "Start it again."))?;
    }
    Ok(())
}

fn answer(request: Request, dist: &Path) {
    let file = file_for(request.url()).map(|name| (content_type(&name), cache_control(&name), dist.join(name)));
    let (status, kind, cache, bytes) = match file.map(|(kind, cache, path)| (kind, cache, std::fs::read(path))) {
        Some((kind, cache, Ok(bytes))) => (200, kind, cache, bytes),
        _ => (404, "text/plain; charset=utf-8", "no-cache", b"Not found\n".to_vec()),
    };
    let mut response = Response::from_data(bytes).with_status_code(StatusCode(status));
    for (name, value) in HEADERS.into_iter().chain([("Content-Type", kind), ("Cache-Control", cache)]) {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    // A browser that went away needs no answer.
    request.respond(response).ok();
}

/// The file behind an address, or nothing when the address tries to leave the folder.
fn file_for(url: &str) -> Option<String> {
    let path = url.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let path = if path.is_empty() { "index.html" } else { path };
    let stays = PathBuf::from(path).components().all(|part| matches!(part, Component::Normal(_)));
    let hidden = path.split('/').any(|part| part.starts_with('.'));
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
fn cache_control(name: &str) -> &'static str {
    let hashed = name
        .rsplit('/')
        .next()
        .unwrap_or(name)
        .split(['-', '.', '_'])
        .any(|part| part.len() == 16 && part.chars().all(|letter| letter.is_ascii_hexdigit()));
    if hashed { "public, max-age=31536000, immutable" } else { "no-cache" }
}

#[cfg(test)]
mod tests {
    use super::{cache_control, file_for};

    #[test]
    fn an_address_names_a_file_inside_the_folder_or_nothing() {
        assert_eq!(file_for("/").as_deref(), Some("index.html"));
        assert_eq!(file_for("/?a=1").as_deref(), Some("index.html"));
        assert_eq!(file_for("/icons/mark.svg").as_deref(), Some("icons/mark.svg"));
        assert_eq!(file_for("/../Cargo.toml"), None);
        assert_eq!(file_for("/a/../../b"), None);
        assert_eq!(file_for("/%2e%2e/b"), None);
        assert_eq!(file_for("/.git/config"), None);
    }

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert!(cache_control("aimline-0123456789abcdef_bg.wasm").contains("immutable"));
        assert!(cache_control("base-0123456789abcdef.css").contains("immutable"));
        assert_eq!(cache_control("index.html"), "no-cache");
        assert_eq!(cache_control("sw.js"), "no-cache");
    }
}
