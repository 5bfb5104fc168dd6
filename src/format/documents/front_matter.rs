//! The YAML block at the head of a Markdown document, and the text below it. What can be read of
//! a faulty block is used, and the text is shown in any case.

use std::ops::Range;

use crate::domain::documents::finding::{self, Finding, WithFindings};
use crate::domain::suggest::is_slip;
use crate::error::Arg;
use crate::format::yaml;
use crate::format::yaml::record::{self, Record};
use crate::format::yaml::tree;
use crate::format::yaml::tree::YamlPosition;
use crate::say;

/// The line that begins and ends the block.
const FENCE: &str = "---";

/// The most bytes of a block that is read at all.
const LONGEST_HEAD: usize = 64 * 1024;

/// Most unreadable keys that are blanked one by one.
const MOST_BLANKED: usize = 8;

/// A Markdown document in its two parts.
#[derive(Debug, PartialEq)]
pub(crate) struct Parted<T> {
    /// Contents of the block; the default if there is none.
    pub(crate) head: WithFindings<T>,
    /// The whole file as its lines are counted: no byte order mark, line feeds only.
    pub(crate) text: String,
    /// The first line below the block, from 1.
    pub(crate) body_line: usize,
}

impl<T> Parted<T> {
    pub(crate) fn body(&self) -> &str {
        let above = self.text.split_inclusive('\n').take(self.body_line - 1);
        &self.text[above.map(str::len).sum()..]
    }
}

/// Parts a document and reads its block.
pub(crate) fn read<T>(path: &str, bytes: &[u8], read: impl Fn(&Record<'_>) -> T) -> Parted<T> {
    let (text, unreadable) = as_text(path, bytes);
    let fences = fences(&text);
    let mut head = match &fences {
        Some(block) if !block.is_empty() => block_of(path, &text[block.clone()], &read),
        _ => block_of(path, "", &read),
    };
    if fences.is_none() {
        let first = YamlPosition {
            index: 0,
            line: 1,
            column: 1,
        };
        head.findings.push(record::finding(
            path,
            &text,
            first,
            say!("finding-head-open"),
        ));
    }
    head.findings.extend(unreadable);
    keep_foreign(path, &text, &mut head.findings);
    let body_line = match fences {
        Some(block) if !block.is_empty() => text[block].matches('\n').count() + 2,
        _ => 1,
    };
    Parted {
        head,
        text,
        body_line,
    }
}

/// Turns unknown keys of other programs (wikis, site generators) into one remark; they are kept. A likely
/// typing error of a known key stays a fault.
fn keep_foreign(path: &str, text: &str, findings: &mut Vec<Finding>) {
    let mut keys = Vec::new();
    let mut first = None;
    findings.retain(|found| match foreign_key(found, text) {
        Some(key) => {
            first = first.take().or(found.place.clone());
            keys.push(key.to_owned());
            false
        }
        None => true,
    });
    // Written twice it means as little here as once.
    let is_twice = |found: &Finding| {
        let key = slot(found, "key").filter(|_| found.message.id == "finding-key-twice");
        key.is_some_and(|key| keys.iter().any(|foreign| foreign == key))
    };
    findings.retain(|found| !is_twice(found));
    if keys.is_empty() {
        return;
    }
    let line = first.map_or(1, |place| place.line);
    let place = finding::TextPosition::on_line(text, line);
    let what = say!(
        "finding-foreign-keys",
        count = keys.len(),
        keys = keys.join(", ")
    );
    findings.push(Finding::remark(path, Some(place), what));
}

fn foreign_key<'f>(found: &'f Finding, text: &str) -> Option<&'f str> {
    let key = slot(found, "key");
    match found.message.id {
        "finding-unknown-key" => key,
        "finding-unknown-key-near" => key.filter(|key| {
            // Similar to an existing key it is a key of its own: `sources` beside `source`.
            let meant = slot(found, "meant");
            !meant.is_some_and(|meant| is_slip(key, meant) && scalar(text, meant).is_none())
        }),
        _ => None,
    }
}

/// A text that a finding's message has.
fn slot<'f>(found: &'f Finding, wanted: &str) -> Option<&'f str> {
    let mut args = found.message.args.iter();
    args.find_map(|(name, value)| match value {
        Arg::Text(text) if *name == wanted => Some(text.as_str()),
        _ => None,
    })
}

/// Value of a key on its line, without quotation marks and comment.
pub(crate) fn scalar(text: &str, key: &str) -> Option<String> {
    let block = fences(text)?;
    let value = text[block].lines().find_map(|line| value_of(line, key))?;
    let value = value[..value.len() - comment(value).len()].trim();
    let quoted = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(value);
    Some(bare.to_owned())
}

/// Finding for a file that is not text.
pub(crate) fn unreadable(path: &str, bytes: &[u8]) -> Option<Finding> {
    yaml::text(path, bytes).err()
}

