//! What was read of a binder, judged by the rules of `domain::evidence`, with everybody's name.

mod order_numbers;
mod times;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::evidence::clock_offsets::{ClockBounds, ClockEvidence};
use crate::domain::replication::evidence::clock_outliers;
use crate::domain::replication::evidence::commit_graph::NodeIndex;
use crate::domain::replication::evidence::fault::{
    EvidenceFault, FaultKind, Identity, Rewriting, Severity,
};
use crate::domain::replication::evidence::report::{
    AuditCounts, AuditReport, WriterLine, WriterMark,
};
use crate::domain::replication::evidence::time_bounds::AllTimeBounds;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::history::{CommitId, Key};
use crate::domain::time::moment::Moment;
use crate::replica::audit::published_documents;
use crate::replica::audit::{Audit, WindowsOf};
use crate::replica::object_ids;

/// A clock may be ahead of the one of whoever looks, in seconds.
const DAY: i64 = 86_400;

pub(super) fn judge(case: &Audit<'_>, of: &WindowsOf, now: Moment) -> AuditReport {
    let counted = case.counted();
    let mut steady = clock_outliers::of_rows(&case.trail, &case.chains);
    for at in 0..case.trail.len() {
        // No witness: what a removal set aside, and whose clock is ahead of everybody's.
        let ahead = case.trail.time(at) > now.timestamp() + DAY;
        steady[at] &= !ahead && (counted[at] || !case.is_removed(at));
    }
    let told = ClockEvidence {
        trail: &case.trail,
        chains: &case.chains,
        steady: &steady,
    };
    let clocks = ClockBounds::of(&told);
    let windows = AllTimeBounds::of(&told, &case.persons());
    let (attachments, mut faults) = published_documents::attachments(case);
    for main in case.tips.iter().filter(|tip| tip.is_main()) {
        faults.extend(published_documents::at(case, main));
    }
    faults.extend(case.not_here());
    faults.extend(case.branches());
    faults.extend(case.breaches());
    faults.extend(case.aside(&counted));
    faults.extend(order_numbers::faults(case));
    faults.extend(times::faults(case, &told, &clocks, &windows, now));
    AuditReport {
        introduction: super::digits(&case.root),
        pinned: false,
        counts: case.counts(attachments),
        writers: case.writers(),
        windows: times::windows(case, &windows, of, &counted),
        faults,
        since: String::new(),
        before: None,
    }
}

