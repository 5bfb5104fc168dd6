//! Commits of one feed whose times are no outliers: the longest non-decreasing subsequence of its times.
//! Commits outside it were made with a wrong clock and bound nobody's time.

use crate::domain::replication::evidence::commit_graph::CommitGraph;
use crate::domain::replication::evidence::feeds::Feeds;

/// Clocks are set right by a little now and then, in seconds.
pub const MARGIN: i64 = 60;

/// For each time whether it is in the subsequence. Of equally long ones, the one with the earlier commits.
/// Deviations up to [`MARGIN`] are allowed.
pub fn steady(times: &[i64]) -> Vec<bool> {
    let mut fits = vec![false; times.len()];
    for at in longest(times) {
        fits[at] = true;
    }
    let mut after = i64::MAX;
    let mut ahead = vec![i64::MAX; times.len()];
    for at in (0..times.len()).rev() {
        ahead[at] = after;
        if fits[at] {
            after = times[at];
        }
    }
    let mut before = i64::MIN;
    for at in 0..times.len() {
        if fits[at] {
            before = times[at];
        } else {
            let early = times[at].saturating_add(MARGIN) < before;
            let late = times[at].saturating_sub(MARGIN) > ahead[at];
            fits[at] = !early && !late;
        }
    }
    fits
}

/// The same for every feed of a graph; commits of no feed are outliers.
pub fn of_rows(trail: &CommitGraph, chains: &Feeds) -> Vec<bool> {
    let mut steady_ones = vec![false; trail.len()];
    for chain in 0..chains.len() {
        let times: Vec<i64> = chains.commits(chain).map(|at| trail.time(at)).collect();
        for (at, fits) in chains.commits(chain).zip(steady(&times)) {
            steady_ones[at] = fits;
        }
    }
    steady_ones
}

/// The places of a longest row of times that never go back, last first.
fn longest(times: &[i64]) -> Vec<usize> {
    // The places at which a row of each length may end, in their order: their times go down.
    let mut ends: Vec<Vec<usize>> = Vec::new();
    let mut behind: Vec<Option<usize>> = Vec::with_capacity(times.len());
    for (at, time) in times.iter().enumerate() {
        let fits = |row: &Vec<usize>| row.last().is_some_and(|last| times[*last] <= *time);
        let length = ends.partition_point(fits);
        let row = length.checked_sub(1).map(|before| &ends[before]);
        behind.push(row.and_then(|row| {
            let first = row.partition_point(|end| times[*end] > *time);
            row.get(first).copied()
        }));
        match ends.get_mut(length) {
            Some(row) => row.push(at),
            None => ends.push(vec![at]),
        }
    }
    let mut row = Vec::new();
    let mut next = ends.last().and_then(|row| row.first()).copied();
    while let Some(at) = next {
        row.push(at);
        next = behind[at];
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 86_400;

    #[test]
    fn times_that_never_go_back_all_fit() {
        assert_eq!(steady(&[1, 1, 500, 500, 900]), [true; 5]);
        assert_eq!(steady(&[]), [false; 0]);
    }

    #[test]
    fn one_entry_dated_years_ahead_is_out_and_not_all_that_follow() {
        let times = [100, 200, 20_000 * DAY, 300, 400];
        assert_eq!(steady(&times), [true, true, false, true, true]);
    }

    #[test]
    fn one_backdated_entry_is_out_and_not_what_stood_before_it() {
        assert_eq!(steady(&[0, 5_000, 1_000]), [true, true, false]);
        assert_eq!(steady(&[0, 5_000, 1_000, 5_100]), [true, true, false, true]);
    }

    #[test]
    fn a_clock_set_right_by_half_a_minute_is_nothing() {
        assert_eq!(steady(&[100, 200, 170, 300]), [true; 4]);
    }
}
