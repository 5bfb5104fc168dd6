//! Standing of every key after the rounds: person, weight of its entries, findings.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use crate::domain::log::notebook::WriterStanding;
use crate::domain::name::Writer;
use crate::domain::name::slug;
use crate::domain::replication::members::Member;
use crate::domain::replication::members::MemberFinding;
use crate::domain::replication::members::Members;
use crate::domain::replication::members::Statement;
use crate::domain::replication::members::quorum::VotingMembers;
use crate::domain::replication::members::revocation_rounds::RevocationResult;
use crate::domain::replication::members::revocation_rounds::demands;
use crate::domain::replication::members::revocation_rounds::tips_left;
use crate::domain::replication::rules::frontier::Frontier;
use crate::domain::replication::rules::history::Key;
use crate::domain::replication::rules::history::MembershipChange;

impl RevocationResult<'_> {
    pub(super) fn members(&self, known: &Frontier) -> Members {
        let voices = VotingMembers::of(self.root, &self.statements);
        let mut counted = tips_left(known, &self.removed);
        counted.retain(|signer, _| voices.members.contains_key(&signer.key));
        let people: BTreeMap<Key, Member> = self
            .keys(known, &voices)
            .into_iter()
            .map(|key| (key.clone(), self.member(key, known, &voices)))
            .collect();
        let mut findings = self.findings(&voices);
        findings.extend(same_names(&people));
        Members {
            counted,
            admitted: self.admitted.clone(),
            names: names(&people, &voices),
            people,
            findings,
            needed: self.needed,
            rounds: self.rounds,
        }
    }

    /// Keys with a notebook here, and keys that members make statements about.
    fn keys<'k>(&'k self, known: &'k Frontier, voices: &VotingMembers) -> BTreeSet<&'k Key> {
        let by_member = |one: &&Statement| voices.members.contains_key(&one.by.key);
        let spoken_of = self.statements.iter().filter(by_member);
        let spoken_of = spoken_of.map(|one| &one.entry.key);
        let written = known.tips().keys().map(|signer| &signer.key);
        let own = std::iter::once(self.root);
        spoken_of.chain(written).chain(own).collect()
    }

    fn member(&self, key: &Key, known: &Frontier, voices: &VotingMembers) -> Member {
        let of_key = || self.statements.iter().filter(|one| one.entry.key == *key);
        let by_others = || {
            let others = of_key().filter(|one| one.by.key != *key);
            others.filter(|one| voices.members.contains_key(&one.by.key))
        };
        let let_in: Vec<Statement> = by_others().filter(|one| one.vouches()).cloned().collect();
        let request = of_key().find(|one| one.by.key == *key);
        let about = let_in.first().or(request);
        let own_name = known.of_key(key).next();
        let own_name = own_name.map(|(signer, _)| signer.writer.clone());
        let removed = self.removed.get(key).cloned();
        let latest = by_others().rfind(|one| one.entry.to != MembershipChange::Off);
        let suspended = latest.filter(|one| one.entry.to == MembershipChange::Suspended);
        let standing = match (voices.members.contains_key(key), suspended) {
            _ if removed.is_some() => WriterStanding::SetAside,
            (false, _) => WriterStanding::Guest,
            (true, Some(_)) => WriterStanding::Suspended,
            (true, None) => WriterStanding::Member,
        };
        let text = |of: fn(&Statement) -> &str| about.map(of).unwrap_or_default().to_owned();
        let (name, former_names) = self.names_of(key, about, voices);
        Member {
            key: key.clone(),
            writer: about.map(|one| one.entry.of.clone()).or(own_name),
            person: about.map(Statement::person).unwrap_or_default(),
            name,
            former_names,
            device: text(|one| &one.entry.device),
            standing,
            counts: voices.counting.contains_key(key) && removed.is_none(),
            since: let_in.first().map(|one| one.entry.written_at),
            suspended: suspended.cloned(),
            let_in,
            removed,
        }
    }

    /// The name of a key and the former ones: `about` says the first, the key itself the later ones. A name that
    /// members gave to another person is not taken over.
    fn names_of(
        &self,
        key: &Key,
        about: Option<&Statement>,
        voices: &VotingMembers,
    ) -> (String, Vec<String>) {
        let own = |one: &&Statement| one.by.key == *key && one.entry.key == *key;
        let own = self.statements.iter().filter(own);
        let mut names: Vec<&str> = Vec::new();
        for one in about.into_iter().chain(own) {
            let name = one.entry.name.as_str();
            let is_known = names.is_empty() || names.contains(&name);
            if !name.is_empty() && (is_known || !self.is_anothers(name, about, voices)) {
                names.retain(|it| *it != name);
                names.push(name);
            }
        }
        let name = names.pop().unwrap_or_default().to_owned();
        (name, names.into_iter().map(str::to_owned).collect())
    }

    /// True if the root or members say this name of another person.
    fn is_anothers(&self, name: &str, about: Option<&Statement>, voices: &VotingMembers) -> bool {
        let person = about.map(Statement::person).unwrap_or_default();
        self.statements.iter().any(|one| {
            let by_member = one.vouches() && voices.members.contains_key(&one.by.key);
            let of_root = one.entry.key == *self.root && one.by.key == *self.root;
            let is_other = about.is_none_or(|it| it.entry.key != one.entry.key);
            let is_other = is_other && one.person() != person;
            (by_member || of_root) && is_other && slug(&one.entry.name) == slug(name)
        })
    }

    fn findings(&self, voices: &VotingMembers) -> Vec<MemberFinding> {
        let duels = self.refused.iter().cloned();
        let mut findings: Vec<MemberFinding> = duels
            .map(|keys| MemberFinding::MutualRemoval { keys })
            .collect();
        let refused: BTreeSet<&Key> = self.refused.iter().flatten().collect();
        for (key, by) in demands(voices, &self.statements) {
            if !self.removed.contains_key(key) && !refused.contains(key) {
                findings.push(MemberFinding::Waiting {
                    key: key.clone(),
                    by: by.into_values().flatten().cloned().collect(),
                });
            }
        }
        let again = self
            .statements
            .iter()
            .filter(|one| self.comes_after_removal(one, voices));
        findings.extend(
            again
                .cloned()
                .map(|statement| MemberFinding::PutOnAgain { statement }),
        );
        findings
    }

    fn comes_after_removal(&self, one: &Statement, voices: &VotingMembers) -> bool {
        let removal = self.removed.get(&one.entry.key);
        let last = removal.and_then(|removal| removal.by.iter().map(Statement::order).max());
        one.vouches()
            && voices.members.contains_key(&one.by.key)
            && last.is_some_and(|last| one.order() > last)
    }
}

