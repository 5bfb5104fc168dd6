//! A point in full: its line in the list, and the text around it.

use crate::domain::documents::markdown::{self as text, Block as Read, BlockContent, Inline};
use crate::domain::incident::checklist::{ChecklistPoint as Written, Support};
use crate::domain::incident::checklist_progress::PointProgress;
use crate::render::incident::point_line;
use crate::render::page::from_markdown;
use crate::render::page::{Block, Item, Page, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;

/// The longest text between two points that is shown in the list, in characters.
const LONGEST_BETWEEN: usize = 400;

/// The point with the whole of its first paragraph, and whether there is more to read.
pub fn line(point: &PointProgress, path: &str, words: &Words, when: TimeStyle) -> Item {
    let mut said = words_of(point, path, words);
    if has_more(point.item) {
        said = said.and(" …", Tone::Faint);
    }
    point_line::item_said(point, said, words, when)
}

/// The same, if its full text is shown beside it.
pub fn whole_line(point: &PointProgress, path: &str, words: &Words, when: TimeStyle) -> Item {
    point_line::item_said(point, words_of(point, path, words), words, when)
}

fn words_of(point: &PointProgress, path: &str, words: &Words) -> Text {
    let mut said = match point.item.lead.is_empty() {
        true => Text::from(first_words(point.item)),
        false => from_markdown::text(&point.item.lead, path, words),
    };
    if let Some((last, _)) = said.0.last_mut() {
        last.truncate(last.trim_end_matches('.').len());
    }
    said
}

/// True if something is written of a point that its line in the list does not show.
pub fn has_more(item: &Written) -> bool {
    !item.rest.is_empty() || is_long(&item.before)
}

/// First words of a point that begins without a paragraph.
fn first_words(item: &Written) -> &str {
    match item.title.as_str() {
        "" => item.text.lines().next().unwrap_or_default(),
        title => title,
    }
}

/// The headings before a point, and the text there where it is short.
pub fn add_before(page: &mut Page, blocks: &[Read], path: &str, words: &Words) {
    let is_heading = |block: &Read| matches!(block.content, BlockContent::Heading(..));
    match is_long(blocks) {
        true => {
            let headings: Vec<Read> = blocks.iter().filter(|it| is_heading(it)).cloned().collect();
            add_text(page, &headings, path, words);
        }
        false => add_text(page, blocks, path, words),
    }
}

/// Text of a list outside its points, with headings like those between points.
pub fn add_text(page: &mut Page, blocks: &[Read], path: &str, words: &Words) {
    for block in blocks {
        match &block.content {
            BlockContent::Heading(_, inlines) => {
                page.heading(2, from_markdown::text(inlines, path, words));
            }
            _ => from_markdown::add(page, std::slice::from_ref(block), path, words),
        }
    }
}

fn is_long(blocks: &[Read]) -> bool {
    let is_heading = |block: &&Read| matches!(block.content, BlockContent::Heading(..));
    let texts = blocks.iter().filter(|block| !is_heading(block));
    texts.map(|block| length(&block.content)).sum::<usize>() > LONGEST_BETWEEN
}

fn length(content: &BlockContent) -> usize {
    match content {
        BlockContent::Paragraph(inlines) => text::plain(inlines).chars().count(),
        BlockContent::Verbatim(text) => text.chars().count(),
        BlockContent::Rule | BlockContent::Comment(_) => 0,
        // Blocks with parts of their own are shown separately.
        _ => LONGEST_BETWEEN + 1,
    }
}

/// Text before a point, and below its first paragraph.
pub fn around(item: &Written, path: &str, words: &Words) -> (Vec<Block>, Vec<Block>) {
    let shown = |blocks: &[Read]| {
        let mut page = Page::new();
        from_markdown::add(&mut page, blocks, path, words);
        page.blocks
    };
    let is_heading = |block: &&Read| matches!(block.content, BlockContent::Heading(..));
    let before = item.before.iter().filter(|block| !is_heading(block));
    let before: Vec<Read> = before.cloned().collect();
    (shown(&before), shown(&item.rest))
}

/// First paragraph of a point; none if its title is all of it.
pub fn lead(item: &Written, path: &str, words: &Words) -> Option<Text> {
    let plain = |inlines: &[Inline]| matches!(inlines, [] | [Inline::Text(_)]);
    let is_title = match item.lead.as_slice() {
        [Inline::Strong(bold)] => plain(bold),
        lead => plain(lead),
    };
    (!is_title).then(|| from_markdown::text(&item.lead, path, words))
}

/// A support of a point, with its path if the words do not give it.
pub fn support(support: &Support, path: &str) -> String {
    let target = match text::is_address(&support.target) {
        true => support.target.clone(),
        false => text::resolved(path, &support.target),
    };
    match (support.label.trim(), target.as_str()) {
        ("", target) => target.to_owned(),
        (label, target) if target.is_empty() || label.contains(target) => label.to_owned(),
        (label, target) => format!("{label} ({target})"),
    }
}
