//! Set-aside commits: list, and adopt.

use anyhow::Result;

use crate::domain::log::entry::Draft;
use crate::domain::log::entry::Field;
use crate::domain::replication::set_aside::{SetAside, SetAsideReason, UncountedEntry};
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::usecases::log::long_text;
use crate::usecases::log::write_outcome::WriteOutcome;

/// The fewest digits of an id that are taken for one.
const FEWEST_DIGITS: usize = 4;

/// Everything that is set aside, oldest first.
///
/// # Errors
/// This copy has no pinned beginning, or cannot be read.
pub fn list(binder: &Binder) -> Result<Vec<SetAside>> {
    binder.asides()
}

/// Result of adopting.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenEntries {
    pub set_aside: SetAside,
    /// Each entry as it was, and the own one that states it again.
    pub rows: Vec<(UncountedEntry, WriteOutcome)>,
    /// Its changes of documents are proposals and wait for an answer.
    pub documents: bool,
}

/// Restates entries of a set-aside commit, each as an own entry; documents of foreign commits are merged as
/// proposals. `source` is the sentence with a row's origin.
///
/// # Errors
/// No such id; nothing in it that could be taken in; another binder's; a copy that cannot write.
pub fn take(
    binder: &Binder,
    env: &Env,
    typed: &str,
    source: &dyn Fn(&SetAside, &UncountedEntry) -> String,
) -> Result<TakenEntries> {
    let aside = find(binder.asides()?, typed)?;
    if aside.why == SetAsideReason::Unrelated {
        return Err(Failure::could_not(say!("aside-is-another-binders", id = aside.id)).into());
    }
    let is_plain = matches!(
        aside.why,
        SetAsideReason::Unsigned | SetAsideReason::Main(_)
    );
    let before = binder.proposed()?.len();
    if is_plain && !binder.take_documents_of(&aside.id, env)? {
        return Err(Failure::could_not(say!("aside-is-another-binders", id = aside.id)).into());
    }
    let mut rows = Vec::new();
    for lost in aside.rows.iter().filter(|lost| lost.can_be_taken()) {
        let draft = again(lost, &source(&aside, lost));
        let written = long_text::write(binder, env, draft, Vec::new(), Vec::new())?;
        rows.push((lost.clone(), written));
    }
    if rows.is_empty() && !is_plain {
        return Err(Failure::could_not(say!("aside-nothing-to-take", id = aside.id)).into());
    }
    // If it has several entries, the others may still be wanted.
    if is_id(&aside, typed) {
        binder.settle_aside(&aside)?;
    }
    Ok(TakenEntries {
        documents: is_plain && binder.proposed()?.len() > before,
        set_aside: aside,
        rows,
    })
}

fn is_id(aside: &SetAside, typed: &str) -> bool {
    typed.len() >= FEWEST_DIGITS && aside.id.starts_with(typed)
}

/// By digits of its commit, or by an entry in it; then only that entry.
fn find(asides: Vec<SetAside>, typed: &str) -> Result<SetAside, Failure> {
    if let Some(aside) = asides.iter().find(|it| is_id(it, typed)) {
        return Ok(aside.clone());
    }
    let is_in = |lost: &UncountedEntry| lost.entry.id.to_string() == typed;
    let holder = asides.into_iter().find(|it| it.rows.iter().any(is_in));
    let mut aside = holder.ok_or_else(|| Failure::could_not(say!("aside-unknown", id = typed)))?;
    aside.rows.retain(is_in);
    Ok(aside)
}

fn again(lost: &UncountedEntry, source: &str) -> Draft {
    let entry = &lost.entry;
    let mut fields = entry.fields.clone();
    let source = match entry.text(Field::Source) {
        "" => source.to_owned(),
        before => format!("{before}; {source}"),
    };
    fields.set(Field::Source, source);
    fields.set(Field::Taken, lost.pointer());
    Draft {
        log: lost.log.clone(),
        kind: entry.kind.clone(),
        at: entry.at,
        fields,
    }
}
