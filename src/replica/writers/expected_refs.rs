//! List of references that must exist, so that a lost one is noticed.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use git2::Repository;

use crate::git::checksummed_text;
use crate::replica::writers::frontier_ref_names::{COPIES, TIPS, listed};

/// In `.git`; one name a line, and a checksum.
const NAMES: &str = "binder/branches";

/// Expects what is there.
pub(super) fn remember(repo: &Repository) -> Result<()> {
    let names = listed(repo)?.into_iter();
    let lines: String = names.map(|(name, _)| format!("{name}\n")).collect();
    let file = repo.path().join(NAMES);
    if checksummed_text::read(&file).as_ref() != Some(&lines) {
        checksummed_text::write(&file, &lines)?;
    }
    Ok(())
}

/// Expected references that are missing or unreadable. Checked twice, since another command may create or
/// drop some meanwhile.
pub(in crate::replica) fn lost(repo: &Repository) -> Result<Vec<String>> {
    let missing = missing(repo)?;
    if missing.is_empty() {
        return Ok(missing);
    }
    let still = self::missing(repo)?;
    Ok(missing
        .into_iter()
        .filter(|it| still.contains(it))
        .collect())
}

/// Names that are expected and not listed. Names are read first: a reference is expected only once it exists.
fn missing(repo: &Repository) -> Result<Vec<String>> {
    let mut expected = expected(repo);
    let listed = listed(repo)?;
    expected.retain(|name| !listed.iter().any(|(there, _)| there == name));
    Ok(expected.into_iter().collect())
}

fn expected(repo: &Repository) -> BTreeSet<String> {
    let known = checksummed_text::read(&repo.path().join(NAMES)).unwrap_or_default();
    let mut names: BTreeSet<String> = known.lines().map(str::to_owned).collect();
    for folder in [COPIES, TIPS] {
        let files = fs::read_dir(repo.path().join(folder)).into_iter().flatten();
        let files = files.flatten().filter(|it| it.path().is_file());
        let files = files.filter_map(|it| it.file_name().into_string().ok());
        let references = files.filter(|name| !name.ends_with(".lock") && !name.starts_with('.'));
        names.extend(references.map(|name| format!("{folder}{name}")));
    }
    names
}

/// Drops references after removing them from the list, so that a concurrent reader misses none.
pub(super) fn drop(repo: &Repository, names: &[String]) -> Result<()> {
    let file = repo.path().join(NAMES);
    let known = checksummed_text::read(&file).unwrap_or_default();
    let kept = known
        .lines()
        .filter(|line| names.iter().all(|it| it != line));
    let kept: String = kept.map(|line| format!("{line}\n")).collect();
    if kept != known {
        checksummed_text::write(&file, &kept)?;
    }
    for name in names {
        let mut reference = repo.find_reference(name).context("reading a branch")?;
        reference.delete().context("dropping a branch")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_branch() -> (tempfile::TempDir, Repository, String) {
        let folder = tempfile::tempdir().expect("a folder");
        let repo = Repository::init(folder.path()).expect("a repository");
        fs::create_dir_all(repo.path().join("binder")).expect("a folder");
        let name = format!("{COPIES}anna");
        let blob = repo.blob(b"x").expect("an object");
        repo.reference(&name, blob, false, "").expect("a branch");
        remember(&repo).expect("remembered");
        (folder, repo, name)
    }

    #[test]
    fn a_branch_that_is_gone_is_missed() {
        let (_folder, repo, name) = with_branch();
        assert!(lost(&repo).expect("read").is_empty());
        fs::remove_file(repo.path().join(&name)).expect("removed");
        assert_eq!(lost(&repo).expect("read"), [name]);
    }

    #[test]
    fn a_branch_that_the_program_dropped_is_not_missed_nor_one_it_made_since() {
        let (_folder, repo, name) = with_branch();
        drop(&repo, &[name]).expect("dropped");
        assert!(lost(&repo).expect("read").is_empty());
        let blob = repo.blob(b"x").expect("an object");
        let other = format!("{COPIES}bo");
        repo.reference(&other, blob, false, "").expect("a branch");
        assert!(lost(&repo).expect("read").is_empty());
    }

    /// State while another command works, or after it was killed.
    #[test]
    fn a_branch_about_to_be_dropped_is_no_longer_expected() {
        let (_folder, repo, name) = with_branch();
        checksummed_text::write(&repo.path().join(NAMES), "").expect("written");
        assert!(lost(&repo).expect("read").is_empty());
        fs::remove_file(repo.path().join(&name)).expect("removed");
        assert!(lost(&repo).expect("read").is_empty());
    }
}
