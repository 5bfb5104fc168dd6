//! Resolve a document with several live versions: one of them, or an edited text, replaces all.

use anyhow::Result;

use crate::domain::documents::finding::Finding;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::{Binder, LiveVersion, SaveBase};
use crate::say;
use crate::usecases::documents::validate::validate_today;
use crate::usecases::log::write_outcome::WriteOutcome;

/// The text to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Take {
    /// The one this device's person wrote.
    Mine,
    /// The other one.
    Theirs,
    /// By the first digits of its id.
    Id(String),
    /// The text in the folder.
    Edited,
}

/// Result of resolving.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolved {
    Done(Box<WriteOutcome>),
    /// The edited text is broken; nothing was written.
    Refused(Vec<Finding>),
}

/// Live versions of a document, the current one first.
///
/// # Errors
/// There is only one.
pub fn versions(binder: &Binder, path: &str) -> Result<Vec<LiveVersion>> {
    let versions = binder.versions(path)?;
    if versions.len() < 2 {
        return Err(Failure::could_not(say!("plan-one-version", path = path)).into());
    }
    Ok(versions)
}

/// Makes one version of all.
///
/// # Errors
/// There is only one, none or several are meant, or this copy cannot write.
pub fn resolve_document(
    binder: &Binder,
    env: &Env,
    path: &str,
    take: &Take,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Resolved> {
    let versions = versions(binder, path)?;
    let bytes = match take {
        Take::Edited => lying(binder, path, &versions)?,
        take => chosen(binder, path, &versions, take)?.bytes.clone(),
    };
    if let Some(bytes) = &bytes {
        let findings = validate_today(binder, path, bytes, env);
        if findings.iter().any(Finding::is_fault) {
            return Ok(Resolved::Refused(findings));
        }
    }
    let event = sentence(&say!("plan-event-resolved", path = path));
    let added = binder.save_document(path, bytes, SaveBase::AllLive, &event, env)?;
    Ok(Resolved::Done(Box::new(WriteOutcome::from(added))))
}

/// Text in the folder: the edited one, else the current version.
fn lying(binder: &Binder, path: &str, versions: &[LiveVersion]) -> Result<Option<Vec<u8>>> {
    let mut unsaved = binder.changed_documents()?.into_iter();
    let edited = unsaved.find(|unsaved| unsaved.path == path);
    Ok(match edited {
        Some(edited) if edited.emptied || edited.bytes.is_none() => {
            return Err(Failure::could_not(say!("plan-nothing-edited", path = path)).into());
        }
        Some(edited) => edited.bytes,
        None => versions
            .iter()
            .find(|version| version.stands)
            .and_then(|v| v.bytes.clone()),
    })
}

fn chosen<'v>(
    binder: &Binder,
    path: &str,
    versions: &'v [LiveVersion],
    take: &Take,
) -> Result<&'v LiveVersion, Failure> {
    let name = binder.device().map(|device| device.name.as_str());
    let is_mine = |version: &&LiveVersion| version.by.as_ref().map(|(by, _)| by.as_str()) == name;
    let meant: Vec<&LiveVersion> = match take {
        Take::Mine => versions.iter().filter(is_mine).collect(),
        Take::Theirs => versions
            .iter()
            .filter(|version| !is_mine(version))
            .collect(),
        Take::Id(id) => versions
            .iter()
            .filter(|version| version.id.starts_with(id.as_str()))
            .collect(),
        Take::Edited => Vec::new(),
    };
    match meant.as_slice() {
        [version] => Ok(version),
        _ => {
            let ids: Vec<&str> = versions.iter().map(|version| &version.id[..8]).collect();
            let first = ids.first().copied().unwrap_or_default();
            Err(Failure::could_not(say!(
                "plan-which-version",
                path = path,
                ids = ids.join(", "),
                first = first
            )))
        }
    }
}
