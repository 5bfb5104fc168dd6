//! Changing single values in a YAML text: everything else, comments and order too, stays as it is.

use crate::format::yaml::tree::{YamlContent, YamlKey, YamlNode};

/// Changes to a text, applied together.
pub(crate) struct Patch<'t> {
    text: &'t str,
    /// The text's characters; places in a tree count these.
    chars: Vec<char>,
    /// Where, up to where, and what instead; in characters.
    edits: Vec<(usize, usize, String)>,
}

impl<'t> Patch<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self {
            text,
            chars: text.chars().collect(),
            edits: Vec::new(),
        }
    }

    /// Sets a key of a record to a value written on one line.
    pub(crate) fn set(&mut self, record: &YamlNode, key: &str, value: &str) {
        let YamlContent::Map(pairs) = &record.content else {
            return;
        };
        match pairs.iter().find(|(name, _)| name.name == key) {
            Some((name, old)) => self.replace(name, old, value),
            None => self.add_key(record, pairs, key, value),
        }
    }

    /// Replaces the value of a scalar.
    pub(crate) fn replace_scalar(&mut self, old: &YamlNode, value: &str) {
        self.edits
            .push((self.start(old), self.end(old), value.to_owned()));
    }

    fn replace(&mut self, name: &YamlKey, old: &YamlNode, value: &str) {
        let after_key = self.after_colon(name);
        if let Some((from, to)) = &old.alias {
            let edit = (from.index, to.index, value.to_owned());
            return self.edits.push(edit);
        }
        if let Some(to) = self.end_of_block_text(after_key, old) {
            return self.edits.push((after_key, to, format!(" {value}")));
        }
        let written = !matches!(&old.content, YamlContent::Scalar { text, .. } if text.is_empty())
            || old.end.index > old.start.index;
        if !written {
            self.edits.push((after_key, after_key, format!(" {value}")));
        } else if self.is_block(old) {
            self.edits
                .push((after_key, self.end(old), format!(" {value}")));
        } else {
            self.replace_scalar(old, value);
        }
    }

    fn add_key(
        &mut self,
        record: &YamlNode,
        pairs: &[(YamlKey, YamlNode)],
        key: &str,
        value: &str,
    ) {
        let Some((last_key, last)) = pairs.last() else {
            return;
        };
        if self.is_block(record) {
            let indent = " ".repeat(pairs[0].0.place.column - 1);
            let line_end = self.line_end(self.end_of_pair(last_key, last));
            self.edits
                .push((line_end, line_end, format!("\n{indent}{key}: {value}")));
        } else {
            let end = self.end_of_pair(last_key, last);
            self.edits.push((end, end, format!(", {key}: {value}")));
        }
    }

    /// Adds records to the list at a key of a record written in block style, which need not be
    /// there yet. Each is its lines, without the dash.
    pub(crate) fn append(&mut self, record: &YamlNode, key: &str, items: &[Vec<String>]) {
        let YamlContent::Map(pairs) = &record.content else {
            return;
        };
        let Some(first) = pairs.first().filter(|_| !items.is_empty()) else {
            return;
        };
        let indent = first.0.place.column - 1;
        let Some((name, list)) = pairs.iter().find(|(name, _)| name.name == key) else {
            let (last_key, last) = pairs.last().unwrap_or(first);
            let at = self.line_end(self.end_of_pair(last_key, last));
            let lines = lines(items, indent + 2);
            let text = format!("\n{}{key}:{lines}", " ".repeat(indent));
            self.edits.push((at, at, text));
            return;
        };
        match list.items().last() {
            Some(last) if self.is_block(list) => {
                let at = self.line_end(self.end(last));
                let dash = self.dash_of(last).unwrap_or(indent + 2);
                self.edits.push((at, at, lines(items, dash)));
            }
            Some(last) if items.iter().all(|item| item.len() == 1) => {
                let at = self.end(last);
                let added = items.iter().map(|item| format!(", {}", item[0]));
                self.edits.push((at, at, added.collect()));
            }
            _ => {
                let from = self.after_colon(name);
                // Also in place of `[]`; a flow list with records in it is written anew by nobody.
                let to = from.max(if list.is_nothing() {
                    from
                } else {
                    self.end(list)
                });
                self.edits.push((from, to, lines(items, indent + 2)));
            }
        }
    }

    /// Takes an item out of a list.
    pub(crate) fn remove(&mut self, item: &YamlNode) {
        if let Some(dash) = self.dash_of(item) {
            let begin = self.line_start(item.start.index);
            debug_assert!(dash <= item.start.column);
            let mut end = self.line_end(self.end(item));
            end += usize::from(self.chars.get(end) == Some(&'\r'));
            end = (end + 1).min(self.chars.len());
            self.edits.push((begin, end, String::new()));
            return;
        }
        let mut end = self.end(item);
        while self.chars.get(end).is_some_and(|c| *c == ' ' || *c == ',') {
            end += 1;
        }
        self.edits.push((item.start.index, end, String::new()));
    }

    /// The text with all changes.
    pub(crate) fn apply(mut self) -> String {
        if self.edits.is_empty() {
            return self.text.to_owned();
        }
        self.edits.sort_by_key(|(from, to, _)| (*from, *to));
        let mut out = String::with_capacity(self.text.len() + 256);
        let mut at = 0;
        let crlf = self.text.contains("\r\n");
        for (from, to, text) in &self.edits {
            out.extend(&self.chars[at..(*from).max(at)]);
            match crlf {
                true => out.push_str(&text.replace('\n', "\r\n")),
                false => out.push_str(text),
            }
            at = (*to).max(at);
        }
        out.extend(&self.chars[at..]);
        out
    }

    /// Where what is written of a value begins.
    fn start(&self, node: &YamlNode) -> usize {
        node.alias.map_or(node.start.index, |(from, _)| from.index)
    }

    /// Where a text of several lines (`|`, `>`) behind a key ends; none for any other value.
    fn end_of_block_text(&self, after_key: usize, node: &YamlNode) -> Option<usize> {
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

    fn is_block(&self, node: &YamlNode) -> bool {
        let collection =
            !matches!(node.content, YamlContent::Scalar { .. }) && node.alias.is_none();
        collection && !matches!(self.chars.get(node.start.index), Some('[' | '{'))
    }

    /// Where what is written of a value ends; a block ends where its last value does.
    fn end(&self, node: &YamlNode) -> usize {
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
    fn closing_bracket(&self, from: usize) -> usize {
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

    /// Just behind the closing quote: the parser's own end lies behind the comment after it.
    fn closing(&self, from: usize, quote: char) -> usize {
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

    /// Where a bare value ends, without blanks and a comment behind it.
    fn trimmed(&self, node: &YamlNode) -> usize {
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

    fn end_of_pair(&self, key: &YamlKey, value: &YamlNode) -> usize {
        self.end(value).max(self.after_colon(key))
    }

    /// Just behind the colon of a key.
    fn after_colon(&self, key: &YamlKey) -> usize {
        let from = key.place.index;
        let colon = self.chars[from..].iter().position(|c| *c == ':');
        from + colon.map_or(0, |colon| colon + 1)
    }

    fn line_end(&self, from: usize) -> usize {
        let end = self.chars[from..].iter().position(|c| *c == '\n');
        let end = end.map_or(self.chars.len(), |end| from + end);
        if end > from && self.chars[end - 1] == '\r' {
            end - 1
        } else {
            end
        }
    }

    fn line_start(&self, from: usize) -> usize {
        let before = self.chars[..from].iter().rposition(|c| *c == '\n');
        before.map_or(0, |before| before + 1)
    }

    /// The column, from 0, of the dash an item of a block list begins with.
    fn dash_of(&self, item: &YamlNode) -> Option<usize> {
        let begin = self.line_start(item.start.index);
        let before = &self.chars[begin..item.start.index];
        let dash = before.iter().position(|c| !c.is_whitespace())?;
        let only = before[dash + 1..].iter().all(|c| c.is_whitespace());
        (before[dash] == '-' && only).then_some(dash)
    }
}

/// Records as lines of a block list whose dashes stand in a column, from 0.
fn lines(items: &[Vec<String>], column: usize) -> String {
    let indent = " ".repeat(column);
    let mut out = String::new();
    for item in items {
        for (index, line) in item.iter().enumerate() {
            let mark = if index == 0 { "- " } else { "  " };
            out.push_str(&format!("\n{indent}{mark}{line}"));
        }
    }
    out
}

#[cfg(test)]
mod tests;
