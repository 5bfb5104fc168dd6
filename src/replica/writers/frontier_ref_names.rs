//! Names of the references that hold the heads of the writers.

use anyhow::Result;
use git2::{Oid, Repository};

/// Branches of the writers, by name.
pub(super) const COPIES: &str = "refs/heads/copies/";
/// Heads without a branch of their own, by commit.
pub(super) const TIPS: &str = "refs/binder/tips/";

pub(super) fn listed(repo: &Repository) -> Result<Vec<(String, Oid)>> {
    let mut refs = Vec::new();
    for pattern in [format!("{COPIES}*"), format!("{TIPS}*")] {
        for reference in repo.references_glob(&pattern)? {
            let reference = reference?;
            if let (Ok(name), Some(tip)) = (reference.name(), reference.target()) {
                refs.push((name.to_owned(), tip));
            }
        }
    }
    Ok(refs)
}
