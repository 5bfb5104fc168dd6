//! Texts that were too long for an entry, from the files they lie in.

use crate::domain::log::attachment::Attachment;
use crate::domain::log::entry::{MOST_ATTACHED, Sha256};
use crate::domain::log::timeline::Row;
use crate::git::regular_files;
use crate::replica::Binder;

/// The whole of a field's text, put together of the files that hold it. None where it lies in none, or where
/// a file is not what its name says.
pub(in crate::usecases) fn whole_text<'a>(
    binder: &Binder,
    files: impl Iterator<Item = &'a str>,
    field: &str,
) -> Option<String> {
    let ending = format!("-{field}.txt");
    let own = files.filter(|path| path.ends_with(&ending));
    let parts: Option<Vec<String>> = own
        .map(|path| {
            let bytes =
                regular_files::read(&binder.folder().join(path), MOST_ATTACHED as u64).ok()?;
            let sha = path.rsplit('/').next()?.split('-').next()?;
            let same = Sha256::of(&bytes).as_str().starts_with(sha);
            same.then(|| String::from_utf8(bytes).ok())?
        })
        .collect();
    parts
        .filter(|parts| !parts.is_empty())
        .map(|parts| parts.concat())
}

/// The rows of which the log has only the first line, each with its id and the whole of its text.
pub fn long_events<'a>(
    binder: &Binder,
    rows: impl Iterator<Item = &'a Row>,
) -> Vec<(String, String)> {
    let long = rows.filter_map(|row| {
        let files: &[Attachment] = &row.files;
        let paths = files.iter().map(|file| file.path.as_str());
        let text = whole_text(binder, paths.clone(), "event");
        let text = text.or_else(|| whole_text(binder, paths, "text"))?;
        Some((row.id()?.to_string(), text))
    });
    long.collect()
}
