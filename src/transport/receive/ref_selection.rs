//! Which branches of a place are told of, however many lie there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use git2::Oid;

use crate::domain::name::Writer;
use crate::domain::replication::rules::sync::PublishedPage;
use crate::transport::Branch;

/// Names of branches that are told of wherever they stand in a place's list, and how many of all others.
/// Whoever may write there can put a million before them.
#[derive(Clone, Debug, Default)]
pub(crate) struct WantedRefs {
    names: Arc<BTreeSet<String>>,
    others: usize,
}

/// How a name is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::transport) enum RefRank {
    First,
    Other,
    /// No branch that a binder has.
    Nobodys,
}

impl WantedRefs {
    pub(crate) fn of(names: BTreeSet<String>, others: u64) -> Self {
        Self {
            names: Arc::new(names),
            others: usize::try_from(others).unwrap_or(usize::MAX),
        }
    }

    /// The same and some more names.
    pub(in crate::transport) fn and(&self, names: impl Iterator<Item = String>) -> Self {
        let names = self.names.iter().cloned().chain(names);
        Self {
            names: Arc::new(names.collect()),
            others: self.others,
        }
    }

    /// Of a branch by its name below `refs/heads/`.
    pub(in crate::transport) fn rank(&self, name: &str) -> RefRank {
        let is_page = [PublishedPage::Main, PublishedPage::Published]
            .iter()
            .any(|page| page.branch() == name);
        match name {
            _ if is_page || self.names.contains(name) => RefRank::First,
            _ if is_branch(name) => RefRank::Other,
            _ => RefRank::Nobodys,
        }
    }

    pub(in crate::transport) const fn others(&self) -> usize {
        self.others
    }
}

/// Whether a branch is one that a binder has: `main`, `copies/anna`, or beside a branch that is somebody
/// else's `copies/anna-1f0c22d9`. All others are nobody's business here.
pub(in crate::transport) fn is_branch(name: &str) -> bool {
    let Some(writer) = name.strip_prefix("copies/") else {
        return name == PublishedPage::Main.branch();
    };
    let (writer, beside) = match writer.split_once('-') {
        Some((writer, beside)) => (writer, Some(beside)),
        None => (writer, None),
    };
    let hex = |digit: u8| digit.is_ascii_digit() || (b'a'..=b'f').contains(&digit);
    let is_id = |id: &str| (8..=40).contains(&id.len()) && id.bytes().all(hex);
    Writer::new(writer).is_some() && beside.is_none_or(is_id)
}

/// What a place has, as far as it was asked for.
#[derive(Debug, Default)]
pub(crate) struct ListedRefs {
    /// `copies/*` and `main`.
    pub(crate) branches: Vec<Branch>,
    /// Where the page stands that is published beside a `main` that is left alone.
    pub(crate) published: Option<Oid>,
    /// How many more branches lie there that a binder may have.
    pub(crate) more: u64,
}

impl ListedRefs {
    pub(in crate::transport) fn of(
        found: impl IntoIterator<Item = (String, Oid)>,
        more: u64,
    ) -> Self {
        let is_published = |(name, _): &(String, Oid)| name == PublishedPage::Published.branch();
        let (published, branches): (Vec<_>, Vec<_>) = found.into_iter().partition(is_published);
        let branches = branches.into_iter();
        let branches = branches.filter(|(name, _)| is_branch(name));
        Self {
            branches: branches.map(|(name, tip)| Branch { name, tip }).collect(),
            published: published.first().map(|(_, tip)| *tip),
            more,
        }
    }
}

/// Those chosen of all names that are offered, in whatever order: of the others the first by name.
pub(in crate::transport) struct RefSelection<'w, T> {
    wanted: &'w WantedRefs,
    first: BTreeMap<String, T>,
    others: BTreeMap<String, T>,
    more: u64,
}

impl<'w, T> RefSelection<'w, T> {
    pub(in crate::transport) fn of(wanted: &'w WantedRefs) -> Self {
        Self {
            wanted,
            first: BTreeMap::new(),
            others: BTreeMap::new(),
            more: 0,
        }
    }

    pub(in crate::transport) fn offer(&mut self, name: &str, at: T) {
        match self.wanted.rank(name) {
            RefRank::First => drop(self.first.insert(name.to_owned(), at)),
            RefRank::Other => {
                let most = self.wanted.others();
                let last = self.others.last_key_value();
                let is_beyond = last.is_none_or(|(last, _)| name > last.as_str());
                if self.others.len() >= most && is_beyond {
                    self.more += 1;
                    return;
                }
                self.others.insert(name.to_owned(), at);
                if self.others.len() > most {
                    self.others.pop_last();
                    self.more += 1;
                }
            }
            RefRank::Nobodys => {}
        }
    }

    /// Those chosen, and how many were not.
    pub(in crate::transport) fn chosen(self) -> (BTreeMap<String, T>, u64) {
        let mut all = self.first;
        all.extend(self.others);
        (all, self.more)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_known_here_are_told_of_wherever_they_stand_and_so_many_of_the_others() {
        let wanted = WantedRefs::of(BTreeSet::from(["copies/zoe".to_owned()]), 3);
        let mut choice = RefSelection::of(&wanted);
        let junk: Vec<String> = (0..100).map(|it| format!("copies/a{it:02}")).collect();
        let others = ["copies/zoe", "main", "published", "feature", "copies/Zoe"];
        let all = junk.iter().rev().map(String::as_str).chain(others);
        all.for_each(|name| choice.offer(name, ()));
        let (chosen, more) = choice.chosen();
        let expected = [
            "copies/a00",
            "copies/a01",
            "copies/a02",
            "copies/zoe",
            "main",
            "published",
        ];
        assert_eq!(chosen.into_keys().collect::<Vec<_>>(), expected);
        assert_eq!(more, 97);
    }

    #[test]
    fn a_branch_beside_another_has_eight_digits_of_its_tip_or_more() {
        let more = format!("copies/bo-{}", "1f".repeat(20));
        for name in [
            "main",
            "copies/bo",
            "copies/bo-1f0c22d9",
            "copies/bo-1f0c22d9a",
            &more,
        ] {
            assert!(is_branch(name), "{name}");
        }
        for name in [
            "copies/bo-1f0c22d",
            "copies/bo-1F0C22D9",
            "copies/",
            "published",
            "x",
        ] {
            assert!(!is_branch(name), "{name}");
        }
    }
}
