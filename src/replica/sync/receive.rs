//! Receives branches of a remote: selection, quarantine, checks, acceptance.

pub(in crate::replica) mod fetch;
mod refused_branches;

use std::collections::BTreeSet;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::ExchangeOutcome;
use crate::domain::replication::receive_limits::{LeftOut, LimitExceeded, ReceiveLimits};
use crate::git::{trees, write_commit};
use crate::replica::sync::receive::refused_branches::RefusedBranches;
use crate::replica::sync::receive_policy::ReceivePolicy;
use crate::replica::writers::frontier_refs;
use crate::transport::{Branch, ListedRefs, Transport, TransportError};

/// Branches received from a remote, and those left out.
#[derive(Debug, Default)]
pub(in crate::replica) struct Received {
    /// The branches whose commits are all here now.
    pub(in crate::replica) received: Vec<Branch>,
    pub(in crate::replica) left_out: Vec<LeftOut>,
    /// Nothing there begins where this binder begins; nothing was kept.
    pub(in crate::replica) is_another: bool,
    /// Error that ended it early; what was received before counts.
    pub(in crate::replica) broken: Option<anyhow::Error>,
}

/// Takes what a place offers.
///
/// # Errors
/// The place cannot be used, or the copy cannot be written.
pub(in crate::replica) fn receive(
    remote: &mut dyn Transport,
    here: &Repository,
    offered: ListedRefs,
    allowance: ReceiveLimits,
    judge: &dyn ReceivePolicy,
) -> Result<Received> {
    let mut arrival = Receiver {
        remote,
        here,
        allowance,
        judge,
        members: judge.members(&[]),
        is_ours: offered.branches.is_empty(),
        offered: offered.branches.iter().map(|it| it.tip).collect(),
        present: BTreeSet::new(),
        refused_branches: RefusedBranches::load(here, allowance),
        arrived: Received::default(),
    };
    arrival.look_again()?;
    if let Err(error) = arrival.all(offered) {
        if arrival.arrived.received.is_empty() {
            return Err(error);
        }
        arrival.arrived.broken = Some(error);
    }
    arrival.refused_branches.save(here);
    arrival.arrived.is_another = !arrival.is_ours && arrival.arrived.left_out.is_empty();
    Ok(arrival.arrived)
}

/// The receiving of what one place offers, while it lasts.
struct Receiver<'a> {
    remote: &'a mut dyn Transport,
    here: &'a Repository,
    allowance: ReceiveLimits,
    judge: &'a dyn ReceivePolicy,
    members: BTreeSet<String>,
    /// Something there begins where this binder begins.
    is_ours: bool,
    offered: Vec<Oid>,
    /// Those of the tips offered whose commits are here.
    present: BTreeSet<Oid>,
    refused_branches: RefusedBranches,
    arrived: Received,
}

