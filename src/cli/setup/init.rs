//! `binder init`: a new binder, its first member, its first commit.

use std::path::PathBuf;

use clap::Args;

use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::domain::shell_quote::{self, quoted};
use crate::error::{Exit, Message};
use crate::render::setup;
use crate::render::words::Words;
use crate::say;
use crate::usecases::setup::name_device::DeviceRequest;
use crate::usecases::setup::start_binder::{self, Start};

/// Writer name and person of a new device, for `init` and `join`.
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
    let asked = typed_language.or_else(|| variable.and_then(Language::read));
    let spoken = session.words.language;
    let language = start_binder::language(asked, spoken, &typed.starter, typed.from.is_some());
    let words = Words::new(language);
    let is_empty = typed.starter == start_binder::EMPTY && typed.from.is_none();
    let start = Start {
        folder: typed.dir,
        starter: typed.starter,
        from: typed.from,
        name: typed.name,
        language,
        device: typed.device.wanted(),
        event: words.say(&say!("setup-first-entry")),
    };
    let sentence = |message: &Message| words.say(message);
    let views = session.views(Some(language));
    let started = start_binder::start_binder(start, session.env, views, &sentence)?;
    let digits = started.binder.introduction()?;
    let folder = started.binder.folder();
    let filled_in = is_empty.then(|| start_binder::filled_in(language));
    let others = filled_in.unwrap_or_default();
    let mut made = setup::made(&session.words, folder, &digits, &others);
    if language != spoken {
        let folder = quoted(&shell_quote::path(folder));
        let other = say!("setup-other-language", folder = folder, tag = spoken.tag());
        made.page.paragraph(session.say(&other));
    }
    if let Some(brought) = &started.brought {
        made = setup::brought(&session.words, made, brought);
    }
    session.answer(&made.page, &made.json)?;
    Ok(Exit::Done)
}
