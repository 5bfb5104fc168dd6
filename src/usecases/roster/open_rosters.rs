//! Open the rosters among the sealed lists of a copy.

use anyhow::Result;

use crate::domain::documents::finding::Finding;
use crate::domain::people::phone_number::Home;
use crate::domain::roster::Roster;
use crate::domain::sealing::sealed_list::{ROSTER, SealedList, SealedText};
use crate::domain::sealing::secret_text::SecretText;
use crate::env::Env;
use crate::error::Failure;
use crate::format::roster::roster_file;
use crate::replica::Binder;
use crate::say;
use crate::usecases::sealing::lists::{self, Passphrase};
use crate::usecases::setup::settings::settings;

/// A roster, opened.
pub struct OpenRoster {
    pub list: SealedText,
    pub roster: Roster,
    /// Faults of its text, which was written by hand.
    pub findings: Vec<Finding>,
}

/// The rosters that were opened.
pub struct Rosters {
    pub opened: Vec<OpenRoster>,
    /// The children of all of them.
    pub all: Roster,
    pub home: Home,
}

/// The rosters of this copy by what is known without opening them.
///
/// # Errors
/// The copy cannot be read.
pub fn known(binder: &Binder) -> Result<Vec<SealedList>> {
    let mut all = lists::lists(binder)?;
    let is_roster = |list: &SealedList| list.about.as_ref().is_some_and(|it| it.shape == ROSTER);
    all.retain(|list| is_roster(list) && !list.is_destroyed());
    Ok(all)
}

/// Opens the roster that is named, else all there are: in an alarm nobody chooses. The passphrase is asked for once.
///
/// # Errors
/// There is none; one cannot be opened.
pub fn open(
    binder: &Binder,
    env: &Env,
    named: Option<&str>,
    passphrase: Passphrase<'_>,
) -> Result<Rosters> {
    let mut known = known(binder)?;
    if let Some(named) = named {
        known.retain(|list| list.is_called(named));
    }
    if known.is_empty() {
        return Err(Failure::could_not(say!("roster-none")).into());
    }
    let home = self::home(binder);
    let mut said: Option<SecretText> = None;
    let mut once = || match &said {
        Some(known) => Ok(known.clone()),
        None => passphrase().inspect(|new| said = Some(new.clone())),
    };
    let mut opened = Vec::new();
    for list in known {
        let list = lists::read_list(binder, env, &list.id, &mut once)?;
        opened.push(read(list, home)?);
    }
    let all = opened.iter().flat_map(|it| it.roster.children.iter());
    let all = Roster {
        children: all.cloned().collect(),
        ..Roster::default()
    };
    Ok(Rosters { opened, all, home })
}

/// Where a number without a country code is at home.
pub fn home(binder: &Binder) -> Home {
    Home::of(binder.zone(), settings(binder).language)
}

fn read(list: SealedText, home: Home) -> Result<OpenRoster> {
    let name = list.about.name.clone();
    let broken = |found: Finding| {
        let line = found.place.as_ref().map_or(1, |place| place.line);
        Failure::could_not(say!("roster-unreadable", name = &name, line = line))
    };
    let read = roster_file::read(&name, list.text.as_str().as_bytes(), home).map_err(broken)?;
    Ok(OpenRoster {
        list,
        roster: read.value,
        findings: read.findings,
    })
}
