//! Closing line of every command that writes: id, time, log, and number of entries not shared.

use serde_json::{Value, json};

use crate::cli::session::Session;
use crate::cli::session::talk;
use crate::domain::time::moment;
use crate::error::{Arg, Exit, Message};
use crate::render::page::{Page, Text, Tone};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::write_outcome::{WriteOutcome, name_of};

/// Ends a command that wrote an entry.
pub(crate) fn end(
    session: &mut Session,
    binder: &Binder,
    noted: &WriteOutcome,
) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    page.paragraph(line(session, binder, noted));
    end_with(session, noted, &page, json!({}))
}

/// The same, after a sentence on what was done.
pub(crate) fn end_told(
    session: &mut Session,
    binder: &Binder,
    noted: &WriteOutcome,
    done: &Message,
) -> anyhow::Result<Exit> {
    let line = line(session, binder, noted);
    let mut page = Page::new();
    page.paragraph(
        Text::new(session.say(done), Tone::Strong).and(format!("\n{line}"), Tone::Normal),
    );
    end_with(session, noted, &page, json!({}))
}

/// The same for a command with a page and JSON keys of its own.
pub(crate) fn end_with(
    session: &mut Session,
    noted: &WriteOutcome,
    page: &Page,
    more: Value,
) -> anyhow::Result<Exit> {
    session.has_written = true;
    session.drill |= noted.drill;
    for notice in &noted.notices {
        session.notice(notice);
    }
    if let Some(waits) = &noted.waits {
        session.trouble(waits);
    }
    if let Err(error) = session.answer(page, &as_json(noted, more)) {
        // The entry is safe even if the answer cannot be shown.
        let line = session.say(&say!("log-not-shown", id = noted.id.to_string()));
        talk(&line, session.env);
        session.end(Err(error));
        return Ok(Exit::Kept);
    }
    let whole = noted.committed && !noted.incomplete;
    Ok(if whole { Exit::Done } else { Exit::Kept })
}

/// The closing line.
pub(crate) fn line(session: &Session, binder: &Binder, noted: &WriteOutcome) -> String {
    let zone = binder.zone();
    let day = moment::date_in(noted.at, zone);
    let clock = moment::clock_in(noted.at, zone);
    let today = day == moment::date_in(noted.written_at, zone);
    // A word of the catalogue, which shows the date only for another day.
    let day = if today {
        "today".to_owned()
    } else {
        day.to_string()
    };
    let (id, unshared) = (noted.id.to_string(), noted.unshared);
    let log = match &noted.title {
        Some(title) => Arg::from(format!("{title} ({})", noted.log)),
        None => name_of(&noted.log),
    };
    session.say(&if noted.committed {
        say!(
            "log-written",
            id = id,
            day = day,
            time = clock,
            log = log,
            unshared = unshared
        )
    } else if noted.waits.is_some() {
        say!("log-waits", id = id, day = day, time = clock, log = log)
    } else {
        say!(
            "log-kept",
            id = id,
            day = day,
            time = clock,
            log = log,
            unshared = unshared
        )
    })
}

/// The keys every written entry has, and further ones.
pub(crate) fn as_json(noted: &WriteOutcome, more: Value) -> Value {
    let mut all = json!({
        "id": noted.id.to_string(),
        "log": noted.log.as_str(),
        "at": moment::written(noted.at),
        "noted": moment::written(noted.written_at),
        "unshared": noted.unshared,
        "committed": noted.committed,
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
        all.extend(more);
    }
    all
}
