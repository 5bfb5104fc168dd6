//! Exchange of sealed lists, after the rest: versions that the counted journals name are fetched, looked through one by one
//! and kept; what this copy has is put there, and older versions there are deleted.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use git2::{Oid, Repository};

use crate::domain::replication::exchange::SealedNews;
use crate::domain::replication::receive_limits::ReceiveLimits;
use crate::domain::sealing::list_entry::ListVersion;
use crate::domain::sealing::list_ledger::ListLedger;
use crate::domain::sealing::sealed_list::KeptVersions;
use crate::error::Failure;
use crate::replica::sealing::list_store::{self, SoundVersion};
use crate::replica::sealing::open_list::about_in;
use crate::replica::sync::receive::fetch;
use crate::replica::{Binder, cache};
use crate::say;
use crate::seal::SecretKey;
use crate::transport;
use crate::transport::receive::quarantine::Quarantine;
use crate::transport::{Branch, RefUpdate, RejectedUpdate, Transport, WantedRefs};

/// Most bytes of one version, packed: its two files, commit and tree.
const LARGEST: u64 = 8 << 20;

/// Objects of one version.
const OBJECTS: u64 = 4;

/// Versions received at a time, and the most that are asked for one by one after they failed together.
const AT_A_TIME: usize = 16;

/// The name under which versions that do not hold are cached: their bytes never change.
const CACHE: &str = "sealed-unsound";

/// The name under which it is cached what places keep that should be gone.
const KEPT: &str = "sealed-kept";

/// Most versions cached so.
const MOST_REMEMBERED: usize = 256;

/// Sealed versions of a remote, as it showed them.
struct Shown {
    /// By commit, those that a counted entry names under a name of theirs.
    there: BTreeMap<String, Branch>,
    /// Names that another commit has.
    taken: BTreeSet<String>,
    /// Branches below `sealed/` that no counted entry names.
    others: u64,
}

impl Binder {
    /// Exchanges sealed lists with a remote; none where there are none.
    pub(in crate::replica) fn exchange_sealed(
        &self,
        remote: &mut dyn Transport,
        name: &str,
    ) -> Result<Option<SealedNews>> {
        let ledger = self.list_ledger()?;
        if ledger.is_empty() {
            return Ok(None);
        }
        let shown = shown(remote, &ledger)?;
        let mut news = SealedNews {
            others: usize::try_from(shown.others).unwrap_or(usize::MAX),
            ..SealedNews::default()
        };
        self.take_in(remote, &ledger, &shown, &mut news)?;
        self.drop_superseded()?;
        if remote.takes() {
            self.put_there(remote, &ledger, &shown, &mut news)?;
            self.remember_kept(name, &news.kept);
        }
        Ok(Some(news))
    }

    /// Fetches what stands and is not here.
    fn take_in(
        &self,
        remote: &mut dyn Transport,
        ledger: &ListLedger,
        shown: &Shown,
        news: &mut SealedNews,
    ) -> Result<()> {
        let held = self.held_versions()?;
        let mut unsound: Vec<String> = cache::cached(&self.git, CACHE, CACHE).unwrap_or_default();
        let lists = ledger.lists();
        let live = lists.iter().flat_map(|list| ledger.live(list));
        let (bad, wanted): (Vec<&ListVersion>, Vec<&ListVersion>) = live
            .filter(|it| shown.there.contains_key(&it.commit) && !held.contains_key(&it.commit))
            .partition(|it| unsound.contains(&it.commit));
        news.unsound.extend(bad.iter().map(|it| it.branch()));
        for some in wanted.chunks(AT_A_TIME) {
            if self.receive_versions(remote, some, news, &mut unsound)? {
                continue;
            }
            for one in some.chunks(1) {
                if some.len() == 1 || !self.receive_versions(remote, one, news, &mut unsound)? {
                    news.unsound.extend(one.iter().map(|it| it.branch()));
                }
            }
        }
        unsound.drain(..unsound.len().saturating_sub(MOST_REMEMBERED));
        cache::remember(&self.git, CACHE, CACHE, &unsound);
        Ok(())
    }

    /// Fetches some versions into a quarantine and keeps those that hold. False where they break a limit or are
    /// damaged there: then nothing is kept.
    fn receive_versions(
        &self,
        remote: &mut dyn Transport,
        versions: &[&ListVersion],
        news: &mut SealedNews,
        unsound: &mut Vec<String>,
    ) -> Result<bool> {
        let count = versions.len() as u64;
        let allowance = ReceiveLimits {
            bytes: LARGEST * count,
            objects: OBJECTS * count,
            object: LARGEST,
            branches: count,
        };
        let busy = || Failure::kept(say!("copies-crowded"));
        let incoming = Quarantine::beside(&self.repo, allowance)?.ok_or_else(busy)?;
        let tips: Result<Vec<Oid>, _> = versions
            .iter()
            .map(|it| Oid::from_str(&it.commit))
            .collect();
        let tips = tips?;
        match transport::at_place(remote.fetch(&tips, &incoming)) {
            Err(error) if fetch::limit_in(&error).is_some() => return Ok(false),
            fetched => fetched?,
        }
        if incoming.look(&tips).is_err() {
            return Ok(false);
        }
        for version in versions {
            match self.sound_for_us(incoming.both(), version) {
                Some(sound) => {
                    self.keep_version(incoming.both(), version, &sound)?;
                    news.received += 1;
                }
                None => {
                    unsound.push(version.commit.clone());
                    news.unsound.push(version.branch());
                }
            }
        }
        Ok(true)
    }

