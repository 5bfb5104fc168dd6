//! Paths of everything in a binder; the only place with file names (docs/formats.md).

use chrono::NaiveDate;

use crate::domain::log::entry::{PAGE, Sha256};
use crate::domain::name::{self, LogId};

/// The settings of the binder.
pub const SETTINGS: &str = "binder.yaml";
/// Folder of the notebooks, append-only.
pub const LOG: &str = "log";
/// Attachments, in a notebook.
pub const FILES: &str = "files";
/// Views of the incidents; never edited by hand.
pub const INCIDENTS: &str = "incidents";
/// Steps, checklists, questions and the evaluation.
pub const CHECKLISTS: &str = "checklists/";
/// The other versions of documents (docs/replication.md, rule 6).
pub const VERSIONS: &str = ".versions";

/// `log/anna/2026-11-22-natavbrott`.
pub fn log_folder(notebook: &str, log: &LogId) -> String {
    format!("{LOG}/{notebook}/{log}")
}

/// The name of the page that holds a writer's entry with this number (from 1): `0001.yaml`.
pub fn page_name(number: u64) -> String {
    let page = number.saturating_sub(1) / PAGE as u64 + 1;
    format!("{page:04}.yaml")
}

/// True if a name is a page's.
pub fn is_page_name(name: &str) -> bool {
    name.strip_suffix(".yaml")
        .is_some_and(|stem| stem.len() >= 4 && stem.bytes().all(|byte| byte.is_ascii_digit()))
}

/// The place of a page in its log, from 1, by its name.
pub fn page_number(name: &str) -> Option<u64> {
    let stem = name.strip_suffix(".yaml").filter(|_| is_page_name(name))?;
    stem.parse().ok()
}

/// `incidents/2026-11-22-natavbrott/2026-11-22.md`.
pub fn sheet(log: &LogId, date: NaiveDate) -> String {
    format!("{INCIDENTS}/{log}/{date}.md")
}

/// Path of a binder's own template for the log sheet: `templates/bilaga-b.sv.md`.
pub fn sheet_template(language: &str) -> String {
    format!("templates/bilaga-b.{language}.md")
}

/// Id of a document: its file name without folder and ending.
pub fn id_of(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.rsplit_once('.')
        .map_or(file, |(stem, _)| stem)
        .to_owned()
}

/// True if a document is Markdown, by its name. New ones end in `.md`; older binders may hold others.
pub fn is_markdown(path: &str) -> bool {
    [".md", ".markdown", ".mdown", ".mkd"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// Path of an attachment: `log/anna/files/<sha256[..16]>-<name>`. Characters not allowed in names are
/// replaced.
pub fn attachment(writer: &str, bytes: &[u8], file_name: &str) -> String {
    let sha = Sha256::of(bytes);
    let (stem, extension) = match file_name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() => (stem, name::slug(extension)),
        _ => (file_name, String::new()),
    };
    let mut stem = name::slug(stem);
    stem.truncate(32);
    let stem = if stem.is_empty() {
        "file".to_owned()
    } else {
        stem
    };
    let dot = if extension.is_empty() { "" } else { "." };
    format!(
        "{LOG}/{writer}/files/{}-{stem}{dot}{}",
        sha.short(),
        &extension[..extension.len().min(8)]
    )
}

/// True if a path is a document: edited by people, each version an entry. Not what people wrote in
/// logs, not views, not other versions of documents.
pub fn is_document(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or(path);
    !matches!(first, LOG | INCIDENTS | VERSIONS)
}

/// True if a file of this path is written to the folder. Other names stay in Git.
pub fn is_accepted(path: &str) -> bool {
    let mut parts = path.split('/').peekable();
    let mut depth = 0;
    while let Some(part) = parts.next() {
        depth += 1;
        let last = parts.peek().is_none();
        let named = name::is_made_name(part)
            || (depth == 1 && !last && part == VERSIONS)
            || (last && is_special_file(part));
        // A fork's folder: log/anna~5f2c9e01.
        let fork = depth == 2 && !last && path.starts_with("log/") && is_fork_folder(part);
        if !(named || fork) {
            return false;
        }
    }
    depth <= 6
}

fn is_special_file(name: &str) -> bool {
    let licence = name.strip_prefix("LICENSE").is_some_and(|rest| {
        rest.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
            && !rest.ends_with('.')
    });
    licence || matches!(name, "README.md" | ".gitattributes" | ".gitignore")
}

fn is_fork_folder(name: &str) -> bool {
    name.split_once('~').is_some_and(|(writer, id)| {
        name::Writer::new(writer).is_some()
            && id.len() == 8
            && id.bytes().all(|byte| byte.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifty_entries_share_a_page() {
        assert_eq!(page_name(1), "0001.yaml");
        assert_eq!(page_name(50), "0001.yaml");
        assert_eq!(page_name(51), "0002.yaml");
    }

    #[test]
    fn an_attachment_keeps_a_name_any_system_can_hold() {
        let path = attachment("anna", b"x", "Skärmbild från drift.PNG");
        assert!(path.starts_with("log/anna/files/"), "{path}");
        assert!(path.ends_with("-skarmbild-fran-drift.png"), "{path}");
        assert!(
            attachment("anna", b"x", "../../.git/config").ends_with("-file.git-conf"),
            ""
        );
        assert!(is_accepted(&path));
    }

    #[test]
    fn only_harmless_names_are_written_to_the_folder() {
        for good in [
            "README.md",
            "plan/01-plan.md",
            ".versions/contacts.yaml/ab12cd34",
            "LICENSE-CC0",
            "log/anna/journal/0001.yaml",
            "log/anna~12ab34cd/journal/0001.yaml",
            ".gitattributes",
        ] {
            assert!(is_accepted(good), "{good}");
        }
        for bad in [
            ".git/config",
            "plan/.GIT/x",
            "Plan/x.md",
            "a/../b",
            "con",
            "plan/å.md",
            "a//b",
            "a/b/c/d/e/f/g",
            "plan/x\u{1b}.md",
            ".gitmodules",
            "log/anna~zz/x",
        ] {
            assert!(!is_accepted(bad), "{bad}");
        }
    }
}
