//! Help and usage errors in the person's language, never in clap's own sentences.

pub(super) mod completions;
mod explain;
mod help;
pub(super) mod man;
mod names;
mod parse;
pub(crate) mod synonyms;
mod tree;
mod unquoted;

use std::ffi::OsString;
use std::io::Write;

use clap::Command;
use clap::error::ErrorKind;

use crate::cli::command_line::CommandLine;
use crate::cli::session;
use crate::cli::usage::names::Names;
use crate::env::Env;
use crate::error::Exit;
use crate::render::page::plain;
use crate::render::page::terminal;
use crate::render::page::terminal::Style;
use crate::render::words::Words;

pub(crate) use parse::matched;
pub(crate) use tree::in_words;

/// Commands that write what a person says in words of their own.
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

/// Says what was wrong with the words typed (exit 2), or shows what was asked for (exit 0).
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
            answer(&shown_help(error, &tree, args, words, env), env);
            Exit::Done
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let help = shown_help(error, &tree, args, words, env);
            let _ = env.talk.write_all(help.as_bytes());
            Exit::WrongWords
        }
        _ => {
            let path = tree::path_typed(tree.clone(), args);
            let noun = path.first();
            if noun.is_some_and(|word| WRITING.contains(&word.as_str())) {
                keep(args, words, env);
            }
            let (fact, hint) = explain::explained(error, &tree, &path, &Names::new(words));
            session::talk(&fact, env);
            session::talk(&hint, env);
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
        // Of a pipe that breaks, what came is kept.
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
    // Whoever closed the pipe has read enough.
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
