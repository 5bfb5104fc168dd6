//! Documents as files: a name nothing is read by, a text that is gone, a record that cannot be read.

use crate::domain::check::CheckedBinder;
use crate::domain::documents::finding::Finding;
use crate::say;

/// Files whose names no document can have.
pub fn not_taken_in(binder: &CheckedBinder) -> Vec<Finding> {
    let files = binder.unrecognised.iter();
    files
        .map(|file| Finding::remark(&file.path, None, say!("check-not-taken-in")))
        .collect()
}

/// Documents that were emptied or deleted and of which an earlier version is shown.
pub fn emptied(binder: &CheckedBinder) -> Vec<Finding> {
    let documents = binder.emptied.iter();
    documents
        .map(|document| {
            let message = say!("check-emptied", document = document.path.as_str());
            Finding::remark(&document.path, None, message)
        })
        .collect()
}

/// What the readers of documents found.
pub fn unreadable(binder: &CheckedBinder) -> Vec<Finding> {
    binder.findings.clone()
}
