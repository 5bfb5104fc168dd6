//! Reads a tree record by record: faults become findings, the rest is used. Keys that the reader did not
//! ask for are findings with the most similar key.

use std::cell::RefCell;

use chrono::{NaiveDate, NaiveTime};

use crate::domain::documents::finding;
use crate::domain::documents::finding::Finding;
use crate::domain::name;
use crate::domain::time::duration::Duration;
use crate::domain::time::moment;
use crate::error::Message;
use crate::format::yaml::YamlSource;
use crate::format::yaml::fault;
use crate::format::yaml::tree::{YamlContent, YamlKey, YamlNode, YamlPosition};
use crate::say;

/// A mapping being read.
pub(crate) struct Record<'r> {
    source: &'r YamlSource<'r>,
    node: &'r YamlNode,
    known_keys: RefCell<Vec<&'static str>>,
}

/// An item that is either a text or a record.
pub(crate) enum RecordItem<'i> {
    Text(&'i str),
    Record(&'i Record<'i>),
}

impl<'r> Record<'r> {
    /// Reads a mapping; keys unknown after it are findings. None, with a finding, for any other node.
    pub(crate) fn read<T>(
        source: &'r YamlSource<'r>,
        node: &'r YamlNode,
        read: impl FnOnce(&Self) -> T,
    ) -> Option<T> {
        if !matches!(node.content, YamlContent::Map(_)) {
            source.broken(node, say!("document-wants-keys"));
            return None;
        }
        let record = Self::new(source, node);
        let value = read(&record);
        record.unknown_keys();
        Some(value)
    }

    pub(crate) fn new(source: &'r YamlSource<'r>, node: &'r YamlNode) -> Self {
        Self {
            source,
            node,
            known_keys: RefCell::default(),
        }
    }

    fn unknown_keys(&self) {
        let YamlContent::Map(pairs) = &self.node.content else {
            return;
        };
        let asked = self.known_keys.borrow();
        for (key, _) in pairs {
            if self.source.is_full() {
                return;
            }
            if asked.contains(&key.name.as_str()) {
                continue;
            }
            let what = fault::unknown_key(&key.name, &asked);
            self.source.find(key.place, what);
        }
    }

