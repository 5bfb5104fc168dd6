//! Open a document in the user's editor.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;

/// Result of an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    Changed,
    /// The document is as it is saved.
    Unchanged,
}

/// Every Windows has it.
const LAST_RESORT: Option<&str> = if cfg!(windows) { Some("notepad") } else { None };

/// Runs `$VISUAL`, else `$EDITOR`, on the document in the folder and waits for it.
///
/// # Errors
/// No editor is set (on Windows there is always one), it cannot be run, or it ended with a failure.
pub fn edit_document(binder: &Binder, env: &Env, path: &str) -> Result<Edited> {
    let file = binder.folder().join(path);
    let editor = editor(env, &file)?;
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
    }
    run(editor, &[], &file, env)?;
    let changed = binder.changed_documents()?;
    Ok(match changed.iter().any(|unsaved| unsaved.path == path) {
        true => Edited::Changed,
        false => Edited::Unchanged,
    })
}

/// The editor's setting.
///
/// # Errors
/// There is none.
pub fn editor<'e>(env: &'e Env, file: &Path) -> Result<&'e str> {
    let editor = env.variable("VISUAL").or_else(|| env.variable("EDITOR"));
    let file = || shell_quote::path(file);
    let none = || Failure::could_not(say!("plan-no-editor", file = file()));
    Ok(editor.or(LAST_RESORT).ok_or_else(none)?)
}

/// The words of an editor's setting. It may have options of its own, and quotes around its path as a
/// shell takes them: `code --wait`, `"/opt/My Editor/ed" -w`. A path that is there needs none.
fn words(editor: &str, is_file: &dyn Fn(&str) -> bool, is_windows: bool) -> Vec<String> {
    let blanks = editor.match_indices(' ').map(|(at, _)| at);
    let ends = std::iter::once(editor.len()).chain(blanks);
    let path = ends.map(|end| &editor[..end]).find(|path| is_file(path));
    let split = |text: &str| {
        // There a backslash is part of a path.
        let text = match is_windows {
            true => text.replace('\\', r"\\"),
            false => text.to_owned(),
        };
        shell_words::split(&text).ok()
    };
    let whole = || vec![editor.to_owned()];
    match path {
        Some(path) => {
            let options = split(&editor[path.len()..]).unwrap_or_default();
            std::iter::once(path.to_owned()).chain(options).collect()
        }
        None => split(editor).unwrap_or_else(whole),
    }
}

/// The name of the program of an editor's setting: `vim`.
pub fn program(editor: &str) -> String {
    let is_file = |path: &str| Path::new(path).is_file();
    let words = words(editor, &is_file, cfg!(windows));
    let program = words.first().map(Path::new).and_then(Path::file_stem);
    program.unwrap_or_default().to_string_lossy().into_owned()
}

/// Runs an editor on a file, with further options, and waits for it.
///
/// # Errors
/// It cannot be run, or ended with a failure.
pub fn run(editor: &str, options: &[&str], file: &Path, env: &Env) -> Result<()> {
    let is_file = |path: &str| Path::new(path).is_file();
    let mut words = words(editor, &is_file, cfg!(windows)).into_iter();
    let program = words.next().unwrap_or_default();
    let unstarted =
        |why: String| Failure::could_not(say!("plan-editor-unstarted", editor = editor, why = why));
    let failed =
        |why: String| Failure::could_not(say!("plan-editor-failed", editor = editor, why = why));
    let status = Command::new(program)
        .args(words)
        .args(options)
        .arg(file)
        .current_dir(&env.folder)
        .status()
        .map_err(|error| unstarted(error.to_string()))?;
    if status.success() {
        return Ok(());
    }
    Err(failed(status.to_string()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_editor_is_found_with_blanks_in_its_path_and_with_options_of_its_own() {
        let there = [
            r"C:\Program Files\ed.cmd",
            "/opt/My Editor/ed",
            r"C:\y\ed.exe",
        ];
        let is_file = |path: &str| there.contains(&path);
        for (editor, is_windows, expected) in [
            (r"C:\Program Files\ed.cmd", true, vec![there[0]]),
            (r"C:\Program Files\ed.cmd -w", true, vec![there[0], "-w"]),
            (
                r#""C:\Program Files\ed.cmd" -w"#,
                true,
                vec![there[0], "-w"],
            ),
            (r"C:\y\ed.exe --wait", true, vec![there[2], "--wait"]),
            ("code --wait", true, vec!["code", "--wait"]),
            ("/opt/My Editor/ed -w", false, vec![there[1], "-w"]),
            (r#""/opt/My Editor/ed" -w"#, false, vec![there[1], "-w"]),
            (
                r"/opt/My\ Other/ed -w",
                false,
                vec!["/opt/My Other/ed", "-w"],
            ),
            ("ed 'half", false, vec!["ed 'half"]),
        ] {
            assert_eq!(words(editor, &is_file, is_windows), expected, "{editor}");
        }
    }
}
