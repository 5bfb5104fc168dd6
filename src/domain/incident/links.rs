//! Incidents under others: those of units under the one of the centre, by `link` entries in both logs.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::incident::Incident;
use crate::domain::log::entry::{Entry, EntryKind, Field};
use crate::domain::log::notebook::Notebook;
use crate::domain::name::{EntryId, LogId};
use crate::domain::plan::unit::Unit;
use crate::domain::time::moment::Moment;

/// Values of `to` in a `link` entry: the log it stands in is under the other, or over it.
pub const UNDER: &str = "under";
pub const OVER: &str = "over";
/// Value of `state` in a `link` entry that ends the link.
pub const OFF: &str = "off";

/// What one entry says of two incidents.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    pub below: LogId,
    pub above: LogId,
    /// Id of the unit the lower one is of; empty where none is named.
    pub unit: String,
    pub is_on: bool,
    written: (Moment, EntryId),
}

/// The incident above one, and the unit it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Above {
    pub log: LogId,
    pub unit: String,
}

/// A line of the tree: how deep it lies, and which incident it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeLine {
    pub depth: usize,
    /// Index in the list.
    pub incident: usize,
}

/// Every incident with what it is under, and the units that none of them is of.
pub struct IncidentTree {
    pub incidents: Vec<Incident>,
    pub lines: Vec<TreeLine>,
    pub above: BTreeMap<LogId, Above>,
    /// Units of the binder by id.
    pub units: Vec<Unit>,
}

impl IncidentTree {
    /// The unit that an incident is of, as it is called; empty where none is named.
    pub fn unit(&self, incident: &Incident) -> &str {
        let id = of(incident, &self.above).map_or("", |it| it.unit.as_str());
        let unit = self.units.iter().find(|unit| unit.id == id);
        unit.map_or(id, Unit::called)
    }

    /// Units that no incident is of.
    pub fn silent(&self) -> Vec<&Unit> {
        let is_told = |unit: &&Unit| self.above.values().all(|it| it.unit != unit.id);
        self.units.iter().filter(is_told).collect()
    }
}

/// What a log says of links; entries that do not count say nothing.
pub fn said(log: &LogId, notebooks: &[Notebook]) -> Vec<Link> {
    let counting = notebooks.iter().filter(|it| it.writer_standing.counts());
    let entries = counting.flat_map(Notebook::entries);
    entries.filter_map(|(entry, _)| link(log, entry)).collect()
}

fn link(log: &LogId, entry: &Entry) -> Option<Link> {
    if entry.kind != EntryKind::Link {
        return None;
    }
    let other = LogId::new(entry.text(Field::Of)).filter(|it| !it.is_journal() && it != log)?;
    let (below, above) = match entry.text(Field::To) {
        UNDER => (log.clone(), other),
        OVER => (other, log.clone()),
        _ => return None,
    };
    Some(Link {
        below,
        above,
        unit: entry.text(Field::Item).to_owned(),
        is_on: entry.text(Field::State) != OFF,
        written: (entry.written_at, entry.id.clone()),
    })
}

/// Which incident each is under: the newest word about a pair counts, and of several above one the newest.
pub fn above(mut links: Vec<Link>) -> BTreeMap<LogId, Above> {
    links.sort_by(|one, other| one.written.cmp(&other.written));
    let mut pairs: BTreeMap<(LogId, LogId), usize> = BTreeMap::new();
    for (at, link) in links.iter().enumerate() {
        pairs.insert((link.below.clone(), link.above.clone()), at);
    }
    let newest: BTreeSet<usize> = pairs.into_values().collect();
    let standing = newest.into_iter().map(|at| &links[at]);
    let standing = standing.filter(|link| link.is_on);
    standing
        .map(|link| {
            let above = Above {
                log: link.above.clone(),
                unit: link.unit.clone(),
            };
            (link.below.clone(), above)
        })
        .collect()
}

/// What an incident is under, by any of its ids.
pub fn of<'a>(incident: &Incident, above: &'a BTreeMap<LogId, Above>) -> Option<&'a Above> {
    let mut found = incident.ids().filter_map(|id| above.get(id));
    found.find(|it| !incident.is_called(&it.log))
}

/// Every incident once, each below the one it is under; of a circle the first in the list is at the top.
pub fn tree(incidents: &[Incident], above: &BTreeMap<LogId, Above>) -> Vec<TreeLine> {
    let parents: Vec<Option<usize>> = incidents
        .iter()
        .map(|incident| {
            let log = &of(incident, above)?.log;
            incidents.iter().position(|it| it.is_called(log))
        })
        .collect();
    let mut lines = Vec::new();
    let mut seen = BTreeSet::new();
    let tops = (0..incidents.len()).filter(|at| parents[*at].is_none());
    for top in tops.chain(0..incidents.len()) {
        put(top, 0, &parents, &mut seen, &mut lines);
    }
    lines
}

fn put(
    incident: usize,
    depth: usize,
    parents: &[Option<usize>],
    seen: &mut BTreeSet<usize>,
    lines: &mut Vec<TreeLine>,
) {
    if !seen.insert(incident) {
        return;
    }
    lines.push(TreeLine { depth, incident });
    for below in (0..parents.len()).filter(|at| parents[*at] == Some(incident)) {
        put(below, depth + 1, parents, seen, lines);
    }
}

/// True if one incident is under another, at any depth, or is the same.
pub fn is_under(one: &LogId, other: &LogId, above: &BTreeMap<LogId, Above>) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = Some(one);
    while let Some(log) = next.filter(|log| seen.insert((*log).clone())) {
        if log == other {
            return true;
        }
        next = above.get(log).map(|it| &it.log);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::moment;

    fn log(id: &str) -> LogId {
        LogId::new(id).expect("a log")
    }

    /// `b<a` at a minute: b is under a; `b/a`: it no longer is.
    fn links(said: &[&str]) -> Vec<Link> {
        let link = |(minute, said): (usize, &&str)| {
            let is_on = said.contains('<');
            let (below, above) = said.split_once(['<', '/']).expect("two");
            let time = format!("2026-11-22T10:{minute:02}:00+01:00");
            Link {
                below: log(below),
                above: log(above),
                unit: String::new(),
                is_on,
                written: (
                    moment::read(&time).expect("a time"),
                    EntryId::parse("anna-1").expect("an id"),
                ),
            }
        };
        said.iter().enumerate().map(link).collect()
    }

    #[test]
    fn the_newest_word_about_two_incidents_counts_in_whatever_order_it_came() {
        let mut said = links(&["b<a", "b/a", "c<a", "c<d"]);
        for _ in 0..2 {
            let above = above(said.clone());
            assert_eq!(above.get(&log("b")), None);
            assert_eq!(above[&log("c")].log, log("d"));
            said.reverse();
        }
    }

    #[test]
    fn whoever_is_under_another_is_found_at_any_depth_and_a_circle_ends() {
        let above = above(links(&["b<a", "c<b", "x<y", "y<x"]));
        assert!(is_under(&log("c"), &log("a"), &above));
        assert!(!is_under(&log("a"), &log("c"), &above));
        assert!(!is_under(&log("x"), &log("a"), &above));
    }
}
