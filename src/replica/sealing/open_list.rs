//! Opens a sealed list: the devices' lock, and the second one where there is one.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use git2::Oid;
use zeroize::Zeroizing;

use crate::domain::sealing::list_entry::ListVersion;
use crate::domain::sealing::sealed_list::{ListAbout, ListText, SealedList, SealedText};
use crate::domain::sealing::secret_text::SecretText;
use crate::error::Failure;
use crate::replica::Binder;
use crate::replica::sealing::list_store::{self, SoundVersion};
use crate::say;
use crate::seal::{self, SecretKey};

/// What opened: the text as it was padded, and what goes with it.
pub(super) struct Opened {
    pub(super) about: ListAbout,
    /// With the second lock still on it where it has one.
    pub(super) inner: Zeroizing<Vec<u8>>,
}

/// Why no version of a text opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum OpenFault {
    /// None of them is in this copy.
    Away,
    /// None of them is sealed to these keys.
    Shut,
    Damaged,
}

impl Binder {
    /// Opens a text of a list with this device's key, and the second lock where there is one.
    ///
    /// # Errors
    /// It is not here, not sealed to this device, damaged, or the passphrase is another.
    pub fn open_list(
        &self,
        list: &SealedList,
        text: &ListText,
        passphrase: &mut dyn FnMut() -> Result<SecretText>,
    ) -> Result<SealedText> {
        let keys: Vec<SecretKey> = self.sealing_key().into_iter().collect();
        self.open_list_with(list, text, &keys, passphrase)
    }

    pub(super) fn open_list_with(
        &self,
        list: &SealedList,
        text: &ListText,
        keys: &[SecretKey],
        passphrase: &mut dyn FnMut() -> Result<SecretText>,
    ) -> Result<SealedText> {
        let ledger = self.list_ledger()?;
        let named = |it: &&ListVersion| text.commits.contains(&it.commit);
        let versions: Vec<&ListVersion> = ledger.versions_of(&list.id).filter(named).collect();
        let name = list.name();
        let opened = self.opened(&versions, keys).map_err(|fault| {
            Failure::could_not(match fault {
                OpenFault::Away => say!("seal-not-here", name = name),
                OpenFault::Shut => say!("seal-not-for-us", name = name),
                OpenFault::Damaged => say!("seal-damaged", name = name),
            })
        })?;
        let (inner, passphrase) = match opened.about.double_lock {
            false => (opened.inner, None),
            true => {
                let word = passphrase()?;
                let wrong = |_| Failure::could_not(say!("seal-wrong-passphrase"));
                let inner = seal::passphrase::open(&opened.inner, word.as_str()).map_err(wrong)?;
                (inner, Some(word))
            }
        };
        let damaged = || Failure::could_not(say!("seal-damaged", name = list.name()));
        let length = opened.about.length;
        let bytes = Zeroizing::new(inner.get(..length).ok_or_else(damaged)?.to_vec());
        Ok(SealedText {
            list: list.id.clone(),
            about: opened.about,
            text: SecretText::from_utf8(bytes).ok_or_else(damaged)?,
            version: text.clone(),
            is_older: list.older.contains(text),
            beside: list
                .texts
                .iter()
                .filter(|it| *it != text)
                .cloned()
                .collect(),
            keep_until: list.keep_until,
            passphrase,
        })
    }

    /// Opens the first of these versions that is here and that one of the keys opens.
    pub(super) fn opened(
        &self,
        versions: &[&ListVersion],
        keys: &[SecretKey],
    ) -> Result<Opened, OpenFault> {
        let mut fault = OpenFault::Away;
        for version in versions {
            let here = Oid::from_str(&version.commit).and_then(|id| self.repo.find_commit(id));
            if here.is_err() {
                continue;
            }
            let Some(sound) = list_store::sound(&self.repo, version) else {
                fault = OpenFault::Damaged;
                continue;
            };
            let Some(about) = about_in(&sound, keys) else {
                fault = match fault {
                    OpenFault::Away => OpenFault::Shut,
                    worse => worse,
                };
                continue;
            };
            let sealed = sound.sealed(&self.repo).unwrap_or_default();
            match seal::open(&sealed, keys) {
                Ok(inner) => return Ok(Opened { about, inner }),
                Err(_) => fault = OpenFault::Damaged,
            }
        }
        Err(fault)
    }
}

/// What goes with a version, where one of the keys opens it.
pub(in crate::replica) fn about_in(sound: &SoundVersion, keys: &[SecretKey]) -> Option<ListAbout> {
    let sealed = STANDARD.decode(&sound.head.about).ok()?;
    let text = seal::open(&sealed, keys).ok()?;
    serde_json::from_slice(&text).ok()
}
