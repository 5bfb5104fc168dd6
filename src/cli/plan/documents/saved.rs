//! Answer of `plan save`: saved, refused, renamed and converted documents, as a page and JSON.

use serde_json::{Value, json};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::documents::finding::Finding;
use crate::render::documents;
use crate::render::documents::findings;
use crate::render::documents::unrecognised_files;
use crate::render::page::Page;
use crate::say;
use crate::usecases::documents::convert_documents::Converted;
use crate::usecases::documents::save_documents::{Saved, SavedAll, SavedChange};

/// Page of `plan save`: a line a document, findings of those refused.
pub(super) fn saved_page(all: &SavedAll, converted: &[Converted], session: &Session) -> Page {
    let mut page = Page::new();
    unrecognised_files::renamed(&mut page, &all.strangers.renamed, &session.words);
    for it in converted {
        let (path, kept) = (it.path.as_str(), it.original.as_str());
        let message = say!(
            "plan-converted",
            path = path,
            encoding = it.encoding,
            kept = kept
        );
        page.paragraph(session.say(&message));
    }
    for saved in &all.saved {
        page.paragraph(saved_line(saved, session));
        let remarks = saved.remarks.iter();
        remarks.for_each(|found| findings::pointed(&mut page, found, &session.words));
    }
    for refused in &all.refused {
        documents::refused(&mut page, &session.words, refused);
    }
    for path in &all.missing {
        page.paragraph(session.say(&say!("plan-missing", path = path)));
    }
    for path in &all.emptied {
        page.paragraph(session.say(&say!("unsaved-emptied", path = path)));
    }
    for (path, why) in &all.unreadable {
        page.paragraph(session.say(&say!("unsaved-unreadable", path = path, why = why)));
    }
    if all.conflicts_held > 0 {
        page.banner(session.say(&say!("plan-many-missing", count = all.conflicts_held)));
    }
    if all.saved.is_empty() && page.blocks.is_empty() {
        page.paragraph(session.say(&say!("plan-nothing-unsaved")));
    }
    unrecognised_files::left(&mut page, &all.strangers.not_renamed, &session.words);
    if !all.saved.is_empty() && !all.refused.is_empty() {
        let (saved, refused) = (all.saved.len(), all.refused.len());
        page.paragraph(session.say(&say!("plan-saved-some", saved = saved, refused = refused)));
    }
    page
}

pub(super) fn converted_json(it: &Converted) -> Value {
    json!({ "path": it.path, "encoding": it.encoding, "kept": it.original })
}

fn saved_line(saved: &Saved, session: &Session) -> String {
    let (path, id) = (&saved.path, saved.outcome.id.to_string());
    session.say(&match saved.change {
        SavedChange::New => say!("plan-saved-new", path = path, id = id),
        SavedChange::Changed => say!("plan-saved-changed", path = path, id = id),
        SavedChange::Deleted => say!("plan-saved-deleted", path = path, id = id),
    })
}

pub(super) fn as_json(all: &SavedAll, session: &Session) -> Value {
    let saved = |saved: &Saved| {
        let change = match saved.change {
            SavedChange::New => "new",
            SavedChange::Changed => "changed",
            SavedChange::Deleted => "deleted",
        };
        let more = json!({
            "path": saved.path,
            "change": change,
            "remarks": documents::findings_json(&session.words, &saved.remarks),
        });
        write_outcome::as_json(&saved.outcome, more)
    };
    let refused = |found: &Vec<Finding>| {
        json!({
            "path": found.first().map(|found| found.path.as_str()),
            "findings": documents::findings_json(&session.words, found),
        })
    };
    json!({
        "saved": all.saved.iter().map(saved).collect::<Vec<_>>(),
        "refused": all.refused.iter().map(refused).collect::<Vec<_>>(),
        "missing": all.missing,
        "emptied": all.emptied,
        "unreadable": all.unreadable.iter().map(|(path, why)| json!({ "path": path, "why": why })).collect::<Vec<_>>(),
        "renamed": unrecognised_files::renamed_json(&all.strangers.renamed),
        "left": unrecognised_files::left_json(&all.strangers.not_renamed),
    })
}
