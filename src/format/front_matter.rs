//! The YAML block at the head of a Markdown document, and the text below it. What can be read of
//! a faulty block is used; the text is shown in any case.

use serde::de::DeserializeOwned;

use crate::domain::finding::{Finding, Place, Reading};
use crate::format::yaml_fault;
use crate::say;

/// A document in its two parts.
#[derive(Debug, PartialEq)]
pub struct Parts<'a> {
    /// Between the two `---` lines; empty where the document has no such block.
    pub head: &'a str,
    pub body: &'a str,
    /// The line of the file the body begins on, from 1.
    pub body_line: usize,
}

/// A text file as lines are counted: without byte order mark, line feeds only. Bytes that are no
/// UTF-8 become U+FFFD and are a fault.
pub fn text(path: &str, bytes: &[u8]) -> Reading<String> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let value = text.replace("\r\n", "\n");
    let mut findings = Vec::new();
    if let Err(error) = std::str::from_utf8(bytes) {
        let line = 1 + bytes[..error.valid_up_to()]
            .iter()
            .filter(|byte| **byte == b'\n')
            .count();
        let place = Place::on_line(&value, line);
        findings.push(Finding::fault(path, place, say!("finding-not-utf8")));
    }
    Reading { value, findings }
}

/// Parts a document; none where the block at its head has no end.
pub fn part(text: &str) -> Option<Parts<'_>> {
    let whole = Parts {
        head: "",
        body: text,
        body_line: 1,
    };
    let Some(rest) = text.strip_prefix("---\n") else {
        return Some(whole);
    };
    let mut offset = 0;
    for (index, line) in rest.split_inclusive('\n').enumerate() {
        if line.trim_end() == "---" {
            return Some(Parts {
                head: &rest[..offset],
                body: &rest[offset + line.len()..],
                body_line: index + 3,
            });
        }
        offset += line.len();
    }
    None
}

/// Reads a document's block as `T`, whose keys are `known`, and hands back its parts.
pub fn read<'a, T>(path: &str, text: &'a str, known: &[&str]) -> (Reading<T>, Parts<'a>)
where
    T: DeserializeOwned + Default,
{
    match part(text) {
        Some(parts) => (head(path, parts.head, known), parts),
        None => {
            let place = Place::on_line(text, 1);
            let open = Reading {
                value: T::default(),
                findings: vec![Finding::fault(path, place, say!("finding-head-open"))],
            };
            let parts = Parts {
                head: "",
                body: text,
                body_line: 1,
            };
            (open, parts)
        }
    }
}

/// Each key by itself, so that one that cannot be read does not take the others with it.
fn head<T: DeserializeOwned + Default>(path: &str, head: &str, known: &[&str]) -> Reading<T> {
    let mut findings = Vec::new();
    let mut readable = String::new();
    let mut seen: Vec<&str> = Vec::new();
    for field in fields(head) {
        if let Some(key) = field.key() {
            if !known.contains(&key) {
                findings.push(field.unknown(path, head, known));
                continue;
            }
            if seen.contains(&key) {
                findings.push(field.twice(path, head));
                continue;
            }
            seen.push(key);
        }
        match serde_yaml::from_str::<T>(field.text) {
            Ok(_) => readable.push_str(field.text),
            // A comment or an empty line reads as nothing, which is no `T`.
            Err(_) if field.is_blank() => {}
            Err(error) => {
                findings.push(yaml_fault::fault(path, field.text, field.line, &error));
            }
        }
    }
    let value = if readable.is_empty() {
        T::default()
    } else {
        serde_yaml::from_str(&readable).unwrap_or_default()
    };
    Reading { value, findings }
}

/// A key of the block with everything that belongs to it.
struct Field<'a> {
    text: &'a str,
    /// Its line in the file, less one: the block begins on line 2.
    line: usize,
}

