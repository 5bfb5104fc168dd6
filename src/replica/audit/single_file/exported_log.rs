//! One exported log, laid out as a repository: its objects, its branches and the zone of its settings.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use git2::{ObjectType, Oid};

use crate::domain::log::entry::PAGE;
use crate::domain::replication::evidence::fault::{EvidenceFault, FaultKind, Identity, Severity};
use crate::domain::shell_quote;
use crate::domain::time::moment::{self, Zone};
use crate::error::Failure;
use crate::format::documents::settings_file;
use crate::format::evidence_file::{self, EvidenceFile, EvidenceObject, ObjectKind};
use crate::format::{notebook_page, paths, raw_commit};
use crate::git::{durable_files, regular_files, trees};
use crate::replica::audit::single_file::{FileReport, TempRepo};
use crate::replica::audit::{EvidenceAsked, OneLog, Scope, WindowsOf, examine, notebook_pages};
use crate::say;

impl TempRepo {
    pub(super) fn log(
        &self,
        file: &Path,
        asked: &EvidenceAsked,
        now: DateTime<Utc>,
    ) -> Result<FileReport> {
        let evidence = read(file)?;
        let mut changed = self.lay_out(&evidence)?;
        let is_intact = changed.is_empty();
        changed.extend(self.not_covered(&evidence)?);
        self.lay_out_beginnings(&evidence)?;
        let zone = self.zone(&evidence);
        changed.extend(self.head(&evidence, zone));
        let scope = Scope {
            pinned: None,
            log: Some(OneLog {
                log: evidence.log.clone(),
                has_folders: evidence.version >= 2,
                is_intact,
            }),
            is_file: true,
        };
        let mut asked = asked.clone();
        if !matches!(asked.windows, WindowsOf::Nobody) {
            asked.windows = WindowsOf::Log(evidence.log.clone());
        }
        let zone = zone.unwrap_or_else(|| evidence.zone.parse().unwrap_or(Zone::UTC));
        let now = moment::in_zone(now, zone);
        let mut report = examine(&self.repo, &self.history(), &scope, &asked, now)?;
        report.counts.documents = 0;
        report.faults.extend(changed);
        report.faults.sort();
        Ok(FileReport {
            report,
            zone,
            language: None,
            log: Some(evidence.log),
            remarks: evidence.remarks,
        })
    }

    /// Writes down what the file holds, and names what is not what it says.
    fn lay_out(&self, evidence: &EvidenceFile) -> Result<Vec<EvidenceFault>> {
        let odb = self.repo.odb()?;
        let mut faults = Vec::new();
        for object in &evidence.objects {
            let kind = match object.kind {
                ObjectKind::Commit => ObjectType::Commit,
                ObjectKind::Tree => ObjectType::Tree,
                ObjectKind::Page => ObjectType::Blob,
            };
            let id = odb.write(kind, &object.bytes)?;
            if id.to_string() != object.id {
                faults.push(not_as_signed(object));
            }
        }
        for (writer, commit) in &evidence.tips {
            let tip = Oid::from_str(commit)?;
            let mut name = format!("refs/heads/copies/{writer}");
            if self.repo.find_reference(&name).is_ok() {
                // A fork: its other end.
                name = format!("{name}-{}", &commit[..8]);
            }
            if self.repo.reference(&name, tip, true, "verify").is_err() {
                let object = commit.clone();
                faults.push(EvidenceFault::new(
                    Severity::Broken,
                    FaultKind::Missing { object },
                ));
            }
        }
        Ok(faults)
    }

    /// What stood on each page at the commits before: the beginnings of which a folder gives the id.
    fn lay_out_beginnings(&self, evidence: &EvidenceFile) -> Result<()> {
        let odb = self.repo.odb()?;
        let mut wanted = BTreeSet::new();
        for tree in evidence
            .objects
            .iter()
            .filter(|it| it.kind == ObjectKind::Tree)
        {
            let tree = Oid::from_str(&tree.id).and_then(|id| self.repo.find_tree(id));
            wanted.extend(tree.iter().flat_map(|tree| {
                let entries = tree.iter().map(|entry| entry.id());
                entries.collect::<Vec<_>>()
            }));
        }
        for page in evidence
            .objects
            .iter()
            .filter(|it| it.kind == ObjectKind::Page)
        {
            let mut end = 0;
            for (record, _) in notebook_page::read_with_bytes(&page.bytes)
                .into_iter()
                .take(PAGE)
            {
                end += record.len();
                let beginning = page.bytes.get(..end).unwrap_or_default();
                if wanted.contains(&Oid::hash_object(ObjectType::Blob, beginning)?) {
                    odb.write(ObjectType::Blob, beginning)?;
                }
            }
        }
        Ok(())
    }

