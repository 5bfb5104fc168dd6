//! `binder sync`: sync with remotes.

use std::time::Duration;

use clap::Args;
use serde_json::json;

use crate::cli::replication::beside::{self, RenewedAt};
use crate::cli::replication::progress;
use crate::cli::session::{self, Session};
use crate::domain::replication::exchange::ExchangeResult;
use crate::error::{Exit, Message};
use crate::render::documents::proposals;
use crate::render::page::Page;
use crate::render::replication::copies;
use crate::render::replication::health;
use crate::render::replication::user_settings;
use crate::render::sanitize;
use crate::say;
use crate::usecases::output::unhandled_failures;
use crate::usecases::replication::sync_copies::{self, Synced};
use crate::usecases::replication::watch_copies::{ExchangeLoop, Round};
use crate::usecases::setup::open_binder;

#[derive(Args, Debug)]
pub(crate) struct SyncArgs {
    #[arg(value_name = "REMOTE")]
    remotes: Vec<String>,
    #[arg(long)]
    strict: bool,
    #[arg(long, value_name = "SECONDS", conflicts_with = "strict")]
    watch: Option<u64>,
}

pub(crate) fn run(typed: &SyncArgs, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(seconds) = typed.watch {
        return watch(typed, seconds, session);
    }
    let binder = session.binder()?;
    let synced = progress::with_progress(session, |env, tell| {
        sync_copies::sync_copies(&binder, &typed.remotes, env, tell)
    })?;
    session.tells_of_documents();
    let mut shown = copies::synced(&session.words, &synced.remotes, synced.unshared);
    let proposed = binder.proposed().unwrap_or_default();
    proposals::after_exchange(&mut shown, &session.words, &proposed, binder.zone());
    session.tells_outdated(&binder);
    let failed = synced.failed.iter();
    shown.json["failed"] = failed
        .map(|(name, why)| json!({ "name": name, "why": session.say(why) }))
        .collect();
    session.answer(&shown.page, &shown.json)?;
    beside::renew(&binder, &synced.remotes, session);
    let all_taken = synced
        .remotes
        .iter()
        .all(|remote| remote.outcome.delivered());
    let all_done = synced
        .remotes
        .iter()
        .all(|remote| remote.outcome.word() == "done");
    let whole = !unhandled_failures::is_damaged();
    let trouble = binder.key_trouble();
    if let Some(trouble) = &trouble {
        session.trouble(trouble);
    }
    for said in failures(&synced) {
        session.trouble(&said);
    }
    tell_faults(&synced.remotes, session);
    let inaccessible = binder.inaccessible();
    if !inaccessible.is_empty() {
        session.trouble(&health::inaccessible(&inaccessible));
    }
    let whole = whole && synced.failed.is_empty() && inaccessible.is_empty();
    let good = whole && trouble.is_none() && if typed.strict { all_done } else { all_taken };
    Ok(if good { Exit::Done } else { Exit::Kept })
}

/// One sentence for each place at which this copy itself failed (disk full, unreadable objects).
fn failures(synced: &Synced) -> Vec<Message> {
    let failed = synced.failed.iter();
    let said = |(name, why): &(String, Message)| {
        say!("copies-failed-here", name = name, why = why.clone())
    };
    failed.map(said).collect()
}

/// Faults in the user's own Git settings, which are read only for connecting to servers.
fn tell_faults(remotes: &[ExchangeResult], session: &mut Session) {
    if remotes.iter().any(|it| it.remote.place.is_server()) {
        for fault in unhandled_failures::settings_faults(session.env) {
            session.notice(&user_settings::sentence(&fault));
        }
    }
}

/// Repeats until asked to end. A failed round is reported once and does not end it; the first one does if
/// it can never succeed.
fn watch(typed: &SyncArgs, seconds: u64, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let views = session.views(open_binder::language(Some(binder.folder()), session.env));
    let mut watch = ExchangeLoop::new(&binder, &typed.remotes, seconds, views)?;
    drop(binder);
    session.notice(&say!("copies-watching", seconds = seconds));
    let mut complained = None;
    let mut renewed = RenewedAt::default();
    let mut goes_on = session.env.clock.wait(Duration::ZERO);
    loop {
        match progress::with_progress(session, |env, tell| watch.round(env, tell)) {
            Ok(round) => {
                tell(&round, session)?;
                let due = renewed.due(&round.synced.remotes, &round.news, round.at);
                if let (false, Ok(binder)) = (due.is_empty(), watch.open(session.env)) {
                    beside::renew(&binder, &due, session);
                }
                taken_out(&round, &watch, session);
                let failed = failures(&round.synced);
                let said: Vec<String> = failed.iter().map(|it| session.say(it)).collect();
                let said = Some(said.join("\n")).filter(|said| !said.is_empty());
                if said != complained {
                    failed.iter().for_each(|it| session.trouble(it));
                }
                complained = said;
            }
            Err(error) => {
                let said = error.to_string();
                if complained.as_ref() != Some(&said) {
                    let verbose = session.globals.verbose;
                    session::complain(&error, &session.words, verbose, session.env);
                    complained = Some(said);
                }
            }
        }
        goes_on = goes_on && watch.pause(&|time| session.env.clock.wait(time));
        if !goes_on {
            return Ok(Exit::Done);
        }
    }
}

/// Says of each disk that was plugged in and synced with that it may go.
fn taken_out(round: &Round, watch: &ExchangeLoop, session: &mut Session) {
    for name in &round.plugged {
        let clock = round.clock.as_str();
        match watch.may_be_taken_out(name) {
            true => session.notice(&say!("copies-take-out", name = name, clock = clock)),
            false => session.trouble(&say!("copies-keep-in", name = name)),
        }
    }
}

/// With `--json` a document for every round, on a line of its own; else a line for what is new.
fn tell(round: &Round, session: &mut Session) -> anyhow::Result<()> {
    let synced = &round.synced;
    if session.globals.json {
        let mut line = copies::round(round.at, &synced.remotes, synced.unshared);
        line["proposed"] = round.proposed.iter().map(proposals::bare).collect();
        let line = sanitize::json_line(&line);
        return session.write_answer(format!("{line}\n").as_bytes());
    }
    for exchanged in &round.news {
        let shown = copies::news(&session.words, &round.clock, exchanged);
        session.answer(&shown.page, &shown.json)?;
    }
    for line in proposals::notices(&session.words, &round.proposed, round.zone) {
        let mut page = Page::new();
        page.paragraph(format!("{} {line}", round.clock));
        session.answer(&page, &json!({}))?;
    }
    Ok(())
}
