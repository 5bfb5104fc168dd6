//! Check a copy that was handed out: by itself, or with the proof against what was written and against the log.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::domain::log::entry::Sha256;
use crate::domain::name::LogId;
use crate::domain::review::disclosure::check::{self, CopyFault, Proof};
use crate::domain::review::disclosure::commitment::{CopyRecord, commitment};
use crate::domain::review::disclosure::source;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::disclosure::block::{self, CopyFile};
use crate::format::disclosure::proof_file;
use crate::git::regular_files;
use crate::replica::Binder;
use crate::say;
use crate::usecases::incident::incidents;

/// The most bytes of a copy that is read.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// What was found.
pub struct CheckedCopy {
    /// As the copy says; of a PDF as the proof says.
    pub fingerprint: String,
    pub rows: usize,
    pub masks: usize,
    pub faults: BTreeSet<CopyFault>,
    /// Against the proof and the log; else only in itself.
    pub with_proof: bool,
    pub is_pdf: bool,
}

/// Checks whether the text of a copy is what its own fingerprint was made of.
///
/// # Errors
/// It cannot be read; it is a PDF, which says nothing by itself; it has no such fingerprint (evidence that does not
/// hold).
pub fn alone(file: &Path, env: &Env) -> Result<CheckedCopy> {
    let bytes = bytes(file, env)?;
    if is_pdf(&bytes) {
        let file = shell_quote::path(file);
        return Err(Failure::could_not(say!("disclosure-pdf-alone", file = file)).into());
    }
    Ok(in_itself(&taken_apart(file, &bytes)?))
}

/// The same, and against the proof and the log.
///
/// # Errors
/// As [`alone`], but of a PDF; the proof is none, or its log is not in this binder.
pub fn with_proof(binder: &Binder, file: &Path, kept: &Path, env: &Env) -> Result<CheckedCopy> {
    let copy = bytes(file, env)?;
    let none = || {
        let file = shell_quote::path(kept);
        Failure::could_not(say!("disclosure-no-proof", file = file))
    };
    let proof = proof_file::read(&bytes(kept, env)?).ok_or_else(none)?;
    if is_pdf(&copy) {
        return Ok(pdf(&copy, &proof));
    }
    let read = taken_apart(file, &copy)?;
    let mut checked = in_itself(&read);
    checked.with_proof = true;
    let found = read.lines.hashes();
    checked.faults.extend(check::lines(&proof.lines, &found));
    if checked.fingerprint != proof.fingerprint.as_str() {
        checked.faults.insert(CopyFault::OtherFingerprint);
    }
    checked.faults.extend(against_log(binder, &read, &proof)?);
    Ok(checked)
}

fn bytes(file: &Path, env: &Env) -> Result<Vec<u8>, Failure> {
    let unread = |_| {
        let file = shell_quote::path(file);
        Failure::could_not(say!("disclosure-file-unread", file = file))
    };
    regular_files::read(&env.absolute(file), MOST_BYTES).map_err(unread)
}

fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF")
}

fn taken_apart(file: &Path, bytes: &[u8]) -> Result<CopyFile, Failure> {
    let text = std::str::from_utf8(bytes).ok();
    let read = text.and_then(|text| block::read(text.trim_start_matches('\u{feff}')));
    let none = || {
        let file = shell_quote::path(file);
        Failure::broken(say!("disclosure-no-block", file = file))
    };
    read.ok_or_else(none)
}

fn in_itself(copy: &CopyFile) -> CheckedCopy {
    let mut faults = check::shown(&copy.lines.said(), &copy.shown);
    let rows = copy.lines.rows();
    let is_whole = rows.as_ref().is_some_and(|rows| check::in_order(rows));
    if !is_whole || copy.fingerprint != copy.lines.fingerprint().as_str() {
        faults.insert(CopyFault::Fingerprint);
    }
    CheckedCopy {
        fingerprint: copy.fingerprint.clone(),
        rows: rows.unwrap_or_default().len().saturating_sub(1),
        masks: copy.lines.masks(),
        faults,
        with_proof: false,
        is_pdf: false,
    }
}

fn pdf(bytes: &[u8], proof: &Proof) -> CheckedCopy {
    let is_same = Sha256::of(bytes) == proof.file;
    let count = |kind: &str| {
        let named = proof
            .lines
            .iter()
            .filter(|(name, _)| name.starts_with(kind));
        named.count()
    };
    CheckedCopy {
        fingerprint: proof.fingerprint.as_str().to_owned(),
        rows: count("row ").saturating_sub(1),
        masks: count("mask "),
        faults: (!is_same).then_some(CopyFault::Bytes).into_iter().collect(),
        with_proof: true,
        is_pdf: true,
    }
}

fn against_log(binder: &Binder, copy: &CopyFile, proof: &Proof) -> Result<BTreeSet<CopyFault>> {
    let is_of = |log: &&LogId| {
        let salt = proof.salts.first();
        salt.is_some_and(|salt| commitment(salt, log.as_str()) == proof.log)
    };
    let logs = binder.logs()?;
    let log = logs.iter().find(is_of);
    let log = log.ok_or_else(|| Failure::could_not(say!("disclosure-no-log")))?;
    let (incident, timeline) = incidents::told(binder, log)?;
    let record = CopyRecord {
        rows: copy.lines.rows().unwrap_or_default(),
        ..CopyRecord::default()
    };
    let rows = source::rows(&incident, &timeline);
    Ok(check::against_log(&record, &rows, &proof.salts))
}
