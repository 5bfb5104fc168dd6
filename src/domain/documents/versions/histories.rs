//! Rule 6 over random histories: people who edit one document in copies that seldom meet.

use std::collections::BTreeSet;

use super::story::Chance;
use super::story::DocumentStory;
use super::story::PATH;
use super::story::added;
use super::story::gone;
use super::*;

const HISTORIES: u64 = 1_000;

#[test]
fn versions_are_a_function_of_what_is_known_whatever_the_order_it_came_in() {
    for seed in 0..HISTORIES {
        let mut story = DocumentStory::told(seed);
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
        let story = DocumentStory::told(seed);
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
        let story = DocumentStory::told(seed);
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
        let mut story = DocumentStory::told(seed);
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
