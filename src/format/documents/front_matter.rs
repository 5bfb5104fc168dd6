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

/// How many keys that cannot be read are blanked one by one.
const MOST_BLANKED: usize = 8;

/// A Markdown document in its two parts.
#[derive(Debug, PartialEq)]
pub(crate) struct Parted<T> {
    /// What the block says; nothing where the document has no block.
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

/// A key that is none of ours belongs to another program (a wiki, a generator of web pages): it is kept
/// as it stands and said once. One that is a slip of the finger away from ours stays a fault.
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
            // Beside the key it looks like it is a key of its own: `sources` beside `source`.
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

/// What stands behind a key of the head, on its line, without quotation marks and comment.
pub(crate) fn scalar(text: &str, key: &str) -> Option<String> {
    let block = fences(text)?;
    let value = text[block].lines().find_map(|line| value_of(line, key))?;
    let value = value[..value.len() - comment(value).len()].trim();
    let quoted = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    let bare = quoted('"').or_else(|| quoted('\'')).unwrap_or(value);
    Some(bare.to_owned())
}

/// What keeps a file from being text.
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

/// What stands behind the colon on the line of a key; none on any other line.
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
mod tests {
    use super::*;

    type Head = (String, String, Vec<String>);

    fn read_head(text: &str) -> (Head, Vec<(usize, &'static str)>) {
        let parted = read("plan/01-x.md", text.as_bytes(), |head| {
            (
                head.text("title"),
                head.text("owner"),
                head.texts("systems"),
            )
        });
        let found = |found: &Finding| {
            let line = found.place.as_ref().map_or(0, |place| place.line);
            (line, found.message.id)
        };
        let found = parted.head.findings.iter().map(found).collect();
        (parted.head.value, found)
    }

    fn parted(text: &str) -> (usize, String) {
        let parted = read("plan/01-x.md", text.as_bytes(), |head| head.text("title"));
        (parted.body_line, parted.body().to_owned())
    }

    #[test]
    fn a_document_is_parted_and_its_lines_still_count() {
        assert_eq!(
            parted("---\ntitle: Ett\n---\n\n# Ett\n"),
            (4, "\n# Ett\n".to_owned())
        );
        assert_eq!(parted("# Ett\n"), (1, "# Ett\n".to_owned()));
        assert_eq!(parted("---\n---\nEtt"), (3, "Ett".to_owned()));
    }

    #[test]
    fn one_key_that_cannot_be_read_does_not_take_the_others_with_it() {
        let text =
            "---\ntitle: Plan: del ett\nowner: alma\n# av oss\nsystems:\n  - a\n  - b\n---\n";
        let (head, found) = read_head(text);
        assert_eq!(
            head,
            (String::new(), "alma".into(), vec!["a".into(), "b".into()])
        );
        assert_eq!(found, [(2, "finding-quote")]);
    }

    #[test]
    fn unknown_and_repeated_keys_are_named_with_their_line() {
        let (head, found) = read_head("---\ntitle: a\nownr: b\ntitle: c\n---\n");
        assert_eq!(head.0, "a");
        assert_eq!(
            found,
            [(4, "finding-key-twice"), (3, "finding-unknown-key-near")]
        );
    }

    #[test]
    fn the_keys_of_another_program_are_kept_and_said_once_without_a_fault() {
        let jekyll = "---\nlayout: docs\ntitle: Ett\nnav_order: 3\nowner_slack: \"#drift\"\n\
                      last_reviewed_on: 2026-01-01\ncover: assets/img.png\ntags: [a, b]\n---\n# Ett\n";
        let parted = read("plan/01-x.md", jekyll.as_bytes(), |head| {
            (
                head.text("title"),
                head.text("owner"),
                head.date("reviewed"),
            )
        });
        assert!(!parted.head.has_faults(), "{:?}", parted.head.findings);
        let said = &parted.head.findings[0].message;
        assert_eq!(parted.head.findings.len(), 1);
        assert_eq!(
            said,
            &say!(
                "finding-foreign-keys",
                count = 6_usize,
                keys = "layout, nav_order, owner_slack, last_reviewed_on, cover, tags"
            )
        );
    }

    #[test]
    fn a_key_of_another_program_may_stand_twice_or_look_like_one_of_ours_beside_it() {
        let (head, found) = read_head("---\nlayout: a\nlayout: b\ntitle: Ett\ntitles: [x]\n---\n");
        assert_eq!(head.0, "Ett");
        assert_eq!(found, [(2, "finding-foreign-keys")]);
        let (_, found) = read_head("---\ntitel: Ett\n---\n");
        assert_eq!(found, [(2, "finding-unknown-key-near")]);
    }

    #[test]
    fn a_block_without_an_end_is_named_and_the_text_is_kept() {
        let (_, found) = read_head("---\ntitle: a\n# Text\n");
        assert_eq!(found, [(1, "finding-head-open")]);
        assert_eq!(parted("---\ntitle: a\n").1, "---\ntitle: a\n");
    }

    #[test]
    fn a_key_is_set_and_nothing_else_is_touched() {
        let dated = |text: &str| with_key(text, "reviewed", "2026-11-22");
        assert_eq!(
            dated("---\ntitle: \"a\" # så\nreviewed: 2025-01-01\n---\nText\n"),
            "---\ntitle: \"a\" # så\nreviewed: 2026-11-22\n---\nText\n"
        );
        assert_eq!(
            dated("---\r\ntitle: a\r\n---\r\nText\r\n"),
            "---\r\ntitle: a\r\nreviewed: 2026-11-22\r\n---\r\nText\r\n"
        );
        assert_eq!(dated("Text\n"), "---\nreviewed: 2026-11-22\n---\nText\n");
    }

    #[test]
    fn a_comment_on_the_line_of_a_key_that_is_set_stays() {
        let dated = |line: &str| {
            let text = format!("\u{feff}---\n{line}\nowner: a\n---\n");
            let dated = with_key(&text, "reviewed", "2026-11-22");
            let head = dated
                .strip_prefix("\u{feff}---\n")
                .expect("the mark and the fence");
            head.strip_suffix("\nowner: a\n---\n")
                .expect("the rest")
                .to_owned()
        };
        let set = "reviewed: 2026-11-22";
        assert_eq!(
            dated("reviewed: 2025-01-01  # av Bo"),
            format!("{set}  # av Bo")
        );
        assert_eq!(dated("\"reviewed\" : '2025 # 01'"), set);
        assert_eq!(
            dated("reviewed: \"2025-01-01\" # x # y"),
            format!("{set} # x # y")
        );
        assert_eq!(dated("reviewed: # inte än"), format!("{set} # inte än"));
        assert_eq!(dated("reviewed:\n  2025-01-01"), set);
        assert_eq!(dated("reviewed: 2025#1"), set);
    }

    #[test]
    fn a_file_that_is_not_utf8_is_shown_and_named() {
        let parted = read("plan/01-x.md", b"ett\ntv\xe5\n", |_| ());
        assert_eq!(parted.body(), "ett\ntv\u{fffd}\n");
        let place = parted.head.findings[0].place.as_ref();
        assert_eq!(place.map(|place| place.line), Some(2));
    }
}
