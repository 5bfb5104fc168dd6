//! Signatures of commits: SSH format, namespace `git`, as `git verify-commit` checks them.

use std::path::Path;

use anyhow::{Context, Result};
use ed25519_dalek::VerifyingKey;
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey, SshSig};

use crate::domain::replication::health::KeyFault;
use crate::format::raw_commit::Signed;
use crate::git::durable_files;
use crate::git::regular_files::{self, NotRead};

const NAMESPACE: &str = "git";

/// The most bytes a file with a key is read for; the largest RSA key has some 13,000.
const LONGEST: u64 = 64 << 10;

/// The key of a device.
pub(crate) struct DeviceKey(PrivateKey);

impl DeviceKey {
    /// A new ed25519 key without passphrase, readable by the user only.
    pub(crate) fn make(path: &Path, comment: &str) -> Result<Self> {
        let mut key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).context("making a key")?;
        key.set_comment(comment);
        let text = key.to_openssh(LineEnding::LF).context("writing the key")?;
        durable_files::write_durably(path, text.as_bytes())?;
        Ok(Self(key))
    }

    /// # Errors
    /// Why it cannot be used.
    pub(crate) fn read(path: &Path) -> Result<Self, KeyFault> {
        let bytes = regular_files::read(path, LONGEST).map_err(|why| match why {
            NotRead::Unreadable if path.exists() => KeyFault::Unreadable,
            NotRead::Unreadable => KeyFault::Gone,
            NotRead::Folder | NotRead::Special | NotRead::TooBig => KeyFault::Broken,
        })?;
        if bytes.trim_ascii().is_empty() {
            return Err(KeyFault::Empty);
        }
        let key = PrivateKey::from_openssh(&bytes).map_err(|_| KeyFault::Broken)?;
        match key.is_encrypted() {
            true => Err(KeyFault::Passphrase),
            false => Ok(Self(key)),
        }
    }

    /// `ssh-ed25519 AAAA…`, without comment.
    pub(crate) fn public(&self) -> Result<String> {
        let mut public = self.0.public_key().clone();
        public.set_comment("");
        Ok(public
            .to_openssh()
            .context("writing the public key")?
            .trim()
            .to_owned())
    }

    pub(crate) fn sign(&self, commit: &[u8]) -> Result<String> {
        let signature = self
            .0
            .sign(NAMESPACE, HashAlg::Sha512, commit)
            .context("signing")?;
        signature
            .to_pem(LineEnding::LF)
            .context("writing the signature")
    }
}

/// The key that made a signature over what it covers; none where it did not, or where the signature
/// is not written as our programs write one (docs/replication.md, rule 9).
pub(crate) fn signer(signed: &Signed) -> Option<String> {
    let signature = read(&signed.armour)?;
    let data = SshSig::signed_data(NAMESPACE, HashAlg::Sha512, &signed.covered).ok()?;
    let key = signature.public_key().ed25519()?;
    let key = VerifyingKey::from_bytes(&key.0).ok()?;
    let made = ed25519_dalek::Signature::from_slice(signature.signature_bytes()).ok()?;
    key.verify_strict(&data, &made).ok()?;
    one_line(&signature)
}

/// Canonical armour of a signature in another form.
pub(crate) fn armour_of(signature: &[u8]) -> Option<String> {
    SshSig::from_pem(signature)
        .ok()?
        .to_pem(LineEnding::LF)
        .ok()
}

/// A signature whose bytes, written again, are these.
fn read(armour: &str) -> Option<SshSig> {
    let signature = SshSig::from_pem(armour).ok()?;
    let is_ours = signature.namespace() == NAMESPACE
        && signature.hash_alg() == HashAlg::Sha512
        && signature.algorithm() == Algorithm::Ed25519
        && signature
            .to_pem(LineEnding::LF)
            .is_ok_and(|again| again == armour);
    is_ours.then_some(signature)
}

fn one_line(signature: &SshSig) -> Option<String> {
    let key = ssh_key::PublicKey::from(signature.public_key().clone());
    Some(key.to_openssh().ok()?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_names_its_key_and_covers_every_byte() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        let key = DeviceKey::make(&path, "anna").expect("a key");
        let again = DeviceKey::read(&path).expect("the same key");
        let armour = again.sign(b"tree 1\n").expect("a signature");
        let over = |armour: &str, covered: &[u8]| {
            signer(&Signed {
                armour: armour.to_owned(),
                covered: covered.to_vec(),
            })
        };
        let public = key.public().expect("public");
        assert_eq!(over(&armour, b"tree 1\n"), Some(public));
        assert_eq!(over(&armour, b"tree 2\n"), None);
        assert_eq!(over("-----BEGIN PGP SIGNATURE-----", b"tree 1\n"), None);
        let shorter = armour.replacen('\n', "\n\n", 1);
        assert_eq!(over(&shorter, b"tree 1\n"), None);
        assert_eq!(
            armour_of(armour.replace('\n', "\r\n").as_bytes()),
            Some(armour)
        );
    }

    #[cfg(unix)]
    #[test]
    fn nobody_else_on_the_computer_can_read_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("key");
        DeviceKey::make(&path, "anna").expect("a key");
        let mode = std::fs::metadata(&path)
            .expect("the key")
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
