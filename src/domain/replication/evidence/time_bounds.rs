//! Bounds on the time of writing of each entry, from other people's signed commits before and after it.

use crate::domain::replication::evidence::clock_offsets::{ClockBounds, ClockEvidence};
use crate::domain::replication::evidence::clock_outliers::MARGIN;
use crate::domain::replication::evidence::commit_graph::NodeIndex;
use crate::domain::replication::evidence::vector_clocks::{self, SweptCommit};

/// Person behind each signer of the graph, who may be a witness. None for guests and strangers: anybody can
/// make such a key.
pub type Persons = [Option<usize>];

/// The witnesses of a commit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TimeBounds {
    /// The latest that it builds on.
    pub after: Option<NodeIndex>,
    /// The first that builds on it.
    pub before: Option<NodeIndex>,
}

/// The windows of all commits of a trail.
#[derive(Clone, Debug, Default)]
pub struct AllTimeBounds {
    after: Vec<u32>,
    before: Vec<u32>,
}

const NOBODY: u32 = u32::MAX;

impl AllTimeBounds {
    pub fn of(told: &ClockEvidence<'_>, persons: &Persons) -> Self {
        let mut windows = Self {
            after: vec![NOBODY; told.trail.len()],
            before: vec![NOBODY; told.trail.len()],
        };
        vector_clocks::sweep(told.trail, told.chains, |met| {
            windows.learn(told, persons, met)
        });
        windows
    }

    /// None known where a commit is no writer's.
    pub fn window(&self, at: NodeIndex) -> TimeBounds {
        let witness = |of: &[u32]| {
            Some(of[at])
                .filter(|at| *at != NOBODY)
                .map(|at| at as usize)
        };
        TimeBounds {
            after: witness(&self.after),
            before: witness(&self.before),
        }
    }

    fn learn(&mut self, told: &ClockEvidence<'_>, persons: &Persons, met: &SweptCommit<'_>) {
        let own = persons[told.chains.signer(met.link.chain)];
        for (chain, seen) in met.seen.iter().enumerate() {
            let other = persons[told.chains.signer(chain)];
            if *seen == 0 || (other == own && own.is_some()) || is_own_row(told, met, chain) {
                continue;
            }
            if other.is_some() {
                self.builds_on(told, met.at, told.newest(chain, *seen));
            }
            let counts = own.is_some() && told.steady[met.at];
            let before = met.before.map_or(0, |before| before[chain]);
            for number in (before..*seen).filter(|_| counts) {
                self.is_built_on(told, told.chains.at(chain, number as usize), met.at);
            }
        }
    }

    fn builds_on(&mut self, told: &ClockEvidence<'_>, at: NodeIndex, witness: Option<NodeIndex>) {
        let time = |at: u32| told.trail.time(at as usize);
        let Some(witness) = witness.map(small) else {
            return;
        };
        let known = self.after[at];
        if known == NOBODY || time(witness) > time(known) {
            self.after[at] = witness;
        }
    }

    fn is_built_on(&mut self, told: &ClockEvidence<'_>, at: NodeIndex, witness: NodeIndex) {
        let time = |at: u32| told.trail.time(at as usize);
        let (witness, known) = (small(witness), self.before[at]);
        if known == NOBODY || time(witness) < time(known) {
            self.before[at] = witness;
        }
    }
}

/// Another row of the same key: a fork.
fn is_own_row(told: &ClockEvidence<'_>, met: &SweptCommit<'_>, chain: usize) -> bool {
    told.chains.signer(chain) == told.chains.signer(met.link.chain)
}

fn small(at: NodeIndex) -> u32 {
    u32::try_from(at).unwrap_or(NOBODY)
}

/// Seconds by which a commit predates the witness it builds on, beyond the known offset of the two clocks.
pub fn backdated(
    told: &ClockEvidence<'_>,
    clocks: &ClockBounds,
    at: NodeIndex,
    time: i64,
    after: NodeIndex,
) -> Option<i64> {
    let early = told.trail.time(after) - time;
    let (one, other) = (
        told.trail.signer_index(at)?,
        told.trail.signer_index(after)?,
    );
    let known = clocks.behind_at_most(one, other).unwrap_or(i64::MAX);
    (early > MARGIN && early > known).then_some(early)
}

#[cfg(test)]
mod tests {
    use crate::domain::replication::evidence::world::EvidenceWorld;

    #[test]
    fn an_entry_lies_between_what_it_builds_on_and_who_first_builds_on_it() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 1_000);
        let asked = world.takes_in("bo", &["anna"], 1_100);
        let first = world.takes_in("carin", &["bo"], 1_200);
        world.takes_in("anna", &["bo"], 1_300);
        let window = world.window(asked);
        assert_eq!(window.0, Some(("anna", 1_000)));
        assert_eq!(window.1, Some(("carin", 1_200)));
        assert_eq!(world.window(first).1, None);
    }

    #[test]
    fn nobody_is_a_witness_of_their_own_other_device() {
        let mut world = EvidenceWorld::new();
        let asked = world.writes("anna", 1_000);
        world.takes_in("anna2", &["anna"], 1_100);
        world.takes_in("bo", &["anna2"], 1_200);
        assert_eq!(world.window(asked).1, Some(("bo", 1_200)));
    }

    #[test]
    fn a_stranger_is_no_witness() {
        let mut world = EvidenceWorld::new();
        let asked = world.writes("anna", 1_000);
        world.takes_in("stranger", &["anna"], 1_010);
        assert_eq!(world.window(asked).1, None);
        let theirs = world.takes_in("stranger", &["anna"], 1_020);
        assert_eq!(world.window(theirs).0, Some(("anna", 1_000)));
    }

    #[test]
    fn what_a_writer_had_taken_in_before_still_stands_for_the_next_entry() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 1_000);
        world.takes_in("bo", &["anna"], 1_100);
        let later = world.writes("bo", 1_500);
        assert_eq!(world.window(later).0, Some(("anna", 1_000)));
    }

    #[test]
    fn an_entry_dated_before_what_it_builds_on_is_contradicted() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 10_000);
        world.takes_in("bo", &["anna"], 10_020);
        world.takes_in("anna", &["bo"], 10_050);
        let asked = world.takes_in("bo", &["anna"], 8_550);
        world.takes_in("anna", &["bo"], 10_100);
        assert_eq!(world.backdated(asked), Some(1_500));
    }

    #[test]
    fn a_clock_that_is_always_late_contradicts_nothing() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 10_000);
        let asked = world.takes_in("bo", &["anna"], 8_500);
        world.takes_in("anna", &["bo"], 10_030);
        world.takes_in("bo", &["anna"], 8_560);
        assert_eq!(world.backdated(asked), None);
    }
}
