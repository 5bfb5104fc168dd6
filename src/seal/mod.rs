//! Sealing with age (age-encryption.org/v1): native X25519 keys, and for a second lock a passphrase. Whatever is
//! written here is opened by hand with the program `age`.

pub(crate) mod passphrase;

use std::io::{Read, Write};
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use age::x25519::{Identity, Recipient};
use zeroize::Zeroizing;

/// The most bytes that are opened: those of a sealed attachment.
const LONGEST: usize = 17 * 1024 * 1024;

/// Why something could not be sealed or opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SealFault {
    /// A public key that is none.
    NoKey,
    /// Nobody to seal to, or a failure of the library.
    Failed,
    /// Not sealed to these keys, or damaged.
    Shut,
}

/// Secret half of a key. It is wiped from memory when dropped.
#[derive(Clone)]
pub(crate) struct SecretKey(Identity);

impl SecretKey {
    pub(crate) fn generate() -> Self {
        Self(Identity::generate())
    }

    /// Reads `AGE-SECRET-KEY-1…`; lines of a comment around it are passed over.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines().map(str::trim);
        let line = lines.find(|line| !line.is_empty() && !line.starts_with('#'))?;
        Identity::from_str(line).ok().map(Self)
    }

    /// A file as `age-keygen` writes one.
    pub(crate) fn to_file(&self) -> Zeroizing<String> {
        let secret = self.0.to_string();
        let public = self.public();
        Zeroizing::new(format!(
            "# public key: {public}\n{}\n",
            secret.expose_secret()
        ))
    }

    /// `age1…`.
    pub(crate) fn public(&self) -> String {
        self.0.to_public().to_string()
    }
}

/// Seals a text to public keys.
///
/// # Errors
/// One of them is no key; there is none.
pub(crate) fn seal<'a>(
    text: &[u8],
    to: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<u8>, SealFault> {
    let to: Result<Vec<Recipient>, _> = to.into_iter().map(Recipient::from_str).collect();
    let to = to.map_err(|_| SealFault::NoKey)?;
    sealed_to(text, to.iter().map(|one| one as &dyn age::Recipient))
}

/// Opens what was sealed to one of these keys.
///
/// # Errors
/// It was not, or is damaged or too long.
pub(crate) fn open(sealed: &[u8], with: &[SecretKey]) -> Result<Zeroizing<Vec<u8>>, SealFault> {
    let keys = with.iter().map(|key| &key.0 as &dyn age::Identity);
    opened_with(sealed, keys)
}

fn sealed_to<'a>(
    text: &[u8],
    to: impl Iterator<Item = &'a dyn age::Recipient>,
) -> Result<Vec<u8>, SealFault> {
    let encryptor = age::Encryptor::with_recipients(to).map_err(|_| SealFault::Failed)?;
    let mut sealed = Vec::with_capacity(text.len() + 512);
    let written = encryptor.wrap_output(&mut sealed).and_then(|mut output| {
        output.write_all(text)?;
        output.finish().map(drop)
    });
    written.map_err(|_| SealFault::Failed)?;
    Ok(sealed)
}

fn opened_with<'a>(
    sealed: &[u8],
    keys: impl Iterator<Item = &'a dyn age::Identity>,
) -> Result<Zeroizing<Vec<u8>>, SealFault> {
    if sealed.len() > LONGEST {
        return Err(SealFault::Shut);
    }
    let shut = |_| SealFault::Shut;
    let decryptor = age::Decryptor::new_buffered(sealed).map_err(shut)?;
    let mut reader = decryptor.decrypt(keys).map_err(shut)?;
    // Of its whole length at once, so that growing leaves no copy behind: what is opened is shorter.
    let mut text = Zeroizing::new(Vec::with_capacity(sealed.len()));
    reader.read_to_end(&mut text).map_err(|_| SealFault::Shut)?;
    Ok(text)
}

/// True if this is a public key, `age1…`.
pub(crate) fn is_public_key(text: &str) -> bool {
    Recipient::from_str(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_each_of_its_keys_and_with_no_other() {
        let [anna, bo, eva] = [(); 3].map(|()| SecretKey::generate());
        let sealed = seal(b"Maja", [&*anna.public(), &*bo.public()]).expect("sealed");
        for key in [&anna, &bo] {
            let text = open(&sealed, std::slice::from_ref(key)).expect("opened");
            assert_eq!(&**text, b"Maja");
        }
        assert_eq!(open(&sealed, &[eva]).unwrap_err(), SealFault::Shut);
        assert_eq!(open(&sealed, &[]).unwrap_err(), SealFault::Shut);
    }

    #[test]
    fn what_was_changed_anywhere_does_not_open() {
        let key = SecretKey::generate();
        let sealed = seal(b"Maja", [&*key.public()]).expect("sealed");
        for at in 0..sealed.len() {
            let mut bad = sealed.clone();
            bad[at] ^= 1;
            let opened = open(&bad, std::slice::from_ref(&key));
            assert!(opened.is_err(), "byte {at}");
            let short = open(&sealed[..at], std::slice::from_ref(&key));
            assert!(short.is_err(), "cut at {at}");
        }
    }

    #[test]
    fn a_key_is_read_back_as_age_keygen_writes_it() {
        let key = SecretKey::generate();
        let again = SecretKey::parse(&key.to_file()).expect("the same key");
        assert_eq!(again.public(), key.public());
        assert!(is_public_key(&key.public()));
        assert!(SecretKey::parse("# nothing\n").is_none());
        assert_eq!(seal(b"x", ["age1no"]).unwrap_err(), SealFault::NoKey);
        assert_eq!(seal(b"x", []).unwrap_err(), SealFault::Failed);
    }
}
