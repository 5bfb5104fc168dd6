//! Streaming check of a pack while it arrives: total size, number of objects, stated size of each.
//!
//! The form of packs: gitformat-pack(5). What a pack says of its objects' sizes is held to by
//! libgit2, which reads the same bytes afterwards.

mod limited_writer;

use flate2::{Decompress, FlushDecompress, Status};

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::transport::receive::connectivity_check;

pub(in crate::transport) use limited_writer::ByteCounter;
pub(crate) use limited_writer::{LimitedWriter, PackRefused, stopped};

/// Limit of the unpacked total, in bytes: several hundred thousand entries, and minutes of unpacking.
const UNPACKED: u64 = 64 << 30;

/// The longest commit: its text, its signature, its parents.
const COMMIT: u64 = 1 << 20;

/// Lengths of a pack's head and of its checksum.
const HEAD: usize = 12;
const SUM: usize = 20;

/// Bytes of text that a delta begins with: the length of what it changes and of what it gives.
const DELTA_HEAD: usize = 20;

/// Position of the parser in the pack.
enum PackState {
    Head,
    /// The kind and length of an object.
    Kind,
    /// In the encoded distance to a delta's base.
    Far,
    /// Bytes left of the id of a delta's base.
    Base(usize),
    Text,
    /// Bytes left of the checksum.
    Sum(usize),
    Over,
}

/// One pack being received.
pub(crate) struct PackLimiter {
    allowance: ReceiveLimits,
    at: PackState,
    bytes_in: u64,
    unpacked: u64,
    /// Large objects in that.
    large: u64,
    objects: u32,
    /// Bytes collected until a head of the pack, an object or a delta is complete.
    gathered: Vec<u8>,
    is_delta: bool,
    /// Bytes of the object's text still to come, once inflated.
    bytes_left: u64,
    inflate: Decompress,
    /// Output buffer of the inflater; contents are discarded.
    out: Vec<u8>,
}

/// Bytes inflated at a time.
const PIECE: usize = 16 << 10;

impl PackLimiter {
    pub(crate) fn new(allowance: ReceiveLimits) -> Self {
        Self {
            allowance,
            at: PackState::Head,
            bytes_in: 0,
            unpacked: 0,
            large: 0,
            objects: 0,
            gathered: Vec::new(),
            is_delta: false,
            bytes_left: 0,
            inflate: Decompress::new(true),
            out: vec![0; PIECE],
        }
    }

    /// Looks at the next bytes of the pack.
    ///
    /// # Errors
    /// They break a limit, or are no pack.
    pub(crate) fn pass(&mut self, mut bytes: &[u8]) -> Result<(), LimitExceeded> {
        self.bytes_in += bytes.len() as u64;
        if self.bytes_in > self.allowance.bytes {
            return Err(LimitExceeded::Bytes(self.allowance.bytes));
        }
        while let Some((first, rest)) = bytes.split_first() {
            bytes = match self.at {
                PackState::Text => self.text(bytes)?,
                PackState::Over => return Err(LimitExceeded::Damaged),
                PackState::Head => {
                    self.head(*first)?;
                    rest
                }
                PackState::Kind => {
                    self.kind(*first)?;
                    rest
                }
                PackState::Far => {
                    if first & 0x80 == 0 {
                        self.at = PackState::Text;
                    }
                    rest
                }
                PackState::Base(left) => {
                    self.at = if left > 1 {
                        PackState::Base(left - 1)
                    } else {
                        PackState::Text
                    };
                    rest
                }
                PackState::Sum(left) => {
                    self.at = if left > 1 {
                        PackState::Sum(left - 1)
                    } else {
                        PackState::Over
                    };
                    rest
                }
            };
        }
        Ok(())
    }

    fn head(&mut self, byte: u8) -> Result<(), LimitExceeded> {
        self.gathered.push(byte);
        if self.gathered.len() < HEAD {
            return Ok(());
        }
        let head = std::mem::take(&mut self.gathered);
        if !head.starts_with(b"PACK\0\0\0\x02") {
            return Err(LimitExceeded::Damaged);
        }
        self.objects = u32::from_be_bytes([head[8], head[9], head[10], head[11]]);
        if u64::from(self.objects) > self.allowance.objects {
            return Err(LimitExceeded::Objects(self.allowance.objects));
        }
        self.next_object();
        Ok(())
    }

    fn next_object(&mut self) {
        self.at = match self.objects.checked_sub(1) {
            Some(left) => {
                self.objects = left;
                PackState::Kind
            }
            None => PackState::Sum(SUM),
        };
    }

