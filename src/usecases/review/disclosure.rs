//! The copy of a log that is handed out: what it is made from, and what is masked in it.

pub mod check_copy;
pub mod hand_out;
mod meant;

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::domain::incident::Incident;
use crate::domain::people::phone_number::Home;
use crate::domain::review::disclosure::choice::{Choice, ChosenMask, ChosenMasks};
use crate::domain::review::disclosure::ground::Grounds;
use crate::domain::review::disclosure::mask::Disclosure;
use crate::domain::review::disclosure::rule::MaskRule;
use crate::domain::review::disclosure::seems::{self, Seeming};
use crate::domain::review::disclosure::source;
use crate::domain::shell_quote;
use crate::env::Env;
use crate::error::Failure;
use crate::format::disclosure::masks_file;
use crate::format::documents::grounds_file;
use crate::git::regular_files;
use crate::replica::Binder;
use crate::say;
use crate::usecases::documents::read_document::read_document;
use crate::usecases::incident::incidents;
use crate::usecases::output::write_file::write_file;
use crate::usecases::people::who_is;
use crate::usecases::review::disclosure::meant::MeantBy;
use crate::usecases::setup::settings;

use crate::domain::name::LogId;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct DisclosureRequest {
    pub masks: Option<PathBuf>,
    pub people: Vec<String>,
    pub levels: Vec<String>,
    /// Ready ones by their word; any other text is masked as it is.
    pub patterns: Vec<String>,
    /// `anna-3`, or `anna-3=words`.
    pub by_hand: Vec<String>,
    pub ground: Option<String>,
}

/// A copy that is not written yet.
pub struct DisclosureData {
    pub log: LogId,
    pub incident: Incident,
    pub copy: Disclosure,
    pub rules: Vec<MaskRule>,
    pub seems: Vec<Seeming>,
    /// The binder lists its grounds.
    pub has_grounds: bool,
}

/// # Errors
/// The binder or the document of masks cannot be read; a person, row, ground, level or field that there is not.
pub fn read(
    binder: &Binder,
    env: &Env,
    log: &LogId,
    typed: &DisclosureRequest,
) -> Result<DisclosureData> {
    let chosen = chosen(typed, env)?;
    let (incident, timeline) = incidents::told(binder, log)?;
    if timeline.rows().is_empty() {
        return Err(Failure::could_not(say!("report-no-rows")).into());
    }
    let grounds = read_document(binder, grounds_file::PATH, grounds_file::read)?.value;
    let contacts = who_is::contacts(binder);
    let settings = settings::settings(binder);
    let rows = source::rows(&incident, &timeline);
    let meant = MeantBy {
        grounds: &grounds,
        contacts: &contacts,
        writers: &source::writers(&timeline),
        rows: &rows,
        home: Home::of(settings.zone, settings.language),
    };
    let rules = meant.rules(&chosen)?;
    let copy = Disclosure::of(&rows, &rules);
    Ok(DisclosureData {
        log: log.clone(),
        seems: seems::unmasked(&copy, &contacts),
        has_grounds: grounds != Grounds::default(),
        incident,
        copy,
        rules,
    })
}

/// The document of masks, and behind it what was typed.
fn chosen(typed: &DisclosureRequest, env: &Env) -> Result<ChosenMasks, Failure> {
    let mut chosen = match &typed.masks {
        Some(file) => of_file(file, env)?,
        None => ChosenMasks::default(),
    };
    let ground = typed.ground.clone().unwrap_or_default();
    if chosen.ground.is_empty() {
        chosen.ground.clone_from(&ground);
    }
    let levels = typed.levels.iter().cloned().map(Choice::Level);
    let people = typed.people.iter().cloned().map(Choice::Person);
    let patterns = typed.patterns.iter().cloned().map(Choice::Pattern);
    let by_hand = typed
        .by_hand
        .iter()
        .map(|typed| match typed.split_once('=') {
            Some((row, words)) => Choice::Words(row.to_owned(), words.to_owned()),
            None => Choice::Row(typed.clone()),
        });
    let typed = levels.chain(people).chain(patterns).chain(by_hand);
    chosen.masks.extend(typed.map(|choice| ChosenMask {
        choice,
        ground: ground.clone(),
    }));
    Ok(chosen)
}

fn of_file(file: &Path, env: &Env) -> Result<ChosenMasks, Failure> {
    let shown = shell_quote::path(file);
    let unread = || Failure::could_not(say!("disclosure-file-unread", file = &shown));
    let bytes = regular_files::read(&env.absolute(file), masks_file::MOST_BYTES);
    let bytes = bytes.map_err(|_| unread())?;
    let faulty = |found: &crate::domain::documents::finding::Finding| {
        let line = found.place.as_ref().map_or(1, |place| place.line);
        let what = found.message.clone();
        Failure::could_not(say!(
            "disclosure-masks-faulty",
            file = &shown,
            line = line,
            what = what
        ))
    };
    let read = masks_file::read(&shown, &bytes).map_err(|found| faulty(&found))?;
    match read.findings.first() {
        Some(found) => Err(faulty(found)),
        None => Ok(read.value),
    }
}

/// Writes a document of masks to begin with: each remark, and the example below it.
///
/// # Errors
/// There is one already, or it cannot be written.
pub fn write_starter(file: &Path, remarks: &[(String, &str)], env: &Env) -> Result<(), Failure> {
    write_file(file, masks_file::starter(remarks).as_bytes(), env)
}
