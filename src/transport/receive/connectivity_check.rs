//! Connectivity check: everything reachable from received tips exists and is within the limits.

use std::collections::{HashMap, HashSet};

use git2::{ObjectType, Odb, OdbLookupFlags, Oid, Repository};

use crate::domain::replication::receive_limits::{LimitExceeded, ReceiveLimits};

/// The longest folder: of some ten thousand names.
pub(crate) const LONGEST_TREE: u64 = 1 << 20;

/// Most nested folders: `log/anna/<incident>/0001.yaml` has three, a document at most six. Recursive
/// programs crash on deeper trees.
const DEEPEST: u8 = 16;

/// Called with each object found: its id and name.
pub(crate) type CheckProgress<'t> = &'t mut dyn FnMut(Oid, &str) -> Result<(), git2::Error>;

/// Looks through everything reachable from some tips that another repository lacks.
pub(crate) struct ConnectivityCheck<'r> {
    repo: &'r Repository,
    odb: Odb<'r>,
    /// Objects already here, checked when received.
    already_here: Odb<'r>,
    allowance: ReceiveLimits,
    /// Depth of folders below a checked folder.
    heights: HashMap<Oid, u8>,
    files: HashSet<Oid>,
    count: u64,
    /// Bytes of all large files.
    bytes: u64,
    counts_bytes: bool,
    /// Bytes of all folders.
    folders: u64,
}

/// Most bytes of new folders checked, whose every name is. A binder of 100,000 entries has a tenth of it.
const MOST_FOLDERS: u64 = 4 << 30;

/// Size from which a file counts as large: above all pages and generated files, hardly compressible.
pub(crate) const LARGE: u64 = 1 << 20;

/// A folder under check.
struct OpenTree {
    id: Oid,
    /// Subfolders not yet checked.
    below: Vec<(Oid, String)>,
    height: u8,
}

/// True if a folder and everything in it is as asked for, each thing asked about once; read from
/// `here`.
fn below(
    here: &Repository,
    top: Oid,
    looked: &mut HashSet<Oid>,
    asked: &dyn Fn(Oid) -> bool,
) -> bool {
    let mut open = vec![top];
    while let Some(id) = open.pop() {
        if !looked.insert(id) {
            continue;
        }
        if !asked(id) {
            return false;
        }
        if let Ok(tree) = here.find_tree(id) {
            let wanted = |entry: &git2::TreeEntry<'_>| {
                matches!(entry.kind(), Some(ObjectType::Tree | ObjectType::Blob))
            };
            open.extend(tree.iter().filter(wanted).map(|entry| entry.id()));
        }
    }
    true
}

