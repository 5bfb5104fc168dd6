//! `binder upkeep`: the month's round, one step at a time.

use clap::{Args, ValueEnum};

use crate::cli::session::Session;
use crate::domain::review::upkeep::UpkeepStep;
use crate::error::Exit;
use crate::render::review::upkeep;
use crate::usecases::review::read_upkeep::read_upkeep;

#[derive(Args, Debug)]
pub(crate) struct UpkeepArgs {
    #[arg(value_enum, value_name = "STEP")]
    step: Option<StepArg>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StepArg {
    Reviews,
    Contacts,
    Mirrors,
    Flaws,
    FollowUps,
    Paper,
    Copies,
    Exercise,
}

impl StepArg {
    const fn meant(self) -> UpkeepStep {
        match self {
            Self::Reviews => UpkeepStep::Reviews,
            Self::Contacts => UpkeepStep::Contacts,
            Self::Mirrors => UpkeepStep::Mirrors,
            Self::Flaws => UpkeepStep::Flaws,
            Self::FollowUps => UpkeepStep::FollowUps,
            Self::Paper => UpkeepStep::Paper,
            Self::Copies => UpkeepStep::Copies,
            Self::Exercise => UpkeepStep::Exercise,
        }
    }
}

pub(crate) fn run(typed: &UpkeepArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.tells_of_documents();
    let (round, today) = read_upkeep(&binder, session.env)?;
    let asked = typed.step.map(StepArg::meant);
    let answer = upkeep::round(&round, asked, today, &session.words);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}
