//! Sealed lists: what there is, reading one, sealing a version. What rosters are built on.

use anyhow::Result;
use chrono::NaiveDate;

use crate::domain::sealing::sealed_list::{ListAbout, ListText, SealedList, SealedText};
use crate::domain::sealing::secret_text::SecretText;
use crate::env::Env;
use crate::error::Failure;
use crate::replica::{Binder, EnvelopeKey, NewListText};
use crate::say;

pub use crate::replica::SealedVersion;

/// Gives the passphrase of a second lock when one is needed: asked on the terminal, or read from a descriptor.
pub type Passphrase<'a> = &'a mut dyn FnMut() -> Result<SecretText>;

/// Fewest characters of a new passphrase.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// A list to be made.
pub struct NewList<'a> {
    pub name: &'a str,
    /// `roster`; empty for any text.
    pub shape: &'a str,
    pub text: &'a SecretText,
    /// Of the second lock, where it is to have one.
    pub passphrase: Option<&'a SecretText>,
    pub keep_until: NaiveDate,
}

/// All lists, as far as they are known without opening their text.
///
/// # Errors
/// The copy cannot be read.
pub fn lists(binder: &Binder) -> Result<Vec<SealedList>> {
    binder.sealed_lists()
}

/// The list of this name, or with this id, that is not destroyed.
///
/// # Errors
/// There is none; several are called so.
pub fn named_list(binder: &Binder, name: &str) -> Result<SealedList> {
    named_among(lists(binder)?, name)
}

fn named_among(mut found: Vec<SealedList>, name: &str) -> Result<SealedList> {
    found.retain(|list| !list.is_destroyed() && list.is_called(name));
    let ids: Vec<&str> = found.iter().map(|list| list.id.as_str()).collect();
    if found.len() > 1 {
        let ids = ids.join(", ");
        return Err(Failure::could_not(say!("seal-several-so", name = name, ids = ids)).into());
    }
    let none = || Failure::could_not(say!("seal-no-list", name = name)).into();
    found.pop().ok_or_else(none)
}

/// Opens the newest text of a list.
///
/// # Errors
/// There is no such list here; this device cannot open it; the passphrase is another.
pub fn read_list(
    binder: &Binder,
    _env: &Env,
    name: &str,
    passphrase: Passphrase<'_>,
) -> Result<SealedText> {
    let list = named_list(binder, name)?;
    let text = first_here(&list)?;
    binder.open_list(&list, text, passphrase)
}

/// Opens a text of a list by its label, `5.anna`.
///
/// # Errors
/// As [`read_list`]; no text that stands has this label.
pub fn read_text(
    binder: &Binder,
    (name, label): (&str, &str),
    passphrase: Passphrase<'_>,
) -> Result<SealedText> {
    let list = named_list(binder, name)?;
    let text = labelled(&list, label)?;
    binder.open_list(&list, text, passphrase)
}

/// The text of a list with a label.
///
/// # Errors
/// None that stands has it.
pub fn labelled<'a>(list: &'a SealedList, label: &str) -> Result<&'a ListText> {
    let found = list.texts.iter().find(|it| it.label() == label);
    let labels: Vec<String> = list.texts.iter().map(ListText::label).collect();
    let labels = labels.join(", ");
    let none = || Failure::could_not(say!("seal-no-text", version = label, labels = &labels));
    Ok(found.ok_or_else(none)?)
}

/// Opens the newest text of a list with the envelope's key: in any copy, whoever it belongs to.
///
/// # Errors
/// As [`read_list`]; that is no such key.
pub fn read_by_envelope(
    binder: &Binder,
    name: &str,
    typed: &SecretText,
    passphrase: Passphrase<'_>,
) -> Result<SealedText> {
    let key = EnvelopeKey::parse(typed);
    let key = key.ok_or_else(|| Failure::could_not(say!("seal-no-envelope-key")))?;
    let list = named_among(binder.lists_by_envelope(&key)?, name)?;
    let text = first_here(&list)?;
    binder.open_by_envelope((&list, text), &key, passphrase)
}

/// The newest text of a list that is here and sealed to this device, else an older one that is here, else the newest.
fn first_here(list: &SealedList) -> Result<&ListText> {
    let mut ours = list.texts.iter().filter(|it| it.is_here && it.is_for_us);
    let mut older = list.older.iter().filter(|it| it.is_for_us);
    let none = || Failure::could_not(say!("seal-no-list", name = list.name()));
    let found = ours.next().or_else(|| older.next());
    Ok(found.or(list.texts.first()).ok_or_else(none)?)
}

/// Seals a new list.
///
/// # Errors
/// One is called so already; this copy cannot write.
pub fn new_list(binder: &Binder, env: &Env, new: &NewList<'_>) -> Result<SealedVersion> {
    let name = new.name.trim();
    if name.is_empty() {
        return Err(Failure::could_not(say!("seal-no-name")).into());
    }
    let all = lists(binder)?;
    let same = |list: &SealedList| !list.is_destroyed() && list.is_called(name);
    if all.iter().any(same) {
        return Err(Failure::could_not(say!("seal-name-taken", name = name)).into());
    }
    let about = ListAbout {
        name: name.to_owned(),
        shape: new.shape.to_owned(),
        ..ListAbout::default()
    };
    let text = NewListText {
        list: None,
        about,
        text: new.text,
        passphrase: new.passphrase,
        replaces: Vec::new(),
        keep_until: Some(new.keep_until),
    };
    binder.seal_version(&text, env)
}

/// Seals a text in the place of one that was read, with its locks.
///
/// # Errors
/// A newer version was sealed meanwhile: nothing is sealed. This copy cannot write.
pub fn seal_list(
    binder: &Binder,
    env: &Env,
    before: &SealedText,
    text: &SecretText,
) -> Result<SealedVersion> {
    if !stands(binder, before)? {
        let name = before.about.name.as_str();
        return Err(Failure::could_not(say!("seal-newer", name = name)).into());
    }
    seal_beside(binder, env, before, text)
}

/// True if no version has taken the place of the one that was read.
///
/// # Errors
/// The copy cannot be read.
pub fn stands(binder: &Binder, before: &SealedText) -> Result<bool> {
    let ledger = binder.list_ledger()?;
    let live = ledger.live(&before.list);
    let is_live = |commit: &String| live.iter().any(|it| it.commit == *commit);
    Ok(before.version.commits.iter().any(is_live))
}

/// The same as [`seal_list`], also where a newer version was sealed meanwhile: then both stand, and nothing is lost.
///
/// # Errors
/// This copy cannot write.
pub fn seal_beside(
    binder: &Binder,
    env: &Env,
    before: &SealedText,
    text: &SecretText,
) -> Result<SealedVersion> {
    let text = NewListText {
        list: Some(&before.list),
        about: before.about.clone(),
        text,
        passphrase: before.passphrase.as_ref(),
        replaces: before.version.commits.clone(),
        keep_until: before.keep_until,
    };
    binder.seal_version(&text, env)
}