impl Audit<'_> {
    /// Who a signer of the trail is.
    pub(super) fn who(&self, signer: usize) -> Identity {
        let signer = &self.trail.signers()[signer];
        let member = self.view.members.get(&signer.key);
        Identity {
            writer: signer.writer.to_string(),
            person: member.map(|it| it.name.clone()).unwrap_or_default(),
        }
    }

    pub(super) fn who_at(&self, at: NodeIndex) -> Option<Identity> {
        self.trail.signer_index(at).map(|signer| self.who(signer))
    }

    fn key_at(&self, at: NodeIndex) -> Option<&Key> {
        self.trail.signer(at).map(|signer| &signer.key)
    }

    /// Whether `--since` asked for it.
    pub(super) fn is_asked(&self, at: NodeIndex) -> bool {
        let id = object_ids::oid(&self.trail.id(at).0);
        !self.trusted.contains(&id)
    }

    fn is_guests(&self, at: NodeIndex) -> bool {
        let standing = self.key_at(at).map(|key| self.view.members.standing(key));
        standing == Some(WriterStanding::Guest)
    }

    fn is_removed(&self, at: NodeIndex) -> bool {
        let standing = self.key_at(at).map(|key| self.view.members.standing(key));
        standing == Some(WriterStanding::SetAside)
    }

    /// By commit: whether it is content (docs/replication.md, rule 8).
    fn counted(&self) -> Vec<bool> {
        let mut counted = vec![false; self.trail.len()];
        for tip in self.view.members.counted().values().flatten() {
            let mut next = self.trail.place(tip);
            while let Some(at) = next.filter(|at| !counted[*at]) {
                counted[at] = true;
                next = self.trail.before(at);
            }
        }
        counted
    }

    /// The person behind each signer; none for whoever was never let in.
    fn persons(&self) -> Vec<Option<usize>> {
        let mut names: BTreeMap<String, usize> = BTreeMap::new();
        let person = |signer: usize| {
            let signer = &self.trail.signers()[signer];
            let member = self.view.members.get(&signer.key)?;
            let was_ever = member.standing != WriterStanding::Guest;
            let person = match member.person.is_empty() {
                true => format!(" {}", signer.key.as_str()),
                false => member.person.clone(),
            };
            let next = names.len();
            was_ever.then(|| *names.entry(person).or_insert(next))
        };
        (0..self.trail.signers().len()).map(person).collect()
    }

    fn not_here(&self) -> impl Iterator<Item = EvidenceFault> {
        let missing = self.walked.missing.iter();
        missing.map(|id| {
            let object = id.to_string();
            EvidenceFault::new(Severity::Broken, FaultKind::Missing { object }).at(id, 0)
        })
    }

    /// Branches in a writer's name that end in something else, and signatures that do not fit.
    fn branches(&self) -> Vec<EvidenceFault> {
        let mut faults = Vec::new();
        for tip in &self.tips {
            let id = object_ids::commit_id(tip.commit);
            let (Some(name), Some(at)) = (tip.branch_of(), self.trail.place(&id)) else {
                continue;
            };
            let of_member = self.is_members_name(name);
            let branch = tip.name.clone();
            let what = match self.trail.signer(at) {
                None => FaultKind::NotSigned { branch },
                Some(_) if !self.is_related(&id) => FaultKind::OfAnotherBinder,
                // Somebody else's key, in a name that is taken.
                Some(_) if of_member && self.is_guests(at) => FaultKind::NotSigned { branch },
                Some(_) => continue,
            };
            let weight = match of_member {
                true => Severity::Broken,
                false => Severity::Noted,
            };
            faults.push(EvidenceFault::new(weight, what).at(id, self.trail.time(at)));
        }
        for (id, outside) in &self.walked.outside {
            if let Some(writer) = &outside.forged {
                let writer = writer.to_string();
                let who = Identity {
                    writer,
                    person: String::new(),
                };
                let at = self.trail.place(&object_ids::commit_id(*id));
                let when = at.map_or(0, |at| self.trail.time(at));
                let fault = EvidenceFault::new(Severity::Noted, FaultKind::WrongSignature);
                faults.push(fault.by(who).at(id, when));
            }
        }
        faults
    }

    /// Notebooks that were not only added to. What a member's key signed breaks the evidence, though
    /// what stood before stands; what anybody else did is only told.
    fn breaches(&self) -> Vec<EvidenceFault> {
        let mut faults = Vec::new();
        for broken in &self.breaches {
            let at = broken.at;
            let (how, place) = told(&broken.breach);
            let standing = self.key_at(at).map(|key| self.view.members.standing(key));
            let members = matches!(
                standing,
                Some(WriterStanding::Member | WriterStanding::Suspended)
            );
            let (weight, what) = match members {
                true if self.is_repaired(broken) => {
                    (Severity::Noted, FaultKind::WrittenTwice { place })
                }
                true => (
                    Severity::Broken,
                    FaultKind::Rewritten {
                        how,
                        place,
                        follow: broken.follow,
                    },
                ),
                false => (Severity::Noted, FaultKind::StrangerRewrote { how, place }),
            };
            let fault = EvidenceFault::new(weight, what).at(self.trail.id(at), self.trail.time(at));
            faults.extend(self.who_at(at).map(|who| fault.by(who)));
        }
        faults
    }

    fn is_related(&self, id: &CommitId) -> bool {
        let at = self.trail.place(id);
        at.is_some_and(|at| self.trail.descendants(&self.root.commit)[at])
    }

    fn is_members_name(&self, name: &str) -> bool {
        let mut members = self.view.members.all();
        members.any(|it| {
            let named = it
                .writer
                .as_ref()
                .is_some_and(|writer| writer.as_str() == name);
            named && it.standing != WriterStanding::Guest
        })
    }

    /// Entries that count for nothing: of guests, and what a removal set aside.
    fn aside(&self, counted: &[bool]) -> Vec<EvidenceFault> {
        let mut entries: BTreeMap<(usize, bool), usize> = BTreeMap::new();
        for entry in &self.pages.entries {
            let at = entry.at as usize;
            let Some(signer) = self.trail.signer_index(at).filter(|_| !counted[at]) else {
                continue;
            };
            *entries.entry((signer, self.is_removed(at))).or_default() += 1;
        }
        let fault = |((signer, removed), count): ((usize, bool), usize)| {
            let what = match removed {
                true => FaultKind::SetAside { count },
                false => FaultKind::OfGuest { count },
            };
            EvidenceFault::new(Severity::Noted, what).by(self.who(signer))
        };
        entries.into_iter().map(fault).collect()
    }

    /// What a commit's entries count for.
    pub(super) fn standing(&self, at: NodeIndex, counted: &[bool]) -> WriterMark {
        let standing = self.key_at(at).map(|key| self.view.members.standing(key));
        match standing {
            Some(WriterStanding::Suspended) => WriterMark::Suspended,
            _ if counted[at] => WriterMark::Member,
            Some(WriterStanding::SetAside) => WriterMark::Removed,
            _ => WriterMark::Guest,
        }
    }

    fn counts(&self, attachments: usize) -> AuditCounts {
        let documents = self.view.content.documents.keys();
        let logs: BTreeSet<u16> = self.pages.entries.iter().map(|entry| entry.log).collect();
        AuditCounts {
            commits: self.trail.len(),
            signatures: self.walked.signed,
            outside: self.walked.outside.len(),
            entries: self.pages.entries.len(),
            logs: logs.len(),
            documents: documents.filter(|path| !path.starts_with('.')).count(),
            attachments,
        }
    }

    fn writers(&self) -> Vec<WriterLine> {
        let mut entries = vec![0; self.trail.signers().len()];
        for entry in &self.pages.entries {
            let signer = self.trail.signer_index(entry.at as usize);
            signer.into_iter().for_each(|signer| entries[signer] += 1);
        }
        let mut lines: Vec<WriterLine> = Vec::new();
        for (signer, entries) in entries.into_iter().enumerate() {
            let chains = 0..self.chains.len();
            let own = chains.filter(|chain| self.chains.signer(*chain) == signer);
            let commits: Vec<NodeIndex> =
                own.flat_map(|chain| self.chains.commits(chain)).collect();
            let times = || commits.iter().map(|at| self.trail.time(*at));
            let key = &self.trail.signers()[signer].key;
            if let (Some(first), Some(last)) = (times().min(), times().max()) {
                lines.push(WriterLine {
                    who: self.who(signer),
                    standing: mark(self.view.members.standing(key)),
                    commits: commits.len(),
                    entries,
                    first,
                    last,
                });
            }
        }
        lines.sort_by(|a, b| a.who.writer.cmp(&b.who.writer).then(a.first.cmp(&b.first)));
        lines
    }
}

fn told(breach: &AppendOnlyViolation) -> (Rewriting, String) {
    match breach {
        AppendOnlyViolation::Gone { path } => (Rewriting::Gone, path.clone()),
        AppendOnlyViolation::Changed { path } => (Rewriting::Changed, path.clone()),
        AppendOnlyViolation::Number { path, .. } => (Rewriting::Number, path.clone()),
        AppendOnlyViolation::Chain { path, .. } => (Rewriting::Chain, path.clone()),
        AppendOnlyViolation::Unreadable { path } => (Rewriting::Unreadable, path.clone()),
    }
}

const fn mark(standing: WriterStanding) -> WriterMark {
    match standing {
        WriterStanding::Member => WriterMark::Member,
        WriterStanding::Suspended => WriterMark::Suspended,
        WriterStanding::Guest => WriterMark::Guest,
        WriterStanding::SetAside | WriterStanding::ShutOut => WriterMark::Removed,
    }
}
