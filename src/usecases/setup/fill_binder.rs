//! Second part of an import, once the new binder exists: files beside the log, people for the contact list.

use std::path::Path;

use anyhow::Result;

use crate::domain::documents::folder_import::{
    self, FolderImport, ImportedAs, ImportedFile, SkippedFile,
};
use crate::domain::log::attachment;
use crate::domain::log::entry::{Draft, Fields};
use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::shell_quote;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::people::contacts_file;
use crate::replica::{Binder, NewFile};
use crate::say;
use crate::usecases::people::import_contacts::{ImportRequest, PreparedImport, import_contacts};
use crate::usecases::people::keep_contacts::{save_contacts, standing};
use crate::usecases::setup::import_folder::{BroughtFile, LaidOutFolder};

/// Most files named in one entry.
const FILES_AN_ENTRY: usize = 40;

/// # Errors
/// This copy cannot write.
pub(in crate::usecases) fn fill(
    binder: &Binder,
    laid: LaidOutFolder,
    from: &Path,
    env: &Env,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<FolderImport> {
    let mut brought = laid.brought;
    for files in laid.files.chunks(FILES_AN_ENTRY) {
        attach(binder, files, &brought.source, env, sentence)?;
    }
    for path in laid.contacts {
        let file = from.join(&path);
        let kept = people(binder, &file, &path, env).and_then(|prepared| {
            if prepared.is_nothing() {
                left(&mut brought, path.clone(), say!("setup-left-nobody"));
                return Ok(());
            }
            keep(binder, &path, prepared, &mut brought, env, sentence)
        });
        // One list that is refused keeps nothing else out.
        if let Err(error) = kept {
            let failure = error.downcast::<Failure>()?;
            let file = shell_quote::path(&file);
            let why = say!("setup-left-people", why = failure.message, file = file);
            left(&mut brought, path, why);
        }
    }
    brought.placed.sort_by_key(|placed| placed.what.rank());
    Ok(brought)
}

/// Adds the people of one file to the list; returns their groups.
fn keep(
    binder: &Binder,
    path: &str,
    prepared: PreparedImport,
    brought: &mut FolderImport,
    env: &Env,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<()> {
    let groups = prepared.groups.iter();
    let count = groups.map(|it| it.added.len()).sum::<usize>();
    let event = sentence(&say!("setup-event-people", file = path, count = count));
    save_contacts(binder, prepared.text, prepared.base, &event, env)?;
    for unused in &prepared.ignored {
        let column = format!("{path}: {}", unused.heading);
        left(brought, column, say!("setup-left-column"));
    }
    for found in &prepared.findings {
        let line = found.place.as_ref().map_or(1, |place| place.line);
        left(brought, format!("{path}:{line}"), found.message.clone());
    }
    let into = prepared.groups.iter().filter(|it| !it.added.is_empty());
    let into = into.map(|it| format!("{} ({})", it.group, it.added.len()));
    brought.notes.push(say!(
        "setup-brought-people",
        file = path,
        count = count,
        groups = into.collect::<Vec<_>>().join(", ")
    ));
    brought.people += count;
    brought.placed.push(ImportedFile {
        from: path.to_owned(),
        to: contacts_file::PATH.to_owned(),
        what: ImportedAs::Contacts,
        fault: None,
        encoding: None,
    });
    Ok(())
}

fn left(brought: &mut FolderImport, path: String, why: Message) {
    brought.skipped.push(SkippedFile { path, why });
}

fn attach(
    binder: &Binder,
    files: &[BroughtFile],
    source: &str,
    env: &Env,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<()> {
    let names = files.iter().map(|it| (it.path.as_str(), it.from.as_str()));
    let event = say!("setup-event-files", source = source, count = files.len());
    let mut fields = Fields::default().with(Field::Event, sentence(&event));
    attachment::add_files(&mut fields, &names.collect::<Vec<_>>());
    let draft = Draft {
        log: LogId::journal(),
        kind: EntryKind::Entry,
        at: moment::in_zone(env.now(), binder.zone()),
        fields,
    };
    let file = |it: &BroughtFile| NewFile {
        path: it.path.clone(),
        bytes: Some(it.bytes.clone()),
    };
    binder.add(draft, files.iter().map(file).collect(), env)?;
    Ok(())
}

/// In the groups named by the file; if none, in a group named after the file: an import must not make
/// anybody a decision maker.
fn people(binder: &Binder, file: &Path, path: &str, env: &Env) -> Result<PreparedImport> {
    let contacts = standing(binder)?.contacts;
    let own = group_name(path, &|name| contacts.group(name).is_some());
    let wanted = |group| ImportRequest {
        file,
        group,
        create_groups: true,
        remove: false,
        sheet: None,
        map: &[],
    };
    import_contacts(binder, &wanted(None), env)
        .or_else(|_| import_contacts(binder, &wanted(Some(&own)), env))
}

/// The words of a file's name, with a number after them where the list has such a group already.
fn group_name(path: &str, is_taken: &dyn Fn(&str) -> bool) -> String {
    let title = match folder_import::title_of(path) {
        title if title.is_empty() => "Import".to_owned(),
        title => title,
    };
    let numbered = (2..).map(|number| format!("{title} {number}"));
    let mut all = std::iter::once(title.clone()).chain(numbered);
    all.find(|name| !is_taken(name)).unwrap_or(title)
}
