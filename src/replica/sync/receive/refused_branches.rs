//! Cache of branches that broke a limit, so that they are not fetched again only to be refused.

use git2::Repository;

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};
use crate::replica::cache;
use crate::transport::Branch;

/// The name under which they are kept in the cache.
const CACHE: &str = "left-out";

/// Most refusals cached, the latest ones.
const MOST_REMEMBERED: usize = 256;

/// A refused branch: its tip (of a guest's its name), the word for the limit, and the number that goes with it.
type Refusal = (String, String, u64);

/// The branches refused so far under the limits of this copy.
pub(super) struct RefusedBranches {
    refusals: Vec<Refusal>,
    /// As stored in the cache.
    stored: Vec<Refusal>,
    cache_key: String,
}

impl RefusedBranches {
    pub(super) fn load(here: &Repository, limits: ReceiveLimits) -> Self {
        // With other limits everything is tried again.
        let cache_key = format!("2 {limits:?}");
        let stored: Vec<Refusal> =
            cache::cached(here.path(), CACHE, &cache_key).unwrap_or_default();
        Self {
            refusals: stored.clone(),
            stored,
            cache_key,
        }
    }

    pub(super) fn save(mut self, here: &Repository) {
        if self.refusals != self.stored {
            let beyond = self.refusals.len().saturating_sub(MOST_REMEMBERED);
            let latest = self.refusals.split_off(beyond);
            cache::remember(here.path(), CACHE, &self.cache_key, &latest);
        }
    }

    /// Remembers a branch, unless the next try may go better.
    pub(super) fn add(&mut self, branch: &Branch, why: &LimitExceeded) {
        self.refusals.extend(refusal(branch, why));
    }

    /// Forgets those that more known branches may let in.
    pub(super) fn retain_lasting(&mut self) {
        self.refusals
            .retain(|(_, word, _)| !matches!(word.as_str(), "commits" | "documents" | "guests"));
    }

    /// The limit a branch broke before. Of a guest who has brought all they may, nothing more is asked for
    /// until they are let in.
    pub(super) fn limit_broken(&self, branch: &Branch, is_members: bool) -> Option<LimitExceeded> {
        let tip = branch.tip.to_string();
        let is_it = |it: &&Refusal| it.0 == tip || it.0 == branch.name;
        let (_, word, number) = self.refusals.iter().find(is_it)?;
        let number = *number;
        Some(match word.as_str() {
            "bytes" => LimitExceeded::Bytes(number),
            "objects" => LimitExceeded::Objects(number),
            "object" => LimitExceeded::Object(number),
            "shape" => LimitExceeded::Shape,
            "unrelated" => LimitExceeded::Unrelated,
            "commits" => LimitExceeded::Commits(number),
            "documents" => LimitExceeded::Documents,
            "guest" | "guests" if is_members => return None,
            "guest" => LimitExceeded::Guest { known: false },
            "guests" => LimitExceeded::Guests,
            _ => return None,
        })
    }
}

/// Cache entry of a refused branch; none if the next try may succeed.
fn refusal(branch: &Branch, why: &LimitExceeded) -> Option<Refusal> {
    let tip = branch.tip.to_string();
    let number = match why {
        LimitExceeded::Bytes(number)
        | LimitExceeded::Objects(number)
        | LimitExceeded::Object(number)
        | LimitExceeded::Commits(number) => *number,
        LimitExceeded::Shape
        | LimitExceeded::Unrelated
        | LimitExceeded::Documents
        | LimitExceeded::Guests => 0,
        // Later commits of theirs exceed the quota too.
        LimitExceeded::Guest { .. } => {
            return Some((branch.name.clone(), why.word().to_owned(), 0));
        }
        LimitExceeded::Damaged | LimitExceeded::Branches { .. } | LimitExceeded::Removed => {
            return None;
        }
    };
    Some((tip, why.word().to_owned(), number))
}
