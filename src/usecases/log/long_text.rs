//! Attachments of an entry, and texts too long for it, which become attachments.

use std::path::Path;

use anyhow::Result;

use crate::domain::log::attachment;
use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, Entry, Fields, MOST_ATTACHED, MOST_BYTES, Sha256};
use crate::domain::name::{EntryId, Writer};
use crate::domain::sealing::protected;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Message;
use crate::format::notebook_page;
use crate::format::paths;
use crate::git::regular_files::{self, NotRead};
use crate::replica::{Binder, NewFile};
use crate::usecases::log::write_outcome::{self, WriteOutcome};

/// Characters of a long text that are kept in the entry itself.
const FIRST_LINE: usize = 300;

/// Why a file cannot go with an entry.
pub(in crate::usecases) enum RefusedText {
    Unreadable(String),
    /// A folder, a pipe or a device; which, as the catalogues say it.
    NoFile(String, &'static str),
    TooBig(String),
}

/// A file to go with an entry.
pub(in crate::usecases) struct TextFile {
    pub(in crate::usecases) file: NewFile,
    /// Original file name; empty if it is not UTF-8.
    pub(in crate::usecases) name: String,
}

/// A file on this computer, to go with an entry.
pub(in crate::usecases) fn read(
    binder: &Binder,
    env: &Env,
    path: &Path,
) -> Result<Option<TextFile>, RefusedText> {
    let place = env.absolute(path);
    let shown = shell_quote::path(path);
    let bytes = regular_files::read(&place, MOST_ATTACHED as u64).map_err(|why| match why {
        NotRead::Unreadable => RefusedText::Unreadable(shown),
        NotRead::Folder => RefusedText::NoFile(shown, "folder"),
        NotRead::Special => RefusedText::NoFile(shown, "special"),
        NotRead::TooBig => RefusedText::TooBig(shown),
    })?;
    Ok(attachment(binder, path, bytes))
}

/// A file as an attachment of this copy's writer; none in a copy that does not write.
fn attachment(binder: &Binder, path: &Path, bytes: Vec<u8>) -> Option<TextFile> {
    let writer = &binder.device()?.writer;
    let called = path.file_name().unwrap_or_default();
    let path = paths::attachment(writer.as_str(), &bytes, &called.to_string_lossy());
    let file = NewFile {
        path,
        bytes: Some(bytes),
    };
    let name = called.to_str().unwrap_or_default().to_owned();
    Some(TextFile { file, name })
}

/// Adds the attachments' names to the entry; returns the files to store.
pub(in crate::usecases) fn named(fields: &mut Fields, beside: Vec<TextFile>) -> Vec<NewFile> {
    attachment::add_files(fields, &names(&beside));
    beside.into_iter().map(|it| it.file).collect()
}

fn names(beside: &[TextFile]) -> Vec<(&str, &str)> {
    let each = beside.iter();
    each.map(|it| (it.file.path.as_str(), it.name.as_str()))
        .collect()
}

/// Writes an entry with files; texts too long for an entry become files.
///
/// # Errors
/// This copy cannot write.
pub(in crate::usecases) fn write(
    binder: &Binder,
    env: &Env,
    mut draft: Draft,
    beside: Vec<TextFile>,
    notices: Vec<Message>,
) -> Result<WriteOutcome> {
    let files = files(binder, &mut draft, beside);
    write_outcome::write(binder, env, draft, files, notices)
}

/// Names the files of an entry in it, and moves texts that are too long for it into further ones.
pub(in crate::usecases) fn files(
    binder: &Binder,
    draft: &mut Draft,
    mut beside: Vec<TextFile>,
) -> Vec<NewFile> {
    beside.extend(made_to_fit(binder, draft, &beside));
    named(&mut draft.fields, beside)
}

/// Moves texts that make an entry longer than it may be into attachments, the longest first, and
/// leaves the first line of each in its place. Nothing of what was typed is lost.
fn made_to_fit(binder: &Binder, draft: &mut Draft, beside: &[TextFile]) -> Vec<TextFile> {
    let mut moved = Vec::new();
    // Sealed and in base64 it is longer.
    let most = match protected::is_protected(&draft.fields) {
        true => protected::MOST_TEXT,
        false => MOST_BYTES,
    };
    for _ in 0..draft.fields.iter().count() {
        if length(draft, beside.iter().chain(&moved)) <= most {
            break;
        }
        let Some(field) = longest_text(draft) else {
            break;
        };
        let text = draft.fields.text(field).to_owned();
        let file = format!("{}.txt", field.name());
        let parts = text.as_bytes().chunks(MOST_ATTACHED);
        moved.extend(parts.filter_map(|part| attachment(binder, Path::new(&file), part.to_vec())));
        draft.fields.set(field, first_line(&text));
    }
    moved
}

fn longest_text(draft: &Draft) -> Option<Field> {
    let texts = draft
        .fields
        .iter()
        .filter_map(|(name, value)| Some((Field::named(name)?, value.as_str()?)));
    let long = texts.filter(|(_, text)| text.chars().count() > FIRST_LINE);
    long.max_by_key(|(_, text)| text.len())
        .map(|(field, _)| field)
}

fn first_line(text: &str) -> String {
    let line = text
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or_default();
    let cut: String = line.trim().chars().take(FIRST_LINE).collect();
    format!("{cut} …")
}

/// The bytes it would take on its page, with the longest id and number there can be.
fn length<'a>(draft: &Draft, beside: impl Iterator<Item = &'a TextFile>) -> usize {
    let Some(writer) = Writer::new("abcdefghijklmnop.000000") else {
        return 0;
    };
    let named = beside.map(|it| (it.file.path.as_str(), it.name.as_str()));
    let mut fields = draft.fields.clone();
    attachment::add_files(&mut fields, &named.collect::<Vec<_>>());
    let entry = Entry {
        id: EntryId {
            writer,
            number: u64::MAX,
        },
        kind: draft.kind.clone(),
        at: draft.at,
        written_at: draft.at,
        fields,
        lamport: u64::MAX,
        prev: Some(Sha256::of(b"")),
    };
    notebook_page::write(&entry).len()
}
