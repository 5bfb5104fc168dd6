//! Deltas (gitformat-pack(5), "Deltified representation"): how one text is made from another.

/// Bytes that the two lengths at the beginning take at most.
pub(super) const HEAD: usize = 20;

/// The length of the base, that of the result, and how many bytes say so.
pub(super) fn lengths(delta: &[u8]) -> Option<(u64, u64, usize)> {
    let (base, first) = length(delta)?;
    let (result, second) = length(&delta[first..])?;
    Some((base, result, first + second))
}

fn length(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut size = 0;
    for (index, byte) in bytes.iter().enumerate().take(9) {
        size |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((size, index + 1));
        }
    }
    None
}

/// Result of a delta on its base; none if it does not fit the base, its stated size is wrong, or it exceeds
/// `most` bytes.
pub(super) fn applied(base: &[u8], delta: &[u8], most: u64) -> Option<Vec<u8>> {
    let (from, to, start) = lengths(delta)?;
    if from != base.len() as u64 || to > most {
        return None;
    }
    let to = usize::try_from(to).ok()?;
    let mut made = Vec::with_capacity(to.min(1 << 20));
    let mut rest = &delta[start..];
    while let Some((order, after)) = rest.split_first() {
        rest = after;
        let piece = if order & 0x80 != 0 {
            let (offset, after) = sparse(rest, *order, 4)?;
            let (size, after) = sparse(after, order >> 4, 3)?;
            rest = after;
            let size = if size == 0 { 0x1_0000 } else { size };
            base.get(offset..offset.checked_add(size)?)?
        } else {
            let size = usize::from(*order);
            let piece = rest.get(..size).filter(|_| size > 0)?;
            rest = &rest[size..];
            piece
        };
        if made.len() + piece.len() > to {
            return None;
        }
        made.extend_from_slice(piece);
    }
    (made.len() == to).then_some(made)
}

/// A number encoded by its non-zero bytes, as selected by `which`.
fn sparse(mut bytes: &[u8], which: u8, count: u32) -> Option<(usize, &[u8])> {
    let mut number = 0;
    for index in 0..count {
        if which >> index & 1 != 0 {
            let (byte, rest) = bytes.split_first()?;
            number |= usize::from(*byte) << (8 * index);
            bytes = rest;
        }
    }
    Some((number, bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_delta_copies_and_inserts_and_every_lie_in_it_is_refused() {
        // Bytes 2..5 of the base, then two of its own.
        let delta = [6, 5, 0x91, 2, 3, 2, b'x', b'y'];
        let made = |delta: &[u8]| applied(b"abcdef", delta, 10);
        assert_eq!(made(&delta).as_deref(), Some(&b"cdexy"[..]));
        assert_eq!(applied(b"abcde", &delta, 10), None, "another base");
        assert_eq!(applied(b"abcdef", &delta, 4), None, "more than may be");
        for (at, byte) in [(1, 4), (1, 6), (3, 4), (4, 9), (5, 3), (5, 0)] {
            let mut lie = delta;
            lie[at] = byte;
            assert_eq!(made(&lie), None, "{at}");
        }
        for cut in 0..delta.len() {
            assert_eq!(made(&delta[..cut]), None, "{cut}");
        }
        assert_eq!(lengths(&[0x80; 12]), None);
    }
}
