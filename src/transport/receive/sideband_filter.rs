//! Filter of a server's answer on its way to libgit2: the pack passes the [`PackLimiter`], other messages
//! are limited. Format: gitprotocol-common(5), gitprotocol-pack(5).

mod stream;

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use git2::transport::SmartSubtransportStream;

use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::transport::receive::pack_limiter::{self, PackLimiter};
use crate::transport::receive::ref_advertisement::Advertised;
use crate::transport::receive::ref_selection::WantedRefs;
use crate::transport::receive::sideband_filter::stream::FilteredStream;

/// Most bytes besides the pack: branch names, greetings, progress.
const MOST_SAID: u64 = 64 << 20;

/// The channel that carries the pack.
const PACK: u8 = 1;

/// One conversation with a server.
#[derive(Clone)]
pub(in crate::transport) struct SidebandFilter(Arc<Mutex<FilterState>>);

struct FilterState {
    /// None if nothing is fetched.
    gate: Option<PackLimiter>,
    at: FrameState,
    text_bytes: u64,
    stopped: Option<LimitExceeded>,
    /// End of the time for the conversation.
    until: Option<Instant>,
    /// Parsed part of the current line.
    begins: Vec<u8>,
    /// Fault found in the server's list of branches.
    flaw: Option<ExchangeFault>,
    /// Selection of branches, if they are listed first.
    wanted: Option<WantedRefs>,
    /// Number of branches left out.
    left_out: u64,
}

/// Position of the parser in the answer.
enum FrameState {
    /// In the four hex digits of a line's length.
    Length(Vec<u8>),
    /// At the first of so many bytes of a line: which channel it is on.
    Channel(usize),
    Line {
        left: usize,
        of_pack: bool,
    },
    /// A server without channels: everything from here on is the pack.
    AllPack,
}

impl SidebandFilter {
    pub(in crate::transport) fn fetching(allowance: ReceiveLimits) -> Self {
        Self::of(Some(PackLimiter::new(allowance)))
    }

    /// For a conversation without a pack; only its length is limited.
    pub(in crate::transport) fn talking() -> Self {
        Self::of(None)
    }

    fn of(gate: Option<PackLimiter>) -> Self {
        Self(Arc::new(Mutex::new(FilterState {
            gate,
            at: FrameState::Length(Vec::new()),
            text_bytes: 0,
            stopped: None,
            until: None,
            begins: Vec::new(),
            flaw: None,
            wanted: None,
            left_out: 0,
        })))
    }

    /// Ends the conversation at a time: a server that sends a little now and then never times out.
    pub(in crate::transport) fn until(self, until: Instant) -> Self {
        self.state().until = Some(until);
        self
    }

    /// Passes on only the selected branches of the first list.
    pub(in crate::transport) fn listing(self, wanted: WantedRefs) -> Self {
        self.state().wanted = Some(wanted);
        self
    }

    /// Number of branches left out that have names of a binder.
    pub(in crate::transport) fn left_out(&self) -> u64 {
        self.state().left_out
    }

