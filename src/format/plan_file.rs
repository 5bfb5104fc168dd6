//! `plan/NN-slug.md` ↔ [`Chapter`].

use crate::domain::finding::Reading;
use crate::domain::markdown;
use crate::domain::plan::Chapter;
use crate::format::front_matter;
use crate::format::markdown as markdown_file;

/// Where the chapters lie.
pub const FOLDER: &str = "plan/";

/// Reads a chapter; what cannot be read of its head is a finding, its text is always there.
pub fn read(path: &str, bytes: &[u8]) -> Reading<Chapter> {
    let parted = front_matter::read(path, bytes, |head| Chapter {
        path: path.to_owned(),
        title: head.text("title"),
        owner: head.text("owner"),
        reviewed: head.date("reviewed"),
        audience: head.texts("audience"),
        source: head.text("source"),
        ..Chapter::default()
    });
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    let chapter = &mut reading.value;
    if chapter.title.is_empty() {
        chapter.title = markdown::first_heading(&blocks).unwrap_or_else(|| path.to_owned());
    }
    chapter.blocks = blocks;
    chapter.text = parted.text;
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_has_a_head_and_a_text() {
        let text = "---\ntitle: \"2 Organisation\"\nowner: konsortiechef\nreviewed: 2026-11-01\n\
                    audience: [medarbetare, styrelsen]\n---\n# 2 Organisation\n\nText.\n";
        let reading = read("plan/02-organisation.md", text.as_bytes());
        assert_eq!(reading.findings, []);
        let chapter = reading.value;
        assert_eq!(chapter.title, "2 Organisation");
        assert_eq!(chapter.audience, ["medarbetare", "styrelsen"]);
        assert_eq!(chapter.blocks.len(), 2);
        assert_eq!(chapter.blocks[0].line, 7);
    }

    #[test]
    fn a_broken_head_never_hides_the_text() {
        let reading = read(
            "plan/02-x.md",
            b"---\ntitle: a: b\nreviewed: snart\n---\n# Rubrik\n",
        );
        assert_eq!(reading.findings.len(), 2);
        assert_eq!(reading.value.title, "Rubrik");
        assert_eq!(reading.value.blocks.len(), 1);
    }
}
