//! What happened to a document as a whole, in sentences.

use crate::domain::plan::plan_change::{DocumentChange, DocumentEffect};
use crate::error::Message;
use crate::say;

/// Nothing where its sentences tell all.
pub(super) fn sentences(document: &DocumentChange) -> Vec<Message> {
    let renamed = document.from.as_deref();
    let renamed = renamed.map(|from| say!("plan-diff-renamed", from = from));
    let merged =
        (document.replaced > 1).then(|| say!("plan-diff-merged", count = document.replaced));
    let effect = match document.effect() {
        DocumentEffect::Unknown => Some(say!("plan-diff-no-text")),
        DocumentEffect::New => Some(say!("plan-diff-new", words = words(document))),
        DocumentEffect::Deleted => Some(say!("plan-diff-deleted", words = words(document))),
        DocumentEffect::Gone => Some(say!("plan-diff-gone")),
        DocumentEffect::Emptied => Some(say!("plan-diff-emptied", words = words(document))),
        DocumentEffect::Same if renamed.is_some() => None,
        DocumentEffect::Same => Some(say!("plan-diff-same")),
        DocumentEffect::Changed if document.passages.is_empty() => Some(say!("plan-diff-layout")),
        DocumentEffect::Changed => None,
    };
    renamed.into_iter().chain(merged).chain(effect).collect()
}

/// Words of the text that came, or that was there.
fn words(document: &DocumentChange) -> usize {
    let texts = document.difference.as_ref().map(|it| it.texts());
    let (before, after) = texts.unwrap_or_default();
    let text = match document.effect() {
        DocumentEffect::New => after,
        _ => before,
    };
    text.split_whitespace().count()
}
