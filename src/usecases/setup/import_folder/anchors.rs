//! Places within texts that links lead to: `#larm` of a heading, or of an id that is written out.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::documents::markdown::{self, Block, BlockContent};
use crate::domain::name::slug;
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_text;
use crate::usecases::setup::import_folder::layout::ImportedText;

/// The places of each text, by its path in the folder.
pub(super) struct Anchors(BTreeMap<String, BTreeSet<String>>);

impl Anchors {
    pub(super) fn of(texts: &BTreeMap<String, ImportedText>) -> Self {
        let all = texts.iter().filter(|(_, text)| text.to.ends_with(".md"));
        let places = all.map(|(path, text)| (path.clone(), places(path, &text.text)));
        Self(places.collect())
    }

    /// True if a text has a place; true for what is no text and for places that say something else.
    pub(super) fn has(&self, path: &str, place: &str) -> bool {
        let place = markdown::unescaped(place);
        let Some(places) = self.0.get(path) else {
            return true;
        };
        // Footnotes, words to mark, and the top are no headings.
        let is_other = place.contains(':') || ["", "top"].contains(&place.as_str());
        let wanted = key(&place);
        // The second heading of a name: `larm-1`.
        let first = wanted.trim_end_matches(|c: char| c.is_ascii_digit());
        is_other || wanted.is_empty() || places.contains(&wanted) || places.contains(first)
    }
}

/// Normal form that all generators share: letters and digits of the heading.
fn key(words: &str) -> String {
    slug(words).replace('-', "")
}

fn places(path: &str, text: &str) -> BTreeSet<String> {
    let parted = front_matter::read(path, text.as_bytes(), |_| ());
    let mut found = BTreeSet::new();
    headings(&markdown_text::read(parted.body(), 1), &mut found);
    for mark in ["id=", "name=", "{#", "{: #", "^"] {
        for rest in text.split(mark).skip(1) {
            let rest = rest.trim_start_matches(['"', '\'']);
            let end = rest.find(['"', '\'', '}', ' ', '>', '\n']);
            found.insert(key(&rest[..end.unwrap_or(rest.len())]));
        }
    }
    found
}

fn headings(blocks: &[Block], found: &mut BTreeSet<String>) {
    for block in blocks {
        match &block.content {
            BlockContent::Heading(_, inlines) => {
                let words = markdown::plain(inlines);
                let words = words.split("{#").next().unwrap_or(&words);
                found.insert(key(words));
            }
            BlockContent::Quote(blocks) | BlockContent::Alert(_, blocks) => headings(blocks, found),
            _ => {}
        }
    }
}