impl<'r> ConnectivityCheck<'r> {
    /// Checks objects in `repo` that are not in `had`.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub(crate) fn of(
        repo: &'r Repository,
        had: &'r Repository,
        allowance: ReceiveLimits,
    ) -> Result<Self, git2::Error> {
        Ok(Self {
            repo,
            odb: repo.odb()?,
            already_here: had.odb()?,
            allowance,
            heights: HashMap::new(),
            files: HashSet::new(),
            count: 0,
            bytes: 0,
            counts_bytes: false,
            folders: 0,
        })
    }

    /// Adds up the size of all large files: for a remote by path it is not known earlier.
    pub(crate) fn counting(mut self) -> Self {
        self.counts_bytes = true;
        self
    }

    /// Visits everything new that is reachable from these tips, each object once.
    ///
    /// # Errors
    /// It breaks a limit, or something of it is missing or damaged.
    pub(crate) fn look(
        mut self,
        tips: &[Oid],
        tell: CheckProgress<'_>,
    ) -> Result<(), LimitExceeded> {
        for id in self.commits(tips)? {
            self.note(id, ObjectType::Commit, "", tell)?;
            let commit = self
                .repo
                .find_commit(id)
                .map_err(|_| LimitExceeded::Damaged)?;
            self.folders(commit.tree_id(), tell)?;
        }
        Ok(())
    }

    /// True if everything these commits need is in `there`. Objects are read from `here`, which has them
    /// all; those of `seen` were checked before.
    ///
    /// # Errors
    /// One of them cannot be read.
    pub(crate) fn is_whole(
        there: &Repository,
        here: &Repository,
        tips: &[Oid],
        seen: &[Oid],
    ) -> Result<bool, git2::Error> {
        let odb = there.odb()?;
        let mut walk = here.revwalk()?;
        for tip in tips {
            walk.push(*tip)?;
        }
        let mut looked = HashSet::new();
        for seen in seen {
            if let Ok(commit) = here.find_commit(*seen) {
                walk.hide(*seen)?;
                below(here, commit.tree_id(), &mut looked, &|_| true);
            }
        }
        let is_there = |id: Oid| odb.exists_ext(id, OdbLookupFlags::NO_REFRESH);
        let commits: Vec<Oid> = walk.collect::<Result<_, _>>()?;
        Ok(commits.into_iter().all(|id| {
            let tree = here.find_commit(id).map(|commit| commit.tree_id());
            is_there(id) && tree.is_ok_and(|tree| below(here, tree, &mut looked, &is_there))
        }))
    }

    fn is_had(&self, id: Oid) -> bool {
        self.already_here.exists_ext(id, OdbLookupFlags::NO_REFRESH)
    }

    fn commits(&self, tips: &[Oid]) -> Result<Vec<Oid>, LimitExceeded> {
        let mut open: Vec<Oid> = tips.to_vec();
        let mut seen = HashSet::new();
        let mut commits = Vec::new();
        while let Some(id) = open.pop() {
            if self.is_had(id) || !seen.insert(id) {
                continue;
            }
            self.sized(id, ObjectType::Commit)?;
            let commit = self
                .repo
                .find_commit(id)
                .map_err(|_| LimitExceeded::Damaged)?;
            open.extend(commit.parent_ids());
            commits.push(id);
            if commits.len() as u64 > self.allowance.objects {
                return Err(LimitExceeded::Objects(self.allowance.objects));
            }
        }
        Ok(commits)
    }

    fn folders(&mut self, top: Oid, tell: CheckProgress<'_>) -> Result<(), LimitExceeded> {
        let mut open: Vec<OpenTree> = Vec::new();
        open.extend(self.enter(top, "", tell)?);
        loop {
            let depth = open.len();
            let Some(folder) = open.last_mut() else {
                return Ok(());
            };
            if let Some((id, name)) = folder.below.pop() {
                match self.enter(id, &name, tell)? {
                    Some(_) if depth > usize::from(DEEPEST) => return Err(LimitExceeded::Shape),
                    Some(entered) => open.push(entered),
                    None => {
                        let below = self.heights.get(&id).copied().unwrap_or(0);
                        folder.height = folder.height.max(below + 1);
                    }
                }
                continue;
            }
            let (id, height) = (folder.id, folder.height);
            if height > DEEPEST {
                return Err(LimitExceeded::Shape);
            }
            self.heights.insert(id, height);
            open.pop();
            if let Some(above) = open.last_mut() {
                above.height = above.height.max(height + 1);
            }
        }
    }

    /// Checks the entries of a folder; none if done before.
    fn enter(
        &mut self,
        id: Oid,
        name: &str,
        tell: CheckProgress<'_>,
    ) -> Result<Option<OpenTree>, LimitExceeded> {
        if self.heights.contains_key(&id) || self.is_had(id) {
            return Ok(None);
        }
        self.note(id, ObjectType::Tree, name, tell)?;
        let tree = self
            .repo
            .find_tree(id)
            .map_err(|_| LimitExceeded::Damaged)?;
        let mut below = Vec::new();
        for entry in &tree {
            let name = String::from_utf8_lossy(entry.name_bytes());
            match entry.kind() {
                Some(ObjectType::Tree) => below.push((entry.id(), name.into_owned())),
                Some(ObjectType::Blob) => self.file(entry.id(), &name, tell)?,
                // A submodule: a commit of another repository.
                _ => {}
            }
        }
        let height = 0;
        Ok(Some(OpenTree { id, below, height }))
    }

    fn file(&mut self, id: Oid, name: &str, tell: CheckProgress<'_>) -> Result<(), LimitExceeded> {
        // Asked of each once, however many folders name it.
        if !self.files.insert(id) || self.is_had(id) {
            return Ok(());
        }
        self.note(id, ObjectType::Blob, name, tell)
    }

    fn note(
        &mut self,
        id: Oid,
        kind: ObjectType,
        name: &str,
        tell: CheckProgress<'_>,
    ) -> Result<(), LimitExceeded> {
        let size = self.sized(id, kind)?;
        self.bytes += if size >= LARGE { size } else { 0 };
        self.folders += if kind == ObjectType::Tree { size } else { 0 };
        if self.folders > MOST_FOLDERS {
            return Err(LimitExceeded::Shape);
        }
        self.count += 1;
        if self.count > self.allowance.objects {
            return Err(LimitExceeded::Objects(self.allowance.objects));
        }
        if self.counts_bytes && self.bytes > self.allowance.bytes {
            return Err(LimitExceeded::Bytes(self.allowance.bytes));
        }
        tell(id, name).map_err(|_| LimitExceeded::Damaged)
    }

    /// Size of an object by its header.
    fn sized(&self, id: Oid, kind: ObjectType) -> Result<u64, LimitExceeded> {
        let (size, is) = self
            .odb
            .read_header(id)
            .map_err(|_| LimitExceeded::Damaged)?;
        let size = size as u64;
        match kind {
            kind if kind != is => Err(LimitExceeded::Damaged),
            ObjectType::Tree if size > LONGEST_TREE => Err(LimitExceeded::Shape),
            _ if size > self.allowance.object => Err(LimitExceeded::Object(self.allowance.object)),
            _ => Ok(size),
        }
    }
}
