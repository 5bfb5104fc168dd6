//! Explains usage errors: one sentence on what is wrong, one thing to type next.

mod hints;

use std::error::Error as _;

use clap::Command;
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::cli::usage::names::Names;
use crate::cli::usage::tree;
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
