//! The texts of a folder as they are written into the binder: their links lead to where things lie
//! there, and each chapter says where it came from.

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::brought::{As, Aside, Brought, Nowhere, Placed, way};
use crate::domain::finding::Finding;
use crate::domain::markdown;
use crate::domain::phone::Home;
use crate::format::documents;
use crate::format::elsewhere::{head, jsx, links};
use crate::format::front_matter;
use crate::format::markdown as markdown_text;
use crate::format::paths;
use crate::usecases::bring_folder::found::found;
use crate::usecases::bring_folder::gather::Gathered;
use crate::usecases::bring_folder::place::{Places, meant};

/// The documents in the order they are read, and what is to be told of them.
pub(super) fn written(
    gathered: &Gathered,
    places: &mut Places,
    source: &str,
    day: NaiveDate,
    brought: &mut Brought,
) -> Vec<(String, Vec<u8>)> {
    let mut documents = Vec::new();
    for from in &places.order {
        let Some(text) = places.texts.get(from) else {
            continue;
        };
        let mut new = text.text.clone();
        if paths::is_markdown(&text.to) && text.what.is_text() {
            new = foreign(gathered, places, from, &text.to, &new, brought);
        }
        if paths::is_markdown(&text.to) {
            new = linked(gathered, places, from, &text.to, &new, brought);
        }
        if text.what == As::Chapter && !has_source(&new) {
            let said = Value::from(format!("{source}/{from}, {day}"));
            new = front_matter::with_key(&new, "source", &said.to_string());
        }
        if paths::is_markdown(&text.to) {
            let (mended, aside) = head::mended(&text.to, &new);
            new = mended;
            brought
                .aside
                .extend(aside.into_iter().map(|(key, now)| Aside {
                    path: text.to.clone(),
                    key,
                    now,
                }));
        }
        let findings = documents::findings(&text.to, new.as_bytes(), Home::Nowhere);
        brought.placed.push(Placed {
            from: from.clone(),
            to: text.to.clone(),
            what: text.what,
            fault: findings.into_iter().find(Finding::is_fault),
            encoding: text.encoding,
        });
        documents.push((text.to.clone(), new.into_bytes()));
    }
    brought.placed.sort_by_key(|placed| placed.what.rank());
    let attached = places.attached.iter().map(|(from, to)| Placed {
        from: from.clone(),
        to: to.clone(),
        what: As::Attachment,
        fault: None,
        encoding: None,
    });
    brought.placed.extend(attached);
    documents
}

/// A page that mirrors another already says which.
fn has_source(text: &str) -> bool {
    let block = front_matter::fences(text).unwrap_or_default();
    text[block].lines().any(|line| line.starts_with("source:"))
}

/// The text with the links of other programs written as Markdown has them, from where the text lay; the
/// next step leads them to where things lie now.
fn foreign(
    gathered: &Gathered,
    places: &Places,
    from: &str,
    to: &str,
    text: &str,
    brought: &mut Brought,
) -> String {
    let (new, unread) = links::written(text, &mut |wanted| {
        let file = meant(gathered, from, wanted)?;
        places.path_of(&file)?;
        Some(way(from, &file).replace(' ', "%20"))
    });
    let nowhere = |target: String| Nowhere {
        path: to.to_owned(),
        target,
    };
    brought
        .nowhere
        .extend(unread.nowhere.into_iter().map(nowhere));
    let marks = unread.marks.into_iter().chain(jsx::components(&new));
    brought.marks.extend(marks.map(nowhere));
    new
}

/// The text with links that lead to where things lie in the binder.
fn linked(
    gathered: &Gathered,
    places: &Places,
    from: &str,
    to: &str,
    text: &str,
    brought: &mut Brought,
) -> String {
    markdown_text::with_targets(text, &mut |target| {
        let is_elsewhere = target.is_empty() || markdown::is_address(target);
        // A target with marks of another program is told already.
        if is_elsewhere || target.starts_with('#') || target.contains("{{") || target.contains("{%")
        {
            return None;
        }
        let file = found(gathered, from, target);
        let lies = file.as_deref().and_then(|found| places.path_of(found));
        let Some(lies) = lies else {
            brought.nowhere.push(Nowhere {
                path: to.to_owned(),
                target: target.to_owned(),
            });
            return None;
        };
        let place = target.split_once('#').map(|(_, place)| format!("#{place}"));
        let new = way(to, lies) + &place.unwrap_or_default();
        (new != target).then(|| {
            brought.links += 1;
            new
        })
    })
}