impl<'a> Field<'a> {
    fn key(&self) -> Option<&'a str> {
        let (key, _) = self.text.split_once(':')?;
        let word = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
        (!key.is_empty() && key.chars().all(word)).then_some(key)
    }

    fn is_blank(&self) -> bool {
        self.text
            .lines()
            .all(|line| line.trim().is_empty() || line.trim_start().starts_with('#'))
    }

    fn place(&self, head: &str) -> Place {
        let mut place = Place::on_line(head, self.line).at_column(1);
        place.line += 1;
        place
    }

    fn unknown(&self, path: &str, head: &str, known: &[&str]) -> Finding {
        let key = self.key().unwrap_or_default();
        Finding::fault(path, self.place(head), yaml_fault::unknown_key(key, known))
    }

    fn twice(&self, path: &str, head: &str) -> Finding {
        let key = self.key().unwrap_or_default();
        Finding::fault(path, self.place(head), say!("finding-key-twice", key = key))
    }
}

fn fields(head: &str) -> Vec<Field<'_>> {
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut offset = 0;
    for (index, line) in head.split_inclusive('\n').enumerate() {
        let goes_on = line.starts_with([' ', '\t', '-', '\n', '#', ']', '}']);
        if starts.is_empty() || !goes_on {
            starts.push((offset, index + 1));
        }
        offset += line.len();
    }
    let ends = starts
        .iter()
        .skip(1)
        .map(|(offset, _)| *offset)
        .chain([head.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|((offset, line), end)| Field {
            text: &head[*offset..end],
            line: *line,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Default, Deserialize, PartialEq)]
    #[serde(default)]
    struct Head {
        title: Option<String>,
        owner: Option<String>,
        systems: Vec<String>,
    }

    const KNOWN: &[&str] = &["title", "owner", "systems"];

    fn read_head(text: &str) -> (Head, Vec<(usize, &'static str)>) {
        let (reading, _) = read::<Head>("plan/01-x.md", text, KNOWN);
        let findings = reading
            .findings
            .iter()
            .map(|found| (found.place.as_ref().map_or(0, |p| p.line), found.message.id))
            .collect();
        (reading.value, findings)
    }

    #[test]
    fn a_document_is_parted_and_its_lines_still_count() {
        let parts = part("---\ntitle: Ett\n---\n\n# Ett\n").expect("an end");
        assert_eq!((parts.head, parts.body), ("title: Ett\n", "\n# Ett\n"));
        assert_eq!(parts.body_line, 4);
        let bare = part("# Ett\n").expect("no block");
        assert_eq!((bare.body, bare.body_line), ("# Ett\n", 1));
        assert_eq!(part("---\ntitle: Ett\n"), None);
    }

    #[test]
    fn one_key_that_cannot_be_read_does_not_take_the_others_with_it() {
        let (head, found) = read_head(
            "---\ntitle: Plan: del ett\nowner: alma\n# av oss\nsystems:\n  - a\n  - b\n---\nText\n",
        );
        assert_eq!(head.owner.as_deref(), Some("alma"));
        assert_eq!(head.systems, ["a", "b"]);
        assert_eq!(found, [(2, "finding-quote")]);
    }

    #[test]
    fn unknown_and_repeated_keys_are_named_with_their_line() {
        let (head, found) = read_head("---\ntitle: a\nownr: b\ntitle: c\n---\n");
        assert_eq!(head.title.as_deref(), Some("a"));
        assert_eq!(
            found,
            [(3, "finding-unknown-key-near"), (4, "finding-key-twice")]
        );
    }

    #[test]
    fn a_block_without_an_end_is_named_and_the_text_is_kept() {
        let (reading, parts) = read::<Head>("plan/01-x.md", "---\ntitle: a\n# Text\n", KNOWN);
        assert_eq!(reading.findings[0].message.id, "finding-head-open");
        assert_eq!(parts.body, "---\ntitle: a\n# Text\n");
    }

    #[test]
    fn bytes_that_are_no_text_are_shown_and_named() {
        let reading = text("plan/01-x.md", b"ett\ntv\xe5\n");
        assert_eq!(reading.value, "ett\ntv\u{fffd}\n");
        assert_eq!(
            reading.findings[0].place.as_ref().map(|place| place.line),
            Some(2)
        );
        assert_eq!(text("x", b"\xef\xbb\xbfa\r\nb\r\n").value, "a\nb\n");
    }
}
