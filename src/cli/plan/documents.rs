//! `binder plan edit`, `save`, `reviewed`, `resolve`.

mod saved;

use clap::Args;
use serde_json::json;

use crate::cli::log::write_outcome;
use crate::cli::plan::documents::saved::{as_json, converted_json, saved_page};
use crate::cli::session::Session;
use crate::domain::documents::unrecognised_file::UnrecognisedFile;
use crate::error::Exit;
use crate::render::documents::unrecognised_files;
use crate::render::documents::{self, VersionView};
use crate::render::page::Page;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::documents::convert_documents::{Converted, convert_documents};
use crate::usecases::documents::edit_document::{self, Edited};
use crate::usecases::documents::name_document;
use crate::usecases::documents::rename_unrecognised::{TakenIn, take_in_strangers};
use crate::usecases::documents::resolve_document::{self, Resolved, Take};
use crate::usecases::documents::review_document;
use crate::usecases::documents::save_documents::{self, SavedAll, Saving};
use crate::usecases::plan::plan_log;

#[derive(Args, Debug)]
pub(crate) struct Edit {
    #[arg(required = true)]
    document: Vec<String>,
    #[arg(short, long, value_name = "TEXT")]
    message: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct Save {
    document: Vec<String>,
    #[arg(short, long, value_name = "TEXT")]
    message: Option<String>,
    #[arg(long = "for", value_name = "ID")]
    of: Option<String>,
    #[arg(long)]
    deleted: bool,
    #[arg(long)]
    convert: bool,
    #[arg(short, long, requires = "deleted")]
    yes: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Reviewed {
    #[arg(required = true)]
    document: Vec<String>,
    #[arg(long)]
    mirrored: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Resolve {
    #[arg(required = true)]
    document: Vec<String>,
    #[arg(long, value_name = "mine|theirs|ID")]
    take: Option<String>,
    #[arg(long, conflicts_with = "take")]
    edited: bool,
}

pub(crate) fn edit(typed: &Edit, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let path = name_document::name_or_new(
        &binder,
        &name_document::as_typed(&binder, session.env, &typed.document),
    )?;
    if edit_document::edit_document(&binder, session.env, &path)? == Edited::Unchanged {
        let mut page = Page::new();
        page.paragraph(session.say(&say!("plan-edit-unchanged", path = &path)));
        session.answer(
            &page,
            &json!({ "saved": [], "refused": [], "missing": [], "emptied": [], "renamed": [], "left": [], "converted": [] }),
        )?;
        return Ok(Exit::Done);
    }
    let saving = Saving {
        message: typed.message.clone(),
        of: String::new(),
        only: Some(path),
        deleted: false,
        yes: false,
    };
    save_all(&binder, &saving, Default::default(), session)
}

pub(crate) fn save(typed: &Save, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.tells_of_documents();
    let only = name_document::as_typed(&binder, session.env, &typed.document);
    let only = Some(only).filter(|only| !only.is_empty());
    let strangers = take_in_strangers(&binder, only.as_deref())?;
    if only.is_some() && strangers.renamed.is_empty() && !strangers.not_renamed.is_empty() {
        return only_left(&strangers.not_renamed, session);
    }
    let named = |typed: String| match strangers.now_called(&typed) {
        Some(path) => Ok(path.to_owned()),
        None => name_document::name_document(&binder, &typed),
    };
    let of = typed.of.as_deref();
    let of = of.map(|of| plan_log::action_for(&binder, session.env, of));
    let saving = Saving {
        message: typed.message.clone(),
        of: of.transpose()?.unwrap_or_default(),
        only: only.map(named).transpose()?,
        deleted: typed.deleted,
        yes: typed.yes,
    };
    let converted = match typed.convert {
        true => convert_documents(&binder, saving.only.as_deref())?,
        false => Vec::new(),
    };
    save_all(&binder, &saving, (strangers, converted), session)
}

/// The file that was named stays as it is.
fn only_left(left: &[UnrecognisedFile], session: &mut Session) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    unrecognised_files::left(&mut page, left, &session.words);
    let json = json!({ "saved": [], "refused": [], "missing": [], "renamed": [],
        "left": unrecognised_files::left_json(left), "converted": [] });
    session.answer(&page, &json)?;
    Ok(Exit::CouldNot)
}

fn save_all(
    binder: &Binder,
    saving: &Saving,
    (strangers, converted): (TakenIn, Vec<Converted>),
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let sentence = session.in_binders_language(binder);
    let mut all = save_documents::save_documents(binder, session.env, saving, &sentence)?;
    all.strangers = strangers;
    let mut page = saved_page(&all, &converted, session);
    if let Some(last) = all.saved.last() {
        page.paragraph(write_outcome::line(session, binder, &last.outcome));
    }
    let mut json = as_json(&all, session);
    json["converted"] = converted.iter().map(converted_json).collect();
    session.answer(&page, &json)?;
    Ok(exit(&all))
}

/// Some saved and some not is kept and not finished.
fn exit(all: &SavedAll) -> Exit {
    let whole = all.refused.is_empty() && all.unreadable.is_empty();
    match (all.saved.is_empty(), whole) {
        _ if all.conflicts_held > 0 => Exit::CouldNot,
        (true, false) => Exit::CouldNot,
        (false, false) => Exit::Kept,
        _ if all.saved.iter().all(|saved| saved.outcome.committed) => Exit::Done,
        _ => Exit::Kept,
    }
}

pub(crate) fn reviewed(typed: &Reviewed, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let path = name_document::name_document(
        &binder,
        &name_document::as_typed(&binder, session.env, &typed.document),
    )?;
    let sentence = session.in_binders_language(&binder);
    let done =
        review_document::review_document(&binder, session.env, &path, typed.mirrored, &sentence)?;
    let date = done.date.to_string();
    let mut page = Page::new();
    let what = session.say(&match typed.mirrored {
        true => say!("plan-marked-mirrored", path = &path, date = &date),
        false => say!("plan-marked-reviewed", path = &path, date = &date),
    });
    let line = write_outcome::line(session, &binder, &done.outcome);
    page.paragraph(format!("{what}\n{line}"));
    let key = if typed.mirrored {
        "mirrored"
    } else {
        "reviewed"
    };
    let more = json!({ "path": path, key: date });
    write_outcome::end_with(session, &done.outcome, &page, more)
}

pub(crate) fn resolve(typed: &Resolve, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let path = name_document::name_document(
        &binder,
        &name_document::as_typed(&binder, session.env, &typed.document),
    )?;
    let take = match typed.take.as_deref() {
        _ if typed.edited => Take::Edited,
        None => return show_versions(&binder, &path, session),
        Some("mine") => Take::Mine,
        Some("theirs") => Take::Theirs,
        Some(id) => Take::Id(id.to_owned()),
    };
    let sentence = session.in_binders_language(&binder);
    let outcome =
        resolve_document::resolve_document(&binder, session.env, &path, &take, &sentence)?;
    let mut page = Page::new();
    match outcome {
        Resolved::Done(done) => {
            let what = session.say(&say!("plan-settled", path = &path));
            let line = write_outcome::line(session, &binder, &done);
            page.paragraph(format!("{what}\n{line}"));
            write_outcome::end_with(session, &done, &page, json!({ "path": path }))
        }
        Resolved::Refused(found) => {
            documents::refused(&mut page, &session.words, &found);
            let found = documents::findings_json(&session.words, &found);
            session.answer(&page, &json!({ "path": path, "findings": found }))?;
            Ok(Exit::CouldNot)
        }
    }
}

fn show_versions(binder: &Binder, path: &str, session: &mut Session) -> anyhow::Result<Exit> {
    let versions: Vec<VersionView> = resolve_document::versions(binder, path)?
        .into_iter()
        .map(|version| VersionView {
            id: version.id.chars().take(8).collect(),
            text: version
                .bytes
                .map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
            by: version.by,
            machine: version.machine,
            stands: version.stands,
        })
        .collect();
    let answer = documents::versions(&session.words, path, &versions, binder.zone());
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
