//! Test helper: actions with plain Git in stories, at a web host or in the own folder.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use git2::{Commit, ErrorCode, IndexEntry, IndexTime, Oid, Repository, Signature, Time};

const MAIN: &str = "refs/heads/main";
const PATCH: &str = "refs/heads/patch-1";

/// A signature of a kind and by a key that no binder knows.
const PGP: &str = "-----BEGIN PGP SIGNATURE-----

iHUEABYKAB0WIQQwn0Bn0wn0Bn0wn0Bn0wn0Bn0wn0FAmcAAAAACgkQn0wn0Bn0
wn0BAQD/Zm9yIGEgc3RvcnkgYWxvbmUsIG5vdCBhIHNpZ25hdHVyZQEA/2FsbA==
=abcd
-----END PGP SIGNATURE-----";

/// How a text editor somewhere leaves a file.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Ends {
    AsTheyWere,
    /// A byte order mark, and lines as Windows ends them.
    AsOnWindows,
}

/// Somebody who knows nothing of binders, at a repository.
pub(crate) struct Plain {
    repo: Repository,
    who: String,
    now: DateTime<Utc>,
}

impl Plain {
    pub(crate) fn at(place: &Path, who: &str, now: DateTime<Utc>) -> Result<Self, String> {
        let repo = Repository::discover(place).map_err(said)?;
        let who = who.to_owned();
        Ok(Self { repo, who, now })
    }

    /// Edits a file in the host's own editor, which makes a commit on `main`.
    pub(crate) fn edit(&self, file: &str, change: &str, ends: Ends) -> Result<(), String> {
        let main = self.tip(MAIN)?;
        let made = self.commit(&[&main], self.edited(&main, file, change, ends)?)?;
        self.move_to(MAIN, made)
    }

    /// The same, and the host signs the commit with a key of its own.
    pub(crate) fn edit_signed(&self, file: &str, change: &str) -> Result<(), String> {
        let main = self.tip(MAIN)?;
        let tree = self.edited(&main, file, change, Ends::AsTheyWere)?;
        let tree = self.repo.find_tree(tree).map_err(said)?;
        let by = self.signature()?;
        let text = self
            .repo
            .commit_create_buffer(&by, &by, "Update", &tree, &[&main])
            .map_err(said)?;
        let text = std::str::from_utf8(&text).map_err(|error| error.to_string())?;
        let made = self.repo.commit_signed(text, PGP, None).map_err(said)?;
        self.move_to(MAIN, made)
    }

    /// Edits a file on a branch `patch-1`, to be merged later.
    pub(crate) fn propose(&self, file: &str, change: &str) -> Result<(), String> {
        let main = self.tip(MAIN)?;
        let tree = self.edited(&main, file, change, Ends::AsTheyWere)?;
        let made = self.commit(&[&main], tree)?;
        self.move_to(PATCH, made)
    }

    /// Merges `patch-1` into `main`, with a commit of two parents.
    pub(crate) fn merge(&self) -> Result<(), String> {
        let (main, patch) = (self.tip(MAIN)?, self.tip(PATCH)?);
        let merged = self.repo.merge_commits(&main, &patch, None);
        let mut merged = merged.map_err(said)?;
        let tree = merged.write_tree_to(&self.repo).map_err(said)?;
        let made = self.commit(&[&main, &patch], tree)?;
        self.move_to(MAIN, made)
    }

    /// `git commit -a` in a folder that is checked out, after an edit there.
    pub(crate) fn edit_and_commit(&self, file: &str, change: &str) -> Result<(), String> {
        let folder = self.repo.workdir().ok_or("nothing is checked out")?;
        self::change(&folder.join(file), change)?;
        let mut index = self.repo.index().map_err(said)?;
        index.add_path(Path::new(file)).map_err(said)?;
        index.write().map_err(said)?;
        let tree = index.write_tree().map_err(said)?;
        let tree = self.repo.find_tree(tree).map_err(said)?;
        let head = self.repo.head().and_then(|head| head.peel_to_commit());
        let (head, by) = (head.map_err(said)?, self.signature()?);
        let made = self
            .repo
            .commit(Some("HEAD"), &by, &by, "Update", &tree, &[&head]);
        made.map(|_| ()).map_err(said)
    }

