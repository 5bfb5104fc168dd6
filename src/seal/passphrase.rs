//! Sealing with a passphrase: age's scrypt, as `age -p` does it.

use age::secrecy::SecretString;
use zeroize::Zeroizing;

use crate::seal::{SealFault, opened_with, sealed_to};

/// Work factor of scrypt, 2^18: what `age` uses. About a second and 256 MiB.
const WORK: u8 = 18;

/// The most work that is done for a text of somebody else.
const MOST_WORK: u8 = 20;

/// Seals a text with a passphrase.
///
/// # Errors
/// The library fails.
pub(crate) fn seal(text: &[u8], passphrase: &str) -> Result<Vec<u8>, SealFault> {
    let mut to = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
    to.set_work_factor(WORK);
    sealed_to(text, std::iter::once(&to as &dyn age::Recipient))
}

/// Opens what was sealed with a passphrase.
///
/// # Errors
/// Another one, or it is damaged or too long, or would take too much work.
pub(crate) fn open(sealed: &[u8], passphrase: &str) -> Result<Zeroizing<Vec<u8>>, SealFault> {
    let mut with = age::scrypt::Identity::new(SecretString::from(passphrase.to_owned()));
    with.set_max_work_factor(MOST_WORK);
    opened_with(sealed, std::iter::once(&with as &dyn age::Identity))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_passphrase_opens() {
        let sealed = seal(b"Maja", "korrekt häst").expect("sealed");
        let text = open(&sealed, "korrekt häst").expect("opened");
        assert_eq!(&**text, b"Maja");
        assert_eq!(open(&sealed, "korrekt hast").unwrap_err(), SealFault::Shut);
        assert_eq!(open(b"no age", "x").unwrap_err(), SealFault::Shut);
    }
}
