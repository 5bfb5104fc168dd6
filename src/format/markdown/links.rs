//! The links in a Markdown text, and the text with other targets; nothing else in it is touched.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use crate::format::markdown::html::{self, HtmlPart};

/// Targets of links and images, in order.
pub fn targets(text: &str) -> Vec<String> {
    let places = places(text).into_iter();
    places
        .filter_map(|place| text.get(place).map(str::to_owned))
        .collect()
}

/// The text with each target replaced for which `other` returns one.
pub fn with_targets(text: &str, other: &mut dyn FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for place in places(text) {
        let Some(target) = text.get(place.clone()).filter(|_| place.start >= done) else {
            continue;
        };
        let Some(new) = other(target) else {
            continue;
        };
        out.push_str(&text[done..place.start]);
        out.push_str(&new);
        done = place.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Ranges of code, blocks and inline.
pub fn code(text: &str) -> Vec<Range<usize>> {
    let parser = Parser::new_ext(text, Options::ENABLE_TABLES);
    let events = parser.into_offset_iter();
    events
        .filter(|(event, _)| matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_))))
        .map(|(_, range)| range)
        .collect()
}

/// Ranges of the targets, in order.
fn places(text: &str) -> Vec<Range<usize>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    let parser = Parser::new_ext(text, options);
    let definitions = parser.reference_definitions().iter();
    let mut places: Vec<Range<usize>> = definitions
        .filter_map(|(_, definition)| after(text, definition.span.clone(), "]:"))
        .collect();
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(Tag::Link { link_type, .. } | Tag::Image { link_type, .. })
                if link_type == LinkType::Inline =>
            {
                places.extend(after(text, range, "]("));
            }
            Event::Html(_) | Event::InlineHtml(_) => places.extend(of_html(text, range)),
            _ => {}
        }
    }
    places.sort_by_key(|place| place.start);
    places.dedup();
    places
}

/// The target that follows the last of such a mark in a range, without the brackets around it.
fn after(text: &str, range: Range<usize>, mark: &str) -> Option<Range<usize>> {
    let piece = text.get(range.clone())?;
    let at = match mark {
        "]:" => piece.find(mark)?,
        _ => piece.rfind(mark)?,
    } + mark.len();
    let start = at + (piece[at..].len() - piece[at..].trim_start().len());
    let rest = &piece[start..];
    if let Some(inner) = rest.strip_prefix('<') {
        let end = inner.find('>')?;
        return Some(range.start + start + 1..range.start + start + 1 + end);
    }
    let mut depth = 0;
    let end = rest.find(|c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c.is_whitespace() || depth < 0
    });
    let end = end.unwrap_or(rest.len());
    (end > 0).then(|| range.start + start..range.start + start + end)
}

/// The values of `href` and `src` in quotation marks.
fn of_html(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let Some(piece) = text.get(range.clone()) else {
        return Vec::new();
    };
    let mut places = Vec::new();
    let mut at = range.start;
    for part in html::parts(piece) {
        let (HtmlPart::Text(whole) | HtmlPart::Tag(whole) | HtmlPart::Comment(whole)) = part;
        if matches!(part, HtmlPart::Tag(_)) {
            for name in ["href=", "src="] {
                places.extend(quoted(whole, name).map(|it| at + it.start..at + it.end));
            }
        }
        at += whole.len();
    }
    places
}

fn quoted(tag: &str, name: &str) -> Option<Range<usize>> {
    let at = tag.to_ascii_lowercase().find(name)? + name.len();
    let quote = tag[at..]
        .chars()
        .next()
        .filter(|c| matches!(c, '"' | '\''))?;
    let end = tag[at + 1..].find(quote)?;
    Some(at + 1..at + 1 + end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_changed_and_nothing_else() {
        let text = "Se [a (b)](x/y.md#del \"Titel\"), ![k](<en bild.png>), [![i](i.png)](x/y.md) och [r].\n\n\
                    `[kod](x/y.md)`\n\n<img alt=\"x\" src='i.png'>\n\n[r]: x/y.md  'T'\n";
        let mut seen = Vec::new();
        let after = with_targets(text, &mut |target| {
            seen.push(target.to_owned());
            (!target.contains('#')).then(|| format!("NY/{}", target.len()))
        });
        assert_eq!(
            seen,
            [
                "x/y.md#del",
                "en bild.png",
                "i.png",
                "x/y.md",
                "i.png",
                "x/y.md"
            ]
        );
        assert_eq!(
            after,
            "Se [a (b)](x/y.md#del \"Titel\"), ![k](<NY/11>), [![i](NY/5)](NY/6) och [r].\n\n\
             `[kod](x/y.md)`\n\n<img alt=\"x\" src='NY/5'>\n\n[r]: NY/6  'T'\n"
        );
        assert_eq!(targets("inget\n"), [""; 0]);
    }
}
