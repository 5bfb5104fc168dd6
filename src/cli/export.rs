//! `binder export`: HTML, Markdown, CSV and JSON files of the binder's content.

mod calendar;

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::Value;

use crate::cli::session::Session;
use crate::domain::export::ExportContent;
use crate::domain::name;
use crate::domain::time::moment;
use crate::error::Exit;
use crate::render::export::{html, json, lists, storage, written};
use crate::render::sanitize;
use crate::render::words::Words;
use crate::usecases::Binder;
use crate::usecases::export::documents::{self, ExportedDocument};
use crate::usecases::export::gather::gather;
use crate::usecases::export::write_export;
use crate::usecases::export::write_folder::{self, ExportFile};
use crate::usecases::output::write_csv::write_csv;
use crate::usecases::output::write_file::write_file;

#[derive(Args, Debug)]
pub(crate) struct ExportArgs {
    #[command(subcommand)]
    verb: ExportVerb,
}

#[derive(Debug, Subcommand)]
enum ExportVerb {
    Html(Html),
    Md(Folder),
    Csv(Folder),
    Json(Json),
    Confluence(Folder),
    Calendar(calendar::CalendarArgs),
}

impl ExportVerb {
    /// The file or folder that was typed.
    fn place(&self) -> Option<&Path> {
        match self {
            Self::Md(typed) | Self::Csv(typed) | Self::Confluence(typed) => Some(&typed.folder),
            Self::Html(typed) => typed.file.as_deref(),
            Self::Json(typed) => typed.file.as_deref(),
            Self::Calendar(typed) => typed.file.as_deref(),
        }
    }
}

#[derive(Args, Debug)]
struct Html {
    file: Option<PathBuf>,
    #[arg(long = "for", value_name = "AUDIENCE")]
    audience: Option<String>,
}

#[derive(Args, Debug)]
struct Folder {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

#[derive(Args, Debug)]
struct Json {
    file: Option<PathBuf>,
}

pub(crate) fn run(typed: &ExportArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads_all(&binder);
    if let Some(place) = typed.verb.place() {
        session.outside(&binder, place)?;
    }
    session.say_unsaved();
    match &typed.verb {
        ExportVerb::Html(typed) => run_html(typed, &binder, session)?,
        ExportVerb::Md(typed) => run_markdown(&typed.folder, &binder, session)?,
        ExportVerb::Csv(typed) => run_csv(&typed.folder, &binder, session)?,
        ExportVerb::Confluence(typed) => run_confluence(&typed.folder, &binder, session)?,
        ExportVerb::Json(typed) => run_json(typed, &binder, session)?,
        ExportVerb::Calendar(typed) => calendar::run(typed, &binder, session)?,
    }
    Ok(Exit::Done)
}

/// Writes one HTML file, in the binder's language.
fn run_html(typed: &Html, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
    let content = gather(binder, typed.audience.as_deref(), session.env)?;
    let words = Words::new(content.settings.language);
    let page = html::page(&content, &words)?;
    let usual = || {
        let folder = session.folder_for_files(binder);
        folder.join(file_name(&content, &words))
    };
    let file = typed.file.clone().unwrap_or_else(usual);
    let begins = html::beginning(&content, &words);
    let is_older = |old: &[u8]| old.starts_with(begins.as_bytes());
    write_export::write(&file, page.as_bytes(), &is_older, session.env)?;
    let shown = written::html(&session.words, &file, page.len(), &content);
    session.answer(&shown.page, &shown.json)
}

/// Default file name: `ladok-rod-parm-2026-11-30.html`.
fn file_name(content: &ExportContent, words: &Words) -> String {
    let day = moment::date_in(content.made_at, content.settings.zone);
    let name = name::slug(&html::title(content, words));
    format!("{name}-{day}.html")
}

/// Writes every document unchanged, and lists and logs rendered as Markdown.
fn run_markdown(folder: &Path, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
    let content = gather(binder, None, session.env)?;
    let words = Words::new(content.settings.language);
    let saved = documents::documents(binder)?.into_iter();
    let mut files: Vec<ExportFile> = saved.map(|it| (it.path, it.bytes)).collect();
    let shown = lists::markdown(&content, &words).into_iter();
    files.extend(shown.map(|(path, text)| (path, text.into_bytes())));
    hand_over(folder, &files, session)
}

/// Writes contacts and logs as CSV.
fn run_csv(folder: &Path, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
    let content = gather(binder, None, session.env)?;
    let words = Words::new(content.settings.language);
    let sheets = lists::sheets(&content, &words).into_iter();
    let files = sheets.map(|(path, (header, rows))| (path, write_csv(&header, &rows)));
    hand_over(folder, &files.collect::<Vec<_>>(), session)
}

/// Writes the chapters in the storage format of Confluence.
fn run_confluence(folder: &Path, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
    let content = gather(binder, None, session.env)?;
    let pages = storage::pages(&content).into_iter();
    let files = pages.map(|(path, text)| (path, text.into_bytes()));
    hand_over(folder, &files.collect::<Vec<_>>(), session)
}

fn hand_over(folder: &Path, files: &[ExportFile], session: &mut Session) -> anyhow::Result<()> {
    write_folder::write_folder(folder, files, session.env)?;
    let shown = written::folder(&session.words, folder, files.len());
    session.answer(&shown.page, &shown.json)
}

/// Writes one JSON document to a file, or to standard output.
fn run_json(typed: &Json, binder: &Binder, session: &mut Session) -> anyhow::Result<()> {
    let content = gather(binder, None, session.env)?;
    let saved = documents::documents(binder)?;
    let texts: Vec<json::DocumentText> = saved.iter().map(as_text).collect();
    let whole = sanitize::json(&json::whole(&content, &texts)) + "\n";
    let Some(file) = &typed.file else {
        return session.write_answer(whole.as_bytes());
    };
    write_file(file, whole.as_bytes(), session.env)?;
    let shown = written::json(&session.words, file, whole.len());
    session.answer(&shown.page, &shown.json)
}

fn as_text(document: &ExportedDocument) -> (&str, &[u8], Option<&Value>) {
    let value = document.value.as_ref();
    (&document.path, &document.bytes, value)
}
