//! Histories of honest and lying writers, against a plain statement of the rule.

mod copies;

use std::collections::BTreeMap;

use crate::domain::replication::rules::history::CommitId;
use crate::domain::replication::rules::order_numbers::notebook_numbers::LEAP;
use crate::domain::replication::rules::order_numbers::row;

use copies::{Copies, Dice, log};

/// How a writer numbers its entries.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Numbers {
    /// One more than the highest effective number it has merged.
    ByTheRule,
    /// As older programs: one above the highest known number as written, guests' included.
    AsWritten,
    /// Anything.
    Lying,
}

/// Effective numbers by the plain rule: an entry far above its writer's last counts at most one above the
/// highest of all ancestors and of those before it.
fn plainly(copies: &Copies, tip: CommitId, known: &mut BTreeMap<CommitId, Vec<u64>>) -> Vec<u64> {
    if let Some(found) = known.get(&tip) {
        return found.clone();
    }
    let before = copies.before(tip);
    let mut all = before.map_or_else(Vec::new, |before| plainly(copies, before, known));
    let mut highest = 0;
    for ancestor in copies.ancestors(tip) {
        let of_it = plainly(copies, ancestor, known);
        highest = of_it.into_iter().max().unwrap_or(0).max(highest);
    }
    for written in copies.written(tip).into_iter().skip(all.len()) {
        let last = all.last().copied().unwrap_or(0);
        let counts = match written <= last.saturating_add(LEAP) {
            true => written,
            false => written.min(highest.saturating_add(1)),
        };
        highest = highest.max(counts);
        all.push(counts);
    }
    known.insert(tip, all.clone());
    all
}

fn rows(copies: &Copies, tip: CommitId) -> Vec<u64> {
    let row = row(copies, &log(), &tip);
    let written = copies.written(tip).into_iter();
    written
        .zip(1..)
        .map(|(written, number)| row.counted(number, written))
        .collect()
}

/// One step of a writer: merges some others and writes some entries. The last writer is a guest, merged by
/// nobody.
fn step(copies: &mut Copies, dice: &mut Dice, how: &[Numbers]) {
    let writer = dice.below(how.len());
    let taken: Vec<usize> = (0..how.len() - 1)
        .filter(|other| *other != writer && dice.below(3) == 0)
        .collect();
    let mut known = BTreeMap::new();
    let mut heights = |tips: &[CommitId]| {
        let of = tips
            .iter()
            .flat_map(|tip| plainly(copies, *tip, &mut known));
        of.max().unwrap_or(0)
    };
    let parents = copies.parents(writer, &taken);
    let mut within = parents.clone();
    within.extend(parents.iter().flat_map(|it| copies.ancestors(*it)));
    let mut highest = heights(&within);
    let all: Vec<CommitId> = copies.tips().collect();
    let mut face = all.iter().flat_map(|tip| copies.written(*tip)).max();
    let mut new = Vec::new();
    for _ in 0..dice.below(4) {
        let number = match how[writer] {
            Numbers::ByTheRule => highest.saturating_add(1),
            Numbers::AsWritten => face.unwrap_or(0).saturating_add(1),
            Numbers::Lying => dice.lie(highest),
        };
        highest = highest.max(number);
        face = face.max(Some(number));
        new.push(number);
    }
    match dice.below(12) {
        0 => copies.foreign(writer, &taken),
        _ => copies.commit(writer, &taken, &new),
    }
}

fn played(seed: u64, how: &[Numbers], mut seen: impl FnMut(&Copies)) -> Copies {
    let mut dice = Dice(seed);
    let mut copies = Copies::of(how.len());
    for _ in 0..40 {
        step(&mut copies, &mut dice, how);
        seen(&copies);
    }
    copies
}

const ALL: [&[Numbers]; 4] = {
    use Numbers::{AsWritten, ByTheRule, Lying};
    [
        &[ByTheRule, ByTheRule, Lying, Lying],
        &[ByTheRule, AsWritten, ByTheRule, Lying],
        &[Lying, Lying, Lying, Lying],
        &[AsWritten, AsWritten, AsWritten, Lying],
    ]
};

