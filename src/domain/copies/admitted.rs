//! The end of rule 8: which edits of a member's notebook count. What a device wrote before it knew that
//! it was let in is only proposed; a member reads it before it changes anything.

use std::collections::BTreeSet;

use crate::domain::copies::ancestry;
use crate::domain::copies::chain;
use crate::domain::copies::history::{
    Change, CommitId, Folder, History, Key, MemberEntry, Root, Signer,
};
use crate::domain::copies::known::Known;
use crate::domain::copies::view::Placed;
use crate::domain::entry::Sha256;
use crate::domain::member::Members;
use crate::domain::notebook::Standing;

/// How many edits of a notebook, its first ones, are proposed: those whose commit has no entry in its
/// ancestry that puts the key on. An entry of an older program (without `since`) covers all.
pub fn proposed_of(
    history: &dyn History,
    root: &Root,
    known: &Known,
    members: &Members,
    placed: &Placed,
) -> usize {
    let key = &placed.signer.key;
    let edits = placed.notebook.map(|id| history.journal(&id).edits.len());
    if edits.unwrap_or(0) == 0 || *key == root.key {
        return 0;
    }
    let let_in = let_in(history, known, members, key);
    if let_in.iter().any(|(_, entry)| !entry.since) {
        return 0;
    }
    let on = let_in.iter();
    let on = on.filter_map(|(by, entry)| written_in(history, known, by, entry));
    before_any(history, &placed.signer, &placed.commit, &on.collect())
}

/// Every entry that puts a key on, of whoever is or was a member.
fn let_in(
    history: &dyn History,
    known: &Known,
    members: &Members,
    key: &Key,
) -> Vec<(Signer, MemberEntry)> {
    let mut all = Vec::new();
    for (signer, tips) in known.tips() {
        if signer.key == *key || members.standing(&signer.key) == Standing::Guest {
            continue;
        }
        for notebook in tips
            .iter()
            .filter_map(|it| chain::notebook(history, signer, it))
        {
            let journal = history.journal(&notebook);
            let puts_on = |it: &&MemberEntry| it.key == *key && it.to == Change::On;
            let said = journal.members.iter().filter(puts_on);
            all.extend(said.map(|entry| (signer.clone(), entry.clone())));
        }
    }
    all
}

/// The commit that added an entry of kind `member`.
fn written_in(
    history: &dyn History,
    known: &Known,
    by: &Signer,
    entry: &MemberEntry,
) -> Option<CommitId> {
    let asked = format!(
        "entry {}",
        Sha256::of(format!("{by:?} {entry:?}").as_bytes()).as_str()
    );
    if let Some(found) = history.recall(&asked).and_then(|it| CommitId::parse(&it)) {
        return Some(found);
    }
    let has = |commit: &CommitId| {
        let notebook = chain::notebook(history, by, commit);
        notebook.is_some_and(|it| history.journal(&it).members.contains(entry))
    };
    let mut at = *known.of(by).find(|tip| has(tip))?;
    while let Some(before) = chain::before(history, by, &at).filter(has) {
        at = before;
    }
    history.note(&asked, &at.to_string());
    Some(at)
}

/// How many edits a chain had before the first of its commits that has one of `on` in its ancestry.
fn before_any(
    history: &dyn History,
    signer: &Signer,
    tip: &CommitId,
    on: &BTreeSet<CommitId>,
) -> usize {
    let folder = Folder::of(&signer.writer);
    let edits = |commit: &CommitId| {
        let commit = history.commit(commit);
        let notebook = commit.and_then(|it| history.notebook(&it.tree, &folder));
        notebook.map_or(0, |id| history.journal(&id).edits.len())
    };
    let sum = Sha256::of(format!("{on:?}").as_bytes());
    let asked = |commit: &CommitId| format!("edits {commit} {}", sum.as_str());
    let recalled = |commit: &CommitId| history.recall(&asked(commit))?.parse::<usize>().ok();
    let mut chain = Vec::new();
    let mut next = Some(*tip);
    let mut earlier = 0;
    while let Some(at) = next {
        if let Some(found) = recalled(&at) {
            earlier = found;
            break;
        }
        chain.push(at);
        next = chain::before(history, signer, &at).filter(|before| edits(before) > 0);
    }
    // Once let in, every later commit has it in its ancestry.
    let knows = |commit: &CommitId| !ancestry::among(history, commit, on).is_empty();
    let first_without = chain.partition_point(knows);
    let found = chain.get(first_without).map_or(earlier, edits);
    history.note(&asked(tip), &found.to_string());
    found
}
