//! `binder completions SHELL`: shell completion scripts.

use clap::Args;
use clap_complete::Shell;

use crate::cli;
use crate::cli::session::Session;
use crate::error::Exit;

#[derive(Args, Debug)]
pub(crate) struct Completions {
    #[arg(value_enum)]
    shell: Shell,
}

pub(crate) fn run(typed: &Completions, session: &mut Session) -> anyhow::Result<Exit> {
    let mut script = Vec::new();
    let mut tree = cli::tree(session.words.language);
    clap_complete::generate(typed.shell, &mut tree, "binder", &mut script);
    session.write_answer(&script)?;
    Ok(Exit::Done)
}
