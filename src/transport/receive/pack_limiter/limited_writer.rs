//! Writers with limits: check a pack, or count bytes, before passing them on; the refusal as an error.

use std::io::{self, Write};

use crate::domain::replication::receive_limits::LimitExceeded;
use crate::transport::receive::pack_limiter::PackLimiter;

/// Passes written bytes on once they have been checked.
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

/// A broken limit as an I/O error, for code that passes only these.
pub(crate) fn stopped(why: LimitExceeded) -> io::Error {
    io::Error::other(PackRefused(why))
}

/// A pack was refused while arriving.
#[derive(Clone, Debug)]
pub(crate) struct PackRefused(pub(crate) LimitExceeded);

impl std::fmt::Display for PackRefused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "beyond a limit: {}", self.0.word())
    }
}

impl std::error::Error for PackRefused {}
