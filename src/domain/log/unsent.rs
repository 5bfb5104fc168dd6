//! Unsent input of a log keeper's desk, saved with each key, so that it is there after a crash.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::log::entry::{Entry, Field, MOST_BYTES};
use crate::domain::name::LogId;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unsent {
    /// The line that is being typed.
    pub line: String,
    /// Pasted rows still to be written or asked about.
    pub rows: Vec<String>,
    /// The line, or the first of the rows, is on its way into the log.
    pub sent: Option<Sent>,
}

/// Identifies the entry that a line was being written to when the program ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    pub kind: String,
    /// Its event, its reason, or the id that it is about.
    pub says: String,
    /// Number of the last own entry in each candidate log.
    pub last: BTreeMap<String, u64>,
}

impl Unsent {
    pub fn is_empty(&self) -> bool {
        self.line.is_empty() && self.rows.is_empty()
    }

    /// The line being written was found in the log.
    pub fn written(&mut self) {
        self.sent = None;
        match self.rows.is_empty() {
            true => self.line.clear(),
            false => drop(self.rows.remove(0)),
        }
    }
}

impl Sent {
    /// True if an own entry of a log is the one that was sent.
    pub fn is(&self, log: &LogId, entry: &Entry) -> bool {
        let is_new = self
            .last
            .get(log.as_str())
            .is_some_and(|last| entry.id.number > *last);
        let texts = [Field::Event, Field::Why, Field::Of];
        let said = |field: &Field| is_text(entry.text(*field), &self.says);
        is_new && entry.kind.as_str() == self.kind && texts.iter().any(said)
    }
}

/// True if `written` is `says`: equal, or its shortened first line ending with an ellipsis (long texts are
/// in a file).
fn is_text(written: &str, says: &str) -> bool {
    let plain = says.replace("\r\n", "\n");
    let is_long = plain.len() > MOST_BYTES / 4;
    let cut = written.strip_suffix(" …").filter(|_| is_long);
    written == plain || cut.is_some_and(|cut| plain.trim_start().starts_with(cut))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::log::entry::{EntryKind, Fields};
    use crate::domain::name::EntryId;

    fn entry(number: u64, kind: &str, event: &str) -> Entry {
        let at = "2026-11-22T10:05:00+01:00".parse().expect("a moment");
        Entry {
            id: EntryId::parse(&format!("anna-{number}")).expect("an id"),
            kind: EntryKind::parse(kind),
            at,
            written_at: at,
            fields: Fields::default().with(Field::Event, event),
            lamport: number,
            prev: None,
        }
    }

    #[test]
    fn what_was_sent_is_known_again_and_nothing_else_is_taken_for_it() {
        let journal = LogId::journal();
        let sent = Sent {
            kind: "entry".to_owned(),
            says: "Ström borta\r\ni hall 2".to_owned(),
            last: [("journal".to_owned(), 4)].into(),
        };
        assert!(sent.is(&journal, &entry(5, "entry", "Ström borta\ni hall 2")));
        assert!(!sent.is(&journal, &entry(6, "entry", "Ström borta …")));
        assert!(!sent.is(&journal, &entry(4, "entry", "Ström borta\ni hall 2")));
        assert!(!sent.is(&journal, &entry(5, "decision", "Ström borta\ni hall 2")));
        assert!(!sent.is(&journal, &entry(5, "entry", "Ström")));
        let long = Sent {
            says: "Ström borta. ".repeat(2_000),
            ..sent
        };
        assert!(long.is(&journal, &entry(6, "entry", "Ström borta. Ström …")));
    }

    #[test]
    fn of_pasted_rows_the_first_goes_first() {
        let mut unsent = Unsent {
            line: "x".to_owned(),
            rows: vec!["a".to_owned(), "b".to_owned()],
            sent: None,
        };
        unsent.written();
        assert_eq!((unsent.line.as_str(), unsent.rows.len()), ("x", 1));
        unsent.written();
        unsent.written();
        assert!(unsent.is_empty());
    }
}
