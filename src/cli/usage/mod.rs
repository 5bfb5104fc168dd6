//! Help and usage errors in the person's language, never in clap's own sentences.

mod choices;
pub(super) mod command_words;
pub(super) mod completions;
mod explain;
mod help;
pub(in crate::cli) mod loose_tail;
pub(super) mod man;
mod names;
mod options;
mod parse;
pub(crate) mod synonyms;
mod tree;
mod unquoted;
mod values;

use std::ffi::OsString;
use std::io::Write;

use clap::Command;
use clap::error::ErrorKind;

use crate::cli::command_line::CommandLine;
use crate::cli::session::{self, Label};
use crate::cli::usage::names::Names;
use crate::env::Env;
use crate::env::pager;
use crate::error::Exit;
use crate::render::page::plain;
use crate::render::page::terminal;
use crate::render::page::terminal::Style;
use crate::render::words::Words;

pub(crate) use parse::matched;
pub(crate) use tree::in_words;

/// Commands whose arguments are texts by the user.
const WRITING: [&str; 20] = [
    "log",
    "incident",
    "step",
    "member",
    "contacts",
    "convene",
    "call-result",
    "meeting",
    "role",
    "inform",
    "duty",
    "clock",
    "directive",
    "cost",
    "systems",
    "routine",
    "checklist",
    "brief",
    "evaluate",
    "plan",
];

/// Explains a usage error (exit 2), or prints what was requested (exit 0).
pub(crate) fn explain(
    error: &clap::Error,
    tree: Command,
    args: &[OsString],
    words: &Words,
    env: &mut Env,
) -> Exit {
    match error.kind() {
        ErrorKind::DisplayVersion => {
            let version = concat!("binder ", env!("CARGO_PKG_VERSION"), "\n");
            answer(version, env);
            Exit::Done
        }
        ErrorKind::DisplayHelp => {
            let help = shown_help(error, &tree, args, words, env);
            let is_long = help.lines().count() >= env.terminal.height;
            let pages = env.terminal.output && !args.iter().any(|arg| arg == "--no-pager");
            if !(is_long && pages && pager::shown(&help, env)) {
                answer(&help, env);
            }
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = shown_help(error, &tree, args, words, env);
            let _ = env.talk.write_all(help.as_bytes());
            Exit::WrongWords
        }
        _ => {
            let path = tree::path_typed(tree.clone(), args);
            let (fact, hint) = explain::explained(error, &tree, &path, &Names::new(words));
            session::tell(Label::Error, &fact, Some(&hint), words, env);
            let noun = path.first();
            if noun.is_some_and(|word| WRITING.contains(&word.as_str())) {
                keep(args, words, env);
            }
            Exit::WrongWords
        }
    }
}

/// Keeps a command line that clap refused, with the text piped to it.
fn keep(args: &[OsString], words: &Words, env: &mut Env) {
    let mut typed = CommandLine {
        args: args.to_vec(),
        piped: Vec::new(),
    };
    if args.iter().any(|arg| arg == "-") && !env.terminal.input {
        // On a broken pipe the data read so far is used.
        let _ = typed.read_piped(env);
    }
    typed.keep(words, env);
}

fn shown_help(
    error: &clap::Error,
    tree: &Command,
    args: &[OsString],
    words: &Words,
    env: &Env,
) -> String {
    let page = help::page(tree, &tree::asked_about(error), &Names::new(words));
    let plain_typed = args.iter().any(|arg| arg == "--plain");
    if plain_typed || env.variable("TERM") == Some("dumb") {
        plain::page(&page)
    } else {
        terminal::page(&page, style(env))
    }
}

fn answer(text: &str, env: &mut Env) {
    // A closed pipe is no error.
    let written = env.output.write_all(text.as_bytes());
    let _ = written.and_then(|()| env.output.flush());
}

/// Help reads best in lines of at most 80 columns, however wide the screen.
fn style(env: &Env) -> Style {
    Style {
        width: env.terminal.width.min(80),
        colour: env.terminal.output && env.terminal.codes && env.variable("NO_COLOR").is_none(),
    }
}
