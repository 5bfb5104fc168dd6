//! Whether a folder is a copy of a binder, told from a few files, before anything is opened.

use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::language::Language;
use crate::domain::replication::place::Place;
use crate::format::language;
use crate::format::paths::SETTINGS;
use crate::git::regular_files;
use crate::git::repository_form;
use crate::git::untrusted;

/// A folder with a repository in it and either the binder's settings or somebody's branch.
pub fn is_binder(folder: &Path) -> bool {
    let repository = folder.join(".git");
    repository.exists()
        && (folder.join(SETTINGS).is_file() || has_copies(&common(&git_folder(folder))))
}

/// Where a folder with a Git repository came from: `https://x.example/plan@5f2c9e01`, without name and
/// password, and the commit that is checked out. None where it came from a folder of this computer.
/// Only its few files that say so are read.
pub fn origin(folder: &Path) -> Option<String> {
    let git = repository_form::git_of(folder);
    let typed = repository_form::url_of(&git, "origin")?;
    let host = Place::from(typed.as_str());
    let host = host.without_login().trim_end_matches(".git").to_owned();
    let commit = checked_out(&git_folder(folder), &git)?;
    let commit = commit.get(..10)?;
    let is_ssh = typed.contains('@') && typed.contains(':');
    match typed.split_once("://") {
        Some(("https", _)) if host.starts_with("github.com/") => {
            Some(format!("https://{host}/blob/{commit}"))
        }
        Some(("file", _)) => None,
        Some((scheme, _)) => Some(format!("{scheme}://{host}@{commit}")),
        None if is_ssh => Some(format!("{host}@{commit}")),
        None => None,
    }
}

/// The id of the commit that is checked out.
fn checked_out(git: &Path, common: &Path) -> Option<String> {
    let head = regular_files::text(&git.join("HEAD"), LONGEST)?;
    match head.trim_end().strip_prefix("ref: refs/heads/") {
        Some(name) => {
            let mut found = untrusted::branches(common, &|it| it == name).ok()?;
            found.remove(name).map(|id| id.to_string())
        }
        None => Some(head.trim_end().to_owned()),
    }
}

/// The longest file that is looked at to tell what lies in a folder, and the longest table of branches.
const LONGEST: u64 = 1 << 20;
const LONGEST_TABLE: u64 = 16 << 20;

/// What leads from a folder that somebody else may have prepared to a repository elsewhere that does
/// not say that it belongs to it (`git worktree add` writes it down on both sides).
pub(crate) fn leads_astray(folder: &Path) -> Option<PathBuf> {
    let git = git_folder(folder);
    let led = git.join("commondir");
    fs::symlink_metadata(&led).ok()?;
    let whole = |path: PathBuf| path.canonicalize().ok();
    let back = regular_files::text(&git.join("gitdir"), LONGEST).map(|it| git.join(it.trim()));
    let names_back = back.and_then(whole).zip(whole(folder.join(".git")));
    let above = whole(git.join("../..")).zip(whole(common(&git)));
    let belongs = [names_back, above]
        .iter()
        .all(|it| it.as_ref().is_some_and(|(one, other)| one == other));
    (!belongs).then_some(led)
}

/// A file `.git` that leads to a repository without being a second work tree of it.
pub(crate) fn points_elsewhere(folder: &Path) -> Option<PathBuf> {
    let git = folder.join(".git");
    let kind = fs::symlink_metadata(&git).ok()?.file_type();
    let is_work_tree = || git_folder(folder).join("commondir").exists();
    (!kind.is_dir() && !is_work_tree()).then_some(git)
}

/// The language in the settings as they lie in the folder, saved or not: it only chooses words.
pub fn language(folder: &Path) -> Option<Language> {
    language::of_settings(&regular_files::text(&folder.join(SETTINGS), LONGEST)?)
}

/// Where Git keeps what belongs to a folder: `.git`, or what a file of that name points to.
pub(crate) fn git_folder(folder: &Path) -> PathBuf {
    let git = folder.join(".git");
    let pointed = || {
        let text = regular_files::text(&git, LONGEST)?;
        let to = text.strip_prefix("gitdir:")?.trim();
        Some(folder.join(to))
    };
    match git.is_file() {
        true => pointed().unwrap_or(git),
        false => git,
    }
}

/// Where the objects and branches of a Git folder lie: beside it for a second work tree.
pub(crate) fn common(git: &Path) -> PathBuf {
    match regular_files::text(&git.join("commondir"), LONGEST) {
        Some(to) => git.join(to.trim()),
        None => git.to_owned(),
    }
}

/// What a folder is to the copy it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorktreeKind {
    /// The copy's own.
    Own,
    /// A second one (`git worktree add`), of the copy in this folder.
    SecondOf(PathBuf),
    /// A second one of a repository in which nobody writes.
    SecondOfNone,
}

/// Tells a second work tree from the copy itself.
pub fn tree(folder: &Path) -> WorktreeKind {
    let git = git_folder(folder);
    if !git.join("commondir").is_file() || leads_astray(folder).is_some() {
        return WorktreeKind::Own;
    }
    let common = common(&git);
    let common = common.canonicalize().unwrap_or(common);
    let of = common.parent().filter(|_| common.ends_with(".git"));
    match of.filter(|of| is_binder(of)) {
        Some(of) => WorktreeKind::SecondOf(of.to_owned()),
        None => WorktreeKind::SecondOfNone,
    }
}

/// A bare repository with branches of a binder: a place where copies meet, in which nobody writes.
pub fn is_meeting_place(folder: &Path) -> bool {
    folder.join("HEAD").is_file() && folder.join("objects").is_dir() && has_copies(folder)
}

/// Branches `copies/*`, here or as seen on a remote, loose or packed.
fn has_copies(repository: &Path) -> bool {
    let remotes = fs::read_dir(repository.join("refs/remotes"));
    let of_remotes = remotes.into_iter().flatten().flatten();
    repository.join("refs/heads/copies").is_dir()
        || of_remotes
            .map(|remote| remote.path())
            .any(|remote| remote.join("copies").is_dir())
        || regular_files::text(&repository.join("packed-refs"), LONGEST_TABLE)
            .is_some_and(|packed| packed.lines().any(names_a_copy))
}

fn names_a_copy(line: &str) -> bool {
    line.split_once(" refs/")
        .is_some_and(|(_, name)| name.starts_with("heads/copies/") || name.contains("/copies/"))
}
