//! Rule 7: what people changed with plain Git or on a web host becomes versions of documents.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::domain::copies::ancestry;
use crate::domain::copies::history::{
    BlobId, Commit, CommitId, History, Origin, Root, Version, VersionId,
};
use crate::domain::copies::known::Known;
use crate::domain::copies::view;
use crate::domain::copies::view::View;
use crate::domain::document::{Versions, is_document};

/// The foreign commits in the ancestry of a commit. A store may keep those of its own tip, so that
/// each commit is looked at once; losing them costs one walk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// Whose ancestry has been looked through.
    pub tip: Option<CommitId>,
    pub commits: BTreeSet<CommitId>,
}

impl Foreign {
    /// The same for a commit that has the former one in its ancestry.
    #[must_use]
    pub fn onward(&self, history: &dyn History, tip: CommitId) -> Self {
        Self {
            tip: Some(tip),
            commits: self.and(history, [&tip]),
        }
    }

    /// These, and those in the ancestry of `tips`.
    pub fn and<'a>(
        &self,
        history: &dyn History,
        tips: impl IntoIterator<Item = &'a CommitId>,
    ) -> BTreeSet<CommitId> {
        let new = ancestry::beyond(history, tips, &self.tip);
        let foreign = new
            .values()
            .filter(|commit| commit.origin == Origin::Foreign);
        let foreign = foreign.map(|commit| commit.id);
        foreign.chain(self.commits.iter().copied()).collect()
    }
}

/// How much of plain Git is taken up by itself; beyond, `main` waits for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// New foreign commits.
    pub commits: usize,
    /// Bytes of one changed document.
    pub bytes: u64,
}

/// The most documents that the commits of plain Git in a `main` may change together.
const DOCUMENTS: usize = 4096;

/// The largest document there is, in bytes. What a member's history brings is held to it too.
pub const LARGEST: u64 = 1 << 20;

/// Why a remote's `main` is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Objects are missing, or part of it descends from another beginning than this binder's.
    Unrelated,
    /// It breaks a limit of what is received, and did not come.
    LeftThere,
    TooMany(usize),
    /// It holds, or changes, more documents than any binder has.
    Overfull,
    TooLarge {
        path: String,
        bytes: u64,
    },
}

/// Whether what a `main` brings may be taken up.
pub fn admissible(
    history: &dyn History,
    root: &Root,
    known: &Known,
    main: &CommitId,
    limits: Limits,
) -> Result<(), Trouble> {
    let new = ancestry::beyond(history, [main], known.all());
    let whole = |commit: &Rc<Commit>| {
        let mut parents = commit.parents.iter();
        commit.id == root.commit
            || !commit.parents.is_empty() && parents.all(|id| history.commit(id).is_some())
    };
    if history.commit(main).is_none() || !new.values().all(whole) {
        return Err(Trouble::Unrelated);
    }
    let foreign = || {
        new.values()
            .filter(|commit| commit.origin == Origin::Foreign)
    };
    if foreign().count() > limits.commits {
        return Err(Trouble::TooMany(foreign().count()));
    }
    if foreign().any(|commit| is_overfull(history, commit)) {
        return Err(Trouble::Overfull);
    }
    let changed = foreign().flat_map(|commit| changes(history, commit));
    let changed: Vec<_> = changed.take(DOCUMENTS + 1).collect();
    if changed.len() > DOCUMENTS {
        return Err(Trouble::Overfull);
    }
    let mut texts = changed
        .into_iter()
        .filter_map(|(path, blob)| Some((path, history.size(&blob?))));
    let large = texts.find(|(_, bytes)| *bytes > limits.bytes);
    large.map_or(Ok(()), |(path, bytes)| {
        Err(Trouble::TooLarge { path, bytes })
    })
}

/// A commit that holds more than is read of it, or follows on one, says nothing of what it changed.
fn is_overfull(history: &dyn History, commit: &Commit) -> bool {
    let parents = commit.parents.iter().filter_map(|id| history.commit(id));
    let trees = parents.map(|parent| parent.tree).chain([commit.tree]);
    trees.into_iter().any(|tree| history.tree(&tree).overfull)
}

