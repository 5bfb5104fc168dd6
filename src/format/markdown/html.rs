//! The HTML that people put in Markdown, tag by tag: the few tags that only say how text is to look
//! are understood. Every other one is text, so that no word between angle brackets is ever lost.

/// Formatting of the text between two tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HtmlMark {
    Strong,
    Emphasis,
    Struck,
    Code,
    Raised,
    Lowered,
    Link,
}

/// A tag that is understood.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tag {
    /// A new line.
    Break,
    /// An item of a list, on a line of its own.
    Item,
    /// The end of a cell of a table.
    Cell,
    /// A box to tick: whether it is ticked.
    Box(bool),
    /// Begins a mark; where a link leads.
    Open(HtmlMark, String),
    Close(HtmlMark),
    /// Alternative text and target of an image.
    Image(String, String),
    /// Without visible content.
    Nothing,
}

/// A piece of HTML text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum HtmlPart<'a> {
    Text(&'a str),
    Tag(&'a str),
    Comment(&'a str),
}

/// The tag, where it is one that is understood.
pub(super) fn tag(raw: &str) -> Option<Tag> {
    let inner = raw.strip_prefix('<')?.strip_suffix('>')?.trim();
    let (closes, inner) = match inner.strip_prefix('/') {
        Some(inner) => (true, inner),
        None => (false, inner.trim_end_matches('/')),
    };
    let end = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let (name, attributes) = inner.split_at(end);
    let name = name.to_ascii_lowercase();
    if let Some(mark) = mark(&name) {
        return Some(match closes {
            true => Tag::Close(mark),
            false => return opened(mark, attributes),
        });
    }
    match name.as_str() {
        "br" | "hr" | "p" | "div" | "center" | "ul" | "ol" | "tr" | "summary" | "figure"
        | "figcaption" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "dl" | "dd" | "dt" => {
            Some(Tag::Break)
        }
        "li" if closes => Some(Tag::Nothing),
        "li" => Some(Tag::Item),
        "td" | "th" if closes => Some(Tag::Cell),
        "img" => Some(Tag::Image(
            attribute(attributes, "alt").unwrap_or_default(),
            attribute(attributes, "src")?,
        )),
        "input" if attribute(attributes, "type").as_deref() == Some("checkbox") => {
            Some(Tag::Box(attribute(attributes, "checked").is_some()))
        }
        "td" | "th" | "table" | "thead" | "tbody" | "span" | "font" | "small" | "big" | "wbr"
        | "details" | "u" | "ins" | "nobr" => Some(Tag::Nothing),
        _ => None,
    }
}

fn mark(name: &str) -> Option<HtmlMark> {
    Some(match name {
        "b" | "strong" | "mark" => HtmlMark::Strong,
        "i" | "em" => HtmlMark::Emphasis,
        "s" | "del" | "strike" => HtmlMark::Struck,
        "code" | "kbd" | "samp" | "tt" => HtmlMark::Code,
        "sup" => HtmlMark::Raised,
        "sub" => HtmlMark::Lowered,
        "a" => HtmlMark::Link,
        _ => return None,
    })
}

/// `<a>` without an address is an anchor if it has a name, else text.
fn opened(mark: HtmlMark, attributes: &str) -> Option<Tag> {
    if mark != HtmlMark::Link {
        return Some(Tag::Open(mark, String::new()));
    }
    match attribute(attributes, "href") {
        Some(target) => Some(Tag::Open(mark, target)),
        None if attributes.contains('=') => Some(Tag::Open(mark, String::new())),
        None => None,
    }
}

/// The value of an attribute; empty for one without a value.
fn attribute(attributes: &str, wanted: &str) -> Option<String> {
    let mut rest = attributes.trim_start();
    while !rest.is_empty() {
        let end = rest
            .find(|c: char| c.is_whitespace() || c == '=')
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let after = after.trim_start();
        let (value, after) = match after.strip_prefix('=') {
            Some(after) => value(after.trim_start()),
            None => ("", after),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(decoded(value));
        }
        // A sign that is no name is passed over, so that this ends.
        rest = match end {
            0 => after.get(1..).unwrap_or_default(),
            _ => after,
        }
        .trim_start();
    }
    None
}

/// A value with or without quotation marks, and the text after it.
fn value(text: &str) -> (&str, &str) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    match quote {
        Some(quote) => {
            let inner = &text[1..];
            inner.split_once(quote).unwrap_or((inner, ""))
        }
        None => text.split_at(text.find(char::is_whitespace).unwrap_or(text.len())),
    }
}

/// The text between tags, comments and tags themselves, in order.
pub(super) fn parts(html: &str) -> Vec<HtmlPart<'_>> {
    let mut parts = Vec::new();
    let mut text = 0;
    let mut at = 0;
    while let Some(found) = html[at..].find('<').map(|found| at + found) {
        let Some(part) = beginning(&html[found..]) else {
            at = found + 1;
            continue;
        };
        if text < found {
            parts.push(HtmlPart::Text(&html[text..found]));
        }
        let (HtmlPart::Text(whole) | HtmlPart::Tag(whole) | HtmlPart::Comment(whole)) = &part;
        at = found + whole.len();
        text = at;
        parts.push(part);
    }
    if text < html.len() {
        parts.push(HtmlPart::Text(&html[text..]));
    }
    parts
}

