//! Pieces of a line, text and HTML tags between each other, put together as text with marks.

use crate::domain::documents::markdown::{Inline, Link, plain};
use crate::format::markdown::html::{self, HtmlMark, HtmlPart, Tag};

/// Tags nested deeper than this are text.
const DEEPEST: usize = 12;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum LinePiece {
    Inline(Inline),
    /// A tag that is understood, and as it was written.
    Tag(Tag, String),
}

/// A mark that has begun.
struct OpenMark {
    /// None at the outermost level.
    mark: Option<(HtmlMark, String, String)>,
    inlines: Vec<Inline>,
}

/// Adds a tag as it was written: understood, or as text. A comment is not shown.
pub(super) fn add_html(pieces: &mut Vec<LinePiece>, raw: &str) {
    if raw.starts_with("<!--") {
        return;
    }
    pieces.push(match html::tag(raw) {
        Some(tag) => LinePiece::Tag(tag, raw.to_owned()),
        None => LinePiece::Inline(Inline::Text(raw.to_owned())),
    });
}

/// The pieces of a block of HTML; none where it has a tag that is not understood.
pub(super) fn of_block(raw: &str) -> Option<Vec<LinePiece>> {
    let mut pieces = Vec::new();
    for part in html::parts(raw) {
        match part {
            HtmlPart::Comment(_) => {}
            HtmlPart::Tag(raw) => pieces.push(LinePiece::Tag(html::tag(raw)?, raw.to_owned())),
            HtmlPart::Text(text) => {
                let words: Vec<&str> = text.split_whitespace().collect();
                let before = text.starts_with(char::is_whitespace);
                let after = text.ends_with(char::is_whitespace) && !words.is_empty();
                let mut text = html::decoded(&words.join(" "));
                text.insert_str(0, if before { " " } else { "" });
                text.push_str(if after { " " } else { "" });
                pieces.push(LinePiece::Inline(Inline::Text(text)));
            }
        }
    }
    Some(pieces)
}

/// The pieces as text with marks. A mark that never ends, or never began, is shown as it was written.
pub(super) fn settled(pieces: Vec<LinePiece>) -> Vec<Inline> {
    let mut open = vec![OpenMark {
        mark: None,
        inlines: Vec::new(),
    }];
    for piece in pieces {
        match piece {
            LinePiece::Inline(inline) => push(innermost(&mut open), inline),
            LinePiece::Tag(Tag::Open(mark, target), raw) if open.len() <= DEEPEST => {
                open.push(OpenMark {
                    mark: Some((mark, target, raw)),
                    inlines: Vec::new(),
                });
            }
            LinePiece::Tag(Tag::Close(mark), raw) => close(&mut open, mark, raw),
            LinePiece::Tag(Tag::Open(..), raw) => push(innermost(&mut open), Inline::Text(raw)),
            LinePiece::Tag(tag, _) => single(innermost(&mut open), tag),
        }
    }
    while open.len() > 1 {
        unmark(&mut open);
    }
    let inlines = open.pop().map(|open| open.inlines).unwrap_or_default();
    trimmed(inlines.into_iter().flat_map(highlighted).collect())
}

fn innermost(open: &mut [OpenMark]) -> &mut Vec<Inline> {
    // The outermost level is never taken away.
    let last = open.len() - 1;
    &mut open[last].inlines
}

/// Joins adjacent pieces of text, so that texts can be compared.
fn push(out: &mut Vec<Inline>, inline: Inline) {
    match (out.last_mut(), inline) {
        // The space before a line break is dropped at the start of the next line.
        (Some(Inline::Break), Inline::Text(text)) if text.starts_with(' ') => {
            let text = text.trim_start_matches(' ').to_owned();
            out.extend((!text.is_empty()).then_some(Inline::Text(text)));
        }
        (Some(Inline::Text(before)), Inline::Text(text)) if before.ends_with("• ") => {
            before.push_str(text.trim_start_matches(' '));
        }
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => out.push(inline),
    }
}

fn single(out: &mut Vec<Inline>, tag: Tag) {
    let text = |text: &str| Inline::Text(text.to_owned());
    match tag {
        Tag::Break => new_line(out),
        Tag::Item => {
            new_line(out);
            push(out, text("• "));
        }
        Tag::Cell => push(out, text(" · ")),
        Tag::Box(ticked) => push(out, text(if ticked { "☑ " } else { "☐ " })),
        Tag::Image(alt, src) => out.push(Inline::Image(Link {
            text: vec![Inline::Text(alt)],
            target: src,
            ..Link::default()
        })),
        Tag::Nothing | Tag::Open(..) | Tag::Close(_) => {}
    }
}

