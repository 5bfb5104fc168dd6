//! Display names of commands, arguments and values.

use clap::Arg;

use crate::cli::usage::synonyms::Synonyms;
use crate::error::Message;
use crate::render::words::Words;
use crate::say;

/// The catalogue id of a command's help: `help-log-add`; `help-binder` for the program itself.
pub(crate) fn help_id(path: &[String]) -> String {
    if path.is_empty() {
        "help-binder".to_owned()
    } else {
        format!("help-{}", path.join("-"))
    }
}

/// Looks names up in the catalogues of one language.
pub(super) struct Names<'a> {
    words: &'a Words,
    synonyms: Synonyms,
}

impl<'a> Names<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self {
            words,
            synonyms: Synonyms::of(words),
        }
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.words.say(message)
    }

    pub(super) fn hint(&self, message: &Message) -> Option<String> {
        self.words.hint(message)
    }

    pub(super) fn help(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.words.help(id, attribute)
    }

    /// Help of an argument: purpose, possible values, default.
    pub(super) fn argument_help(&self, command_id: &str, arg: &Arg) -> String {
        let mut sentences = vec![
            self.help(command_id, Some(arg.get_id().as_str()))
                .unwrap_or_default(),
        ];
        let possible = possible(arg);
        if !possible.is_empty() {
            sentences.push(self.say(&say!("usage-possible", values = self.possible(&possible))));
        }
        if let [default] = arg.get_default_values()
            && arg.get_action().takes_values()
        {
            let value = default.to_string_lossy().into_owned();
            sentences.push(self.say(&say!("usage-default", value = value)));
        }
        sentences.retain(|sentence| !sentence.is_empty());
        sentences.join(" ")
    }

    /// Names of an argument's values: `TID`; literal values (`sv|da|en`) are unchanged.
    pub(super) fn values(&self, arg: &Arg) -> Vec<String> {
        if !arg.get_action().takes_values() {
            return Vec::new();
        }
        let own = arg.get_value_names().unwrap_or_default();
        let each = own.iter().map(|name| name.split('|'));
        each.map(|names| self.joined(names, "|")).collect()
    }

    fn joined<'b>(&self, names: impl Iterator<Item = &'b str>, between: &str) -> String {
        let named = |name: &str| {
            let own = self.help(&value_id(name), None);
            own.unwrap_or_else(|| self.synonyms.shown(name).to_owned())
        };
        names.map(named).collect::<Vec<_>>().join(between)
    }

    /// Possible values, by their names in the user's language.
    pub(super) fn possible(&self, words: &[String]) -> String {
        let shown = words.iter().map(|word| self.synonyms.shown(word));
        shown.collect::<Vec<_>>().join(", ")
    }

    /// clap's `--at <TIME>` or `<EVENT>...` with the value's name in the user's language.
    pub(super) fn typed(&self, shown: &str) -> String {
        let mut out = String::new();
        let mut rest = shown;
        while let Some((before, after)) = rest.split_once(['<', '[']) {
            let Some((name, tail)) = after.split_once(['>', ']']) else {
                break;
            };
            out.push_str(before);
            out.push_str(&self.joined(name.split('|'), "|"));
            rest = tail;
        }
        out + rest
    }
}

/// The catalogue id of a value's name: `value-time` for `TIME`.
pub(crate) fn value_id(name: &str) -> String {
    format!("value-{}", name.to_lowercase().replace('_', "-"))
}

/// The words an argument may be, where they are counted up and its name does not already say them.
fn possible(arg: &Arg) -> Vec<String> {
    let named = |name: &str| name.contains('|');
    let names = arg.get_value_names().unwrap_or_default();
    let flag = !arg.get_action().takes_values();
    if flag || arg.is_hide_possible_values_set() || names.iter().any(|name| named(name)) {
        return Vec::new();
    }
    let values = arg.get_possible_values();
    let shown = values.iter().filter(|value| !value.is_hide_set());
    shown.map(|value| value.get_name().to_owned()).collect()
}