/// Bytes that are no UTF-8 become U+FFFD and a finding; of what is too large only the beginning is
/// read.
fn as_text(path: &str, bytes: &[u8]) -> (String, Option<Finding>) {
    let unreadable = unreadable(path, bytes);
    let shown = &bytes[..bytes.len().min(tree::MOST_BYTES)];
    let text = String::from_utf8_lossy(shown);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    (text.replace("\r\n", "\n"), unreadable)
}

/// The block with its opening line, so that its lines count as in the file; empty where the
/// document has none, nothing where it never ends.
pub(crate) fn fences(text: &str) -> Option<Range<usize>> {
    let mut lines = text.split_inclusive('\n');
    if lines.next().map(str::trim_end) != Some(FENCE) {
        return Some(0..0);
    }
    let mut end = text.find('\n').map_or(text.len(), |feed| feed + 1);
    for line in lines {
        if line.trim_end() == FENCE {
            return Some(0..end);
        }
        end += line.len();
    }
    None
}

/// Reads the block; a key that cannot be read is blanked and the others are read without it.
fn block_of<T>(path: &str, block: &str, read: &impl Fn(&Record<'_>) -> T) -> WithFindings<T> {
    let mut lines: Vec<&str> = block.lines().collect();
    let mut refused = Vec::new();
    if block.len() > LONGEST_HEAD {
        let what = say!("document-too-large");
        refused.push(record::finding(path, "", YamlPosition::default(), what));
        lines.clear();
    }
    loop {
        if refused.len() > MOST_BLANKED {
            lines.clear();
        }
        let text = lines.join("\n");
        match yaml::read(path, text.as_bytes(), read) {
            Ok(mut reading) => {
                reading.findings.splice(0..0, refused);
                return reading;
            }
            Err(fault) => {
                let line = fault.place.as_ref().map_or(0, |place| place.line);
                let field = field_at(&lines, line);
                refused.push(fault);
                match field {
                    Some(field) => lines[field].fill(""),
                    None => lines.clear(),
                }
            }
        }
    }
}

/// The lines of the key that a line belongs to; none where there is nothing left to blank.
fn field_at(lines: &[&str], line: usize) -> Option<Range<usize>> {
    let begins = |line: &&str| !line.is_empty() && !line.starts_with([' ', '\t', '-', '#']);
    let last = line.min(lines.len());
    let start = lines[..last].iter().rposition(begins)?;
    let length = lines[start + 1..].iter().position(begins);
    Some(start..length.map_or(lines.len(), |length| start + 1 + length))
}

/// The text with a key of its head set: its value replaced, or a line added; a text without a head gets
/// one. Everything else stays as it was written, comments and line ends too.
pub fn with_key(text: &str, key: &str, value: &str) -> String {
    let (mark, text) = match text.strip_prefix('\u{feff}') {
        Some(rest) => ("\u{feff}", rest),
        None => ("", text),
    };
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let block = fences(text).filter(|block| !block.is_empty());
    let Some(block) = block else {
        return format!("{mark}{FENCE}{end}{key}: {value}{end}{FENCE}{end}{text}");
    };
    let mut head = mark.to_owned();
    let mut is_set = false;
    let mut within = false;
    for old in text[block.clone()].split_inclusive('\n') {
        let goes_on = within && old.starts_with([' ', '\t']);
        let old_value = value_of(old, key);
        within = goes_on || old_value.is_some();
        match old_value {
            Some(old) if !is_set => {
                head.push_str(&format!("{key}: {value}{}{end}", comment(old)));
                is_set = true;
            }
            None if !goes_on => head.push_str(old),
            _ => {}
        }
    }
    if !is_set {
        head.push_str(&format!("{key}: {value}{end}"));
    }
    head + &text[block.end..]
}

/// Text after the colon on the line of a key; none on other lines.
fn value_of<'l>(line: &'l str, key: &str) -> Option<&'l str> {
    let (name, value) = line.split_once(':')?;
    let name = name.trim_end();
    let quoted = |quote: char| {
        name.strip_prefix(quote)
            .and_then(|it| it.strip_suffix(quote))
    };
    let name = quoted('"').or_else(|| quoted('\'')).unwrap_or(name);
    (name == key).then_some(value)
}

/// The comment behind a value, with the blanks before it; a `#` within quotation marks begins none.
fn comment(value: &str) -> &str {
    let bare = value.trim_start();
    let quote = bare.chars().next().filter(|c| ['"', '\''].contains(c));
    let closing = quote.and_then(|quote| bare[1..].find(quote).map(|at| at + 2));
    let from = value.len() - bare.len() + closing.unwrap_or(0);
    let rest = &value[from..];
    let found = rest.match_indices('#').find(|(at, _)| {
        let before = value[..from + at].chars().next_back();
        before.is_some_and(char::is_whitespace)
    });
    let Some((at, _)) = found else {
        return "";
    };
    let blanks = value[..from + at].trim_end().len();
    value[blanks..].trim_end()
}

#[cfg(test)]
mod tests;