/// The tag or comment a text begins with.
fn beginning(html: &str) -> Option<HtmlPart<'_>> {
    if let Some(inner) = html.strip_prefix("<!--") {
        let end = inner.find("-->").map_or(html.len(), |end| end + 7);
        return Some(HtmlPart::Comment(&html[..end]));
    }
    let after = html[1..].strip_prefix('/').unwrap_or(&html[1..]);
    if !after.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let mut quote = None;
    for (at, c) in html.char_indices() {
        match (quote, c) {
            (None, '>') => return Some(HtmlPart::Tag(&html[..=at])),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    None
}

/// Text with the few names of characters that people write replaced by the characters.
pub(super) fn decoded(text: &str) -> String {
    const NAMES: [(&str, &str); 7] = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    let mut text = text.to_owned();
    for (name, character) in NAMES {
        text = text.replace(name, character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_that_only_says_how_text_looks_is_understood() {
        assert_eq!(tag("<br/>"), Some(Tag::Break));
        assert_eq!(tag("<BR >"), Some(Tag::Break));
        assert_eq!(tag("</b>"), Some(Tag::Close(HtmlMark::Strong)));
        assert_eq!(
            tag("<img width=40 src='a b.png' alt=\"Plan &amp; karta\">"),
            Some(Tag::Image("Plan & karta".into(), "a b.png".into()))
        );
        assert_eq!(
            tag("<a class=x href=\"https://x.example/?a=b\">"),
            Some(Tag::Open(HtmlMark::Link, "https://x.example/?a=b".into()))
        );
        assert_eq!(tag("<input type=checkbox checked>"), Some(Tag::Box(true)));
    }

    #[test]
    fn a_word_between_angle_brackets_is_no_tag() {
        for word in [
            "<script>",
            "<namn>",
            "<a>",
            "<input>",
            "<telefon till jouren>",
            "<img>",
            "<=>",
        ] {
            assert_eq!(tag(word), None, "{word}");
        }
    }

    #[test]
    fn html_is_parted_at_its_tags_and_nothing_is_lost() {
        assert_eq!(
            parts("a < b <i title='>'>c</i><!-- d -->e"),
            [
                HtmlPart::Text("a < b "),
                HtmlPart::Tag("<i title='>'>"),
                HtmlPart::Text("c"),
                HtmlPart::Tag("</i>"),
                HtmlPart::Comment("<!-- d -->"),
                HtmlPart::Text("e"),
            ]
        );
        assert_eq!(parts("<i"), [HtmlPart::Text("<i")]);
        assert_eq!(parts("<!-- a"), [HtmlPart::Comment("<!-- a")]);
    }
}
