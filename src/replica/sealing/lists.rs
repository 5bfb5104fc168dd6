//! Sealed lists in a copy: what there is, as far as it is known without opening a text.

use std::collections::BTreeMap;

use anyhow::Result;

use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::sealing::list_entry::ListVersion;
use crate::domain::sealing::list_ledger::ListLedger;
use crate::domain::sealing::sealed_list::{ListAbout, ListText, SealedList};
use crate::domain::sealing::sealed_log::Unchanged;
use crate::replica::Binder;
use crate::replica::sealing::list_store;
use crate::replica::sealing::open_list::about_in;
use crate::seal::SecretKey;

impl Binder {
    /// What the counted journals say of sealed lists, and what waits in the outbox.
    ///
    /// # Errors
    /// The journals cannot be read.
    pub fn list_ledger(&self) -> Result<ListLedger> {
        let known = self.writer_index()?.lists.clone();
        let waiting = self.outbox().waiting()?;
        if waiting.is_empty() {
            return Ok(known);
        }
        let key = self
            .device
            .as_ref()
            .and_then(|it| self.signing_key(it).ok());
        let key = key.and_then(|key| key.public().ok()).unwrap_or_default();
        Ok(known.with(waiting.iter().map(|queued| &queued.entry), &key))
    }

    /// All lists, as far as they are known without opening their text.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn sealed_lists(&self) -> Result<Vec<SealedList>> {
        self.lists_known_by(self.sealing_key().as_ref())
    }

    /// The same, as a key shows them.
    pub(super) fn lists_known_by(&self, key: Option<&SecretKey>) -> Result<Vec<SealedList>> {
        let ledger = self.list_ledger()?;
        if ledger.is_empty() {
            return Ok(Vec::new());
        }
        let (ring, held) = (self.key_ring()?, self.held_versions()?);
        let lists = ledger.lists().into_iter();
        Ok(lists
            .map(|list| self.sealed_list(list, &ledger, &ring, (&held, key)))
            .collect())
    }

    fn sealed_list(
        &self,
        list: &str,
        ledger: &ListLedger,
        ring: &KeyRing,
        (held, own): (&BTreeMap<String, String>, Option<&SecretKey>),
    ) -> SealedList {
        let texts = ledger.texts(list);
        let older = older(list, ledger, held);
        let newest = texts.first().and_then(|text| text.first());
        let known = texts.iter().chain(&older).flatten();
        let here = known.filter(|it| held.contains_key(&it.commit));
        let about = here.filter_map(|it| self.about_of(it, own?)).next();
        let public = own.map(SecretKey::public).unwrap_or_default();
        let shown = |all: &[Vec<&ListVersion>]| {
            let each = all.iter().filter_map(|it| text_of(it, held, &public));
            each.collect::<Vec<ListText>>()
        };
        SealedList {
            id: list.to_owned(),
            about,
            readers: newest.map(|it| it.readers.clone()).unwrap_or_default(),
            versions: ledger.versions_of(list).count(),
            keep_until: ledger.kept_until(list),
            destroyed: ledger.destroyed_of(list).cloned().collect(),
            unchanged: unchanged(list, ledger, ring),
            texts: shown(&texts),
            older: shown(&older),
        }
    }

    /// What goes with a version, where a key opens it.
    fn about_of(&self, version: &ListVersion, own: &SecretKey) -> Option<ListAbout> {
        let sound = list_store::sound(&self.repo, version)?;
        about_in(&sound, std::slice::from_ref(own))
    }
}

/// Versions that are here still, though another has taken their place, the newest first. None of a destroyed list.
fn older<'l>(
    list: &str,
    ledger: &'l ListLedger,
    held: &BTreeMap<String, String>,
) -> Vec<Vec<&'l ListVersion>> {
    if ledger.is_destroyed(list) {
        return Vec::new();
    }
    let live = ledger.live(list);
    let here = ledger.versions_of(list);
    let here = here.filter(|it| held.contains_key(&it.commit) && !live.contains(it));
    let mut older: Vec<&ListVersion> = here.collect();
    older.sort_by_key(|it| std::cmp::Reverse(it.number));
    older.into_iter().map(|it| vec![it]).collect()
}

/// A text as one of its versions tells it.
fn text_of(
    text: &[&ListVersion],
    held: &BTreeMap<String, String>,
    sealing: &String,
) -> Option<ListText> {
    let first = text.first()?;
    Some(ListText {
        number: first.number,
        writer: first.writer.clone(),
        at: first.at.clone(),
        is_here: text.iter().any(|it| held.contains_key(&it.commit)),
        is_for_us: text.iter().any(|it| it.to.contains(sealing)),
        commits: text.iter().map(|it| it.commit.clone()).collect(),
    })
}

/// Devices that had a key to a destroyed list and have not changed it.
fn unchanged(list: &str, ledger: &ListLedger, ring: &KeyRing) -> Vec<Unchanged> {
    if !ledger.is_destroyed(list) {
        return Vec::new();
    }
    let had = |sealing: &String| ledger.versions_of(list).any(|it| it.to.contains(sealing));
    let devices = ring.all_devices().filter(|it| had(&it.sealing));
    devices
        .map(|reader| Unchanged {
            writer: reader.writer.clone(),
            may_read: reader.is_member,
        })
        .collect()
}
