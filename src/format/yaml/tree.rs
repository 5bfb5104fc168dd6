//! YAML as a tree with positions, so that faults can be located and single values changed in the text.

mod build;

use crate::error::Message;

pub(crate) use build::parse;

/// The most bytes a document may have before anything is parsed.
pub(crate) const MOST_BYTES: usize = 1024 * 1024;

/// Bounds on what aliases and brackets can blow up to.
pub(crate) const MOST_NODES: usize = 60_000;
/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct YamlPosition {
    /// Characters from the beginning.
    pub(crate) index: usize,
    /// From 1.
    pub(crate) line: usize,
    /// From 1, in characters.
    pub(crate) column: usize,
}

#[derive(Clone, Debug)]
pub(crate) struct YamlNode {
    pub(crate) start: YamlPosition,
    pub(crate) end: YamlPosition,
    pub(crate) content: YamlContent,
    /// Position of the alias that this value was expanded from: changes are made there, not at the anchor.
    pub(crate) alias: Option<(YamlPosition, YamlPosition)>,
}

#[derive(Clone, Debug)]
pub(crate) enum YamlContent {
    /// As written, never converted to a number: `+4670…` and `0706…` are kept.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<YamlNode>),
    /// In the order written, keys unique.
    Map(Vec<(YamlKey, YamlNode)>),
}

#[derive(Clone, Debug)]
pub(crate) struct YamlKey {
    pub(crate) name: String,
    pub(crate) place: YamlPosition,
}

impl YamlNode {
    /// A mapping with nothing in it.
    pub(crate) fn empty() -> Self {
        Self {
            start: YamlPosition::default(),
            end: YamlPosition::default(),
            content: YamlContent::Map(Vec::new()),
            alias: None,
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Self> {
        let YamlContent::Map(pairs) = &self.content else {
            return None;
        };
        pairs
            .iter()
            .find(|(key, _)| key.name == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn items(&self) -> &[Self] {
        match &self.content {
            YamlContent::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a scalar; none for `null`, `~` and nothing.
    pub(crate) fn text(&self) -> Option<&str> {
        match &self.content {
            YamlContent::Scalar { text, plain } => {
                let nothing =
                    *plain && matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL");
                (!nothing).then_some(text)
            }
            _ => None,
        }
    }

    pub(crate) fn is_alias(&self) -> bool {
        self.alias.is_some()
    }

    pub(crate) fn is_nothing(&self) -> bool {
        matches!(self.content, YamlContent::Scalar { .. }) && self.text().is_none()
    }
}

/// Why a text is no tree, and where.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct YamlFault {
    pub(crate) place: YamlPosition,
    pub(crate) what: Message,
}

#[cfg(test)]
mod tests;
