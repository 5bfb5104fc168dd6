//! Where to begin: every reference that may hold what somebody wrote.

use anyhow::Result;
use git2::{Oid, Repository};

/// Branches of writers here, ends beside them, what was set aside, the published page, and in a plain
/// clone the same as its remotes have them.
const PATTERNS: [&str; 8] = [
    "refs/heads/copies/*",
    "refs/binder/tips/*",
    "refs/binder/aside/*",
    "refs/binder/known/*",
    "refs/heads/main",
    "refs/remotes/*/copies/*",
    "refs/remotes/*/main",
    "refs/binder/bundle/*",
];

/// A reference and what it points at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tip {
    pub(super) name: String,
    pub(super) commit: Oid,
}

impl Tip {
    /// The writer's name a branch bears: `copies/bo`, here or as a remote has it.
    pub(super) fn branch_of(&self) -> Option<&str> {
        let name = self.name.strip_prefix("refs/")?;
        let remote = name.strip_prefix("remotes/");
        let branch = match remote.and_then(|name| name.split_once('/')) {
            Some((_, branch)) => branch,
            None => name.strip_prefix("heads/")?,
        };
        branch.strip_prefix("copies/")
    }

    /// Whether it is the published page, or the one checked out.
    pub(super) fn is_main(&self) -> bool {
        self.name == "HEAD" || self.name.ends_with("/main") && !self.name.starts_with("refs/binder")
    }
}

/// All of them, by name.
pub(super) fn tips(repo: &Repository) -> Result<Vec<Tip>> {
    let mut tips = Vec::new();
    for pattern in PATTERNS {
        for reference in repo.references_glob(pattern)? {
            let reference = reference?;
            if let (Ok(name), Some(commit)) = (reference.name(), reference.target()) {
                let name = name.to_owned();
                tips.push(Tip { name, commit });
            }
        }
    }
    if let Ok(commit) = repo.refname_to_id("HEAD") {
        let name = "HEAD".to_owned();
        tips.push(Tip { name, commit });
    }
    tips.sort();
    tips.dedup();
    Ok(tips)
}
