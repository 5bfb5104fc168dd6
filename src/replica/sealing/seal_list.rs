//! Seals a version of a list: its files, the entry that names it, then its branch.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use zeroize::Zeroizing;

use crate::domain::log::entry::{Draft, EntryKind, Field, Sha256};
use crate::domain::log::file_renderer::AutoEntry;
use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::Reader;
use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::sealing::list_entry::{ListVersion, MOST_LIST_READERS, NewListVersion};
use crate::domain::sealing::padding;
use crate::domain::sealing::sealed_list::{ListAbout, MOST_LIST_TEXT};
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::time::moment::{self, Moment};
use crate::env::Env;
use crate::error::Failure;
use crate::format::sealed_head::SealedHead;
use crate::replica::Binder;
use crate::say;
use crate::seal::{self, SecretKey};

/// A text to be sealed as a version of a list.
pub struct NewListText<'a> {
    /// Neutral id; none for a new list.
    pub list: Option<&'a str>,
    pub about: ListAbout,
    pub text: &'a SecretText,
    /// Of the second lock.
    pub passphrase: Option<&'a SecretText>,
    /// Commits of the versions it takes the place of.
    pub replaces: Vec<String>,
    pub keep_until: Option<NaiveDate>,
}

/// A version that was sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedVersion {
    pub list: String,
    pub number: u64,
    /// Writers whose devices open it.
    pub readers: Vec<String>,
    /// The entry that names it.
    pub entry: String,
}

/// A text with its second lock on, to be sealed to devices.
pub(in crate::replica) struct Outer<'a> {
    pub(in crate::replica) list: &'a str,
    pub(in crate::replica) about: &'a ListAbout,
    pub(in crate::replica) inner: &'a [u8],
    pub(in crate::replica) replaces: &'a [String],
    pub(in crate::replica) same: Option<&'a str>,
    pub(in crate::replica) keep_until: Option<NaiveDate>,
    /// Writers who opened the version before and do not open this one.
    pub(in crate::replica) left: &'a [String],
}

impl Binder {
    /// Seals a text as a new list, or as a version of one: the entry that names it, then its branch.
    ///
    /// # Errors
    /// It is too long; this device may not read the list; the copy cannot be written.
    pub fn seal_version(&self, new: &NewListText<'_>, env: &Env) -> Result<SealedVersion> {
        let most = MOST_LIST_TEXT;
        if new.text.as_str().len() > most {
            return Err(Failure::could_not(say!("seal-too-long", most = most >> 20)).into());
        }
        let list = match new.list {
            Some(list) => list.to_owned(),
            None => self.free_list_id()?,
        };
        let about = ListAbout {
            length: new.text.as_str().len(),
            double_lock: new.passphrase.is_some(),
            ..new.about.clone()
        };
        let text = padding::padded(new.text.as_str().as_bytes());
        let inner = match new.passphrase {
            None => text,
            Some(word) => Zeroizing::new(
                seal::passphrase::seal(&text, word.as_str()).map_err(|_| not_sealed())?,
            ),
        };
        let outer = Outer {
            list: &list,
            about: &about,
            inner: &inner,
            replaces: &new.replaces,
            same: None,
            keep_until: new.keep_until,
            left: &[],
        };
        self.seal_outer(&outer, &self.list_readers(&list)?, env)
    }

    /// # Errors
    /// This device may not read the list.
    pub fn may_seal(&self, list: &str) -> Result<()> {
        self.list_readers(list).map(drop)
    }

    /// The devices that a list is to be sealed to. This one is among them, or may not seal it.
    pub(in crate::replica) fn list_readers(&self, list: &str) -> Result<Vec<Reader>> {
        let readers = sound_readers(&self.key_ring()?, list);
        let own = self.sealing_key().map(|key| key.public());
        let is_ours = |it: &Reader| Some(&it.sealing) == own.as_ref();
        if !readers.iter().any(is_ours) {
            return Err(Failure::could_not(say!("seal-not-a-reader")).into());
        }
        if readers.len() > MOST_LIST_READERS {
            let most = MOST_LIST_READERS;
            return Err(Failure::could_not(say!("seal-too-many-readers", most = most)).into());
        }
        Ok(readers)
    }

