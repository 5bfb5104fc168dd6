//! `plan/NN-slug.md` ↔ [`Chapter`].

use crate::domain::documents::finding::WithFindings;
use crate::domain::documents::markdown::{Block, BlockContent, Inline};
use crate::domain::plan::revision::Revision;
use crate::domain::plan::{self, Chapter};
use crate::format::documents::front_matter;
use crate::format::markdown as markdown_file;
use crate::format::yaml::record::Record;

/// Folder of the chapters.
pub const FOLDER: &str = "plan/";

/// Reads a chapter; what cannot be read of its head is a finding, its text is always there.
pub fn read(path: &str, bytes: &[u8]) -> WithFindings<Chapter> {
    let parted = front_matter::read(path, bytes, |head| self::head(path, head));
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let mut reading = parted.head;
    put_text(&mut reading.value, blocks, parted.text);
    reading
}

/// A chapter as its head has it, without its text.
pub(super) fn head(path: &str, head: &Record<'_>) -> Chapter {
    Chapter {
        path: path.to_owned(),
        title: head.text("title"),
        owner: head.text("owner"),
        reviewed: head.date("reviewed"),
        audience: head.texts("audience"),
        source: head.text("source"),
        mirrored: head.date("mirrored"),
        revision: Revision {
            created: head.date("created"),
            created_by: head.text("created-by"),
            reviewed_by: head.text("reviewed-by"),
            approved: head.date("approved"),
            approved_by: head.text("approved-by"),
        },
        ..Chapter::default()
    }
}

/// Gives a chapter its text, below its title.
pub(super) fn put_text(chapter: &mut Chapter, blocks: Vec<Block>, text: String) {
    let inlines = title_inlines(&chapter.title);
    (chapter.title, chapter.blocks) = plan::headed(&chapter.path, &chapter.title, inlines, blocks);
    chapter.text = text;
}

/// Title in the front matter, and the one in the text; each empty if missing.
pub fn titles(path: &str, text: &str) -> (String, String) {
    let parted = front_matter::read(path, text.as_bytes(), |head| head.text("title"));
    let blocks = markdown_file::read(parted.body(), parted.body_line);
    let own = plan::own_title(path, &blocks).unwrap_or_default();
    (parted.head.value, own)
}

/// The title of a head as a heading has it: code and emphasis are marks in it too.
fn title_inlines(title: &str) -> Vec<Inline> {
    let heading = format!("# {}", title.replace('\n', " "));
    let block = markdown_file::read(&heading, 1).into_iter().next();
    match block.map(|block| block.content) {
        Some(BlockContent::Heading(_, inlines)) if !inlines.is_empty() => inlines,
        _ => vec![Inline::Text(title.to_owned())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::documents::markdown;
    use crate::domain::plan::Plan;
    use crate::domain::plan::section::Section;

    /// The names of all sections of a plan of these files.
    fn names(files: &[(&str, &str)]) -> Vec<String> {
        let chapters = files
            .iter()
            .map(|(path, text)| read(path, text.as_bytes()).value);
        let chapters = chapters.collect();
        let sections = Plan { chapters }.sections();
        sections.iter().map(Section::name).collect()
    }

    #[test]
    fn a_chapter_that_does_not_begin_with_its_title_is_read_below_it() {
        let text = "---\ntitle: \"The `night` watch\"\n---\n\nText.\n\n## By day\n";
        let chapter = read("plan/01-x.md", text.as_bytes()).value;
        assert_eq!(
            markdown::first_heading(&chapter.blocks),
            Some("The night watch".to_owned())
        );
        assert_eq!(chapter.blocks[0].line, 5);
        let files = [
            ("plan/01-x.md", text),
            ("plan/02-who-calls.md", "Text.\n\n## Red\n"),
            ("plan/03-y.md", "<!-- note -->\n# Own\n"),
            ("plan/04-z.md", "Above.\n\n# Below\n"),
        ];
        assert_eq!(
            names(&files),
            [
                "1 The night watch",
                "1.1 By day",
                "2 Who calls",
                "2.1 Red",
                "3 Own",
                "4 Below"
            ]
        );
    }

    #[test]
    fn several_headings_of_the_first_rank_are_parts_of_one_chapter() {
        let files = [
            ("plan/01-before.md", "# Before\n\n## Keys\n\n# Roles\n"),
            ("plan/02-during.md", "# Assess\n\n## Call\n\n# Respond\n"),
        ];
        let expected = [
            "1 Before",
            "1.1 Keys",
            "1.2 Roles",
            "2 During",
            "2.1 Assess",
            "Call",
            "2.2 Respond",
        ];
        assert_eq!(names(&files), expected);
        let own = "# 6 Kontakter\n\n# Bilaga A: Lista\n";
        let kept = names(&[("plan/06-x.md", own)]);
        assert_eq!(kept, ["6 Kontakter", "Bilaga A: Lista"]);
    }

    #[test]
    fn a_figure_before_one_heading_takes_no_number_from_the_others() {
        let files = [
            ("plan/01-a.md", "# Alarm\n\n## Call\n\n### 1. Fire\n"),
            ("plan/02-b.md", "# Back\n\n## 5.1 Water\n"),
            ("plan/03-bilaga-a.md", "# Bilaga A: Lista\n\n## Ring\n"),
        ];
        let expected = [
            "1 Alarm",
            "1.1 Call",
            "1. Fire",
            "2 Back",
            "2.1 5.1 Water",
            "Bilaga A: Lista",
            "3.1 Ring",
        ];
        assert_eq!(names(&files), expected);
        let own = "# Plan\n\n## 1. Before\n\n### 1.1 Keys\n\n### 1. Fire\n\n## 2. After\n";
        let kept = names(&[("plan/01-x.md", own)]);
        assert_eq!(kept, ["Plan", "1 Before", "1.1 Keys", "1. Fire", "2 After"]);
    }

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
