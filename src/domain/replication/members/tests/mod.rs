//! Rule 8, clause by clause.

mod letting_in;
mod mutual_removals;
mod removing;
mod renaming;

use super::world::MemberWorld;
use super::world::key;
use super::world::signer;
use super::*;
use crate::domain::replication::rules::history::MembershipChange::Confirmed;
use crate::domain::replication::rules::history::MembershipChange::Off;
use crate::domain::replication::rules::history::MembershipChange::On;
use crate::domain::replication::rules::history::MembershipChange::Suspended;

fn standing(world: &MemberWorld, device: &str) -> WriterStanding {
    world.members().standing(&key(device))
}

fn counts(world: &MemberWorld, device: &str) -> bool {
    world
        .members()
        .get(&key(device))
        .is_some_and(|member| member.counts)
}

/// The commits at which a device's notebook ends, as far as it is content.
fn content(world: &MemberWorld, device: &str) -> Vec<CommitId> {
    let members = world.members();
    let tips = members.counted().get(&signer(device));
    tips.into_iter().flatten().copied().collect()
}

fn duels(world: &MemberWorld) -> Vec<Vec<Key>> {
    let members = world.members();
    let duels = members
        .findings()
        .iter()
        .filter_map(|finding| match finding {
            MemberFinding::MutualRemoval { keys } => Some(keys.clone()),
            _ => None,
        });
    duels.collect()
}

fn is_removed(world: &MemberWorld, device: &str) -> bool {
    world
        .members()
        .get(&key(device))
        .is_some_and(|member| member.removed.is_some())
}
