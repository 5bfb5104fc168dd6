//! Explains usage errors: one sentence on what is wrong, one thing to type next.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use clap::{Arg, Command};

use crate::cli::usage::names::Names;
use crate::cli::usage::tree;
use crate::domain::name::folded;
use crate::domain::suggest::closest_match;
use crate::error::{Failure, Message};
use crate::say;

/// The sentence and the hint. `path` is the command the words were typed to.
pub(super) fn explained(
    error: &Error,
    tree: &Command,
    path: &[String],
    names: &Names,
) -> (String, String) {
    let own = error.source().and_then(|source| source.downcast_ref());
    let help = say!("usage-hint-help", command = line(path, "--help"));
    if let Some(Failure { message, .. }) = own {
        let hint = names.hint(message);
        return (names.say(message), hint.unwrap_or_else(|| names.say(&help)));
    }
    let command = tree::at(tree, path);
    let found = UsageError {
        error,
        command,
        path,
        names,
    };
    let takes_text = command.get_positionals().next().is_some();
    let hint = found.time().or_else(|| found.nearest());
    let hint = hint.or_else(|| found.dashes(takes_text));
    let hint = hint.or_else(|| found.commands());
    (names.say(&found.fact()), names.say(&hint.unwrap_or(help)))
}

/// `19:30`, `1930`, `+2h`, `2026-11-22`.
fn looks_like_time(word: &str) -> bool {
    let rest = word.trim_start_matches('+');
    let is_part = |c: char| c.is_ascii_digit() || ":.-hm".contains(c);
    rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(is_part)
}

fn line(path: &[String], last: &str) -> String {
    let words = std::iter::once("binder").chain(path.iter().map(String::as_str));
    words.chain([last]).collect::<Vec<_>>().join(" ")
}

/// Error of clap, with context.
struct UsageError<'a> {
    error: &'a Error,
    /// Command that the arguments belong to.
    command: &'a Command,
    path: &'a [String],
    names: &'a Names<'a>,
}

