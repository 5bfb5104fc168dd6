//! Pages: a medium-independent tree of blocks. Every command answers with one; terminal, `--plain`,
//! Markdown and HTML each have a renderer.

pub mod from_markdown;
pub(in crate::render) mod html_text;
pub mod plain;
pub mod terminal;
pub mod to_html;
pub mod to_markdown;

use crate::render::picture::Picture;

/// Tone of a piece of text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Normal,
    Strong,
    /// Emphasised: slanted where the medium can.
    Emphasis,
    Faint,
    /// Superseded; shown struck through, never left out.
    Struck,
    /// Needs a person's attention.
    Warning,
    Good,
}

/// Text with tones. Not yet cleaned: each renderer cleans for its own medium.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(pub Vec<(String, Tone)>);

impl Text {
    pub fn new(text: impl Into<String>, tone: Tone) -> Self {
        Self(vec![(text.into(), tone)])
    }

    /// Adds a piece.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>, tone: Tone) -> Self {
        self.0.push((text.into(), tone));
        self
    }

    /// Adds another text with its own tones.
    #[must_use]
    pub fn and_all(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(text, _)| text.is_empty())
    }

    /// Without tones.
    pub fn bare(&self) -> String {
        self.0.iter().map(|(text, _)| text.as_str()).collect()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new(text, Tone::Normal)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::new(text, Tone::Normal)
    }
}

/// A table; in `--plain` each row is its cells as `header: value` lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub header: Vec<String>,
    pub rows: Vec<Vec<Text>>,
}

impl Table {
    /// The rows; of a table without any, one empty row, so that its headings are seen.
    pub fn rows_or_one(&self) -> Vec<Vec<Text>> {
        match self.rows.is_empty() {
            true => vec![vec![Text::default(); self.header.len()]],
            false => self.rows.clone(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Level 1 to 6.
    Heading(u8, Text),
    /// A heading within a document's text, distinguishable in every medium.
    Section(u8, Text),
    Paragraph(Text),
    /// Something that must not be overlooked.
    Banner(Text),
    Table(Table),
    /// A table of a document: empty cells are to be filled in and keep their headings. With the columns that
    /// sentences are written in by hand.
    Form(Table, &'static [usize]),
    /// Lines each with a mark before it: `•`, `1.`, `[x]`; indented by depth.
    List(Vec<Item>),
    /// Label and value, one a line.
    Pairs(Vec<(String, Text)>),
    /// A quotation, or a box.
    Quote(Vec<Block>),
    /// Shown as it is, never wrapped.
    Verbatim(String),
    /// A drawing; what it shows stands beside it in words, so a medium of letters leaves it out.
    Picture(Picture),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub depth: usize,
    pub mark: String,
    pub text: Text,
}

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub blocks: Vec<Block>,
}

impl Page {
    pub fn new() -> Self {
        Self::default()
    }

    /// True if an empty line precedes the block: not before the first, nor between a lower heading and its
    /// text.
    pub fn is_apart(&self, index: usize) -> bool {
        let before = index
            .checked_sub(1)
            .and_then(|before| self.blocks.get(before));
        before
            .is_some_and(|block| !matches!(block, Block::Heading(2.., _) | Block::Section(2.., _)))
    }

    pub fn heading(&mut self, level: u8, text: impl Into<Text>) -> &mut Self {
        self.blocks.push(Block::Heading(level, text.into()));
        self
    }

    pub fn paragraph(&mut self, text: impl Into<Text>) -> &mut Self {
        self.blocks.push(Block::Paragraph(text.into()));
        self
    }

    pub fn banner(&mut self, text: impl Into<Text>) -> &mut Self {
        self.blocks.push(Block::Banner(text.into()));
        self
    }

    pub fn table(&mut self, table: Table) -> &mut Self {
        self.blocks.push(Block::Table(table));
        self
    }

    pub fn pairs(&mut self, pairs: Vec<(String, Text)>) -> &mut Self {
        self.blocks.push(Block::Pairs(pairs));
        self
    }

    pub fn list(&mut self, items: Vec<Item>) -> &mut Self {
        self.blocks.push(Block::List(items));
        self
    }

    /// A list with a dot before each line.
    pub fn bullets<T: Into<Text>>(&mut self, lines: impl IntoIterator<Item = T>) -> &mut Self {
        let item = |text: T| Item {
            depth: 0,
            mark: "•".to_owned(),
            text: text.into(),
        };
        self.list(lines.into_iter().map(item).collect())
    }

    pub fn verbatim(&mut self, text: impl Into<String>) -> &mut Self {
        self.blocks.push(Block::Verbatim(text.into()));
        self
    }
}