    fn tip(&self, name: &str) -> Result<Commit<'_>, String> {
        let found = self.repo.find_reference(name);
        found.and_then(|tip| tip.peel_to_commit()).map_err(said)
    }

    fn edited(&self, on: &Commit<'_>, file: &str, how: &str, ends: Ends) -> Result<Oid, String> {
        let tree = on.tree().map_err(said)?;
        let before = tree.get_path(Path::new(file)).map_err(said)?;
        let before = self.repo.find_blob(before.id()).map_err(said)?;
        let text = changed(&String::from_utf8_lossy(before.content()), how)?;
        let text = match ends {
            Ends::AsTheyWere => text,
            Ends::AsOnWindows => format!("\u{feff}{}", text.replace('\n', "\r\n")),
        };
        let mut index = git2::Index::new().map_err(said)?;
        index.read_tree(&tree).map_err(said)?;
        let id = self.repo.blob(text.as_bytes()).map_err(said)?;
        index.add(&entry(file, id)).map_err(said)?;
        index.write_tree_to(&self.repo).map_err(said)
    }

    fn commit(&self, parents: &[&Commit<'_>], tree: Oid) -> Result<Oid, String> {
        let tree = self.repo.find_tree(tree).map_err(said)?;
        let by = self.signature()?;
        let made = self.repo.commit(None, &by, &by, "Update", &tree, parents);
        made.map_err(said)
    }

    fn move_to(&self, name: &str, to: Oid) -> Result<(), String> {
        let moved = self.repo.reference(name, to, true, "web");
        moved.map(|_| ()).map_err(said)
    }

    fn signature(&self) -> Result<Signature<'static>, String> {
        let (first, rest) = self.who.split_at(1);
        let name = format!("{}{rest}", first.to_uppercase());
        let mail = format!("{}@ladok.example", self.who);
        Signature::new(&name, &mail, &Time::new(self.now.timestamp(), 60)).map_err(said)
    }
}

/// The commits of a branch along first parents, the first one first; none where it is not known.
pub(crate) fn chain(place: &Path, branch: &str) -> Result<Vec<Oid>, String> {
    let repo = Repository::discover(place).map_err(said)?;
    let tip = match repo.find_reference(&format!("refs/heads/{branch}")) {
        Ok(tip) => tip.target().ok_or("a branch without commits")?,
        Err(error) if error.code() == ErrorCode::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(said(error)),
    };
    let mut walk = repo.revwalk().map_err(said)?;
    walk.simplify_first_parent().map_err(said)?;
    walk.push(tip).map_err(said)?;
    let mut chain = walk.collect::<Result<Vec<_>, _>>().map_err(said)?;
    chain.reverse();
    Ok(chain)
}

/// What lies on `main`: every file's path and content.
pub(crate) fn content(place: &Path) -> Result<Vec<String>, String> {
    let repo = Repository::discover(place).map_err(said)?;
    let main = repo
        .find_reference(MAIN)
        .and_then(|main| main.peel_to_tree());
    let mut files = Vec::new();
    let walked = main
        .map_err(said)?
        .walk(git2::TreeWalkMode::PreOrder, |at, file| {
            if file.kind() == Some(git2::ObjectType::Blob) {
                let name = String::from_utf8_lossy(file.name_bytes()).into_owned();
                files.push(format!("{at}{name} {}", file.id()));
            }
            git2::TreeWalkResult::Ok
        });
    walked.map(|()| files).map_err(said)
}

/// Changes a file with any editor.
pub(crate) fn change(file: &Path, how: &str) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(|error| error.to_string())?;
    fs::write(file, changed(&text, how)?).map_err(|error| error.to_string())
}

/// A text with `s/old/new/` done once; where the old words are not in it, nothing was meant.
fn changed(text: &str, how: &str) -> Result<String, String> {
    let parts: Vec<&str> = how.split('/').collect();
    let ["s", old, new, ""] = parts.as_slice() else {
        return Err(format!("not s/old/new/: {how}"));
    };
    if !text.contains(old) {
        return Err(format!("{old} is not in\n{text}"));
    }
    Ok(text.replacen(old, new, 1))
}

fn entry(file: &str, id: Oid) -> IndexEntry {
    IndexEntry {
        ctime: IndexTime::new(0, 0),
        mtime: IndexTime::new(0, 0),
        dev: 0,
        ino: 0,
        mode: 0o100_644,
        uid: 0,
        gid: 0,
        file_size: 0,
        id,
        flags: 0,
        flags_extended: 0,
        path: file.as_bytes().to_vec(),
    }
}

fn said(error: git2::Error) -> String {
    error.message().to_owned()
}
