//! Entries and documents that depend on missing objects.

use std::collections::BTreeSet;

use git2::{ObjectType, Oid};

use crate::domain::log::entry::PAGE;
use crate::domain::replication::health::AffectedPart;
use crate::format::paths;
use crate::replica::Binder;
use crate::replica::writers::frontier_refs;

/// Parts lost with these objects, as far as the rest shows.
pub(super) fn parts(binder: &Binder, missing: &BTreeSet<Oid>) -> Vec<AffectedPart> {
    let mut found = AffectedParts {
        binder,
        missing,
        parts: BTreeSet::new(),
        named: BTreeSet::new(),
    };
    let tips = frontier_refs::refs(&binder.repo).unwrap_or_default();
    let own = binder.tip().ok().flatten();
    for tip in tips.into_iter().map(|(_, tip)| tip).chain(own) {
        if let Ok(commit) = binder.repo.find_commit(tip) {
            found.below(commit.tree_id(), "");
        }
    }
    let rest = missing.difference(&found.named).count();
    let mut parts: Vec<AffectedPart> = found.parts.into_iter().collect();
    if rest > 0 {
        parts.push(AffectedPart::Earlier(rest));
    }
    parts
}

struct AffectedParts<'f> {
    binder: &'f Binder,
    missing: &'f BTreeSet<Oid>,
    parts: BTreeSet<AffectedPart>,
    named: BTreeSet<Oid>,
}

impl AffectedParts<'_> {
    fn below(&mut self, tree: Oid, path: &str) {
        if self.missing.contains(&tree) {
            self.named.insert(tree);
            self.parts.insert(part(path));
            return;
        }
        let Ok(tree) = self.binder.repo.find_tree(tree) else {
            return;
        };
        for entry in &tree {
            let Ok(name) = entry.name() else { continue };
            let path = match path {
                "" => name.to_owned(),
                above => format!("{above}/{name}"),
            };
            match entry.kind() {
                Some(ObjectType::Tree) => self.below(entry.id(), &path),
                _ if self.missing.contains(&entry.id()) => {
                    self.named.insert(entry.id());
                    self.parts.insert(part(&path));
                }
                _ => {}
            }
        }
    }
}

/// `log/anna/2026-11-22-natavbrott/0002.yaml` is Anna's entries 51 to 100.
fn part(path: &str) -> AffectedPart {
    let steps: Vec<&str> = path.split('/').collect();
    match steps.as_slice() {
        [paths::LOG, writer, log, page] if paths::page_number(page).is_some() => {
            let number = paths::page_number(page).unwrap_or(1).max(1);
            let page = PAGE as u64;
            AffectedPart::Entries {
                writer: (*writer).to_owned(),
                log: (*log).to_owned(),
                from: (number - 1) * page + 1,
                to: number * page,
            }
        }
        [paths::LOG, writer, log] => AffectedPart::Log {
            writer: (*writer).to_owned(),
            log: (*log).to_owned(),
        },
        _ => AffectedPart::Path(path.to_owned()),
    }
}
