//! `binder contacts import FILE`: shows what would change, asks, writes.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::{Exit, Failure, Message};
use crate::render::page::Page;
use crate::render::people::contacts::ContactsContext;
use crate::render::people::contacts::changes;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::people::import_contacts::{ImportRequest, PreparedImport, import_contacts};
use crate::usecases::people::keep_contacts::save_contacts;

#[derive(Args, Debug)]
pub(crate) struct Import {
    file: PathBuf,
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    #[arg(long)]
    create_groups: bool,
    #[arg(long, value_name = "SHEET")]
    sheet: Option<String>,
    #[arg(long, value_name = "HEADING")]
    map: Vec<String>,
    #[arg(long)]
    remove: bool,
    #[arg(short, long)]
    yes: bool,
}

pub(crate) fn run(typed: &Import, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let wanted = ImportRequest {
        file: &typed.file,
        group: typed.group.as_deref(),
        create_groups: typed.create_groups,
        remove: typed.remove,
        sheet: typed.sheet.as_deref(),
        map: &typed.map,
    };
    let prepared = import_contacts(&binder, &wanted, session.env)?;
    let (page, json) = shown(&prepared, session);
    if prepared.is_nothing() {
        return nothing(page, json, session);
    }
    if typed.yes {
        return write(&binder, prepared, typed, (page, json), session);
    }
    session.answer(&page, &with(json, "written", false))?;
    if !session.env.terminal.input || session.globals.json {
        return Err(Failure::wrong_words(say!("contacts-import-yes")).into());
    }
    if !session.agreed(&say!("contacts-import-question")) {
        session.notice(&say!("contacts-import-left"));
        return Ok(Exit::Done);
    }
    write(
        &binder,
        prepared,
        typed,
        (Page::new(), Value::Null),
        session,
    )
}

fn shown(prepared: &PreparedImport, session: &Session) -> (Page, Value) {
    let context = ContactsContext {
        versions_by: &[],
        words: &session.words,
        home: prepared.home,
        at: prepared.at,
        zone: prepared.zone,
        now: false,
    };
    let shown = changes::ImportPreview {
        groups: &prepared.groups,
        new_groups: &prepared.new_groups,
        headings: &prepared.headings,
        findings: &prepared.findings,
        ignored: &prepared.ignored,
        notes: &prepared.notes,
        left_out: &prepared.left_out,
    };
    (
        changes::page(&shown, context),
        changes::json(&shown, context),
    )
}

fn nothing(mut page: Page, json: Value, session: &mut Session) -> anyhow::Result<Exit> {
    page.paragraph(session.say(&say!("contacts-import-nothing")));
    session.answer(&page, &with(json, "written", false))?;
    Ok(Exit::Done)
}

fn write(
    binder: &Binder,
    prepared: PreparedImport,
    typed: &Import,
    (mut page, json): (Page, Value),
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let event = session.say(&event(&prepared, typed));
    let written = save_contacts(binder, prepared.text, prepared.base, &event, session.env)?;
    page.paragraph(write_outcome::line(session, binder, &written));
    write_outcome::end_with(session, &written, &page, with(json, "written", true))
}

fn event(prepared: &PreparedImport, typed: &Import) -> Message {
    let count = |of: fn(&crate::domain::people::contact::ImportChanges) -> usize| -> usize {
        prepared.groups.iter().map(of).sum()
    };
    let name = typed.file.file_name().unwrap_or_default();
    say!(
        "contacts-event-import",
        file = name.to_string_lossy().into_owned(),
        added = count(|changes| changes.added.len()),
        changed = count(|changes| changes.changed.len()),
        removed = count(|changes| changes.removed().len())
    )
}

fn with(mut json: Value, key: &str, value: bool) -> Value {
    if json.is_null() {
        json = json!({});
    }
    json[key] = value.into();
    json
}
