//! `roster in`, `out`, `muster`: what is written of who is there.

use clap::Args;
use serde_json::json;

use crate::cli::log::Twice;
use crate::cli::log::write_outcome;
use crate::cli::roster::pick_up::{collector, divided, left, refuse};
use crate::cli::roster::show::tell_missing;
use crate::cli::roster::{Opened, Unlock};
use crate::cli::session::Session;
use crate::domain::roster::Child;
use crate::domain::roster::presence::{Presence, PresenceEvent, PresenceMark};
use crate::error::{Exit, Failure, Message};
use crate::render::page::{Page, Text, Tone};
use crate::render::roster as shown;
use crate::say;
use crate::usecases::log::event_time::EventTime;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::roster::mark_presence::{NewMark, mark_presence};

/// When it happened.
#[derive(Args, Clone, Debug, Default)]
pub(super) struct Happened {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

impl Happened {
    pub(super) fn time(&self) -> EventTime {
        EventTime {
            at: self.at.clone(),
            which: self.twice.which(),
            late: None,
        }
    }
}

#[derive(Args, Debug)]
pub(super) struct In {
    name: String,
    #[command(flatten)]
    happened: Happened,
    #[command(flatten)]
    unlock: Unlock,
}

#[derive(Args, Debug)]
pub(super) struct Out {
    /// The child, and behind a word for `to` who fetches it.
    name: String,
    #[arg(long, value_name = "WHO")]
    to: Option<String>,
    /// The guardian who allowed it by telephone.
    #[arg(long, value_name = "WHO")]
    agreed_with: Option<String>,
    #[command(flatten)]
    happened: Happened,
    #[command(flatten)]
    unlock: Unlock,
}

#[derive(Args, Debug)]
pub(super) struct MusterArgs {
    /// A child who was seen; without, the muster begins, or shows whom it misses.
    name: Option<String>,
    #[arg(long, conflicts_with = "name")]
    end: bool,
    #[command(flatten)]
    happened: Happened,
    #[command(flatten)]
    unlock: Unlock,
}

pub(super) fn come_in(typed: &In, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(&typed.unlock, session)?;
    let child = opened.child(&typed.name)?;
    let new = NewMark {
        mark: Some(PresenceMark::In),
        child: child.id.clone(),
        happened: typed.happened.time(),
        ..NewMark::default()
    };
    let said = say!("roster-event-in", name = &child.name, class = &child.class);
    write(&opened, &new, &said, child, session)
}

pub(super) fn go_out(typed: &Out, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(&typed.unlock, session)?;
    let (name, to) = match &typed.to {
        Some(to) => (typed.name.as_str(), to.as_str()),
        None => divided(&typed.name),
    };
    let child = opened.child(name)?;
    let (to, refused) = collector(&opened, child, to);
    let agreed_with = typed.agreed_with.clone().unwrap_or_default();
    let mut new = NewMark {
        mark: Some(PresenceMark::Out),
        child: child.id.clone(),
        to: to.clone(),
        agreed_with: agreed_with.clone(),
        happened: typed.happened.time(),
        ..NewMark::default()
    };
    if let Some(why) = refused.filter(|_| agreed_with.is_empty()) {
        // That somebody wanted to fetch it is kept; that the child left is not said.
        new.mark = Some(PresenceMark::Refused);
        let event = say!(
            "roster-event-refused",
            name = &child.name,
            class = &child.class,
            to = &to
        );
        written(&opened, &new, &event, session)?;
        return refuse(&opened, child, &why, session);
    }
    let said = left(child, &to, &agreed_with);
    write(&opened, &new, &said, child, session)
}

/// The mark that a child was seen at a muster, or that this was a mistake.
pub(super) fn mark_seen_or_not(presence: &Presence, child: &Child) -> (PresenceMark, Message) {
    let (name, class) = (&child.name, &child.class);
    let seen = presence
        .muster
        .as_ref()
        .is_some_and(|it| it.has_seen(&child.id));
    match seen {
        true => (
            PresenceMark::NotSeen,
            say!("roster-event-not-seen", name = name, class = class),
        ),
        false => (
            PresenceMark::Seen,
            say!("roster-event-seen", name = name, class = class),
        ),
    }
}

pub(super) fn muster(typed: &MusterArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let mut opened = Opened::of(&typed.unlock, session)?;
    let goes_on = opened.read.presence.is_mustering();
    let mut new = NewMark {
        happened: typed.happened.time(),
        ..NewMark::default()
    };
    let event = match &typed.name {
        Some(name) => {
            let child = opened.child(name)?.clone();
            if !goes_on {
                // The first name ticked begins it.
                let begun = NewMark {
                    mark: Some(PresenceMark::Muster),
                    ..new.clone()
                };
                let (_, event) = written(&opened, &begun, &say!("roster-event-muster"), session)?;
                opened.read.presence.take(event, true);
            }
            new.child.clone_from(&child.id);
            new.mark = Some(PresenceMark::Seen);
            say!(
                "roster-event-seen",
                name = &child.name,
                class = &child.class
            )
        }
        None if typed.end && !goes_on => {
            return Err(Failure::could_not(say!("roster-no-muster")).into());
        }
        None if typed.end => {
            new.mark = Some(PresenceMark::MusterEnd);
            let missing = opened.read.presence.count_missing(&opened.rosters.all);
            say!("roster-event-muster-end", missing = missing)
        }
        None if goes_on => return tell_missing(&opened, session),
        None => {
            new.mark = Some(PresenceMark::Muster);
            say!("roster-event-muster")
        }
    };
    let (_, event) = written(&opened, &new, &event, session)?;
    opened.read.presence.take(event, true);
    tell_missing(&opened, session)
}

/// Writes a mark; the sentence of the log is in the binder's language and sealed.
pub(in crate::cli) fn written(
    opened: &Opened,
    new: &NewMark,
    event: &Message,
    session: &mut Session,
) -> anyhow::Result<(WriteOutcome, PresenceEvent)> {
    let say = session.in_binders_language(&opened.binder);
    let incident = session.globals.incident.clone();
    mark_presence(
        &opened.binder,
        session.env,
        incident.as_deref(),
        new,
        &say(event),
    )
}

/// Writes a mark and ends with what it says and how many there are now.
pub(super) fn write(
    opened: &Opened,
    new: &NewMark,
    event: &Message,
    child: &Child,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let (outcome, mark) = written(opened, new, event, session)?;
    let mut presence = opened.read.presence.clone();
    presence.take(mark, true);
    let count = presence.count(&opened.rosters.all);
    let context = opened.context(session);
    let mut page = Page::new();
    let said = match opened.names {
        true => session.say(event),
        false => context.name(child),
    };
    page.paragraph(Text::new(said, Tone::Strong));
    page.paragraph(shown::present(&count, context));
    page.paragraph(write_outcome::line(session, &opened.binder, &outcome));
    write_outcome::end_with(
        session,
        &outcome,
        &page,
        json!({ "present": count.present }),
    )
}