    /// A version that holds and, where it is sealed to this device, opens: else the one before must not go.
    fn sound_for_us(&self, repo: &Repository, version: &ListVersion) -> Option<SoundVersion> {
        let sound = list_store::sound(repo, version)?;
        let keys: Vec<SecretKey> = self.sealing_key().into_iter().collect();
        let is_for_us = keys.iter().any(|key| version.to.contains(&key.public()));
        (!is_for_us || about_in(&sound, &keys).is_some()).then_some(sound)
    }

    /// Puts what stands and is here to a remote; deletes there what has been replaced or destroyed.
    fn put_there(
        &self,
        remote: &mut dyn Transport,
        ledger: &ListLedger,
        shown: &Shown,
        news: &mut SealedNews,
    ) -> Result<()> {
        let held = self.held_versions()?;
        let mut there: BTreeSet<&str> = shown.there.keys().map(String::as_str).collect();
        let lists = ledger.lists();
        let live: Vec<&ListVersion> = lists.iter().flat_map(|list| ledger.live(list)).collect();
        let missing = live.iter().filter(|it| held.contains_key(&it.commit));
        let missing: Vec<&&ListVersion> =
            missing.filter(|it| !there.contains(&*it.commit)).collect();
        let moves: Result<Vec<RefUpdate>> = missing.iter().map(|it| shown.new_branch(it)).collect();
        let moves = moves?;
        if !moves.is_empty() {
            let stay = transport::at_place(remote.push_sealed(&moves))?;
            let stays = |it: &RefUpdate| stay.iter().any(|stay| stay.name == it.name);
            note_refused(&stay, news);
            let put = missing.iter().zip(&moves).filter(|(_, to)| !stays(to));
            let put: Vec<&str> = put.map(|(version, _)| version.commit.as_str()).collect();
            news.sent = put.len();
            there.extend(put);
        }
        let is_there = |commit: &str| there.contains(commit);
        let gone = lists.iter();
        let gone = gone.flat_map(|list| ledger.replaced_where(list, &is_there));
        let gone: Vec<Branch> = gone
            .filter_map(|it| shown.there.get(&it.commit).cloned())
            .collect();
        // Another copy deletes them by itself.
        if !gone.is_empty() && !remote.is_a_copy() {
            let stay = transport::at_place(remote.delete_sealed(&gone))?;
            let refused = stay.into_iter().filter(RejectedUpdate::is_refused);
            news.kept = refused.map(|it| it.name).collect();
        }
        Ok(())
    }

    fn remember_kept(&self, name: &str, kept: &[String]) {
        let mut all = self.kept_at_places();
        all.retain(|it| it.remote != name);
        if !kept.is_empty() {
            all.push(KeptVersions {
                remote: name.to_owned(),
                branches: kept.to_vec(),
            });
        }
        cache::remember(&self.git, KEPT, KEPT, &all);
    }

    /// What places keep that should be gone.
    pub fn kept_at_places(&self) -> Vec<KeptVersions> {
        cache::cached(&self.git, KEPT, KEPT).unwrap_or_default()
    }
}

/// Versions that a remote spoke against, and what it said.
fn note_refused(stay: &[RejectedUpdate], news: &mut SealedNews) {
    for rejected in stay {
        if let Some(said) = &rejected.against {
            news.refused.push(rejected.name.clone());
            news.said.clone_from(said);
        }
    }
}

/// What a remote has below `sealed/`.
fn shown(remote: &mut dyn Transport, ledger: &ListLedger) -> Result<Shown> {
    let mut names = BTreeMap::new();
    for version in ledger.versions() {
        for name in names_of(version) {
            names
                .entry(name)
                .or_insert_with(Vec::new)
                .push(version.commit.as_str());
        }
    }
    let wanted = WantedRefs::sealed(names.keys().cloned().collect());
    let listed = transport::at_place(remote.listed(&wanted))?;
    let mut shown = Shown {
        there: BTreeMap::new(),
        taken: BTreeSet::new(),
        others: listed.more,
    };
    for branch in listed.branches {
        let commit = branch.tip.to_string();
        shown.taken.insert(branch.name.clone());
        let named = names.get(&branch.name);
        match named.is_some_and(|commits| commits.contains(&commit.as_str())) {
            true => drop(shown.there.insert(commit, branch)),
            false => shown.others += 1,
        }
    }
    Ok(shown)
}

/// The names that a version's branch may have.
fn names_of(version: &ListVersion) -> [String; 2] {
    let plain = version.branch();
    let beside = format!("{plain}-{}", version.commit.get(..8).unwrap_or_default());
    [plain, beside]
}

impl Shown {
    /// The branch that a version gets there: its own name, else the one beside it.
    fn new_branch(&self, version: &ListVersion) -> Result<RefUpdate> {
        let [plain, beside] = names_of(version);
        let name = match self.taken.contains(&plain) {
            true => beside,
            false => plain,
        };
        Ok(RefUpdate {
            name,
            from: None,
            to: Oid::from_str(&version.commit)?,
        })
    }
}
