//! Take a table of a school system into a sealed roster.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::Result;
use chrono::{NaiveDate, TimeDelta};

use crate::domain::documents::finding::Finding;
use crate::domain::roster::Roster;
use crate::domain::roster::changes::{RosterChanges, changes, imported};
use crate::domain::sealing::sealed_list::{ROSTER, SealedText};
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::shell_quote;
use crate::domain::time::moment;
use crate::env::Env;
use crate::error::{Failure, Message};
use crate::format::roster::roster_file;
use crate::format::roster::table::{self, RosterTable};
use crate::replica::{Binder, SealedVersion, neutral_id};
use crate::say;
use crate::usecases::people::list_file;
use crate::usecases::roster::open_rosters::{self, OpenRoster, Rosters};
use crate::usecases::sealing::lists::{self, NewList};

/// How long a roster is kept where nothing else is said: a school year.
const KEPT_DAYS: i64 = 365;

/// The largest file that is read, in MiB.
const MOST_MIB: u64 = 16;

/// Arguments of the command.
pub struct RosterImport<'a> {
    pub file: &'a Path,
    pub sheet: Option<&'a str>,
    /// `HEADING=WORD`.
    pub map: &'a [String],
    /// Name of a new roster.
    pub name: &'a str,
    pub keep_until: Option<&'a str>,
}

/// What an import would change, before anything is sealed.
pub struct PreparedRoster {
    /// The version it takes the place of; none for a new roster.
    before: Option<SealedText>,
    pub after: Roster,
    pub changes: RosterChanges,
    pub unused: Vec<String>,
    pub notes: Vec<Message>,
    pub findings: Vec<Finding>,
    pub name: String,
    pub keep_until: NaiveDate,
}

impl PreparedRoster {
    pub const fn is_new(&self) -> bool {
        self.before.is_none()
    }

    /// True where a day or another value cannot be read: nothing may be sealed.
    pub fn has_faults(&self) -> bool {
        self.findings.iter().any(Finding::is_fault)
    }
}

/// Reads the file and compares it with the roster of that name. `known` are the rosters there are.
///
/// # Errors
/// The file cannot be read or is no table; `--map` names no field; no day.
pub fn prepare(
    binder: &Binder,
    env: &Env,
    wanted: &RosterImport<'_>,
    known: Option<Rosters>,
) -> Result<PreparedRoster> {
    let shown = shell_quote::path(wanted.file);
    let bytes = list_file::read(&env.absolute(wanted.file), &shown, MOST_MIB);
    let bytes = bytes.map_err(|why| not_imported(why, &shown))?;
    let before: Option<OpenRoster> = known.and_then(|mut known| known.opened.pop());
    let old = before.as_ref().map(|it| it.roster.clone());
    let old = old.unwrap_or_default();
    let mut headings: BTreeMap<String, String> = old.headings.clone();
    headings.extend(mapped(wanted.map)?);
    let asked = RosterTable {
        home: open_rosters::home(binder),
        headings: &headings,
        sheet: wanted.sheet,
    };
    let brought = table::read(&shown, &bytes, &asked).map_err(|why| not_imported(why, &shown))?;
    let children = imported(
        &old,
        brought.children,
        brought.columns,
        neutral_id::of_child,
    );
    let after = Roster { children, headings };
    let today = moment::date_in(moment::in_zone(env.now(), binder.zone()), binder.zone());
    let no_day = |typed: &str| {
        Failure::wrong_words(say!(
            "document-wants-date",
            key = "--keep-until",
            typed = typed
        ))
    };
    let keep_until = match wanted.keep_until {
        Some(typed) => moment::read_date(typed).ok_or_else(|| no_day(typed))?,
        None => today + TimeDelta::days(KEPT_DAYS),
    };
    Ok(PreparedRoster {
        changes: changes(&old, &after),
        name: before
            .as_ref()
            .map_or(wanted.name, |it| &it.list.about.name)
            .to_owned(),
        before: before.map(|it| it.list),
        after,
        unused: brought.unused,
        notes: brought.notes,
        findings: brought.findings,
        keep_until,
    })
}

/// Seals what was prepared.
///
/// # Errors
/// Somebody sealed a newer version meanwhile; this copy cannot write.
pub fn seal(
    binder: &Binder,
    env: &Env,
    prepared: &PreparedRoster,
    passphrase: Option<&SecretText>,
) -> Result<SealedVersion> {
    let text = SecretText::new(roster_file::write(&prepared.after));
    match &prepared.before {
        Some(before) => lists::seal_list(binder, env, before, &text),
        None => {
            let new = NewList {
                name: &prepared.name,
                shape: ROSTER,
                text: &text,
                passphrase,
                keep_until: prepared.keep_until,
            };
            lists::new_list(binder, env, &new)
        }
    }
}

/// A file that is refused, with what to type for a roster; some refusals say that already.
fn not_imported(refused: Failure, shown: &str) -> Failure {
    match refused.message.id {
        "contacts-no-table" => Failure::could_not(say!("roster-no-table", file = shown)),
        "contacts-no-sheet" | "contacts-no-sheets" => refused,
        own if own.starts_with("roster-") => refused,
        _ => Failure::could_not(say!("roster-not-imported", why = refused.message)),
    }
}

fn mapped(map: &[String]) -> Result<Vec<(String, String)>, Failure> {
    let wrong = |typed: &String| {
        let words = table::WORDS.join(", ");
        Failure::wrong_words(say!("roster-no-such-word", typed = typed, words = words))
    };
    let pair = |typed: &String| {
        let (heading, word) = typed.rsplit_once('=').ok_or_else(|| wrong(typed))?;
        match table::is_word(word.trim()) {
            true => Ok((heading.trim().to_owned(), word.trim().to_owned())),
            false => Err(wrong(typed)),
        }
    };
    map.iter().map(pair).collect()
}
