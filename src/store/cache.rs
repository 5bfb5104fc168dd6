//! What was found out once and holds for ever, kept under ids whose content decides it. Deleting or
//! spoiling it changes no answer.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::domain::copies::history::CommitId;
use crate::domain::copies::import::Foreign;
use crate::domain::entry::Sha256;
use crate::store::files;

/// The foreign commits found so far in the ancestry of a tip; nothing where nothing sound is kept.
pub(super) fn foreign(git: &Path) -> Foreign {
    let text = files::read(&file(git)).ok().flatten().unwrap_or_default();
    read(&String::from_utf8_lossy(&text)).unwrap_or_default()
}

/// Keeps what was found. Best effort: it can be found again.
pub(super) fn keep_foreign(git: &Path, foreign: &Foreign) {
    let ids = foreign.tip.iter().chain(&foreign.commits);
    let body: String = ids.map(|id| format!("{id}\n")).collect();
    let sum = Sha256::of(body.as_bytes());
    let file = file(git);
    if file
        .parent()
        .is_some_and(|folder| std::fs::create_dir_all(folder).is_ok())
    {
        let _ = files::write_whole(&file, format!("{body}{}\n", sum.as_str()).as_bytes());
    }
}

fn file(git: &Path) -> PathBuf {
    git.join("binder/cache/foreign")
}

fn read(text: &str) -> Option<Foreign> {
    let (body, sum) = text.strip_suffix('\n')?.rsplit_once('\n')?;
    let body = format!("{body}\n");
    if Sha256::of(body.as_bytes()).as_str() != sum {
        return None;
    }
    let ids: Option<Vec<CommitId>> = body.lines().map(CommitId::parse).collect();
    let mut ids = ids?.into_iter();
    Some(Foreign {
        tip: ids.next(),
        commits: ids.collect::<BTreeSet<_>>(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spoiled_cache_is_as_good_as_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let found = Foreign {
            tip: Some(CommitId([7; 20])),
            commits: BTreeSet::from([CommitId([1; 20]), CommitId([2; 20])]),
        };
        keep_foreign(folder.path(), &found);
        assert_eq!(foreign(folder.path()), found);
        let file = file(folder.path());
        let whole = std::fs::read(&file).expect("the cache");
        for at in 0..whole.len() {
            let mut spoiled = whole.clone();
            spoiled[at] ^= 1;
            std::fs::write(&file, &spoiled).expect("written");
            assert_eq!(foreign(folder.path()), Foreign::default());
            std::fs::write(&file, &whole[..at]).expect("written");
            assert_eq!(foreign(folder.path()), Foreign::default());
        }
    }
}
