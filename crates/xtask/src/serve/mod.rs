//! A static server for the built app, with the headers a good host sends and real 404s.

mod connection;
mod file;

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;

use connection::Answer;
pub use file::content_type;

use crate::failure::{Failure, Outcome};
use crate::{Asked, build};

/// What a meta tag cannot say, and what protects an origin in general.
const HEADERS: [(&str, &str); 6] = [
    ("Content-Security-Policy", "frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), usb=(), serial=()"),
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
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        Failure::new(format!("Port {port} cannot be used: {error}."), "Choose another one: PORT=8081 ./x serve.")
    })?;
    // Port 0 lets the system choose, which tests use.
    let port = listener.local_addr().map_or(port, |address| address.port());
    let dist: Arc<Path> = Arc::from(dist);
    // "localhost" can mean either; a machine without IPv6 is served all the same.
    if let Ok(listener) = TcpListener::bind((Ipv6Addr::LOCALHOST, port)) {
        let dist = Arc::clone(&dist);
        std::thread::spawn(move || accept(&listener, &dist));
    }
    println!("ready http://localhost:{port}/");
    accept(&listener, &dist);
    Ok(())
}

/// One thread per connection: a browser opens few, and each may stay open while it is idle.
fn accept(listener: &TcpListener, dist: &Arc<Path>) {
    for stream in listener.incoming().flatten() {
        let dist = Arc::clone(dist);
        // A connection that breaks concerns nobody but its browser.
        std::thread::spawn(move || connection::talk(&stream, &|address: &str| answer(&dist, address)).ok());
    }
}

fn answer(dist: &Path, address: &str) -> Answer {
    let read = file::named_by(address).and_then(|name| Some((std::fs::read(dist.join(&name)).ok()?, name)));
    let (status, kind, cache, body) = match read {
        Some((bytes, name)) => ("200 OK", content_type(&name), file::cache_control(&name), bytes),
        None => ("404 Not Found", "text/plain; charset=utf-8", "no-cache", b"Not found\n".to_vec()),
    };
    let headers = HEADERS.into_iter().chain([("Content-Type", kind), ("Cache-Control", cache)]).collect();
    Answer { status, headers, body }
}
