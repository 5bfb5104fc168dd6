//! `units/<id>/plan/slug.md` → a unit's text for the plan.

use crate::domain::documents::finding::WithFindings;
use crate::domain::plan::local_text::{LocalMode, LocalText};
use crate::format::documents::{front_matter, plan_file};
use crate::format::markdown as markdown_file;
use crate::format::yaml::record::Record;
use crate::say;

/// Reads a text; what cannot be read of its head is a finding, its text is always there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<LocalText> {
    let parted = front_matter::read(path, bytes, |head| self::head(path, head));
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    plan_file::put_text(&mut reading.value.chapter, blocks, parted.text);
    reading
}

fn head(path: &str, head: &Record<'_>) -> LocalText {
    let (adds, replaces) = (head.text("adds-to"), head.text("replaces"));
    if !adds.is_empty() && !replaces.is_empty() {
        head.fault("replaces", say!("finding-adds-and-replaces"));
    }
    let (mode, section) = match replaces.is_empty() {
        true => (LocalMode::Adds, adds),
        false => (LocalMode::Replaces, replaces),
    };
    LocalText {
        chapter: plan_file::head(path, head),
        mode,
        section,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_which_section_it_is_added_to_or_replaces() {
        let text = "---\nreplaces: \"Handling\"\napproved: 2026-10-01\napproved-by: leder\n---\nVores mappe.\n";
        let reading = read("units/oestre/plan/mappen.md", text.as_bytes());
        assert_eq!(reading.findings, []);
        let local = reading.value;
        assert_eq!(
            (local.mode, local.section.as_str()),
            (LocalMode::Replaces, "Handling")
        );
        assert_eq!(local.chapter.title, "Mappen");
        assert_eq!(local.chapter.revision.approved_by, "leder");
        let both = "---\nadds-to: a\nreplaces: b\n---\nText.\n";
        let reading = read("units/oestre/plan/x.md", both.as_bytes());
        assert_eq!(reading.findings.len(), 1);
        let slip = "---\nreplace: b\n---\nText.\n";
        let reading = read("units/oestre/plan/x.md", slip.as_bytes());
        assert!(
            reading.findings[0].is_fault(),
            "a slip away from a known key"
        );
    }
}
