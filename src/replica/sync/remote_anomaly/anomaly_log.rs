//! Log of anomalies of remotes, local to this copy: each is reported once and can be listed later.

use anyhow::{Context, Result};

use crate::domain::replication::remote_anomaly::{AnomalyKind, RemoteAnomaly};
use crate::domain::replication::rules::history::CommitId;
use crate::domain::time::moment;
use crate::git::checksummed_text;
use crate::replica::Binder;

/// One line an event: `since verdict state remote branch at seen count who`, `-` for nothing.
const FILE: &str = "binder/remembered";

/// Most records kept.
const EVENTS: usize = 200;

/// An event as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::replica) struct LoggedAnomaly {
    pub(in crate::replica) remote: String,
    /// It is over, and kept to be looked up.
    pub(in crate::replica) over: bool,
    pub(in crate::replica) event: RemoteAnomaly,
}

impl Binder {
    /// Recorded anomalies, oldest first. Unreadable records are skipped; then an anomaly is reported twice.
    pub(in crate::replica) fn events(&self) -> Vec<LoggedAnomaly> {
        self.lines(FILE)
            .iter()
            .filter_map(|line| read(line))
            .collect()
    }

    pub(super) fn keep_events(&self, kept: &[LoggedAnomaly]) -> Result<()> {
        let from = kept.len().saturating_sub(EVENTS);
        let lines: String = kept[from..].iter().map(write).collect();
        checksummed_text::write(&self.git.join(FILE), &lines)
            .context("remembering what was noticed")
    }

    /// Updates the records: known anomalies are not new; ended ones are closed.
    pub(super) fn remember_events(
        &self,
        remote: &str,
        events: Vec<RemoteAnomaly>,
    ) -> Result<Vec<RemoteAnomaly>> {
        let before = self.events();
        let mut kept = before.clone();
        for it in kept.iter_mut().filter(|it| it.remote == remote) {
            it.over = it.over || !events.iter().any(|event| event.is_same(&it.event));
        }
        let mut to_tell = Vec::new();
        for event in events {
            let logged = before.iter().find(|it| {
                it.remote == remote
                    && it.event.is_same(&event)
                    && (!it.over || event.verdict.is_once())
            });
            match logged {
                Some(_) if event.verdict.is_once() => {}
                Some(logged) => to_tell.push(RemoteAnomaly {
                    since: logged.event.since,
                    last_met: logged.event.last_met,
                    new: false,
                    ..event
                }),
                None => {
                    let healed = event.healed && event.verdict.is_over_when_healed();
                    kept.push(LoggedAnomaly {
                        remote: remote.to_owned(),
                        over: event.verdict.is_once() || healed,
                        event: event.clone(),
                    });
                    to_tell.push(event);
                }
            }
        }
        if kept != before {
            self.keep_events(&kept)?;
        }
        Ok(to_tell)
    }
}

fn write(kept: &LoggedAnomaly) -> String {
    let event = &kept.event;
    let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    format!(
        "{} {} {}{} {} {} {} {} {} {}\n",
        moment::written(event.since),
        event.verdict.word(),
        if kept.over { "over" } else { "lasting" },
        if event.healed { "-healed" } else { "" },
        kept.remote,
        or_dash(event.branch.clone()),
        or_dash(event.at.map(|at| at.to_string())),
        or_dash(event.last_met.map(moment::written)),
        event.count,
        event.who,
    )
}

fn read(line: &str) -> Option<LoggedAnomaly> {
    let mut words = line.splitn(9, ' ');
    let since = moment::read(words.next()?)?;
    let verdict = AnomalyKind::read(words.next()?)?;
    let state = words.next()?;
    let remote = words.next()?.to_owned();
    let mut next = || Some(words.next()?.to_owned()).filter(|word| word != "-");
    let (branch, at, seen) = (next(), next(), next());
    Some(LoggedAnomaly {
        remote,
        over: state.starts_with("over"),
        event: RemoteAnomaly {
            at: at.and_then(|at| CommitId::parse(&at)),
            last_met: seen.and_then(|seen| moment::read(&seen)),
            healed: state.ends_with("-healed"),
            new: false,
            count: words.next()?.parse().ok()?,
            who: words.next().unwrap_or_default().to_owned(),
            ..RemoteAnomaly::noticed(verdict, branch, since)
        },
    })
}

impl Binder {
    pub(in crate::replica) fn forget_events(&self, remote: &str) -> Result<()> {
        let mut kept = self.events();
        let before = kept.len();
        kept.retain(|it| it.remote != remote);
        match kept.len() == before {
            true => Ok(()),
            false => self.keep_events(&kept),
        }
    }

    /// The places that show something else than they did, or than they should, still.
    pub fn places_to_doubt(&self) -> Vec<String> {
        let lasting = self.events().into_iter().filter(|it| !it.over);
        let mut places: Vec<String> = lasting.map(|it| it.remote).collect();
        places.sort();
        places.dedup();
        places
    }
}
