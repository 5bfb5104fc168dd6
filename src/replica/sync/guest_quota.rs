//! Quota of guests: commits and bytes they have brought, counted from the objects here each time, so what
//! two remotes have counts once.

use std::collections::HashSet;
use std::rc::Rc;

use anyhow::{Context, Result};
use git2::{ObjectType, Odb, Oid, Repository, Tree};

use crate::domain::replication::receive_limits::{LimitExceeded, Quota, ReceivedAmount};
use crate::domain::replication::rules::history::{CommitId, History, Signer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::format::documents;
use crate::replica::Binder;
use crate::replica::git_history::GitHistory;
use crate::replica::object_ids;
use crate::transport::Branch;
use crate::transport::receive::connectivity_check;

impl Binder {
    /// Why some of these new branches are left where they are: they bring more than people may who are no
    /// members. `received`: what else has come from there, or was here.
    pub(in crate::replica) fn too_much(
        &self,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        let unfit = self.unfit(&*self.view()?, both, received, new)?;
        if unfit.is_none() || received.is_empty() {
            return Ok(unfit);
        }
        // Writers added by what was just received are no guests.
        self.unfit(&*self.view_with(received)?, both, received, new)
    }

    /// The same by a given merged state.
    fn unfit(
        &self,
        view: &MergedState,
        both: &Rc<Repository>,
        received: &[Branch],
        new: &[Branch],
    ) -> Result<Option<LimitExceeded>> {
        let history = GitHistory::of(Rc::clone(both), documents::can_be_read);
        let is_strangers = |branch: &&Branch| {
            let commit = history.commit(&object_ids::commit_id(branch.tip));
            let signer = commit.as_ref().and_then(|commit| commit.signer());
            branch.name != "main" && !signer.is_some_and(|it| view.is_member(it))
        };
        let new: Vec<Oid> = new.iter().filter(is_strangers).map(|it| it.tip).collect();
        if new.is_empty() {
            return Ok(None);
        }
        let settled = self.settled(view)?;
        for tip in &new {
            let brought = weighed(both, &[*tip], &settled, &Quota::OF_ONE)?;
            if !Quota::OF_ONE.holds(&brought) {
                return Ok(Some(LimitExceeded::Guest { known: false }));
            }
        }
        let others = received.iter().filter(is_strangers).map(|it| it.tip);
        let all: Vec<Oid> = others.chain(new).collect();
        let brought = weighed(both, &all, &settled, &Quota::OF_PLACE)?;
        Ok((!Quota::OF_PLACE.holds(&brought)).then_some(LimitExceeded::Guests))
    }

    /// Tips of members and of removed writers: their ancestry does not count.
    fn settled(&self, view: &MergedState) -> Result<Vec<Oid>> {
        let counted = view.members.counted().values().flatten();
        let is_out = |(signer, _): &(&Signer, _)| view.members.is_shut_out(&signer.key);
        let known = view.frontier.tips().iter().filter(is_out);
        let out = known.flat_map(|(_, tips)| tips);
        let root = self.root()?.commit;
        let all = counted.chain(out).chain([&root]);
        Ok(all.map(|id: &CommitId| object_ids::oid(&id.0)).collect())
    }
}

/// Amount that these tips bring beyond the others; counting stops above the quota.
fn weighed(
    repo: &Repository,
    tips: &[Oid],
    settled: &[Oid],
    most: &Quota,
) -> Result<ReceivedAmount> {
    let mut walk = repo.revwalk().context("walking commits")?;
    for tip in tips {
        walk.push(*tip).context("walking commits")?;
    }
    for tip in settled.iter().filter(|tip| repo.find_commit(**tip).is_ok()) {
        walk.hide(*tip).context("walking commits")?;
    }
    let mut scales = GuestMeter {
        repo,
        odb: repo.odb().context("opening the objects")?,
        seen: HashSet::new(),
        brought: ReceivedAmount::default(),
    };
    for id in walk {
        let commit = repo.find_commit(id?).context("reading a commit")?;
        scales.brought.commits += 1;
        let before: Vec<Tree<'_>> = commit.parents().filter_map(|it| it.tree().ok()).collect();
        scales.folder(&commit.tree()?, &before)?;
        if !most.holds(&scales.brought) {
            break;
        }
    }
    Ok(scales.brought)
}

struct GuestMeter<'r> {
    repo: &'r Repository,
    odb: Odb<'r>,
    seen: HashSet<Oid>,
    brought: ReceivedAmount,
}

impl GuestMeter<'_> {
    /// Counts what a folder has beyond its former version. Its depth was checked on receipt.
    fn folder(&mut self, tree: &Tree<'_>, before: &[Tree<'_>]) -> Result<()> {
        if before.iter().any(|it| it.id() == tree.id()) || !self.seen.insert(tree.id()) {
            return Ok(());
        }
        self.counts(tree.id())?;
        for entry in tree {
            let name = entry.name_bytes();
            let was = before.iter().filter_map(|it| it.get_name_bytes(name));
            let was: Vec<_> = was.collect();
            if was.iter().any(|it| it.id() == entry.id()) {
                continue;
            }
            match entry.kind() {
                Some(ObjectType::Tree) => {
                    let folder = self
                        .repo
                        .find_tree(entry.id())
                        .context("reading a folder")?;
                    let was = was
                        .iter()
                        .filter_map(|it| self.repo.find_tree(it.id()).ok());
                    let was: Vec<Tree<'_>> = was.collect();
                    self.folder(&folder, &was)?;
                }
                Some(ObjectType::Blob) if self.seen.insert(entry.id()) => {
                    self.counts(entry.id())?
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn counts(&mut self, id: Oid) -> Result<()> {
        let (size, _) = self.odb.read_header(id).context("reading an object")?;
        let size = size as u64;
        self.brought.bytes += size;
        self.brought.large += if size >= connectivity_check::LARGE {
            size
        } else {
            0
        };
        Ok(())
    }
}
