//! Hints of usage errors: the option that takes a time, the nearest word, the commands there are, dashes before a text.

use clap::error::{ContextKind, ErrorKind};
use clap::{Arg, Command};

use crate::cli::usage::explain::{UsageError, line};
use crate::domain::name::folded;
use crate::domain::suggest::closest_match;
use crate::error::Message;
use crate::say;

/// `19:30`, `1930`, `+2h`, `2026-11-22`.
fn looks_like_time(word: &str) -> bool {
    let rest = word.trim_start_matches('+');
    let is_part = |c: char| c.is_ascii_digit() || ":.-hm".contains(c);
    rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(is_part)
}

impl UsageError<'_> {
    /// The options that take a time, for a word that looks like one.
    pub(super) fn time(&self) -> Option<Message> {
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
    pub(super) fn nearest(&self) -> Option<Message> {
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
    pub(super) fn commands(&self) -> Option<Message> {
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

    /// Hint for a text that begins with one dash; two begin an option that there is not.
    pub(super) fn dashes(&self, takes_text: bool) -> Option<Message> {
        let word = self.text(ContextKind::InvalidArg);
        let is_text = word.starts_with('-') && !word.starts_with("--");
        let meant = takes_text && is_text && self.error.kind() == ErrorKind::UnknownArgument;
        meant.then(|| say!("usage-hint-dashes", word = word))
    }
}
