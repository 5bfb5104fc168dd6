//! What came from a folder and can only be written once the new binder is there: files beside the log,
//! and people in the contact list.

use std::path::Path;

use anyhow::Result;

use crate::domain::attachment;
use crate::domain::brought::{As, Brought, Left, Placed};
use crate::domain::entry::{Draft, Fields};
use crate::domain::moment;
use crate::domain::name::LogId;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::contacts_file;
use crate::say;
use crate::store::{Binder, NewFile};
use crate::usecases::bring_folder::{BroughtFile, Laid};
use crate::usecases::import_contacts::{Prepared, Wanted, import_contacts};
use crate::usecases::keep_contacts::{save_contacts, standing};

/// So many files are named in one entry.
const FILES_AN_ENTRY: usize = 40;

/// # Errors
/// This copy cannot write.
pub(super) fn fill(
    binder: &Binder,
    laid: Laid,
    from: &Path,
    env: &Env,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Brought> {
    let mut brought = laid.brought;
    for files in laid.files.chunks(FILES_AN_ENTRY) {
        attach(binder, files, &brought.source, env, sentence)?;
    }
    for path in laid.contacts {
        match people(binder, &from.join(&path), env) {
            Ok(prepared) if !prepared.is_nothing() => {
                let count = prepared
                    .groups
                    .iter()
                    .map(|it| it.added.len())
                    .sum::<usize>();
                let event = sentence(&say!("setup-event-people", file = &path, count = count));
                for unused in &prepared.ignored {
                    let column = format!("{path}: {}", unused.heading);
                    left(&mut brought, column, say!("setup-left-column"));
                }
                save_contacts(binder, prepared.text, prepared.over, &event, env)?;
                brought.people += count;
                brought.placed.push(Placed {
                    from: path,
                    to: contacts_file::PATH.to_owned(),
                    what: As::Contacts,
                    fault: None,
                    encoding: None,
                });
            }
            Ok(_) => left(&mut brought, path, say!("setup-left-nobody")),
            Err(error) => {
                let failure = error.downcast::<Failure>()?;
                let why = say!("setup-left-people", why = failure.message);
                left(&mut brought, path, why);
            }
        }
    }
    brought.placed.sort_by_key(|placed| placed.what.rank());
    Ok(brought)
}

fn left(brought: &mut Brought, path: String, why: Message) {
    brought.left.push(Left { path, why });
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
    let mut fields = Fields::default().with("event", sentence(&event));
    attachment::add_files(&mut fields, &names.collect::<Vec<_>>());
    let draft = Draft {
        log: LogId::journal(),
        kind: "entry".to_owned(),
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

/// In the groups the file names; where it names none, in the first of the list.
fn people(binder: &Binder, file: &Path, env: &Env) -> Result<Prepared> {
    let first = standing(binder)?.contacts.groups.into_iter().next();
    let first = first.map(|group| group.id);
    let wanted = |group| Wanted {
        file,
        group,
        create_groups: true,
        remove: false,
        sheet: None,
        map: &[],
    };
    import_contacts(binder, &wanted(None), env).or_else(|error| match first.as_deref() {
        Some(group) => import_contacts(binder, &wanted(Some(group)), env),
        None => Err(error),
    })
}
