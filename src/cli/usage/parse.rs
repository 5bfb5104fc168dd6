//! Parses the arguments against the tree of commands.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, ArgMatches, Command};

use crate::cli::usage::choices;
use crate::cli::usage::command_words;
use crate::cli::usage::loose_tail;
use crate::cli::usage::options;
use crate::cli::usage::synonyms::{self, Synonyms};
use crate::cli::usage::tree;
use crate::cli::usage::unquoted;
use crate::cli::usage::values;
use crate::render::words::Words;

/// Matches the arguments, without the program's name, against the tree of commands.
///
/// A word that begins with a dash and contains a space cannot be an option (`- first point`, `-3 degrees`)
/// and is taken as text, because a row must not fail for its first character. Unquoted texts and values are joined,
/// and words of the binder's language are translated.
pub(crate) fn matched(
    tree: impl Fn() -> Command,
    args: &[OsString],
    language: &Words,
) -> Result<ArgMatches, Error> {
    let mut args = asked_of_help(&tree, args);
    if args.iter().any(|arg| !is_word(arg)) || values::begins_with_time(&args) {
        args = values::joined(&tree(), &args);
    }
    let mut repairs = 0;
    let error = loop {
        let (found, better) = match tree().try_get_matches_from(words(&args)) {
            Ok(matches) => {
                let may_be_verb = may_be_verb(&matches);
                let verb = may_be_verb.then(|| verb_in_language(&tree(), &args, language));
                (Ok(matches), verb.flatten())
            }
            // Help is no error; options alone (`--version`) have no text.
            Err(error) if !error.use_stderr() || !args.iter().any(is_word) => (Err(error), None),
            Err(error) => {
                let better = repaired(&tree, &args, &error, language);
                (Err(error), better)
            }
        };
        match (found, better) {
            (_, Some(better)) if repairs < MOST_REPAIRS => args = better,
            (Ok(matches), _) => return Ok(matches),
            (Err(error), _) => break error,
        }
        repairs += 1;
    };
    told(&tree, &args, error)
}

/// What is told of arguments that do not match. Where clap would print help, the error names the command
/// asked about instead.
fn told(tree: impl Fn() -> Command, args: &[OsString], error: Error) -> Result<ArgMatches, Error> {
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if is_help {
        let marked = tree::marked(tree(), &mut Vec::new());
        return marked.try_get_matches_from(words(args));
    }
    if error.use_stderr() && args.iter().any(is_text_with_a_dash) {
        let open = open_to_dashes(tree());
        return open.try_get_matches_from(words(args)).or(Err(error));
    }
    Err(error)
}

fn is_word(arg: &OsString) -> bool {
    !arg.to_string_lossy().starts_with('-')
}

/// Most replacements tried on one command line.
const MOST_REPAIRS: usize = 6;

fn words(args: &[OsString]) -> impl Iterator<Item = OsString> {
    std::iter::once("binder".into()).chain(args.iter().cloned())
}

/// The arguments corrected, if they do not match as typed.
fn repaired(
    tree: impl Fn() -> Command,
    args: &[OsString],
    error: &Error,
    language: &Words,
) -> Option<Vec<OsString>> {
    let whole = tree();
    if let Some(better) = verb_in_language(&whole, args, language) {
        return Some(better);
    }
    let synonyms = Synonyms::of(language);
    if let Some(better) = choices::put_together(&whole, args, &synonyms) {
        return Some(better);
    }
    if error.kind() == ErrorKind::UnknownArgument {
        let joined = unquoted::joined(&whole, args).filter(|joined| joined != args);
        return joined.or_else(|| loose_tail::as_options(&whole, args));
    }
    let fits_better = |args: &Vec<OsString>| match tree().try_get_matches_from(words(args)) {
        Ok(_) => true,
        Err(other) => (other.kind(), what(&other)) != (error.kind(), what(error)),
    };
    let mut all = synonyms::replaced(error, args, &synonyms).into_iter();
    all.find(fits_better)
}

/// Nouns after which a search word may stand in place of a verb.
const FREE: [&str; 4] = ["log", "routine", "contacts", "print"];

/// True if words were taken as search words of a noun whose verb may have been typed in the binder's language.
fn may_be_verb(matches: &ArgMatches) -> bool {
    let noun = matches.subcommand();
    noun.is_some_and(|(noun, below)| {
        FREE.contains(&noun) && below.subcommand().is_none() && below.args_present()
    })
}

/// Replaces a verb of the binder's language by the command's word. Alone after one of those nouns it is a
/// search word.
fn verb_in_language(whole: &Command, args: &[OsString], language: &Words) -> Option<Vec<OsString>> {
    let (noun, at) = options::leaf(whole, args)?;
    let at = at + 1;
    let verbs: Vec<&str> = noun.get_subcommands().map(Command::get_name).collect();
    let synonyms = Synonyms::of(language);
    (1..=command_words::MOST_WORDS).rev().find_map(|count| {
        let typed = command_words::hyphened(args, at, count)?;
        // What is printed is one of a few words, and none of them a verb's.
        let may_stand_alone = noun.get_name() == "print";
        if FREE.contains(&noun.get_name()) && args.len() == at + count && !may_stand_alone {
            return None;
        }
        let verb = synonyms.meant(&typed, &verbs)?;
        let mut args = args.to_vec();
        args.splice(at..at + count, [OsString::from(verb)]);
        Some(args)
    })
}

