//! The known tips of every writer, kept in refs; they only ever grow (docs/replication.md, rule 2).
//!
//! `copies/<writer>` holds one tip of that name; others (forks, two keys under one name) are kept as
//! `refs/binder/tips/<id>`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::history::Genesis;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Signer;
use crate::domain::replication::rules::merged_state::MergedState;
use crate::domain::replication::rules::publish;
use crate::git::read_errors;
use crate::git::write_commit;
use crate::replica::cache;
use crate::replica::object_ids;
use crate::replica::writers::expected_refs;
use crate::replica::writers::frontier_ref_names::{COPIES, TIPS, listed};

/// Tips whose chains keep the notebook rules, found out once.
const SOUND: &str = "sound";

/// Ids, and whether each is in the ancestry of another one.
type Kept = BTreeSet<([u8; 20], bool)>;

/// The stored frontier. A reference may have been set by plain Git: its commit and what that follows are
/// validated before it counts. Validated chains are not walked again.
pub(in crate::replica) fn read(
    repo: &Repository,
    git: &Path,
    history: &dyn History,
    root: &Genesis,
) -> Result<Frontier> {
    let mut named: BTreeSet<CommitId> = BTreeSet::new();
    for (name, tip) in refs(repo)? {
        if repo.find_commit(tip).is_err() {
            read_errors::note(name);
        }
        named.insert(object_ids::commit_id(tip));
    }
    let key = format!("2 {}", root.commit);
    let kept: Kept = cache::cached(git, SOUND, &key).unwrap_or_default();
    let ids: BTreeSet<CommitId> = kept.iter().map(|(id, _)| CommitId(*id)).collect();
    let behind = kept.iter().filter(|(_, is_behind)| *is_behind);
    let behind = behind.map(|(id, _)| CommitId(*id)).collect();
    let before = grouped(history, &ids).with_behind(behind);
    let known = before.with(history, root, named.difference(&ids));
    let now = known.all().map(|id| (id.0, known.is_behind(id)));
    let now: Kept = now.collect();
    if now != kept {
        cache::remember(git, SOUND, &key, &now);
    }
    Ok(known)
}

fn grouped(history: &dyn History, sound: &BTreeSet<CommitId>) -> Frontier {
    let mut tips: BTreeMap<Signer, BTreeSet<CommitId>> = BTreeMap::new();
    for id in sound {
        let commit = history.commit(id);
        if let Some(signer) = commit.and_then(|commit| commit.signer().cloned()) {
            tips.entry(signer).or_default().insert(*id);
        }
    }
    Frontier::new(tips)
}

/// Stores the frontier. The own branch is left alone: it moves with the folder. A guest's tip in the
/// ancestry of another needs no reference, and there may be thousands.
pub(in crate::replica) fn keep(
    repo: &Repository,
    history: &dyn History,
    view: &MergedState,
    own: Option<&str>,
) -> Result<()> {
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for (signer, tip) in publish::carried(view) {
        let mine = own == Some(signer.writer.as_str());
        let name = format!("{COPIES}{}", signer.writer);
        if !mine && view.members.counted().contains_key(signer) {
            make_room(repo, history, view, &name)?;
        }
        if mine || !take_name(repo, history, signer, &name, tip)? {
            needed.insert(keep_beside(repo, &name, tip)?);
        }
    }
    forget_superseded(repo, &needed)?;
    forget_those_behind(repo, history, view, own)?;
    expected_refs::remember(repo)
}

/// Drops the branches of guests whose tips other branches lead to by now, however they came here.
fn forget_those_behind(
    repo: &Repository,
    history: &dyn History,
    view: &MergedState,
    own: Option<&str>,
) -> Result<()> {
    let mut dropped = Vec::new();
    for (name, tip) in listed(repo)? {
        let at = object_ids::commit_id(tip);
        if !name.starts_with(COPIES) || !view.frontier.is_behind(&at) {
            continue;
        }
        let commit = history.commit(&at);
        let signer = commit.as_ref().and_then(|commit| commit.signer());
        let may_go = signer.is_some_and(|signer| {
            let counts = view.members.counted().contains_key(signer);
            !counts && !view.members.is_shut_out(&signer.key)
        });
        if may_go && own.is_none_or(|own| name.strip_prefix(COPIES) != Some(own)) {
            dropped.push(name);
        }
    }
    expected_refs::drop(repo, &dropped)
}

