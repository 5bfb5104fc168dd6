//! `binder schedule`: a scheduled sync job.

use clap::{Args, ValueEnum};

use crate::cli::session::Session;
use crate::domain::replication::schedule::Timekeeper;
use crate::error::Exit;
use crate::render::replication::schedule;
use crate::usecases::replication::schedule_sync::{self, When};

#[derive(Args, Debug)]
pub(crate) struct ScheduleArgs {
    #[arg(long, value_name = "MINUTES", default_value_t = 15)]
    every: u32,
    #[arg(long, value_name = "REMOTE", conflicts_with = "every")]
    on_plug: Option<String>,
    #[arg(long)]
    write: bool,
    #[arg(long, value_enum, value_name = "systemd|launchd|windows|cron")]
    system: Option<SchedulerArg>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum SchedulerArg {
    Systemd,
    Launchd,
    Windows,
    Cron,
}

impl From<SchedulerArg> for Timekeeper {
    fn from(system: SchedulerArg) -> Self {
        match system {
            SchedulerArg::Systemd => Self::Systemd,
            SchedulerArg::Launchd => Self::Launchd,
            SchedulerArg::Windows => Self::TaskScheduler,
            SchedulerArg::Cron => Self::Cron,
        }
    }
}

pub(crate) fn run(typed: &ScheduleArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let here = schedule_sync::timekeeper_here();
    let timekeeper = typed.system.map_or(here, Timekeeper::from);
    let when = match &typed.on_plug {
        Some(remote) => When::OnPlug(remote),
        None => When::Every(typed.every),
    };
    let plan = schedule_sync::plan(&binder, timekeeper, when, session.env)?;
    if typed.write {
        schedule_sync::write(&plan)?;
    }
    let shown = schedule::plan(&session.words, &plan, typed.write);
    session.answer(&shown.page, &shown.json)?;
    Ok(Exit::Done)
}
