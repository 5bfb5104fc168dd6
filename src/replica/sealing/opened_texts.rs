//! Texts of protected entries that were opened on this computer, kept sealed to the key that opened them: a log
//! of two thousand is opened with one key agreement instead of two thousand.
//!
//! A file of the cache for each key. Its text begins with a proof that whoever wrote it had the secret half: the
//! public one alone could seal a file with other words in it. Deleting or damaging it changes no answer.

use std::collections::BTreeMap;
use std::path::Path;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::replica::cache;
use crate::seal::{self, SecretKey};

/// Texts opened anew from which a file is written again.
const ENOUGH: usize = 16;

/// Longest file, in bytes before it is sealed.
const LONGEST: usize = 8 * 1024 * 1024;

/// SHA-256 of a sealed text.
type SealedId = [u8; 32];

/// What was opened of one log.
#[derive(Default)]
pub(in crate::replica) struct OpenedTexts {
    keys: Vec<TextsOfKey>,
}

/// What one key opened.
struct TextsOfKey {
    key: SecretKey,
    public: String,
    texts: BTreeMap<SealedId, Zeroizing<Vec<u8>>>,
    /// Opened since the file was read or written.
    fresh: usize,
}

impl OpenedTexts {
    /// The places of keys here; what is kept for one that is not known yet is read.
    pub(in crate::replica) fn places(&mut self, git: &Path, keys: &[SecretKey]) -> Vec<usize> {
        let place = |key: &SecretKey| {
            let public = key.public();
            let known = self.keys.iter().position(|known| known.public == public);
            known.unwrap_or_else(|| {
                self.keys.push(TextsOfKey::read(git, key, public));
                self.keys.len() - 1
            })
        };
        keys.iter().map(place).collect()
    }

    /// The text, if one of the keys at these places opens it.
    pub(in crate::replica) fn open(&mut self, sealed: &[u8], places: &[usize]) -> Option<&[u8]> {
        let id: SealedId = Sha256::digest(sealed).into();
        let is_known = |at: &usize| self.keys[*at].texts.contains_key(&id);
        let at = match places.iter().copied().find(is_known) {
            Some(at) => at,
            None => self.open_anew(id, sealed, places)?,
        };
        self.keys[at].texts.get(&id).map(|text| text.as_slice())
    }

    /// Opens a text with the first key that does, and gives that key's place.
    fn open_anew(&mut self, id: SealedId, sealed: &[u8], places: &[usize]) -> Option<usize> {
        for at in places.iter().copied() {
            let of_key = &mut self.keys[at];
            if let Ok(text) = seal::open(sealed, std::slice::from_ref(&of_key.key)) {
                of_key.texts.insert(id, text);
                of_key.fresh += 1;
                return Some(at);
            }
        }
        None
    }

    /// Writes the files of keys that opened enough anew.
    pub(in crate::replica) fn keep(&mut self, git: &Path) {
        for of_key in self.keys.iter_mut().filter(|it| it.fresh >= ENOUGH) {
            of_key.write(git);
            of_key.fresh = 0;
        }
    }
}

impl TextsOfKey {
    fn read(git: &Path, key: &SecretKey, public: String) -> Self {
        let sealed: Option<Vec<u8>> = cache::cached(git, &name(&public), &public);
        let text = sealed.and_then(|sealed| seal::open(&sealed, std::slice::from_ref(key)).ok());
        Self {
            texts: text
                .and_then(|text| texts_in(&text, key))
                .unwrap_or_default(),
            key: key.clone(),
            public,
            fresh: 0,
        }
    }

    fn write(&self, git: &Path) {
        let texts: Vec<(SealedId, &[u8])> = self
            .texts
            .iter()
            .map(|(id, text)| (*id, text.as_slice()))
            .collect();
        let Ok(text) = postcard::to_allocvec(&(proof(&self.key), texts)) else {
            return;
        };
        let text = Zeroizing::new(text);
        if text.len() > LONGEST {
            return;
        }
        if let Ok(sealed) = seal::seal(&text, [self.public.as_str()]) {
            cache::remember(git, &name(&self.public), &self.public, &sealed);
        }
    }
}

/// The texts of a file, if whoever wrote it had the key.
fn texts_in(text: &[u8], key: &SecretKey) -> Option<BTreeMap<SealedId, Zeroizing<Vec<u8>>>> {
    let (proven, texts): ([u8; 32], Vec<(SealedId, Vec<u8>)>) = postcard::from_bytes(text).ok()?;
    let texts = texts.into_iter();
    let texts = texts.map(|(id, text)| (id, Zeroizing::new(text))).collect();
    (proven == proof(key)).then_some(texts)
}

fn proof(key: &SecretKey) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(b"binder: opened texts\n");
    hasher.update(key.to_file().as_bytes());
    hasher.finalize().into()
}

/// Name of a key's file in the cache.
fn name(public: &str) -> String {
    let sum = Sha256::digest(public);
    let short = sum.iter().take(8).map(|byte| format!("{byte:02x}"));
    format!("opened-{}", short.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(key: &SecretKey, number: usize) -> Vec<u8> {
        let text = format!("Kanariefugl {number}");
        seal::seal(text.as_bytes(), [&*key.public()]).expect("sealed")
    }

    /// As one run of the program opens them.
    fn opened(git: &Path, keys: &[SecretKey], sealed: &[Vec<u8>]) -> Vec<Option<String>> {
        let mut texts = OpenedTexts::default();
        let places = texts.places(git, keys);
        let all = sealed.iter().map(|it| {
            let text = texts.open(it, &places)?;
            Some(String::from_utf8_lossy(text).into_owned())
        });
        let all = all.collect();
        texts.keep(git);
        all
    }

    #[test]
    fn what_is_kept_opens_with_its_key_alone_and_says_the_same() {
        let folder = tempfile::tempdir().expect("a folder");
        let (own, other) = (SecretKey::generate(), SecretKey::generate());
        let all: Vec<Vec<u8>> = (0..ENOUGH).map(|it| sealed(&own, it)).collect();
        let first = opened(folder.path(), std::slice::from_ref(&own), &all);
        assert!(first.iter().all(Option::is_some));
        let file = folder.path().join("binder/cache").join(name(&own.public()));
        let kept = std::fs::read(file).expect("kept");
        assert!(memchr::memmem::find(&kept, b"Kanariefugl").is_none());
        assert_eq!(
            opened(folder.path(), std::slice::from_ref(&own), &all),
            first
        );
        let none = opened(folder.path(), &[other], &all);
        assert!(none.iter().all(Option::is_none));
    }

    #[test]
    fn a_file_sealed_by_somebody_without_the_secret_half_is_not_believed() {
        let folder = tempfile::tempdir().expect("a folder");
        let own = SecretKey::generate();
        let row = sealed(&own, 1);
        let id: SealedId = Sha256::digest(&row).into();
        let forged = (
            proof(&SecretKey::generate()),
            vec![(id, b"Forged".to_vec())],
        );
        let forged = postcard::to_allocvec(&forged).expect("bytes");
        let forged = seal::seal(&forged, [&*own.public()]).expect("sealed");
        let public = own.public();
        cache::remember(folder.path(), &name(&public), &public, &forged);
        let said = opened(folder.path(), &[own], &[row]);
        assert_eq!(said, [Some("Kanariefugl 1".to_owned())]);
    }
}
