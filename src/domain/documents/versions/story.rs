//! For tests: random histories of people who edit one document in copies that seldom meet.

use std::collections::BTreeSet;

use super::shelf::VersionStore;
use super::*;

pub(super) const PATH: &str = "plan/01-syfte.md";

/// A text has parts of two lines each, and people add lines to them. All texts are sorted, so that
/// no line ever moves: a line moved by one and taken away by another is back, as in any merge of
/// lines.
pub(super) const PARTS: usize = 14;

pub(super) struct Chance(pub(super) u64);

impl Chance {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((x ^ (x >> 31)) >> 33).expect("31 bits") % end
    }

    pub(super) fn shuffle<T>(&mut self, all: &mut [T]) {
        for end in (1..all.len()).rev() {
            all.swap(end, self.below(end + 1));
        }
    }
}

/// Copies of one document, and every version ever written, in the order written.
pub(super) struct DocumentStory {
    pub(super) shelf: VersionStore,
    pub(super) root: BTreeMap<String, BlobId>,
    pub(super) edits: Vec<EditEntry>,
    pub(super) copies: Vec<BTreeSet<usize>>,
    pub(super) chance: Chance,
}

impl DocumentStory {
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let shelf = VersionStore::default();
        let lines: Vec<String> = (0..PARTS)
            .map(|n| format!("part {n:02} -\npart {n:02} --\n"))
            .collect();
        let blob = shelf.keep(lines.concat().as_bytes());
        let copies = 2 + chance.below(4);
        Self {
            shelf,
            root: BTreeMap::from([(PATH.to_owned(), blob)]),
            edits: Vec::new(),
            copies: vec![BTreeSet::new(); copies],
            chance,
        }
    }

    pub(super) fn told(seed: u64) -> Self {
        let mut story = Self::new(seed);
        for _ in 0..10 + story.chance.below(30) {
            let copy = story.chance.below(story.copies.len());
            match story.chance.below(5) {
                0..=2 => story.writes(copy),
                _ => {
                    let from = story.chance.below(story.copies.len());
                    story.takes_in(copy, from);
                }
            }
        }
        story
    }

    pub(super) fn versions(&self, known: impl IntoIterator<Item = usize>) -> Versions {
        let counted: Vec<EditEntry> = known.into_iter().map(|at| self.edits[at].clone()).collect();
        Versions::of(&self.root, &counted, &[])
    }

    pub(super) fn of_copy(&self, copy: usize) -> Versions {
        self.versions(self.copies[copy].iter().copied())
    }

    pub(super) fn all(&self) -> Versions {
        self.versions(0..self.edits.len())
    }

    pub(super) fn add(&mut self, copy: usize, edit: EditEntry) {
        self.edits.push(edit);
        self.copies[copy].insert(self.edits.len() - 1);
    }

    /// Adds a line unlike any other, and may remove one. Several live versions are merged into one: the
    /// lines that any of them added, without those that any removed.
    pub(super) fn writes(&mut self, copy: usize) {
        let versions = self.of_copy(copy);
        let live = versions.live(PATH);
        let gone = gone(&self.shelf, &versions, &live);
        let lines = live.iter().flat_map(|id| self.lines(&versions, id));
        let mut lines: BTreeSet<String> = lines.filter(|line| !gone.contains(line)).collect();
        if self.chance.below(3) == 0 {
            let added: Vec<String> = lines
                .iter()
                .filter(|line| !line.ends_with("-"))
                .cloned()
                .collect();
            added.first().map(|line| lines.remove(line));
        }
        let part = self.chance.below(PARTS);
        lines.insert(format!("part {part:02} line {}", self.edits.len()));
        let text = Vec::from_iter(lines).join("\n") + "\n";
        let edit = self.shelf.edit(PATH, Some(&text), &live);
        self.add(copy, edit);
    }

    /// A sync: takes everything of the other copy, then makes the machine merges that are due.
    pub(super) fn takes_in(&mut self, copy: usize, from: usize) {
        let theirs = self.copies[from].clone();
        if theirs.is_subset(&self.copies[copy]) {
            return;
        }
        self.copies[copy].extend(theirs);
        for merge in self.of_copy(copy).merges(&self.shelf) {
            let edit = self.shelf.merged(merge);
            self.add(copy, edit);
        }
    }

    pub(super) fn lines(&self, versions: &Versions, id: &VersionId) -> Vec<String> {
        lines(&self.shelf, versions, id)
    }
}

pub(super) fn lines(shelf: &VersionStore, versions: &Versions, id: &VersionId) -> Vec<String> {
    let blob = versions.version(id).and_then(|version| version.blob);
    let text = shelf.read(blob.expect("a text"));
    text.lines().map(str::to_owned).collect()
}

/// A version and all it descends from.
pub(super) fn lineage(versions: &Versions, id: &VersionId) -> BTreeSet<VersionId> {
    let mut lineage = BTreeSet::from([*id]);
    let mut open = vec![*id];
    while let Some(version) = open.pop().and_then(|id| versions.version(&id)) {
        open.extend(
            version
                .replaces
                .iter()
                .filter(|below| lineage.insert(**below)),
        );
    }
    lineage
}

/// Lines removed anywhere in the ancestry of these versions.
pub(super) fn gone(
    shelf: &VersionStore,
    versions: &Versions,
    ids: &[VersionId],
) -> BTreeSet<String> {
    let mut gone = BTreeSet::new();
    for id in ids.iter().flat_map(|id| lineage(versions, id)) {
        let version = versions.version(&id).expect("known");
        if !version.machine {
            let kept = lines(shelf, versions, &id);
            let before = version
                .replaces
                .iter()
                .flat_map(|below| lines(shelf, versions, below));
            gone.extend(before.filter(|line| !kept.contains(line)));
        }
    }
    gone
}

/// The lines that people added among what a version descends from.
pub(super) fn added(shelf: &VersionStore, versions: &Versions, id: &VersionId) -> BTreeSet<String> {
    let lineage = lineage(versions, id).into_iter();
    let people = lineage.filter(|id| versions.version(id).is_some_and(|version| !version.machine));
    people.flat_map(|id| lines(shelf, versions, &id)).collect()
}
