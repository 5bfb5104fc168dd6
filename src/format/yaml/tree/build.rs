//! Builds the tree of a YAML text from parser events, within bounds.

use std::collections::{HashMap, HashSet};
use std::iter::Peekable;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span, StrInput};

use crate::error::Message;
use crate::format::yaml::fault;
use crate::format::yaml::tree::{
    MOST_BYTES, MOST_NODES, YamlContent, YamlFault, YamlKey, YamlNode, YamlPosition,
};
use crate::say;

/// Most nested brackets and aliases.
const DEEPEST: usize = 32;

/// Bytes of text that anchors and aliases may copy: more than a document of the largest size has twice.
const MOST_COPIED: usize = 4 * MOST_BYTES;

/// Reads the one document of a text. Refuses a key written twice and more than one document.
pub(crate) fn parse(text: &str) -> Result<YamlNode, YamlFault> {
    if let Some(fault) = conflict(text) {
        return Err(fault);
    }
    let mut builder = Builder {
        events: Parser::new_from_str(text).peekable(),
        text,
        anchors: HashMap::new(),
        nodes: 0,
        copied: 0,
    };
    builder.document()
}

/// Lines that a merge by hand left behind.
fn conflict(text: &str) -> Option<YamlFault> {
    let place = YamlPosition {
        index: 0,
        line: fault::two_versions(text)?,
        column: 1,
    };
    Some(YamlFault {
        place,
        what: say!("finding-two-versions"),
    })
}

struct Builder<'t> {
    events: Peekable<Parser<'t, StrInput<'t>>>,
    text: &'t str,
    anchors: HashMap<usize, YamlNode>,
    nodes: usize,
    /// Bytes of all texts that were copied.
    copied: usize,
}

type Built<T> = Result<T, YamlFault>;

impl<'t> Builder<'t> {
    fn next(&mut self) -> Built<(Event<'t>, Span)> {
        match self.events.next() {
            Some(Ok(event)) => Ok(event),
            Some(Err(error)) => Err(self.not_yaml(&error)),
            None => Ok((Event::StreamEnd, Span::default())),
        }
    }

