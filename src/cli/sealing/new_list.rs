//! `binder seal new`: a list, sealed from a file or from standard input.

use std::path::{Path, PathBuf};

use chrono::{Months, NaiveDate};
use clap::Args;
use serde_json::json;

use crate::cli::session::Session;
use crate::domain::sealing::sealed_list::MOST_LIST_TEXT;
use crate::domain::sealing::secret_text::SecretText;
use crate::domain::shell_quote;
use crate::domain::time::moment;
use crate::domain::time::typed_time::{TimeContext, Toward};
use crate::error::{Exit, Failure};
use crate::render::page::Page;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::sealing::lists::{NewList, new_list};
use crate::usecases::sealing::source_file::{read_source, wipe};

#[derive(Args, Debug)]
pub(crate) struct NewArgs {
    name: String,
    #[arg(long, value_name = "FILE|-")]
    from: PathBuf,
    #[arg(long, value_name = "DATE")]
    keep_until: Option<String>,
    #[arg(long)]
    double_lock: bool,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
    #[arg(long)]
    wipe: bool,
}

pub(crate) fn run(typed: &NewArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    binder.may_write()?;
    let keep_until = keep_until(session, &binder, typed.keep_until.as_deref())?;
    let text = text(session, &typed.from)?;
    let asks = typed.double_lock || typed.passphrase_fd.is_some();
    let passphrase = asks.then(|| session.new_passphrase(typed.passphrase_fd));
    let passphrase = passphrase.transpose()?;
    let list = NewList {
        name: &typed.name,
        shape: "",
        text: &text,
        passphrase: passphrase.as_ref(),
        keep_until,
    };
    let sealed = new_list(&binder, session.env, &list)?;
    session.has_written = true;
    let mut page = Page::new();
    page.paragraph(session.say(&say!(
        "seal-made",
        name = typed.name.trim(),
        list = &sealed.list,
        readers = sealed.readers.join(", "),
        day = keep_until.to_string()
    )));
    let json = json!({ "list": sealed.list, "version": sealed.number, "readers": sealed.readers,
        "keep_until": keep_until.to_string(), "entry": sealed.entry });
    session.answer(&page, &json)?;
    if typed.from != Path::new("-") {
        source_left(session, typed)?;
    }
    Ok(Exit::Done)
}

/// The day until which a list is kept: as typed, else asked for; at a terminal until it is one.
pub(crate) fn keep_until(
    session: &mut Session,
    binder: &Binder,
    typed: Option<&str>,
) -> anyhow::Result<NaiveDate> {
    let days = KeepDays::of(binder, session);
    let usual = || days.usual.to_string();
    let mut answer = typed.map(str::to_owned);
    loop {
        let Some(typed) = answer else {
            let question = session.say(&say!("seal-keep-until", day = usual()));
            let asks = session.env.terminal.input;
            answer = asks.then(|| session.typed_answer(&question)).flatten();
            if answer.is_none() {
                let missing = say!("seal-no-keep-until", day = usual());
                return Err(Failure::could_not(missing).into());
            }
            continue;
        };
        match days.read(&typed) {
            Ok(day) => return Ok(day),
            Err(failure) if session.env.terminal.input => session.trouble(&failure.message),
            Err(failure) => return Err(failure.into()),
        }
        answer = None;
    }
}

/// Days to come, as they are typed.
struct KeepDays {
    context: TimeContext,
    today: NaiveDate,
    /// The day that is meant where nothing is typed: in a year.
    usual: NaiveDate,
}

impl KeepDays {
    fn of(binder: &Binder, session: &Session) -> Self {
        let zone = binder.zone();
        let now = session.env.now();
        let today = moment::date_in(moment::in_zone(now, zone), zone);
        Self {
            context: TimeContext {
                now,
                zone,
                toward: Toward::Future,
                which: None,
            },
            today,
            usual: today.checked_add_months(Months::new(12)).unwrap_or(today),
        }
    }

    fn read(&self, typed: &str) -> Result<NaiveDate, Failure> {
        if typed.is_empty() {
            return Ok(self.usual);
        }
        let usual = self.usual.to_string();
        let day = self.context.day(typed).map_err(|_| {
            Failure::wrong_words(say!(
                "seal-keep-until-unreadable",
                typed = typed,
                day = &usual
            ))
        })?;
        if day < self.today {
            let past = say!("seal-keep-until-past", typed = typed, day = usual);
            return Err(Failure::could_not(past));
        }
        Ok(day)
    }
}

fn text(session: &mut Session, from: &Path) -> anyhow::Result<SecretText> {
    if from != Path::new("-") {
        return read_source(&session.env.absolute(from));
    }
    let read = SecretText::read(&mut session.env.input, MOST_LIST_TEXT);
    let unread = || Failure::could_not(say!("seal-input-unread", most = MOST_LIST_TEXT >> 20));
    Ok(read.ok_or_else(unread)?)
}

/// The file it came from lies in clear: it is wiped where that was asked for, else told of.
fn source_left(session: &mut Session, typed: &NewArgs) -> anyhow::Result<()> {
    let path = session.env.absolute(&typed.from);
    let file = shell_quote::path(&typed.from);
    let asks = !typed.wipe && session.env.terminal.input && !session.globals.json;
    if typed.wipe || asks && session.agreed(&say!("seal-wipe", file = &file)) {
        wipe(&path)?;
        session.notice(&say!("seal-wiped", file = file));
    } else {
        session.trouble(&say!("seal-source-left", file = file));
    }
    Ok(())
}
