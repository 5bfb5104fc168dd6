//! The head of an object in a pack: its kind, its length and what it is made from.

use git2::{ObjectType, Oid};

use crate::git::untrusted::pack::ID;

/// Representation of an object in a pack.
pub(super) enum DeltaBase {
    /// Stored whole.
    Whole(ObjectType),
    /// The object at that place of the pack.
    At(u64),
    Called(Oid),
}

/// Header of an object in a pack.
pub(super) struct PackEntry {
    pub(super) base: DeltaBase,
    /// Bytes of what is packed here, once inflated.
    pub(super) size: u64,
    /// Offset of the compressed data.
    pub(super) text: u64,
}

impl PackEntry {
    /// The object that begins at a place with these bytes.
    pub(super) fn read(at: u64, head: &[u8]) -> Option<Self> {
        let (kind, size, length) = kind_and_size(head)?;
        let (base, more) = match kind {
            1 => (DeltaBase::Whole(ObjectType::Commit), 0),
            2 => (DeltaBase::Whole(ObjectType::Tree), 0),
            3 => (DeltaBase::Whole(ObjectType::Blob), 0),
            4 => (DeltaBase::Whole(ObjectType::Tag), 0),
            6 => {
                let (back, more) = far(&head[length..])?;
                let base = at.checked_sub(back).filter(|it| *it < at)?;
                (DeltaBase::At(base), more)
            }
            7 => {
                let id = head.get(length..length + ID)?;
                (DeltaBase::Called(Oid::from_bytes(id).ok()?), ID)
            }
            _ => return None,
        };
        let text = at + (length + more) as u64;
        Some(Self { base, size, text })
    }
}

/// Kind and length of an object, and how many bytes say so.
fn kind_and_size(head: &[u8]) -> Option<(u8, u64, usize)> {
    let first = *head.first()?;
    let mut size = u64::from(first & 0xf);
    let mut length = 1;
    let mut shift = 4;
    let mut more = first & 0x80 != 0;
    while more {
        let byte = *head.get(length).filter(|_| shift < 57)?;
        size |= u64::from(byte & 0x7f) << shift;
        shift += 7;
        length += 1;
        more = byte & 0x80 != 0;
    }
    Some((first >> 4 & 7, size, length))
}

/// Distance to the base, and the number of bytes that encode it.
fn far(bytes: &[u8]) -> Option<(u64, usize)> {
    let mut back = 0_u64;
    for (index, byte) in bytes.iter().enumerate().take(9) {
        let plus = u64::from(index > 0);
        back = (back + plus) << 7 | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((back, index + 1));
        }
    }
    None
}
