//! Folder of each tip's notebook below `log/` (rule 2).

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::name::Writer;
use crate::domain::replication::rules::feed;
use crate::domain::replication::rules::history::{CommitId, Folder, History, Key, Signer};

/// Tips by writer, as rule 2 (known) or rule 8 (counted) gives them.
pub type Tips = BTreeMap<Signer, BTreeSet<CommitId>>;

/// A folder for each tip. A tip alone under its name has the plain name. Of several tips of one writer it
/// is the one whose first unshared commit has the smallest id (tie: the smaller tip). Of several keys under
/// one name (two devices took it offline) it is the key that a member entry gives the name to, else the
/// smaller key. Each other tip has `<writer>~<first 8 hex of the tip>`, or the whole id if that is taken.
pub fn folders<'k>(
    history: &dyn History,
    tips: &Tips,
    named: impl Fn(&Writer) -> Option<&'k Key>,
) -> BTreeMap<Folder, (Signer, CommitId)> {
    let mut by_name: BTreeMap<&Writer, Vec<&Signer>> = BTreeMap::new();
    for signer in tips.keys() {
        by_name.entry(&signer.writer).or_default().push(signer);
    }
    let mut folders = BTreeMap::new();
    for (writer, mut signers) in by_name {
        let holder = named(writer);
        signers.sort_by_key(|signer| (Some(&signer.key) != holder, *signer));
        for signer in signers {
            for tip in in_order(history, signer, &tips[signer]) {
                folders.insert(free(&folders, writer, &tip), (signer.clone(), tip));
            }
        }
    }
    folders
}

fn in_order(history: &dyn History, signer: &Signer, tips: &BTreeSet<CommitId>) -> Vec<CommitId> {
    let mut ordered: Vec<CommitId> = tips.iter().copied().collect();
    if ordered.len() > 1 {
        let first = feed::first_unshared(history, signer, tips);
        ordered.sort_by_key(|tip| (first.get(tip).copied(), *tip));
    }
    ordered
}

fn free(taken: &BTreeMap<Folder, (Signer, CommitId)>, writer: &Writer, tip: &CommitId) -> Folder {
    let plain = Folder::of(writer);
    let short = Folder(format!("{writer}~{}", tip.short(8)));
    let whole = Folder(format!("{writer}~{tip}"));
    let mut choice = [plain, short].into_iter();
    choice
        .find(|folder| !taken.contains_key(folder))
        .unwrap_or(whole)
}
