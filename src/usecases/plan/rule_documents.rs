//! The documents that rule an incident, duties, calendar and steps, as they can be used: the version
//! that counts, or where it cannot be read the last one that could.

use crate::domain::documents::finding::{Finding, WithFindings};
use crate::domain::documents::parsed::{Fallback, Parsed};
use crate::domain::incident::checklist::{Checklist, ChecklistKind};
use crate::domain::incident::routine::Routine;
use crate::domain::incident::system::Systems;
use crate::domain::obligations::duty::Duties;
use crate::domain::people::escalation::Escalation;
use crate::domain::plan::calendar::Calendar;
use crate::domain::plan::supplier::Suppliers;
use crate::domain::time::moment::Moment;
use crate::format::documents::calendar_file;
use crate::format::documents::checklist_file;
use crate::format::documents::duties_file;
use crate::format::documents::escalation_file;
use crate::format::documents::routine_file;
use crate::format::documents::suppliers_file;
use crate::format::documents::systems_file;
use crate::format::paths;
use crate::replica::{Binder, Document};
use crate::usecases::documents::read_document::read_document;
use crate::usecases::setup::settings;

/// duties.yaml; empty where there is none, or the binder cannot be read.
pub fn duties(binder: &Binder) -> Parsed<Duties> {
    read_document(binder, duties_file::PATH, duties_file::read).unwrap_or_default()
}

/// systems.yaml; empty where there is none, or the binder cannot be read.
pub fn systems(binder: &Binder) -> Parsed<Systems> {
    read_document(binder, systems_file::PATH, systems_file::read).unwrap_or_default()
}

/// escalation.yaml, likewise.
pub fn escalation(binder: &Binder) -> Parsed<Escalation> {
    read_document(binder, escalation_file::PATH, escalation_file::read).unwrap_or_default()
}

/// Routines in the order of their files, with paths.
pub fn routines(binder: &Binder) -> Vec<(String, Routine)> {
    let paths = binder.documents(routine_file::FOLDER).unwrap_or_default();
    let read = |path: String| {
        let bytes = binder.document(&path).ok().flatten()?;
        let routine = routine_file::read(&path, &bytes).value;
        Some((path, routine))
    };
    let markdown = paths.into_iter().filter(|path| path.ends_with(".md"));
    markdown.filter_map(read).collect()
}

/// calendar.yaml; empty where there is none, or the binder cannot be read.
pub fn calendar(binder: &Binder) -> Parsed<Calendar> {
    read_document(binder, calendar_file::PATH, calendar_file::read).unwrap_or_default()
}

/// suppliers.yaml; empty where there is none, or the binder cannot be read.
pub fn suppliers(binder: &Binder) -> Parsed<Suppliers> {
    read_document(binder, suppliers_file::PATH, suppliers_file::read).unwrap_or_default()
}

/// The places where the log is kept, first choice first, as systems.yaml names them; the binder
/// itself is `None`.
pub fn media(binder: &Binder) -> Vec<Option<String>> {
    let systems = systems(binder);
    let named = |id: &String| {
        let system = systems.value.systems.iter().find(|it| it.id == *id);
        let name = system.map_or_else(|| capital(id), |system| system.name.clone());
        (id != "binder").then_some(name)
    };
    let media = settings::settings(binder).log_media;
    media.iter().map(named).collect()
}

/// An id in place of a name.
fn capital(id: &str) -> String {
    let mut letters = id.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// The list of steps as of a time: the first checklist of kind `steps`. None if the binder has none.
pub fn steps(binder: &Binder, at: Option<Moment>) -> Option<Parsed<Checklist>> {
    let mut lists = paths_of_lists(binder).into_iter();
    lists.find_map(|path| {
        let list = as_it_stood(binder, &path, at);
        (list.value.kind == ChecklistKind::Steps).then_some(list)
    })
}

/// All lists of the plan as of a time; the steps first, then by name.
pub fn lists(binder: &Binder, at: Option<Moment>) -> Vec<Parsed<Checklist>> {
    let paths = paths_of_lists(binder);
    let mut lists: Vec<Parsed<Checklist>> = paths
        .iter()
        .map(|path| {
            let mut list = as_it_stood(binder, path, at);
            if list.value.id.is_empty() {
                list.value.id = paths::id_of(path);
            }
            list
        })
        .collect();
    lists.sort_by_key(|list| list.value.kind != ChecklistKind::Steps);
    lists
}

fn paths_of_lists(binder: &Binder) -> Vec<String> {
    let mut paths = binder.documents(paths::CHECKLISTS).unwrap_or_default();
    paths.retain(|path| paths::is_markdown(path));
    paths
}

/// The newest version that is no younger than the moment and can be read; where there is none such
/// the newest that can be read.
fn as_it_stood(binder: &Binder, path: &str, at: Option<Moment>) -> Parsed<Checklist> {
    let old_enough = |document: &Document| match (&document.by, at) {
        (Some((_, written)), Some(at)) => *written <= at,
        _ => true,
    };
    let standing = binder.document(path).ok().flatten().map(|bytes| Document {
        path: path.to_owned(),
        bytes,
        by: binder.writer_of(path).unwrap_or_default(),
    });
    // The usual case, without looking up what came before.
    if let Some(document) = standing.as_ref().filter(|document| old_enough(document))
        && let Ok(reading) = read(path, &document.bytes)
    {
        return readable(reading, None, None);
    }
    let earlier = binder.earlier(path).unwrap_or_default();
    let (old, young): (Vec<Document>, Vec<Document>) =
        standing.into_iter().chain(earlier).partition(old_enough);
    let mut older = None;
    for document in old.into_iter().chain(young) {
        match read(path, &document.bytes) {
            Ok(reading) => return readable(reading, older, document.by),
            Err(fault) => {
                let broken = document.by;
                older = older.or(Some(Fallback {
                    fault: *fault,
                    broken,
                    version: None,
                    nothing: true,
                }));
            }
        }
    }
    Parsed {
        value: Checklist::default(),
        findings: Vec::new(),
        fallback: older,
    }
}

/// A list without a single point cannot be used.
fn read(path: &str, bytes: &[u8]) -> Result<WithFindings<Checklist>, Box<Finding>> {
    let reading = checklist_file::read(path, bytes);
    match reading.findings.iter().find(|finding| finding.is_fault()) {
        Some(fault) if reading.value.items.is_empty() => Err(Box::new(fault.clone())),
        _ => Ok(reading),
    }
}

fn readable(
    reading: WithFindings<Checklist>,
    older: Option<Fallback>,
    shown: Option<(String, Moment)>,
) -> Parsed<Checklist> {
    let older = older.map(|older| Fallback {
        version: shown,
        nothing: false,
        ..older
    });
    Parsed {
        value: reading.value,
        findings: reading.findings,
        fallback: older,
    }
}