/// The value that an error is about.
fn what(error: &Error) -> Option<&ContextValue> {
    error.get(ContextKind::InvalidValue)
}

/// Arguments of `help` without global options, which clap does not accept there. Their values were read
/// before parsing.
fn asked_of_help(tree: impl Fn() -> Command, args: &[OsString]) -> Vec<OsString> {
    if !args.iter().any(|word| word == "help") {
        return args.to_vec();
    }
    let tree = tree();
    let mut kept = Vec::new();
    let mut is_help = None;
    let mut words = args.iter();
    while let Some(word) = words.next() {
        let takes = option_of_all(&tree, word);
        let value = takes.filter(|takes| *takes).and_then(|_| words.next());
        match (takes, is_help) {
            (Some(_), Some(true)) => {}
            (Some(_), _) => kept.extend([word].into_iter().chain(value).cloned()),
            (None, before) => {
                is_help = before.or(Some(word == "help"));
                kept.push(word.clone());
            }
        }
    }
    kept
}

/// For a global option (`--lang`, `-C` …): true if its value is the next word, false if it has none. None
/// for other words.
fn option_of_all(tree: &Command, word: &OsString) -> Option<bool> {
    let word = word.to_str()?;
    if ["-h", "--help"].contains(&word) {
        return Some(false);
    }
    let option = tree.get_arguments().find(|arg| {
        let long = word.split('=').next().and_then(|it| it.strip_prefix("--"));
        let short = word.strip_prefix('-').and_then(|it| it.chars().next());
        long.is_some() && long == arg.get_long() || short.is_some() && short == arg.get_short()
    })?;
    let is_alone = !word.contains('=') && (word.starts_with("--") || word.chars().count() == 2);
    Some(is_alone && option.get_action().takes_values())
}

fn is_text_with_a_dash(arg: &OsString) -> bool {
    let text = arg.to_string_lossy();
    let name = text.split('=').next().unwrap_or_default();
    name.starts_with('-') && name.contains(char::is_whitespace)
}

fn open_to_dashes(command: Command) -> Command {
    let open = |arg: Arg| {
        let takes = arg.get_action().takes_values();
        if takes {
            arg.allow_hyphen_values(true)
        } else {
            arg
        }
    };
    command.mut_args(open).mut_subcommands(open_to_dashes)
}

#[cfg(test)]
mod tests {
    use clap::ArgAction;

    use super::*;

    fn tree() -> Command {
        let add = Command::new("add")
            .arg(Arg::new("event").required(true))
            .arg(Arg::new("action").long("action"))
            .arg(Arg::new("loud").short('v').action(ArgAction::SetTrue));
        Command::new("binder").subcommand(add)
    }

    fn event(args: &[&str]) -> Option<String> {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let words = Words::new(crate::domain::language::Language::Swedish);
        let matches = matched(tree, &args, &words).ok()?;
        matches.subcommand()?.1.get_one::<String>("event").cloned()
    }

    #[test]
    fn a_text_that_begins_with_a_dash_is_a_text() {
        for text in [
            "- punkt: lista",
            "-3 grader i hallen",
            "-- ja, \"=\" också",
            "-v är tyst",
        ] {
            assert_eq!(event(&["add", text]).as_deref(), Some(text));
        }
        let action = ["add", "Inget svar", "--action", "- ring igen"];
        assert_eq!(event(&action).as_deref(), Some("Inget svar"));
    }

    #[test]
    fn what_every_command_takes_may_stand_behind_help() {
        let lang = || Arg::new("lang").long("lang").global(true);
        let dir = || Arg::new("dir").short('C').global(true);
        let plain = || Arg::new("plain").long("plain").action(ArgAction::SetTrue);
        let tree = || tree().arg(lang()).arg(dir()).arg(plain());
        let asked = |line: &str| {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let asked = asked_of_help(tree, &args);
            let words = asked.iter().map(|word| word.to_string_lossy());
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(asked("help add --lang en -C x --plain"), "help add");
        assert_eq!(asked("help --lang=en add -Cx -h"), "help add");
        assert_eq!(asked("-C x help add --actoin"), "-C x help add --actoin");
        assert_eq!(asked("add help --lang en"), "add help --lang en");
    }

    #[test]
    fn an_option_that_is_not_known_is_still_a_mistake() {
        assert_eq!(event(&["add", "--actoin"]), None);
        assert_eq!(event(&["add", "x", "--actoin=- ring igen"]), None);
        assert_eq!(event(&["add", "x", "--actoin", "- ring"]), None);
    }
}
