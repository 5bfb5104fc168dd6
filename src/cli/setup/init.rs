//! `binder init`: a new binder, its first member, its first commit.

use std::path::PathBuf;

use clap::Args;

use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::error::{Exit, Message};
use crate::render::setup;
use crate::render::words::Words;
use crate::say;
use crate::usecases::setup::name_device::DeviceRequest;
use crate::usecases::setup::start_binder::{self, Start};

/// Who writes from this computer: the same words for `init` and `join`.
#[derive(Args, Clone, Debug)]
pub(crate) struct DeviceArgs {
    #[arg(long = "as", id = "as", value_name = "WRITER")]
    writer: Option<String>,
    #[arg(long, value_name = "NAME")]
    person: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "PATH")]
    key: Option<PathBuf>,
}

impl DeviceArgs {
    pub(crate) fn wanted(self) -> DeviceRequest {
        DeviceRequest {
            writer: self.writer,
            person: self.person,
            role: self.role,
            key: self.key,
        }
    }
}

#[derive(Args, Debug)]
pub(crate) struct Init {
    dir: Option<PathBuf>,
    #[arg(long, value_name = "STARTER", default_value = "blank")]
    starter: String,
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    device: DeviceArgs,
}

pub(crate) fn run(typed: Init, session: &mut Session) -> anyhow::Result<Exit> {
    let typed_language = session.globals.lang.as_deref().and_then(Language::read);
    let variable = session.env.variable("BINDER_LANG");
    let language = typed_language.or_else(|| variable.and_then(Language::read));
    // A plan from elsewhere says nothing of the language; whoever brings it does.
    let language = language.or(typed.from.as_ref().map(|_| session.words.language));
    let spoken = Words::new(language.unwrap_or(session.words.language));
    let start = Start {
        folder: typed.dir,
        starter: typed.starter,
        from: typed.from,
        name: typed.name,
        language,
        device: typed.device.wanted(),
        event: spoken.say(&say!("setup-first-entry")),
    };
    let sentence = |message: &Message| spoken.say(message);
    let views = session.views(language);
    let started = start_binder::start_binder(start, session.env, views, &sentence)?;
    let digits = started.binder.introduction()?;
    let folder = started.binder.folder();
    let mut made = setup::made(&session.words, folder, &digits);
    if let Some(brought) = &started.brought {
        made = setup::brought(&session.words, made, brought);
    }
    session.answer(&made.page, &made.json)?;
    Ok(Exit::Done)
}
