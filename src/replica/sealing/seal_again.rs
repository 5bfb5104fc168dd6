//! Lists sealed again for other readers: a member was let in, left, was narrowed, or changed a key. The text and its second
//! lock stay as they are.

use std::collections::BTreeSet;

use anyhow::Result;

use crate::domain::sealing::key_entry::Reader;
use crate::domain::sealing::list_entry::ListVersion;
use crate::domain::sealing::list_ledger::ListLedger;
use crate::domain::time::moment;
use crate::env::Env;
use crate::replica::Binder;
use crate::replica::sealing::seal_list::{Outer, sound_readers};
use crate::seal::SecretKey;

impl Binder {
    /// Seals each text again that this device opens and whose readers are others now.
    pub(in crate::replica) fn seal_lists_again(&self, env: &Env) -> Result<()> {
        if self.device.is_none() || !self.is_made_here() || self.list_ledger()?.is_empty() {
            return Ok(());
        }
        self.drop_superseded()?;
        self.drop_unnamed(env.now())?;
        let Some(own) = self.sealing_key() else {
            return Ok(());
        };
        let ledger = self.list_ledger()?;
        for list in ledger.lists() {
            let Ok(readers) = self.list_readers(list) else {
                continue;
            };
            for text in due(&ledger, list, &readers) {
                let again = Again {
                    ledger: &ledger,
                    readers: &readers,
                    own: &own,
                };
                self.seal_text_again(list, &text, &again, env)?;
            }
        }
        Ok(())
    }

    /// Seals what the key before opens to the new one. The names of these lists.
    pub(in crate::replica) fn take_lists_over(
        &self,
        old: &SecretKey,
        new: &SecretKey,
        env: &Env,
    ) -> Result<Vec<String>> {
        let (ledger, ring) = (self.list_ledger()?, self.key_ring()?);
        let (before, now) = (old.public(), new.public());
        let mut taken = Vec::new();
        for list in ledger.lists() {
            let mut readers = sound_readers(&ring, list);
            let own_devices = readers.iter_mut().filter(|it| it.sealing == before);
            own_devices.for_each(|it| it.sealing.clone_from(&now));
            if !readers.iter().any(|it| it.sealing == now) {
                continue;
            }
            let again = Again {
                ledger: &ledger,
                readers: &readers,
                own: old,
            };
            for text in ledger.texts(list) {
                taken.extend(self.seal_text_again(list, &text, &again, env)?);
            }
        }
        Ok(taken)
    }

    /// The name of the list, where its text could be opened.
    fn seal_text_again(
        &self,
        list: &str,
        text: &[&ListVersion],
        again: &Again<'_>,
        env: &Env,
    ) -> Result<Option<String>> {
        let Some(newest) = text.first() else {
            return Ok(None);
        };
        let Ok(opened) = self.opened(text, std::slice::from_ref(again.own)) else {
            return Ok(None);
        };
        let left = again.left(newest);
        let replaces: Vec<String> = text.iter().map(|it| it.commit.clone()).collect();
        let days = text.iter().map(|it| moment::read_date(&it.keep_until));
        let outer = Outer {
            list,
            about: &opened.about,
            inner: &opened.inner,
            replaces: &replaces,
            same: Some(newest.origin()),
            keep_until: days.max().flatten(),
            left: &left,
        };
        self.seal_outer(&outer, again.readers, env)?;
        Ok(Some(opened.about.name))
    }
}

/// For whom a text is sealed again, and by whom.
struct Again<'a> {
    ledger: &'a ListLedger,
    readers: &'a [Reader],
    own: &'a SecretKey,
}

impl Again<'_> {
    /// Writers who opened a version and may not open the next, members no more or narrowed; each with the numbers of the
    /// versions that they could read, for whoever must judge what they know.
    fn left(&self, version: &ListVersion) -> Vec<String> {
        let stays = |it: &&String| self.readers.iter().any(|reader| reader.writer == **it);
        let left: BTreeSet<&String> = version.readers.iter().filter(|it| !stays(it)).collect();
        let could = |writer: &String| {
            let all = self.ledger.versions_of(&version.list);
            let read = all
                .filter(|it| it.readers.contains(writer))
                .map(|it| it.number);
            let read: BTreeSet<u64> = read.collect();
            let read: Vec<String> = read.iter().map(u64::to_string).collect();
            format!("{writer} ({})", read.join(", "))
        };
        left.into_iter().map(could).collect()
    }
}

/// The texts of a list whose newest version is sealed to others than may read it now. One of a writer who may not read
/// the list waits for a person where there is another.
fn due<'a>(ledger: &'a ListLedger, list: &str, readers: &[Reader]) -> Vec<Vec<&'a ListVersion>> {
    let wanted: BTreeSet<&str> = readers.iter().map(|it| it.sealing.as_str()).collect();
    let mut texts = ledger.texts(list);
    let several = texts.len() > 1;
    texts.retain(|text| {
        let others = |it: &&ListVersion| {
            let to: BTreeSet<&str> = it.to.iter().map(String::as_str).collect();
            to != wanted && (it.by_reader || !several)
        };
        text.first().is_some_and(others)
    });
    texts
}
