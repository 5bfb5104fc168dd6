//! Recognises a copy of a binder by a few files, without opening it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::domain::language::Language;
use crate::domain::replication::place::Place;
use crate::format::language;
use crate::format::paths::SETTINGS;
use crate::git::git_folder::{common, git_folder, git_of};
use crate::git::regular_files;
use crate::git::repository_form;
use crate::git::untrusted;

/// True for a folder with a repository and either binder.yaml or a writer's branch.
pub fn is_binder(folder: &Path) -> bool {
    let repository = folder.join(".git");
    repository.exists()
        && (folder.join(SETTINGS).is_file() || has_copies(&common(&git_folder(folder))))
}

/// Source of a folder with a Git repository: `https://x.example/plan@5f2c9e01`, address without login and
/// checked-out commit. None for a local source. Reads a few files only.
pub fn origin(folder: &Path) -> Option<String> {
    let git = git_of(folder);
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

/// Longest file examined, and longest table of branches.
const LONGEST: u64 = 1 << 20;
const LONGEST_TABLE: u64 = 16 << 20;

/// Link from an untrusted folder to a repository that does not list it as its own work tree (`git worktree
/// add` records both directions).
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

/// True for a file `.git` that points to a repository without being a registered work tree of it.
pub(crate) fn points_elsewhere(folder: &Path) -> Option<PathBuf> {
    let git = folder.join(".git");
    let kind = fs::symlink_metadata(&git).ok()?.file_type();
    let is_work_tree = || git_folder(folder).join("commondir").exists();
    (!kind.is_dir() && !is_work_tree()).then_some(git)
}

/// Language in the folder's settings file, saved or not: it only selects words.
pub fn language(folder: &Path) -> Option<Language> {
    language::of_settings(&regular_files::text(&folder.join(SETTINGS), LONGEST)?)
}

/// Relation of a folder to its copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorktreeKind {
    /// The copy's own.
    Own,
    /// A second one (`git worktree add`), of the copy in this folder.
    SecondOf(PathBuf),
    /// Second work tree of a repository without a writer.
    SecondOfNone,
}

/// Distinguishes a second work tree from the copy itself.
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

/// True for a bare repository with branches of a binder: a remote without a writer.
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
