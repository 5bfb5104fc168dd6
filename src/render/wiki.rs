//! Result of importing pages of a wiki.

use std::path::Path;

use serde_json::{Value, json};

use crate::domain::documents::left_out::{LeftOut, LeftOutKind};
use crate::domain::shell_quote;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// A chapter that was written, as it is told.
pub struct ImportedChapter<'a> {
    pub path: &'a str,
    pub title: &'a str,
    pub is_renewed: bool,
    pub left_out: &'a LeftOut,
}

pub fn imported(words: &Words, file: &Path, chapters: &[ImportedChapter]) -> Answer {
    let mut page = Page::new();
    let shown = shell_quote::path(file);
    let said = say!("wiki-imported", count = chapters.len(), file = &shown);
    page.paragraph(words.say(&said));
    let line = |chapter: &ImportedChapter| {
        let (path, title) = (chapter.path, chapter.title);
        words.say(&match chapter.is_renewed {
            true => say!("wiki-chapter-renewed", path = path, title = title),
            false => say!("wiki-chapter-new", path = path, title = title),
        })
    };
    page.bullets(chapters.iter().map(line));
    let left: Vec<&ImportedChapter> = chapters
        .iter()
        .filter(|it| !it.left_out.is_empty())
        .collect();
    if !left.is_empty() {
        page.paragraph(Text::new(words.say(&say!("wiki-left-out")), Tone::Warning));
        page.bullets(left.iter().map(|chapter| {
            let each = chapter.left_out.iter().map(|((kind, name), count)| {
                let said = words.say(&named(*kind, name));
                match count {
                    1 => said,
                    count => format!("{said} ({count})"),
                }
            });
            format!("{}: {}", chapter.path, each.collect::<Vec<_>>().join(", "))
        }));
    }
    page.paragraph(words.say(&say!("wiki-read-and-save")));
    let chapters: Vec<Value> = chapters.iter().map(as_json).collect();
    Answer {
        page,
        json: json!({ "file": shown, "chapters": chapters }),
    }
}

fn named(kind: LeftOutKind, name: &str) -> Message {
    match kind {
        LeftOutKind::Attachment => say!("wiki-left-attachment", name = name),
        LeftOutKind::Element => say!("wiki-left-element", name = name),
        LeftOutKind::Image => say!("wiki-left-image", name = name),
        LeftOutKind::Link => say!("wiki-left-link", name = name),
        LeftOutKind::Macro => say!("wiki-left-macro", name = name),
    }
}

fn as_json(chapter: &ImportedChapter) -> Value {
    let left = chapter.left_out.iter().map(|((kind, name), count)| {
        let kind = match kind {
            LeftOutKind::Attachment => "attachment",
            LeftOutKind::Element => "element",
            LeftOutKind::Image => "image",
            LeftOutKind::Link => "link",
            LeftOutKind::Macro => "macro",
        };
        json!({ "kind": kind, "name": name, "count": count })
    });
    let left: Vec<Value> = left.collect();
    json!({
        "path": chapter.path,
        "title": chapter.title,
        "renewed": chapter.is_renewed,
        "left_out": left,
    })
}
