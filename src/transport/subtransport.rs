//! The byte transport below libgit2's smart protocol: one trait for ssh and https, registered with libgit2.

use std::cell::RefCell;

use git2::transport::{Service, SmartSubtransport, SmartSubtransportStream};

use crate::transport::TransportError;
use crate::transport::receive::sideband_filter::SidebandFilter;

/// Names under which our own way to a server is known to libgit2. Addresses never reach it: no
/// setting rewrites them, and no error of its own shows a password.
pub(super) const STATEFUL: &str = "binder-stream";
pub(super) const STATELESS: &str = "binder-rpc";

/// Carries bytes between libgit2 and a server.
pub(super) trait Subtransport {
    /// True if each question is a request of its own (HTTP), not a conversation (ssh).
    fn is_stateless(&self) -> bool;

    /// A connection to be.
    fn carrier(&self) -> Box<dyn SmartSubtransport>;

    /// Why the last connection ended, where it did not end well; waits for it to be known.
    fn close_reason(&self) -> Option<TransportError>;
}

thread_local! {
    /// Subtransport for the connection this thread is about to make: libgit2's callback only has the
    /// address.
    pub(super) static NEXT: RefCell<Option<SubtransportAdapter>> = const { RefCell::new(None) };
}

/// Makes our ways to a server known to libgit2. Before anything is opened.
pub(crate) fn register() {
    for (scheme, stateless) in [(STATEFUL, false), (STATELESS, true)] {
        crate::git::ffi::register_transport(scheme, move |remote| {
            let carrier = NEXT.with(|next| next.borrow_mut().take());
            let none = || git2::Error::from_str("nothing carries this connection");
            git2::transport::Transport::smart(remote, stateless, carrier.ok_or_else(none)?)
        });
    }
}

/// A subtransport as libgit2 calls it, with the filter on its answers.
pub(super) struct SubtransportAdapter {
    pub(super) wire: Box<dyn SmartSubtransport>,
    pub(super) sieve: SidebandFilter,
}

impl SmartSubtransport for SubtransportAdapter {
    fn action(
        &self,
        url: &str,
        service: Service,
    ) -> Result<Box<dyn SmartSubtransportStream>, git2::Error> {
        let lists = matches!(service, Service::UploadPackLs | Service::ReceivePackLs);
        let stream = self.wire.action(url, service)?;
        Ok(self.sieve.over(stream, lists))
    }

    fn close(&self) -> Result<(), git2::Error> {
        self.wire.close()
    }
}
