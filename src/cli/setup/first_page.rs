//! `binder` where there is no binder: introduction, and how to begin.

use serde_json::json;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::page::{Page, Text};
use crate::say;

pub(crate) fn run(session: &mut Session) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    page.paragraph(session.say(&say!("frame-first-what")));
    page.heading(2, session.say(&say!("frame-first-begin")));
    page.pairs(vec![
        row("binder tour", session.say(&say!("frame-first-tour"))),
        row("binder join", session.say(&say!("frame-first-join"))),
        row("binder init", session.say(&say!("frame-first-init"))),
    ]);
    page.paragraph(session.say(&say!("frame-first-more")));
    session.answer(&page, &json!({ "binder": null }))?;
    Ok(Exit::Done)
}

fn row(command: &str, what: String) -> (String, Text) {
    (format!("  {command}"), what.into())
}
