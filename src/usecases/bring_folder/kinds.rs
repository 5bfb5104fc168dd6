//! What a file of a folder is, by its name and by what stands in it.

use crate::domain::brought::{self, As, is_index};
use crate::domain::finding::Finding;
use crate::domain::name::folded;
use crate::domain::phone::Home;
use crate::domain::stranger;
use crate::error::Message;
use crate::format::checklist_file;
use crate::format::documents;
use crate::format::folder_contents;
use crate::format::paths;
use crate::format::plan_file;
use crate::format::text_encoding::decode;
use crate::say;
use crate::usecases::bring_folder::gather::ending;

/// What a text is.
pub(super) enum Kind {
    Chapter,
    At(String, As),
    Left(Message),
}

pub(super) fn kind(path: &str, text: &str) -> Kind {
    if is_licence(path) {
        return Kind::At(path.to_owned(), As::Document);
    }
    if folder_contents::is_one(path) {
        return Kind::Left(say!("setup-left-contents"));
    }
    if !paths::is_markdown(&path.to_lowercase()) && ending(path) != "mdx" {
        return rows(path, text);
    }
    if is_about_the_repository(path) {
        return Kind::Left(say!("setup-left-repository"));
    }
    let first = path.split('/').next().unwrap_or_default();
    if matches!(first, "routines" | "messages")
        && let Some(to) = stranger::made_path(path)
    {
        return Kind::At(to, As::Document);
    }
    if in_folder_of_lists(path) || checklist_file::is_whole_list(text) {
        return match brought::checklist_path(path, &|_| false) {
            Some(to) => Kind::At(to, As::Checklist),
            None => Kind::Chapter,
        };
    }
    Kind::Chapter
}

/// A file of rows that the binder has a reader for, where it can be read.
fn rows(path: &str, text: &str) -> Kind {
    let Some(to) = stranger::made_path(path).filter(|to| documents::is_rows(to)) else {
        return Kind::Left(say!("setup-left-not-read"));
    };
    let findings = documents::findings(&to, text.as_bytes(), Home::Nowhere);
    match findings.into_iter().find(Finding::is_fault) {
        None => Kind::At(to, As::Document),
        Some(fault) => {
            let line = fault.place.as_ref().map_or(1, |place| place.line);
            Kind::Left(say!("setup-left-faulty", line = line, why = fault.message))
        }
    }
}

pub(super) fn is_text(path: &str) -> bool {
    stranger::made_path(&format!("x.{}", ending(path))).is_some()
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

/// How a repository is worked in is no part of the plan.
fn is_about_the_repository(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    let stem = brought::stem(&file);
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
    folders.split('/').any(is_list) && !is_index(brought::stem(file))
}

/// A list of people: vCards, or a table or list that is called so.
pub(super) fn is_contacts(path: &str, bytes: &[u8]) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = folded(brought::stem(file));
    let called = ["contact", "kontakt", "telefon", "phone"]
        .iter()
        .any(|word| stem.contains(word));
    match ending(path).as_str() {
        "vcf" => true,
        "csv" | "tsv" | "xlsx" | "ods" => called,
        "yaml" | "yml" => {
            let is_ours = stranger::made_path(path).is_some_and(|to| documents::is_rows(&to));
            called
                && !is_ours
                && decode(bytes, None)
                    .text
                    .lines()
                    .any(|line| line.starts_with("groups:"))
        }
        _ => false,
    }
}

/// `plan/02-organisation.md`.
pub(super) fn is_chapter_path(path: &str) -> bool {
    let numbered = path
        .strip_prefix(plan_file::FOLDER)
        .is_some_and(|file| !file.contains('/') && file.starts_with(|c: char| c.is_ascii_digit()));
    numbered && paths::is_accepted(path) && path.ends_with(".md")
}
