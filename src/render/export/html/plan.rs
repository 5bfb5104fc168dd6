//! The chapters, routines and ready texts as HTML.

use serde::Serialize;

use super::anchors::{self, Anchors};
use super::html;
use super::markdown::MarkdownHtml;
use crate::domain::documents::markdown::{Block, first_heading};
use crate::domain::export::ExportContent;
use crate::domain::incident::routine::Routine;
use crate::domain::inform::standard_message::StandardMessage;
use crate::domain::plan::Chapter;
use crate::render::incident::routines::kind;
use crate::render::page::Page;
use crate::render::page::to_html::block;
use crate::render::plan::{about, banners};
use crate::render::words::Words;

#[derive(Serialize)]
pub(super) struct TextView {
    id: String,
    title: String,
    text: minijinja::Value,
    about: String,
}

#[derive(Serialize)]
pub(super) struct MessageView {
    id: String,
    title: String,
    text: String,
}

pub(super) fn chapters(content: &ExportContent, anchors: &Anchors, words: &Words) -> Vec<TextView> {
    let view = |chapter: &Chapter| {
        let title = first_heading(&chapter.blocks);
        let title = title.filter(|title| !title.trim().is_empty());
        let title = title.unwrap_or_else(|| chapter.title.clone());
        TextView {
            id: anchors::id(&chapter.path),
            text: text(&chapter.path, &title, &chapter.blocks, anchors, words),
            title,
            about: match content.audience {
                Some(_) => String::new(),
                None => about(words, chapter, 1),
            },
        }
    };
    content.plan.plan.chapters.iter().map(view).collect()
}

/// Sections of one document.
fn text(
    path: &str,
    title: &str,
    blocks: &[Block],
    anchors: &Anchors,
    words: &Words,
) -> minijinja::Value {
    let text = MarkdownHtml {
        path,
        anchors,
        words,
        below: 2,
    };
    html(text.sections(title, blocks))
}

/// Banners about the plan: chapters in two versions, findings.
pub(super) fn notes(content: &ExportContent, words: &Words) -> String {
    let mut page = Page::new();
    banners(&mut page, words, &content.plan, None);
    page.blocks.iter().map(block).collect()
}

pub(super) fn routines(content: &ExportContent, anchors: &Anchors, words: &Words) -> Vec<TextView> {
    let routines = content.routines.iter();
    let view = |(path, routine): &(String, Routine)| {
        let mut about = vec![words.say(&kind(routine.kind))];
        about.extend(Some(content.called(&routine.owner).to_owned()));
        about.retain(|it| !it.is_empty());
        TextView {
            id: anchors::id(path),
            title: routine.title.clone(),
            text: text(path, &routine.title, &routine.blocks, anchors, words),
            about: about.join(" · "),
        }
    };
    routines.map(view).collect()
}

pub(super) fn messages(content: &ExportContent) -> Vec<MessageView> {
    let view = |message: &StandardMessage| MessageView {
        id: anchors::id(&format!("messages/{}.md", message.id)),
        title: match message.title.as_str() {
            "" => message.id.clone(),
            title => title.to_owned(),
        },
        text: message.body.trim().to_owned(),
    };
    content.messages.iter().map(view).collect()
}
