//! How every command that writes ends: one line with id, time, log and what only this copy has.

use std::io::Write;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::cli::session::Session;
use crate::cli::session::talk;
use crate::domain::moment;
use crate::domain::typed;
use crate::env::Env;
use crate::error::{Exit, Message};
use crate::render::clean;
use crate::render::page::Page;
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::keep_refused;
use crate::usecases::noted::{Noted, name_of};

/// Ends a command that wrote an entry.
pub(crate) fn end(session: &mut Session, binder: &Binder, noted: &Noted) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    page.paragraph(line(session, binder, noted));
    end_with(session, noted, &page, json!({}))
}

/// The same for a command that has more to show: its page, and further keys of the JSON document.
pub(crate) fn end_with(
    session: &mut Session,
    noted: &Noted,
    page: &Page,
    more: Value,
) -> anyhow::Result<Exit> {
    session.wrote = true;
    session.drill |= noted.drill;
    for notice in &noted.notices {
        session.notice(notice);
    }
    if let Some(waits) = &noted.waits {
        session.trouble(waits);
    }
    if let Err(error) = session.answer(page, &as_json(noted, more)) {
        // What was typed is safe, whatever becomes of the answer.
        let line = session.say(&say!("log-not-shown", id = noted.id.to_string()));
        talk(&line, session.env);
        session.end(Err(error));
        return Ok(Exit::Kept);
    }
    let whole = noted.committed && !noted.incomplete;
    Ok(if whole { Exit::Done } else { Exit::Kept })
}

/// The closing line.
pub(crate) fn line(session: &Session, binder: &Binder, noted: &Noted) -> String {
    let zone = binder.zone();
    let day = moment::date_in(noted.at, zone);
    let clock = moment::clock_in(noted.at, zone);
    let today = day == moment::date_in(noted.noted, zone);
    // A word of the catalogue, which says a date only where it is another day's.
    let day = if today {
        "today".to_owned()
    } else {
        day.to_string()
    };
    let (id, unshared) = (noted.id.to_string(), noted.unshared);
    let log = name_of(&noted.log);
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
pub(crate) fn as_json(noted: &Noted, more: Value) -> Value {
    let mut all = json!({
        "id": noted.id.to_string(),
        "log": noted.log.as_str(),
        "at": moment::written(noted.at),
        "noted": moment::written(noted.noted),
        "unshared": noted.unshared,
        "committed": noted.committed,
    });
    if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
        all.extend(more);
    }
    all
}

/// Repeats a text that was refused, so that nothing typed is ever lost, and passes the refusal on.
pub(crate) fn refused<T>(
    session: &mut Session,
    binder: Option<&Binder>,
    text: &str,
    outcome: anyhow::Result<T>,
) -> anyhow::Result<T> {
    if outcome.is_err() && !text.trim().is_empty() {
        let kept = keep_refused::keep_refused(binder, session.env, text);
        repeat(kept, text, &session.words, session.env);
    }
    outcome
}

/// Repeats a text, with where it is kept. Also with --quiet: this is the only other place where it
/// stands.
pub(crate) fn repeat(kept: Option<PathBuf>, text: &str, words: &Words, env: &mut Env) {
    let message: Message = match kept {
        Some(path) => say!("log-refused-kept", file = typed::path(&path)),
        None => say!("log-refused-on-paper"),
    };
    let line = clean::line(&words.say(&message));
    let _ = writeln!(env.talk, "{line}\n{}", clean::lines(text.trim_end()));
}
