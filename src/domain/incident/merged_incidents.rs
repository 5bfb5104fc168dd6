//! United incidents: `unite` entries join their logs; all ids stay valid.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::log::entry::{EntryKind, Field};
use crate::domain::log::notebook::Notebook;
use crate::domain::name::LogId;

/// Logs that this log's entries unite with it.
pub fn united_with(notebooks: &[Notebook]) -> Vec<LogId> {
    let counted = |book: &&Notebook| book.writer_standing.counts();
    let mut with: Vec<LogId> = notebooks
        .iter()
        .filter(counted)
        .flat_map(Notebook::entries)
        .filter(|(entry, _)| entry.kind == EntryKind::Unite)
        .filter_map(|(entry, _)| LogId::new(entry.text(Field::Of)))
        .filter(|log| !log.is_journal())
        .collect();
    with.sort();
    with.dedup();
    with
}

/// Groups of logs that are one incident, sorted by id. `unite` in one of the logs suffices: the other's
/// entry may not have arrived yet.
pub fn groups(said: &BTreeMap<LogId, Vec<LogId>>) -> Vec<Vec<LogId>> {
    let mut neighbours: BTreeMap<&LogId, BTreeSet<&LogId>> = BTreeMap::new();
    for (log, others) in said {
        neighbours.entry(log).or_default();
        for other in others.iter().filter(|other| said.contains_key(*other)) {
            neighbours.entry(log).or_default().insert(other);
            neighbours.entry(other).or_default().insert(log);
        }
    }
    let mut seen: BTreeSet<&LogId> = BTreeSet::new();
    let mut groups = Vec::new();
    for log in neighbours.keys() {
        let mut group = BTreeSet::new();
        let mut waiting = vec![*log];
        while let Some(next) = waiting.pop() {
            if seen.insert(next) {
                group.insert(next);
                waiting.extend(&neighbours[next]);
            }
        }
        if !group.is_empty() {
            groups.push(group.into_iter().cloned().collect());
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(id: &str) -> LogId {
        LogId::new(id).expect("a log")
    }

    #[test]
    fn incidents_united_one_after_the_other_are_all_one() {
        let said = BTreeMap::from([
            (log("a"), vec![log("b")]),
            (log("b"), vec![]),
            (log("c"), vec![log("b")]),
            (log("d"), vec![]),
        ]);
        let expected = vec![vec![log("a"), log("b"), log("c")], vec![log("d")]];
        assert_eq!(groups(&said), expected);
    }

    #[test]
    fn an_incident_united_with_one_that_has_not_come_stands_alone_until_it_comes() {
        let said = BTreeMap::from([(log("a"), vec![log("unknown")])]);
        assert_eq!(groups(&said), vec![vec![log("a")]]);
    }
}
