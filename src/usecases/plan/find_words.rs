//! Find words in everything that is written in the binder: logs and documents.

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::log::entry::Field;
use crate::domain::log::timeline::{Row, Timeline};
use crate::domain::name::LogId;
use crate::domain::plan::search::{self, FoundEntry, Passage, SearchResult, Searched};
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

/// Looks in every entry of every log, the newest log first, then in everything that is saved, broken
/// documents too.
///
/// # Errors
/// The binder cannot be read.
pub fn find_words(binder: &Binder, typed: &[String]) -> Result<SearchResult> {
    let words: Vec<String> = typed
        .iter()
        .flat_map(|typed| typed.split_whitespace())
        .map(str::to_owned)
        .collect();
    let mut searched = Searched::default();
    let mut passages = of_logs(binder, &mut searched)?;
    let mut paths = binder.documents("")?;
    let rank = |path: &str| FIRST.iter().position(|first| path.starts_with(first));
    paths.sort_by_key(|path| (rank(path).unwrap_or(FIRST.len()), path.clone()));
    for path in paths {
        if let Some(document) = binder.document(&path)? {
            passages.extend(passages_of(&path, &document));
            searched.documents += 1;
        }
    }
    let found = search::find(&passages, &words);
    let meant = if found.is_empty() {
        search::meant(&passages, &words)
    } else {
        None
    };
    Ok(SearchResult {
        searched,
        words,
        passages: found,
        meant,
    })
}

fn of_logs(binder: &Binder, searched: &mut Searched) -> Result<Vec<Passage>> {
    let mut passages = Vec::new();
    for log in binder.logs()?.into_iter().rev() {
        let timeline = Timeline::of(&binder.notebooks(&log)?);
        let title = match log.is_journal() {
            true => String::new(),
            false => Incident::of(&log, &timeline).title,
        };
        searched.logs += 1;
        searched.entries += timeline.rows().len();
        let of_row = |row: &Row| of_entry(row, &log, &title);
        passages.extend(timeline.rows().iter().map(of_row));
    }
    Ok(passages)
}

/// An entry with everything that is written in it; a sealed one without.
fn of_entry(row: &Row, log: &LogId, title: &str) -> Passage {
    const FIELDS: [Field; 9] = [
        Field::Action,
        Field::Owner,
        Field::Why,
        Field::Source,
        Field::Text,
        Field::Backlog,
        Field::Place,
        Field::Partly,
        Field::ApprovedBy,
    ];
    let mut pieces: Vec<&str> = vec![row.event()];
    pieces.extend(row.earlier_events());
    pieces.extend(FIELDS.map(|field| row.field(field)));
    let lists = row.entry().map(|entry| entry.fields.texts(Field::Options));
    pieces.extend(lists.unwrap_or_default());
    pieces.extend(row.files.iter().map(|file| file.name()));
    if row.is_hidden() {
        pieces.clear();
    }
    pieces.retain(|piece| !piece.is_empty());
    let id = row
        .id()
        .map_or_else(|| row.author.writer.to_string(), ToString::to_string);
    Passage {
        path: format!("{log}/{id}"),
        line: 0,
        section: title.to_owned(),
        text: pieces.join(" · "),
        entry: Some(FoundEntry {
            at: row.at,
            by: row.author.name().to_owned(),
            struck: row.is_struck(),
        }),
    }
}

fn passages_of(path: &str, bytes: &[u8]) -> Vec<Passage> {
    if paths::is_markdown(path) {
        let document = plan_file::read(path, bytes).value;
        return search::passages(path, &document.title, &document.blocks);
    }
    search::lines(path, "", &String::from_utf8_lossy(bytes))
}
