//! Find the binder a command is about, and open it.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;

use anyhow::Result;

use crate::domain::language::Language;
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::git::locate::{self, WorktreeKind};
use crate::replica::{self, Binder};
use crate::say;

/// The folders this user has opened binders in on this computer, one a line.
const OPENED: &str = "opened";

/// A binder's folder, not opened yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundBinder {
    pub folder: PathBuf,
    /// The folder was not given or found: it is the only binder this user has opened on this computer.
    pub only_known: bool,
    /// The second work tree (`git worktree add`) that was meant; the copy itself is used.
    pub second: Option<PathBuf>,
}

/// Registers a copy that the program made for this user under another home folder as theirs, so that they
/// can write.
///
/// # Errors
/// The user's own folder cannot be written.
pub fn keep_as_own(folder: &Path, env: &Env) -> Result<()> {
    replica::note_made_here(folder, env)
}

/// The folder of the binder (docs/cli.md, "Which binder"): the one typed, else the one around the current
/// folder, else `$BINDER_DIR`, else the only one this user has opened on this computer.
///
/// # Errors
/// The place named is no binder, none is known, or several are and none was named.
pub fn find(typed: Option<&Path>, env: &Env) -> Result<FoundBinder, Failure> {
    if let Some(typed) = typed {
        let folder = env.absolute(typed);
        let inside = around(&folder).map(pointed);
        return inside.unwrap_or_else(|| Err(no_binder_in(typed, &folder)));
    }
    if let Some(folder) = around(&env.folder) {
        return pointed(folder);
    }
    if locate::is_meeting_place(&env.folder) {
        return Err(no_binder_in(&env.folder, &env.folder));
    }
    if let Some(named) = env.variable("BINDER_DIR") {
        let inside = around(&env.absolute(named)).map(pointed);
        return inside.unwrap_or_else(|| Err(variable_without_binder(named)));
    }
    only_known(env)
}

/// A folder given by the user. A second work tree stands for the copy it belongs to: writing goes there,
/// whatever is checked out.
fn pointed(folder: PathBuf) -> Result<FoundBinder, Failure> {
    let shown = || shell_quote::path(&folder);
    match locate::tree(&folder) {
        WorktreeKind::Own => Ok(FoundBinder {
            folder,
            only_known: false,
            second: None,
        }),
        WorktreeKind::SecondOf(copy) => Ok(FoundBinder {
            folder: copy,
            only_known: false,
            second: Some(folder),
        }),
        WorktreeKind::SecondOfNone => Err(Failure::could_not(say!(
            "frame-second-tree-of-none",
            folder = shown()
        ))),
    }
}

/// Opens the binder in a folder and remembers the folder for commands typed elsewhere.
pub fn open(found: &FoundBinder, env: &Env, views: Rc<dyn FileRenderer>) -> Result<Binder> {
    let binder = Binder::open(&found.folder, env, views)?;
    if binder.is_made_here() {
        remember(&found.folder, env);
    }
    Ok(binder)
}

/// True if a failure is due to a read-only copy.
pub fn is_only_read(failure: &Failure) -> bool {
    ["setup-not-made-here", "setup-copied"].contains(&failure.message.id)
}

/// # Errors
/// This user did not make the copy on this computer.
pub fn refuse_if_not_own(found: &FoundBinder, env: &Env) -> Result<(), Failure> {
    match replica::is_made_here(&found.folder, env) {
        true => Ok(()),
        false => {
            let original = replica::original(&found.folder, env);
            Err(replica::not_made_here(&found.folder, original.as_deref()))
        }
    }
}

/// Adds a folder to those this user has opened on this computer. Where that cannot be written down
/// (read-only media) nothing else suffers.
pub fn remember(folder: &Path, env: &Env) {
    let Some(line) = folder.to_str().filter(|line| !line.contains('\n')) else {
        return;
    };
    let line = match cfg!(windows) {
        true => shell_quote::of_windows(line),
        false => line.to_owned(),
    };
    let list = env.config.join(OPENED);
    let known = fs::read_to_string(&list).unwrap_or_default();
    if known
        .lines()
        .any(|known| known == line || is_same(known, folder))
    {
        return;
    }
    let _ = fs::create_dir_all(&env.config);
    let _ = fs::write(&list, format!("{known}{line}\n"));
}

/// A folder may have several names: by letter case, and through links.
fn is_same(known: &str, folder: &Path) -> bool {
    let whole = |path: &Path| path.canonicalize().ok();
    whole(Path::new(known)).is_some_and(|known| Some(known) == whole(folder))
}

/// The binders this user has opened on this computer that are still there, in the order opened.
pub fn known(env: &Env) -> Vec<PathBuf> {
    let list = fs::read_to_string(env.config.join(OPENED)).unwrap_or_default();
    let folders = list.lines().map(PathBuf::from);
    folders.filter(|folder| locate::is_binder(folder)).collect()
}

