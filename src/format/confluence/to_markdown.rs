//! Storage format of a page as Markdown. What has no counterpart is counted by name.

use super::marks::{address, apart, escaped, fenced, guarded, one_line, quoted};
use super::tree::{Element, Node};
use crate::domain::documents::left_out::{LeftOut, LeftOutKind};

/// Markdown, and the parts without a counterpart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageText {
    pub markdown: String,
    pub left_out: LeftOut,
}

pub(super) fn page(root: &Element) -> PageText {
    let mut writer = Writer::default();
    let blocks = writer.blocks(&root.children);
    PageText {
        markdown: blocks.join("\n\n").trim_end().to_owned() + "\n",
        left_out: writer.left_out,
    }
}

#[derive(Default)]
pub(super) struct Writer {
    left_out: LeftOut,
}

/// Elements without a meaning of their own: their content is taken.
const PLAIN: [&str; 16] = [
    "div",
    "section",
    "span",
    "u",
    "small",
    "sub",
    "sup",
    "font",
    "tbody",
    "thead",
    "colgroup",
    "ac:layout",
    "ac:layout-section",
    "ac:layout-cell",
    "ac:rich-text-body",
    "ac:link-body",
];

/// Signs of the emoticons that say something in a table or a list.
const EMOTICONS: [(&str, &str); 12] = [
    ("tick", "✓"),
    ("cross", "✗"),
    ("warning", "⚠"),
    ("information", "ℹ"),
    ("plus", "+"),
    ("minus", "−"),
    ("question", "?"),
    ("red-star", "★"),
    ("yellow-star", "★"),
    ("thumbs-up", "👍"),
    ("thumbs-down", "👎"),
    ("smile", "🙂"),
];

/// Elements that stand within a line.
const INLINE: [&str; 20] = [
    "strong",
    "b",
    "em",
    "i",
    "s",
    "del",
    "code",
    "br",
    "a",
    "span",
    "u",
    "small",
    "sub",
    "sup",
    "font",
    "time",
    "ac:link",
    "ac:image",
    "ac:emoticon",
    "ac:inline-comment-marker",
];

/// Macros that stand within a line.
const INLINE_MACROS: [&str; 4] = ["status", "anchor", "jira", "view-file"];

fn in_line(element: &Element) -> bool {
    let is_macro = element.is_macro() && INLINE_MACROS.contains(&element.attribute("ac:name"));
    is_macro || INLINE.contains(&element.name.as_str())
}

/// Without the empty lines at both ends, which editors leave behind.
fn without_breaks(text: &str) -> &str {
    let mut text = text;
    loop {
        let start = text.strip_prefix("<br>").unwrap_or(text);
        let inner = start.strip_suffix("<br>").unwrap_or(start).trim();
        if inner.len() == text.len() {
            return text;
        }
        text = inner;
    }
}

/// The sign of an emoticon, else its name in words.
fn emoticon(element: &Element) -> String {
    let sign = element.attribute("ac:emoji-fallback");
    if !sign.is_empty() && !sign.starts_with(':') {
        return sign.to_owned();
    }
    let name = element.attribute("ac:name");
    let known = EMOTICONS.iter().find(|(known, _)| *known == name);
    known.map_or_else(
        || format!("({})", escaped(name)),
        |(_, sign)| (*sign).to_owned(),
    )
}

/// What is shown of a person, and what the wiki knows them by.
fn mention(user: &Element) -> (String, String) {
    let keys = ["ri:username", "ri:account-id", "ri:userkey"].map(|it| user.attribute(it));
    let key = keys.into_iter().find(|key| !key.is_empty());
    let name = match keys[0] {
        "" => "…",
        name => name,
    };
    (format!("@{name}"), format!("@{}", key.unwrap_or("…")))
}

impl Writer {
    pub(super) fn leave_out(&mut self, kind: LeftOutKind, name: &str) {
        *self.left_out.entry((kind, name.to_owned())).or_default() += 1;
    }

    /// One Markdown block each; text and inline elements between two blocks are a paragraph.
    pub(super) fn blocks(&mut self, nodes: &[Node]) -> Vec<String> {
        let mut blocks = Vec::new();
        let mut line = Vec::new();
        for node in nodes {
            match node {
                Node::Element(element) if !in_line(element) => {
                    self.paragraph(&mut line, &mut blocks);
                    self.block(element, &mut blocks);
                }
                node => line.push(node.clone()),
            }
        }
        self.paragraph(&mut line, &mut blocks);
        blocks
    }

    fn paragraph(&mut self, line: &mut Vec<Node>, blocks: &mut Vec<String>) {
        let text = self.inlines(&std::mem::take(line));
        let text = without_breaks(text.trim());
        blocks.extend(Some(guarded(text)).filter(|text| !text.is_empty()));
    }

