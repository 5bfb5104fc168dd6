//! Files in the folder whose names no document can have: the name each would get, or why it cannot be a
//! document.

use crate::domain::documents::conflict_copy;
use crate::domain::name;

/// A file under a name that a binder does not take in as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnrecognisedFile {
    /// Path from the binder's folder.
    pub path: String,
    pub disposition: FileDisposition,
}

/// Handling of an unrecognised file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileDisposition {
    /// Saving takes it in under this name.
    Renamed(String),
    /// A copy of this document, made by another program beside it.
    CopyOf(String),
    /// Made by a program for itself: an editor, an office program, the system.
    OfAProgram,
    /// Neither Markdown nor YAML.
    NotText,
    /// A link to somewhere else.
    Link,
    /// Nested too deep, or a name without letters and digits.
    Unnameable,
}

impl FileDisposition {
    /// Word in `--json`.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Renamed(_) => "renamed",
            Self::CopyOf(_) => "copy",
            Self::OfAProgram => "of-a-program",
            Self::NotText => "not-text",
            Self::Link => "link",
            Self::Unnameable => "unnameable",
        }
    }
}

/// Handling of a file at a path that no document has. `is_taken`: whether a document has a path.
pub fn disposition(path: &str, is_taken: &dyn Fn(&str) -> bool) -> FileDisposition {
    if is_of_a_program(path) {
        return FileDisposition::OfAProgram;
    }
    let Some(wanted) = made_path(path) else {
        let (_, ending) = stem_and_ending(path);
        return match text_ending(ending) {
            Some(_) => FileDisposition::Unnameable,
            None => FileDisposition::NotText,
        };
    };
    if let Some(original) = original(path, is_taken) {
        return FileDisposition::CopyOf(original);
    }
    free(&wanted, is_taken).map_or(FileDisposition::Unnameable, FileDisposition::Renamed)
}

/// The document that a file is a copy of, judged by its name.
fn original(path: &str, is_taken: &dyn Fn(&str) -> bool) -> Option<String> {
    let (stem, ending) = stem_and_ending(path);
    let (folder, file) = stem.split_at(stem.rfind('/').map_or(0, |slash| slash + 1));
    let made = |bare: &str| made_path(&format!("{folder}{bare}.{ending}"));
    let mut originals = conflict_copy::originals(file).filter_map(made);
    originals.find(|original| is_taken(original))
}

/// True if a path has the name of a document of text, and only its ending is another.
pub fn has_other_ending(path: &str) -> bool {
    let (_, ending) = stem_and_ending(path);
    text_ending(ending).is_some_and(|made| made != ending)
}

/// The path with a number after it where another document has it already.
pub fn free(wanted: &str, is_taken: &dyn Fn(&str) -> bool) -> Option<String> {
    const MOST: usize = 99;
    if !is_taken(wanted) {
        return Some(wanted.to_owned());
    }
    let (stem, ending) = stem_and_ending(wanted);
    let numbered = (2..=MOST).map(|number| format!("{stem}-{number}.{ending}"));
    numbered.into_iter().find(|path| !is_taken(path))
}

/// The path in names that the program can write; none if nothing is left of a part, it is too deep, or is
/// not UTF-8.
pub fn made_path(path: &str) -> Option<String> {
    const DEEPEST: usize = 6;
    let (stem, ending) = stem_and_ending(path);
    let ending = text_ending(ending)?;
    let parts: Vec<&str> = stem.split('/').collect();
    let made: Option<Vec<String>> = parts.iter().map(|part| made_name(part)).collect();
    let path = format!("{}.{ending}", made?.join("/"));
    (parts.len() <= DEEPEST && path.split('/').all(name::is_made_name)).then_some(path)
}

fn made_name(name: &str) -> Option<String> {
    let made = match name::is_made_name(name) {
        true => name.to_owned(),
        false => name::slug(name),
    };
    (!made.is_empty()).then_some(made)
}

/// `plan/30-plan` and `md`; without an ending the second is empty.
fn stem_and_ending(path: &str) -> (&str, &str) {
    let file = path.rfind('/').map_or(0, |slash| slash + 1);
    match path[file..].rfind('.').filter(|dot| *dot > 0) {
        Some(dot) => (&path[..file + dot], &path[file + dot + 1..]),
        None => (path, ""),
    }
}

/// File ending of a document in a binder for a text with this ending.
fn text_ending(ending: &str) -> Option<&'static str> {
    Some(match ending.to_lowercase().as_str() {
        "md" | "markdown" | "mdown" | "mkd" | "mkdn" | "mdx" => "md",
        "yaml" | "yml" => "yaml",
        _ => return None,
    })
}

/// True for files that a program made for itself: backup and lock files of editors, files of office
/// programs and of the system.
pub fn is_of_a_program(path: &str) -> bool {
    path.split('/').any(is_a_programs_name)
}

fn is_a_programs_name(name: &str) -> bool {
    let lower = name.to_lowercase();
    let ends = [
        ".swp",
        ".swo",
        ".swx",
        ".kate-swp",
        ".crswap",
        ".tmp",
        ".temp",
        ".bak",
        ".orig",
        ".rej",
        ".save",
        ".autosave",
        ".part",
        ".crdownload",
        "___jb_tmp___",
        "___jb_old___",
        "~",
    ];
    let known = [
        "thumbs.db",
        "desktop.ini",
        "ehthumbs.db",
        "icon\r",
        "__macosx",
        "@eadir",
        "$recycle.bin",
        "system volume information",
    ];
    lower.starts_with('.')
        || lower.starts_with("~$")
        || (lower.starts_with('#') && lower.ends_with('#'))
        || ends.iter().any(|end| lower.ends_with(end))
        || known.contains(&lower.as_str())
        || is_vims_probe(name)
        || is_seds(name)
        || is_numbered_temporary(&lower)
}

