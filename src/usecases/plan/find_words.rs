//! Find words in every document of the binder.

use anyhow::Result;

use crate::domain::plan::search::{self, Passage, SearchResult};
use crate::format::documents::plan_file;
use crate::format::paths;
use crate::replica::Binder;

/// The documents people look in first; the others follow by name.
const FIRST: &[&str] = &[
    "plan/",
    "checklists/",
    "routines/",
    "messages/",
    "contacts.yaml",
];

/// Looks in everything that is saved, broken documents too.
pub fn find_words(binder: &Binder, typed: &[String]) -> Result<SearchResult> {
    let words: Vec<String> = typed
        .iter()
        .flat_map(|typed| typed.split_whitespace())
        .map(str::to_owned)
        .collect();
    let mut paths = binder.documents("")?;
    let rank = |path: &str| FIRST.iter().position(|first| path.starts_with(first));
    paths.sort_by_key(|path| (rank(path).unwrap_or(FIRST.len()), path.clone()));
    let mut passages = Vec::new();
    for path in paths {
        if let Some(document) = binder.document(&path)? {
            passages.extend(passages_of(&path, &document));
        }
    }
    let found = search::find(&passages, &words);
    let meant = if found.is_empty() {
        search::meant(&passages, &words)
    } else {
        None
    };
    Ok(SearchResult {
        words,
        passages: found,
        meant,
    })
}

fn passages_of(path: &str, bytes: &[u8]) -> Vec<Passage> {
    if paths::is_markdown(path) {
        let document = plan_file::read(path, bytes).value;
        return search::passages(path, &document.title, &document.blocks);
    }
    search::lines(path, "", &String::from_utf8_lossy(bytes))
}