    /// Seals a text with its second lock on. Its branch comes first: an entry names only what is there.
    pub(in crate::replica) fn seal_outer(
        &self,
        new: &Outer<'_>,
        readers: &[Reader],
        env: &Env,
    ) -> Result<SealedVersion> {
        let at = moment::in_zone(env.now(), self.zone());
        let number = self.list_ledger()?.next_number(new.list);
        let (head, list) = self.sealed_files_of(new, number, readers, at)?;
        let made = self.made_version(&head, &list, at)?;
        let commit = made.commit.to_string();
        let fields = NewListVersion {
            list: new.list,
            number,
            commit: &commit,
            replaces: new.replaces,
            same: new.same,
            readers,
            keep_until: new.keep_until,
        }
        .fields();
        self.keep_made(&made, &self.version_of(new, number, &commit)?)?;
        let event = self.renderer.sentence(&AutoEntry::ListSealed {
            list: new.list.to_owned(),
            number,
            again: new.same.is_some(),
            left: new.left.join(", "),
        });
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::List,
            at,
            fields: fields.with(Field::Event, event),
        };
        let added = self.add(draft, Vec::new(), env)?;
        // What cannot be deleted now is by the next command.
        let _ = self.drop_superseded();
        Ok(SealedVersion {
            list: new.list.to_owned(),
            number,
            readers: readers.iter().map(|it| it.writer.clone()).collect(),
            entry: added.id.to_string(),
        })
    }

    /// The version as its entry will name it, for its branch.
    fn version_of(&self, new: &Outer<'_>, number: u64, commit: &str) -> Result<ListVersion> {
        let device = self.writing_device()?;
        Ok(ListVersion {
            list: new.list.to_owned(),
            number,
            commit: commit.to_owned(),
            writer: device.writer.to_string(),
            signed_by: self.signing_key(device)?.public()?,
            ..ListVersion::default()
        })
    }

    /// `head.yaml` and `list.age`.
    fn sealed_files_of(
        &self,
        new: &Outer<'_>,
        number: u64,
        readers: &[Reader],
        at: Moment,
    ) -> Result<(SealedHead, Vec<u8>)> {
        let to = || readers.iter().map(|it| it.sealing.as_str());
        let list = seal::seal(new.inner, to()).map_err(|_| not_sealed())?;
        let mut about = Zeroizing::new(serde_json::to_vec(new.about)?);
        let whole = about.len().next_power_of_two().max(256);
        about.resize(whole, b' ');
        let about = seal::seal(&about, to()).map_err(|_| not_sealed())?;
        let head = SealedHead {
            list: new.list.to_owned(),
            number,
            sha256: Sha256::of(&list).as_str().to_owned(),
            recipients: readers.len() as u64,
            by: self.writing_device()?.writer.to_string(),
            at: moment::written(at),
            keep_until: new
                .keep_until
                .map(|day| day.to_string())
                .unwrap_or_default(),
            about: STANDARD.encode(about),
        };
        Ok((head, list))
    }

    fn free_list_id(&self) -> Result<String> {
        let ledger = self.list_ledger()?;
        loop {
            // As random as a key.
            let digits = Sha256::of(SecretKey::generate().public().as_bytes());
            let id = format!("s{}", &digits.as_str()[..8]);
            if ledger.versions_of(&id).next().is_none() {
                return Ok(id);
            }
        }
    }
}

/// The devices that may read a list; what a notebook names as its sealing key may be anything.
pub(super) fn sound_readers(ring: &KeyRing, list: &str) -> Vec<Reader> {
    let mut readers = ring.list_readers(list);
    readers.retain(|it| seal::is_public_key(&it.sealing));
    readers
}

fn not_sealed() -> Failure {
    Failure::could_not(say!("seal-not-sealed"))
}
