//! Files written beside remotes that are kept readable (`remote add --readable`, `--with-program`).

use std::collections::BTreeMap;
use std::path::Path;

use chrono::TimeDelta;

use crate::cli::paper::print::unregistered;
use crate::cli::session::Session;
use crate::domain::replication::exchange::ExchangeResult;
use crate::domain::shell_quote;
use crate::domain::time::moment::Moment;
use crate::render::export::{found_stick, html};
use crate::render::words::Words;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::export::beside::{self, FileBeside};
use crate::usecases::export::gather::gather;
use crate::usecases::export::program_beside;
use crate::usecases::output::unhandled_failures;
use crate::usecases::setup::settings::settings;

/// Age at which `sync --watch` writes unchanged files anew: the age they tell is off by no more.
const RENEWED_AFTER: TimeDelta = TimeDelta::hours(1);

/// When a watch last wrote beside each remote.
#[derive(Default)]
pub(super) struct RenewedAt(BTreeMap<String, Moment>);

impl RenewedAt {
    /// Of the remotes of a round those with something new, and those that were not written beside for long.
    pub(super) fn due(
        &mut self,
        synced: &[ExchangeResult],
        news: &[ExchangeResult],
        now: Moment,
    ) -> Vec<ExchangeResult> {
        let has_news = |it: &ExchangeResult| news.iter().any(|new| new.remote == it.remote);
        let is_old = |name: &str| self.0.get(name).is_none_or(|at| now - *at >= RENEWED_AFTER);
        let due = synced
            .iter()
            .filter(|it| has_news(it) || is_old(&it.remote.name));
        let due: Vec<ExchangeResult> = due.cloned().collect();
        let names = due.iter().map(|it| (it.remote.name.clone(), now));
        self.0.extend(names);
        due
    }
}

/// Writes the files beside each such remote that was synced. A failure is told and does not change the exit
/// code of the sync.
pub(super) fn renew(binder: &Binder, synced: &[ExchangeResult], session: &mut Session) {
    for place in program_beside::places(binder, synced) {
        renew_program(binder, &place, session);
    }
    let places = beside::places(binder, synced);
    if places.is_empty() {
        return;
    }
    let files = match files(binder, session) {
        Ok(files) => files,
        Err(error) => return session.trouble(&unhandled_failures::sentence(&error)),
    };
    for place in places {
        let page = shell_quote::path(&place.with_extension("html"));
        match beside::renew(&place, &files, session.env) {
            Ok(()) => session.notice(&say!("export-beside-renewed", file = page)),
            Err(error) => session.trouble(&unhandled_failures::sentence(&error)),
        }
    }
}

fn renew_program(binder: &Binder, place: &Path, session: &mut Session) {
    let language = settings(binder).language;
    match program_beside::renew(place, language, session.env) {
        Ok(Some(folder)) => {
            let folder = shell_quote::path(&folder);
            session.notice(&say!("export-program-renewed", folder = folder));
        }
        Ok(None) => {}
        Err(error) => session.trouble(&unhandled_failures::sentence(&error)),
    }
}

/// The page for a phone, the book to print, and the text for whoever finds the stick.
fn files(binder: &Binder, session: &mut Session) -> anyhow::Result<Vec<FileBeside>> {
    let content = gather(binder, None, session.env)?;
    let words = Words::new(content.settings.language);
    let page_begins = html::beginning(&content, &words).into_bytes();
    let text_begins = found_stick::beginning(&content, &words).into_bytes();
    let book = unregistered::book(binder, session)?;
    Ok(vec![
        FileBeside {
            ending: "html",
            bytes: html::page(&content, &words)?.into_bytes(),
            is_older: Box::new(move |old| old.starts_with(&page_begins)),
        },
        FileBeside {
            ending: "pdf",
            bytes: book.bytes,
            is_older: Box::new(move |old| crate::print::is_titled(old, &book.title)),
        },
        FileBeside {
            ending: "txt",
            bytes: found_stick::text(&content, &words).into_bytes(),
            is_older: Box::new(move |old| old.starts_with(&text_begins)),
        },
    ])
}
