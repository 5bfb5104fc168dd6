//! Order numbers that nothing known explains, and branches that went on in two ways.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity};
use crate::domain::replication::evidence::vector_clocks::{self, SweptCommit};
use crate::replica::audit::Audit;
use crate::replica::audit::notebook_pages::AuditedEntry;

pub(super) fn faults(case: &Audit<'_>) -> Vec<EvidenceFault> {
    let mut faults = forks(case);
    faults.extend(ahead(case));
    faults
}

impl Audit<'_> {
    /// `anna-17`.
    pub(super) fn id_of(&self, entry: &AuditedEntry) -> String {
        let signer = self.trail.signer(entry.at as usize);
        let writer = signer.map_or("", |signer| signer.writer.as_str());
        format!("{writer}-{}", entry.number)
    }

    pub(super) fn log_of(&self, entry: &AuditedEntry) -> &str {
        let log = self.pages.logs.get(usize::from(entry.log));
        log.map_or("", |log| log.as_str())
    }
}

/// The highest that an order number of each row counts to in each log, by how far the row has come.
type Heights = BTreeMap<(usize, u16), Vec<(u32, u64)>>;

/// Entries whose order number is higher than one more than the highest they build on, though nobody
/// known wrote the number before it (a guest's entries are known without being built on).
fn ahead(case: &Audit<'_>) -> Vec<EvidenceFault> {
    let written: HashSet<(u16, u64)> = {
        let entries = case.pages.entries.iter();
        entries.map(|entry| (entry.log, entry.lamport)).collect()
    };
    let known = |entry: &AuditedEntry| {
        entry.lamport <= 1 || written.contains(&(entry.log, entry.lamport - 1))
    };
    let mut faults = Vec::new();
    if case.pages.entries.iter().all(known) {
        return faults;
    }
    let mut heights = Heights::new();
    vector_clocks::sweep(&case.trail, &case.chains, |met| {
        for entry in case.pages.entries_at(met.at) {
            let expected = highest(&heights, met, entry.log).saturating_add(1);
            if !known(entry) && entry.lamport > expected {
                faults.push(one_ahead(case, met, entry, expected));
            }
            add(&mut heights, met, entry, expected);
        }
    });
    faults
}

/// Adds the effective number of an entry to its notebook, for the entries that build on it.
fn add(heights: &mut Heights, met: &SweptCommit<'_>, entry: &AuditedEntry, expected: u64) {
    let row = heights.entry((met.link.chain, entry.log)).or_default();
    let number = u32::try_from(met.link.number).unwrap_or(u32::MAX);
    let highest = row.last().map_or(0, |(_, highest)| *highest);
    let counted = entry.lamport.min(expected.max(highest.saturating_add(1)));
    row.push((number, highest.max(counted)));
}

fn highest(heights: &Heights, met: &SweptCommit<'_>, log: u16) -> u64 {
    let rows = met.seen.iter().enumerate();
    let known = rows.filter_map(|(chain, seen)| {
        let row = heights.get(&(chain, log))?;
        let below = row.partition_point(|(number, _)| number < seen);
        Some(row[below.checked_sub(1)?].1)
    });
    known.max().unwrap_or(0)
}

fn one_ahead(
    case: &Audit<'_>,
    met: &SweptCommit<'_>,
    entry: &AuditedEntry,
    expected: u64,
) -> EvidenceFault {
    let lamport = entry.lamport;
    let fault = EvidenceFault::new(Severity::Noted, FaultKind::Ahead { lamport, expected });
    let fault = fault
        .about(case.log_of(entry), case.id_of(entry))
        .at(case.trail.id(met.at), entry.written_at);
    fault.by(case.who(case.chains.signer(met.link.chain)))
}

/// Branches that went on in two ways, and the numbers that both ways use.
fn forks(case: &Audit<'_>) -> Vec<EvidenceFault> {
    let mut faults = Vec::new();
    let mut numbers: BTreeMap<usize, BTreeSet<(u16, u32)>> = BTreeMap::new();
    for entry in &case.pages.entries {
        if let Some(link) = case.chains.link(entry.at as usize) {
            let own = numbers.entry(link.chain).or_default();
            own.insert((entry.log, entry.number));
        }
    }
    for chain in 0..case.chains.len() {
        let Some(base) = case.chains.forked_at(chain) else {
            continue;
        };
        let at = case.chains.at(chain, 0);
        let fork = |weight, what| {
            let fault = EvidenceFault::new(weight, what).at(case.trail.id(at), case.trail.time(at));
            fault.by(case.who(case.chains.signer(chain)))
        };
        let of_base = case.chains.link(base).map(|link| link.chain);
        let twice = of_base.and_then(|base| {
            let (own, other) = (numbers.get(&chain)?, numbers.get(&base)?);
            Some(own.intersection(other).copied().collect::<Vec<_>>())
        });
        let twice = twice.unwrap_or_default();
        let Some((log, _)) = twice.first() else {
            faults.push(fork(Severity::Noted, FaultKind::Forked));
            continue;
        };
        let other = case.trail.id(base).to_string();
        let mut fault = fork(Severity::Contradicted, FaultKind::TwoOfOneNumber { other });
        let writer = case.who(case.chains.signer(chain)).writer;
        fault.entries = twice
            .iter()
            .map(|(_, number)| format!("{writer}-{number}"))
            .collect();
        fault.log = case.pages.logs[usize::from(*log)].to_string();
        faults.push(fault);
    }
    faults
}