    fn block(&mut self, element: &Element, blocks: &mut Vec<String>) {
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                // The chapter's title ranks above all headings of the page.
                let level = element.name[1..].parse().unwrap_or(1_usize);
                let text = self.inlines(&element.children).replace("<br>", " ");
                let mark = "#".repeat((level + 1).min(6));
                blocks.extend((!text.trim().is_empty()).then(|| format!("{mark} {}", text.trim())));
            }
            "ul" | "ol" => blocks.push(self.list(element)),
            "ac:task-list" => blocks.push(self.tasks(element)),
            "table" => blocks.push(self.table(element)),
            "blockquote" => {
                let inner = self.blocks(&element.children).join("\n\n");
                blocks.push(quoted(&inner));
            }
            "pre" => blocks.push(fenced("", &element.text())),
            "hr" => blocks.push("* * *".to_owned()),
            "ac:structured-macro" | "ac:macro" => self.macro_block(element, blocks),
            "ac:adf-extension" => self.extension(element, blocks),
            "p" => blocks.extend(self.blocks(&element.children)),
            "ac:placeholder" | "ac:parameter" | "ac:adf-attribute" | "col" => {}
            name => {
                if !PLAIN.contains(&name) {
                    self.leave_out(LeftOutKind::Element, name);
                }
                blocks.extend(self.blocks(&element.children));
            }
        }
    }

    pub(super) fn inlines(&mut self, nodes: &[Node]) -> String {
        let mut out = String::new();
        for node in nodes {
            match node {
                Node::Text(text) => out.push_str(&escaped(&one_line(text))),
                Node::Element(element) => self.inline(element, &mut out),
            }
        }
        out
    }

    fn inline(&mut self, element: &Element, out: &mut String) {
        let marked = |mark: &str, inner: String| match inner.trim() {
            "" => inner,
            text => format!("{mark}{text}{mark}"),
        };
        match element.name.as_str() {
            "strong" | "b" => out.push_str(&marked("**", self.inlines(&element.children))),
            "em" | "i" => out.push_str(&marked("*", self.inlines(&element.children))),
            "s" | "del" => out.push_str(&marked("~~", self.inlines(&element.children))),
            "code" => out.push_str(&marked("`", one_line(&element.text()).replace('`', "'"))),
            "br" => out.push_str("<br>"),
            "a" => {
                let text = self.inlines(&element.children);
                out.push_str(&format!("[{text}]({})", address(element.attribute("href"))));
            }
            "time" => out.push_str(element.attribute("datetime")),
            "ac:emoticon" => out.push_str(&emoticon(element)),
            _ if element.is_macro() => self.macro_in_line(element, out),
            "ac:link" => self.link(element, out),
            "ac:image" => self.image(element, out),
            _ => out.push_str(&self.inlines(&element.children)),
        }
    }

    /// A link within the wiki: its words, and what it led to is counted. A person whose name the export has not
    /// is `@…`.
    fn link(&mut self, element: &Element, out: &mut String) {
        let attribute = |child: &str, name: &str| {
            let found = element.child(&[child]).map(|it| it.attribute(name));
            found.unwrap_or_default().to_owned()
        };
        let page = attribute("ri:page", "ri:content-title");
        let file = attribute("ri:attachment", "ri:filename");
        let body = element.child(&["ac:link-body", "ac:plain-text-link-body"]);
        let words = body
            .map(|it| self.inlines(&it.children))
            .unwrap_or_default();
        let user = element.child(&["ri:user"]).map(mention);
        let anchor = element.attribute("ac:anchor").to_owned();
        let (shown, target) = match user {
            Some((name, key)) => (name, key),
            None => {
                let named = [page, file.clone(), anchor];
                let target = named.into_iter().find(|it| !it.is_empty());
                let target = target.unwrap_or_default();
                (target.clone(), target)
            }
        };
        out.push_str(&match words.trim() {
            "" => escaped(&shown),
            words => words.to_owned(),
        });
        let is_file = !file.is_empty() && target == file;
        let kind = match is_file {
            true => LeftOutKind::Attachment,
            false => LeftOutKind::Link,
        };
        self.leave_out(kind, &target);
    }

    fn image(&mut self, element: &Element, out: &mut String) {
        let file = element
            .child(&["ri:attachment"])
            .map(|it| it.attribute("ri:filename"));
        let url = element
            .child(&["ri:url"])
            .map(|it| it.attribute("ri:value"));
        let name = file.or(url).unwrap_or_default();
        let said = match element.attribute("ac:alt") {
            "" => name,
            alt => alt,
        };
        apart(out);
        out.push_str(&format!("*{}*", escaped(said)));
        self.leave_out(LeftOutKind::Image, name);
    }
}
