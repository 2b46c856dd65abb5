//! One journal record on the file: `[length u32][crc32c u32][seq u64][payload]`, little endian. The checksum covers length,
//! seq and payload. `seq` is the store's revision once the record counts.

use super::crc::Crc32c;

/// Bytes before the payload.
pub const HEAD: usize = 16;
/// No payload is longer; a length beyond it is damage.
pub const LONGEST: usize = 64 << 20;

/// What stands at the beginning of some bytes.
#[derive(Debug, PartialEq, Eq)]
pub enum Parsed<'a> {
    /// A record whose checksum matches.
    Whole {
        /// The store's revision once the record counts.
        seq: u64,
        /// What the record holds; [`super::record::open`] reads it.
        payload: &'a [u8],
        /// Bytes on the file, head included.
        length: usize,
    },
    /// The record would need this many bytes; fewer are here.
    Short {
        /// Bytes from the beginning of the record, head included.
        needs: usize,
    },
    /// No record. Where its length is credible, the next one may stand behind that many bytes.
    Bad {
        /// Bytes to the next record, head included; None when the length itself is damage.
        skip: Option<usize>,
    },
}

/// Frames a payload.
pub fn frame(crc: &Crc32c, seq: u64, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap_or(u32::MAX).to_le_bytes();
    let seq = seq.to_le_bytes();
    let sum = crc.of(&[&length, &seq, payload]).to_le_bytes();
    [&length, &sum, seq.as_slice(), payload].concat()
}

/// Reads the record at the beginning of `bytes`.
pub fn parse<'a>(crc: &Crc32c, bytes: &'a [u8]) -> Parsed<'a> {
    let Some((length, rest)) = bytes.split_first_chunk::<4>() else { return Parsed::Short { needs: HEAD } };
    let payload_length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(usize::MAX);
    if payload_length == 0 || payload_length > LONGEST {
        return Parsed::Bad { skip: None };
    }
    let needs = HEAD + payload_length;
    let parts = rest.split_first_chunk::<4>().and_then(|(sum, rest)| {
        let (seq, rest) = rest.split_first_chunk::<8>()?;
        Some((sum, seq, rest.get(..payload_length)?))
    });
    match parts {
        None => Parsed::Short { needs },
        Some((sum, seq, payload)) if crc.of(&[length, seq, payload]) == u32::from_le_bytes(*sum) => {
            Parsed::Whole { seq: u64::from_le_bytes(*seq), payload, length: needs }
        }
        Some(_) => Parsed::Bad { skip: Some(needs) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_reads_back() {
        let crc = Crc32c::new();
        let framed = frame(&crc, 7, b"payload");
        assert_eq!(parse(&crc, &framed), Parsed::Whole { seq: 7, payload: b"payload", length: framed.len() });
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let crc = Crc32c::new();
        let framed = frame(&crc, 7, b"payload");
        for bit in 0..framed.len() * 8 {
            let mut bytes = framed.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(!matches!(parse(&crc, &bytes), Parsed::Whole { .. }), "bit {bit}");
        }
    }

    #[test]
    fn every_cut_is_noticed() {
        let crc = Crc32c::new();
        let framed = frame(&crc, 7, b"payload");
        for cut in 0..framed.len() {
            assert!(matches!(parse(&crc, &framed[..cut]), Parsed::Short { .. }), "cut at {cut}");
        }
    }

    #[test]
    fn zeros_are_no_record() {
        assert_eq!(parse(&Crc32c::new(), &[0; 64]), Parsed::Bad { skip: None });
    }
}
