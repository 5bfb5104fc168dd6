//! Remotes found to lack objects: they count as holding nothing until found complete.

use std::collections::BTreeMap;

use crate::domain::replication::exchange::ExchangeFault;
use crate::git::checksummed_text;
use crate::replica::Binder;

/// One line a place: its name and the word for why.
const FILE: &str = "binder/not-whole";

impl Binder {
    /// The places that do not count, and why.
    pub(in crate::replica) fn incomplete_places(&self) -> BTreeMap<String, ExchangeFault> {
        let read = |line: &String| {
            let (name, why) = line.split_once(' ')?;
            Some((name.to_owned(), ExchangeFault::read(why)?))
        };
        self.lines(FILE).iter().filter_map(read).collect()
    }

    /// Remembers how a place was found. Best effort: the next exchange finds it again.
    pub(in crate::replica) fn note_incomplete_place(
        &self,
        remote: &str,
        why: Option<ExchangeFault>,
    ) {
        let before = self.incomplete_places();
        let mut now = before.clone();
        match why {
            Some(why) => now.insert(remote.to_owned(), why),
            None => now.remove(remote),
        };
        if now != before {
            let lines = now.iter();
            let lines: String = lines
                .map(|(name, why)| format!("{name} {}\n", why.word()))
                .collect();
            let _ = checksummed_text::write(&self.git.join(FILE), &lines);
        }
    }
}
