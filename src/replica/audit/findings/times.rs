//! Times: the window of each entry, those that cannot be true, and clocks that are off.

use std::collections::BTreeMap;

use crate::domain::replication::evidence::clock_offsets::{ClockBounds, ClockEvidence};
use crate::domain::replication::evidence::clock_outliers::MARGIN;
use crate::domain::replication::evidence::commit_graph::NodeIndex;
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Severity, Witness};
use crate::domain::replication::evidence::report::EntryTimeBounds;
use crate::domain::replication::evidence::time_bounds::{self, AllTimeBounds};
use crate::domain::time::moment::Moment;
use crate::replica::audit::findings::DAY;
use crate::replica::audit::notebook_pages::AuditedEntry;
use crate::replica::audit::{Audit, WindowsOf};

pub(super) fn faults(
    case: &Audit<'_>,
    told: &ClockEvidence<'_>,
    clocks: &ClockBounds,
    windows: &AllTimeBounds,
    now: Moment,
) -> Vec<EvidenceFault> {
    let judge = TimeChecker {
        case,
        clock_evidence: told,
        clocks,
        windows,
        now: now.timestamp(),
    };
    let mut faults = Vec::new();
    for entry in &case.pages.entries {
        if case.is_asked(entry.at as usize) {
            faults.extend(judge.entry(entry));
        }
    }
    let mut faults = in_runs(faults);
    faults.extend(set_back(case));
    faults.extend(judge.pairs());
    faults
}

struct TimeChecker<'a> {
    case: &'a Audit<'a>,
    clock_evidence: &'a ClockEvidence<'a>,
    clocks: &'a ClockBounds,
    windows: &'a AllTimeBounds,
    now: i64,
}

impl TimeChecker<'_> {
    fn entry(&self, entry: &AuditedEntry) -> Option<EvidenceFault> {
        let at = entry.at as usize;
        let signed = self.case.trail.time(at);
        let (weight, what) = if let Some(what) = self.backdated(entry, at, signed) {
            (Severity::Contradicted, what)
        } else if entry.written_at > self.now + DAY {
            (Severity::Noted, FaultKind::Future)
        } else if signed > entry.written_at + MARGIN {
            let seconds = signed - entry.written_at;
            (Severity::Noted, FaultKind::Waited { seconds })
        } else if signed < entry.written_at - MARGIN {
            let seconds = entry.written_at - signed;
            (Severity::Noted, FaultKind::SignedBefore { seconds })
        } else {
            return None;
        };
        let fault = EvidenceFault::new(weight, what)
            .about(self.case.log_of(entry), self.case.id_of(entry))
            .at(self.case.trail.id(at), entry.written_at);
        Some(match self.case.who_at(at) {
            Some(who) => fault.by(who),
            None => fault,
        })
    }

    /// Of an entry that waited in the computer and was signed later, what the commit builds on says
    /// nothing, unless its order number shows that its writer had read it.
    fn backdated(&self, entry: &AuditedEntry, at: NodeIndex, signed: i64) -> Option<FaultKind> {
        let after = self.windows.window(at).after?;
        let backdated =
            |time| time_bounds::backdated(self.clock_evidence, self.clocks, at, time, after);
        let seconds = backdated(entry.written_at)?;
        let waited = backdated(signed).is_none();
        let had_read = || {
            let of_witness = self.case.pages.entries_at(after);
            let mut same_log = of_witness.filter(|other| other.log == entry.log);
            same_log.any(|other| other.lamport < entry.lamport)
        };
        if waited && !had_read() {
            return None;
        }
        let witness = self.case.witness(after);
        Some(FaultKind::Backdated { witness, seconds })
    }

    /// Clocks that stand apart.
    fn pairs(&self) -> Vec<EvidenceFault> {
        let mut faults = Vec::new();
        for offset in self.clocks.offsets() {
            let other = self.case.who(offset.other);
            let most = Some(offset.most).filter(|most| *most != i64::MAX);
            let what = match most.filter(|most| most + MARGIN < offset.least) {
                Some(most) => FaultKind::Moved {
                    other,
                    by: offset.least - most,
                },
                None => FaultKind::Behind {
                    other,
                    least: offset.least,
                    most,
                },
            };
            faults.push(EvidenceFault::new(Severity::Noted, what).by(self.case.who(offset.one)));
        }
        faults
    }
}

