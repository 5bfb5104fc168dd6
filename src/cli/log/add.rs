//! `binder log add EVENT`: a row.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::cli::log::write_outcome;
use crate::cli::log::{Twice, text};
use crate::cli::session::Session;
use crate::error::Exit;
use crate::usecases::log::add_entry::{NewEntry, add_entry};
use crate::usecases::log::event_time::EventTime;

#[derive(Args, Debug)]
pub(crate) struct Add {
    #[arg(value_name = "EVENT")]
    event: String,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[arg(long, value_name = "TEXT")]
    action: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long, value_name = "1-3", value_parser = clap::value_parser!(u64).range(1..=3))]
    priority: Option<u64>,
    #[arg(long, value_name = "NUMBER")]
    step: Option<u64>,
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[arg(long, value_enum, value_name = "unconfirmed|confirmed|refuted")]
    fact: Option<Fact>,
    #[arg(long, value_name = "FILE", num_args = 1..)]
    file: Vec<PathBuf>,
    #[arg(long, value_enum, value_name = "open|internal|protected")]
    handling: Option<Handling>,
    #[arg(long, value_name = "ID")]
    duty: Option<String>,
    #[arg(long, conflicts_with = "fact")]
    omission: bool,
    #[arg(long, value_name = "TEXT", requires = "omission")]
    why: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Fact {
    Unconfirmed,
    Confirmed,
    Refuted,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Handling {
    Open,
    Internal,
    Protected,
}

pub(crate) fn run(typed: &Add, session: &mut Session) -> anyhow::Result<Exit> {
    let new = NewEntry {
        event: text(&typed.event, session)?,
        ..typed.entry()
    };
    let binder = session.binder_to_write()?;
    let incident = session.globals.incident.clone();
    let written = add_entry(&binder, session.env, incident.as_deref(), &new)?;
    write_outcome::end(session, &binder, &written)
}

impl Add {
    fn entry(&self) -> NewEntry {
        let fact = self.fact.map(|fact| match fact {
            Fact::Unconfirmed => "unconfirmed",
            Fact::Confirmed => "confirmed",
            Fact::Refuted => "refuted",
        });
        let handling = self.handling.map(|handling| match handling {
            Handling::Open => "open",
            Handling::Internal => "internal",
            Handling::Protected => "protected",
        });
        NewEntry {
            event: self.event.clone(),
            happened: EventTime {
                at: self.at.clone(),
                which: self.twice.which(),
                late: self.late.clone(),
            },
            action: self.action.clone(),
            to_do: false,
            owner: self.owner.clone(),
            due: self.due.clone(),
            priority: self.priority,
            step: self.step,
            place: self.place.clone(),
            source: self.source.clone(),
            fact: fact.map(str::to_owned),
            files: self.file.clone(),
            handling: handling.map(str::to_owned),
            duty: self.duty.clone(),
            omission: self.omission,
            why: self.why.clone(),
        }
    }
}
