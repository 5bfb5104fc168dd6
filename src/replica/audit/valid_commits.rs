//! Which commits count as their writer's: every notebook read commit by commit, and held against the rules of
//! notebooks.

use std::collections::{BTreeMap, HashSet};

use git2::Oid;

use crate::domain::name::{LogId, Writer};
use crate::domain::replication::evidence::commit_graph::{CommitGraph, NodeIndex};
use crate::domain::replication::rules::append_only;
use crate::domain::replication::rules::append_only::violation::AppendOnlyViolation;
use crate::domain::replication::rules::history::{Genesis, TreeId};
use crate::replica::audit::OneLog;
use crate::replica::audit::notebook_pages::AuditedPages;
use crate::replica::object_ids;

/// A commit that breaks the notebook rules, and how many on its writer's branch follow on it.
pub(super) struct InvalidCommit {
    pub(super) at: NodeIndex,
    pub(super) breach: AppendOnlyViolation,
    pub(super) follow: usize,
    /// The last of those.
    pub(super) last: NodeIndex,
}

/// What came of reading every notebook commit by commit.
pub(super) struct ValidCommits {
    /// By the index in the graph: whether the commit counts.
    pub(super) sound: Vec<bool>,
    pub(super) breaches: Vec<InvalidCommit>,
    /// Commits of which something could not be read.
    pub(super) unread: Vec<Oid>,
}

/// Which commits count as their writer's; reads what each of them added on the way. `trusted`: checked before,
/// and not held against the rules again. `one`: only one log is there.
pub(super) fn valid_commits(
    trail: &CommitGraph,
    root: &Genesis,
    pages: &mut AuditedPages<'_>,
    trusted: &HashSet<Oid>,
    one: Option<&OneLog>,
) -> ValidCommits {
    let related = trail.descendants(&root.commit);
    let mut reading = NotebookReading {
        trail,
        pages,
        trusted,
        one,
        notebooks: vec![None; trail.len()],
        rests_on: BTreeMap::new(),
        found: ValidCommits {
            sound: vec![false; trail.len()],
            breaches: Vec::new(),
            unread: Vec::new(),
        },
    };
    for at in (0..trail.len()).filter(|at| related[*at]) {
        if let Some(signer) = trail.signer(at) {
            reading.read_commit(at, &signer.writer);
        }
    }
    reading.found
}

/// The reading of every notebook, each commit after those it follows on.
struct NotebookReading<'a, 'r> {
    trail: &'a CommitGraph,
    pages: &'a mut AuditedPages<'r>,
    trusted: &'a HashSet<Oid>,
    one: Option<&'a OneLog>,
    /// The notebook of the writer of each commit, as it stands there.
    notebooks: Vec<Option<TreeId>>,
    /// The index of the invalid commit that each invalid commit is or follows on.
    rests_on: BTreeMap<NodeIndex, usize>,
    found: ValidCommits,
}

impl NotebookReading<'_, '_> {
    fn read_commit(&mut self, at: NodeIndex, writer: &Writer) {
        let before = self.trail.before(at);
        if let Some(broken) = before.and_then(|before| self.rests_on.get(&before).copied()) {
            self.found.breaches[broken].follow += 1;
            self.found.breaches[broken].last = at;
            self.rests_on.insert(at, broken);
            return;
        }
        let was = before.and_then(|before| self.notebooks[before]);
        let id = object_ids::oid(&self.trail.id(at).0);
        self.notebooks[at] = self.notebook(at, writer, was);
        let now = self.notebooks[at];
        let breach = match self.trusted.contains(&id) {
            true => None,
            false => append_only::breach(&*self.pages, writer, was.as_ref(), now.as_ref()),
        };
        if let Some(breach) = breach {
            self.rests_on.insert(at, self.found.breaches.len());
            self.found.breaches.push(InvalidCommit {
                at,
                breach,
                follow: 0,
                last: at,
            });
            return;
        }
        self.found.sound[at] = true;
        if let Some(notebook) = now.filter(|it| Some(*it) != was)
            && self.pages.read(at, was.as_ref(), &notebook).is_none()
            && self.one.is_none_or(|one| one.is_intact)
        {
            self.found.unread.push(id);
        }
    }

    /// The notebook of a writer at a commit. Where only one log is there it is that of the commit before
    /// if the commit has no folders. `was`: the notebook at the commit before.
    fn notebook(&mut self, at: NodeIndex, writer: &Writer, was: Option<TreeId>) -> Option<TreeId> {
        let Some(one) = self.one else {
            return self.pages.notebook(self.trail.tree(at), writer);
        };
        if one.has_folders && !self.pages.has(self.trail.tree(at)) {
            let id = object_ids::oid(&self.trail.id(at).0);
            self.found.unread.push(id);
        }
        let logs = [one.log.clone(), LogId::journal()];
        let whole = self.pages.notebook(self.trail.tree(at), writer);
        whole.and_then(|it| self.pages.only(it, &logs).ok()).or(was)
    }
}