/// The documents a commit changes: those that differ from every parent. A plain merge that takes
/// one side changes nothing. What lies under `.versions/` is the program's and never taken up.
pub fn changes(history: &dyn History, commit: &Commit) -> Vec<(String, Option<BlobId>)> {
    let here = history.tree(&commit.tree);
    let parents = commit.parents.iter().filter_map(|id| history.commit(id));
    let parents: Vec<_> = parents.map(|parent| history.tree(&parent.tree)).collect();
    let paths = parents.iter().flat_map(|parent| parent.documents.keys());
    let paths: BTreeSet<&String> = paths.chain(here.documents.keys()).collect();
    let mut changes = Vec::new();
    for path in paths.into_iter().filter(|path| is_document(path)) {
        let blob = here.documents.get(path);
        if !parents.is_empty()
            && parents
                .iter()
                .all(|parent| parent.documents.get(path) != blob)
        {
            changes.push((path.clone(), blob.copied()));
        }
    }
    changes
}

/// Whether a change is one that is ever taken up, whoever brought it.
fn is_fit(history: &dyn History, blob: Option<BlobId>) -> bool {
    blob.is_none_or(|blob| history.size(&blob) <= LARGEST)
}

/// A version to be written as an entry `edit` that notes the commit and its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    pub commit: CommitId,
    pub version: Version,
}

/// The imports among these foreign commits that V lacks, in an order in which each follows what it
/// replaces; the same version of two commits once. What an entry that counts notes as taken up (same
/// commit, path and text) is not computed again: a hundred edits of last year cost nothing.
pub fn missing(
    history: &dyn History,
    root: &Root,
    view: &View,
    foreign: &BTreeSet<CommitId>,
) -> Vec<Import> {
    let noted = noted(history, view);
    let is_new = |id: &CommitId| {
        let commit = history.commit(id);
        let changes = commit.map_or_else(Vec::new, |commit| changes(history, &commit));
        let mut changes = changes.into_iter();
        changes.any(|(path, blob)| !noted.contains(&(*id, path, blob)))
    };
    let new: BTreeSet<CommitId> = foreign.iter().filter(|id| is_new(id)).copied().collect();
    let mut seen = BTreeSet::new();
    let mut missing = Importer::new(history, root).all(&new);
    missing.retain(|import| {
        let id = import.version.id();
        !view.versions.contains(&id) && seen.insert(id)
    });
    missing
}

fn noted(history: &dyn History, view: &View) -> BTreeSet<(CommitId, String, Option<BlobId>)> {
    let notebooks = view.placed.values().filter_map(|placed| placed.notebook);
    let edits = view::edits(history, notebooks).into_iter();
    edits
        .filter_map(|edit| Some((edit.imported?, edit.version.path, edit.version.blob)))
        .collect()
}

/// Computes imports, each a pure function of its commit.
pub struct Importer<'a> {
    history: &'a dyn History,
    documents_of_root: BTreeMap<String, BlobId>,
    /// Versions in a writer's own `log/`, by commit.
    logs: BTreeMap<CommitId, Rc<Versions>>,
    /// What a foreign commit's text at a path is a version of.
    found: BTreeMap<(CommitId, String), BTreeSet<VersionId>>,
}

impl<'a> Importer<'a> {
    pub fn new(history: &'a dyn History, root: &Root) -> Self {
        Self {
            history,
            documents_of_root: view::documents_of_root(history, root),
            logs: BTreeMap::new(),
            found: BTreeMap::new(),
        }
    }

    /// The imports of some foreign commits, parents before children (so that no chain of them, how
    /// long ever, is walked more than once).
    pub fn all(&mut self, foreign: &BTreeSet<CommitId>) -> Vec<Import> {
        let commits = foreign.iter().filter_map(|id| self.history.commit(id));
        let commits = commits.map(|commit| (commit.id, commit)).collect();
        let ordered = ancestry::oldest_first(&commits);
        ordered.iter().flat_map(|commit| self.of(commit)).collect()
    }

