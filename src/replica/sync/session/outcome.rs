//! Outcome of a sync session, judged by the own branch.

use anyhow::Result;
use git2::Oid;

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::rules::main_admission::MainRejection;
use crate::domain::replication::rules::sync;
use crate::replica::sync::session::{RemoteSession, is_page};
use crate::transport;
use crate::transport::{Branch, TransportError};

impl RemoteSession<'_> {
    /// Outcome; decisive is the own branch: `before` at the start of the sync, `own` now. After an
    /// interrupted push the remote is listed again first.
    pub(in crate::replica) fn judge(
        &mut self,
        report: Result<sync::SyncReport>,
        before: Option<Oid>,
        own: Option<Oid>,
    ) -> Result<TransportError> {
        let mut is_unrelated = false;
        let failure = match report {
            Ok(report) => report.trouble.map(|trouble| {
                is_unrelated = trouble == MainRejection::Unrelated;
                ExchangeOutcome::MainRefused.into()
            }),
            Err(_) if self.is_another_binder => return Ok(ExchangeFault::SomethingElse.into()),
            Err(error) => Some(transport::blame(error)?),
        };
        let failure = match self.broken.take() {
            Some(error) => Some(transport::blame(error)?),
            None => failure,
        };
        if self.in_doubt {
            // If it cannot be listed again, the last listing is used.
            let _ = self.look();
        }
        let is_own = |branch: &Branch| self.is_delivered(branch, before, own);
        let delivered = self.remote_heads.iter().any(is_own);
        Ok(self.outcome(failure, is_unrelated, delivered))
    }

    /// The outcome of a sync that failed so, if it did, and did or did not deliver the own branch.
    fn outcome(
        &self,
        failure: Option<TransportError>,
        is_unrelated: bool,
        delivered: bool,
    ) -> TransportError {
        match failure {
            Some(_) if is_unrelated && !delivered => ExchangeFault::SomethingElse.into(),
            Some(failure) if !delivered && failure.outcome == ExchangeOutcome::MainRefused => {
                self.refusal(|name| !is_page(name), ExchangeOutcome::Refused)
            }
            // Incomplete receiving is never reported as done.
            Some(failure) if !delivered || !self.is_received => failure,
            Some(failure) if failure.outcome == ExchangeOutcome::MainRefused => failure,
            None if !delivered && self.remote.takes() => {
                self.refusal(|name| !is_page(name), ExchangeOutcome::Refused)
            }
            _ if self.refused.iter().any(|it| is_page(&it.name)) => {
                self.refusal(is_page, ExchangeOutcome::MainRefused)
            }
            _ => ExchangeOutcome::Done.into(),
        }
    }

    /// True if a branch there has all that was written here when the sync began. Another command of this
    /// copy may have added more since: that goes with the next one.
    fn is_delivered(&self, branch: &Branch, before: Option<Oid>, own: Option<Oid>) -> bool {
        let (Some(before), Some(own)) = (before, own) else {
            return Some(branch.tip) == own;
        };
        let onward = |from, to| from == to || self.is_onward(&branch.name, from, to);
        let is_refused = || self.refused.iter().any(|it| it.name == branch.name);
        branch.tip == own
            || !is_page(&branch.name)
                && !is_refused()
                && onward(branch.tip, own)
                && onward(before, branch.tip)
    }

    /// An outcome with the server's message about the first branch of a kind that it refused.
    fn refusal(&self, of_kind: impl Fn(&str) -> bool, outcome: ExchangeOutcome) -> TransportError {
        let refused = self.refused.iter().find(|it| of_kind(&it.name));
        let message = refused.and_then(|it| it.against.clone());
        TransportError {
            server_message: message.unwrap_or_default(),
            ..outcome.into()
        }
    }
}
