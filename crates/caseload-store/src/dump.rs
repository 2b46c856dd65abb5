//! The raw dump: everything in the store as JSON text, for a person with a text editor and for a later rescue.
//! The rescue page writes the same shape without this code:
//!
//! ```json
//! {"format":"aimline-raw","schema":1,"replica":"…","revision":7,
//!  "records":[{"copy":"rows","key":"…","kind":"…","parent":"…","year":2026,"revision":3,"text":"{…}"},
//!             {"copy":"journal","base64":"…"}]}
//! ```
//!
//! A payload stands as `text` when its first byte says JSON (that byte is left out) and it is UTF-8, otherwise whole as
//! `base64`. Text is a JSON string, not JSON: what cannot be parsed must not make the file unreadable.

use crate::rows::{Draft, Row};

/// A dump in the making.
pub struct Dump {
    out: String,
    first: bool,
}

impl Dump {
    /// Begins with what the store says about itself.
    pub fn new(schema: u32, replica: &str, revision: u64) -> Self {
        let mut out = String::from("{\"format\":\"aimline-raw\",\"schema\":");
        out.push_str(&schema.to_string());
        out.push_str(",\"replica\":");
        quote(&mut out, replica);
        out.push_str(",\"revision\":");
        out.push_str(&revision.to_string());
        out.push_str(",\"records\":[");
        Self { out, first: true }
    }

    /// A row; `copy` says where it was found.
    pub fn row(&mut self, copy: &str, row: &Row) {
        self.open(copy);
        self.field("key", &row.key);
        self.field("kind", &row.kind);
        if let Some(parent) = &row.parent {
            self.field("parent", parent);
        }
        if let Some(year) = row.year {
            self.out.push_str(",\"year\":");
            self.out.push_str(&year.to_string());
        }
        self.out.push_str(",\"revision\":");
        self.out.push_str(&row.revision.to_string());
        self.payload(&row.payload);
        self.out.push('}');
    }

    /// Something half typed.
    pub fn draft(&mut self, draft: &Draft) {
        self.open("drafts");
        self.field("key", &draft.key);
        self.payload(&draft.payload);
        self.out.push('}');
    }

    /// Bytes that are no row.
    pub fn bytes(&mut self, copy: &str, bytes: &[u8]) {
        self.open(copy);
        self.out.push_str(",\"base64\":\"");
        base64(&mut self.out, bytes);
        self.out.push_str("\"}");
    }

    /// The whole text.
    pub fn finish(mut self) -> Vec<u8> {
        self.out.push_str("]}\n");
        self.out.into_bytes()
    }

    fn open(&mut self, copy: &str) {
        self.out.push_str(if self.first { "\n{\"copy\":" } else { ",\n{\"copy\":" });
        self.first = false;
        quote(&mut self.out, copy);
    }

    fn field(&mut self, name: &str, value: &str) {
        self.out.push_str(",\"");
        self.out.push_str(name);
        self.out.push_str("\":");
        quote(&mut self.out, value);
    }

    fn payload(&mut self, payload: &[u8]) {
        if let Some((0, text)) = payload.split_first()
            && let Ok(text) = core::str::from_utf8(text)
        {
            self.field("text", text);
        } else {
            self.out.push_str(",\"base64\":\"");
            base64(&mut self.out, payload);
            self.out.push('"');
        }
    }
}

fn quote(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            control if u32::from(control) < 0x20 => {
                out.push_str("\\u00");
                out.push(if u32::from(control) < 0x10 { '0' } else { '1' });
                out.extend(char::from_digit(u32::from(control) & 0xf, 16));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}

fn base64(out: &mut String, bytes: &[u8]) {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let digit = |group: u32, place: u32| DIGITS.get((group >> (18 - 6 * place) & 63) as usize).map(|d| char::from(*d));
    for chunk in bytes.chunks(3) {
        let mut group = 0;
        for place in 0..3 {
            group = group << 8 | u32::from(chunk.get(place).copied().unwrap_or(0));
        }
        for place in 0..4 {
            let filled = usize::try_from(place).is_ok_and(|place| place <= chunk.len());
            out.extend(if filled { digit(group, place) } else { Some('=') });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_the_standard_alphabet_with_padding() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")] {
            let mut out = String::new();
            base64(&mut out, bytes.as_bytes());
            assert_eq!(out, text);
        }
        let mut out = String::new();
        base64(&mut out, &[0xfb, 0xff, 0xfe]);
        assert_eq!(out, "+//+");
    }

    #[test]
    fn a_payload_that_is_not_text_stands_whole_as_base64() {
        let mut dump = Dump::new(1, "r\"1", 2);
        dump.draft(&Draft { key: "a\u{1}\n".into(), payload: vec![0, b'{', b'"', b'}'] });
        dump.draft(&Draft { key: "b".into(), payload: vec![0, 0xff] });
        dump.bytes("cut", &[1, 2, 3]);
        let text = String::from_utf8(dump.finish()).unwrap();
        assert_eq!(
            text,
            "{\"format\":\"aimline-raw\",\"schema\":1,\"replica\":\"r\\\"1\",\"revision\":2,\"records\":[\n\
             {\"copy\":\"drafts\",\"key\":\"a\\u0001\\n\",\"text\":\"{\\\"}\"},\n\
             {\"copy\":\"drafts\",\"key\":\"b\",\"base64\":\"AP8=\"},\n\
             {\"copy\":\"cut\",\"base64\":\"AQID\"}]}\n"
        );
    }
}