    /// Value of a key, without findings.
    pub(crate) fn get(&self, key: &'static str) -> Option<&'r YamlNode> {
        self.known_keys.borrow_mut().push(key);
        self.node.get(key).filter(|value| !value.is_nothing())
    }

    /// Adds a fault at a key's value, or at the record if the key is missing.
    pub(crate) fn fault(&self, key: &str, what: Message) {
        let place = self
            .node
            .get(key)
            .map_or(self.node.start, |value| value.start);
        self.source.find(place, what);
    }

    /// Adds a remark on a key's value.
    pub(crate) fn remark(&self, key: &str, what: Message) {
        let value = self.node.get(key);
        let place = value.map_or(self.node.start, |value| value.start);
        self.source.remark(place, what);
    }

    pub(crate) fn fault_at(&self, node: &YamlNode, what: Message) {
        self.source.find(node.start, what);
    }

    /// A text, empty where there is none.
    pub(crate) fn text(&self, key: &'static str) -> String {
        let Some(node) = self.get(key) else {
            return String::new();
        };
        match node.text() {
            Some(text) => text.trim().to_owned(),
            None => {
                self.fault_at(node, say!("document-wants-text", key = key));
                String::new()
            }
        }
    }

    /// A text that the record makes little sense without.
    pub(crate) fn needed(&self, key: &'static str) -> String {
        let text = self.text(key);
        if text.is_empty() && self.node.get(key).is_none_or(YamlNode::is_nothing) {
            self.fault(key, say!("finding-missing-key", key = key));
        }
        text
    }

    /// The id others refer to this record by: `[a-z0-9-]`.
    pub(crate) fn id(&self) -> String {
        let id = self.needed("id");
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !id.is_empty() && !id.chars().all(plain) {
            self.fault(
                "id",
                say!("document-id", id = &id, better = name::slug(&id)),
            );
        }
        id
    }

    /// A list of texts; a single text is a list of one.
    pub(crate) fn texts(&self, key: &'static str) -> Vec<String> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        if let Some(text) = node.text() {
            return vec![text.trim().to_owned()];
        }
        if !matches!(node.content, YamlContent::List(_)) {
            self.fault_at(node, say!("document-wants-list", key = key));
        }
        let text = |item: &'r YamlNode| {
            if item.text().is_none() {
                self.fault_at(item, say!("document-wants-text", key = key));
            }
            item.text().map(|text| text.trim().to_owned())
        };
        node.items().iter().filter_map(text).collect()
    }

    /// A value read from a text by a rule; a finding where the rule refuses it.
    pub(crate) fn parsed<T>(
        &self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
        wrong: impl FnOnce(&str) -> Message,
    ) -> Option<T> {
        let node = self.get(key)?;
        let Some(text) = node.text() else {
            self.fault_at(node, say!("document-wants-text", key = key));
            return None;
        };
        let value = parse(text.trim());
        if value.is_none() {
            self.fault_at(node, wrong(text));
        }
        value
    }

    /// One word of a closed set.
    pub(crate) fn one_of<T: Clone>(
        &self,
        key: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        self.parsed(
            key,
            |text| chosen(text, words),
            |text| not_one_of(text, words),
        )
    }

    pub(crate) fn number(&self, key: &'static str) -> Option<i64> {
        let wrong = |text: &str| say!("document-wants-number", key = key, typed = text);
        self.parsed(key, |text| text.parse().ok(), wrong)
    }

    /// A number of people or things: none below zero.
    pub(crate) fn count(&self, key: &'static str) -> Option<usize> {
        let wrong = |text: &str| say!("document-wants-number", key = key, typed = text);
        self.parsed(key, |text| text.parse().ok(), wrong)
    }

    pub(crate) fn yes(&self, key: &'static str) -> bool {
        self.one_of(key, &[("true", true), ("false", false)])
            .unwrap_or(false)
    }

    /// `2026-11-22`.
    pub(crate) fn date(&self, key: &'static str) -> Option<NaiveDate> {
        let wrong = |text: &str| say!("document-wants-date", key = key, typed = text);
        self.parsed(key, moment::read_date, wrong)
    }

    /// `"08:00"`.
    pub(crate) fn clock(&self, key: &'static str) -> Option<NaiveTime> {
        let read = |text: &str| NaiveTime::parse_from_str(text, "%H:%M").ok();
        let wrong = |text: &str| say!("document-wants-clock", key = key, typed = text);
        self.parsed(key, read, wrong)
    }

    /// `P3D`, `PT72H`.
    pub(crate) fn duration(&self, key: &'static str) -> Option<Duration> {
        let wrong = |text: &str| say!("document-wants-duration", key = key, typed = text);
        self.parsed(key, Duration::parse, wrong)
    }

    /// A record within this one.
    pub(crate) fn record<T>(&self, key: &'static str, read: impl FnOnce(&Self) -> T) -> Option<T> {
        Self::read(self.source, self.get(key)?, read)
    }

    /// Records of a list. Other items become findings with their text. Ids are unique among all lists of
    /// that key in the document.
    pub(crate) fn records<T>(&self, key: &'static str, mut read: impl FnMut(&Self) -> T) -> Vec<T> {
        let read_one = |node: &'r YamlNode| {
            self.once(key, node);
            Self::read(self.source, node, &mut read)
        };
        self.list(key).iter().filter_map(read_one).collect()
    }

    fn once(&self, key: &'static str, item: &YamlNode) {
        let Some(id) = item.get("id") else { return };
        let Some(text) = id.text() else { return };
        if !self.source.is_new(key, text) {
            self.fault_at(id, say!("document-id-twice", id = text));
        }
    }

    /// Items of a list that may mix texts and records.
    pub(crate) fn items<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(RecordItem<'_>) -> T,
    ) -> Vec<T> {
        let read_one = |node: &'r YamlNode| match node.text() {
            Some(text) => Some(read(RecordItem::Text(text))),
            None => Self::read(self.source, node, |record| read(RecordItem::Record(record))),
        };
        self.list(key).iter().filter_map(read_one).collect()
    }

    /// The keys of a mapping whose names are free, each with its list of records.
    pub(crate) fn lists_by_name<T>(
        &self,
        key: &'static str,
        mut read: impl FnMut(&Self) -> T,
    ) -> Vec<(String, Vec<T>)> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        let YamlContent::Map(pairs) = &node.content else {
            self.fault_at(node, say!("document-wants-keys"));
            return Vec::new();
        };
        let mut named = |(name, list): &'r (YamlKey, YamlNode)| {
            let read_one = |node| Self::read(self.source, node, &mut read);
            let records = list.items().iter().filter_map(read_one).collect();
            (name.name.clone(), records)
        };
        pairs.iter().map(&mut named).collect()
    }

    fn list(&self, key: &'static str) -> &'r [YamlNode] {
        let Some(node) = self.get(key) else {
            return &[];
        };
        if !matches!(node.content, YamlContent::List(_)) {
            self.source
                .broken(node, say!("document-wants-list", key = key));
        }
        node.items()
    }
}

/// The value of a word in a closed set.
pub(crate) fn chosen<T: Clone>(text: &str, words: &[(&'static str, T)]) -> Option<T> {
    let found = words.iter().find(|(word, _)| *word == text);
    found.map(|(_, value)| value.clone())
}

/// Finding for a value outside a list of words.
pub(crate) fn not_one_of<T>(text: &str, words: &[(&'static str, T)]) -> Message {
    let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
    say!(
        "finding-unknown-value",
        value = text,
        known = names.join(", ")
    )
}

/// A finding at a place of a text.
pub(crate) fn finding(path: &str, text: &str, place: YamlPosition, what: Message) -> Finding {
    let place =
        finding::TextPosition::on_line(text, place.line.max(1)).at_column(place.column.max(1));
    Finding::fault(path, place, what)
}
