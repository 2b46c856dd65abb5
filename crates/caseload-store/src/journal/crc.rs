//! CRC-32C (Castagnoli, polynomial 0x1EDC6F41, reflected), eight bytes a step. The tables are made at run time: as constants
//! they would be 8 kB of every download.

const POLYNOMIAL: u32 = 0x82f6_3b78;

/// The tables of the checksum: 8 kB, made once and shared by all records.
pub struct Crc32c {
    tables: Box<[[u32; 256]; 8]>,
}

fn entry(table: &[u32; 256], byte: u8) -> u32 {
    table.get(usize::from(byte)).copied().unwrap_or(0)
}

impl Crc32c {
    /// Makes the tables.
    pub fn new() -> Self {
        let mut tables = Box::new([[0u32; 256]; 8]);
        let [first, rest @ ..] = &mut *tables;
        for (byte, slot) in (0u32..).zip(first.iter_mut()) {
            *slot = (0..8).fold(byte, |crc, _| (crc >> 1) ^ (POLYNOMIAL & (crc & 1).wrapping_neg()));
        }
        let mut previous = *first;
        for table in rest {
            for (slot, before) in table.iter_mut().zip(previous) {
                let [low, ..] = before.to_le_bytes();
                *slot = (before >> 8) ^ entry(first, low);
            }
            previous = *table;
        }
        Self { tables }
    }

    /// The checksum of all parts, one after the other.
    pub fn of(&self, parts: &[&[u8]]) -> u32 {
        let [t0, t1, t2, t3, t4, t5, t6, t7] = &*self.tables;
        let mut crc = !0u32;
        for part in parts {
            let (eights, tail) = part.as_chunks::<8>();
            for &[a, b, c, d, e, f, g, h] in eights {
                let [a, b, c, d] = (crc ^ u32::from_le_bytes([a, b, c, d])).to_le_bytes();
                crc = entry(t7, a)
                    ^ entry(t6, b)
                    ^ entry(t5, c)
                    ^ entry(t4, d)
                    ^ entry(t3, e)
                    ^ entry(t2, f)
                    ^ entry(t1, g)
                    ^ entry(t0, h);
            }
            for &byte in tail {
                let [low, ..] = crc.to_le_bytes();
                crc = (crc >> 8) ^ entry(t0, low ^ byte);
            }
        }
        !crc
    }
}

impl Default for Crc32c {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_values_come_out() {
        let crc = Crc32c::new();
        // RFC 3720, B.4, and the usual check value.
        assert_eq!(crc.of(&[b"123456789"]), 0xe306_9283);
        assert_eq!(crc.of(&[&[0; 32]]), 0x8a91_36aa);
        assert_eq!(crc.of(&[&[0xff; 32]]), 0x62a8_ab43);
    }

    #[test]
    fn parts_count_as_one_text() {
        let crc = Crc32c::new();
        assert_eq!(crc.of(&[b"1", b"2345678", b"9"]), crc.of(&[b"123456789"]));
    }
}
