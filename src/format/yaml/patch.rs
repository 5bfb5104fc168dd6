//! Changing single values in a YAML text: everything else, comments and order too, stays as it is.

mod positions;

use crate::format::yaml::tree::{YamlContent, YamlKey, YamlNode};

/// Changes to a text, applied together.
pub(crate) struct Patch<'t> {
    text: &'t str,
    /// The text's characters; places in a tree count these.
    chars: Vec<char>,
    /// Replacements: start, end, text; positions in characters.
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
                // Also in place of `[]`; a flow list with records is not rewritten.
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
}

/// Records as lines of a block list with dashes in a column, from 0.
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
