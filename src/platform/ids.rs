//! New ids: uuid v7, so that they sort by the time they were made.

use uuid::Uuid;

pub fn new_id() -> Uuid {
    Uuid::now_v7()
}

/// Four letters and figures for a file name, without those that look alike.
pub fn short_code() -> String {
    const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let bytes = new_id().into_bytes();
    // The last bytes of a uuid v7 are random.
    bytes
        .iter()
        .rev()
        .take(4)
        .filter_map(|byte| SIGNS.get(usize::from(byte % 32)))
        .map(|sign| char::from(*sign))
        .collect()
}
