//! One HTTP/1.1 connection: reads requests, writes answers, stays open between them. Only GET and HEAD.

use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

/// Longest request head. A browser's is below 2,000 bytes.
const LONGEST_HEAD: u64 = 16 * 1024;
/// An idle connection is closed after this.
const PATIENCE: Duration = Duration::from_secs(120);

/// What goes back to the browser.
pub struct Answer {
    /// Code and words, as `200 OK`.
    pub status: &'static str,
    /// Names and values, without the length of the body.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The bytes of the file.
    pub body: Vec<u8>,
}

#[derive(Debug, PartialEq, Eq)]
struct Request {
    method: String,
    address: String,
    stays_open: bool,
    has_body: bool,
}

/// Answers requests until the browser closes the connection or says something that is not HTTP.
pub fn talk(stream: &TcpStream, answer: &dyn Fn(&str) -> Answer) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = read_head(&mut reader)? {
        let reply = match request.method.as_str() {
            "GET" | "HEAD" => answer(&request.address),
            _ => Answer { status: "405 Method Not Allowed", headers: vec![("Allow", "GET, HEAD")], body: Vec::new() },
        };
        // A body is not read, so what follows it could not be told from it.
        let stays_open = request.stays_open && !request.has_body;
        let mut out = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", reply.status, reply.body.len());
        for (name, value) in &reply.headers {
            out.push_str(&format!("{name}: {value}\r\n"));
        }
        out.push_str(if stays_open { "\r\n" } else { "Connection: close\r\n\r\n" });
        let mut bytes = out.into_bytes();
        if request.method != "HEAD" {
            bytes.extend(reply.body);
        }
        let mut writer = stream;
        writer.write_all(&bytes)?;
        if !stays_open {
            break;
        }
    }
    Ok(())
}

/// The next request, or nothing when the connection has ended.
fn read_head(reader: &mut impl BufRead) -> io::Result<Option<Request>> {
    let mut head = reader.take(LONGEST_HEAD);
    let mut line = String::new();
    if head.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace();
    let (Some(method), Some(address), Some(version)) = (words.next(), words.next(), words.next()) else {
        return Err(io::ErrorKind::InvalidData.into());
    };
    let mut request = Request {
        method: method.to_owned(),
        address: address.to_owned(),
        stays_open: version == "HTTP/1.1",
        has_body: false,
    };
    loop {
        let mut line = String::new();
        if head.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let Some((name, value)) = line.split_once(':') else { break };
        let value = value.trim();
        match name.to_ascii_lowercase().as_str() {
            "connection" if value.eq_ignore_ascii_case("close") => request.stays_open = false,
            "content-length" if value != "0" => request.has_body = true,
            "transfer-encoding" => request.has_body = true,
            _ => {}
        }
    }
    Ok(Some(request))
}

#[cfg(test)]
mod tests {
    use super::{Request, read_head};

    fn heads(mut text: &[u8]) -> Vec<Request> {
        std::iter::from_fn(|| read_head(&mut text).expect("HTTP")).collect()
    }

    #[test]
    fn requests_follow_each_other_on_one_connection() {
        let text = b"GET /a.js HTTP/1.1\r\nHost: x\r\n\r\nHEAD / HTTP/1.1\r\nConnection: close\r\n\r\n";
        let found = heads(text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].address.as_str(), found[0].stays_open), ("/a.js", true));
        assert_eq!((found[1].method.as_str(), found[1].stays_open), ("HEAD", false));
    }

    #[test]
    fn a_head_that_is_cut_off_or_endless_is_an_error() {
        assert!(read_head(&mut &b"GET / HTTP/1.1\r\nHost: x\r\n"[..]).is_err());
        let endless = format!("GET / HTTP/1.1\r\n{}", "a: b\r\n".repeat(10_000));
        assert!(read_head(&mut endless.as_bytes()).is_err());
    }
}