    fn kind(&mut self, byte: u8) -> Result<(), LimitExceeded> {
        self.gathered.push(byte);
        if byte & 0x80 != 0 {
            // Nine bytes say any length.
            return match self.gathered.len() {
                0..9 => Ok(()),
                _ => Err(LimitExceeded::Damaged),
            };
        }
        let head = std::mem::take(&mut self.gathered);
        let more = head[1..].iter().enumerate();
        let more = more.map(|(index, byte)| u64::from(byte & 0x7f) << (4 + 7 * index));
        self.bytes_left = u64::from(head[0] & 0x0f) | more.sum::<u64>();
        let kind = (head[0] >> 4) & 7;
        self.is_delta = matches!(kind, 6 | 7);
        match kind {
            1 if self.bytes_left > COMMIT => return Err(LimitExceeded::Object(COMMIT)),
            2 if self.bytes_left > connectivity_check::LONGEST_TREE => {
                return Err(LimitExceeded::Shape);
            }
            1..=4 | 6 | 7 => {}
            _ => return Err(LimitExceeded::Damaged),
        }
        self.counts(self.bytes_left)?;
        self.inflate.reset(true);
        self.at = match kind {
            6 => PackState::Far,
            7 => PackState::Base(SUM),
            _ => PackState::Text,
        };
        Ok(())
    }

    /// Counts the stated size of an object, or of a delta's result.
    fn counts(&mut self, size: u64) -> Result<(), LimitExceeded> {
        if size > self.allowance.object {
            return Err(LimitExceeded::Object(self.allowance.object));
        }
        self.unpacked += size;
        // Large objects hardly compress, as attachments do: more unpacked than may arrive is a bomb.
        self.large += if size >= connectivity_check::LARGE {
            size
        } else {
            0
        };
        if self.large > self.allowance.bytes {
            return Err(LimitExceeded::Bytes(self.allowance.bytes));
        }
        match self.unpacked > UNPACKED {
            true => Err(LimitExceeded::Bytes(UNPACKED)),
            false => Ok(()),
        }
    }

    /// Passes over what one object has of these bytes, and gives the rest.
    fn text<'b>(&mut self, bytes: &'b [u8]) -> Result<&'b [u8], LimitExceeded> {
        let mut out = std::mem::take(&mut self.out);
        let rest = self.inflated(bytes, &mut out);
        self.out = out;
        rest
    }

    fn inflated<'b>(
        &mut self,
        mut bytes: &'b [u8],
        out: &mut [u8],
    ) -> Result<&'b [u8], LimitExceeded> {
        loop {
            let (read, written) = (self.inflate.total_in(), self.inflate.total_out());
            let status = self.inflate.decompress(bytes, out, FlushDecompress::None);
            let status = status.map_err(|_| LimitExceeded::Damaged)?;
            let read = self.inflate.total_in() - read;
            let written = self.inflate.total_out() - written;
            bytes = &bytes[usize::try_from(read).unwrap_or(usize::MAX)..];
            self.bytes_left = self
                .bytes_left
                .checked_sub(written)
                .ok_or(LimitExceeded::Damaged)?;
            self.delta(&out[..usize::try_from(written).unwrap_or(usize::MAX)])?;
            match status {
                Status::StreamEnd if self.bytes_left == 0 => {
                    self.gathered.clear();
                    self.next_object();
                    return Ok(bytes);
                }
                Status::StreamEnd => return Err(LimitExceeded::Damaged),
                _ if bytes.is_empty() && written < out.len() as u64 => return Ok(bytes),
                _ if read == 0 && written == 0 => return Err(LimitExceeded::Damaged),
                _ => {}
            }
        }
    }

    /// Reads the stated size of a delta's result once its head is complete.
    fn delta(&mut self, text: &[u8]) -> Result<(), LimitExceeded> {
        if !self.is_delta || self.gathered.len() >= DELTA_HEAD {
            return Ok(());
        }
        let wanted = DELTA_HEAD - self.gathered.len();
        self.gathered.extend(text.iter().take(wanted));
        let ends = |bytes: &[u8]| bytes.iter().position(|byte| byte & 0x80 == 0);
        let result = ends(&self.gathered).map(|end| &self.gathered[end + 1..]);
        let Some(result) = result.and_then(|rest| Some(&rest[..=ends(rest)?])) else {
            return Ok(());
        };
        let number = result.iter().enumerate().take(9);
        let size = number.map(|(index, byte)| u64::from(byte & 0x7f) << (7 * index));
        let size = size.sum();
        self.is_delta = false;
        self.counts(size)
    }
}

#[cfg(test)]
mod tests;