#[test]
fn every_number_counts_to_what_the_rule_says_whatever_is_remembered_and_in_whatever_order() {
    for seed in 0..200 {
        for how in ALL {
            let mut dice = Dice(seed);
            let played = played(seed, how, |copies| {
                // Asked in between, of whom chance will, it is remembered.
                let tips: Vec<CommitId> = copies.tips().collect();
                if !tips.is_empty() && dice.below(2) == 0 {
                    rows(copies, tips[dice.below(tips.len())]);
                }
            });
            let mut known = BTreeMap::new();
            let every: Vec<CommitId> = played.every().collect();
            for tip in &every {
                let plain = plainly(&played, *tip, &mut known);
                assert_eq!(rows(&played, *tip), plain, "{seed} {how:?}");
            }
            played.forgets();
            for tip in every.iter().rev() {
                assert_eq!(rows(&played, *tip), known[tip], "{seed} {how:?}, anew");
            }
        }
    }
}

#[test]
fn numbers_written_by_the_rule_count_as_they_are_written() {
    use Numbers::{ByTheRule, Lying};
    for seed in 0..200 {
        let how = [ByTheRule, ByTheRule, ByTheRule, Lying];
        let copies = played(seed, &how, |_| {});
        for tip in copies.every().filter(|tip| copies.is_by(*tip, &[0, 1, 2])) {
            assert_eq!(rows(&copies, tip), copies.written(tip), "{seed}");
        }
    }
}

#[test]
fn entries_that_knew_of_each_other_keep_their_order_also_where_older_programs_went_on_from_a_lie() {
    use Numbers::{AsWritten, ByTheRule, Lying};
    for seed in 0..200 {
        for how in [
            [AsWritten, AsWritten, AsWritten, Lying],
            [AsWritten, ByTheRule, AsWritten, Lying],
        ] {
            let copies = played(seed, &how, |_| {});
            let honest = |tip: &CommitId| copies.is_by(*tip, &[0, 1, 2]);
            for tip in copies.every().filter(honest) {
                let counts = rows(&copies, tip);
                let before = copies.before(tip).map_or(0, |it| copies.written(it).len());
                let Some(first) = counts.get(before) else {
                    continue;
                };
                assert!(counts[before..].is_sorted_by(|one, next| one < next));
                for known in copies.ancestors(tip) {
                    for earlier in rows(&copies, known) {
                        assert!(earlier < *first, "{seed} {how:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn the_highest_number_there_is_counts_as_one_more_than_its_writer_could_know() {
    let mut copies = Copies::of(3);
    copies.commit(0, &[], &(1..=20).collect::<Vec<u64>>());
    copies.commit(1, &[0], &[u64::MAX, u64::MAX]);
    copies.commit(2, &[0], &[1000]);
    let liar = copies.tip(1);
    assert_eq!(rows(&copies, liar), [21, 22]);
    let other = copies.tip(2);
    assert_eq!(rows(&copies, other), [21]);
    // A writer who has it writes the next.
    assert_eq!(row(&copies, &log(), &liar).highest() + 1, 23);
    for number in 21..1200 {
        copies.commit(0, &[], &[number]);
        assert_eq!(rows(&copies, other), [21], "it never rises again");
    }
}

#[test]
fn long_logs_written_in_turns_go_on_from_what_was_found_out() {
    let mut copies = Copies::of(2);
    let mut highest = 0;
    let mut known = BTreeMap::new();
    for turn in 0..40 {
        let writer = turn % 2;
        for at in 0..20 {
            highest += 1;
            let taken: &[usize] = if at == 0 { &[1 - writer] } else { &[] };
            let lie = if at == 7 && turn % 5 == 0 { 5000 } else { 0 };
            copies.commit(writer, taken, &[highest + lie]);
            if at % 9 == 0 {
                let tip = copies.tip(writer);
                let plain = plainly(&copies, tip, &mut known);
                assert_eq!(rows(&copies, tip), plain, "{turn} {at}");
                assert!(plain.iter().max() <= Some(&highest));
            }
        }
    }
    copies.forgets();
    for tip in [copies.tip(0), copies.tip(1)] {
        assert_eq!(rows(&copies, tip), plainly(&copies, tip, &mut known));
    }
}
