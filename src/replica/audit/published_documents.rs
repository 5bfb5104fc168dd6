//! Whether the published page shows the documents that stand by what was signed, and whether
//! attachments are the files their names give the hash of.

use std::collections::{BTreeMap, BTreeSet};

use git2::ObjectType;

use crate::domain::log::entry::Sha256;
use crate::domain::replication::evidence::commit_graph::NodeIndex;
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::{CommitId, Signer};
use crate::domain::replication::rules::merged_state::MergedState;
use crate::format::paths;
use crate::git::trees;
use crate::replica::audit::Audit;
use crate::replica::audit::refs::Tip;
use crate::replica::object_ids;

/// The documents at one end of what is known here.
pub(super) fn at(case: &Audit<'_>, tip: &Tip) -> Vec<EvidenceFault> {
    let Some(at) = case.trail.place(&object_ids::commit_id(tip.commit)) else {
        return Vec::new();
    };
    if case.trail.signer(at).is_none() {
        let outside = case.walked.outside.get(&tip.commit);
        let author = outside.map(|it| it.author.clone()).unwrap_or_default();
        let at_name = tip.name.clone();
        let what = FaultKind::NotTakenUp {
            author,
            at: at_name,
        };
        let fault = EvidenceFault::new(Severity::Noted, what);
        return vec![fault.at(tip.commit, case.trail.time(at))];
    }
    let view = MergedState::of(case.history, &case.root, &known_at(case, at));
    let shown = case.history.tree(&case.trail.tree(at));
    let standing = &view.content.documents;
    let is_beside = |path: &str| path.starts_with(".versions/");
    let mut wrong: BTreeSet<&String> = BTreeSet::new();
    let differs = |path: &&String| shown.documents.get(*path) != standing.get(*path);
    wrong.extend(standing.keys().filter(differs));
    let besides = shown.documents.keys().filter(|path| !is_beside(path));
    wrong.extend(besides.filter(differs));
    let fault = |path: &String| {
        let what = FaultKind::WrongDocument {
            path: path.clone(),
            at: tip.name.clone(),
        };
        let fault = EvidenceFault::new(Severity::Broken, what).at(tip.commit, case.trail.time(at));
        match case.who_at(at) {
            Some(who) => fault.by(who),
            None => fault,
        }
    };
    wrong.into_iter().map(fault).collect()
}

/// What was known to whoever made a commit: how far everybody's branch lies in its ancestry.
fn known_at(case: &Audit<'_>, at: NodeIndex) -> Frontier {
    let below = case.trail.ancestry([at]);
    let mut tips: BTreeMap<Signer, BTreeSet<CommitId>> = BTreeMap::new();
    for chain in 0..case.chains.len() {
        let last = case.chains.commits(chain).rev().find(|at| below[*at]);
        if let Some(last) = last {
            let signer = case.trail.signers()[case.chains.signer(chain)].clone();
            tips.entry(signer).or_default().insert(case.trail.id(last));
        }
    }
    Frontier::new(tips)
}

/// The attachments of everybody, and those that are not what their names say.
pub(super) fn attachments(case: &Audit<'_>) -> (usize, Vec<EvidenceFault>) {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (signer, at) in case.chains.tips() {
        let writer = &case.trail.signers()[signer].writer;
        let Some(notebook) = case.pages.notebook(case.trail.tree(at), writer) else {
            continue;
        };
        // What is not here is named elsewhere.
        let files = trees::tree(case.repo, object_ids::oid(&notebook.0));
        let files = files.and_then(|it| trees::folder_at(case.repo, &it, paths::FILES));
        let Ok(Some(files)) = files else {
            continue;
        };
        for (name, id) in trees::names(&files, ObjectType::Blob) {
            if !seen.insert((writer, name.clone())) {
                continue;
            }
            let bytes = trees::blob(case.repo, id).ok();
            let sound = bytes.is_some_and(|it| name.starts_with(Sha256::of(&it).short()));
            if !sound {
                let path = format!("{}/{writer}/{}/{name}", paths::LOG, paths::FILES);
                let fault =
                    EvidenceFault::new(Severity::Broken, FaultKind::WrongAttachment { path });
                faults.push(fault.by(case.who(signer)));
            }
        }
    }
    (seen.len(), faults)
}
