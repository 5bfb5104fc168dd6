//! `roster import FILE`: shows what would change, asks, seals.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::roster::Unlock;
use crate::cli::session::Session;
use crate::domain::time::moment;
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::render::roster::{self as shown, RosterContext};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::roster::import_roster::{self, PreparedRoster, RosterImport};
use crate::usecases::roster::open_rosters;

#[derive(Args, Debug)]
pub(super) struct Import {
    file: PathBuf,
    #[arg(long, value_name = "SHEET")]
    sheet: Option<String>,
    #[arg(long, value_name = "HEADING")]
    map: Vec<String>,
    /// A second lock: a passphrase that is kept by somebody else than the devices.
    #[arg(long)]
    double_lock: bool,
    #[arg(long, value_name = "DATE")]
    keep_until: Option<String>,
    #[arg(short, long)]
    yes: bool,
    #[command(flatten)]
    unlock: Unlock,
}

pub(super) fn run(typed: &Import, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let wanted = session.say(&say!("roster-usual-name"));
    let name = typed.unlock.list.clone();
    let known = open_rosters::known(&binder)?;
    let is_known = match &name {
        Some(name) => known.iter().any(|list| list.is_called(name)),
        None => !known.is_empty(),
    };
    if name.is_none() && known.len() > 1 {
        let names: Vec<&str> = known.iter().map(|list| list.name()).collect();
        let what = say!("roster-which-list", names = names.join(", "));
        return Err(Failure::wrong_words(what).into());
    }
    let opened = match is_known {
        true => Some(typed.unlock.open(&binder, session)?),
        false => None,
    };
    let name = name.unwrap_or(wanted);
    let request = RosterImport {
        file: &typed.file,
        sheet: typed.sheet.as_deref(),
        map: &typed.map,
        name: &name,
        keep_until: typed.keep_until.as_deref(),
    };
    let prepared = import_roster::prepare(&binder, session.env, &request, opened)?;
    show(&binder, &prepared, &typed.unlock, session)?;
    if prepared.has_faults() {
        return Err(Failure::could_not(say!("roster-import-faults")).into());
    }
    if !prepared.is_new() && prepared.changes.is_empty() {
        session.tell(&say!("roster-import-nothing"));
        return Ok(Exit::Done);
    }
    if !typed.yes {
        if !session.env.terminal.input || session.globals.json {
            return Err(Failure::wrong_words(say!("roster-import-yes")).into());
        }
        if !session.agreed(&say!("roster-import-question")) {
            session.tell(&say!("roster-import-left"));
            return Ok(Exit::Done);
        }
    }
    seal(&binder, &prepared, typed, session)
}

/// The changes, and every finding with its row.
fn show(
    binder: &Binder,
    prepared: &PreparedRoster,
    unlock: &Unlock,
    session: &mut Session,
) -> anyhow::Result<()> {
    let zone = binder.zone();
    let context = RosterContext {
        words: &session.words,
        home: open_rosters::home(binder),
        zone,
        today: moment::date_in(moment::in_zone(session.env.now(), zone), zone),
        names: unlock.unsealed || session.env.terminal.output && !session.globals.json,
    };
    let mut page = shown::changes(&prepared.changes, &prepared.unused, context);
    for note in &prepared.notes {
        page.paragraph(session.say(note));
    }
    for found in &prepared.findings {
        let line = found.place.as_ref().map_or(0, |place| place.line);
        let what = session.say(&found.message);
        // The row is named by its number alone: what stands in it is somebody's.
        page.paragraph(session.say(&say!("roster-finding", line = line, what = what)));
    }
    if !session.globals.json {
        session.answer(&page, &Value::Null)?;
    }
    Ok(())
}

fn seal(
    binder: &Binder,
    prepared: &PreparedRoster,
    typed: &Import,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let passphrase = match typed.double_lock && prepared.is_new() {
        true => Some(session.new_passphrase(typed.unlock.passphrase_fd)?),
        false => None,
    };
    let sealed = import_roster::seal(binder, session.env, prepared, passphrase.as_ref())?;
    session.has_written = true;
    let mut page = Page::new();
    page.paragraph(session.say(&say!(
        "roster-sealed",
        name = &prepared.name,
        children = prepared.after.children.len(),
        readers = sealed.readers.join(", "),
        day = prepared.keep_until.to_string()
    )));
    let json = json!({
        "list": sealed.list,
        "number": sealed.number,
        "readers": sealed.readers,
        "children": prepared.after.children.len(),
        "added": prepared.changes.added.len(),
        "changed": prepared.changes.changed.len(),
        "gone": prepared.changes.gone.len(),
    });
    session.answer(&page, &json)?;
    Ok(Exit::Done)
}
