//! Check of a copy that was handed out: against its own fingerprint, against the proof file, and against the log.

use std::collections::BTreeSet;

use crate::domain::log::entry::Sha256;
use crate::domain::review::disclosure::commitment::{CopyRecord, RecordedRow, Salt};
use crate::domain::review::disclosure::source::SourceRow;

/// Proof of a copy, kept by the organisation. Only the salts are secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Salt 0 is that of the log's id, the others those of the masks by their numbers.
    pub salts: Vec<Salt>,
    /// The commitment to the id of the log.
    pub log: Sha256,
    pub fingerprint: Sha256,
    /// SHA-256 of the whole file.
    pub file: Sha256,
    /// Hashes of the lines of the fingerprint.
    pub lines: Vec<(String, Sha256)>,
}

/// Something that is not as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CopyFault {
    /// Text before the rows: the title and what is said of the copy.
    Head,
    Row(usize),
    RemovedRow(usize),
    AddedRow,
    /// A heading or a text between and behind the rows, the list of masks among them.
    Section(usize),
    /// A line of the list of masks.
    Mask(usize),
    /// The fingerprint is not that of the lines above it.
    Fingerprint,
    /// The fingerprint is not the one that was kept.
    OtherFingerprint,
    /// The file is not the one that was written, byte for byte.
    Bytes,
    /// The row is not as the log has it.
    NotInLog(usize),
}

/// Text that is shown against the hashes in the file.
pub fn shown(said: &[(String, Sha256)], found: &[(String, Sha256)]) -> BTreeSet<CopyFault> {
    let mut faults = BTreeSet::new();
    if said.len() == found.len() {
        let both = said.iter().zip(found);
        faults.extend(
            both.filter(|(said, found)| said != found)
                .map(|(said, _)| fault_at(&said.0, false)),
        );
        return faults;
    }
    let has = |all: &[(String, Sha256)], hash: &Sha256| all.iter().any(|(_, it)| it == hash);
    let gone = said.iter().filter(|(_, hash)| !has(found, hash));
    faults.extend(gone.map(|(name, _)| fault_at(name, found.len() < said.len())));
    if found.len() > said.len() || found.iter().any(|(_, hash)| !has(said, hash)) {
        faults.insert(CopyFault::AddedRow);
    }
    faults
}

fn fault_at(name: &str, is_gone: bool) -> CopyFault {
    let number = |prefix: &str| name.strip_prefix(prefix).and_then(|it| it.parse().ok());
    match (number("row-"), number("part-")) {
        (Some(row), _) if is_gone => CopyFault::RemovedRow(row),
        (Some(row), _) => CopyFault::Row(row),
        (_, Some(part)) => CopyFault::Section(part),
        _ => CopyFault::Head,
    }
}

/// The lines of a copy against those that were kept.
pub fn lines(kept: &[(String, Sha256)], found: &[(String, Sha256)]) -> BTreeSet<CopyFault> {
    let named = |all: &[(String, Sha256)], name: &str| {
        let found = all.iter().find(|(it, _)| it == name);
        found.map(|(_, hash)| hash.clone())
    };
    let fault = |name: &str, is_gone: bool| {
        let (kind, rest) = name.split_once(' ').unwrap_or((name, ""));
        match (kind, rest.parse()) {
            ("row", Ok(row)) if is_gone => CopyFault::RemovedRow(row),
            ("row", Ok(row)) => CopyFault::Row(row),
            ("mask", Ok(mask)) => CopyFault::Mask(mask),
            _ => fault_at(rest, is_gone),
        }
    };
    let mut faults = BTreeSet::new();
    for (name, hash) in kept {
        match named(found, name) {
            Some(other) if other == *hash => {}
            other => drop(faults.insert(fault(name, other.is_none()))),
        }
    }
    if found.iter().any(|(name, _)| named(kept, name).is_none()) {
        faults.insert(CopyFault::AddedRow);
    }
    faults
}

/// The rows of a copy against the log as it is now; it may have more rows.
pub fn against_log(record: &CopyRecord, log: &[SourceRow], salts: &[Salt]) -> BTreeSet<CopyFault> {
    let mut faults = BTreeSet::new();
    let mut rest = log;
    let rows = record.rows.iter().filter(|row| row.number > 0);
    for row in rows {
        let is_of = |source: &SourceRow| source.number > 0 && row.is_of(source, salts);
        match rest.iter().position(is_of) {
            Some(at) => rest = &rest[at + 1..],
            None => drop(faults.insert(CopyFault::NotInLog(row.number))),
        }
    }
    faults
}

/// Numbers of rows from 0, each once and in order.
pub fn in_order(rows: &[RecordedRow]) -> bool {
    rows.iter().map(|row| row.number).eq(0..rows.len())
}
