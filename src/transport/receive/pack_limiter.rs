//! A pack is looked through while it arrives: how much it is, how many objects, how large each says
//! it is once unpacked. What breaks a limit ends there and then; libgit2 has not unpacked it yet.
//!
//! The form of packs: gitformat-pack(5). What a pack says of its objects' sizes is held to by
//! libgit2, which reads the same bytes afterwards.

use std::io::{self, Write};

use flate2::{Decompress, FlushDecompress, Status};

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::transport::receive::connectivity_check;

/// All objects together, once unpacked: what several hundred thousand entries take, and minutes of
/// work for whoever must unpack it.
const UNPACKED: u64 = 64 << 30;

/// The longest commit: its text, its signature, its parents.
const COMMIT: u64 = 1 << 20;

/// How long the head and the sum at the end of a pack are.
const HEAD: usize = 12;
const SUM: usize = 20;

/// Bytes of text that a delta begins with: the length of what it changes and of what it gives.
const DELTA_HEAD: usize = 20;

/// Where in a pack the next byte stands.
enum PackState {
    Head,
    /// The kind and length of an object.
    Kind,
    /// The end of a number that says how far back the base of a delta lies.
    Far,
    /// So many bytes of the id of a delta's base.
    Base(usize),
    Text,
    /// So many bytes of the sum over all.
    Sum(usize),
    Over,
}

/// One pack being received.
pub(crate) struct PackLimiter {
    allowance: ReceiveLimits,
    at: PackState,
    bytes_in: u64,
    unpacked: u64,
    /// Of that the large objects.
    large: u64,
    objects: u32,
    /// What is gathered until it can be read: the head of the pack, of an object, of a delta.
    gathered: Vec<u8>,
    is_delta: bool,
    /// Bytes of the object's text still to come, once inflated.
    bytes_left: u64,
    inflate: Decompress,
    /// Where text is inflated to, only to be counted.
    out: Vec<u8>,
}

/// How much is inflated at a time.
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

    /// An object, or what a delta makes of one, is to be so large.
    fn counts(&mut self, size: u64) -> Result<(), LimitExceeded> {
        if size > self.allowance.object {
            return Err(LimitExceeded::Object(self.allowance.object));
        }
        self.unpacked += size;
        // What is large packs hardly smaller, as attachments do: more of it than may come is a bomb.
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

    /// Reads how large the result of a delta is to be, once enough of it is here.
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

/// Everything written goes on only once it has passed the gate.
pub(crate) struct LimitedWriter<W> {
    pub(crate) gate: PackLimiter,
    pub(crate) to: W,
}

impl<W: Write> Write for LimitedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.gate.pass(bytes).map_err(stopped)?;
        self.to.write_all(bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// Counts the bytes of a pack that is written here, up to so many.
pub(in crate::transport) struct ByteCounter<W> {
    pub(in crate::transport) left: u64,
    pub(in crate::transport) most: u64,
    pub(in crate::transport) to: W,
}

impl<W: Write> Write for ByteCounter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.to.write(bytes)?;
        match self.left.checked_sub(count as u64) {
            Some(left) => self.left = left,
            None => return Err(stopped(LimitExceeded::Bytes(self.most))),
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

/// A limit that was broken, told through what knows only errors of the system.
pub(crate) fn stopped(why: LimitExceeded) -> io::Error {
    io::Error::other(PackRefused(why))
}

/// What was received was stopped on the way.
#[derive(Clone, Debug)]
pub(crate) struct PackRefused(pub(crate) LimitExceeded);

impl std::fmt::Display for PackRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "beyond a limit: {}", self.0.word())
    }
}

impl std::error::Error for PackRefused {}

#[cfg(test)]
mod tests;
