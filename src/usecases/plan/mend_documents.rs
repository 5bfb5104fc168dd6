//! `check --fix`: what can be put right without a judgement, and writing it down.

use anyhow::Result;

use crate::domain::check::{DocumentText, MendedDocument, mend};
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::log::write_outcome::WriteOutcome;

/// The saved documents that can be mended, as they are to be.
///
/// # Errors
/// The documents cannot be listed.
pub fn mendable(binder: &Binder) -> Result<Vec<MendedDocument>> {
    let mut mended = Vec::new();
    for path in binder.documents("")? {
        let bytes = binder.document(&path)?.unwrap_or_default();
        let Ok(text) = String::from_utf8(bytes) else {
            continue;
        };
        let document = DocumentText { path, text };
        mended.extend(Some(&document).filter(|it| it.is_prose()).and_then(mend));
    }
    Ok(mended)
}

/// Saves one of them.
///
/// # Errors
/// It is changed in the folder and not saved; this copy cannot write.
pub fn save_mended(
    binder: &Binder,
    env: &Env,
    mended: &MendedDocument,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<WriteOutcome> {
    let path = mended.path.as_str();
    let mut unsaved = binder.changed_documents()?.into_iter();
    if unsaved.any(|unsaved| unsaved.path == path) {
        return Err(Failure::could_not(say!("plan-unsaved-first", path = path)).into());
    }
    let before = binder.document(path)?;
    let added = binder.save_document(
        path,
        Some(mended.text.clone().into_bytes()),
        SaveBase::text(before.as_deref())?,
        &sentence(&say!("plan-event-changed", path = path)),
        env,
    )?;
    Ok(WriteOutcome::from(added))
}
