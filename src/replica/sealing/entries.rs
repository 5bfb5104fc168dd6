//! Protected entries: sealed before they reach the outbox, opened for the screen alone.

use std::collections::BTreeMap;

use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use crate::domain::log::attachment;
use crate::domain::log::entry::{Draft, Entry, Field};
use crate::domain::log::file_renderer::AutoEntry;
use crate::domain::log::notebook::{Notebook, RecordContent, Recorded};
use crate::domain::name::LogId;
use crate::domain::sealing::key_ring::KeyRing;
use crate::domain::sealing::protected;
use crate::env::Env;
use crate::error::Failure;
use crate::format::paths;
use crate::replica::sealing::incident_keys::OpenedKeys;
use crate::replica::{Binder, NewFile};
use crate::say;
use crate::seal;

/// The name of every sealed attachment.
const NEUTRAL: &str = "protected.age";

impl Binder {
    /// A protected draft with its text and files sealed; any other as it is.
    ///
    /// # Errors
    /// It cannot be sealed: nothing of it may be kept.
    pub(in crate::replica) fn sealed_draft(
        &self,
        draft: Draft,
        files: Vec<NewFile>,
        env: &Env,
    ) -> Result<(Draft, Vec<NewFile>)> {
        let has_text = protected::has_text(&draft.fields) || !files.is_empty();
        if !protected::is_protected(&draft.fields) || !has_text {
            return Ok((draft, files));
        }
        let (readable, text) = protected::divided(&with_names(&draft).fields);
        let text = Zeroizing::new(text);
        if protected::sealed(&draft.fields).is_some() {
            // Sealed already: words that were added to it would be in the clear.
            let draft = Draft {
                fields: readable,
                ..draft
            };
            return Ok((draft, files));
        }
        let public = self.key_to_seal(&draft.log, env)?;
        let mut draft = Draft {
            fields: readable,
            ..draft
        };
        draft
            .fields
            .set(Field::Sealed, STANDARD.encode(sealed(&text, &public)?));
        let files = self.sealed_files(&mut draft, files, &public)?;
        Ok((draft, files))
    }

    /// Files sealed under a neutral name, which takes the place of their own in the draft.
    fn sealed_files(
        &self,
        draft: &mut Draft,
        files: Vec<NewFile>,
        public: &str,
    ) -> Result<Vec<NewFile>> {
        let writer = &self.writing_device()?.writer;
        let named = draft.fields.texts(Field::Files);
        let mut named: Vec<String> = named.into_iter().map(str::to_owned).collect();
        let mut all = Vec::new();
        for file in files {
            let bytes = Zeroizing::new(file.bytes.unwrap_or_default());
            let bytes = sealed(&bytes, public)?;
            let path = paths::attachment(writer.as_str(), &bytes, NEUTRAL);
            let mut same = named.iter_mut().filter(|name| **name == file.path);
            same.by_ref().for_each(|name| name.clone_from(&path));
            all.push(NewFile {
                path,
                bytes: Some(bytes),
            });
        }
        draft.fields.set(Field::Files, named);
        Ok(all)
    }

    /// True where it does so.
    pub fn is_protected_shown(&self) -> bool {
        self.shows_protected.get()
    }

    /// From now on what is read for use cases is opened where this device has the key: for the screen, never
    /// for a file.
    pub fn show_protected(&self) {
        self.shows_protected.set(true);
    }

    /// Entries of kind `key` met here whose key is not the one they name.
    pub fn false_keys(&self) -> Vec<String> {
        self.false_keys.borrow().iter().cloned().collect()
    }

    /// The keys of incidents that are known here.
    ///
    /// # Errors
    /// The journals cannot be read.
    pub fn incident_key_ring(&self) -> Result<KeyRing> {
        self.key_ring()
    }

    /// A file of a protected entry, opened; none where this device has no key to it.
    pub fn opened_file(&self, log: &LogId, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let ring = self.key_ring().ok()?;
        seal::open(sealed, &self.incident_keys(&ring, log).keys).ok()
    }

    /// Opens what this device can open, if it is for the screen.
    pub(in crate::replica) fn open_for_screen(&self, notebooks: &mut [Notebook]) {
        if !self.shows_protected.get() {
            return;
        }
        let mut places: BTreeMap<LogId, Vec<usize>> = BTreeMap::new();
        let mut told = self.false_keys.borrow_mut();
        let ring = self.key_ring().unwrap_or_default();
        let mut texts = self.opened_texts.borrow_mut();
        for notebook in notebooks {
            let log = notebook.log.clone();
            for entry in notebook.records.iter_mut().filter_map(entry_of) {
                let Some(text) = protected::sealed(&entry.fields) else {
                    continue;
                };
                let places = places.entry(log.clone()).or_insert_with(|| {
                    let OpenedKeys { keys, false_ones } = self.incident_keys(&ring, &log);
                    told.extend(false_ones);
                    texts.places(self.repo.path(), &keys)
                });
                let sealed = STANDARD.decode(text).unwrap_or_default();
                if let Some(text) = texts.open(&sealed, places) {
                    protected::open(&mut entry.fields, text);
                }
            }
        }
        texts.keep(self.repo.path());
    }

    /// Puts the word for it in the place of each text that is sealed.
    pub(in crate::replica) fn mark_sealed(&self, records: &mut [Recorded]) {
        let mut word = None;
        for entry in records.iter_mut().filter_map(entry_of) {
            if protected::sealed(&entry.fields).is_some() {
                let said = || self.renderer.sentence(&AutoEntry::Protected);
                protected::mark(entry, word.get_or_insert_with(said));
            }
        }
    }
}

fn sealed(text: &[u8], public: &str) -> Result<Vec<u8>> {
    let failed = |_| Failure::could_not(say!("log-not-sealed"));
    Ok(seal::seal(text, [public]).map_err(failed)?)
}

fn entry_of(record: &mut Recorded) -> Option<&mut Entry> {
    match &mut record.content {
        RecordContent::Entry(entry) => Some(entry),
        RecordContent::Unreadable(_) => None,
    }
}

/// With the own name of every file: its path will say none.
fn with_names(draft: &Draft) -> Draft {
    let names = attachment::named_in(&draft.fields);
    let names: Vec<&str> = names.iter().map(attachment::Attachment::name).collect();
    let mut draft = draft.clone();
    draft.fields.set(Field::FileNames, names);
    draft
}
