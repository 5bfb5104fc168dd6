//! Which documents stand otherwise than at an earlier commit, and when they last changed.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use anyhow::Result;
use chrono::DateTime;
use git2::Oid;

use crate::domain::name::LogId;
use crate::domain::replication::rules::history::{BlobId, History, Tree, TreeId};
use crate::domain::time::moment::{self, Moment};
use crate::format::paths;
use crate::git::trees;
use crate::replica::documents::document_history::written_in;
use crate::replica::{Binder, object_ids};

/// The fewest digits by which a commit is looked for.
const LEAST_DIGITS: usize = 7;

/// A version of a document that stands: who wrote it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentStatus {
    pub path: String,
    pub by: String,
    pub at: Moment,
}

impl Binder {
    /// The commit that documents are read from, in hex; empty in a binder without any.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn commit_read(&self) -> Result<String> {
        Ok(self.tip()?.map(|tip| tip.to_string()).unwrap_or_default())
    }

    /// Paths of the documents wanted that stand otherwise now than at a commit, given by its first digits;
    /// none where that commit is not in this copy.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn changed_since(
        &self,
        commit: &str,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Option<Vec<String>>> {
        let Some(then) = self.documents_at(commit) else {
            return Ok(None);
        };
        let now = self.documents_now()?;
        let mut paths: Vec<&String> = then.documents.keys().chain(now.keys()).collect();
        paths.sort();
        paths.dedup();
        let is_other = |path: &&&String| then.documents.get(**path) != now.get(**path);
        let changed = paths.iter().filter(is_other).map(|path| (*path).clone());
        let changed = changed.filter(|path| paths::is_document(path) && wanted(path));
        Ok(Some(changed.collect()))
    }

    /// How the documents wanted came to stand as they do, the last change first; those that stand as the
    /// binder began are not among them.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn last_changes(&self, wanted: &dyn Fn(&str) -> bool) -> Result<Vec<DocumentStatus>> {
        let now = self.documents_now()?;
        let written = written_in(self.notebooks(&LogId::journal())?).into_iter();
        let standing = written.filter(|it| {
            let path = &it.version.path;
            wanted(path) && now.get(path).copied() == it.version.blob
        });
        let mut changes: Vec<DocumentStatus> = standing
            .map(|it| DocumentStatus {
                path: it.version.path,
                by: it.by,
                at: it.at,
            })
            .collect();
        changes.sort_by_key(|change| Reverse(change.at));
        Ok(changes)
    }

    /// When the binder was made; in a plain clone, which does not know its beginning, when its newest commit was.
    ///
    /// # Errors
    /// That commit cannot be read.
    pub fn made_at(&self) -> Result<Moment> {
        let root = self.root().map(|root| object_ids::oid(&root.commit.0));
        let commit = match (root, self.tip()?) {
            (Err(_), Some(tip)) => tip,
            (root, _) => root?,
        };
        let seconds = trees::commit(&self.repo, commit)?.time().seconds();
        let at = DateTime::from_timestamp(seconds, 0).unwrap_or_default();
        Ok(moment::in_zone(at, self.zone()))
    }

    fn documents_now(&self) -> Result<BTreeMap<String, BlobId>> {
        let Some(tree) = self.tree()? else {
            return Ok(BTreeMap::new());
        };
        Ok(self.documents_of(tree.id()).documents.clone())
    }

    /// By digits that anybody may have typed or written.
    fn documents_at(&self, digits: &str) -> Option<Rc<Tree>> {
        let is_hex = digits.len() >= LEAST_DIGITS && digits.chars().all(|c| c.is_ascii_hexdigit());
        let found = self.repo.find_commit_by_prefix(digits);
        let commit = found.ok().filter(|_| is_hex)?;
        Some(self.documents_of(commit.tree_id()))
    }

    fn documents_of(&self, tree: Oid) -> Rc<Tree> {
        self.history.tree(&TreeId(object_ids::bytes(tree)))
    }
}
