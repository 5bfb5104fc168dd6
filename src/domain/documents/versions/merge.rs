//! Machine merges: live versions whose changed lines do not touch are put together.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::domain::documents::versions::graph::Graph;
use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::History;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;

/// A machine merge that is due; its text has no id before it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    pub path: String,
    /// None: the versions agree that the document is deleted.
    pub text: Option<Vec<u8>>,
    /// The live versions, all of which it replaces.
    pub replaces: Vec<VersionId>,
}

impl Merge {
    /// The version to write, with the id of the stored text.
    pub fn version(self, blob: Option<BlobId>) -> Version {
        Version {
            path: self.path,
            blob,
            replaces: self.replaces,
            machine: true,
            root: false,
        }
    }
}

type MergeText = Option<Rc<Vec<u8>>>;

pub(super) fn due(path: &str, graph: &Graph, history: &dyn History) -> Option<Merge> {
    let live = graph.live();
    let (first, others) = live
        .split_first()
        .filter(|(_, others)| !others.is_empty())?;
    let mut text = text_of(graph, first, history)?;
    let mut merged = graph.below([first]);
    merged.insert(*first);
    for id in others {
        let mut lineage = graph.below([id]);
        let base = only_nearest(graph, &merged, &lineage)?;
        let base = text_of(graph, &base, history)?;
        text = three_way(&base, &text, &text_of(graph, id, history)?)?;
        merged.append(&mut lineage);
        merged.insert(*id);
    }
    let text = text.map(|text| text.as_ref().clone());
    let readable = text.as_ref().is_none_or(|text| history.parses(path, text));
    let mut replaces = live;
    replaces.sort_unstable();
    readable.then(|| Merge {
        path: path.to_owned(),
        text,
        replaces,
    })
}

/// The nearest common version of what is merged so far and of the next, if there is only one.
fn only_nearest(
    graph: &Graph,
    merged: &BTreeSet<VersionId>,
    lineage: &BTreeSet<VersionId>,
) -> Option<VersionId> {
    let common: BTreeSet<VersionId> = merged.intersection(lineage).copied().collect();
    let farther = graph.below(&common);
    let mut nearest = common.difference(&farther);
    nearest.next().copied().filter(|_| nearest.next().is_none())
}

/// The text of a version (`Some(None)`: deleted), or none where it is not here.
fn text_of(graph: &Graph, id: &VersionId, history: &dyn History) -> Option<MergeText> {
    match graph.version(id)?.blob {
        None => Some(None),
        Some(blob) => history.text(&blob).map(Some),
    }
}

/// Comparing two long texts without a common line takes minutes: they are not merged. Decided by the texts
/// alone, so that every copy decides equally.
fn is_endless(text: &[u8]) -> bool {
    const BYTES: usize = 512 << 10;
    const LINES: usize = 5000;
    text.len() > BYTES || text.iter().filter(|byte| **byte == b'\n').count() > LINES
}

/// None in a conflict, and where a text that both changed is not made of lines.
fn three_way(base: &MergeText, ours: &MergeText, theirs: &MergeText) -> Option<MergeText> {
    if ours == theirs || base == theirs {
        return Some(ours.clone());
    }
    if base == ours {
        return Some(theirs.clone());
    }
    let (base, ours, theirs) = (base.as_ref()?, ours.as_ref()?, theirs.as_ref()?);
    let plain = |text: &[u8]| std::str::from_utf8(text).is_ok() && !text.contains(&0);
    if ![base, ours, theirs].iter().all(|text| plain(text)) {
        return None;
    }
    if [base, ours, theirs].iter().any(|text| is_endless(text)) {
        return None;
    }
    diffy::merge_bytes(base, ours, theirs)
        .ok()
        .map(|text| Some(Rc::new(text)))
}
