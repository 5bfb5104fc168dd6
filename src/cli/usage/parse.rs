//! The words typed against the tree of commands.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, ArgMatches, Command};

use crate::cli::usage::synonyms::{self, Synonyms};
use crate::cli::usage::tree;
use crate::cli::usage::unquoted;
use crate::render::words::Words;

/// Matches the words typed, without the program's own name: against a tree that is quick to build,
/// and where they do not fit against the whole one, which knows what is wrong with them.
///
/// What begins with a dash and holds a space can be no option (`- first point`, `-3 degrees`). It is
/// taken as the text it is, because a row of the log must not fail for its first character. A text without
/// quotation marks is put together, and a word of the binder's language is taken for the one it stands for.
pub(crate) fn matched(
    quick: impl Fn() -> Command,
    whole: impl Fn() -> Command,
    args: &[OsString],
    language: &Words,
) -> Result<ArgMatches, Error> {
    let mut args = asked_of_help(&quick, args);
    let parsed = |args: &[OsString]| quick().try_get_matches_from(words(args));
    for _ in 0..MOST_REPAIRS {
        let error = match parsed(&args) {
            Ok(matches) => {
                let verb = may_be_verb(&matches)
                    .then(|| verb_in_language(whole(), &args, language))
                    .flatten();
                match verb {
                    Some(better) => {
                        args = better;
                        continue;
                    }
                    None => return Ok(matches),
                }
            }
            Err(error) => error,
        };
        // Help is no fault, and where options alone stand (`--version`) there is no text.
        let is_fault = error.use_stderr() && args.iter().any(is_word);
        let better = is_fault.then(|| repaired(&whole, &args, &error, language));
        match better.flatten() {
            Some(better) => args = better,
            None => break,
        }
    }
    let words = || words(&args);
    // Where clap would write help it writes which command was asked about.
    let marked = tree::marked(whole(), &mut Vec::new());
    let error = match marked.clone().try_get_matches_from(words()) {
        Ok(matches) => return Ok(matches),
        Err(error) => error,
    };
    if error.use_stderr() && args.iter().any(is_text_with_a_dash) {
        let open = open_to_dashes(marked);
        return open.try_get_matches_from(words()).or(Err(error));
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

/// The words typed as they were meant, where they do not fit as they stand.
fn repaired(
    whole: impl Fn() -> Command,
    args: &[OsString],
    error: &Error,
    language: &Words,
) -> Option<Vec<OsString>> {
    if let Some(better) = verb_in_language(whole(), args, language) {
        return Some(better);
    }
    if error.kind() == ErrorKind::UnknownArgument {
        let joined = unquoted::joined(&mut whole(), args)?;
        return (joined != args).then_some(joined);
    }
    let fits_better = |args: &Vec<OsString>| match whole().try_get_matches_from(words(args)) {
        Ok(_) => true,
        Err(other) => (other.kind(), what(&other)) != (error.kind(), what(error)),
    };
    let mut all = synonyms::replaced(error, args, &Synonyms::of(language)).into_iter();
    all.find(fits_better)
}

/// Nouns behind which a word to look for can stand in the place of a verb.
const FREE: [&str; 3] = ["log", "routine", "contacts"];

/// True if words were taken as search words of a noun whose verb may have been typed in the binder's language.
fn may_be_verb(matches: &ArgMatches) -> bool {
    let noun = matches.subcommand();
    noun.is_some_and(|(noun, below)| {
        FREE.contains(&noun) && below.subcommand().is_none() && below.args_present()
    })
}

/// The words typed with a verb of the binder's language replaced by the one it stands for. Alone behind
/// one of those nouns it is a word to look for.
fn verb_in_language(
    mut whole: Command,
    args: &[OsString],
    language: &Words,
) -> Option<Vec<OsString>> {
    whole.build();
    let (noun, at) = unquoted::leaf(&whole, args)?;
    let typed = args.get(at + 1)?.to_str()?;
    let verbs: Vec<&str> = noun.get_subcommands().map(Command::get_name).collect();
    if FREE.contains(&noun.get_name()) && args.len() == at + 2 {
        return None;
    }
    let verb = Synonyms::of(language).meant(typed, &verbs)?;
    let mut args = args.to_vec();
    args[at + 1] = verb.into();
    Some(args)
}

/// The value that an error is about.
fn what(error: &Error) -> Option<&ContextValue> {
    error.get(ContextKind::InvalidValue)
}

/// The words without the options that every command takes, where they stand behind `help`: that clap
/// knows none there. What they say was read before, from the words as they were typed.
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

/// For a global option (`--lang`, `-C` …): true if its value is the next word, false if it stands
/// alone. None for any other word.
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
        let matches = matched(tree, tree, &args, &words).ok()?;
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