/// Faults of one kind that one writer's entries have one after the other, against the same witness's
/// clock: one fault, with the entries it is about.
fn in_runs(faults: Vec<EvidenceFault>) -> Vec<EvidenceFault> {
    let mut runs: Vec<EvidenceFault> = Vec::new();
    let mut open: BTreeMap<(String, String), usize> = BTreeMap::new();
    for fault in faults {
        let whose = fault.who.clone().unwrap_or_default().writer;
        let key = (whose, kind(&fault.what));
        let run = open.get(&key).map(|at| &mut runs[*at]);
        match run.filter(|run| run.log == fault.log) {
            Some(run) => {
                run.entries.extend(fault.entries);
                let longer = seconds(&fault.what) > seconds(&run.what);
                if longer {
                    run.what = fault.what;
                }
            }
            None => {
                open.insert(key, runs.len());
                runs.push(fault);
            }
        }
    }
    runs
}

fn kind(what: &FaultKind) -> String {
    match what {
        FaultKind::Backdated { witness, .. } => format!("backdated {}", witness.who.writer),
        FaultKind::Waited { .. } => "waited".to_owned(),
        FaultKind::SignedBefore { .. } => "before".to_owned(),
        _ => "future".to_owned(),
    }
}

const fn seconds(what: &FaultKind) -> i64 {
    match what {
        FaultKind::Backdated { seconds, .. }
        | FaultKind::Waited { seconds }
        | FaultKind::SignedBefore { seconds } => *seconds,
        _ => 0,
    }
}

/// Where a writer's own times go back.
fn set_back(case: &Audit<'_>) -> Vec<EvidenceFault> {
    let mut faults = Vec::new();
    for chain in 0..case.chains.len() {
        let mut before: Option<NodeIndex> = None;
        for at in case.chains.commits(chain) {
            let back = before.map_or(0, |before| case.trail.time(before) - case.trail.time(at));
            if let Some(before) = before.filter(|_| back > MARGIN && case.is_asked(at)) {
                let what = FaultKind::SetBack { seconds: back };
                let fault = EvidenceFault::new(Severity::Noted, what)
                    .at(case.trail.id(at), case.trail.time(before))
                    .by(case.who(case.chains.signer(chain)));
                faults.push(fault);
            }
            before = Some(at);
        }
    }
    faults
}

impl Audit<'_> {
    pub(super) fn witness(&self, at: NodeIndex) -> Witness {
        let entry = self.pages.entries_at(at).last();
        Witness {
            who: self.who_at(at).unwrap_or_default(),
            entry: entry.map(|it| self.id_of(it)).unwrap_or_default(),
            log: entry
                .map(|it| self.log_of(it).to_owned())
                .unwrap_or_default(),
            commit: self.trail.id(at).to_string(),
            time: self.trail.time(at),
        }
    }
}

/// The window of every entry asked for.
pub(super) fn windows(
    case: &Audit<'_>,
    windows: &AllTimeBounds,
    of: &WindowsOf,
    counted: &[bool],
) -> Vec<EntryTimeBounds> {
    let wanted = |entry: &&AuditedEntry| match of {
        WindowsOf::Nobody => false,
        WindowsOf::Log(log) => case.log_of(entry) == log.as_str(),
        WindowsOf::All => true,
    };
    let entries = case.pages.entries.iter().filter(wanted);
    let asked = entries.filter(|entry| case.is_asked(entry.at as usize));
    let mut all: Vec<EntryTimeBounds> = asked
        .map(|entry| {
            let at = entry.at as usize;
            let window = windows.window(at);
            EntryTimeBounds {
                log: case.log_of(entry).to_owned(),
                id: case.id_of(entry),
                who: case.who_at(at).unwrap_or_default(),
                standing: case.standing(at, counted),
                at: entry.happened,
                noted: entry.written_at,
                commit: case.trail.id(at).to_string(),
                after: window.after.map(|at| case.witness(at)),
                before: window.before.map(|at| case.witness(at)),
            }
        })
        .collect();
    all.sort_by(|a, b| (&a.log, a.noted, &a.id).cmp(&(&b.log, b.noted, &b.id)));
    all
}
