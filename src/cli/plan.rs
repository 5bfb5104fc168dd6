//! `binder plan`: read the plan; edit, save, review and settle its documents.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::plan;
use crate::say;
use crate::usecases::read_plan;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct PlanArgs {
    #[arg(value_name = "SECTION")]
    section: Vec<String>,
    #[arg(long)]
    toc: bool,
}

pub(crate) fn run(typed: &PlanArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let read = read_plan::read_plan(&binder)?;
    let called = typed.section.join(" ");
    let answer = if typed.toc {
        plan::contents(&session.words, &read.plan, &read.findings)
    } else if called.is_empty() {
        plan::whole(&session.words, &read.plan, &read.findings)
    } else {
        let section = read_plan::section(&read.plan, &called)?;
        plan::section(&session.words, &read.plan, &section, &read.findings)
    };
    session.answer(&answer.page, &answer.json)?;
    if called.is_empty() && !typed.toc && session.env.terminal.output {
        session.notice(&say!("plan-how-to-call"));
    }
    Ok(Exit::Done)
}
