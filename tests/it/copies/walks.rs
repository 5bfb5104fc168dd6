//! Walks through random histories, against the simplest possible walk.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::ancestry;
use binder::domain::replication::rules::history::{CommitId, Folder, Origin, Tree, TreeId};

use super::dice::Dice;
use super::git::Git;

#[test]
fn walks_find_the_same_however_wrong_the_clocks_are() {
    (0..300).for_each(compare);
}

/// Every second history has clocks that mean nothing.
fn compare(seed: u64) {
    let (mut dice, git) = (Dice::new(seed), Git::default());
    let commits = history(&mut dice, &git, seed.is_multiple_of(2));
    let of = commits[29];
    let targets: BTreeSet<CommitId> = (0..6).map(|_| commits[dice.below(30)]).collect();
    let below = git.reachable([&of]);
    let plainly: BTreeSet<CommitId> = targets.intersection(&below).copied().collect();
    assert_eq!(ancestry::among(&git, &of, &targets), plainly, "seed {seed}");
    let foremost = targets.iter().filter(|one| {
        let above = |other: &&CommitId| other != one && git.reachable([*other]).contains(one);
        !targets.iter().any(|other| above(&other))
    });
    let foremost: BTreeSet<CommitId> = foremost.copied().collect();
    assert_eq!(ancestry::foremost(&git, &targets), foremost, "seed {seed}");
    let new: BTreeSet<CommitId> = ancestry::beyond(&git, [&of], &targets)
        .into_keys()
        .collect();
    let known = git.reachable(&targets);
    let plainly: BTreeSet<CommitId> = below.difference(&known).copied().collect();
    assert!(new.is_superset(&plainly), "seed {seed}");
    assert!(seed % 2 == 1 || new == plainly, "seed {seed}");
}

/// Thirty commits, each with up to two parents among the earlier ones.
fn history(dice: &mut Dice, git: &Git, true_clocks: bool) -> Vec<CommitId> {
    let mut commits: Vec<CommitId> = Vec::new();
    for at in 0..30_u64 {
        let parents = (0..dice.below(3)).filter(|_| at > 0);
        let parents = parents
            .map(|_| commits[dice.below(commits.len())])
            .collect();
        let tree = Tree {
            notebooks: BTreeMap::from([(Folder(at.to_string()), TreeId([0; 20]))]),
            ..Tree::default()
        };
        let time = if true_clocks {
            at as i64
        } else {
            dice.below(9) as i64
        };
        commits.push(git.make(parents, Origin::Foreign, time, tree));
    }
    commits
}
