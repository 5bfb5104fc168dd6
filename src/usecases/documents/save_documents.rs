//! Save documents changed in the folder: one entry for each. Unchanged files are left alone.

use anyhow::Result;

use crate::domain::documents::finding::Finding;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::{Binder, EditNote, SaveBase, Unsaved};
use crate::say;
use crate::usecases::documents::rename_unrecognised::TakenIn;
use crate::usecases::documents::validate::validate_today;
use crate::usecases::log::write_outcome::WriteOutcome;

/// Options of saving.
#[derive(Clone, Debug, Default)]
pub struct Saving {
    /// Reason for the change, as typed.
    pub message: Option<String>,
    /// Id of the action in the journal that the change is made for.
    pub of: String,
    /// Only this document.
    pub only: Option<String>,
    /// Also that documents are gone from the folder.
    pub deleted: bool,
    /// However many they are.
    pub yes: bool,
}

/// From this many deletions at once on, they need confirmation.
const MANY: usize = 3;

/// Kind of change of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedChange {
    New,
    Changed,
    Deleted,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Saved {
    pub path: String,
    pub change: SavedChange,
    pub outcome: WriteOutcome,
    /// Worth a look, though it was saved.
    pub remarks: Vec<Finding>,
}

/// Result of saving everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedAll {
    pub saved: Vec<Saved>,
    /// Not saved, with faults.
    pub refused: Vec<Vec<Finding>>,
    /// Gone from the folder, still in the binder.
    pub missing: Vec<String>,
    /// Empty in the folder: nothing to save.
    pub emptied: Vec<String>,
    /// Cannot be read in the folder, with the system's reason.
    pub unreadable: Vec<(String, String)>,
    /// Files that were no documents under the names they had.
    pub strangers: TakenIn,
    /// Number of deletions that need confirmation.
    pub conflicts_held: usize,
}

/// Saves unsaved documents of the folder.
///
/// # Errors
/// This copy cannot write.
pub fn save_documents(
    binder: &Binder,
    env: &Env,
    saving: &Saving,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<SavedAll> {
    if let Some(at) = binder.head_elsewhere()? {
        let at = at.get(..12).unwrap_or(&at).to_owned();
        return Err(Failure::could_not(say!("plan-head-elsewhere", at = at)).into());
    }
    let mut all = SavedAll {
        unreadable: unreadable(binder, saving)?,
        ..SavedAll::default()
    };
    let changed = binder.changed_documents()?;
    let gone = changed.iter().filter(|it| it.bytes.is_none()).count();
    if saving.deleted && saving.only.is_none() && !saving.yes && gone >= MANY {
        all.conflicts_held = gone;
    }
    all.saved.extend(confirmed(binder, env, saving, sentence)?);
    for unsaved in changed {
        if saving
            .only
            .as_ref()
            .is_some_and(|only| *only != unsaved.path)
        {
            continue;
        }
        if unsaved.emptied {
            all.emptied.push(unsaved.path);
            continue;
        }
        let findings = match &unsaved.bytes {
            Some(bytes) => validate_today(binder, &unsaved.path, bytes, env),
            None if saving.deleted && all.conflicts_held == 0 => Vec::new(),
            None => {
                all.missing.push(unsaved.path);
                continue;
            }
        };
        if findings.iter().any(Finding::is_fault) {
            all.refused.push(findings);
            continue;
        }
        all.saved
            .push(save(binder, env, unsaved, findings, saving, sentence)?);
    }
    Ok(all)
}

/// Unreadable files among those to be saved.
fn unreadable(binder: &Binder, saving: &Saving) -> Result<Vec<(String, String)>> {
    let only = saving.only.as_ref();
    let mut unreadable = binder.unreadable_documents()?;
    unreadable.retain(|(path, _)| only.is_none_or(|only| only == path));
    Ok(unreadable)
}

/// Naming an emptied document confirms its deletion.
fn confirmed(
    binder: &Binder,
    env: &Env,
    saving: &Saving,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Option<Saved>> {
    let Some(path) = saving.only.clone().filter(|_| saving.deleted) else {
        return Ok(None);
    };
    if !binder.lost()?.iter().any(|it| it.path == path) {
        return Ok(None);
    }
    let event = sentence(&say!("plan-event-deleted", path = &path));
    let added = binder.save_document(&path, None, SaveBase::AllLive, &event, env)?;
    Ok(Some(Saved {
        path,
        change: SavedChange::Deleted,
        outcome: WriteOutcome::from(added),
        remarks: Vec::new(),
    }))
}

fn save(
    binder: &Binder,
    env: &Env,
    unsaved: Unsaved,
    remarks: Vec<Finding>,
    saving: &Saving,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Saved> {
    let path = unsaved.path;
    let change = match (&unsaved.bytes, binder.document(&path)?) {
        (None, _) => SavedChange::Deleted,
        (Some(_), None) => SavedChange::New,
        (Some(_), Some(_)) => SavedChange::Changed,
    };
    let event = match &saving.message {
        Some(message) => message.clone(),
        None => sentence(&match change {
            SavedChange::New => say!("plan-event-new", path = &path),
            SavedChange::Changed => say!("plan-event-changed", path = &path),
            SavedChange::Deleted => say!("plan-event-deleted", path = &path),
        }),
    };
    let note = EditNote {
        event: &event,
        of: &saving.of,
    };
    let base = SaveBase::Text(unsaved.written_base);
    let added = binder.save_document_for(&path, unsaved.bytes, base, note, env)?;
    Ok(Saved {
        path,
        change,
        outcome: WriteOutcome::from(added),
        remarks,
    })
}
