//! Title of a chapter, from front matter or its first heading.

use crate::domain::documents::markdown::{self, Block, BlockContent, Inline};
use crate::domain::name::folded;
use crate::domain::plan::section;

/// The title of a chapter, and its blocks without the heading that states it. `title`: that of the front
/// matter, empty if none; `inlines`: the same, parsed. Several first-rank headings without numbers are
/// parts of one chapter and are lowered one rank.
pub fn headed(
    path: &str,
    title: &str,
    inlines: Vec<Inline>,
    mut blocks: Vec<Block>,
) -> (String, Vec<Block>) {
    let tops = tops(&blocks);
    let said = match title {
        "" => of_tops(path, &tops).unwrap_or_else(|| section::file_title(path)),
        title => title.to_owned(),
    };
    let has_own = has_own(&tops, &blocks, &said);
    lower(&mut blocks, &tops, has_own);
    if !has_own {
        let line = blocks.first().map_or(1, |block| block.line);
        let inlines = match title {
            "" => vec![Inline::Text(said.clone())],
            _ => inlines,
        };
        let content = BlockContent::Heading(1, inlines);
        blocks.insert(0, Block { line, content });
    }
    (said, blocks)
}

/// True if the first heading is of the first rank and is the chapter's title: its text is `said`, or only
/// comments precede it and fewer than two first-rank headings are parts.
fn has_own(tops: &[Top], blocks: &[Block], said: &str) -> bool {
    let first = blocks.iter().position(is_heading);
    let own = tops.first().filter(|top| first == Some(top.at));
    own.is_some_and(|top| {
        let is_it = folded(&top.text) == folded(said);
        let is_first = blocks[..top.at].iter().all(is_comment);
        is_it || (is_first && parts(tops) < 2)
    })
}

fn parts(tops: &[Top]) -> usize {
    tops.iter().filter(|top| is_part(&top.text)).count()
}

/// Puts the parts of the text, and what is below them, one rank lower.
fn lower(blocks: &mut [Block], tops: &[Top], has_own: bool) {
    let from = match (has_own, parts(tops)) {
        (true, 0 | 1) | (false, 0) => blocks.len(),
        (true, _) => tops.get(1).map_or(blocks.len(), |top| top.at),
        (false, _) => 0,
    };
    for block in &mut blocks[from..] {
        if let BlockContent::Heading(level, _) = &mut block.content {
            *level = (*level + 1).min(6);
        }
    }
}

/// A heading of the first rank.
struct Top {
    at: usize,
    text: String,
}

fn tops(blocks: &[Block]) -> Vec<Top> {
    let top = |(at, block): (usize, &Block)| match &block.content {
        BlockContent::Heading(1, inlines) => Some(Top {
            at,
            text: markdown::plain(inlines),
        }),
        _ => None,
    };
    blocks.iter().enumerate().filter_map(top).collect()
}

/// Title given by the text itself, without front matter.
pub fn own_title(path: &str, blocks: &[Block]) -> Option<String> {
    of_tops(path, &tops(blocks))
}

/// The only heading of the first rank, or the first of several where they have numbers or it is called as
/// the file is.
fn of_tops(path: &str, tops: &[Top]) -> Option<String> {
    let first = tops.first()?;
    let parts = tops.iter().filter(|top| is_part(&top.text)).count();
    let is_named = folded(&section::file_title(path)) == folded(&first.text);
    (tops.len() == 1 || parts < 2 || is_named).then(|| first.text.clone())
}

fn is_part(heading: &str) -> bool {
    section::numbered(heading).0.is_empty()
}

fn is_heading(block: &Block) -> bool {
    matches!(block.content, BlockContent::Heading(..))
}

fn is_comment(block: &Block) -> bool {
    matches!(block.content, BlockContent::Comment(_))
}
