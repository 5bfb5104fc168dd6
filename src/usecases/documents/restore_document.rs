//! Bring an earlier version of a document back.

use anyhow::Result;

use crate::domain::documents::proposed::TextChange;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::log::write_outcome::WriteOutcome;

/// Result of restoring.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    pub path: String,
    pub difference: TextChange,
    pub outcome: WriteOutcome,
}

/// Restores the last version with content; for a document with content, the version before the current one.
///
/// # Errors
/// There is no such version; the document has unsaved changes in the folder; this copy cannot write.
pub fn restore_document(
    binder: &Binder,
    env: &Env,
    path: &str,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Restored> {
    let mut unsaved = binder.changed_documents()?.into_iter();
    if unsaved.any(|it| it.path == path && it.bytes.as_ref().is_some_and(|it| !it.is_empty())) {
        return Err(Failure::could_not(say!("plan-restore-over-unsaved", path = path)).into());
    }
    let before = binder.text_at(path)?;
    let after = binder.before_standing(path)?;
    let after =
        after.ok_or_else(|| Failure::could_not(say!("plan-nothing-earlier", path = path)))?;
    let event = sentence(&say!("plan-event-restored", path = path));
    let added = binder.save_document(path, Some(after.clone()), SaveBase::AllLive, &event, env)?;
    Ok(Restored {
        path: path.to_owned(),
        difference: TextChange {
            before,
            after: Some(after),
        },
        outcome: WriteOutcome::from(added),
    })
}
