//! Selects the reader of a document by its path, and returns its findings.

pub mod audiences_file;
pub mod calendar_file;
pub mod checklist_file;
pub mod duties_file;
pub mod escalation_file;
pub mod front_matter;
pub mod grounds_file;
pub mod hours_file;
pub mod local_text_file;
pub mod message_file;
pub mod plan_file;
pub mod routine_file;
pub mod scenario_file;
pub mod settings_file;
pub mod settings_text;
pub mod strategies_file;
pub mod suppliers_file;
pub mod systems_file;
pub mod units_file;

use serde::de::IgnoredAny;

use crate::domain::documents::finding::{Finding, TextPosition, WithFindings};
use crate::domain::people::phone_number::Home;
use crate::format::paths;
use crate::format::people::contacts_file;
use crate::format::text_encoding;
use crate::format::yaml;
use crate::format::yaml::fault;
use crate::format::yaml::tree;
use crate::say;

/// The most bytes of a document that is read.
pub const MOST_BYTES: usize = tree::MOST_BYTES;

/// True if a document is rows that a reader of its own reads.
pub fn is_rows(path: &str) -> bool {
    [
        settings_file::PATH,
        contacts_file::PATH,
        audiences_file::PATH,
        systems_file::PATH,
        suppliers_file::PATH,
        strategies_file::PATH,
        calendar_file::PATH,
        duties_file::PATH,
        escalation_file::PATH,
        hours_file::PATH,
        units_file::PATH,
        grounds_file::PATH,
    ]
    .contains(&path)
        || units_file::is_contacts(path)
}

/// Marks that a merge by hand left in a text of Markdown; documents of rows find their own.
pub fn left_by_a_merge(path: &str, bytes: &[u8]) -> Option<Finding> {
    let text = std::str::from_utf8(bytes).ok()?;
    let line = fault::two_versions(text).filter(|_| paths::is_markdown(path))?;
    let place = TextPosition::on_line(text, line);
    Some(Finding::fault(path, place, say!("finding-two-versions")))
}

/// Findings in a text as this document, in the order of lines. A document without a reader must only be
/// text; `home` is the country of numbers without a country code.
pub fn findings(path: &str, bytes: &[u8], home: Home) -> Vec<Finding> {
    if let Some(other) = other_encoding(path, bytes) {
        return vec![other];
    }
    let mut findings = match path {
        settings_file::PATH => of(settings_file::read(bytes)),
        contacts_file::PATH => of(contacts_file::read(bytes, home)),
        audiences_file::PATH => of(audiences_file::read(bytes)),
        systems_file::PATH => of(systems_file::read(bytes)),
        suppliers_file::PATH => of(suppliers_file::read(bytes)),
        strategies_file::PATH => of(strategies_file::read(bytes)),
        calendar_file::PATH => of(calendar_file::read(bytes)),
        duties_file::PATH => of(duties_file::read(bytes)),
        escalation_file::PATH => of(escalation_file::read(bytes)),
        hours_file::PATH => of(hours_file::read(bytes)),
        units_file::PATH => of(units_file::read(bytes)),
        grounds_file::PATH => of(grounds_file::read(bytes)),
        path if units_file::is_contacts(path) => of(contacts_file::read_at(path, bytes, home)),
        path => of_markdown(path, bytes),
    };
    findings.sort_by_key(|found| found.place.as_ref().map_or(0, |place| place.line));
    findings
}

/// Finding for a text in another encoding, or for a file that is not text.
fn other_encoding(path: &str, bytes: &[u8]) -> Option<Finding> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let what = match as_utf8(bytes) {
        TextEncoding::Utf8 => return None,
        TextEncoding::Otherwise { encoding, .. } => {
            say!("finding-other-encoding", encoding = encoding)
        }
        TextEncoding::NotText => say!("finding-not-text"),
    };
    let line = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let line = bytes[..line].iter().filter(|byte| **byte == b'\n').count() + 1;
    let text = String::from_utf8_lossy(bytes);
    let mut place = TextPosition::on_line(&text, line);
    if matches!(as_utf8(bytes), TextEncoding::NotText) {
        place.text.clear();
    }
    Some(Finding::fault(path, place, what))
}

/// Encoding of a text.
pub enum TextEncoding {
    Utf8,
    /// Another encoding; the same text in UTF-8.
    Otherwise {
        text: String,
        encoding: &'static str,
    },
    NotText,
}

/// Decodes bytes of any encoding.
pub fn as_utf8(bytes: &[u8]) -> TextEncoding {
    let decoded = text_encoding::decode(bytes, None);
    let acts = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    match decoded.encoding {
        "UTF-8" if !decoded.lossy => TextEncoding::Utf8,
        _ if decoded.lossy || decoded.text.contains(acts) => TextEncoding::NotText,
        encoding => TextEncoding::Otherwise {
            text: decoded.text,
            encoding,
        },
    }
}

fn of_markdown(path: &str, bytes: &[u8]) -> Vec<Finding> {
    if !paths::is_markdown(path) {
        return front_matter::unreadable(path, bytes).into_iter().collect();
    }
    if path.starts_with(plan_file::FOLDER) {
        plan_file::read(path, bytes).findings
    } else if path.starts_with(checklist_file::FOLDER) {
        checklist_file::read(path, bytes).findings
    } else if path.starts_with(routine_file::FOLDER) {
        routine_file::read(path, bytes).findings
    } else if path.starts_with(scenario_file::FOLDER) {
        scenario_file::read(path, bytes).findings
    } else if path.starts_with(message_file::FOLDER) {
        message_file::read(path, bytes).findings
    } else if units_file::is_local_text(path) {
        local_text_file::read(path, bytes).findings
    } else {
        front_matter::unreadable(path, bytes).into_iter().collect()
    }
}

fn of<T>(read: Result<WithFindings<T>, Finding>) -> Vec<Finding> {
    match read {
        Ok(reading) => reading.findings,
        Err(finding) => vec![finding],
    }
}

/// True for a text a reader of that path would not refuse as a whole. A machine merge that fails
/// this is not written (docs/replication.md, rule 6).
pub fn can_be_read(path: &str, bytes: &[u8]) -> bool {
    let Ok(text) = yaml::text(path, bytes) else {
        return false;
    };
    // Bounds are checked first, then the text is parsed without being kept.
    !path.ends_with(".yaml")
        || tree::parse(text).is_ok() && serde_yaml::from_str::<IgnoredAny>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::starter;

    #[test]
    fn nothing_is_wrong_in_the_starters() {
        for name in starter::folders() {
            for (path, bytes) in starter::documents(&name).expect("a starter") {
                assert_eq!(findings(&path, &bytes, Home::Sweden), [], "{name}: {path}");
            }
        }
    }

    #[test]
    fn a_document_is_read_by_the_reader_of_its_place() {
        let ids = |path: &str, text: &str| -> Vec<&str> {
            let found = findings(path, text.as_bytes(), Home::Sweden);
            found.iter().map(|found| found.message.id).collect()
        };
        assert_eq!(
            ids("contacts.yaml", "groups:\n  - id: a\n    titel: A\n").len(),
            2
        );
        assert_eq!(
            ids("plan/01-x.md", "---\nownr: a\n---\n"),
            ["finding-unknown-key-near"]
        );
        assert_eq!(ids("README.md", "---\nownr: a\n"), [] as [&str; 0]);
        assert_eq!(ids("LICENSE", "text"), [] as [&str; 0]);
    }
}
