//! Canonical text: the same data always give the same bytes, so that a hash over them can be checked by anyone.
//!
//! Keys sorted, no spaces, integers only. For such values this is RFC 8785; a property test holds it against an
//! independent writer of that standard.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// Where a number with decimals or an exponent stands; the format has none.
#[derive(Debug, PartialEq, Eq)]
pub struct Unwritable {
    /// Keys and indexes (from 0) from the outside in, with `/` between; empty when the value itself is such a number.
    pub path: String,
}

/// Writes a value in canonical form.
///
/// # Errors
/// [`Unwritable`] at the first number with decimals or an exponent.
pub fn canonical(value: &Value) -> Result<String, Unwritable> {
    let mut out = String::new();
    write(value, &mut out).map_err(|mut path| {
        path.reverse();
        Unwritable { path: path.join("/") }
    })?;
    Ok(out)
}

/// On trouble the path is collected from the inside out.
fn write(value: &Value, out: &mut String) -> Result<(), Vec<String>> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => {
            if number.is_f64() {
                return Err(Vec::new());
            }
            out.push_str(&number.to_string());
        }
        Value::String(text) => quote(text, out),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                write(item, out).map_err(|mut path| {
                    path.push(i.to_string());
                    path
                })?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            let mut keys: Vec<&String> = fields.keys().collect();
            // RFC 8785 sorts by UTF-16 units; our own keys are ASCII, unknown ones may be anything.
            crate::order::sort_by(&mut keys, |a, b| a.encode_utf16().cmp(b.encode_utf16()));
            for (i, key) in keys.into_iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                quote(key, out);
                out.push(':');
                if let Some(field) = fields.get(key) {
                    write(field, out).map_err(|mut path| {
                        path.push(key.clone());
                        path
                    })?;
                }
            }
            out.push('}');
        }
    }
    Ok(())
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            c if c < ' ' => {
                const HEX: &[u8; 16] = b"0123456789abcdef";
                let code = u32::from(c);
                out.push_str("\\u00");
                for nibble in [code >> 4, code & 15] {
                    let digit = usize::try_from(nibble).ok().and_then(|n| HEX.get(n)).copied().unwrap_or(b'0');
                    out.push(char::from(digit));
                }
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// SHA-256 of a text, in lowercase hexadecimal.
pub fn digest(text: &str) -> String {
    let mut out = String::with_capacity(64);
    for byte in Sha256::digest(text.as_bytes()) {
        for nibble in [byte >> 4, byte & 15] {
            out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            (-(1i64 << 53)..(1i64 << 53)).prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 8, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::btree_map(any::<String>(), inner, 0..6)
                    .prop_map(|fields| Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn canonical_text_is_what_rfc_8785_asks_for(value in any_value()) {
            let independent = serde_json_canonicalizer::to_string(&value).expect("no floats here");
            prop_assert_eq!(canonical(&value), Ok(independent));
        }
    }

    #[test]
    fn a_number_with_decimals_is_named_by_its_place() {
        let value = json!({"goals": [{"aim": 1.5}]});
        assert_eq!(canonical(&value), Err(Unwritable { path: "goals/0/aim".into() }));
    }

    #[test]
    fn the_digest_is_the_published_one() {
        assert_eq!(digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
