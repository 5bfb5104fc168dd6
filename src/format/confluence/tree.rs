//! Confluence storage format (XHTML with `ac:` and `ri:` elements) as a tree.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// Largest text, in bytes.
const LARGEST: usize = 32 << 20;

/// Deepest nesting of elements.
const DEEPEST: usize = 100;

/// Named characters of HTML that exports have, beside those of XML.
const NAMED: [(&str, char); 25] = [
    ("nbsp", '\u{a0}'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("rarr", '→'),
    ("larr", '←'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bull", '•'),
    ("middot", '·'),
    ("sect", '§'),
    ("times", '×'),
    ("euro", '€'),
    ("aring", 'å'),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("Aring", 'Å'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("aelig", 'æ'),
    ("oslash", 'ø'),
    ("AElig", 'Æ'),
    ("Oslash", 'Ø'),
];

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> &str {
        let mut all = self.attributes.iter();
        all.find(|(it, _)| it == name)
            .map_or("", |(_, value)| value)
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first child with one of these names.
    pub(super) fn child(&self, names: &[&str]) -> Option<&Element> {
        self.elements().find(|it| names.contains(&it.name.as_str()))
    }

    pub(super) fn is_macro(&self) -> bool {
        matches!(self.name.as_str(), "ac:structured-macro" | "ac:macro")
    }

    /// All text below, as it is.
    pub(super) fn text(&self) -> String {
        let piece = |child: &Node| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        };
        self.children.iter().map(piece).collect()
    }
}

/// The content below an element without a name; none for a text that is not well formed, too large or too
/// deep.
pub(super) fn parse(text: &str) -> Option<Element> {
    if text.len() > LARGEST {
        return None;
    }
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) if open.len() < DEEPEST => open.push(element(&start)),
            Event::Start(_) => return None,
            Event::Empty(start) => open
                .last_mut()?
                .children
                .push(Node::Element(element(&start))),
            Event::End(_) => {
                let done = open.pop()?;
                open.last_mut()?.children.push(Node::Element(done));
            }
            Event::Text(text) => add(open.last_mut()?, &text),
            Event::CData(text) => add(open.last_mut()?, &text),
            Event::GeneralRef(name) => {
                let sign = name.resolve_char_ref().ok().flatten();
                add(
                    open.last_mut()?,
                    &sign.map_or_else(|| named(&name), String::from),
                );
            }
            Event::Eof => break,
            _ => {}
        }
    }
    (open.len() == 1).then(|| open.pop()).flatten()
}

/// Adds to a text, so that what was written as one is one.
fn add(element: &mut Element, text: &str) {
    match element.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ => element.children.push(Node::Text(text.to_owned())),
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start.attributes().flatten().map(|it| {
        let value = unescape(&it.value).map(|value| value.into_owned());
        let value = value.unwrap_or_else(|_| it.value.to_string());
        (it.key.as_ref().to_owned(), value)
    });
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: attributes.collect(),
        children: Vec::new(),
    }
}

/// The character of a name; an unknown one as it is written.
fn named(name: &str) -> String {
    match unescape(&format!("&{name};")) {
        Ok(text) => text.into_owned(),
        Err(_) => match NAMED.iter().find(|(known, _)| *known == name) {
            Some((_, sign)) => sign.to_string(),
            None => format!("&{name};"),
        },
    }
}
