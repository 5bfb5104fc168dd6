//! One run from one seed: a topology, a few dozen events, then quiescence and checks.

use std::cell::RefCell;
use std::collections::BTreeMap;

use binder::domain::replication::rules::append_point::AppendPoint;
use binder::domain::replication::rules::frontier::Frontier;
use binder::domain::replication::rules::history::{CommitId, MembershipChange};
use binder::domain::replication::rules::sync::Replica;

use super::checks;
use super::hub::Hub;
use super::world::{NAMES, Spot, World};

/// How the copies reach each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Topology {
    Hub,
    TwoHubs,
    ThreeHubs,
    Ring,
    Sticks,
    Mixed,
}

pub(super) const TOPOLOGIES: [Topology; 6] = [
    Topology::Hub,
    Topology::TwoHubs,
    Topology::ThreeHubs,
    Topology::Ring,
    Topology::Sticks,
    Topology::Mixed,
];

/// Kinds of lies; the last ones are a guest's.
const LIES: usize = 13;

type Branches = BTreeMap<String, CommitId>;

/// A promise of docs/replication.md that was broken: `P3`, and how.
pub(super) type Fault = (&'static str, String);

/// Plays a seed and names every broken promise.
pub(super) fn play(seed: u64) -> Vec<Fault> {
    let topology = TOPOLOGIES[(seed % 6) as usize];
    let mut world = World::new(seed);
    let copies = 2 + world.dice.below(4);
    gather(&mut world, copies);
    connect(&mut world, topology);
    let mut faults = Vec::new();
    play_out(&mut world, &mut faults);
    world.mend_places();
    if !exchange(&world, 24) {
        faults.push(("P2", "the copies never came to rest".to_owned()));
        return faults;
    }
    let (settled, take_ins) = (state(&world), world.counts.borrow().take_ins);
    for _ in 0..rounds_of_rest(seed) {
        round(&world);
    }
    if state(&world) != settled {
        faults.push(("P2", "something moved though nothing was new".to_owned()));
    }
    if world.counts.borrow().take_ins != take_ins {
        faults.push(("P9", "a take-in though nothing was new".to_owned()));
    }
    checks::at_rest(&mut world, &mut faults);
    faults
}

/// What happens, and in between each of the lies once.
fn play_out(world: &mut World, faults: &mut Vec<Fault>) {
    let acts = 12 + world.dice.below(18);
    let mut lies: Vec<usize> = (0..LIES).collect();
    for at in 0..acts {
        world.act();
        while lies.len() * acts > LIES * (acts - at - 1) {
            let next = world.dice.below(lies.len());
            world.lie(lies.swap_remove(next));
        }
        if world.dice.one_in(8) {
            checks::at_any_time(world, faults);
        }
    }
}

/// Ten in one run of ten. The others have shown one round that ends where it began, and what a copy
/// does follows from that state alone.
fn rounds_of_rest(seed: u64) -> usize {
    if (seed / 6).is_multiple_of(10) { 10 } else { 0 }
}

/// Anna begins the binder; most of the others are let in at once, some are guests as yet.
fn gather(world: &mut World, copies: usize) {
    for name in &NAMES[1..copies] {
        let new = world.join(0, name);
        if !world.dice.one_in(5) {
            let guest = world.copies[new].borrow().own.signer.clone();
            let said = super::letting_in::member(&guest, MembershipChange::On, None);
            let written = world.copies[0].borrow_mut().write(|_, _| Some(said));
            written.expect("no fuse burns");
        }
    }
    world.acknowledge(0);
}

fn connect(world: &mut World, topology: Topology) {
    let hubs = match topology {
        Topology::Hub | Topology::Mixed => 1,
        Topology::TwoHubs | Topology::Sticks => 2,
        Topology::ThreeHubs => 3,
        Topology::Ring => 0,
    };
    world.hubs = (0..hubs).map(|_| RefCell::new(Hub::default())).collect();
    let copies = world.copies.len();
    for at in 0..copies {
        world.spots[at] = match topology {
            Topology::Hub => vec![Spot::Hub(0)],
            Topology::TwoHubs | Topology::ThreeHubs => some_hubs(world, hubs, at),
            Topology::Ring => vec![Spot::Folder((at + 1) % copies)],
            Topology::Sticks => (0..hubs).map(Spot::Hub).collect(),
            Topology::Mixed if at == 0 || world.dice.one_in(2) => vec![Spot::Hub(0)],
            Topology::Mixed => vec![Spot::Folder(world.dice.below(at))],
        };
    }
}

/// The first copy uses every hub, each other one of them or all.
fn some_hubs(world: &mut World, hubs: usize, at: usize) -> Vec<Spot> {
    if at == 0 || world.dice.one_in(4) {
        (0..hubs).map(Spot::Hub).collect()
    } else {
        vec![Spot::Hub(world.dice.below(hubs))]
    }
}

/// Rounds until one moves nothing; false where that takes more than `most`.
fn exchange(world: &World, most: usize) -> bool {
    let mut before = state(world);
    for _ in 0..most {
        round(world);
        let after = state(world);
        if after == before {
            return true;
        }
        before = after;
    }
    false
}

/// Every copy looks at what arrived in its folder and syncs with each of its remotes.
fn round(world: &World) {
    for (at, spots) in world.spots.iter().enumerate() {
        for spot in spots {
            assert!(world.sync(at, *spot, None), "no fuse burns");
        }
    }
}

/// Every ref of every copy and hub.
type State = (
    Vec<(AppendPoint, Frontier, Branches, Option<CommitId>)>,
    Vec<(Branches, Option<CommitId>, Option<CommitId>)>,
);

fn state(world: &World) -> State {
    let copies = world.copies.iter().map(|copy| {
        let copy = copy.borrow();
        (
            copy.own.clone(),
            copy.frontier(),
            copy.branches.clone(),
            copy.head,
        )
    });
    let hubs = world.hubs.iter().map(|hub| {
        let hub = hub.borrow();
        (hub.branches.clone(), hub.main, hub.published)
    });
    (copies.collect(), hubs.collect())
}
