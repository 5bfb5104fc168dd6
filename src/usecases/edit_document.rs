//! Open a document in the person's own editor.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::env::Env;
use crate::error::Failure;
use crate::say;
use crate::store::Binder;

/// What the editor left behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    Changed,
    /// The document is as it is saved.
    Unchanged,
}

/// Runs `$VISUAL`, else `$EDITOR`, on the document in the folder and waits for it.
///
/// # Errors
/// No editor is set, it cannot be run, or it ended with a failure.
pub fn edit_document(binder: &Binder, env: &Env, path: &str) -> Result<Edited> {
    let file = binder.folder().join(path);
    let editor = env.variable("VISUAL").or_else(|| env.variable("EDITOR"));
    let Some(editor) = editor else {
        let file = file.display().to_string();
        return Err(Failure::could_not(say!("plan-no-editor", file = file)).into());
    };
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    run(editor, &file, env)?;
    let changed = binder.changed_documents()?;
    Ok(match changed.iter().any(|unsaved| unsaved.path == path) {
        true => Edited::Changed,
        false => Edited::Unchanged,
    })
}

/// The editor may have options of its own, and quotes around its path as a shell takes them:
/// `code --wait`, `"/opt/My Editor/ed" -w`.
fn run(editor: &str, file: &PathBuf, env: &Env) -> Result<()> {
    let whole = || vec![editor.to_owned()];
    let words = match Path::new(editor).is_file() {
        true => whole(),
        false => shell_words::split(editor).unwrap_or_else(|_| whole()),
    };
    let mut words = words.into_iter();
    let program = words.next().unwrap_or_default();
    let unstarted =
        |why: String| Failure::could_not(say!("plan-editor-unstarted", editor = editor, why = why));
    let failed =
        |why: String| Failure::could_not(say!("plan-editor-failed", editor = editor, why = why));
    let status = Command::new(program)
        .args(words)
        .arg(file)
        .current_dir(&env.folder)
        .status()
        .map_err(|error| unstarted(error.to_string()))?;
    if status.success() {
        return Ok(());
    }
    Err(failed(status.to_string()).into())
}
