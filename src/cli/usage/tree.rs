//! The tree of commands, with texts from the catalogues.

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command};

use crate::cli::usage::names;
use crate::cli::usage::names::Names;
use crate::render::words::Words;
use crate::say;

/// Every command's help replaced by its own words, so that what clap shows names the command.
pub(super) fn marked(command: Command, path: &mut Vec<String>) -> Command {
    let marked = command.override_help(path.join(" "));
    below(marked, path, &mut |sub, path| self::marked(sub, path))
}

/// The words of the command whose help clap was asked to show.
pub(super) fn asked_about(error: &clap::Error) -> Vec<String> {
    let mark = error.render().to_string();
    mark.split_whitespace().map(str::to_owned).collect()
}

/// The words of the innermost command that was typed, however wrong the rest.
pub(super) fn path_typed(tree: Command, args: &[OsString]) -> Vec<String> {
    let words = std::iter::once("binder".into()).chain(args.iter().cloned());
    let mut path = Vec::new();
    if let Ok(matches) = tree.ignore_errors(true).try_get_matches_from(words) {
        let mut inner = matches.subcommand();
        while let Some((name, matches)) = inner {
            path.push(name.to_owned());
            inner = matches.subcommand();
        }
    }
    path
}

/// The command with these words; the outermost where there is none.
pub(super) fn at<'a>(tree: &'a Command, path: &[String]) -> &'a Command {
    path.iter()
        .try_fold(tree, |command, word| command.find_subcommand(word))
        .unwrap_or(tree)
}

/// The tree with every text from the catalogues, for completions and manual pages.
pub(crate) fn in_words(tree: Command, words: &Words) -> Command {
    let names = Names::new(words);
    let version = flag("version", 'V', ArgAction::Version, &names);
    filled(tree, &mut Vec::new(), &names)
        .disable_version_flag(true)
        .arg(version)
}

fn filled(command: Command, path: &mut Vec<String>, names: &Names) -> Command {
    let id = names::help_id(path);
    let about = names.help(&id, None).unwrap_or_default();
    let command = command
        .about(about)
        .subcommand_help_heading(names.say(&say!("usage-heading-commands")))
        .mut_args(|arg| with_words(arg, &id, names))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(flag("help", 'h', ArgAction::Help, names));
    below(command, path, &mut |sub, path| filled(sub, path, names))
}

fn with_words(arg: Arg, id: &str, names: &Names) -> Arg {
    let values = names.values(&arg);
    let arg = arg.clone().help(names.argument_help(id, &arg));
    if values.is_empty() {
        return arg;
    }
    // The help shows both already, in the person's language.
    arg.hide_possible_values(true)
        .hide_default_value(true)
        .value_names(values)
}

/// Flags that clap would add with texts of its own.
fn flag(name: &'static str, short: char, action: ArgAction, names: &Names) -> Arg {
    let help = names.help(&names::help_id(&[]), Some(name));
    Arg::new(name)
        .short(short)
        .long(name)
        .action(action)
        .help(help.unwrap_or_default())
}

fn below(
    command: Command,
    path: &mut Vec<String>,
    change: &mut dyn FnMut(Command, &mut Vec<String>) -> Command,
) -> Command {
    command.mut_subcommands(|sub| {
        path.push(sub.get_name().to_owned());
        let sub = change(sub, path);
        path.pop();
        sub
    })
}
