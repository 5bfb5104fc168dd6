//! `[label]: address`: where links of the text lead. Markdown shows such a line nowhere, also where no
//! link leads there; here one that nothing leads to is shown as the line it is.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::Parser;

use crate::domain::documents::markdown::{BlockContent, Inline};

/// Definitions of a text, and those that its links use.
pub(super) struct Definitions {
    all: Vec<Definition>,
    used: BTreeSet<String>,
}

struct Definition {
    label: String,
    /// `[//]: # (words)`: how people write what is not to be shown.
    is_comment: bool,
    range: Range<usize>,
}

impl Definitions {
    pub(super) fn of(parser: &Parser<'_>) -> Self {
        let definitions = parser.reference_definitions().iter();
        let all = definitions.map(|(label, definition)| Definition {
            label: plain(label),
            is_comment: label == "//" || matches!(definition.dest.as_ref(), "" | "#"),
            range: definition.span.clone(),
        });
        let mut all: Vec<Definition> = all.collect();
        all.sort_by_key(|definition| definition.range.start);
        Self {
            all,
            used: BTreeSet::new(),
        }
    }

    /// A link with this label was met.
    pub(super) fn is_used(&mut self, label: &str) {
        if !label.is_empty() {
            self.used.insert(plain(label));
        }
    }

    /// Positions of definitions that no link uses, in order.
    pub(super) fn unused(&self, text: &str) -> Vec<(Range<usize>, BlockContent)> {
        let unused = self.all.iter().filter(|it| !self.used.contains(&it.label));
        let shown = |definition: &Definition| {
            let range = definition.range.clone();
            let line = text.get(range.clone()).unwrap_or_default().trim();
            let content = match definition.is_comment {
                true => BlockContent::Comment(line.to_owned()),
                false => BlockContent::Paragraph(vec![Inline::Text(line.to_owned())]),
            };
            (range, content)
        };
        unused.map(shown).collect()
    }
}

/// A label as it is compared: without regard to case and spaces.
fn plain(label: &str) -> String {
    let words: Vec<String> = label.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}
