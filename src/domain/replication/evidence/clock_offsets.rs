//! Bounds on the offset of two devices' clocks (RFC 5905: offset), from commits that build on one another:
//! a descendant is later. Each pair of times gives a one-sided bound; one each way gives an interval.

use std::collections::BTreeMap;

use crate::domain::replication::evidence::clock_outliers::MARGIN;
use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};
use crate::domain::replication::evidence::feeds::Feeds;
use crate::domain::replication::evidence::vector_clocks::{self, SweptCommit};

/// A trail with its rows and the commits whose times fit their row.
#[derive(Clone, Copy)]
pub struct ClockEvidence<'a> {
    pub trail: &'a CommitGraph,
    pub chains: &'a Feeds,
    /// By commit: its time is no outlier.
    pub steady: &'a [bool],
}

impl ClockEvidence<'_> {
    /// The newest of the first `count` commits of a row whose time fits.
    pub fn newest(&self, chain: usize, count: u32) -> Option<NodeIndex> {
        let numbers = (0..count as usize).rev();
        let mut commits = numbers.map(|number| self.chains.at(chain, number));
        commits.find(|at| self.steady[*at])
    }
}

/// Bounds for all pairs of clocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClockBounds {
    /// By signer of the ancestor and of the descendant: least elapsed time by their clocks, in seconds.
    least: BTreeMap<(usize, usize), i64>,
}

/// Offset of one clock against another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockOffset {
    pub one: usize,
    pub other: usize,
    /// Seconds by which the one's clock was behind the other's at least; negative: ahead.
    pub least: i64,
    /// At most, as far as anybody saw.
    pub most: i64,
}

impl ClockBounds {
    pub fn of(told: &ClockEvidence<'_>) -> Self {
        let mut clocks = Self::default();
        vector_clocks::sweep(told.trail, told.chains, |met| clocks.learn(told, met));
        clocks
    }

    fn learn(&mut self, told: &ClockEvidence<'_>, met: &SweptCommit<'_>) {
        if !told.steady[met.at] {
            return;
        }
        let own = told.chains.signer(met.link.chain);
        for (chain, seen) in met.seen.iter().enumerate() {
            let other = told.chains.signer(chain);
            let before = met.before.map_or(0, |before| before[chain]);
            if other == own || *seen == before {
                continue;
            }
            if let Some(newest) = told.newest(chain, *seen) {
                let passed = told.trail.time(met.at) - told.trail.time(newest);
                let least = self.least.entry((other, own)).or_insert(passed);
                *least = (*least).min(passed);
            }
        }
    }

    /// The most seconds by which the one's clock can have been behind the other's, as the other saw
    /// it; none where the other never built on anything of the one's.
    pub fn behind_at_most(&self, one: usize, other: usize) -> Option<i64> {
        self.least.get(&(one, other)).copied()
    }

    /// Every pair whose clocks cannot both have been right, the one that is behind first.
    pub fn offsets(&self) -> Vec<ClockOffset> {
        let pairs = self.least.iter();
        let offset = |((other, one), passed): (&(usize, usize), &i64)| {
            // The one built on the other's, and by the clocks did so before it was there.
            let least = -passed;
            let most = self.behind_at_most(*one, *other).unwrap_or(i64::MAX);
            (least > MARGIN).then_some(ClockOffset {
                one: *one,
                other: *other,
                least,
                most,
            })
        };
        pairs.filter_map(offset).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::replication::evidence::world::EvidenceWorld;

    #[test]
    fn a_clock_that_is_always_late_is_known_by_how_much() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 1_000);
        world.takes_in("bo", &["anna"], 100);
        world.writes("bo", 130);
        world.takes_in("anna", &["bo"], 1_040);
        let clocks = world.clocks();
        let offsets = clocks.offsets();
        assert_eq!(offsets.len(), 1);
        assert_eq!((offsets[0].least, offsets[0].most), (900, 910));
        assert_eq!(world.name_of(offsets[0].one), "bo");
    }

    #[test]
    fn clocks_that_agree_say_nothing() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 1_000);
        world.takes_in("bo", &["anna"], 1_020);
        world.takes_in("anna", &["bo"], 1_010);
        assert_eq!(world.clocks().offsets(), []);
    }

    #[test]
    fn one_entry_dated_years_ahead_does_not_put_everybody_elses_clock_in_doubt() {
        let mut world = EvidenceWorld::new();
        world.writes("anna", 1_000);
        world.takes_in("bo", &["anna"], 1_020);
        world.writes("bo", 2_000_000_000);
        world.writes("bo", 1_060);
        world.writes("bo", 1_070);
        world.takes_in("anna", &["bo"], 1_080);
        assert_eq!(world.clocks().offsets(), []);
    }
}
