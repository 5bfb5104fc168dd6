//! The index of a pack: the ids in it, and where each object begins.

use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::git::untrusted::pack::ID;

/// The counts by first byte of an id.
pub(super) const COUNTS: usize = 4 * 256;

/// Magic number and version of an index of version 2.
const SECOND: &[u8] = b"\xfftOc\0\0\0\x02";

/// The ids and places in an index.
pub(super) fn read_index(bytes: &[u8]) -> Option<(Vec<u8>, Vec<u64>)> {
    let second = bytes.starts_with(SECOND);
    let counts = if second { SECOND.len() } else { 0 };
    let count = number(bytes, counts + COUNTS - 4)?;
    let count = usize::try_from(count).ok()?;
    if count as u64 > ReceiveLimits::MOST_OBJECTS {
        return None;
    }
    let table = counts + COUNTS;
    if !second {
        let entries = bytes.get(table..table + count * 24)?;
        let (entries, _) = entries.as_chunks::<24>();
        let ids = entries.iter().flat_map(|it| it[4..].iter().copied());
        let places = entries.iter().map(|it| number(it, 0).map(u64::from));
        return Some((ids.collect(), places.collect::<Option<_>>()?));
    }
    let near = table + count * (ID + 4);
    let far = near + count * 4;
    let ids = bytes.get(table..table + count * ID)?.to_vec();
    let place = |index: usize| {
        let place = number(bytes, near + index * 4)?;
        if place & 1 << 31 == 0 {
            return Some(u64::from(place));
        }
        // A pack of more than two gigabytes names its places in a second table.
        let at = far + usize::try_from(place & !(1 << 31)).ok()? * 8;
        let (high, low) = (number(bytes, at)?, number(bytes, at + 4)?);
        Some(u64::from(high) << 32 | u64::from(low))
    };
    let places: Option<Vec<u64>> = (0..count).map(place).collect();
    Some((ids, places?))
}

/// Four bytes as a number, the highest first.
fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    Some(u32::from_be_bytes(bytes.try_into().ok()?))
}
