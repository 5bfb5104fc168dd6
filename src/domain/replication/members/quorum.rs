//! Members and voting members by a given set of statements.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::domain::replication::members::Statement;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MembershipChange;

/// Members by a set of statements; removals are not applied.
pub(super) struct VotingMembers<'a> {
    /// The keys let in, each with the number of steps from the root's.
    pub(super) members: BTreeMap<&'a Key, usize>,
    /// Keys of voting members, with the person.
    pub(super) counting: BTreeMap<&'a Key, String>,
}

impl<'a> VotingMembers<'a> {
    /// `said` in any order.
    pub(super) fn of(root: &'a Key, said: &'a [Statement]) -> Self {
        let vouching: Vec<&Statement> = said.iter().filter(|one| one.vouches()).collect();
        Self {
            members: let_in(root, &vouching),
            counting: counting(root, said, &vouching),
        }
    }

    /// Number of voting members.
    pub(super) fn persons(&self) -> usize {
        let persons: BTreeSet<&String> = self.counting.values().collect();
        persons.len()
    }
}

/// Members reachable from the root's key by vouching.
fn let_in<'a>(root: &'a Key, vouching: &[&'a Statement]) -> BTreeMap<&'a Key, usize> {
    let mut members = BTreeMap::from([(root, 0)]);
    for step in 1.. {
        let by_members = vouching
            .iter()
            .filter(|one| members.contains_key(&one.by.key));
        let named = by_members.map(|one| &one.entry.key);
        let new: Vec<&Key> = named.filter(|key| !members.contains_key(key)).collect();
        if new.is_empty() {
            break;
        }
        members.extend(new.into_iter().map(|key| (key, step)));
    }
    members
}

/// Voting members: the root, the first two persons added by the root's notebook, and whoever two different
/// voting members vouch for as one person.
fn counting<'a>(
    root: &'a Key,
    said: &'a [Statement],
    vouching: &[&'a Statement],
) -> BTreeMap<&'a Key, String> {
    let mut counting = founders(root, said);
    loop {
        let mut backed: BTreeMap<&Key, BTreeMap<String, BTreeSet<String>>> = BTreeMap::new();
        for one in vouching {
            let key = &one.entry.key;
            let voice = counting.get(&one.by.key);
            if let Some(voice) = voice.filter(|_| !counting.contains_key(key)) {
                let persons = backed.entry(key).or_default();
                persons
                    .entry(one.person())
                    .or_default()
                    .insert(voice.clone());
            }
        }
        let new: Vec<(&Key, String)> = backed
            .iter()
            .filter_map(|(key, persons)| Some((*key, best_backed(persons)?)))
            .collect();
        if new.is_empty() {
            return counting;
        }
        counting.extend(new);
    }
}

/// The person that most, and at least two, counting persons vouch for; of equals the first name.
fn best_backed(persons: &BTreeMap<String, BTreeSet<String>>) -> Option<String> {
    let enough = persons.iter().filter(|(_, by)| by.len() >= 2);
    let best = enough.min_by_key(|(person, by)| (std::cmp::Reverse(by.len()), *person));
    best.map(|(person, _)| person.clone())
}

/// The root and the first two other persons its notebook puts on, each by the first key named.
fn founders<'a>(root: &'a Key, said: &'a [Statement]) -> BTreeMap<&'a Key, String> {
    let mut by_root: Vec<&Statement> = said.iter().filter(|one| one.by.key == *root).collect();
    by_root.sort_by_key(|one| (&one.by.writer, one.entry.number, *one));
    let puts_on = by_root
        .into_iter()
        .filter(|one| one.entry.to == MembershipChange::On);
    let (own, others): (Vec<_>, Vec<_>) = puts_on.partition(|one| one.entry.key == *root);
    let person = own.first().map(|one| one.person()).unwrap_or_default();
    let mut founders = BTreeMap::from([(root, person)]);
    for one in others {
        let known = founders.values().any(|person| *person == one.person());
        if founders.len() < 3 && !known && !founders.contains_key(&one.entry.key) {
            founders.insert(&one.entry.key, one.person());
        }
    }
    founders
}