/// Block after block leaves no empty lines.
fn new_line(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = out.last_mut() {
        text.truncate(text.trim_end_matches([' ', '·']).len());
        if text.is_empty() {
            out.pop();
        }
    }
    if !matches!(out.last(), None | Some(Inline::Break)) {
        out.push(Inline::Break);
    }
}

fn close(open: &mut Vec<OpenMark>, mark: HtmlMark, raw: String) {
    let is_same = |open: &OpenMark| matches!(&open.mark, Some((begun, ..)) if *begun == mark);
    if !open.iter().any(is_same) {
        return push(innermost(open), Inline::Text(raw));
    }
    while !open.last().is_some_and(is_same) {
        unmark(open);
    }
    let Some(OpenMark {
        mark: Some((mark, target, _)),
        inlines,
    }) = open.pop()
    else {
        return;
    };
    for inline in marked(mark, target, inlines) {
        push(innermost(open), inline);
    }
}

/// Takes the innermost mark away: it is shown as it was written, before what it held.
fn unmark(open: &mut Vec<OpenMark>) {
    let Some(OpenMark { mark, inlines }) = open.pop() else {
        return;
    };
    let raw = mark.map(|(_, _, raw)| Inline::Text(raw));
    for inline in raw.into_iter().chain(inlines) {
        push(innermost(open), inline);
    }
}

fn marked(mark: HtmlMark, target: String, inner: Vec<Inline>) -> Vec<Inline> {
    vec![match mark {
        HtmlMark::Strong => Inline::Strong(inner),
        HtmlMark::Emphasis => Inline::Emphasis(inner),
        HtmlMark::Struck => Inline::Struck(inner),
        HtmlMark::Code => Inline::Code(plain(&inner)),
        HtmlMark::Raised => return raised(inner, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", '^'),
        HtmlMark::Lowered => return raised(inner, "₀₁₂₃₄₅₆₇₈₉₊₋", '_'),
        HtmlMark::Link if target.is_empty() => return inner,
        HtmlMark::Link => Inline::Link(Link {
            text: inner,
            target,
            ..Link::default()
        }),
    }]
}

/// Figures above or below the line with their own signs, so that 10 to the 6th never reads 106; other
/// words in brackets.
fn raised(inner: Vec<Inline>, figures: &str, sign: char) -> Vec<Inline> {
    let text = plain(&inner);
    let figure = |c: char| {
        let place = "0123456789+-".find(c)?;
        figures.chars().nth(place)
    };
    if let Some(figures) = text.chars().map(figure).collect::<Option<String>>() {
        return vec![Inline::Text(figures)];
    }
    let mut out = vec![Inline::Text(format!("{sign}("))];
    out.extend(inner);
    out.push(Inline::Text(")".to_owned()));
    out
}

/// `==words==` in a text are words that were marked with a pen.
fn highlighted(inline: Inline) -> Vec<Inline> {
    let Inline::Text(text) = inline else {
        return vec![inline];
    };
    let mut out = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, words, after)) = first_highlight(rest) {
        if !before.is_empty() {
            out.push(Inline::Text(before.to_owned()));
        }
        out.push(Inline::Strong(vec![Inline::Text(words.to_owned())]));
        rest = after;
    }
    if !rest.is_empty() || out.is_empty() {
        out.push(Inline::Text(rest.to_owned()));
    }
    out
}

fn first_highlight(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("==")?;
    let (words, after) = rest.split_once("==")?;
    let is_bare = |text: &str| text.starts_with(char::is_whitespace) || text.starts_with('=');
    let ends_bare = |text: &str| text.ends_with(char::is_whitespace) || text.ends_with('=');
    let is_code = before.ends_with(|c: char| c.is_alphanumeric());
    let is_whole = !words.is_empty() && !is_bare(words) && !ends_bare(words);
    (is_whole && !is_code && !after.starts_with('=')).then_some((before, words, after))
}

/// Without new lines and spaces at its ends that only tags have left there.
fn trimmed(mut inlines: Vec<Inline>) -> Vec<Inline> {
    let is_blank = |inline: &Inline| match inline {
        Inline::Break => true,
        Inline::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    while inlines.last().is_some_and(is_blank) {
        inlines.pop();
    }
    let start = inlines.iter().take_while(|inline| is_blank(inline)).count();
    inlines.drain(..start);
    inlines
}
