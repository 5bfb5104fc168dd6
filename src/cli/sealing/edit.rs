//! `binder seal edit`: a list in the editor, its text in memory alone.

use clap::Args;
use serde_json::json;

use crate::cli::sealing::new_list::keep_until;
use crate::cli::sealing::open::{note, opened, tell_beside};
use crate::cli::sealing::tell_left_behind;
use crate::cli::session::Session;
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::shell_quote;
use crate::error::Exit;
use crate::render::page::Page;
use crate::say;
use crate::usecases::documents::edit_document;
use crate::usecases::sealing::lists::{SealedVersion, seal_beside, stands};
use crate::usecases::sealing::private_folder::PrivateFolder;

#[derive(Args, Debug)]
pub(crate) struct EditArgs {
    name: String,
    #[arg(long, value_name = "DATE")]
    keep_until: Option<String>,
    #[arg(long)]
    anyway: bool,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
}

/// Options with which an editor leaves no swap file, backup or history; none of an editor that is not known.
fn without_trace(program: &str) -> Option<&'static [&'static str]> {
    Some(match program {
        "vim" | "vi" | "nvim" | "gvim" => &[
            "-n",
            "-i",
            "NONE",
            "--cmd",
            "set nobackup nowritebackup noswapfile noundofile",
        ],
        "nano" | "rnano" => &["--ignorercfiles"],
        "emacs" => &[
            "--no-init-file",
            "--eval",
            "(setq make-backup-files nil auto-save-default nil create-lockfiles nil auto-save-list-file-prefix nil)",
        ],
        "ed" | "true" | "sh" => &[],
        _ => return None,
    })
}

pub(crate) fn run(typed: &EditArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let day = typed.keep_until.as_deref();
    let day = day.map(|day| keep_until(session, &binder, Some(day)));
    let day = day.transpose()?;
    let mut before = opened(session, &binder, &typed.name, typed.passphrase_fd)?;
    binder.may_seal(&before.list)?;
    note(session, &binder, &before, "");
    tell_beside(session, &before);
    tell_left_behind(session);
    let folder = PrivateFolder::with(
        "list.yaml",
        before.text.as_str().as_bytes(),
        typed.anyway,
        session.env,
    )?;
    let text = match in_editor(session, &folder) {
        Ok(text) => text,
        Err(error) => return Err(left(session, folder, error)),
    };
    if text == before.text && day.is_none() {
        let mut page = Page::new();
        page.paragraph(session.say(&say!("seal-unchanged", name = &before.about.name)));
        session.answer(&page, &json!({ "list": before.list, "version": null }))?;
        return Ok(Exit::Done);
    }
    before.keep_until = day.or(before.keep_until);
    let is_newest = stands(&binder, &before)?;
    let sealed = match seal_beside(&binder, session.env, &before, &text) {
        Ok(sealed) => sealed,
        Err(error) => return Err(left(session, folder, error)),
    };
    drop(folder);
    session.has_written = true;
    if !is_newest {
        session.trouble(&say!("seal-sealed-beside", name = &before.about.name));
    }
    told(session, &before.about.name, &sealed)
}

/// Runs the editor and reads what it left.
fn in_editor(session: &mut Session, folder: &PrivateFolder) -> anyhow::Result<SecretText> {
    let editor = edit_document::editor(session.env, folder.file())?.to_owned();
    let program = edit_document::program(&editor);
    let options = without_trace(&program);
    if options.is_none() {
        session.trouble(&say!("seal-editor-unknown", editor = &program));
    }
    let options = options.unwrap_or_default();
    edit_document::run(&editor, options, folder.file(), session.env)?;
    folder.text()
}

/// What was typed is not lost: it stays where it is, in memory.
fn left(session: &mut Session, folder: PrivateFolder, error: anyhow::Error) -> anyhow::Error {
    let file = shell_quote::path(&folder.keep());
    session.trouble(&say!("seal-left-in-memory", file = file));
    error
}

/// The closing sentence of a command that sealed a version.
fn told(session: &mut Session, name: &str, sealed: &SealedVersion) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    let version = sealed.number.to_string();
    page.paragraph(session.say(&say!("seal-sealed", name = name, version = version)));
    let json = json!({ "list": sealed.list, "version": sealed.number, "readers": sealed.readers,
        "entry": sealed.entry });
    session.answer(&page, &json)?;
    Ok(Exit::Done)
}
