//! Rule 6 over random histories: people who edit one document in copies that seldom meet.

use std::collections::BTreeSet;

use super::shelf::Shelf;
use super::*;

const HISTORIES: u64 = 1_000;
const PATH: &str = "plan/01-syfte.md";

/// A text has parts of two lines each, and people add lines to them. All texts are sorted, so that
/// no line ever moves: a line moved by one and taken away by another is back, as in any merge of
/// lines.
const PARTS: usize = 14;

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((x ^ (x >> 31)) >> 33).expect("31 bits") % end
    }

    fn shuffle<T>(&mut self, all: &mut [T]) {
        for end in (1..all.len()).rev() {
            all.swap(end, self.below(end + 1));
        }
    }
}

/// Copies of one document, and every version ever written, in the order written.
struct Story {
    shelf: Shelf,
    root: BTreeMap<String, BlobId>,
    edits: Vec<EditEntry>,
    copies: Vec<BTreeSet<usize>>,
    chance: Chance,
}

impl Story {
    fn new(seed: u64) -> Self {
        let mut chance = Chance(seed);
        let shelf = Shelf::default();
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

    fn told(seed: u64) -> Self {
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

    fn versions(&self, known: impl IntoIterator<Item = usize>) -> Versions {
        let counted: Vec<EditEntry> = known.into_iter().map(|at| self.edits[at].clone()).collect();
        Versions::of(&self.root, &counted, &[])
    }

    fn of_copy(&self, copy: usize) -> Versions {
        self.versions(self.copies[copy].iter().copied())
    }

    fn all(&self) -> Versions {
        self.versions(0..self.edits.len())
    }

    fn add(&mut self, copy: usize, edit: EditEntry) {
        self.edits.push(edit);
        self.copies[copy].insert(self.edits.len() - 1);
    }

    /// Somebody adds a line that is like no other, and may take one away. Of several live versions
    /// they make one: what all of them add, without what any of them took away.
    fn writes(&mut self, copy: usize) {
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

    /// What a sync does: everything the other copy has, then the machine merges that are due.
    fn takes_in(&mut self, copy: usize, from: usize) {
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

    fn lines(&self, versions: &Versions, id: &VersionId) -> Vec<String> {
        lines(&self.shelf, versions, id)
    }
}

fn lines(shelf: &Shelf, versions: &Versions, id: &VersionId) -> Vec<String> {
    let blob = versions.version(id).and_then(|version| version.blob);
    let text = shelf.read(blob.expect("a text"));
    text.lines().map(str::to_owned).collect()
}

/// A version and all it descends from.
fn lineage(versions: &Versions, id: &VersionId) -> BTreeSet<VersionId> {
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

/// The lines that somebody took away among what these versions descend from.
fn gone(shelf: &Shelf, versions: &Versions, ids: &[VersionId]) -> BTreeSet<String> {
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
fn added(shelf: &Shelf, versions: &Versions, id: &VersionId) -> BTreeSet<String> {
    let lineage = lineage(versions, id).into_iter();
    let people = lineage.filter(|id| versions.version(id).is_some_and(|version| !version.machine));
    people.flat_map(|id| lines(shelf, versions, &id)).collect()
}

#[test]
fn versions_are_a_function_of_what_is_known_whatever_the_order_it_came_in() {
    for seed in 0..HISTORIES {
        let mut story = Story::told(seed);
        let versions = story.all();
        let mut order: Vec<usize> = (0..story.edits.len()).collect();
        order.extend(0..story.edits.len() / 2);
        story.chance.shuffle(&mut order);
        let again = story.versions(order);
        assert_eq!(versions, again, "seed {seed}");
        assert_eq!(
            versions.merges(&story.shelf),
            again.merges(&story.shelf),
            "seed {seed}"
        );
    }
}

#[test]
fn every_version_can_be_read_and_what_was_replaced_never_stands_again() {
    for seed in 0..HISTORIES {
        let story = Story::told(seed);
        let versions = story.all();
        let live = versions.live(PATH);
        for edit in &story.edits {
            let id = edit.version.id();
            assert!(versions.contains(&id), "seed {seed}");
            assert!(!story.lines(&versions, &id).is_empty(), "seed {seed}");
            for below in &edit.version.replaces {
                assert!(!live.contains(below), "seed {seed}");
            }
        }
        assert!(!live.is_empty(), "seed {seed}");
    }
}

#[test]
fn a_machine_merge_brings_back_no_line_taken_away_and_loses_none_added() {
    let mut merged = 0;
    for seed in 0..HISTORIES {
        let story = Story::told(seed);
        let versions = story.all();
        for edit in story.edits.iter().filter(|edit| edit.version.machine) {
            let id = edit.version.id();
            let lines: BTreeSet<String> = story.lines(&versions, &id).into_iter().collect();
            let gone = gone(&story.shelf, &versions, &[id]);
            let added = added(&story.shelf, &versions, &id);
            let expected: BTreeSet<String> = added.difference(&gone).cloned().collect();
            assert_eq!(lines, expected, "seed {seed}");
            merged += 1;
        }
    }
    assert!(merged > 500, "the stories are too tame: {merged}");
}

#[test]
fn machine_merges_do_not_multiply() {
    for seed in 0..HISTORIES {
        let mut story = Story::told(seed);
        let copies = story.copies.len();
        let mut quiet = 0;
        for round in 0.. {
            let before = story.edits.len();
            for copy in 0..copies {
                story.takes_in(copy, (copy + 1) % copies);
            }
            quiet = if story.edits.len() == before {
                quiet + 1
            } else {
                0
            };
            if quiet == copies {
                break;
            }
            assert!(round < 6 * copies, "seed {seed}: still merging");
        }
        let own = story.all();
        for copy in 0..copies {
            assert_eq!(story.of_copy(copy), own, "seed {seed}");
        }
        let machine: BTreeSet<VersionId> = story
            .edits
            .iter()
            .filter(|edit| edit.version.machine)
            .map(|edit| edit.version.id())
            .collect();
        let people = story.edits.len()
            - story
                .edits
                .iter()
                .filter(|edit| edit.version.machine)
                .count();
        assert!(
            machine.len() <= 2 * people + copies,
            "seed {seed}: {} of {people}",
            machine.len()
        );
        assert!(own.merges(&story.shelf).is_empty(), "seed {seed}");
    }
}

#[test]
fn three_way_lines_never_stop_and_give_the_same_whichever_side_is_called_ours() {
    let mut clean = 0;
    for seed in 0..20 * HISTORIES {
        let mut chance = Chance(seed);
        let base = text(&mut chance);
        let [ours, theirs] = [0, 1].map(|_| changed(&base, &mut chance));
        let one = diffy::merge_bytes(&base, &ours, &theirs).ok();
        let other = diffy::merge_bytes(&base, &theirs, &ours).ok();
        assert_eq!(one, other, "seed {seed}");
        clean += usize::from(one.is_some());
    }
    assert!(clean > 1_000, "{clean}");
}

fn text(chance: &mut Chance) -> Vec<u8> {
    let lines = chance.below(8);
    let mut text: Vec<u8> = (0..lines)
        .flat_map(|_| [b'a' + u8::try_from(chance.below(4)).expect("small"), b'\n'])
        .collect();
    if chance.below(4) == 0 {
        text.pop();
    }
    text
}

fn changed(base: &[u8], chance: &mut Chance) -> Vec<u8> {
    let mut lines: Vec<&[u8]> = base.split_inclusive(|byte| *byte == b'\n').collect();
    for _ in 0..=chance.below(3) {
        let at = chance.below(lines.len() + 1);
        let new: &[u8] = [b"a\n", b"b\n", b"x\n", b"y\n"][chance.below(4)];
        match chance.below(3) {
            0 if at < lines.len() => drop(lines.remove(at)),
            1 if at < lines.len() => lines[at] = new,
            _ => lines.insert(at, new),
        }
    }
    lines.concat()
}
