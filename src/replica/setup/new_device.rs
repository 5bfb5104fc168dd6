//! New device of a copy whose key is lost: new key and writer name, so that entries of the old one are not
//! attributed to it.

use std::rc::Rc;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::domain::log::entry::Field;
use crate::domain::log::entry::{Draft, EntryKind};
use crate::domain::log::file_renderer::FileRenderer;
use crate::domain::name::{EntryId, LogId, Writer};
use crate::env::Env;
use crate::format::paths;
use crate::replica::journal::outbox::{Outbox, Queued};
use crate::replica::sealing::device_key;
use crate::replica::setup::create;
use crate::replica::setup::device::{self, Device};
use crate::replica::setup::join;
use crate::replica::{Binder, NewFile};

/// Entries written under another id.
type Renamed = Vec<((LogId, EntryId), EntryId)>;

impl Binder {
    /// Makes a key, takes a free name, passes on what waits in the outbox, and asks to be let in.
    /// `event` is the sentence of that request.
    pub(in crate::replica) fn begin_as_new_device(
        self,
        event: &str,
        env: &Env,
        views: Rc<dyn FileRenderer>,
    ) -> Result<()> {
        let old = self.writing_device()?.clone();
        let role = self.role_of(&old.writer);
        let writer = self.free_writer(&old.writer)?;
        let (path, key) = device::make_key(&writer, env)?;
        let (sealing, sealing_key) = device_key::make(&writer, &key, env)?;
        let new = Device {
            writer,
            key: path,
            sealing,
            ..old.clone()
        };
        device::write(&self.repo, &new, None)?;
        let binder = Self::open_as_it_is(&self.folder, views)?;
        binder.pass_on()?;
        let fields = create::device_fields(&new, &role, &key, &sealing_key.public(), event)?;
        let added = binder.add(join::request(fields, &binder, env), Vec::new(), env)?;
        ensure!(added.committed, "the request waits in the outbox");
        Ok(())
    }

    /// A free name: `anna2` for `anna`, or the next one.
    fn free_writer(&self, old: &Writer) -> Result<Writer> {
        let name = old.as_str().split('.').next().unwrap_or_default();
        let name = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let taken: Vec<Writer> = self.tips()?.into_iter().map(|(writer, _)| writer).collect();
        let mut tried = (2..1000_u32).filter_map(|number| {
            let digits = number.to_string();
            let stem: String = name.chars().take(16 - digits.len()).collect();
            Writer::new(&format!("{stem}{digits}"))
        });
        let free = tried.find(|writer| writer != old && !taken.contains(writer));
        free.context("a free name to write under")
    }

    pub(in crate::replica) fn role_of(&self, writer: &Writer) -> String {
        let journals = self.notebooks(&LogId::journal()).unwrap_or_default();
        let entries = journals.iter().flat_map(|journal| journal.entries());
        let role = entries
            .filter(|(entry, _)| {
                entry.kind == EntryKind::Member && entry.text(Field::Of) == writer.as_str()
            })
            .map(|(entry, _)| entry.text(Field::Role).to_owned());
        role.filter(|role| !role.is_empty())
            .last()
            .unwrap_or_default()
    }

    /// Gives queued entries of the old writer new ids; `was` has the old one. They are stored aside until
    /// queued again, safe against power cuts.
    pub(in crate::replica) fn pass_on(&self) -> Result<()> {
        let to = &self.writing_device()?.writer;
        let (outbox, before) = (self.outbox(), self.outbox_before());
        let foreign = |queued: &Queued| queued.entry.id.writer != *to;
        if before.is_empty() && outbox.waiting()?.iter().any(foreign) {
            outbox.move_to(&before)?;
        }
        let mut renamed: Renamed = Vec::new();
        for queued in before.waiting()? {
            let draft = passed_on(&queued, to, &renamed);
            let from = &queued.entry.id.writer;
            let files: Vec<NewFile> = queued.files.iter().map(|it| moved(it, from, to)).collect();
            let chain = |log: &_| self.chain(to, log);
            let written_at = || queued.entry.written_at;
            let (id, _) = outbox.put(to, draft, &files, written_at, chain)?;
            renamed.push(((queued.log.clone(), queued.entry.id.clone()), id));
            before.drop(&queued)?;
        }
        Ok(())
    }

    /// The queue of a device whose key was lost, on its way into the new one's.
    pub(in crate::replica) fn outbox_before(&self) -> Outbox {
        Outbox::before(&self.git)
    }
}

fn passed_on(queued: &Queued, to: &Writer, renamed: &Renamed) -> Draft {
    let entry = &queued.entry;
    let from = &entry.id.writer;
    let mut fields = entry.fields.clone();
    for field in [Field::File, Field::Files] {
        let value = fields.get(field).map(|value| moved_value(value, from, to));
        fields.set(field, value.unwrap_or_default());
    }
    let log = LogId::new(entry.text(Field::OfLog)).unwrap_or_else(|| queued.log.clone());
    let of = entry.of().map(|of| (log, of));
    if let Some((_, new)) = renamed.iter().find(|(old, _)| Some(old) == of.as_ref()) {
        fields.set(Field::Of, new.to_string()).set(Field::OfSha, "");
    }
    fields.set(Field::Was, entry.id.to_string());
    Draft {
        log: queued.log.clone(),
        kind: entry.kind.clone(),
        at: entry.at,
        fields,
    }
}

/// Attachments are in the folder of the entry's writer.
fn moved(file: &NewFile, from: &Writer, to: &Writer) -> NewFile {
    NewFile {
        path: moved_path(&file.path, from, to),
        bytes: file.bytes.clone(),
    }
}

fn moved_path(path: &str, from: &Writer, to: &Writer) -> String {
    let below = path.strip_prefix(&format!("{}/{from}/", paths::LOG));
    below.map_or_else(
        || path.to_owned(),
        |below| format!("{}/{to}/{below}", paths::LOG),
    )
}

fn moved_value(value: &Value, from: &Writer, to: &Writer) -> Value {
    match value {
        Value::String(text) => Value::from(moved_path(text, from, to)),
        Value::Array(items) => items
            .iter()
            .map(|item| moved_value(item, from, to))
            .collect(),
        other => other.clone(),
    }
}
