//! Finds the command that was typed, and tells its options from words.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

/// The innermost command typed, and the position of its name.
pub(super) fn leaf<'a>(tree: &'a Command, args: &[OsString]) -> Option<(&'a Command, usize)> {
    let mut found = None;
    let mut leaf = tree;
    let mut at = 0;
    while let Some(word) = args.get(at) {
        match (Options { tree, leaf }).takes_next(word) {
            Some(takes) => at += 1 + usize::from(takes),
            None => {
                let Some(sub) = word.to_str().and_then(|it| leaf.find_subcommand(it)) else {
                    break;
                };
                leaf = sub;
                found = Some((sub, at));
                at += 1;
            }
        }
    }
    found
}

/// Options of a command and those that every command has.
#[derive(Clone, Copy)]
pub(super) struct Options<'a> {
    pub(super) tree: &'a Command,
    pub(super) leaf: &'a Command,
}

impl Options<'_> {
    /// For a word that is an option: whether its value is the next word.
    pub(super) fn takes_next(self, word: &OsStr) -> Option<bool> {
        let typed = word.to_str()?;
        if !looks_like_option(typed) {
            return None;
        }
        let (name, value) = typed
            .split_once('=')
            .map_or((typed, None), |(name, it)| (name, Some(it)));
        let takes = self
            .named(name)
            .is_some_and(|arg| arg.get_action().takes_values());
        Some(takes && value.is_none() && (name.starts_with("--") || typed.chars().count() == 2))
    }

    /// What the value of a typed option is called: `TIME`.
    pub(super) fn value_name(&self, word: &OsStr) -> Option<&str> {
        let name = word.to_str()?.split('=').next()?;
        let names = self.named(name)?.get_value_names()?;
        names.first().map(|name| name.as_str())
    }

    fn named(&self, name: &str) -> Option<&Arg> {
        let mut all = self.leaf.get_arguments().chain(self.tree.get_arguments());
        all.find(|arg| match name.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => arg.get_short() == name.chars().nth(1),
        })
    }

    /// True for an option of the command, which is never another option's value.
    pub(super) fn knows(&self, word: &OsStr) -> bool {
        let typed = word.to_str().unwrap_or_default();
        let name = typed.split('=').next().unwrap_or_default();
        looks_like_option(typed) && name.starts_with("--") && self.named(name).is_some()
    }

    /// Positions of the words from `start` on that are neither an option nor an option's value.
    pub(super) fn plain_words(self, args: &[OsString], start: usize) -> Vec<usize> {
        let mut plain = Vec::new();
        let mut at = start;
        while let Some(word) = args.get(at).filter(|word| *word != "--") {
            match self.takes_next(word) {
                Some(takes) => at += usize::from(takes),
                None => plain.push(at),
            }
            at += 1;
        }
        plain
    }
}

fn looks_like_option(typed: &str) -> bool {
    let is_text = |c: char| c.is_whitespace() || c.is_ascii_digit();
    let has_space = typed.contains(char::is_whitespace) && !typed.contains('=');
    typed.starts_with('-')
        && typed != "-"
        && typed != "--"
        && !has_space
        && !typed[1..].starts_with(is_text)
}