    /// The zone that the settings say, as the last commit of some writer has them.
    fn zone(&self, evidence: &EvidenceFile) -> Option<Zone> {
        let of_tip = |commit: &String| {
            let tree = trees::tree_of(&self.repo, Oid::from_str(commit).ok()?).ok()?;
            let bytes = trees::file_at(&self.repo, &tree, paths::SETTINGS).ok()??;
            Some(settings_file::read(&bytes).ok()?.value.zone)
        };
        let zones: Vec<Zone> = evidence
            .tips
            .iter()
            .filter_map(|tip| of_tip(&tip.1))
            .collect();
        let named = zones.iter().find(|zone| zone.to_string() == evidence.zone);
        named.or(zones.first()).copied()
    }

    /// What the head of the file says, held against what was signed.
    fn head(&self, evidence: &EvidenceFile, zone: Option<Zone>) -> Vec<EvidenceFault> {
        let mut wrong = Vec::new();
        if zone.is_some_and(|zone| zone.to_string() != evidence.zone) {
            wrong.push(format!("zone {}", evidence.zone));
        }
        let pages = evidence
            .objects
            .iter()
            .filter(|it| it.kind == ObjectKind::Page);
        let logs: BTreeSet<&str> = pages
            .filter_map(|page| page.path.split('/').nth(2))
            .collect();
        if !logs.contains(evidence.log.as_str()) {
            wrong.push(format!("log {}", evidence.log));
        }
        let fault = |place| EvidenceFault::new(Severity::Broken, FaultKind::NotAsSigned { place });
        let mut faults: Vec<EvidenceFault> = wrong.into_iter().map(fault).collect();
        if evidence.version < 2 {
            faults.push(EvidenceFault::new(Severity::Noted, FaultKind::NamedOnly));
        }
        faults
    }
}

fn read(file: &Path) -> Result<EvidenceFile> {
    let shown = || shell_quote::path(file);
    let reading = || durable_files::FileContext::new("reading", file);
    let open = regular_files::open(file).with_context(reading)?;
    let too_big = open.metadata().with_context(reading)?.len() > evidence_file::MOST_BYTES;
    let mut bytes = Vec::new();
    let start = evidence_file::MOST_BYTES * u64::from(!too_big);
    open.take(start)
        .read_to_end(&mut bytes)
        .with_context(reading)?;
    if too_big || !evidence_file::is_one(&bytes) {
        return Err(Failure::could_not(say!("verify-not-a-log", file = shown())).into());
    }
    let unreadable = |it: evidence_file::EvidenceSyntaxError| {
        let message = say!("verify-log-unreadable", file = shown(), line = it.line);
        Failure::broken(message)
    };
    Ok(evidence_file::read(&bytes).map_err(unreadable)?)
}

/// A section whose bytes were changed: of a page with the entries where its own chain breaks.
fn not_as_signed(object: &EvidenceObject) -> EvidenceFault {
    let place = match object.kind {
        ObjectKind::Page => object.path.clone(),
        ObjectKind::Commit | ObjectKind::Tree => object.id.clone(),
    };
    let mut fault = EvidenceFault::new(Severity::Broken, FaultKind::NotAsSigned { place });
    match object.kind {
        ObjectKind::Page => {
            let mut parts = object.path.split('/').skip(1);
            let writer = parts.next().unwrap_or_default().to_owned();
            fault.log = parts.next().unwrap_or_default().to_owned();
            fault.entries = notebook_pages::suspicious(&object.bytes);
            fault.by(Identity {
                writer,
                person: String::new(),
            })
        }
        ObjectKind::Commit => match raw_commit::read(&object.bytes) {
            Some(commit) => fault.at(&object.id, commit.time),
            None => fault,
        },
        ObjectKind::Tree => fault,
    }
}
