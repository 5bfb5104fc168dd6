//! The one way a YAML document is read: bounded, keys once, every fault with its line and column.

pub(crate) mod fault;
pub(crate) mod patch;
pub(crate) mod record;
pub(crate) mod tree;
pub(crate) mod write;

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::domain::documents::finding::{Finding, FindingWeight, WithFindings};
use crate::error::Message;
use crate::format::yaml::record::{Record, finding};
use crate::format::yaml::tree::{YamlNode, YamlPosition};
use crate::say;

/// Most findings of one text.
const MOST_FINDINGS: usize = 50;

/// A text being read, and what was found wrong in it so far.
pub(crate) struct YamlSource<'t> {
    path: &'t str,
    text: &'t str,
    findings: RefCell<Vec<Finding>>,
    /// Ids seen, each with the key of its list.
    ids: RefCell<BTreeSet<(&'static str, String)>>,
}

impl YamlSource<'_> {
    fn is_new(&self, list: &'static str, id: &str) -> bool {
        self.ids.borrow_mut().insert((list, id.to_owned()))
    }

    /// No person reads more, and each costs a walk through the text.
    pub(crate) fn is_full(&self) -> bool {
        self.findings.borrow().len() >= MOST_FINDINGS
    }

    pub(crate) fn find(&self, place: YamlPosition, what: Message) {
        if self.is_full() {
            return;
        }
        let found = finding(self.path, self.text, place, what);
        self.findings.borrow_mut().push(found);
    }

    /// Adds a remark, which does not prevent saving.
    pub(crate) fn remark(&self, place: YamlPosition, what: Message) {
        if self.is_full() {
            return;
        }
        let mut found = finding(self.path, self.text, place, what);
        found.weight = FindingWeight::Remark;
        self.findings.borrow_mut().push(found);
    }

    /// Adds a fault for a whole record, kept as raw text.
    pub(crate) fn broken(&self, node: &YamlNode, what: Message) {
        if self.is_full() {
            return;
        }
        let mut found = finding(self.path, self.text, node.start, what);
        found.record = Some(as_typed(self.text, node));
        self.findings.borrow_mut().push(found);
    }
}

/// Reads a whole document whose top is a mapping.
///
/// # Errors
/// Returns the one finding that keeps it from being read at all: too large, no UTF-8, no YAML, a
/// key twice. Everything less is in the reading's findings.
pub(crate) fn read<T>(
    path: &str,
    bytes: &[u8],
    read: impl Fn(&Record<'_>) -> T,
) -> Result<WithFindings<T>, Finding> {
    let text = text(path, bytes)?;
    let root = tree::parse(text).map_err(|fault| finding(path, text, fault.place, fault.what))?;
    let source = YamlSource {
        path,
        text,
        findings: RefCell::default(),
        ids: RefCell::default(),
    };
    let empty = YamlNode::empty();
    let root = if root.is_nothing() { &empty } else { &root };
    let value = match Record::read(&source, root, &read) {
        Some(value) => value,
        None => read(&Record::new(&source, &empty)),
    };
    let mut findings = source.findings.into_inner();
    findings.sort_by_key(|found| found.place.as_ref().map(|place| (place.line, place.column)));
    Ok(WithFindings { value, findings })
}

/// The bytes as text, without a byte order mark.
pub(crate) fn text<'t>(path: &str, bytes: &'t [u8]) -> Result<&'t str, Finding> {
    let first = YamlPosition::default();
    if bytes.len() > tree::MOST_BYTES {
        return Err(finding(path, "", first, say!("document-too-large")));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        let place = YamlPosition {
            index: 0,
            line: good.matches('\n').count() + 1,
            column: good.rsplit('\n').next().unwrap_or("").chars().count() + 1,
        };
        finding(path, &good, place, say!("finding-not-utf8"))
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// A record's raw text, without the comments and blank lines after it.
fn as_typed(text: &str, node: &YamlNode) -> String {
    let length = node.end.index.saturating_sub(node.start.index);
    let cut: String = text.chars().skip(node.start.index).take(length).collect();
    let mut lines: Vec<&str> = cut.lines().collect();
    while let Some(last) = lines.last() {
        let empty = last.trim().is_empty() || last.trim_start().starts_with('#');
        if !empty {
            break;
        }
        lines.pop();
    }
    lines.join("\n")
}

/// A list's text as JSON, key by key; none for one that cannot be read.
pub(crate) fn as_json(path: &str, bytes: &[u8]) -> Option<serde_json::Value> {
    // Reads within bounds, which the library alone does not.
    read(path, bytes, |_| ()).ok()?;
    serde_yaml::from_slice(bytes).ok()
}
