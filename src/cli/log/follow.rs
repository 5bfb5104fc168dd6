//! `binder log --follow`: a log shown as it grows.

use std::thread;
use std::time::Duration;

use serde_json::Value;

use crate::cli::log::log_context::context;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::log;
use crate::render::page::{Page, Text};
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::follow_log::Follow;
use crate::usecases::log::read_log::LogRead;

/// Time between two looks at a followed log.
const EVERY: Duration = Duration::from_secs(1);

/// Shows new rows as they come, until the person stops it.
pub(super) fn follow(
    session: &mut Session,
    binder: &Binder,
    read: &LogRead,
) -> anyhow::Result<Exit> {
    session.notice(&say!("log-following"));
    let mut follow = Follow::from(read);
    loop {
        thread::sleep(EVERY);
        if let Some(read) = follow.fresh(binder, session.env)? {
            show_fresh(session, &read)?;
        }
    }
}

/// The rows that have come, a line each; with `--json` a document a line.
pub(super) fn show_fresh(session: &mut Session, read: &LogRead) -> anyhow::Result<()> {
    if session.globals.json {
        for row in read.choice.of(&read.timeline) {
            let entry = log::json::entry(row, read.now, read.late_after(), None);
            session.write_answer(format!("{entry}\n").as_bytes())?;
        }
        return Ok(());
    }
    let folded = read.folded();
    let context = context(session, read);
    let mut lines: Vec<Text> = folded
        .rows
        .iter()
        .map(|row| log::line(row, &context))
        .collect();
    lines.extend(log::more(&folded, &context));
    for line in lines {
        let mut page = Page::new();
        page.paragraph(line);
        session.answer(&page, &Value::Null)?;
    }
    Ok(())
}
