//! Fetches branches into the quarantine and applies the limits.

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::receive_limits::LimitExceeded;
use crate::error::Failure;
use crate::replica::sync::receive::Receiver;
use crate::say;
use crate::transport;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::{Branch, PackRefused};

/// Most bytes of set-aside data that may wait for review.
const MOST_WAITING: u64 = 16 << 20;

impl Receiver<'_> {
    /// Fetches branches into a quarantine and keeps them, unless they break a limit: that is the inner error.
    pub(super) fn fetch(&mut self, branches: &[Branch]) -> Result<Result<(), LimitExceeded>> {
        let tips: Vec<Oid> = branches.iter().map(|branch| branch.tip).collect();
        let busy = || Failure::kept(say!("copies-crowded"));
        let incoming = Quarantine::beside(self.here, self.allowance)?.ok_or_else(busy)?;
        let fetched = transport::at_place(self.remote.fetch(&tips, &incoming));
        let looked = match fetched {
            Err(error) => Err(self.stopped(error, &incoming)?),
            Ok(()) => incoming.look(&tips),
        };
        if let Err(why) = looked {
            return self.remote.refusal(&why).map_or(Ok(Err(why)), Err);
        }
        if !self.judge.belongs(incoming.both(), &tips)? {
            self.remote.is_of_another()?;
            if !self.is_ours {
                return Ok(Ok(()));
            }
            if incoming.weight() > MOST_WAITING {
                return Ok(Err(LimitExceeded::Unrelated));
            }
        }
        self.is_ours = true;
        if let Some(why) = self.policy_limit(&incoming, branches)? {
            return Ok(Err(why));
        }
        incoming.keep()?;
        self.look_again()?;
        // A `main` may be acceptable by branches received meanwhile.
        self.refused_branches.retain_lasting();
        self.arrived.received.extend_from_slice(branches);
        Ok(Ok(()))
    }

    /// The limit of the binder's policy that the branches in a quarantine break.
    fn policy_limit(
        &self,
        incoming: &Quarantine<'_>,
        branches: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        let (both, received) = (incoming.both(), &self.arrived.received);
        if let Some(main) = branches.iter().find(|branch| branch.name == "main")
            && incoming.weight() > MOST_WAITING
            && let Some(why) = self.judge.about_main(both, received, main.tip)?
        {
            return Ok(Some(why));
        }
        match self.remote.takes() {
            true => self.judge.too_much(both, received, branches),
            // A bundle is one pack, given by a person.
            false => Ok(None),
        }
    }

    /// The limit that ended the receiving.
    ///
    /// # Errors
    /// It was ended by something else: by this copy's own disk where that takes nothing more, else by
    /// the place.
    fn stopped(&self, error: anyhow::Error, incoming: &Quarantine<'_>) -> Result<LimitExceeded> {
        if let Some(why) = limit_in(&error) {
            return Ok(why);
        }
        incoming.takes_more()?;
        Err(error)
    }
}

/// The limit named in the chain of an error.
pub(in crate::replica) fn limit_in(error: &anyhow::Error) -> Option<LimitExceeded> {
    error.chain().find_map(|cause| {
        let refused = cause.downcast_ref::<PackRefused>();
        let refused = refused.or_else(|| {
            let system = cause.downcast_ref::<std::io::Error>()?;
            system.get_ref()?.downcast_ref::<PackRefused>()
        });
        refused.map(|refused| refused.0.clone())
    })
}