/// Owner of each writer name: a counting key, then the one added over the fewest steps, then the smaller. A
/// later member cannot take over a name.
fn names(people: &BTreeMap<Key, Member>, voices: &VotingMembers) -> BTreeMap<Writer, Key> {
    let steps = |key: &Key| voices.members.get(key).copied();
    let counts = |key: &Key| voices.counting.contains_key(key);
    let mut let_in: Vec<(&Key, &Member)> = people.iter().collect();
    let_in.retain(|(key, _)| steps(key).is_some());
    let_in.sort_by_key(|(key, _)| (!counts(key), steps(key), *key));
    let named = let_in.into_iter().rev();
    named
        .filter_map(|(key, member)| Some((member.writer.clone()?, key.clone())))
        .collect()
}

/// Members who write under one name.
fn same_names(people: &BTreeMap<Key, Member>) -> Vec<MemberFinding> {
    let mut keys: BTreeMap<&Writer, Vec<Key>> = BTreeMap::new();
    for member in people.values() {
        let current = matches!(
            member.standing,
            WriterStanding::Member | WriterStanding::Suspended
        );
        if let Some(writer) = member.writer.as_ref().filter(|_| current) {
            keys.entry(writer).or_default().push(member.key.clone());
        }
    }
    let shared = keys.into_iter().filter(|(_, keys)| keys.len() > 1);
    let finding = |(writer, keys): (&Writer, Vec<Key>)| MemberFinding::SameName {
        writer: writer.clone(),
        keys,
    };
    shared.map(finding).collect()
}
