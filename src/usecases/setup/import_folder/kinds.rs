//! Classifies files of a folder by name and content.

use std::collections::BTreeMap;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::folder_import::{self, ImportedAs, is_index};
use crate::domain::documents::unrecognised_file;
use crate::domain::language::Language;
use crate::domain::name::folded;
use crate::domain::people::phone_number::Home;
use crate::error::{Failure, Message};
use crate::format::documents;
use crate::format::documents::checklist_file;
use crate::format::documents::plan_file;
use crate::format::import::table_of_contents;
use crate::format::paths;
use crate::format::people::contacts_import;
use crate::format::people::contacts_limits;
use crate::format::people::contacts_table::ImportContext;
use crate::format::text_encoding::decode;
use crate::say;

/// Kind of a text.
pub(super) enum FileKind {
    Chapter,
    At(String, ImportedAs),
    /// A list of contents, which may have given the order.
    Contents,
    Left(Message),
}

pub(super) fn kind(path: &str, text: &str) -> FileKind {
    if is_licence(path) {
        return FileKind::At(path.to_owned(), ImportedAs::Document);
    }
    if table_of_contents::is_one(path) {
        return FileKind::Contents;
    }
    if !paths::is_markdown(&path.to_lowercase()) && ending(path) != "mdx" {
        return rows(path, text);
    }
    if is_about_the_repository(path) {
        return FileKind::Left(say!("setup-left-repository"));
    }
    let first = path.split('/').next().unwrap_or_default();
    if matches!(first, "routines" | "messages")
        && let Some(to) = unrecognised_file::made_path(path)
    {
        return FileKind::At(to, ImportedAs::Document);
    }
    let is_list = match is_of_things_to_do(path) {
        true => false,
        false => checklist_file::is_whole_list(text) || is_called_a_list(path, text),
    };
    if in_folder_of_lists(path) || is_list {
        return match folder_import::checklist_path(path, &|_| false) {
            Some(to) => FileKind::At(to, ImportedAs::Checklist),
            None => FileKind::Chapter,
        };
    }
    FileKind::Chapter
}

/// A file of rows that the binder has a reader for, where it can be read.
fn rows(path: &str, text: &str) -> FileKind {
    let Some(to) = unrecognised_file::made_path(path).filter(|to| documents::is_rows(to)) else {
        return FileKind::Left(say!("setup-left-not-read"));
    };
    let findings = documents::findings(&to, text.as_bytes(), Home::Nowhere);
    match findings.into_iter().find(Finding::is_fault) {
        None => FileKind::At(to, ImportedAs::Document),
        Some(fault) => {
            let line = fault.place.as_ref().map_or(1, |place| place.line);
            FileKind::Left(say!("setup-left-faulty", line = line, why = fault.message))
        }
    }
}

/// File ending in lower case, without the dot.
pub(super) fn ending(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    let ending = file.rsplit_once('.').map_or("", |(_, ending)| ending);
    ending.to_lowercase()
}

pub(super) fn is_text(path: &str) -> bool {
    unrecognised_file::made_path(&format!("x.{}", ending(path))).is_some()
}

pub(super) fn is_picture(path: &str) -> bool {
    let pictures = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff",
    ];
    pictures.contains(&ending(path).as_str())
}

pub(super) fn is_licence(path: &str) -> bool {
    path.starts_with("LICENSE") && paths::is_accepted(path)
}

/// True for files on how to work in a repository; they are not part of a plan.
fn is_about_the_repository(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let stem = folder_import::stem(&file);
    [
        "contributing",
        "code_of_conduct",
        "code-of-conduct",
        "changelog",
        "pull_request_template",
        "issue_template",
    ]
    .contains(&stem)
}

/// True for to-do lists of the folder itself.
fn is_of_things_to_do(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    ["todo", "todos", "to-do", "backlog"].contains(&folder_import::stem(&file))
}

/// True for a text called a checklist that has check boxes.
fn is_called_a_list(path: &str, text: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let (in_head, own) = plan_file::titles(path, text);
    let words = ["checklist", "tjekliste", "sjekkliste", "checkliste"];
    let says = |name: &str| words.iter().any(|word| folded(name).contains(word));
    [folder_import::stem(file), &in_head, &own]
        .into_iter()
        .any(says)
        && checklist_file::boxes(text) > 1
}

fn in_folder_of_lists(path: &str) -> bool {
    let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
    let file = path.rsplit('/').next().unwrap_or(path);
    let names = [
        "checklists",
        "checklist",
        "checklistor",
        "checklista",
        "checklister",
        "tjeklister",
        "tjekliste",
    ];
    let is_list = |folder: &str| names.contains(&folded(folder).as_str());
    folders.split('/').any(is_list) && !is_index(folder_import::stem(file))
}

/// True for lists of people: vCards, tables and lists with numbers, whatever their names; Markdown only by
/// its name.
pub(super) fn is_contacts(path: &str, bytes: &[u8]) -> bool {
    match ending(path).as_str() {
        "vcf" => true,
        "csv" | "tsv" | "xlsx" | "ods" => is_called_contacts(path) || is_of_people(path, bytes),
        "yaml" | "yml" => {
            let is_ours =
                unrecognised_file::made_path(path).is_some_and(|to| documents::is_rows(&to));
            let has_groups = || {
                let text = decode(bytes, None).text;
                text.lines().any(|line| line.starts_with("groups:"))
            };
            !is_ours && ((is_called_contacts(path) && has_groups()) || is_of_people(path, bytes))
        }
        "md" | "markdown" => is_called_contacts(path) && reached(path, bytes) > 0,
        _ => false,
    }
}

fn is_called_contacts(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = folded(folder_import::stem(file));
    let words = [
        "contact", "kontakt", "telefon", "phone", "call", "larm", "ring", "jour", "vagt", "alarm",
        "adress", "address", "people", "personer",
    ];
    let mut parts = stem.split(|c: char| !c.is_alphanumeric());
    parts.any(|part| words.iter().any(|word| part.starts_with(word)))
        || ["contact", "kontakt", "telefon"]
            .iter()
            .any(|word| stem.contains(word))
}

/// Number of people with a phone number in a file.
pub(super) fn reached(path: &str, bytes: &[u8]) -> usize {
    people(path, bytes).unwrap_or_default()
}

/// True if a file has people with a number, or is so large that reading it as contacts fails with a reason.
fn is_of_people(path: &str, bytes: &[u8]) -> bool {
    people(path, bytes).map_or_else(|failure| contacts_limits::is_refusal(&failure), |it| it > 0)
}

fn people(path: &str, bytes: &[u8]) -> Result<usize, Failure> {
    let none = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::English, &none);
    let brought = contacts_import::read(path, bytes, &asked)?;
    let people = brought.people.iter();
    Ok(people.filter(|it| !it.person.phones.is_empty()).count())
}

/// `plan/02-organisation.md`.
pub(super) fn is_chapter_path(path: &str) -> bool {
    let numbered = path
        .strip_prefix(plan_file::FOLDER)
        .is_some_and(|file| !file.contains('/') && file.starts_with(|c: char| c.is_ascii_digit()));
    numbered && paths::is_accepted(path) && path.ends_with(".md")
}