/// A member's name does not go to a guest: a guest's branch of that name is kept under another one.
fn make_room(
    repo: &Repository,
    history: &dyn History,
    view: &MergedState,
    name: &str,
) -> Result<()> {
    let Some(present) = write_commit::tip(repo, name)? else {
        return Ok(());
    };
    let at = object_ids::commit_id(present);
    let commit = history.commit(&at);
    let signer = commit.as_ref().and_then(|commit| commit.signer());
    let is_guests = signer.is_some_and(|signer| {
        !view.members.counted().contains_key(signer)
            && view.frontier.of(signer).any(|tip| *tip == at)
    });
    if is_guests {
        let beside = format!("{TIPS}{at}");
        if write_commit::tip(repo, &beside)?.is_none() {
            write_commit::advance(repo, &beside, None, present)?;
        }
        expected_refs::drop(repo, &[name.to_owned()])?;
    }
    Ok(())
}

/// Moves the branch of that name forward, if it is this writer's and behind.
fn take_name(
    repo: &Repository,
    history: &dyn History,
    signer: &Signer,
    name: &str,
    tip: &CommitId,
) -> Result<bool> {
    let to = object_ids::oid(&tip.0);
    let Some(present) = write_commit::tip(repo, name)? else {
        return write_commit::advance(repo, name, None, to);
    };
    let at = object_ids::commit_id(present);
    if at == *tip {
        return Ok(true);
    }
    let is_theirs = history
        .commit(&at)
        .is_some_and(|commit| commit.signer() == Some(signer));
    let both = BTreeSet::from([at, *tip]);
    let ahead = is_theirs && feed::foremost(history, signer, &both) == BTreeSet::from([*tip]);
    if ahead {
        write_commit::advance(repo, name, Some(present), to)
    } else {
        Ok(false)
    }
}

fn keep_beside(repo: &Repository, name: &str, tip: &CommitId) -> Result<String> {
    let to = object_ids::oid(&tip.0);
    let beside = format!("{TIPS}{tip}");
    if write_commit::tip(repo, name)? != Some(to) && write_commit::tip(repo, &beside)?.is_none() {
        write_commit::advance(repo, &beside, None, to)?;
    }
    Ok(beside)
}

/// Drops references of tips that are now on another's chain.
fn forget_superseded(repo: &Repository, needed: &BTreeSet<String>) -> Result<()> {
    let names = refs(repo)?.into_iter().map(|(name, _)| name);
    let superseded = names.filter(|name| name.starts_with(TIPS) && !needed.contains(name));
    expected_refs::drop(repo, &superseded.collect::<Vec<_>>())
}

/// Puts references that were lost where they were, in this order.
pub(in crate::replica) fn find_again<'t>(
    repo: &Repository,
    history: &dyn History,
    lost: impl IntoIterator<Item = (&'t Signer, &'t BTreeSet<CommitId>)>,
    own: Option<&str>,
) -> Result<()> {
    for (signer, tips) in lost {
        for tip in tips {
            let name = format!("{COPIES}{}", signer.writer);
            if own == Some(signer.writer.as_str()) || !take_name(repo, history, signer, &name, tip)?
            {
                keep_beside(repo, &name, tip)?;
            }
        }
    }
    expected_refs::remember(repo)
}

/// Every known tip, by the name of its reference.
pub(in crate::replica) fn refs(repo: &Repository) -> Result<Vec<(String, Oid)>> {
    for name in expected_refs::lost(repo)? {
        read_errors::note(name);
    }
    listed(repo)
}

/// The branches of writers here, `copies/anna`.
pub(in crate::replica) fn branches(repo: &Repository) -> Result<BTreeSet<String>> {
    let all = listed(repo)?.into_iter();
    let named = all.filter_map(|(name, _)| Some(name.strip_prefix("refs/heads/")?.to_owned()));
    Ok(named.collect())
}
