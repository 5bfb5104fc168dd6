//! `binder import`: files of other programs as chapters of the plan.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::wiki::{self, ImportedChapter};
use crate::usecases::wiki::import_pages::{ImportedPage, import_pages};

#[derive(Args, Debug)]
pub(crate) struct ImportArgs {
    #[command(subcommand)]
    verb: ImportVerb,
}

#[derive(Debug, Subcommand)]
enum ImportVerb {
    Confluence { file: PathBuf },
}

pub(crate) fn run(typed: &ImportArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let ImportVerb::Confluence { file } = &typed.verb;
    let binder = session.binder()?;
    let pages = import_pages(&binder, file, session.env)?;
    let chapters: Vec<ImportedChapter> = pages.iter().map(shown).collect();
    let answer = wiki::imported(&session.words, file, &chapters);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn shown(page: &ImportedPage) -> ImportedChapter<'_> {
    ImportedChapter {
        path: &page.path,
        title: &page.title,
        is_renewed: page.is_renewed,
        left_out: &page.left_out,
    }
}
