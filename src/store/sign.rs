//! Signatures of commits: SSH format, namespace `git`, as `git verify-commit` checks them.

use std::fs;
use std::io;
use std::path::Path;

use anyhow::{Context, Result};
use ssh_key::rand_core::OsRng;
use ssh_key::{Algorithm, HashAlg, LineEnding, PrivateKey, SshSig};

use crate::domain::health::KeyTrouble;
use crate::store::files;

const NAMESPACE: &str = "git";

/// The key of a device.
pub(super) struct DeviceKey(PrivateKey);

impl DeviceKey {
    /// A new ed25519 key without passphrase, kept for the user alone.
    pub(super) fn make(path: &Path, comment: &str) -> Result<Self> {
        let mut key = PrivateKey::random(&mut OsRng, Algorithm::Ed25519).context("making a key")?;
        key.set_comment(comment);
        let text = key.to_openssh(LineEnding::LF).context("writing the key")?;
        files::write_durably(path, text.as_bytes())?;
        Ok(Self(key))
    }

    /// # Errors
    /// Why it cannot be used.
    pub(super) fn read(path: &Path) -> Result<Self, KeyTrouble> {
        let bytes = fs::read(path).map_err(|error| match error.kind() {
            io::ErrorKind::PermissionDenied => KeyTrouble::Unreadable,
            io::ErrorKind::IsADirectory => KeyTrouble::Broken,
            _ => KeyTrouble::Gone,
        })?;
        if bytes.trim_ascii().is_empty() {
            return Err(KeyTrouble::Empty);
        }
        let key = PrivateKey::from_openssh(&bytes).map_err(|_| KeyTrouble::Broken)?;
        match key.is_encrypted() {
            true => Err(KeyTrouble::Passphrase),
            false => Ok(Self(key)),
        }
    }

    /// `ssh-ed25519 AAAA…`, without comment.
    pub(super) fn public(&self) -> Result<String> {
        let mut public = self.0.public_key().clone();
        public.set_comment("");
        Ok(public
            .to_openssh()
            .context("writing the public key")?
            .trim()
            .to_owned())
    }

    pub(super) fn sign(&self, commit: &[u8]) -> Result<String> {
        let signature = self
            .0
            .sign(NAMESPACE, HashAlg::Sha512, commit)
            .context("signing")?;
        signature
            .to_pem(LineEnding::LF)
            .context("writing the signature")
    }
}

/// The key that made a good signature over these bytes; none where it is no good one or of another
/// kind (GPG, X.509).
pub(super) fn signer(signature: &[u8], signed: &[u8]) -> Option<String> {
    let signature = SshSig::from_pem(signature).ok()?;
    let mut key = ssh_key::PublicKey::from(signature.public_key().clone());
    key.verify(NAMESPACE, signed, &signature).ok()?;
    key.set_comment("");
    Some(key.to_openssh().ok()?.trim().to_owned())
}

/// The key that a signature names, without asking whether it made it.
pub(super) fn claimed(signature: &[u8]) -> Option<String> {
    let signature = SshSig::from_pem(signature).ok()?;
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
        let signature = again.sign(b"tree 1\n").expect("a signature");
        assert_eq!(
            signer(signature.as_bytes(), b"tree 1\n"),
            Some(key.public().expect("public"))
        );
        assert_eq!(signer(signature.as_bytes(), b"tree 2\n"), None);
        assert_eq!(signer(b"-----BEGIN PGP SIGNATURE-----", b"tree 1\n"), None);
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
