//! Say that a document was reviewed: the date in its head, nothing else in it is touched.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::documents::finding::Finding;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::documents::front_matter;
use crate::replica::{Binder, SaveBase};
use crate::say;
use crate::usecases::documents::validate::validate_today;
use crate::usecases::log::write_outcome::WriteOutcome;

/// A review that is written down.
#[derive(Clone, Debug, PartialEq)]
pub struct Reviewed {
    pub path: String,
    pub date: NaiveDate,
    pub outcome: WriteOutcome,
}

/// Writes today's date as `reviewed`; as `mirrored` where the page was compared with its source.
///
/// # Errors
/// The document is none with a head, mirrors no page, is broken, or is changed in the folder and not saved; this
/// copy cannot write.
pub fn review_document(
    binder: &Binder,
    env: &Env,
    path: &str,
    mirrored: bool,
    sentence: &dyn Fn(&Message) -> String,
) -> Result<Reviewed> {
    let has_head = ["plan/", "checklists/", "routines/", "exercises/", "units/"];
    if !path.ends_with(".md") || !has_head.iter().any(|folder| path.starts_with(folder)) {
        return Err(Failure::could_not(say!("plan-not-reviewable", path = path)).into());
    }
    let mut unsaved = binder.changed_documents()?.into_iter();
    if unsaved.any(|unsaved| unsaved.path == path) {
        return Err(Failure::could_not(say!("plan-unsaved-first", path = path)).into());
    }
    let Some(document) = binder.document(path)? else {
        return Err(Failure::could_not(say!("plan-no-document", typed = path)).into());
    };
    let date = moment::date_in(moment::in_zone(env.now(), binder.zone()), binder.zone());
    let text = String::from_utf8_lossy(&document);
    if mirrored && front_matter::scalar(&text, "source").is_none_or(|it| it.is_empty()) {
        return Err(Failure::could_not(say!("plan-no-source", path = path)).into());
    }
    let key = if mirrored { "mirrored" } else { "reviewed" };
    let dated = front_matter::with_key(&text, key, &date.to_string());
    if validate_today(binder, path, dated.as_bytes(), env)
        .iter()
        .any(Finding::is_fault)
    {
        return Err(Failure::could_not(say!("plan-broken-first", path = path)).into());
    }
    let event = sentence(&match mirrored {
        true => say!("plan-event-mirrored", path = path),
        false => say!("plan-event-reviewed", path = path),
    });
    let added = binder.save_document(
        path,
        Some(dated.into_bytes()),
        SaveBase::text(Some(&document))?,
        &event,
        env,
    )?;
    Ok(Reviewed {
        path: path.to_owned(),
        date,
        outcome: WriteOutcome::from(added),
    })
}