    /// The imports of one foreign commit.
    pub fn of(&mut self, commit: &Commit) -> Vec<Import> {
        if is_overfull(self.history, commit) {
            return Vec::new();
        }
        let changes = changes(self.history, commit).into_iter();
        let changes = changes.filter(|(_, blob)| is_fit(self.history, *blob));
        let import = |(path, blob)| Import {
            commit: commit.id,
            version: self.version(commit, path, blob),
        };
        changes.map(import).collect()
    }

    fn version(&mut self, commit: &Commit, path: String, blob: Option<BlobId>) -> Version {
        let parents = commit.parents.iter();
        let replaces: BTreeSet<VersionId> = parents.flat_map(|id| self.at(id, &path)).collect();
        let version = Version {
            replaces: replaces.into_iter().collect(),
            path,
            blob,
            machine: false,
            root: false,
        };
        let known_as = (commit.id, version.path.clone());
        self.found.insert(known_as, BTreeSet::from([version.id()]));
        version
    }

    /// The versions that a commit's text at a path is. At a writer's commit those live in its own
    /// `log/` with this text; at a foreign one that changed it, its own import; at a foreign one
    /// that did not, what it is at the parents that have the same text (a person may have made ten
    /// commits since, none of which touched this document).
    fn at(&mut self, id: &CommitId, path: &str) -> BTreeSet<VersionId> {
        let asked = (*id, path.to_owned());
        if let Some(found) = self.found.get(&asked) {
            return found.clone();
        }
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = self.history.commit(id).into_iter().collect();
        while let Some(commit) = open.pop() {
            if !seen.insert(commit.id) {
                continue;
            }
            let same = self.parents_with_same(&commit, path);
            let versions: Vec<VersionId> = match commit.origin {
                Origin::Writer(_) => self.at_writers(&commit, path),
                Origin::Foreign if same.is_empty() => {
                    let text = self.text(&commit, path);
                    vec![self.version(&commit, path.to_owned(), text).id()]
                }
                Origin::Foreign => Vec::new(),
            };
            // A writer's tree that hides whose text it holds is a thief's: those before it tell.
            if versions.is_empty() {
                open.extend(same);
            }
            found.extend(versions);
        }
        self.found.insert(asked, found.clone());
        found
    }

    fn parents_with_same(&self, commit: &Commit, path: &str) -> Vec<Rc<Commit>> {
        let text = self.text(commit, path);
        let parents = commit
            .parents
            .iter()
            .filter_map(|id| self.history.commit(id));
        parents
            .filter(|parent| self.text(parent, path) == text)
            .collect()
    }

    /// Where none with this text is live (a guest's tree shows the documents of V, while its own
    /// notebook beside them has later edits), the latest ones with this text.
    fn at_writers(&mut self, commit: &Commit, path: &str) -> Vec<VersionId> {
        let text = self.text(commit, path);
        let versions = self.log_of(commit);
        let has_text = |id: &VersionId| versions.version(id).is_some_and(|it| it.blob == text);
        let live: Vec<VersionId> = versions.live(path).into_iter().filter(has_text).collect();
        if live.is_empty() {
            versions.with_text(path, text)
        } else {
            live
        }
    }

    fn text(&self, commit: &Commit, path: &str) -> Option<BlobId> {
        self.history.tree(&commit.tree).documents.get(path).copied()
    }

    fn log_of(&mut self, commit: &Commit) -> Rc<Versions> {
        if let Some(versions) = self.logs.get(&commit.id) {
            return Rc::clone(versions);
        }
        let tree = self.history.tree(&commit.tree);
        let edits = view::edits(self.history, tree.notebooks.values().copied());
        let versions = Rc::new(Versions::of(&self.documents_of_root, &edits, &[]));
        self.logs.insert(commit.id, Rc::clone(&versions));
        versions
    }
}