/// The language of the binder the command would be about; none where there is no such binder or
/// its settings do not say.
pub fn language(typed: Option<&Path>, env: &Env) -> Option<Language> {
    locate::language(&find(typed, env).ok()?.folder)
}

/// Failure if this user has no binder on this computer.
pub fn no_binder_known() -> Message {
    say!("frame-no-binder")
}

fn around(folder: &Path) -> Option<PathBuf> {
    let folder = without_dots(folder);
    let mut above = folder.ancestors();
    above
        .find(|folder| locate::is_binder(folder))
        .map(Path::to_owned)
}

/// `a/../b` as `b`, so that walking up from a folder never meets one it is not in.
fn without_dots(folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in folder.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

fn only_known(env: &Env) -> Result<FoundBinder, Failure> {
    let mut known = known(env);
    match (known.pop(), known.is_empty()) {
        (None, _) => Err(Failure::could_not(no_binder_known())),
        (Some(folder), true) => Ok(FoundBinder {
            folder,
            only_known: true,
            second: None,
        }),
        (Some(last), false) => {
            known.push(last);
            Err(several(&known))
        }
    }
}

fn no_binder_in(typed: &Path, folder: &Path) -> Failure {
    let shown = shell_quote::path(typed);
    if locate::is_meeting_place(folder) {
        return Failure::could_not(say!("frame-meeting-place", folder = shown));
    }
    let folder = shown;
    Failure::could_not(say!("frame-no-binder-there", folder = folder))
}

fn variable_without_binder(named: &str) -> Failure {
    Failure::could_not(say!("frame-no-binder-in-variable", folder = named))
}

fn several(known: &[PathBuf]) -> Failure {
    let shown: Vec<String> = known
        .iter()
        .map(|folder| shell_quote::path(folder))
        .collect();
    Failure::could_not(say!(
        "frame-several-binders",
        folders = shown.join(", "),
        first = shown.first().cloned().unwrap_or_default(),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::env::test_computer;

    fn env_in(folder: &Path, config: &Path) -> Env {
        test_computer::env(folder, config, 0)
    }

    fn a_binder(folder: &Path) {
        fs::create_dir_all(folder.join(".git")).unwrap();
        fs::write(folder.join("binder.yaml"), "language: da\n").unwrap();
    }

    fn id(found: Result<FoundBinder, Failure>) -> &'static str {
        found.unwrap_err().message.id
    }

    #[test]
    fn the_binder_around_the_current_folder_is_meant() {
        let home = tempfile::tempdir().unwrap();
        let binder = home.path().join("binder");
        a_binder(&binder);
        let inside = binder.join("plan");
        fs::create_dir(&inside).unwrap();
        let mut env = env_in(&inside, home.path());
        assert_eq!(find(None, &env).unwrap().folder, binder);
        assert_eq!(language(None, &env), Some(Language::Danish));
        let other = home.path().join("other");
        a_binder(&other);
        let typed = find(Some(Path::new("../../other")), &env).unwrap();
        assert_eq!(typed.folder, other, "a folder that is typed goes before");
        env.variables
            .insert("BINDER_DIR".into(), shell_quote::path(&other));
        assert_eq!(find(None, &env).unwrap().folder, binder);
        env.folder = home.path().to_owned();
        assert_eq!(find(None, &env).unwrap().folder, other);
    }

    #[test]
    fn the_only_binder_opened_here_is_meant_and_several_are_named() {
        let home = tempfile::tempdir().unwrap();
        let env = env_in(home.path(), &home.path().join("config"));
        assert_eq!(id(find(None, &env)), "frame-no-binder");
        let folders = ["one", "two", "gone"].map(|name| home.path().join(name));
        a_binder(&folders[0]);
        remember(&folders[2], &env);
        remember(&folders[0], &env);
        remember(&folders[0], &env);
        let only = find(None, &env).unwrap();
        assert!(only.only_known);
        assert_eq!(only.folder, folders[0]);
        a_binder(&folders[1]);
        remember(&folders[1], &env);
        assert_eq!(id(find(None, &env)), "frame-several-binders");
        assert_eq!(known(&env), folders[..2]);
    }

    #[test]
    fn a_place_that_is_no_binder_is_named() {
        let home = tempfile::tempdir().unwrap();
        let mut env = env_in(home.path(), home.path());
        let typed = Some(Path::new("nowhere"));
        assert_eq!(id(find(typed, &env)), "frame-no-binder-there");
        env.variables.insert("BINDER_DIR".into(), "nowhere".into());
        assert_eq!(id(find(None, &env)), "frame-no-binder-in-variable");
    }

    #[test]
    fn a_clone_without_its_files_is_known_by_its_branches() {
        let home = tempfile::tempdir().unwrap();
        let git = home.path().join(".git");
        fs::create_dir(&git).unwrap();
        assert!(!locate::is_binder(home.path()));
        let packed = "# pack-refs with: peeled\n5f2c refs/remotes/origin/copies/anna\n";
        fs::write(git.join("packed-refs"), packed).unwrap();
        assert!(locate::is_binder(home.path()));
    }
}