    fn document(&mut self) -> Built<YamlNode> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart
                | Event::DocumentStart(_)
                | Event::DocumentEnd
                | Event::Nothing => {}
                event if root.is_none() => root = Some(self.node(event, span, 0)?),
                _ => return Err(fault(span, say!("document-second"))),
            }
        }
        let nothing = YamlContent::Scalar {
            text: String::new(),
            plain: true,
        };
        Ok(root.unwrap_or_else(|| node(Span::default(), Span::default(), nothing)))
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Built<YamlNode> {
        self.nodes += 1;
        if self.nodes > MOST_NODES || depth > DEEPEST {
            return Err(fault(span, say!("document-too-much")));
        }
        let (anchor, built) = match event {
            Event::Scalar(text, style, anchor, _) => {
                let plain = style == ScalarStyle::Plain;
                let text = text.into_owned();
                (
                    anchor,
                    node(span, span, YamlContent::Scalar { text, plain }),
                )
            }
            Event::SequenceStart(anchor, _) => (anchor, self.list(span, depth)?),
            Event::MappingStart(anchor, _) => (anchor, self.map(span, depth)?),
            Event::Alias(anchor) => (0, self.alias(anchor, span)?),
            _ => return Err(fault(span, say!("finding-yaml"))),
        };
        if anchor > 0 {
            // Anchors in each other would each keep the whole again.
            self.counts(&built, span)?;
            self.anchors.insert(anchor, built.clone());
        }
        Ok(built)
    }

    fn list(&mut self, start: Span, depth: usize) -> Built<YamlNode> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::SequenceEnd {
                return Ok(node(start, span, YamlContent::List(items)));
            }
            items.push(self.node(event, span, depth + 1)?);
        }
    }

    fn map(&mut self, start: Span, depth: usize) -> Built<YamlNode> {
        let mut pairs: Vec<(YamlKey, YamlNode)> = Vec::new();
        let mut names = HashSet::new();
        loop {
            let (event, span) = self.next()?;
            if event == Event::MappingEnd {
                return Ok(node(start, span, YamlContent::Map(pairs)));
            }
            let key = match event {
                Event::Scalar(name, ..) => YamlKey {
                    name: name.into_owned(),
                    place: place(span.start),
                },
                _ => return Err(fault(span, say!("document-key-no-text"))),
            };
            if !names.insert(key.name.clone()) {
                return Err(fault(span, say!("finding-key-twice", key = &key.name)));
            }
            let (event, span) = self.next()?;
            pairs.push((key, self.node(event, span, depth + 1)?));
        }
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Built<YamlNode> {
        let known = self.anchors.remove(&anchor);
        let node = known.ok_or_else(|| fault(span, say!("finding-yaml")))?;
        self.counts(&node, span)?;
        self.anchors.insert(anchor, node.clone());
        Ok(YamlNode {
            alias: Some((place(span.start), place(span.end))),
            ..node
        })
    }

    /// Expanded aliases count as if written out.
    fn counts(&mut self, node: &YamlNode, span: Span) -> Built<()> {
        self.nodes += count(node);
        self.copied += text_bytes(node);
        match self.nodes > MOST_NODES || self.copied > MOST_COPIED {
            true => Err(fault(span, say!("document-too-much"))),
            false => Ok(()),
        }
    }

    /// The parser's complaint in words that say what to do.
    fn not_yaml(&self, error: &ScanError) -> YamlFault {
        let info = error.info();
        let at = place(*error.marker());
        let line = self
            .text
            .lines()
            .nth(at.line.saturating_sub(1))
            .unwrap_or("");
        let other = info.contains("tab") || info.contains("recursion");
        if let Some(column) = loose_colon(line).filter(|_| !other) {
            let place = YamlPosition { column, ..at };
            return YamlFault {
                place,
                what: say!("finding-quote"),
            };
        }
        let what = if info.contains("recursion") {
            say!("document-too-much")
        } else if info.contains("tab") {
            say!("finding-tab")
        } else if info.contains("quoted scalar") {
            say!("document-quote-open")
        } else if info.contains("indent") {
            say!("document-indent")
        } else {
            say!("finding-yaml")
        };
        YamlFault { place: at, what }
    }
}

/// The column of the value in `why: Et enkelt system: leverandøren`, which wants quoting.
fn loose_colon(line: &str) -> Option<usize> {
    // The colon that ends the key before the loose one: in `{ id: a, why: b: c }` the last but one.
    let colons: Vec<usize> = line.match_indices(": ").map(|(at, _)| at).collect();
    for pair in colons.windows(2) {
        let value = &line[pair[0] + 1..pair[1]];
        let begins = value.trim_start();
        let quoted = begins.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '#']);
        if !quoted && !begins.is_empty() && !value.contains([',', '#']) {
            let skipped = value.len() - begins.len();
            let at = pair[0] + 1 + skipped;
            return Some(line[..at].chars().count() + 1);
        }
    }
    None
}

fn count(node: &YamlNode) -> usize {
    1 + match &node.content {
        YamlContent::Scalar { .. } => 0,
        YamlContent::List(items) => items.iter().map(count).sum(),
        YamlContent::Map(pairs) => pairs.iter().map(|(_, value)| count(value)).sum(),
    }
}

/// The bytes of all texts in a node, its keys among them.
fn text_bytes(node: &YamlNode) -> usize {
    match &node.content {
        YamlContent::Scalar { text, .. } => text.len(),
        YamlContent::List(items) => items.iter().map(text_bytes).sum(),
        YamlContent::Map(pairs) => {
            let pairs = pairs.iter();
            pairs
                .map(|(key, value)| key.name.len() + text_bytes(value))
                .sum()
        }
    }
}

fn node(start: Span, end: Span, content: YamlContent) -> YamlNode {
    YamlNode {
        start: place(start.start),
        end: place(end.end),
        content,
        alias: None,
    }
}

fn fault(span: Span, what: Message) -> YamlFault {
    YamlFault {
        place: place(span.start),
        what,
    }
}

fn place(marker: saphyr_parser::Marker) -> YamlPosition {
    YamlPosition {
        index: marker.index(),
        line: marker.line().max(1),
        column: marker.col() + 1,
    }
}
