//! Input that could not become an entry: kept in `.git/binder/refused/`, or if the copy is not writable in
//! the user's state folder. Never replicated.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::domain::log::entry::Sha256;
use crate::env::Env;
use crate::git::durable_files;
use crate::git::git_folder::git_folder;
use crate::replica::Binder;
use crate::replica::setup::own_copies;

/// Folder beside `refused`, for texts that were shown.
const SHOWN: &str = "refused-shown";

impl Binder {
    /// Saves a refused text unchanged; returns its path.
    ///
    /// # Errors
    /// Neither the copy nor the user's own folder can be written to.
    pub fn keep_refused(&self, bytes: &[u8], env: &Env) -> Result<PathBuf> {
        if !self.is_made_here() {
            return keep_without_binder(bytes, env);
        }
        keep_in(&self.git.join("binder/refused"), bytes, env)
            .or_else(|_| keep_without_binder(bytes, env))
    }
}

/// Keeps a text that no binder could take.
///
/// # Errors
/// The user's own folder cannot be written to.
pub fn keep_without_binder(bytes: &[u8], env: &Env) -> Result<PathBuf> {
    keep_in(&env.state.join("refused"), bytes, env)
}

/// Keeps a text in the copy in a folder, which is not opened for it.
///
/// # Errors
/// Neither the copy nor the user's own folder can be written to.
pub fn keep_at(folder: Option<&Path>, bytes: &[u8], env: &Env) -> Result<PathBuf> {
    let own = folder.filter(|folder| own_copies::is_own_copy(folder, env));
    let own = own.map(|folder| git_folder(folder).join("binder"));
    match own.filter(|own| own.is_dir()) {
        Some(own) => {
            keep_in(&own.join("refused"), bytes, env).or_else(|_| keep_without_binder(bytes, env))
        }
        None => keep_without_binder(bytes, env),
    }
}

/// A text that was refused and is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub path: PathBuf,
    /// None where the bytes are no text.
    pub text: Option<String>,
}

/// Kept inputs of a copy and of the user's state folder, each oldest first.
pub fn kept(git: Option<&Path>, env: &Env) -> Vec<Refused> {
    let own = git.map(|git| git.join("binder/refused"));
    let folders = own.into_iter().chain([env.state.join("refused")]);
    folders.flat_map(|folder| kept_in(&folder)).collect()
}

fn kept_in(folder: &Path) -> Vec<Refused> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let read = |path: PathBuf| {
        let bytes = durable_files::read(&path).ok()??;
        let text = String::from_utf8(bytes).ok();
        Some(Refused { path, text })
    };
    paths.into_iter().filter_map(read).collect()
}

/// Moves a shown text to the folder of shown ones, unless another command did. Nothing typed is deleted:
/// the output may not have been seen.
///
/// # Errors
/// The file cannot be moved.
pub fn put_away(path: &Path) -> Result<()> {
    let folder = path.parent().context("a text without a folder")?;
    let shown = folder.with_file_name(SHOWN);
    durable_files::make_folder(&shown)?;
    let name = path.file_name().context("a text without a name")?;
    match fs::rename(path, shown.join(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        moved => moved.with_context(|| durable_files::FileContext::new("moving", path)),
    }
}

/// The temporary file it is written through is readable by its owner only, and so is the result.
fn keep_in(folder: &Path, bytes: &[u8], env: &Env) -> Result<PathBuf> {
    let time = env.now().format("%Y%m%dT%H%M%SZ");
    let name = format!("{time}-{}.txt", &Sha256::of(bytes).short()[..8]);
    let path = folder.join(name);
    durable_files::write_durably(&path, bytes)?;
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_that_another_command_has_put_away_meanwhile_is_no_failure() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("refused/a.txt");
        fs::create_dir(folder.path().join("refused")).expect("a folder");
        fs::write(&path, "Viktigt ord").expect("written");
        put_away(&path).expect("put away");
        put_away(&path).expect("nothing left to do");
        let kept = fs::read_to_string(folder.path().join(SHOWN).join("a.txt"));
        assert_eq!(kept.expect("a text"), "Viktigt ord");
    }
}
