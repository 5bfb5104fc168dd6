//! Selection of a remote's branches, up to a limit.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use git2::Oid;

use crate::domain::name::Writer;
use crate::domain::replication::rules::sync::PublishedPage;
use crate::transport::Branch;

/// Names selected wherever they are in a remote's list, and the number of others. Strangers may put a
/// million before them.
#[derive(Clone, Debug, Default)]
pub(crate) struct WantedRefs {
    names: Arc<BTreeSet<String>>,
    others: usize,
    /// Versions of sealed lists, and nothing else.
    is_sealed: bool,
}

/// Handling of a name.
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
            is_sealed: false,
        }
    }

    /// Branches of sealed lists: these, and the number of others.
    pub(crate) fn sealed(names: BTreeSet<String>) -> Self {
        Self {
            names: Arc::new(names),
            others: 0,
            is_sealed: true,
        }
    }

    /// With further names.
    pub(in crate::transport) fn and(&self, names: impl Iterator<Item = String>) -> Self {
        let names = self.names.iter().cloned().chain(names);
        Self {
            names: Arc::new(names.collect()),
            others: self.others,
            is_sealed: self.is_sealed,
        }
    }

    /// Rank of a branch by its name below `refs/heads/`.
    pub(in crate::transport) fn rank(&self, name: &str) -> RefRank {
        if self.is_sealed {
            return match is_sealed(name) {
                true if self.names.contains(name) => RefRank::First,
                true => RefRank::Other,
                false => RefRank::Nobodys,
            };
        }
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

/// What the branches of sealed lists begin with.
const SEALED: &str = "sealed/";

/// True for the name of a branch with a version of a sealed list.
pub(in crate::transport) fn is_sealed(name: &str) -> bool {
    name.starts_with(SEALED)
}

/// True for branch names of a binder: `main`, `copies/anna`, or with digits where the plain name is taken,
/// `copies/anna-1f0c22d9`. Others are ignored.
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

/// Branches of a remote, as far as selected.
#[derive(Debug, Default)]
pub(crate) struct ListedRefs {
    /// `copies/*` and `main`.
    pub(crate) branches: Vec<Branch>,
    /// Tip of the page published beside a `main` that is left alone.
    pub(crate) published: Option<Oid>,
    /// Number of further branches with names of a binder.
    pub(crate) more: u64,
}

impl ListedRefs {
    pub(in crate::transport) fn of(
        found: impl IntoIterator<Item = (String, Oid)>,
        more: u64,
        wanted: &WantedRefs,
    ) -> Self {
        let is_published = |(name, _): &(String, Oid)| name == PublishedPage::Published.branch();
        let (published, branches): (Vec<_>, Vec<_>) = found.into_iter().partition(is_published);
        let branches = branches.into_iter();
        let is_asked_for = |name: &str| match wanted.is_sealed {
            true => wanted.names.contains(name),
            false => is_branch(name),
        };
        let branches = branches.filter(|(name, _)| is_asked_for(name));
        Self {
            branches: branches.map(|(name, tip)| Branch { name, tip }).collect(),
            published: published.first().map(|(_, tip)| *tip),
            more,
        }
    }
}

/// Selected names out of those offered in any order: of the others the first by name.
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
    fn of_sealed_lists_those_known_here_are_told_of_and_the_others_counted() {
        let wanted = WantedRefs::sealed(BTreeSet::from(["sealed/s1/2.anna".to_owned()]));
        let mut choice = RefSelection::of(&wanted);
        let all = [
            "main",
            "copies/anna",
            "sealed/s1/2.anna",
            "sealed/s1/9.mallory",
        ];
        all.into_iter().for_each(|name| choice.offer(name, ()));
        let (chosen, more) = choice.chosen();
        assert_eq!(chosen.into_keys().collect::<Vec<_>>(), ["sealed/s1/2.anna"]);
        assert_eq!(more, 1);
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