    /// # Errors
    /// The conversation has taken too long.
    fn in_time(&self) -> io::Result<()> {
        let mut state = self.state();
        if state.until.is_some_and(|until| Instant::now() >= until) {
            state.flaw = Some(ExchangeFault::TooLong);
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, FilterState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Holds from now on, for what is fetched next.
    pub(in crate::transport) fn allow(&self, allowance: ReceiveLimits) {
        self.state().gate = Some(PackLimiter::new(allowance));
    }

    pub(in crate::transport) fn pass(&self, bytes: &[u8]) -> Result<(), LimitExceeded> {
        let mut state = self.state();
        let passed = state.pass(bytes);
        if let Err(why) = &passed {
            state.stopped = Some(why.clone());
        }
        passed
    }

    /// The limit that ended the conversation, if one did.
    pub(in crate::transport) fn stopped(&self) -> Option<LimitExceeded> {
        self.state().stopped.clone()
    }

    /// Fault of the server: shallow history, other object format, or answer too long.
    pub(in crate::transport) fn flaw(&self) -> Option<ExchangeFault> {
        self.state().flaw
    }

    /// The stream, sieved; whether it begins with the list of branches.
    pub(in crate::transport) fn over(
        &self,
        stream: Box<dyn SmartSubtransportStream>,
        lists: bool,
    ) -> Box<dyn SmartSubtransportStream> {
        let sieve = self.clone();
        let wanted = self.state().wanted.clone().filter(|_| lists);
        Box::new(FilteredStream {
            stream,
            sieve,
            list: wanted.map(Advertised::of),
            told_on: VecDeque::new(),
        })
    }

    /// Keeps the server's messages, and records a broken limit.
    fn held(&self, passed: Result<(), LimitExceeded>) -> io::Result<()> {
        if let Err(why) = &passed {
            self.state().stopped = Some(why.clone());
        }
        passed.map_err(pack_limiter::stopped)
    }
}

impl FilterState {
    fn pass(&mut self, mut bytes: &[u8]) -> Result<(), LimitExceeded> {
        if self.gate.is_none() {
            return self.hears(bytes.len());
        }
        while !bytes.is_empty() {
            bytes = self.some(bytes)?;
        }
        Ok(())
    }

    fn hears(&mut self, count: usize) -> Result<(), LimitExceeded> {
        self.text_bytes += count as u64;
        match self.text_bytes > MOST_SAID {
            true => Err(LimitExceeded::Bytes(MOST_SAID)),
            false => Ok(()),
        }
    }

    /// Takes what belongs together of these bytes and gives the rest.
    fn some<'b>(&mut self, bytes: &'b [u8]) -> Result<&'b [u8], LimitExceeded> {
        match &mut self.at {
            FrameState::Length(digits) => {
                digits.push(bytes[0]);
                if digits.len() == 4 {
                    let digits = std::mem::take(digits);
                    self.line(&digits)?;
                }
                Ok(&bytes[1..])
            }
            FrameState::Channel(left) => {
                let (left, of_pack) = (*left - 1, bytes[0] == PACK);
                self.hears(1)?;
                self.begins.clear();
                self.overhears(&bytes[..1]);
                self.at = FrameState::Line { left, of_pack };
                self.ended();
                Ok(&bytes[1..])
            }
            FrameState::Line { left, of_pack } => {
                let (now, rest) = bytes.split_at(bytes.len().min(*left));
                *left -= now.len();
                let of_pack = *of_pack;
                match of_pack {
                    true => self.packed(now)?,
                    false => {
                        self.overhears(now);
                        self.hears(now.len())?;
                    }
                }
                self.ended();
                Ok(rest)
            }
            FrameState::AllPack => {
                self.packed(bytes)?;
                Ok(&[])
            }
        }
    }

    /// `shallow <id>` in the list of branches, and `object-format=sha256` behind its first line.
    fn overhears(&mut self, bytes: &[u8]) {
        const LOOKED_AT: usize = 2048;
        let room = LOOKED_AT.saturating_sub(self.begins.len());
        self.begins.extend(bytes.iter().take(room));
        let said = String::from_utf8_lossy(&self.begins);
        if said.starts_with("shallow ") {
            self.flaw = self.flaw.or(Some(ExchangeFault::Shallow));
        }
        if said.contains("object-format=sha256") {
            self.flaw = Some(ExchangeFault::Sha256);
        }
    }

    fn line(&mut self, digits: &[u8]) -> Result<(), LimitExceeded> {
        self.hears(digits.len())?;
        if digits == b"PACK" {
            self.at = FrameState::AllPack;
            return self.packed(digits);
        }
        let length = std::str::from_utf8(digits).ok();
        let length = length.and_then(|digits| usize::from_str_radix(digits, 16).ok());
        self.at = match length.ok_or(LimitExceeded::Damaged)? {
            // Ends of parts of the answer, and a line with nothing in it.
            0..=4 => FrameState::Length(Vec::new()),
            length => FrameState::Channel(length - 4),
        };
        Ok(())
    }

    fn ended(&mut self) {
        if matches!(self.at, FrameState::Line { left: 0, .. }) {
            self.at = FrameState::Length(Vec::new());
        }
    }

    fn packed(&mut self, bytes: &[u8]) -> Result<(), LimitExceeded> {
        self.gate.as_mut().map_or(Ok(()), |gate| gate.pass(bytes))
    }
}

#[cfg(test)]
mod tests;
