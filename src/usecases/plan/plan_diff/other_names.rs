//! Documents that were given another name, and the order in which changed ones are shown.

use std::cmp::Reverse;

use crate::domain::documents::renamed;
use crate::domain::plan::plan_change::DocumentChange;
use crate::format::documents::plan_file;

/// The chapters first; a document that was given another name is one.
pub(super) fn in_order(mut documents: Vec<DocumentChange>) -> Vec<DocumentChange> {
    for (from, to) in names(&documents) {
        let old = documents.iter().position(|it| it.path == from);
        let Some(old) = old.map(|at| documents.remove(at)) else {
            continue;
        };
        let new = documents.iter_mut().find(|it| it.path == to);
        if let Some(new) = new {
            new.from = Some(old.path);
            new.changes.extend(old.changes);
            new.changes.sort_by_key(|it| Reverse(it.row.written_at));
            if let (Some(new), Some(old)) = (&mut new.difference, old.difference) {
                new.before = old.before;
            }
        }
    }
    documents.sort_by_key(|it| (!it.path.starts_with(plan_file::FOLDER), it.path.clone()));
    documents
}

fn names(documents: &[DocumentChange]) -> Vec<(String, String)> {
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    for it in documents {
        let Some(difference) = &it.difference else {
            continue;
        };
        let (before, after) = difference.texts();
        match (&difference.before, &difference.after) {
            (Some(_), None) => gone.push((it.path.clone(), before)),
            (None, Some(_)) => new.push((it.path.clone(), after)),
            _ => {}
        }
    }
    let pairs = renamed::renamed(&pairs(&gone), &pairs(&new)).into_iter();
    pairs
        .map(|(from, to)| (from.to_owned(), to.to_owned()))
        .collect()
}

fn pairs(all: &[(String, String)]) -> Vec<renamed::PathText<'_>> {
    let pairs = all.iter();
    pairs
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect()
}
