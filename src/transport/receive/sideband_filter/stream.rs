//! Stream of a conversation with a server, filtered while it is read.

use std::collections::VecDeque;
use std::io::{self, Read, Write};

use git2::transport::SmartSubtransportStream;

use crate::transport::receive::pack_limiter;
use crate::transport::receive::ref_advertisement::Advertised;
use crate::transport::receive::sideband_filter::SidebandFilter;

/// Bytes of a list of branches read at a time.
const PIECE: usize = 64 << 10;

/// A stream from and to a server, with the filter on what is read.
pub(super) struct FilteredStream {
    pub(super) stream: Box<dyn SmartSubtransportStream>,
    pub(super) sieve: SidebandFilter,
    /// The list of branches, while it is read.
    pub(super) list: Option<Advertised>,
    /// Data not yet passed on.
    pub(super) told_on: VecDeque<u8>,
}

impl FilteredStream {
    /// Reads the list of branches until there is something to pass on, or it ends.
    fn read_list(&mut self, list: &mut Advertised) -> io::Result<()> {
        let mut piece = vec![0; PIECE];
        while self.told_on.is_empty() && !list.is_over() {
            self.sieve.in_time()?;
            let count = self.stream.read(&mut piece)?;
            if count == 0 {
                return Ok(());
            }
            let mut on = Vec::new();
            let passed = list.pass(&piece[..count], &mut on);
            let passed = passed.and_then(|()| self.sieve.pass(&on));
            self.sieve.held(passed)?;
            self.sieve.state().left_out = list.more;
            self.told_on.extend(on);
        }
        Ok(())
    }
}

impl Read for FilteredStream {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.sieve.in_time()?;
        if let Some(mut list) = self.list.take() {
            self.read_list(&mut list)?;
            self.list = Some(list).filter(|list| !list.is_over());
        }
        if !self.told_on.is_empty() {
            return self.told_on.read(buffer);
        }
        let count = self.stream.read(buffer)?;
        self.sieve
            .pass(&buffer[..count])
            .map_err(pack_limiter::stopped)?;
        Ok(count)
    }
}

impl Write for FilteredStream {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.sieve.in_time()?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}
