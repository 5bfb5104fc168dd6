//! Matches the people of a file with those of the list.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::name::folded;
use crate::domain::people::contact::merge::plain;
use crate::domain::people::contact::{ImportedPerson, Person};

/// For each person of the file, the index of the same person in the list. In this order: id; address or
/// number with the name, exact before accent-folded; an address unique on both sides; name and
/// organisation, exact. A name that matches only without accents is not enough. Each listed person is
/// matched once.
pub(super) fn known_again(list: &[Person], file: &[ImportedPerson]) -> Vec<Option<usize>> {
    let mut met = MatchState {
        known: vec![None; file.len()],
        taken: vec![false; list.len()],
    };
    let ids: BTreeMap<&str, usize> = by(list, |person| vec![person.id.as_str()]).first();
    for (at, brought) in file
        .iter()
        .enumerate()
        .filter(|(_, it)| !it.person.id.is_empty())
    {
        if let Some(place) = ids.get(brought.person.id.as_str()) {
            met.meet(at, *place);
        }
    }
    for name in [plain, folded] {
        for ways in [mails, numbers] {
            met.by_marks(list, file, |person: &Person| {
                let name = name(person.called());
                let ways = ways(person).into_iter();
                ways.map(|way| (way, name.clone())).collect()
            });
        }
    }
    met.by_only_mail(list, file);
    let named = |person: &Person| vec![(plain(person.called()), folded(&person.org))];
    met.by_marks(list, file, named);
    met.by_name(list, file);
    met.known
}

/// True if two names differ only in accents (Marten, Mårten) and the organisations do not differ.
pub(super) fn is_alike(one: &Person, other: &Person) -> bool {
    let (name, of_other) = (one.called(), other.called());
    let (org, of_others) = (folded(&one.org), folded(&other.org));
    let may_be = org.is_empty() || of_others.is_empty() || org == of_others;
    may_be && plain(name) != plain(of_other) && folded(&plain(name)) == folded(&plain(of_other))
}

struct MatchState {
    known: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl MatchState {
    fn meet(&mut self, at: usize, place: usize) {
        if self.known[at].is_none() && !self.taken[place] {
            self.known[at] = Some(place);
            self.taken[place] = true;
        }
    }

    /// Those of the file who have no id and are not met yet.
    fn open<'f>(&self, file: &'f [ImportedPerson]) -> Vec<(usize, &'f Person)> {
        let all = file.iter().enumerate();
        all.filter(|(at, brought)| self.known[*at].is_none() && brought.person.id.is_empty())
            .map(|(at, brought)| (at, &brought.person))
            .collect()
    }

    /// Matches by a shared value; of several in the list, in its order.
    fn by_marks<K: Ord>(
        &mut self,
        list: &[Person],
        file: &[ImportedPerson],
        marks: impl Fn(&Person) -> Vec<K>,
    ) {
        let mut index = by(list, &marks);
        for (at, person) in self.open(file) {
            for mark in marks(person) {
                if let Some(place) = index.next(&mark, &self.taken) {
                    self.meet(at, place);
                }
            }
        }
    }

    fn by_only_mail(&mut self, list: &[Person], file: &[ImportedPerson]) {
        let left: Vec<(usize, &Person)> = list
            .iter()
            .enumerate()
            .filter(|(place, _)| !self.taken[*place])
            .collect();
        let mut there: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, person) in left {
            for mail in mails(person) {
                there.entry(mail).or_default().push(place);
            }
        }
        let open = self.open(file);
        let mut here: BTreeMap<String, usize> = BTreeMap::new();
        for mail in open.iter().flat_map(|(_, person)| mails(person)) {
            *here.entry(mail).or_default() += 1;
        }
        for (at, person) in open {
            for mail in mails(person) {
                if let (Some([place]), Some(1)) =
                    (there.get(&mail).map(Vec::as_slice), here.get(&mail))
                {
                    self.meet(at, *place);
                }
            }
        }
    }

    /// Matches by name alone, where either has no organisation.
    fn by_name(&mut self, list: &[Person], file: &[ImportedPerson]) {
        let name = |person: &Person| vec![plain(person.called())];
        let mut all = by(list, name);
        let without = |person: &Person| {
            if person.org.is_empty() {
                name(person)
            } else {
                Vec::new()
            }
        };
        let mut without = by(list, without);
        for (at, person) in self.open(file) {
            let called = plain(person.called());
            let index = if person.org.is_empty() {
                &mut all
            } else {
                &mut without
            };
            if let Some(place) = index.next(&called, &self.taken) {
                self.meet(at, place);
            }
        }
    }
}

fn mails(person: &Person) -> BTreeSet<String> {
    person.email.iter().map(|mail| folded(mail)).collect()
}

fn numbers(person: &Person) -> BTreeSet<String> {
    let numbers = person
        .phones
        .iter()
        .filter_map(|phone| phone.number.as_ref());
    numbers.map(|number| number.as_str().to_owned()).collect()
}

/// The places of a list by something of its people, each list in order.
struct ContactIndex<K>(BTreeMap<K, Vec<usize>>);

fn by<'l, K: Ord>(list: &'l [Person], marks: impl Fn(&'l Person) -> Vec<K>) -> ContactIndex<K> {
    let mut index: BTreeMap<K, Vec<usize>> = BTreeMap::new();
    // Backwards, so that the first is the last of its list and is taken from there.
    for (place, person) in list.iter().enumerate().rev() {
        for mark in marks(person) {
            index.entry(mark).or_default().push(place);
        }
    }
    ContactIndex(index)
}

impl<K: Ord> ContactIndex<K> {
    fn first(self) -> BTreeMap<K, usize> {
        let all = self.0.into_iter();
        all.filter_map(|(mark, places)| Some((mark, *places.last()?)))
            .collect()
    }

    /// The first that is not taken; taken ones are skipped in later calls.
    fn next(&mut self, mark: &K, taken: &[bool]) -> Option<usize> {
        let places = self.0.get_mut(mark)?;
        while places.last().is_some_and(|place| taken[*place]) {
            places.pop();
        }
        places.last().copied()
    }
}
