//! The versions of one document and what each was written over.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::domain::replication::rules::history::BlobId;
use crate::domain::replication::rules::history::Version;
use crate::domain::replication::rules::history::VersionId;

/// Known versions of one path. Replaced versions at other paths are ignored: a document never vanishes
/// because of a change elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Graph {
    nodes: BTreeMap<VersionId, VersionNode>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct VersionNode {
    version: Version,
    /// Known from an entry that is not set aside, or from the root commit.
    counted: bool,
    depth: u64,
}

impl Graph {
    pub(super) fn add(&mut self, version: &Version, counted: bool) {
        let node = self
            .nodes
            .entry(version.id())
            .or_insert_with(|| VersionNode {
                version: version.clone(),
                counted,
                depth: 0,
            });
        node.counted |= counted;
    }

    /// Computes the depths once all versions are added: 0 for the root's text, else 1 + the
    /// greatest depth replaced (a version that is not known here has depth 0).
    pub(super) fn settle(&mut self) {
        let mut open: BTreeMap<VersionId, usize> = BTreeMap::new();
        let mut above: BTreeMap<VersionId, Vec<VersionId>> = BTreeMap::new();
        for id in self.nodes.keys() {
            let replaced = self.replaced_by(id);
            open.insert(*id, replaced.len());
            replaced
                .into_iter()
                .for_each(|below| above.entry(below).or_default().push(*id));
        }
        let mut ready: Vec<VersionId> = (open.iter().filter(|(_, open)| **open == 0))
            .map(|(id, _)| *id)
            .collect();
        while let Some(id) = ready.pop() {
            let depth = self.depth_of(&id);
            if let Some(node) = self.nodes.get_mut(&id) {
                node.depth = depth;
            }
            for next in above.get(&id).into_iter().flatten() {
                let left = open.entry(*next).or_default();
                *left -= 1;
                if *left == 0 {
                    ready.push(*next);
                }
            }
        }
    }

    fn depth_of(&self, id: &VersionId) -> u64 {
        let root = self.version(id).is_some_and(|version| version.root);
        let below = self.replaced_by(id);
        let deepest = below.iter().filter_map(|id| self.nodes.get(id));
        deepest
            .map(|node| node.depth)
            .max()
            .map_or(u64::from(!root), |depth| depth + 1)
    }

    pub(super) fn version(&self, id: &VersionId) -> Option<&Version> {
        self.nodes.get(id).map(|node| &node.version)
    }

    pub(super) fn is_counted(&self, id: &VersionId) -> bool {
        self.nodes.get(id).is_some_and(|node| node.counted)
    }

    /// The known versions of this path that a version was written over, each once.
    fn replaced_by(&self, id: &VersionId) -> BTreeSet<VersionId> {
        let replaces = self.version(id).map(|version| version.replaces.as_slice());
        let known = replaces.unwrap_or_default().iter();
        known
            .filter(|below| self.nodes.contains_key(below))
            .copied()
            .collect()
    }

    /// Everything that some of `ids` descend from, without themselves unless one descends from
    /// another.
    pub(super) fn below<'a>(
        &self,
        ids: impl IntoIterator<Item = &'a VersionId>,
    ) -> BTreeSet<VersionId> {
        let mut found = BTreeSet::new();
        let mut open: Vec<VersionId> = ids.into_iter().copied().collect();
        while let Some(id) = open.pop() {
            let new = self.replaced_by(&id).into_iter();
            open.extend(new.filter(|below| found.insert(*below)));
        }
        found
    }

    /// The counted versions that no counted version descends from, without superfluous machine
    /// merges, in the order (depth, id).
    pub(super) fn live(&self) -> Vec<VersionId> {
        let counted = || {
            let counted = self.nodes.iter().filter(|(_, node)| node.counted);
            counted.map(|(id, _)| id)
        };
        let replaced = self.below(counted());
        let live = counted().filter(|id| !replaced.contains(id)).copied();
        let mut live = self.without_superfluous(live.collect());
        live.sort_by_key(|id| self.rank(id));
        live
    }

    pub(super) fn with_text(&self, text: Option<BlobId>) -> Vec<VersionId> {
        let here = |node: &VersionNode| node.counted && node.version.blob == text;
        let here = self.nodes.iter().filter(|(_, node)| here(node));
        let here: Vec<VersionId> = here.map(|(id, _)| *id).collect();
        let below = self.below(&here);
        here.into_iter().filter(|id| !below.contains(id)).collect()
    }

    /// The counted versions that one descends from, the latest first.
    pub(super) fn earlier(&self, id: &VersionId) -> Vec<VersionId> {
        let mut earlier: Vec<VersionId> = self.below([id]).into_iter().collect();
        earlier.retain(|id| self.is_counted(id));
        earlier.sort_by_key(|id| std::cmp::Reverse(self.rank(id)));
        earlier
    }

    pub(super) fn settles(&self, proposed: &Version) -> bool {
        let id = proposed.id();
        let mut counted = self.nodes.iter().filter(|(_, node)| node.counted);
        counted.any(|(at, node)| {
            let is_it = *at == id || node.version.replaces.contains(&id);
            is_it || node.version.blob == proposed.blob && self.covers_all(*at, proposed)
        })
    }

    /// True if a version is, or follows on, each that another one replaces.
    fn covers_all(&self, at: VersionId, proposed: &Version) -> bool {
        let mut lineage = self.below([&at]);
        lineage.insert(at);
        let nodes = lineage.iter().filter_map(|id| self.nodes.get(id));
        let named: BTreeSet<VersionId> = nodes.flat_map(|it| it.version.replaces.clone()).collect();
        let mut replaced = proposed.replaces.iter();
        replaced.all(|id| lineage.contains(id) || named.contains(id))
    }

    /// Sort key (depth, id); the version with the highest is the current one.
    fn rank(&self, id: &VersionId) -> (u64, VersionId) {
        (self.nodes.get(id).map_or(0, |node| node.depth), *id)
    }

    /// Drops a machine merge where another live version descends from every version by a person
    /// that it descends from; of two with the same such versions the higher (depth, id) stays.
    fn without_superfluous(&self, live: Vec<VersionId>) -> Vec<VersionId> {
        if live.len() < 2 {
            return live;
        }
        let lineages: Vec<Lineage> = live.iter().map(|id| self.lineage(*id)).collect();
        let superfluous = |one: &Lineage| {
            let mut others = lineages.iter().filter(|other| other.id != one.id);
            one.machine && others.any(|other| self.covers(other, one))
        };
        let kept = lineages.iter().filter(|one| !superfluous(one));
        kept.map(|one| one.id).collect()
    }

    fn covers(&self, other: &Lineage, one: &Lineage) -> bool {
        let equal = other.machine && other.people == one.people;
        other.people.is_superset(&one.people)
            && (!equal || self.rank(&other.id) > self.rank(&one.id))
    }

    fn lineage(&self, id: VersionId) -> Lineage {
        let machine = |id: &VersionId| self.version(id).is_some_and(|version| version.machine);
        let mut people = self.below([&id]);
        people.retain(|below| !machine(below));
        Lineage {
            id,
            machine: machine(&id),
            people,
        }
    }
}

/// A live version and the versions by people that it descends from.
struct Lineage {
    id: VersionId,
    machine: bool,
    people: BTreeSet<VersionId>,
}