/// Vim asks with such a file whether it may write in a folder: 4913, and 123 more where that is there
/// (`:help backup`, fileio.c).
fn is_vims_probe(name: &str) -> bool {
    let number = name.parse::<u32>().ok();
    number.is_some_and(|number| number >= 4913 && (number - 4913).is_multiple_of(123))
}

/// `sed -i` writes to `sedXXXXXX` before it renames.
fn is_seds(name: &str) -> bool {
    name.strip_prefix("sed")
        .is_some_and(|rest| rest.len() == 6 && rest.bytes().all(|it| it.is_ascii_alphanumeric()))
}

/// `plan.md.tmp.4711.1764400000`: a process's own.
fn is_numbered_temporary(name: &str) -> bool {
    let rest = name.rsplit_once(".tmp.").map_or("", |(_, rest)| rest);
    !rest.is_empty() && rest.bytes().all(|it| it.is_ascii_hexdigit() || it == b'.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fate_of(path: &str) -> FileDisposition {
        let known = ["contacts.yaml", "plan/36-plan.md", "plan/30-plan.md"];
        disposition(path, &|path| known.contains(&path))
    }

    fn renamed(path: &str) -> String {
        match fate_of(path) {
            FileDisposition::Renamed(path) => path,
            other => panic!("{path}: {other:?}"),
        }
    }

    #[test]
    fn a_chapter_that_somebody_named_as_people_do_gets_a_name_that_works() {
        assert_eq!(renamed("plan/31-Plan.md"), "plan/31-plan.md");
        assert_eq!(renamed("plan/32-Åtgärder.md"), "plan/32-atgarder.md");
        assert_eq!(renamed("plan/32-A\u{30a}tgärder.md"), "plan/32-atgarder.md");
        assert_eq!(renamed("plan/31 plan.md"), "plan/31-plan.md");
        assert_eq!(renamed("plan/35-plan.MD"), "plan/35-plan.md");
        assert_eq!(renamed("plan/34-plan.markdown"), "plan/34-plan.md");
        assert_eq!(renamed("plan/37-plan (kopia).md"), "plan/37-plan-kopia.md");
        assert_eq!(
            renamed("checklists/Min lista.md"),
            "checklists/min-lista.md"
        );
        assert_eq!(renamed("Plan/1. Mål & medel.md"), "plan/1-mal-medel.md");
        assert_eq!(renamed("systems.yml"), "systems.yaml");
    }

    #[test]
    fn a_name_that_is_taken_is_counted_on_and_nothing_is_written_over() {
        assert_eq!(renamed("plan/30-Plan.md"), "plan/30-plan-2.md");
    }

    #[test]
    fn a_copy_beside_its_document_is_told_and_not_taken_in() {
        let of = |path: &str| FileDisposition::CopyOf(path.to_owned());
        assert_eq!(fate_of("plan/36-plan (kopia).md"), of("plan/36-plan.md"));
        assert_eq!(fate_of("plan/36-plan (1).md"), of("plan/36-plan.md"));
        assert_eq!(fate_of("plan/36-Plan - Copy.md"), of("plan/36-plan.md"));
        assert_eq!(
            fate_of("contacts (Anna's conflicted copy 2026-11-20).yaml"),
            of("contacts.yaml")
        );
        assert_eq!(
            fate_of("contacts.sync-conflict-20261120-101112-ABCDEF.yaml"),
            of("contacts.yaml")
        );
        // OneDrive's, by the name of a computer; iCloud's; Synology's.
        for path in [
            "contacts-DESKTOP-1.yaml",
            "contacts 2.yaml",
            "contacts_nas_Nov-20-101112-2026_Conflict.yaml",
        ] {
            assert_eq!(fate_of(path), of("contacts.yaml"), "{path}");
        }
        assert_eq!(fate_of("plan/36-plan-ANNA-PC-2.md"), of("plan/36-plan.md"));
        assert_eq!(
            renamed("plan/38-plan-DESKTOP-1.md"),
            "plan/38-plan-desktop-1.md"
        );
    }

    #[test]
    fn what_programs_leave_behind_is_no_document() {
        for path in [
            "Thumbs.db",
            "plan/.DS_Store",
            "plan/~$plan.docx",
            "plan/.01-Plan.md.swp",
            "plan/01-Plan.md~",
            ".obsidian/Arbete.md",
            ".~lock.Kontakter.yaml#",
            "4913",
            "plan/5036",
            "plan/01-plan.md.orig",
            "plan/01-plan.md.bak",
            "plan/01-plan.md.tmp.4711.17644",
            "plan/#01-plan.md#",
            "plan/.#01-plan.md",
            "plan/.tmp.md",
            "plan/sedAb12Cd",
            "plan/01-plan.md___jb_tmp___",
            "__MACOSX/plan/01-plan.md",
        ] {
            assert_eq!(fate_of(path), FileDisposition::OfAProgram, "{path}");
        }
        for path in [
            "plan/4914-x.md",
            "plan/sedan.md",
            "plan/mall.tmp.md",
            "bild.png",
        ] {
            assert!(!is_of_a_program(path), "{path}");
        }
        assert_eq!(fate_of("plan/Bilaga A.docx"), FileDisposition::NotText);
        assert_eq!(fate_of("plan/日本.md"), FileDisposition::Unnameable);
        assert_eq!(fate_of("A/B/C/D/E/F/G.md"), FileDisposition::Unnameable);
    }
}
