//! A Markdown text as blocks and pieces of text, without any word about how it is shown.

/// A block, with the line of the file it begins on (from 1).
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub line: usize,
    pub content: Content,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    Heading(u8, Vec<Inline>),
    Paragraph(Vec<Inline>),
    List(List),
    Quote(Vec<Block>),
    /// Code, or raw HTML: shown as the text it is.
    Verbatim(String),
    Table(Table),
    Rule,
}

/// A list; `first` is the number an ordered list begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub first: Option<u64>,
    pub items: Vec<Item>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub line: usize,
    /// `- [ ]` and `- [x]`; none for an item without a box.
    pub ticked: Option<bool>,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub header: Vec<Vec<Inline>>,
    pub rows: Vec<Vec<Vec<Inline>>>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    Text(String),
    Code(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Struck(Vec<Inline>),
    Link(Link),
    /// A line that ends here on purpose.
    Break,
}

/// A link, or an image: what is said, and where it leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub text: Vec<Inline>,
    pub target: String,
}

impl Item {
    /// The item's first paragraph, empty where it begins with something else.
    pub fn lead(&self) -> &[Inline] {
        match self.blocks.first().map(|block| &block.content) {
            Some(Content::Paragraph(inlines)) => inlines,
            _ => &[],
        }
    }
}

/// The text without marks, on one line.
pub fn plain(inlines: &[Inline]) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => plain(inner),
        Inline::Link(link) => plain(&link.text),
        Inline::Break => " ".to_owned(),
    };
    inlines.iter().map(piece).collect()
}

/// The text of the first heading.
pub fn first_heading(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| match &block.content {
        Content::Heading(_, inlines) => Some(plain(inlines)),
        _ => None,
    })
}

/// A link's target from the binder's folder: `../contacts.yaml` in `plan/02-x.md` is
/// `contacts.yaml`. What follows a `#` is left out.
pub fn resolved(path: &str, target: &str) -> String {
    let target = target.split('#').next().unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = match target.strip_prefix('/') {
        Some(_) => Vec::new(),
        None if target.is_empty() => return String::new(),
        None => folder.split('/').filter(|part| !part.is_empty()).collect(),
    };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The links in a text, in order, those inside emphasis among them.
pub fn links(inlines: &[Inline]) -> Vec<&Link> {
    let mut found = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link(link) => found.push(link),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => {
                found.extend(links(inner));
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
    found
}
