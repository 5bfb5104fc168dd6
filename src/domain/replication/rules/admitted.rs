//! Last part of rule 8: statements and edits that a writer made before knowing of their membership do not
//! count. Edits are proposed to members; statements on members have no effect.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::log::entry::Sha256;
use crate::domain::replication::rules::ancestry;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::{
    CommitId, Folder, Genesis, History, Journal, Key, MemberEntry, MembershipChange, Signer,
};
use crate::domain::replication::rules::merged_state::placed_notebook::PlacedNotebook;

/// Entries that add keys, each by an added writer, starting at the root's key. Later removals are ignored:
/// so it is a function of ancestors alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Admitted {
    on: BTreeMap<Key, BTreeSet<(Signer, MemberEntry)>>,
    root: Option<Key>,
}

/// Entries of which a journal has some that do not count, its first ones.
#[derive(Clone, Copy)]
struct FieldKind {
    /// Under which it is remembered.
    name: &'static str,
    count: fn(&Journal) -> usize,
}

const EDITS: FieldKind = FieldKind {
    name: "edits",
    count: |journal| journal.edits.len(),
};

const MEMBERS: FieldKind = FieldKind {
    name: "members",
    count: |journal| journal.members.len(),
};

impl Admitted {
    pub fn of(history: &dyn History, root: &Genesis, known: &Frontier) -> Self {
        let mut admitted = Self {
            on: BTreeMap::new(),
            root: Some(root.key.clone()),
        };
        let all = known.tips().iter();
        let all = all.flat_map(|(signer, tips)| tips.iter().map(move |tip| (signer, tip)));
        let all: Vec<_> = all.collect();
        loop {
            let mut on = admitted.on.clone();
            // Guests' notebooks are not even read: there may be thousands.
            let heard = all
                .iter()
                .filter(|(signer, _)| admitted.is_heard(&signer.key));
            for (signer, tip) in heard {
                let Some(notebook) = feed::notebook(history, signer, tip) else {
                    continue;
                };
                let journal = history.journal(&notebook);
                let early = admitted.early_statements(history, known, signer, tip);
                let counts = journal.members.iter().skip(early);
                for entry in
                    counts.filter(|it| it.to == MembershipChange::On && it.key != signer.key)
                {
                    let of_key = on.entry(entry.key.clone()).or_default();
                    of_key.insert(((*signer).clone(), entry.clone()));
                }
            }
            if on == admitted.on {
                return admitted;
            }
            admitted.on = on;
        }
    }

    /// True for keys that were ever added, and the root's: their statements about others may count.
    fn is_heard(&self, key: &Key) -> bool {
        self.root.as_ref() == Some(key) || self.on.contains_key(key)
    }

    /// The number of edits at the beginning of a notebook that are proposals.
    pub fn early_edits(
        &self,
        history: &dyn History,
        known: &Frontier,
        placed: &PlacedNotebook,
    ) -> usize {
        self.early(history, known, &placed.signer, &placed.commit, EDITS)
    }

    /// The number of a writer's first entries of kind `member` that count for nothing.
    pub fn early_statements(
        &self,
        history: &dyn History,
        known: &Frontier,
        signer: &Signer,
        commit: &CommitId,
    ) -> usize {
        self.early(history, known, signer, commit, MEMBERS)
    }

    /// Those whose commit has no entry in its ancestry that puts the key on. An entry of an older
    /// program (without `since`) covers all.
    fn early(
        &self,
        history: &dyn History,
        known: &Frontier,
        signer: &Signer,
        commit: &CommitId,
        kind: FieldKind,
    ) -> usize {
        let notebook = feed::notebook(history, signer, commit);
        let count = notebook.map_or(0, |id| (kind.count)(&history.journal(&id)));
        if count == 0 || self.root.as_ref() == Some(&signer.key) {
            return 0;
        }
        let Some(on) = self.on.get(&signer.key) else {
            return count;
        };
        if on.iter().any(|(_, entry)| !entry.since) {
            return 0;
        }
        let on = on.iter();
        let on = on.filter_map(|(by, entry)| written_in(history, known, by, entry));
        before_any(history, signer, commit, &on.collect(), kind)
    }
}

/// The commit that added an entry of kind `member`.
fn written_in(
    history: &dyn History,
    known: &Frontier,
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
        let notebook = feed::notebook(history, by, commit);
        notebook.is_some_and(|it| history.journal(&it).members.contains(entry))
    };
    let mut at = *known.of(by).find(|tip| has(tip))?;
    while let Some(before) = feed::before(history, by, &at).filter(has) {
        at = before;
    }
    history.note(&asked, &at.to_string());
    Some(at)
}

/// The number of entries of a chain before its first commit that has one of `on` in its ancestry.
fn before_any(
    history: &dyn History,
    signer: &Signer,
    tip: &CommitId,
    on: &BTreeSet<CommitId>,
    kind: FieldKind,
) -> usize {
    let folder = Folder::of(&signer.writer);
    let count = |commit: &CommitId| {
        let commit = history.commit(commit);
        let notebook = commit.and_then(|it| history.notebook(&it.tree, &folder));
        notebook.map_or(0, |id| (kind.count)(&history.journal(&id)))
    };
    let sum = Sha256::of(format!("{on:?}").as_bytes());
    let asked = |commit: &CommitId| format!("{} {commit} {}", kind.name, sum.as_str());
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
        next = feed::before(history, signer, &at).filter(|before| count(before) > 0);
    }
    // Once let in, every later commit has it in its ancestry.
    let knows = |commit: &CommitId| !ancestry::among(history, commit, on).is_empty();
    let is_decided = earlier == count(tip) || next.is_some_and(|base| earlier < count(&base));
    let found = match is_decided {
        true => earlier,
        false => {
            let first_without = chain.partition_point(knows);
            chain.get(first_without).map_or(earlier, count)
        }
    };
    history.note(&asked(tip), &found.to_string());
    found
}