impl Receiver<'_> {
    /// Finds out which of the tips offered are here: all at once, for looking for what is not takes long.
    fn look_again(&mut self) -> Result<()> {
        let present = trees::present(self.here, &self.offered)?;
        self.present = present.into_iter().collect();
        Ok(())
    }

    /// Takes the copies of members, then those of others, then `main`.
    fn all(&mut self, offered: ListedRefs) -> Result<()> {
        let ListedRefs { branches, more, .. } = offered;
        let is_main = |branch: &Branch| branch.name == "main";
        let (mains, copies): (Vec<Branch>, Vec<Branch>) = branches.into_iter().partition(is_main);
        let mut copies = self.within_count(copies, more)?;
        let mains = self.still_wanted(mains)?;
        if !self.remote.takes() {
            // A bundle is one pack: all or nothing.
            copies.extend(mains);
            let copies = self.still_wanted(copies)?;
            return self.several(copies);
        }
        // Members' branches first: those of strangers cannot keep them out.
        let (members, others): (Vec<Branch>, Vec<Branch>) =
            copies.into_iter().partition(|it| self.is_members(it));
        let members = self.still_wanted(members)?;
        let brings_new = !members.is_empty();
        self.several(members)?;
        if brings_new && others.iter().any(|it| self.is_kept_back(it)) {
            // Writers added by what was just received are no guests.
            self.members = self.judge.members(&self.arrived.received);
        }
        let others = self.still_wanted(others)?;
        self.several(others)?;
        // Commits that came with the copies need not be fetched.
        let mains = self.still_wanted(mains)?;
        mains.into_iter().try_for_each(|main| self.one(main))
    }

    /// True if a branch is named after a member, including a name with digits used when the plain one was
    /// taken: `copies/anna-1f0c22d9`.
    fn is_members(&self, branch: &Branch) -> bool {
        let name = branch.name.strip_prefix("copies/").unwrap_or_default();
        match name.split_once('-') {
            None => self.members.contains(name),
            // Anybody can make up such names: only one that is known here is a member's.
            Some((name, _)) => self.members.contains(name) && self.present.contains(&branch.tip),
        }
    }

    /// If there are too many branches, members' are taken first, then known ones: strangers cannot keep
    /// others out. `more`: number of branches not listed.
    fn within_count(&mut self, copies: Vec<Branch>, more: u64) -> Result<Vec<Branch>> {
        let is_members = |branch: &Branch| self.is_members(branch);
        let (mut taken, mut others): (Vec<_>, Vec<_>) = copies.into_iter().partition(is_members);
        let most = usize::try_from(self.allowance.branches).unwrap_or(usize::MAX);
        if others.len() > most {
            let known = frontier_refs::branches(self.here)?;
            others.sort_by_key(|branch| (!known.contains(&branch.name), branch.name.clone()));
        }
        let left = others.split_off(most.min(others.len()));
        taken.extend(others);
        if left.len() as u64 + more > 0 {
            let first = left.first().map(|branch| branch.name.clone());
            self.arrived.left_out.push(LeftOut {
                branch: first.unwrap_or_else(|| "copies/*".to_owned()),
                why: LimitExceeded::Branches {
                    most: self.allowance.branches,
                    left: left.len() as u64 + more,
                },
            });
        }
        Ok(taken)
    }

    /// Those whose commits are not here yet, and that are not known to break a limit.
    fn still_wanted(&mut self, branches: Vec<Branch>) -> Result<Vec<Branch>> {
        let mut wanted = Vec::new();
        for branch in branches {
            if self.present.contains(&branch.tip) {
                self.is_ours = self.is_ours || self.judge.belongs(self.here, &[branch.tip])?;
                self.arrived.received.push(branch);
            } else if self.judge.is_shut_out(&branch.name) {
                let (branch, why) = (branch.name, LimitExceeded::Removed);
                self.arrived.left_out.push(LeftOut { branch, why });
            } else if let Some(why) = self.limit_broken(&branch) {
                let why = self.about(&branch, why);
                let branch = branch.name;
                self.arrived.left_out.push(LeftOut { branch, why });
            } else {
                wanted.push(branch);
            }
        }
        Ok(wanted)
    }

    /// All at once, for every connection costs a login; one by one where that breaks a limit.
    fn several(&mut self, branches: Vec<Branch>) -> Result<()> {
        match branches.as_slice() {
            [] => return Ok(()),
            [_] => {}
            all => match self.fetch(all) {
                Ok(Ok(())) => return Ok(()),
                Ok(Err(_)) => {}
                // One branch may be at fault; the others are fetched.
                Err(error) if is_final(&error) => return Err(error),
                Err(_) => return self.each(branches),
            },
        }
        branches.into_iter().try_for_each(|branch| self.one(branch))
    }

    /// Fetches branches one by one, leaving out failing ones; if the first few all fail, the remote is at
    /// fault.
    fn each(&mut self, branches: Vec<Branch>) -> Result<()> {
        let mut failed = 0;
        for branch in branches {
            match self.one(branch.clone()) {
                Ok(()) => failed = 0,
                Err(error) if is_final(&error) || failed == TRIED => return Err(error),
                Err(_) => {
                    failed += 1;
                    let (branch, why) = (branch.name, LimitExceeded::Damaged);
                    self.arrived.left_out.push(LeftOut { branch, why });
                }
            }
        }
        Ok(())
    }

    /// Fetches one branch; where it breaks a limit it is left there and remembered.
    fn one(&mut self, branch: Branch) -> Result<()> {
        if let Err(why) = self.fetch(std::slice::from_ref(&branch))? {
            self.refused_branches.add(&branch, &why);
            let why = self.about(&branch, why);
            let branch = branch.name;
            self.arrived.left_out.push(LeftOut { branch, why });
        }
        Ok(())
    }

    /// For an unknown guest's branch, no writer is named.
    fn about(&self, branch: &Branch, why: LimitExceeded) -> LimitExceeded {
        let here = || write_commit::tip(self.here, &format!("refs/heads/{}", branch.name));
        match why {
            LimitExceeded::Guest { .. } => LimitExceeded::Guest {
                known: matches!(here(), Ok(Some(_))),
            },
            why => why,
        }
    }

    /// True if nothing was asked for of a branch because its writer is a guest.
    fn is_kept_back(&self, branch: &Branch) -> bool {
        matches!(
            self.limit_broken(branch),
            Some(LimitExceeded::Guest { .. } | LimitExceeded::Guests)
        )
    }

    /// The limit a branch broke before.
    fn limit_broken(&self, branch: &Branch) -> Option<LimitExceeded> {
        let refused = &self.refused_branches;
        refused.limit_broken(branch, self.is_members(branch))
    }
}

/// Successive failing branches after which the remote is at fault.
const TRIED: usize = 3;

/// True if nothing more can be fetched: time is over, or this copy fails.
fn is_final(error: &anyhow::Error) -> bool {
    let broken = error
        .chain()
        .find_map(|it| it.downcast_ref::<TransportError>());
    match broken {
        Some(broken) => !matches!(broken.outcome, ExchangeOutcome::Refused) || broken.why.is_some(),
        None => !error.chain().any(|it| it.is::<git2::Error>()),
    }
}
