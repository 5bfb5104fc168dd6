//! Last part of rule 8, statements made before a writer was added: against a plain statement of the rule.

use std::collections::{BTreeMap, BTreeSet};

use binder::domain::replication::rules::feed;
use binder::domain::replication::rules::history::{
    CommitId, History, Key, MemberEntry, MembershipChange, Signer, VersionId,
};
use binder::domain::replication::rules::merged_state::MergedState;

use super::run::Fault;
use super::world::World;

/// The entries of one notebook, each with the commit that added it.
struct Written {
    by: Signer,
    members: Vec<(MemberEntry, CommitId)>,
    edits: Vec<(VersionId, CommitId)>,
}

pub(super) fn at_rest(world: &World, view: &MergedState, faults: &mut Vec<Fault>) {
    let all = view.frontier.tips().iter();
    let all = all.flat_map(|(by, tips)| tips.iter().map(move |tip| (by, tip)));
    let all: Vec<Written> = all.map(|(by, tip)| written(world, by, tip)).collect();
    let admitted = Admitted::of(world, &all);
    members_are_admitted(view, &admitted, faults);
    edits_are_admitted(world, view, &all, &admitted, faults);
}

/// What lets a member in or out was said by one who was in.
fn members_are_admitted(view: &MergedState, admitted: &Admitted, faults: &mut Vec<Fault>) {
    for member in view.members.all() {
        let removal = member.removed.iter().flat_map(|it| &it.by);
        for said in member.let_in.iter().chain(removal) {
            if !admitted
                .said
                .contains(&(said.by.clone(), said.entry.clone()))
            {
                let fault = format!("{:?} had not been let in: {:?}", said.by, said.entry);
                faults.push(("P8", fault));
            }
        }
    }
}

/// A version counts because somebody wrote it who was in.
fn edits_are_admitted(
    world: &World,
    view: &MergedState,
    all: &[Written],
    admitted: &Admitted,
    faults: &mut Vec<Fault>,
) {
    let content = view.placed.values().map(|it| (&it.signer, it.commit));
    let content: BTreeSet<(&Signer, CommitId)> = content.collect();
    let mut counts = BTreeSet::new();
    let mut early = BTreeSet::new();
    for (by, tip) in content {
        let edits = written(world, by, &tip).edits;
        for (version, commit) in edits {
            match admitted.has(world, &by.key, &commit) {
                true => counts.insert(version),
                false => early.insert(version),
            };
        }
    }
    let guests = all.iter().filter(|it| !view.is_member(&it.by));
    early.extend(guests.flat_map(|it| it.edits.iter().map(|(version, _)| *version)));
    for version in counts.iter().filter(|it| !view.versions.contains(it)) {
        faults.push((
            "P10",
            format!("{version:?} is a member's, and does not count"),
        ));
    }
    for version in early.difference(&counts) {
        if view.versions.contains(version) {
            let fault = format!("{version:?} is a guest's, and counts");
            faults.push(("P10", fault));
        }
    }
}

/// What members said who had been let in, and by which commits each key was.
struct Admitted {
    root: Key,
    said: BTreeSet<(Signer, MemberEntry)>,
    on: BTreeMap<Key, BTreeSet<CommitId>>,
}

impl Admitted {
    fn of(world: &World, all: &[Written]) -> Self {
        let mut admitted = Self {
            root: world.root.key.clone(),
            said: BTreeSet::new(),
            on: BTreeMap::new(),
        };
        let mut before = None;
        while before != Some(admitted.said.len()) {
            before = Some(admitted.said.len());
            for one in all {
                for (entry, commit) in &one.members {
                    if admitted.has(world, &one.by.key, commit) {
                        admitted.said.insert((one.by.clone(), entry.clone()));
                        if entry.to == MembershipChange::On && entry.key != one.by.key {
                            let on = admitted.on.entry(entry.key.clone()).or_default();
                            on.insert(*commit);
                        }
                    }
                }
            }
        }
        admitted
    }

    fn has(&self, world: &World, key: &Key, commit: &CommitId) -> bool {
        let on = || {
            let on = self.on.get(key);
            on.is_some_and(|on| !on.is_disjoint(&world.git.reachable([commit])))
        };
        *key == self.root || on()
    }
}

/// A chain walked back, each entry given to the first commit that has it.
fn written(world: &World, by: &Signer, tip: &CommitId) -> Written {
    let mut written = Written {
        by: by.clone(),
        members: Vec::new(),
        edits: Vec::new(),
    };
    let mut at = Some(*tip);
    while let Some(commit) = at {
        let before = feed::before(&world.git, by, &commit);
        let journal = |commit: &CommitId| {
            let notebook = feed::notebook(&world.git, by, commit);
            notebook.map(|it| world.git.journal(&it))
        };
        let here = journal(&commit).unwrap_or_default();
        let there = before.as_ref().and_then(journal).unwrap_or_default();
        let members = here.members.iter().skip(there.members.len());
        written
            .members
            .extend(members.map(|it| (it.clone(), commit)));
        let edits = here.edits.iter().skip(there.edits.len());
        written
            .edits
            .extend(edits.map(|it| (it.version.id(), commit)));
        at = before;
    }
    written
}
