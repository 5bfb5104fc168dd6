//! Positions of values, keys, lines and dashes in a YAML text, in characters.

use crate::format::yaml::patch::Patch;
use crate::format::yaml::tree::{YamlContent, YamlKey, YamlNode};

impl Patch<'_> {
    /// Start of a value in the text.
    pub(super) fn start(&self, node: &YamlNode) -> usize {
        node.alias.map_or(node.start.index, |(from, _)| from.index)
    }

    /// End of a block scalar (`|`, `>`) after a key; none for other values.
    pub(super) fn end_of_block_text(&self, after_key: usize, node: &YamlNode) -> Option<usize> {
        if !matches!(node.content, YamlContent::Scalar { plain: false, .. }) {
            return None;
        }
        let head: String = self.chars[after_key..self.line_end(after_key)]
            .iter()
            .collect();
        let mark = head
            .split_whitespace()
            .find(|word| !word.starts_with(['&', '!']))?;
        if !mark.starts_with(['|', '>']) {
            return None;
        }
        let mut end = node
            .end
            .index
            .min(self.chars.len())
            .max(self.line_end(after_key));
        while end > after_key && self.chars[end - 1].is_whitespace() {
            end -= 1;
        }
        Some(end)
    }

    pub(super) fn is_block(&self, node: &YamlNode) -> bool {
        let collection =
            !matches!(node.content, YamlContent::Scalar { .. }) && node.alias.is_none();
        collection && !matches!(self.chars.get(node.start.index), Some('[' | '{'))
    }

    /// End of a value in the text; a block ends with its last value.
    pub(super) fn end(&self, node: &YamlNode) -> usize {
        if let Some((_, to)) = node.alias {
            return to.index;
        }
        if self.is_block(node) {
            return match &node.content {
                YamlContent::List(items) => {
                    items.last().map_or(node.start.index, |last| self.end(last))
                }
                YamlContent::Map(pairs) => pairs
                    .last()
                    .map_or(node.start.index, |(key, last)| self.end_of_pair(key, last)),
                YamlContent::Scalar { .. } => node.end.index,
            };
        }
        match (&node.content, self.chars.get(node.start.index)) {
            (YamlContent::Scalar { .. }, Some(quote @ ('"' | '\''))) => {
                self.closing(node.start.index, *quote)
            }
            (YamlContent::List(items), _) => {
                let last = items.last().map(|last| self.end(last));
                self.closing_bracket(last.unwrap_or(node.start.index + 1))
            }
            (YamlContent::Map(pairs), _) => {
                let last = pairs.last();
                let last = last.map(|(key, value)| self.end_of_pair(key, value));
                self.closing_bracket(last.unwrap_or(node.start.index + 1))
            }
            _ => self.trimmed(node),
        }
    }

    /// Just behind the bracket that closes what ends here, past commas and comments.
    pub(super) fn closing_bracket(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(c) = self.chars.get(at) {
            match c {
                ']' | '}' => return at + 1,
                '#' => at = self.line_end(at),
                _ => at += 1,
            }
        }
        at
    }

    /// Position after the closing quote: the parser's end is after the comment.
    pub(super) fn closing(&self, from: usize, quote: char) -> usize {
        let mut at = from + 1;
        while let Some(c) = self.chars.get(at) {
            let doubled = quote == '\'' && self.chars.get(at + 1) == Some(&quote);
            match *c {
                '\\' if quote == '"' => at += 1,
                c if c == quote && !doubled => return at + 1,
                c if c == quote => at += 1,
                _ => {}
            }
            at += 1;
        }
        at.min(self.chars.len())
    }

    /// End of a plain value, without blanks and comment.
    pub(super) fn trimmed(&self, node: &YamlNode) -> usize {
        let from = node.start.index;
        let mut end = node.end.index.min(self.chars.len()).max(from);
        if let YamlContent::Scalar { plain: true, .. } = node.content {
            let comment = self.chars[from..end]
                .windows(2)
                .position(|pair| pair == [' ', '#']);
            end = comment.map_or(end, |comment| from + comment);
        }
        while end > from && self.chars[end - 1].is_whitespace() {
            end -= 1;
        }
        end
    }

    pub(super) fn end_of_pair(&self, key: &YamlKey, value: &YamlNode) -> usize {
        self.end(value).max(self.after_colon(key))
    }

    /// Just behind the colon of a key.
    pub(super) fn after_colon(&self, key: &YamlKey) -> usize {
        let from = key.place.index;
        let colon = self.chars[from..].iter().position(|c| *c == ':');
        from + colon.map_or(0, |colon| colon + 1)
    }

    pub(super) fn line_end(&self, from: usize) -> usize {
        let end = self.chars[from..].iter().position(|c| *c == '\n');
        let end = end.map_or(self.chars.len(), |end| from + end);
        if end > from && self.chars[end - 1] == '\r' {
            end - 1
        } else {
            end
        }
    }

    pub(super) fn line_start(&self, from: usize) -> usize {
        let before = self.chars[..from].iter().rposition(|c| *c == '\n');
        before.map_or(0, |before| before + 1)
    }

    /// The column, from 0, of the dash an item of a block list begins with.
    pub(super) fn dash_of(&self, item: &YamlNode) -> Option<usize> {
        let begin = self.line_start(item.start.index);
        let before = &self.chars[begin..item.start.index];
        let dash = before.iter().position(|c| !c.is_whitespace())?;
        let only = before[dash + 1..].iter().all(|c| c.is_whitespace());
        (before[dash] == '-' && only).then_some(dash)
    }
}
