//! Cache of permanently valid results, keyed by content ids. Deleting or damaging it changes no answer.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::Digest;

use crate::domain::replication::rules::foreign::ForeignCommits;
use crate::domain::replication::rules::history::CommitId;
use crate::git::durable_files;

const FOREIGN: &str = "foreign";

/// Bytes of the checksum at the end of a file.
const SUM: usize = 32;

/// Forgets everything: it can be found out again.
pub(super) fn clear(git: &Path) {
    let _ = std::fs::remove_dir_all(git.join("binder/cache"));
}

/// The foreign commits found so far in the ancestry of a tip; nothing where nothing sound is kept.
pub(super) fn foreign(git: &Path) -> ForeignCommits {
    let kept = read(git, FOREIGN).and_then(|kept| String::from_utf8(kept).ok());
    let kept = kept.unwrap_or_default();
    let ids: Option<Vec<CommitId>> = kept.lines().map(CommitId::parse).collect();
    let mut ids = ids.unwrap_or_default().into_iter();
    ForeignCommits {
        tip: ids.next(),
        commits: ids.collect::<BTreeSet<_>>(),
    }
}

/// Keeps what was found.
pub(super) fn keep_foreign(git: &Path, foreign: &ForeignCommits) {
    let ids = foreign.tip.iter().chain(&foreign.commits);
    let body: String = ids.map(|id| format!("{id}\n")).collect();
    keep(git, FOREIGN, body.as_bytes());
}

/// Cached value of a name for this key.
pub(super) fn cached<T: DeserializeOwned>(git: &Path, name: &str, key: &str) -> Option<T> {
    let (of, value): (String, T) = postcard::from_bytes(&read(git, name)?).ok()?;
    (of == key).then_some(value)
}

/// Remembers something under a name, in place of what was there.
pub(super) fn remember<T: Serialize>(git: &Path, name: &str, key: &str, value: &T) {
    if let Ok(bytes) = postcard::to_allocvec(&(key, value)) {
        keep(git, name, &bytes);
    }
}

/// Bytes kept under a name, if they still are as they were kept.
fn read(git: &Path, name: &str) -> Option<Vec<u8>> {
    let mut bytes = durable_files::read(&file(git, name)).ok()??;
    let (body, sum) = bytes.split_at_checked(bytes.len().checked_sub(SUM)?)?;
    let sound = sha2::Sha256::digest(body).as_slice() == sum;
    bytes.truncate(bytes.len() - SUM);
    sound.then_some(bytes)
}

/// Keeps bytes. Best effort: they can be found out again.
fn keep(git: &Path, name: &str, body: &[u8]) {
    let sum = sha2::Sha256::digest(body);
    let file = file(git, name);
    if file
        .parent()
        .is_some_and(|folder| std::fs::create_dir_all(folder).is_ok())
    {
        let _ = durable_files::write_whole(&file, &[body, sum.as_slice()].concat());
    }
}

fn file(git: &Path, name: &str) -> PathBuf {
    git.join("binder/cache").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spoiled_cache_is_as_good_as_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let found = ForeignCommits {
            tip: Some(CommitId([7; 20])),
            commits: BTreeSet::from([CommitId([1; 20]), CommitId([2; 20])]),
        };
        keep_foreign(folder.path(), &found);
        assert_eq!(foreign(folder.path()), found);
        let file = file(folder.path(), FOREIGN);
        let whole = std::fs::read(&file).expect("the cache");
        for at in 0..whole.len() {
            let mut spoiled = whole.clone();
            spoiled[at] ^= 1;
            std::fs::write(&file, &spoiled).expect("written");
            assert_eq!(foreign(folder.path()), ForeignCommits::default());
            std::fs::write(&file, &whole[..at]).expect("written");
            assert_eq!(foreign(folder.path()), ForeignCommits::default());
        }
    }
}
