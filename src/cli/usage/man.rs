//! `binder man DIR`: a manual page for each command.

use std::path::PathBuf;

use clap::{Args, Command};
use clap_mangen::Man;
use serde_json::json;

use crate::cli;
use crate::cli::session::Session;
use crate::domain::shell_quote;
use crate::error::Exit;
use crate::render::page::Page;
use crate::say;
use crate::usecases::output::write_manual;

#[derive(Args, Debug)]
pub(crate) struct Manual {
    dir: PathBuf,
}

pub(crate) fn run(typed: &Manual, session: &mut Session) -> anyhow::Result<Exit> {
    session.outside_any(&typed.dir)?;
    let headings = Headings::new(session);
    let mut tree = cli::tree(session.words.language);
    tree.build();
    let mut pages = Vec::new();
    collect(&tree, "binder", &headings, &mut pages)?;
    let folder = session.env.absolute(&typed.dir);
    let count = pages.len();
    write_manual::write_manual(&folder, &pages)?;
    let shown = shell_quote::path(&folder);
    let done = session.say(&say!(
        "frame-manual-written",
        count = count,
        folder = &shown
    ));
    let mut page = Page::new();
    page.paragraph(done);
    session.answer(&page, &json!({ "folder": shown, "pages": count }))?;
    Ok(Exit::Done)
}

/// The page of a command and of all below it, by file name.
fn collect(
    command: &Command,
    name: &str,
    headings: &Headings,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> anyhow::Result<()> {
    let mut roff = Vec::new();
    Man::new(command.clone().name(name.to_owned())).render(&mut roff)?;
    let roff = headings.put_in(&String::from_utf8(roff)?);
    pages.push((format!("{name}.1"), roff.into_bytes()));
    for sub in command.get_subcommands() {
        collect(sub, &format!("{name}-{}", sub.get_name()), headings, pages)?;
    }
    Ok(())
}

/// The headings that the generator writes in English, and what they are called here.
struct Headings(Vec<(&'static str, String)>);

impl Headings {
    fn new(session: &Session) -> Self {
        Self(vec![
            (".SH NAME", session.say(&say!("frame-manual-name"))),
            (".SH SYNOPSIS", session.say(&say!("frame-manual-synopsis"))),
            (
                ".SH DESCRIPTION",
                session.say(&say!("frame-manual-description")),
            ),
            (".SH OPTIONS", session.say(&say!("frame-manual-options"))),
            (".SH VERSION", session.say(&say!("frame-manual-version"))),
        ])
    }

    fn put_in(&self, roff: &str) -> String {
        let line = |line: &str| match self.0.iter().find(|(english, _)| *english == line) {
            Some((_, own)) => format!(".SH \"{own}\"\n"),
            None => format!("{line}\n"),
        };
        roff.lines().map(line).collect()
    }
}
