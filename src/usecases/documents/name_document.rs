//! Resolve a typed path, file name or section of the plan to a document.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use anyhow::Result;

use crate::domain::name::folded;
use crate::domain::plan::SectionNotFound;
use crate::domain::suggest::closest_match;
use crate::env::Env;
use crate::error::Failure;
use crate::format::documents::units_file;
use crate::format::paths;
use crate::replica::Binder;
use crate::say;
use crate::usecases::plan::read_plan;

/// Path of a document that is saved, or unsaved in the folder.
///
/// # Errors
/// None is called so, or several are.
pub fn name_document(binder: &Binder, typed: &str) -> Result<String> {
    let unsaved = binder.changed_documents().unwrap_or_default();
    let mut known: BTreeSet<String> = binder.documents("")?.into_iter().collect();
    known.extend(unsaved.into_iter().map(|unsaved| unsaved.path));
    let wanted = folded(typed.trim().trim_start_matches("./"));
    if known.contains(&wanted) {
        return Ok(wanted);
    }
    let called: Vec<&String> = known
        .iter()
        .filter(|path| is_called(path, &wanted))
        .collect();
    match called.as_slice() {
        [path] => return Ok((*path).clone()),
        [] => {}
        several => return Err(ambiguous(typed, several).into()),
    }
    if let Ok(read) = read_plan::read_plan(binder) {
        match read.plan.find(typed) {
            Ok(section) => return Ok(read.plan.chapters[section.chapter].path.clone()),
            Err(SectionNotFound::Several(_)) => {
                read_plan::section(&read.plan, typed)?;
            }
            Err(SectionNotFound::Unknown(_)) => {}
        }
    }
    Err(unknown(typed, &wanted, &known).into())
}

/// The same, for a document that may have been deleted.
///
/// # Errors
/// None was ever called so, or several are.
pub fn name_of_any_time(binder: &Binder, typed: &str) -> Result<String> {
    let wanted = folded(typed.trim().trim_start_matches("./"));
    let gone = || -> Vec<String> {
        let gone = binder.taken_out().unwrap_or_default().into_iter();
        gone.filter(|path| *path == wanted || is_called(path, &wanted))
            .collect()
    };
    name_document(binder, typed).or_else(|unknown| match gone().as_slice() {
        [] => Err(unknown),
        [path] => Ok(path.clone()),
        several => Err(ambiguous(typed, &several.iter().collect::<Vec<_>>()).into()),
    })
}

/// The typed path as a path of the binder: paths that begin at the root or with a dot are resolved from the
/// working folder, others are unchanged.
pub fn as_typed(binder: &Binder, env: &Env, typed: &[String]) -> String {
    let typed = typed.join(" ");
    let path = Path::new(typed.trim());
    let first = path.components().next();
    let begins = matches!(first, Some(Component::CurDir | Component::ParentDir));
    if !path.is_absolute() && !begins {
        return typed;
    }
    let within = || {
        let folder = real(binder.folder());
        let place = real(&env.absolute(path));
        let below = place.strip_prefix(&folder).ok()?;
        let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
        parts
            .map(|parts| parts.join("/"))
            .filter(|it| !it.is_empty())
    };
    within().unwrap_or(typed)
}

/// Canonical form of a path as far as it exists; the rest as written.
fn real(path: &Path) -> PathBuf {
    if let Ok(found) = path.canonicalize() {
        return found;
    }
    match (path.parent(), path.components().next_back()) {
        (Some(above), Some(Component::ParentDir)) => {
            let above = real(above);
            above.parent().map_or(above.clone(), Path::to_owned)
        }
        (Some(above), Some(Component::Normal(name))) => real(above).join(name),
        (Some(above), Some(Component::CurDir)) => real(above),
        _ => path.to_owned(),
    }
}

/// The same, for a document that may be new: the typed path, if a document can have it.
pub fn name_or_new(binder: &Binder, typed: &str) -> Result<String> {
    let outcome = name_document(binder, typed);
    let path = typed.trim().trim_start_matches("./");
    let is_new = path.ends_with(".md") || path.ends_with(".yaml");
    match outcome {
        Err(_) if is_new && paths::is_document(path) && paths::is_accepted(path) => {
            Ok(path.to_owned())
        }
        outcome => outcome,
    }
}

/// Match by file name, with or without ending, number or folder. A unit's text is called by its path alone: it
/// may share its name with the chapter it belongs to, and with those of other units.
fn is_called(path: &str, wanted: &str) -> bool {
    if units_file::unit_of(path).is_some() {
        return path.rsplit_once('.').is_some_and(|(it, _)| it == wanted);
    }
    let file = path.rsplit('/').next().unwrap_or(path);
    let stem = paths::id_of(path);
    let bare = stem.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-');
    let below = path.rsplit_once('.').map_or(path, |(path, _)| path);
    [file, &stem, bare, below].contains(&wanted)
}

fn ambiguous(typed: &str, paths: &[&String]) -> Failure {
    let all: Vec<&str> = paths.iter().map(|path| path.as_str()).collect();
    let first = all.first().copied().unwrap_or_default();
    Failure::could_not(say!(
        "plan-several-documents",
        typed = typed,
        paths = all.join(", "),
        first = first
    ))
}

fn unknown(typed: &str, wanted: &str, known: &BTreeSet<String>) -> Failure {
    let ids: Vec<(String, &String)> = known
        .iter()
        .map(|path| (paths::id_of(path), path))
        .collect();
    let all = known.iter().map(String::as_str);
    let names = all.chain(ids.iter().map(|(id, _)| id.as_str()));
    let meant = closest_match(wanted, names).map(|meant| {
        let of_id = ids.iter().find(|(id, _)| id == meant);
        of_id.map_or(meant.to_owned(), |(_, path)| (*path).clone())
    });
    Failure::could_not(match meant {
        Some(meant) => say!("plan-no-document-near", typed = typed, meant = meant),
        None => say!("plan-no-document", typed = typed),
    })
}
