//! Documents and their versions (docs/replication.md, rule 6): live versions, and the current one.
//!
//! A version is a text for a path, with the versions it replaces. It is immutable and permanent; which
//! versions count, and which is current, is computed here from the set of known versions.

mod decline;
mod edit;
mod graph;
mod merge;

#[cfg(test)]
mod histories;
#[cfg(test)]
mod shelf;
#[cfg(test)]
mod story;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::domain::documents::versions::graph::Graph;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::EditEntry;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;

pub use decline::{MOST_DECLINED, declined, declining};
pub use edit::is_document;
pub use merge::Merge;

/// Every known version of every document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versions {
    graphs: BTreeMap<String, Graph>,
}

impl Versions {
    /// `root`: the documents of the root commit. `counted`: the edits of members, as far as they
    /// are kept. `aside`: edits set aside by a removal, which count for nothing themselves but keep
    /// replaced what they replaced, where a counted version was written over them.
    pub fn of(root: &BTreeMap<String, BlobId>, counted: &[EditEntry], aside: &[EditEntry]) -> Self {
        let mut versions = Self::default();
        for (path, blob) in root {
            versions.add(&root_version(path, *blob), true);
        }
        for (edits, counts) in [(counted, true), (aside, false)] {
            for edit in edits {
                versions.add(&edit.version, counts);
            }
        }
        versions.graphs.values_mut().for_each(Graph::settle);
        versions
    }

    fn add(&mut self, version: &Version, counted: bool) {
        let graph = self.graphs.entry(version.path.clone()).or_default();
        graph.add(version, counted);
    }

    /// Every path that ever had a version that counts, or that was set aside.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.graphs.keys().map(String::as_str)
    }

    /// True if a version is known from an entry that counts.
    pub fn contains(&self, id: &VersionId) -> bool {
        self.graphs.values().any(|graph| graph.is_counted(id))
    }

    pub fn version(&self, id: &VersionId) -> Option<&Version> {
        self.graphs.values().find_map(|graph| graph.version(id))
    }

    /// The versions of a document that no known version replaces, in the order (depth, id); the last is the
    /// current one. Several when people wrote concurrently.
    pub fn live(&self, path: &str) -> Vec<VersionId> {
        self.graphs.get(path).map(Graph::live).unwrap_or_default()
    }

    /// The counted versions of a document with this text that no other one with it descends from.
    pub fn with_text(&self, path: &str, text: Option<BlobId>) -> Vec<VersionId> {
        let graph = self.graphs.get(path);
        graph.map(|graph| graph.with_text(text)).unwrap_or_default()
    }

    /// The counted versions of a document that one descends from, the latest first.
    pub fn earlier(&self, path: &str, id: &VersionId) -> Vec<VersionId> {
        let graph = self.graphs.get(path);
        graph.map(|graph| graph.earlier(id)).unwrap_or_default()
    }

    /// True if a proposed version needs no answer any more: a version that counts is it, was written over
    /// it, or has its text and is, or follows on, all that it replaces.
    pub fn settles(&self, proposed: &Version) -> bool {
        let graph = self.graphs.get(&proposed.path);
        graph.is_some_and(|graph| graph.settles(proposed))
    }

    /// Files of a copy's tree: each document at its current version, other live versions under
    /// `.versions/<path>/<first eight digits>`. A version that deletes gives no file.
    pub fn standing(&self) -> BTreeMap<String, BlobId> {
        let mut files = BTreeMap::new();
        for (path, graph) in &self.graphs {
            let mut live = graph.live();
            let standing = live.pop();
            let names = live.iter().map(|id| (beside(path, id), id));
            let all = names.chain(standing.as_ref().map(|id| (path.clone(), id)));
            files.extend(all.filter_map(|(name, id)| Some((name, graph.version(id)?.blob?))));
        }
        without_those_below_a_file(files)
    }

    /// The machine merges that are due: for each document with several live versions whose lines
    /// go together. Of a conflict, of several nearest common versions, and of a result that cannot
    /// be read, nothing comes.
    pub fn merges(&self, history: &dyn History) -> Vec<Merge> {
        let graphs = self.graphs.iter();
        graphs
            .filter_map(|(path, graph)| merge::due(path, graph, history))
            .collect()
    }
}

/// A path cannot be both file and folder. Where two people made it both at once, the file is laid down and
/// the documents below it stay versions only.
fn without_those_below_a_file(files: BTreeMap<String, BlobId>) -> BTreeMap<String, BlobId> {
    let is_below = |path: &str| {
        let mut above = path.match_indices('/').map(|(at, _)| &path[..at]);
        above.any(|above| files.contains_key(above))
    };
    let below: Vec<String> = files
        .keys()
        .filter(|path| is_below(path))
        .cloned()
        .collect();
    let mut files = files;
    files.retain(|path, _| !below.contains(path));
    files
}

/// Path of a live version that is not the current one.
pub fn beside(path: &str, id: &VersionId) -> String {
    let short: String = id.to_string().chars().take(8).collect();
    format!(".versions/{path}/{short}")
}

fn root_version(path: &str, blob: BlobId) -> Version {
    Version {
        path: path.to_owned(),
        blob: Some(blob),
        replaces: Vec::new(),
        machine: false,
        root: true,
    }
}
