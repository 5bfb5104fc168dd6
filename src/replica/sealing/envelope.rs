//! The envelope's key: printed once on paper for the safe, kept nowhere; everything sealed names it as one more reader.

use anyhow::Result;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::envelope_fields;
use crate::domain::sealing::sealed_list::{ListText, SealedList, SealedText};
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::time::moment;
use crate::env::Env;
use crate::replica::{Added, Binder};
use crate::seal::SecretKey;

/// The secret half, in memory alone.
pub struct EnvelopeKey(SecretKey);

impl EnvelopeKey {
    pub fn generate() -> Self {
        Self(SecretKey::generate())
    }

    /// As it stands on the paper, typed or scanned; blanks and case play no part.
    pub fn parse(typed: &SecretText) -> Option<Self> {
        let plain: String = typed.as_str().split_whitespace().collect();
        let plain = SecretText::new(plain.to_uppercase());
        SecretKey::parse(plain.as_str()).map(Self)
    }

    /// `AGE-SECRET-KEY-1…`.
    pub fn secret(&self) -> SecretText {
        let file = self.0.to_file();
        let line = file.lines().find(|line| !line.starts_with('#'));
        SecretText::new(line.unwrap_or_default().to_owned())
    }
}

impl Binder {
    /// From now on the envelope with this key opens what is sealed; another before it opens nothing new.
    ///
    /// # Errors
    /// The copy cannot be written.
    pub fn set_envelope(&self, key: &EnvelopeKey, event: &str, env: &Env) -> Result<Added> {
        let draft = Draft {
            log: LogId::journal(),
            kind: EntryKind::Key,
            at: moment::in_zone(env.now(), self.zone()),
            fields: envelope_fields(&key.0.public()).with(Field::Event, event),
        };
        let added = self.add(draft, Vec::new(), env)?;
        self.hand_on_keys(env)?;
        self.seal_lists_again(env)?;
        Ok(added)
    }

    /// All lists, as the envelope's key shows them.
    ///
    /// # Errors
    /// The copy cannot be read.
    pub fn lists_by_envelope(&self, key: &EnvelopeKey) -> Result<Vec<SealedList>> {
        self.lists_known_by(Some(&key.0))
    }

    /// Opens a text of a list with the envelope's key.
    ///
    /// # Errors
    /// As [`Self::open_list`].
    pub fn open_by_envelope(
        &self,
        (list, text): (&SealedList, &ListText),
        key: &EnvelopeKey,
        passphrase: &mut dyn FnMut() -> Result<SecretText>,
    ) -> Result<SealedText> {
        self.open_list_with(list, text, std::slice::from_ref(&key.0), passphrase)
    }
}
