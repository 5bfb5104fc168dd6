//! `binder roster`: the children of a unit, and who is there.

mod import;
mod keep;
pub(super) mod mark;
mod medicine;
pub(super) mod pick_up;
mod show;

use clap::{Args, Subcommand};

use crate::cli::sealing::open;
use crate::cli::session::Session;
use crate::domain::roster::Child;
use crate::domain::roster::find::Found;
use crate::error::{Exit, Failure};
use crate::render::roster::RosterContext;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::roster::open_rosters::{self, Rosters};
use crate::usecases::roster::read_presence::{PresenceRead, read_presence};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct RosterArgs {
    #[command(subcommand)]
    verb: Option<RosterVerb>,
    #[command(flatten)]
    unlock: Unlock,
}

#[derive(Debug, Subcommand)]
enum RosterVerb {
    Import(import::Import),
    List(show::List),
    Show(show::Show),
    In(mark::In),
    Out(mark::Out),
    Count(Unlock),
    Missing(Unlock),
    Muster(mark::MusterArgs),
    Medicine(medicine::MedicineArgs),
    Keep(Unlock),
}

/// How the rosters are opened, and whether anybody is named.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct Unlock {
    /// One roster; without, all.
    #[arg(long, value_name = "NAME")]
    list: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    passphrase_fd: Option<u32>,
    #[arg(long)]
    unsealed: bool,
}

pub(crate) fn run(typed: &RosterArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match &typed.verb {
        None => show::count(&typed.unlock, session),
        Some(RosterVerb::Count(unlock)) => show::count(unlock, session),
        Some(RosterVerb::Import(typed)) => import::run(typed, session),
        Some(RosterVerb::List(typed)) => show::list(typed, session),
        Some(RosterVerb::Show(typed)) => show::show(typed, session),
        Some(RosterVerb::In(typed)) => mark::come_in(typed, session),
        Some(RosterVerb::Out(typed)) => mark::go_out(typed, session),
        Some(RosterVerb::Missing(unlock)) => show::missing(unlock, session),
        Some(RosterVerb::Muster(typed)) => mark::muster(typed, session),
        Some(RosterVerb::Medicine(typed)) => medicine::run(typed, session),
        Some(RosterVerb::Keep(unlock)) => keep::run(unlock, session),
    }
}

/// The rosters and who is there, opened for one command.
pub(super) struct Opened {
    pub(super) binder: Binder,
    rosters: Rosters,
    pub(super) read: PresenceRead,
    pub(super) names: bool,
}

impl Opened {
    /// # Errors
    /// No roster can be opened; the copy cannot be read.
    pub(super) fn of(unlock: &Unlock, session: &mut Session) -> anyhow::Result<Self> {
        let binder = session.binder()?;
        let rosters = unlock.open(&binder, session)?;
        // Numbers need what is sealed; names are shown on a screen alone.
        binder.show_protected();
        let incident = session.globals.incident.clone();
        let read = read_presence(&binder, session.env, incident.as_deref())?;
        session.drill |= read.is_drill;
        if let Some(notice) = &read.notice {
            session.notice(notice);
        }
        if read.hidden > 0 {
            session.trouble(&say!("roster-hidden", count = read.hidden));
        }
        let terminal = session.env.terminal.output && !session.globals.json;
        Ok(Self {
            binder,
            rosters,
            read,
            names: unlock.unsealed || terminal,
        })
    }

    fn context<'s>(&self, session: &'s Session) -> RosterContext<'s> {
        RosterContext {
            words: &session.words,
            home: self.rosters.home,
            zone: self.read.zone,
            today: self.read.today,
            names: self.names,
        }
    }

    /// Notes in the journal, without anything of them, that the rosters were looked into.
    pub(super) fn note(&self, session: &mut Session) {
        for roster in &self.rosters.opened {
            open::note(session, &self.binder, &roster.list, "");
        }
    }

    /// The name of who writes on this device.
    fn writer(&self) -> String {
        let device = self.binder.device();
        device.map(|device| device.name.clone()).unwrap_or_default()
    }

    /// The child that was meant.
    ///
    /// # Errors
    /// There is none, or several.
    pub(super) fn child(&self, typed: &str) -> Result<&Child, Failure> {
        match self.rosters.all.named(typed) {
            Found::One(child) => Ok(child),
            Found::Several(all) if self.names => {
                let names = all.iter().take(8);
                let names: Vec<String> = names
                    .map(|it| format!("{} {}", it.name, it.class))
                    .collect();
                let more = all.len().saturating_sub(names.len());
                Err(Failure::could_not(say!(
                    "roster-several",
                    names = names.join(", "),
                    more = more
                )))
            }
            Found::None(Some(like)) if self.names => {
                Err(Failure::could_not(say!("roster-nobody-like", like = like)))
            }
            Found::Several(all) => {
                let count = all.len();
                Err(Failure::could_not(say!(
                    "roster-several-unnamed",
                    count = count
                )))
            }
            Found::None(_) => Err(Failure::could_not(say!("roster-nobody"))),
        }
    }

    /// # Errors
    /// The answer may become a file, and names were not asked for.
    fn refuse_file(&self) -> Result<(), Failure> {
        match self.names {
            true => Ok(()),
            false => Err(Failure::wrong_words(say!("roster-screen-only"))),
        }
    }
}

impl Unlock {
    /// All rosters, with the passphrase from a descriptor if there is one.
    pub(crate) fn by(passphrase_fd: Option<u32>) -> Self {
        Self {
            passphrase_fd,
            ..Self::default()
        }
    }

    /// # Errors
    /// No roster can be opened.
    pub(crate) fn open(&self, binder: &Binder, session: &mut Session) -> anyhow::Result<Rosters> {
        // Asked for beforehand where one has a second lock: the use case has the environment.
        let known = open_rosters::known(binder)?;
        let is_meant = |name: &String| known.iter().any(|list| list.is_called(name));
        let named = self.list.as_deref();
        if let Some(name) = self.list.as_ref().filter(|name| !is_meant(name)) {
            return Err(Failure::could_not(say!("roster-no-such-list", name = name)).into());
        }
        let locked = known.iter().any(|list| {
            let meant = named.is_none_or(|named| list.is_called(named));
            meant && list.about.as_ref().is_some_and(|about| about.double_lock)
        });
        let said = match locked {
            true => Some(session.passphrase(&say!("roster-passphrase"), self.passphrase_fd)?),
            false => None,
        };
        open_rosters::open(binder, session.env, named, &mut || {
            Ok(said.clone().unwrap_or_default())
        })
    }
}
