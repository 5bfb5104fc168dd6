//! Texts of an imported folder as written into the binder: links point to new paths, and each chapter
//! states its source.

use chrono::NaiveDate;
use serde_json::Value;

use crate::domain::documents::finding::Finding;
use crate::domain::documents::folder_import::{
    DeadLink, FolderImport, ImportedAs, ImportedFile, SetAsideKey, way,
};
use crate::domain::documents::markdown;
use crate::domain::people::phone_number::Home;
use crate::format::documents;
use crate::format::documents::front_matter;
use crate::format::import::head;
use crate::format::import::jsx;
use crate::format::import::links;
use crate::format::markdown as markdown_text;
use crate::format::paths;
use crate::usecases::setup::import_folder::anchors::Anchors;
use crate::usecases::setup::import_folder::gather::Gathered;
use crate::usecases::setup::import_folder::layout::{FolderLayout, meant};
use crate::usecases::setup::import_folder::link_target::found;

/// The documents in reading order, with notes on them.
pub(super) fn written(
    gathered: &Gathered,
    places: &mut FolderLayout,
    source: &str,
    day: NaiveDate,
    brought: &mut FolderImport,
) -> Vec<(String, Vec<u8>)> {
    let mut documents = Vec::new();
    let anchors = Anchors::of(&places.texts);
    for from in &places.order {
        let Some(text) = places.texts.get(from) else {
            continue;
        };
        let mut new = text.text.clone();
        if paths::is_markdown(&text.to) && text.what.is_text() {
            new = foreign(gathered, places, from, &text.to, &new, brought);
        }
        if paths::is_markdown(&text.to) {
            let at = Linked {
                gathered,
                places,
                anchors: &anchors,
                from,
                to: &text.to,
            };
            new = markdown_text::with_targets(&new, &mut |target| at.lead(target, brought));
        }
        if text.what == ImportedAs::Chapter && !has_source(&new) && head::can_be_read(&new) {
            let said = Value::from(format!("{source}/{from}, {day}"));
            new = front_matter::with_key(&new, "source", &said.to_string());
        }
        if paths::is_markdown(&text.to) {
            let (mended, aside) = head::mended(&text.to, &new);
            new = mended;
            brought
                .removed_keys
                .extend(aside.into_iter().map(|(key, now)| SetAsideKey {
                    path: text.to.clone(),
                    key,
                    now,
                }));
        }
        let findings = documents::findings(&text.to, new.as_bytes(), Home::Nowhere);
        brought.placed.push(ImportedFile {
            from: from.clone(),
            to: text.to.clone(),
            what: text.what,
            fault: findings.into_iter().find(Finding::is_fault),
            encoding: text.encoding,
        });
        documents.push((text.to.clone(), new.into_bytes()));
    }
    brought.placed.sort_by_key(|placed| placed.what.rank());
    let attached = places.attached.iter().map(|(from, to)| ImportedFile {
        from: from.clone(),
        to: to.clone(),
        what: ImportedAs::Attachment,
        fault: None,
        encoding: None,
    });
    brought.placed.extend(attached);
    documents
}

/// True if a page states its source already, as a mirror does.
fn has_source(text: &str) -> bool {
    let block = front_matter::fences(text).unwrap_or_default();
    text[block].lines().any(|line| line.starts_with("source:"))
}

/// The text with other programs' links converted to Markdown, relative to its source; the next step
/// rewrites targets.
fn foreign(
    gathered: &Gathered,
    places: &FolderLayout,
    from: &str,
    to: &str,
    text: &str,
    brought: &mut FolderImport,
) -> String {
    let (new, unread) = links::written(text, &mut |wanted| {
        let file = meant(gathered, from, wanted)?;
        places.path_of(&file)?;
        Some(way(from, &file).replace(' ', "%20"))
    });
    let nowhere = |target: String| DeadLink {
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

/// A text whose links are to be rewritten.
struct Linked<'a> {
    gathered: &'a Gathered,
    places: &'a FolderLayout,
    anchors: &'a Anchors,
    /// Its path in the folder, and in the binder.
    from: &'a str,
    to: &'a str,
}

impl Linked<'_> {
    /// New target of a link; none if unchanged. Dead links are reported.
    fn lead(&self, target: &str, brought: &mut FolderImport) -> Option<String> {
        let is_own = self.gathered.site.own(target).is_some();
        // Targets with markup of another program are reported already.
        let is_told = target.is_empty() || target.contains("{{") || target.contains("{%");
        if is_told || (markdown::is_address(target) && !is_own) {
            return None;
        }
        let nowhere = DeadLink {
            path: self.to.to_owned(),
            target: target.to_owned(),
        };
        let place = target.split_once('#').map(|(_, place)| place);
        if target.starts_with('#') {
            if !self.anchors.has(self.from, place.unwrap_or_default()) {
                brought.anchors.push(nowhere);
            }
            return None;
        }
        let file = found(self.gathered, self.from, target);
        let lies = file.as_deref().and_then(|it| self.places.path_of(it));
        let Some((file, lies)) = file.as_deref().zip(lies) else {
            // A page of the site that did not come along can still be read there.
            brought.nowhere.extend((!is_own).then_some(nowhere));
            return None;
        };
        if !self.anchors.has(file, place.unwrap_or_default()) {
            brought.anchors.push(nowhere);
        }
        let place = place.map(|place| format!("#{place}"));
        let new = way(self.to, lies) + &place.unwrap_or_default();
        (new != target).then(|| {
            brought.links += 1;
            new
        })
    }
}
