//! Finds the genesis of the binder at a remote: the root commit of its branches.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result};
use git2::{Oid, Repository};

use crate::domain::replication::exchange::{ExchangeFault, ExchangeOutcome};
use crate::domain::replication::fingerprint;
use crate::domain::replication::place::Place;
use crate::error::Failure;
use crate::format::paths;
use crate::git::read_commit;
use crate::git::signing;
use crate::replica::setup::join::unreachable;
use crate::replica::sync::receive::Received;
use crate::say;
use crate::transport::Branch;

/// A signed root commit with a writer's notebook.
struct Beginning {
    root: Oid,
    /// The digits that people compare.
    digits: String,
    is_mains: bool,
    /// From a branch below `copies/`.
    is_copies: bool,
}

/// Root commit of the binder at a remote. `wanted`: the fingerprint given to the person; without it, the
/// root of `main`, provided that the copies beside it have the same.
///
/// # Errors
/// No binder lies there, not the wanted one, or its `main` is of another binder than the copies.
pub(super) fn beginning(
    repo: &Repository,
    arrived: Received,
    source: &Place,
    wanted: Option<&str>,
) -> Result<Oid> {
    let found = beginnings(repo, &arrived.received)?;
    if found.is_empty() {
        return Err(no_binder(&arrived, source).into());
    }
    match chosen(&found, wanted) {
        Some(beginning) => Ok(beginning.root),
        None => Err(not_the_one(&found, source, wanted).into()),
    }
}

fn chosen<'b>(found: &'b [Beginning], wanted: Option<&str>) -> Option<&'b Beginning> {
    if let Some(wanted) = wanted {
        return found
            .iter()
            .find(|it| fingerprint::are_same(&it.digits, wanted));
    }
    let mut of_copies = found.iter().filter(|it| it.is_copies);
    match found.iter().find(|it| it.is_mains) {
        Some(main) => (main.is_copies || of_copies.next().is_none()).then_some(main),
        None => of_copies.next().filter(|_| of_copies.next().is_none()),
    }
}

fn not_the_one(found: &[Beginning], source: &Place, wanted: Option<&str>) -> Failure {
    let all: Vec<&str> = found.iter().map(|it| it.digits.as_str()).collect();
    let (place, all) = (source.to_string(), all.join(", "));
    Failure::could_not(match wanted {
        Some(_) => say!("setup-source-other-binder", source = place, digits = all),
        None => say!("setup-source-two-binders", source = place, digits = all),
    })
}

/// Nothing published yet, or not a binder.
fn no_binder(arrived: &Received, source: &Place) -> Failure {
    match arrived.left_out.first() {
        Some(left) => Failure::could_not(left.message(&source.to_string())),
        None if arrived.received.is_empty() => {
            unreachable(&ExchangeOutcome::NotABinder.into(), source)
        }
        None => unreachable(&ExchangeFault::SomethingElse.into(), source),
    }
}

/// Each beginning once, with who has it.
fn beginnings(repo: &Repository, branches: &[Branch]) -> Result<Vec<Beginning>> {
    let mut roots = BTreeMap::new();
    let mut found: Vec<Beginning> = Vec::new();
    for branch in branches {
        let root = root_of(repo, branch.tip, &mut roots)?;
        let is_main = branch.name == "main";
        if let Some(known) = found.iter_mut().find(|it| it.root == root) {
            known.is_mains |= is_main;
            known.is_copies |= !is_main;
        } else if let Some(digits) = digits(repo, root) {
            found.push(Beginning {
                root,
                digits,
                is_mains: is_main,
                is_copies: !is_main,
            });
        }
    }
    Ok(found)
}

/// The digits of a root commit; none of one that is not signed as devices sign, or holds no log. Only
/// the beginning of a binder is signed.
fn digits(repo: &Repository, root: Oid) -> Option<String> {
    let commit = read_commit::read(repo, root).ok()?;
    let key = signing::signer(&commit.raw.signature?)?;
    let tree = repo.find_tree(commit.tree).ok()?;
    tree.get_name(paths::LOG)?;
    Some(fingerprint::digits(&root.to_string(), &key))
}

/// The commit without parents at the end of the first-parent chain. `roots`: where chains that were
/// followed end, so that each commit is read once however many branches there are.
fn root_of(repo: &Repository, tip: Oid, roots: &mut BTreeMap<Oid, Oid>) -> Result<Oid> {
    let mut followed = BTreeSet::new();
    let mut at = tip;
    let root = loop {
        if let Some(root) = roots.get(&at) {
            break *root;
        }
        followed.insert(at);
        let commit = repo.find_commit(at).context("reading the history")?;
        match commit.parent_id(0) {
            Ok(parent) => at = parent,
            Err(_) => break at,
        }
    };
    roots.extend(followed.into_iter().map(|commit| (commit, root)));
    Ok(root)
}
