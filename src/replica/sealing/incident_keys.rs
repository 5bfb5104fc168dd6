//! Incident keys: made with the first protected entry, handed on to members who lack them.

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::domain::log::entry::{Draft, EntryKind, Field};
use crate::domain::log::file_renderer::AutoEntry;
use crate::domain::name::LogId;
use crate::domain::sealing::key_entry::{MOST_READERS, Reader, WrappedKey, key_fields};
use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::Binder;
use crate::say;
use crate::seal::{self, SecretKey};

/// The keys of a log that this device opened.
#[derive(Default)]
pub(in crate::replica) struct OpenedKeys {
    pub(in crate::replica) keys: Vec<SecretKey>,
    /// Entries whose secret half belongs to another public one: never used.
    pub(in crate::replica) false_ones: Vec<String>,
}

impl Binder {
    /// The keys that the counted journals speak of, and what waits in the outbox.
    pub(in crate::replica) fn key_ring(&self) -> Result<KeyRing> {
        let known = self.writer_index()?.ring.clone();
        let waiting = self.outbox().waiting()?.into_iter();
        let own = waiting.filter_map(|queued| WrappedKey::from_entry(&queued.entry));
        Ok(known.with(own))
    }

    /// Opens the keys of a log that are sealed to this device.
    pub(in crate::replica) fn incident_keys(&self, ring: &KeyRing, log: &LogId) -> OpenedKeys {
        match self.sealing_key() {
            Some(own) => incident_keys_by(&own, ring, log),
            None => OpenedKeys::default(),
        }
    }

    /// The public half to seal a new entry of a log to: the first key that this device can open and that
    /// nobody has who may not read any more; else a new one.
    ///
    /// # Errors
    /// This device has no sealing key, or the new key cannot be kept.
    pub(in crate::replica) fn key_to_seal(&self, log: &LogId, env: &Env) -> Result<String> {
        let ring = self.key_ring()?;
        let opened = self.incident_keys(&ring, log).keys;
        let none = || Failure::could_not(say!("log-not-sealed"));
        let own = self.sealing_key().ok_or_else(none)?.public();
        let usable = ring.usable(log, &own).into_iter();
        let mut usable = usable.filter(|public| opened.iter().any(|key| key.public() == *public));
        if let Some(public) = usable.next() {
            return Ok(public.to_owned());
        }
        let mut readers: Vec<Reader> = ring.readers().cloned().collect();
        readers.retain(has_sound_key);
        if !readers.iter().any(|reader| reader.sealing == own) {
            let writer = self.writing_device()?.writer.to_string();
            readers.push(Reader {
                writer,
                sealing: own,
                may_read: true,
                is_member: true,
                reads: None,
                signing: String::new(),
            });
        }
        let key = SecretKey::generate();
        self.hand_out(log, &key, &readers, env)?;
        Ok(key.public())
    }

    /// Hands the keys that this device has on to members who lack them.
    pub(in crate::replica) fn hand_on_keys(&self, env: &Env) -> Result<()> {
        if self.device.is_none() || !self.is_made_here() || self.writer_index()?.ring.is_empty() {
            return Ok(());
        }
        let Some(own) = self.sealing_key().map(|key| key.public()) else {
            return Ok(());
        };
        let ring = self.key_ring()?;
        if !ring.may_read(&own) {
            return Ok(());
        }
        for mut missing in ring.missing(&own) {
            missing.readers.retain(has_sound_key);
            if missing.readers.is_empty() {
                continue;
            }
            let keys = self.incident_keys(&ring, &missing.log).keys;
            let key = keys.into_iter().find(|key| key.public() == missing.public);
            if let Some(key) = key {
                self.hand_out(&missing.log, &key, &missing.readers, env)?;
            }
        }
        Ok(())
    }

    /// Entries of kind `key`, one for so many readers as fit it.
    pub(in crate::replica) fn hand_out(
        &self,
        log: &LogId,
        key: &SecretKey,
        to: &[Reader],
        env: &Env,
    ) -> Result<()> {
        for readers in to.chunks(MOST_READERS) {
            let each = readers.iter().map(|it| it.sealing.as_str());
            let secret = key.to_file();
            let sealed = seal::seal(secret.as_bytes(), each)
                .map_err(|_| Failure::could_not(say!("log-not-sealed")))?;
            let mut fields = key_fields(log, &key.public(), readers, STANDARD.encode(sealed));
            let writers: Vec<&str> = readers.iter().map(|it| it.writer.as_str()).collect();
            let event = self.renderer.sentence(&AutoEntry::KeyGiven {
                log: log.to_string(),
                to: writers.join(", "),
            });
            fields.set(Field::Event, event);
            let draft = Draft {
                log: LogId::journal(),
                kind: EntryKind::Key,
                at: moment::in_zone(env.now(), self.zone()),
                fields,
            };
            self.add(draft, Vec::new(), env)?;
        }
        Ok(())
    }
}

/// Opens the keys of a log with a device's key.
pub(in crate::replica) fn incident_keys_by(
    own: &SecretKey,
    ring: &KeyRing,
    log: &LogId,
) -> OpenedKeys {
    let mut opened = OpenedKeys::default();
    for wrapped in ring.wrapped_for(log, &own.public()) {
        let known = |key: &SecretKey| key.public() == wrapped.public;
        if opened.keys.iter().any(known) {
            continue;
        }
        match unwrapped(wrapped, own).filter(known) {
            Some(key) => opened.keys.push(key),
            None => opened.false_ones.push(wrapped.entry.clone()),
        }
    }
    opened
}

/// What a notebook names as its sealing key may be anything.
fn has_sound_key(reader: &Reader) -> bool {
    seal::is_public_key(&reader.sealing)
}

fn unwrapped(wrapped: &WrappedKey, own: &SecretKey) -> Option<SecretKey> {
    let sealed = STANDARD.decode(&wrapped.sealed).ok()?;
    let text = seal::open(&sealed, std::slice::from_ref(own)).ok()?;
    SecretKey::parse(std::str::from_utf8(&text).ok()?)
}
