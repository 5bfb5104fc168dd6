//! Text files whose last line is a checksum of the rest: small state files that a crash or disk may damage.

use std::path::Path;

use anyhow::Result;

use crate::domain::log::entry::Sha256;
use crate::git::durable_files;

/// Start of the checksum line, the last of a file.
const SUM: &str = "# sum ";

/// Writes a text of lines with its own checksum as the last one.
pub(crate) fn write(path: &Path, lines: &str) -> Result<()> {
    durable_files::write_whole(path, with_sum(lines).as_bytes())
}

/// The text with its checksum as the last line.
pub(crate) fn with_sum(lines: &str) -> String {
    format!("{lines}{SUM}{}\n", Sha256::of(lines.as_bytes()).as_str())
}

/// Text of a file before its checksum; none if it is missing or does not match.
pub(crate) fn read(path: &Path) -> Option<String> {
    without_sum(String::from_utf8(durable_files::read(path).ok()??).ok()?)
}

/// True if the last line is a checksum, right or wrong.
pub(crate) fn has_sum(text: &str) -> bool {
    text.lines()
        .last()
        .is_some_and(|line| line.starts_with(SUM))
}

/// The text before the checksum; none if it does not match.
pub(crate) fn without_sum(mut text: String) -> Option<String> {
    let at = text.strip_suffix('\n')?.rfind('\n').map_or(0, |at| at + 1);
    let sum = text[at..].strip_suffix('\n')?.strip_prefix(SUM)?;
    let sound = Sha256::of(&text.as_bytes()[..at]).as_str() == sum;
    sound.then(|| {
        text.truncate(at);
        text
    })
}
