//! That an export was written, where it lies and what to do with it.

use std::path::Path;

use serde_json::{Value, json};

use crate::domain::export::ExportContent;
use crate::domain::shell_quote;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Text, Tone};
use crate::render::words::Words;
use crate::say;

/// One file for a phone.
pub fn html(words: &Words, file: &Path, bytes: usize, content: &ExportContent) -> Answer {
    let shown = shell_quote::path(file);
    let size = bytes.div_ceil(1024);
    let mut page = Page::new();
    page.paragraph(words.say(&match &content.audience {
        None => say!("export-html-written", file = &shown, size = size),
        Some(audience) => say!(
            "export-html-written-for",
            file = &shown,
            size = size,
            audience = audience
        ),
    }));
    page.paragraph(words.say(&say!("export-html-how")));
    if content.audience.is_none() {
        let inside = words.say(&say!("export-inside"));
        page.paragraph(Text::new(inside, Tone::Warning));
    }
    let json = json!({ "file": shown, "bytes": bytes, "audience": content.audience });
    Answer { page, json }
}

/// A folder of so many files.
pub fn folder(words: &Words, folder: &Path, files: usize) -> Answer {
    let shown = shell_quote::path(folder);
    let said = say!("export-folder-written", folder = &shown, count = files);
    let json = json!({ "folder": shown, "files": files });
    private(words, said, json)
}

/// One JSON document.
pub fn json(words: &Words, file: &Path, bytes: usize) -> Answer {
    let shown = shell_quote::path(file);
    let size = bytes.div_ceil(1024);
    let said = say!("export-html-written", file = &shown, size = size);
    let json = json!({ "file": shown, "bytes": bytes });
    private(words, said, json)
}

fn private(words: &Words, said: Message, json: Value) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&said));
    let inside = words.say(&say!("export-inside-all"));
    page.paragraph(Text::new(inside, Tone::Warning));
    Answer { page, json }
}