impl UsageError<'_> {
    fn fact(&self) -> Message {
        let argument = || self.short(&self.text(ContextKind::InvalidArg));
        match self.error.kind() {
            ErrorKind::UnknownArgument => self.unknown(),
            ErrorKind::InvalidSubcommand => {
                say!(
                    "usage-unknown-command",
                    word = self.text(ContextKind::InvalidSubcommand)
                )
            }
            ErrorKind::InvalidValue => self.not_possible(argument()),
            ErrorKind::ValueValidation => {
                let value = self.text(ContextKind::InvalidValue);
                say!("usage-not-read", value = value, argument = argument())
            }
            ErrorKind::NoEquals => say!("usage-no-equals", argument = argument()),
            ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
                self.number_of_values(argument())
            }
            ErrorKind::ArgumentConflict => self.conflict(),
            ErrorKind::MissingRequiredArgument => {
                let missing = self.names.typed(&self.text(ContextKind::InvalidArg));
                say!("usage-missing", missing = missing.replace("...", ""))
            }
            ErrorKind::MissingSubcommand => {
                let possible = self.text(ContextKind::ValidSubcommand);
                let command = line(self.path, "").trim_end().to_owned();
                say!(
                    "usage-missing-command",
                    command = command,
                    possible = possible
                )
            }
            ErrorKind::InvalidUtf8 => say!("usage-not-text"),
            _ => say!("usage-other"),
        }
    }

    /// An option without its value.
    fn short(&self, shown: &str) -> String {
        let typed = self.names.typed(shown);
        match typed.split_once(' ') {
            Some((option, _)) if option.starts_with('-') => option.to_owned(),
            _ => typed,
        }
    }

    fn unknown(&self) -> Message {
        let word = self.text(ContextKind::InvalidArg);
        if word.starts_with('-') {
            say!("usage-unknown-option", word = word)
        } else {
            say!("usage-unexpected-word", word = word)
        }
    }

    fn not_possible(&self, argument: String) -> Message {
        let value = self.text(ContextKind::InvalidValue);
        let possible = self.names.possible(&self.list(ContextKind::ValidValue));
        match (value.is_empty(), possible.is_empty()) {
            (true, _) => say!("usage-no-value", argument = argument),
            (false, true) => say!("usage-not-read", value = value, argument = argument),
            // If the name lists the possible values, they are not repeated.
            (false, false) if argument.contains('|') => {
                say!("usage-not-one-of", value = value, possible = possible)
            }
            (false, false) => say!(
                "usage-not-possible",
                value = value,
                argument = argument,
                possible = possible
            ),
        }
    }

    fn number_of_values(&self, argument: String) -> Message {
        let given = self.number(ContextKind::ActualNumValues);
        match self.error.kind() {
            ErrorKind::TooFewValues => {
                let least = self.number(ContextKind::MinValues);
                say!(
                    "usage-too-few",
                    argument = argument,
                    least = least,
                    given = given
                )
            }
            ErrorKind::WrongNumberOfValues => {
                let wanted = self.number(ContextKind::ExpectedNumValues);
                say!(
                    "usage-wrong-number",
                    argument = argument,
                    wanted = wanted,
                    given = given
                )
            }
            _ => {
                let value = self.text(ContextKind::InvalidValue);
                say!("usage-too-many", argument = argument, value = value)
            }
        }
    }

    fn conflict(&self) -> Message {
        let first = self.text(ContextKind::InvalidArg) + &self.text(ContextKind::InvalidSubcommand);
        let other = self.text(ContextKind::PriorArg);
        let argument = self.short(&first);
        if first == other {
            return say!("usage-twice", argument = argument);
        }
        say!(
            "usage-conflict",
            argument = argument,
            other = self.short(&other)
        )
    }

    /// The options that take a time, for a word that looks like one.
    fn time(&self) -> Option<Message> {
        let word = self.text(ContextKind::InvalidArg);
        let is_unexpected = self.error.kind() == ErrorKind::UnknownArgument;
        if !is_unexpected || !looks_like_time(&word) {
            return None;
        }
        let takes_time = |arg: &&Arg| {
            let mut names = arg.get_value_names().unwrap_or_default().iter();
            names.any(|name| name == "TIME")
        };
        let options = self.command.get_opts().filter(takes_time);
        let options = options.filter_map(|arg| Some(format!("--{} {word}", arg.get_long()?)));
        let near = options.collect::<Vec<_>>().join(", ");
        (!near.is_empty()).then(|| say!("usage-hint-near", near = near))
    }

    /// The word that was probably meant: of those clap thinks of, the one that is really alike.
    fn nearest(&self) -> Option<Message> {
        let (typed, offered) = match self.error.kind() {
            ErrorKind::InvalidSubcommand => (
                ContextKind::InvalidSubcommand,
                ContextKind::SuggestedSubcommand,
            ),
            ErrorKind::UnknownArgument => (ContextKind::InvalidArg, ContextKind::SuggestedArg),
            ErrorKind::InvalidValue => (ContextKind::InvalidValue, ContextKind::SuggestedValue),
            _ => return None,
        };
        let typed = self.text(typed);
        let offered = self.list(offered);
        let bare = |word: &str| word.trim_start_matches('-').to_owned();
        let alike =
            |offer: &&String| closest_match(&bare(&typed), [bare(offer).as_str()]).is_some();
        let near = offered.iter().rfind(alike).cloned();
        let near = near.or_else(|| self.command_like(&typed));
        let near = near.or_else(|| self.option_like(&bare(&typed)));
        let near = near.or_else(|| self.value_begun(&typed))?;
        let near = match self.error.kind() {
            ErrorKind::InvalidSubcommand => line(self.path, &near),
            ErrorKind::InvalidValue => self.names.possible(&[near]),
            _ => near,
        };
        Some(say!("usage-hint-near", near = near))
    }

    /// What may stand where a command was typed that there is not.
    fn commands(&self) -> Option<Message> {
        if self.error.kind() != ErrorKind::InvalidSubcommand {
            return None;
        }
        if self.path.is_empty() {
            return Some(say!(
                "usage-hint-commands",
                command = line(self.path, "--help")
            ));
        }
        let verbs = self
            .command
            .get_subcommands()
            .filter(|it| !it.is_hide_set());
        let verbs: Vec<&str> = verbs
            .map(Command::get_name)
            .filter(|it| *it != "help")
            .collect();
        let command = line(self.path, "").trim_end().to_owned();
        Some(say!(
            "usage-hint-verbs",
            command = command,
            verbs = verbs.join(", ")
        ))
    }

    /// The library offers none for a short word of which two letters changed places.
    fn command_like(&self, typed: &str) -> Option<String> {
        let is_command = self.error.kind() == ErrorKind::InvalidSubcommand;
        let known = self.command.get_subcommands().map(Command::get_name);
        closest_match(typed, known.filter(|_| is_command)).map(str::to_owned)
    }

    /// The one value that begins with what was typed, as the language of the binder or the program says it.
    fn value_begun(&self, typed: &str) -> Option<String> {
        let is_value = self.error.kind() == ErrorKind::InvalidValue && !typed.is_empty();
        let known = self.list(ContextKind::ValidValue).into_iter();
        let begins = |value: &String| {
            let shown = self.names.possible(std::slice::from_ref(value));
            value.starts_with(typed) || folded(&shown).starts_with(&folded(typed))
        };
        let begun: Vec<String> = known.filter(|value| is_value && begins(value)).collect();
        match begun.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        }
    }

    /// The library offers none for a word of two letters.
    fn option_like(&self, typed: &str) -> Option<String> {
        let is_option = self.error.kind() == ErrorKind::UnknownArgument;
        let known = self.command.get_arguments().filter_map(|it| it.get_long());
        let near = closest_match(typed, known.filter(|_| is_option))?;
        Some(format!("--{near}"))
    }

    /// Hint for a text that begins with a dash.
    fn dashes(&self, takes_text: bool) -> Option<Message> {
        let word = self.text(ContextKind::InvalidArg);
        let meant =
            takes_text && self.error.kind() == ErrorKind::UnknownArgument && word.starts_with('-');
        meant.then(|| say!("usage-hint-dashes", word = word))
    }

    fn text(&self, kind: ContextKind) -> String {
        self.list(kind).join(", ")
    }

    fn list(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(one)) => vec![one.clone()],
            Some(ContextValue::Strings(several)) => several.clone(),
            _ => Vec::new(),
        }
    }

    fn number(&self, kind: ContextKind) -> i64 {
        match self.error.get(kind) {
            Some(ContextValue::Number(number)) => i64::try_from(*number).unwrap_or(i64::MAX),
            _ => 0,
        }
    }
}

#[cfg(test)]
mod tests;
