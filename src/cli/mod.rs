//! What may be typed: the top of the command line, one file a command. Nothing below sees clap.

mod session;
mod usage;

use std::ffi::OsString;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::cli::session::Session;
use crate::env::Env;
use crate::error::Exit;

/// Everything that may be typed. Help is written in the catalogues (`help-…`), never here.
#[derive(Debug, Parser)]
#[command(name = "binder", version, disable_help_subcommand = true)]
struct Cli {
    #[command(flatten)]
    globals: session::Globals,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {}

/// Runs one command line, without the program's own name in front, and gives the exit code.
pub fn run(args: impl IntoIterator<Item = OsString>, env: &mut Env) -> u8 {
    let args: Vec<OsString> = args.into_iter().collect();
    let words = session::words_before_parsing(&args, env);
    let command = usage::in_words(Cli::command(), &words);
    let typed = command
        .try_get_matches_from(std::iter::once("binder".into()).chain(args))
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let exit = match typed {
        Ok(cli) => {
            let mut session = Session::new(env, words, cli.globals);
            let outcome = dispatch(cli.command, &mut session);
            session.end(outcome)
        }
        Err(error) => usage::explain(&error, &words, env),
    };
    exit.code()
}

fn dispatch(command: Option<Command>, session: &mut Session) -> anyhow::Result<Exit> {
    let _ = (command, session);
    Ok(Exit::Done)
}
