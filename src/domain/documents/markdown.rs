//! A Markdown text as blocks and pieces of text, without any word about how it is shown.

/// A block, with the line of the file it begins on (from 1).
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub line: usize,
    pub content: BlockContent,
}

#[derive(Clone, Debug, PartialEq)]
pub enum BlockContent {
    Heading(u8, Vec<Inline>),
    Paragraph(Vec<Inline>),
    List(List),
    Quote(Vec<Block>),
    /// A box with a word of its weight above it: `> [!WARNING]`.
    Alert(Alert, Vec<Block>),
    /// Text of a footnote, by its label: `[^label]`.
    Footnote(String, Vec<Block>),
    /// Code, or HTML that is not understood: shown as the text it is.
    Verbatim(String),
    /// `<!-- … -->`: can be found, and is not shown.
    Comment(String),
    Table(Table),
    Rule,
}

/// The five kinds of alert box that GitHub knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// A list; `first` is the number an ordered list begins with.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub first: Option<u64>,
    pub items: Vec<ListItem>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ListItem {
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
    /// An image: alternative text and target.
    Image(Link),
    /// A line that ends here on purpose.
    Break,
}

/// Text, target and title of a link or an image.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    pub text: Vec<Inline>,
    pub target: String,
    /// Title attribute; mostly empty.
    pub title: String,
}

impl Link {
    /// Text of the link; if it has none, the file name of its target.
    pub fn said(&self) -> String {
        let words = plain(&self.text);
        match words.trim() {
            "" => {
                let target = self.target.trim_end_matches('/');
                target.rsplit('/').next().unwrap_or(target).to_owned()
            }
            _ => words,
        }
    }
}

impl ListItem {
    /// The item's first paragraph, empty where it begins with something else.
    pub fn lead(&self) -> &[Inline] {
        match self.blocks.first().map(|block| &block.content) {
            Some(BlockContent::Paragraph(inlines)) => inlines,
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
        Inline::Image(image) => image.said(),
        Inline::Break => " ".to_owned(),
    };
    inlines.iter().map(piece).collect()
}

/// The text of the first heading.
pub fn first_heading(blocks: &[Block]) -> Option<String> {
    blocks.iter().find_map(|block| match &block.content {
        BlockContent::Heading(_, inlines) => Some(plain(inlines)),
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

/// Percent-decodes a target: `%20` is a space.
pub fn unescaped(target: &str) -> String {
    let bytes = target.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes
            .get(at + 1..at + 3)
            .and_then(|it| std::str::from_utf8(it).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match byte.filter(|_| bytes[at] == b'%') {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| target.to_owned())
}

/// True if a link leads out of the binder: `https://…`, `mailto:…`, `tel:…`.
pub fn is_address(target: &str) -> bool {
    let scheme = target.split_once(':').map_or("", |(scheme, _)| scheme);
    let sign = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-');
    // A single letter is a drive of Windows.
    (scheme.len() > 1 && scheme.chars().all(sign)) || target.starts_with("//")
}

/// The links in a text, in order, those inside emphasis among them; a picture is one too.
pub fn links(inlines: &[Inline]) -> Vec<&Link> {
    let mut found = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Link(link) => {
                found.push(link);
                found.extend(links(&link.text));
            }
            Inline::Image(image) => found.push(image),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Struck(inner) => {
                found.extend(links(inner));
            }
            Inline::Text(_) | Inline::Code(_) | Inline::Break => {}
        }
    }
    found
}

/// The links in all of a text, in order.
pub fn all_links(blocks: &[Block]) -> Vec<&Link> {
    let mut found = Vec::new();
    for block in blocks {
        match &block.content {
            BlockContent::Heading(_, inlines) | BlockContent::Paragraph(inlines) => {
                found.extend(links(inlines));
            }
            BlockContent::List(list) => {
                let items = list.items.iter();
                found.extend(items.flat_map(|item| all_links(&item.blocks)));
            }
            BlockContent::Quote(inner)
            | BlockContent::Alert(_, inner)
            | BlockContent::Footnote(_, inner) => found.extend(all_links(inner)),
            BlockContent::Table(table) => {
                let rows = table.rows.iter().flatten();
                let cells = table.header.iter().chain(rows);
                found.extend(cells.flat_map(|cell| links(cell)));
            }
            BlockContent::Verbatim(_) | BlockContent::Comment(_) | BlockContent::Rule => {}
        }
    }
    found
}
