//! Joins a text typed without quotation marks into one argument.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

use crate::cli::usage::options::{Options, leaf};

/// Ids of last words that are a text or a name of several words.
const TEXTS: [&str; 8] = [
    "event", "text", "title", "why", "value", "person", "number", "name",
];

/// The arguments with unquoted words joined; none if no command is typed.
///
/// The words before the first option are the text, as are those after an option that precedes it. Once the
/// text has begun, words after an option belong to that option: `log add Larm --action Ring Olle` has the
/// action `Ring Olle`. After `--` there are no options.
pub(super) fn joined(tree: &Command, args: &[OsString]) -> Option<Vec<OsString>> {
    let (leaf, verb) = leaf(tree, args)?;
    let places: Vec<&Arg> = leaf.get_positionals().collect();
    let last = places.last().map(|arg| arg.get_id().as_str());
    let takes_text = last.is_some_and(|id| TEXTS.contains(&id));
    let needed = places.iter().filter(|arg| arg.is_required_set()).count();
    let mut line = Line {
        options: Options { tree, leaf },
        before: places.len() - usize::from(takes_text),
        places: places.len(),
        needed: needed.max(usize::from(takes_text)),
        seen: 0,
        kept: args[..=verb].to_vec(),
        text: None,
    };
    line.read(&args[verb + 1..]);
    Some(line.kept)
}

struct Line<'a> {
    options: Options<'a>,
    places: usize,
    /// Words before the text.
    before: usize,
    /// Words without which the command is not whole.
    needed: usize,
    seen: usize,
    kept: Vec<OsString>,
    /// Position of the text among the kept arguments.
    text: Option<usize>,
}

impl Line<'_> {
    fn read(&mut self, words: &[OsString]) {
        let mut at = 0;
        while let Some(word) = words.get(at) {
            at += 1;
            if word == "--" {
                words[at..].iter().for_each(|word| self.plain(word));
                return;
            }
            let Some(takes) = self.options.takes_next(word) else {
                self.plain(word);
                continue;
            };
            self.kept.push(word.clone());
            // `--late --at -5m`: the value is missing, and the next option keeps its own.
            let value = words.get(at).filter(|value| !self.options.knows(value));
            let has_next = takes && value.is_some();
            if let Some(value) = value.filter(|_| takes) {
                self.kept.push(value.clone());
                at += 1;
            }
            let has_value = has_next || word.to_string_lossy().contains('=');
            if has_value && self.seen >= self.needed && !self.is_quoted() {
                at += self.value_goes_on(&words[at..]);
            }
        }
    }

    fn plain(&mut self, word: &OsStr) {
        self.seen += 1;
        match self.text {
            _ if self.seen <= self.before => self.kept.push(word.to_owned()),
            // One too many, where no text is taken.
            None if self.before == self.places => {
                self.kept.push(word.to_owned());
            }
            None => {
                self.text = Some(self.kept.len());
                self.kept.push(word.to_owned());
            }
            Some(text) => add(&mut self.kept[text], word),
        }
    }

    /// True if the last value was one word to the shell.
    fn is_quoted(&self) -> bool {
        let last = self.kept.last().map(|it| it.to_string_lossy());
        last.is_some_and(|last| last.contains(char::is_whitespace))
    }

    /// Appends the words up to the next option to the last value; returns their number.
    fn value_goes_on(&mut self, words: &[OsString]) -> usize {
        let options = self.options;
        let is_plain = |word: &&OsString| *word != "--" && options.takes_next(word).is_none();
        let count = words.iter().take_while(is_plain).count();
        if let Some(value) = self.kept.last_mut() {
            words[..count].iter().for_each(|word| add(value, word));
        }
        count
    }
}

pub(super) fn add(text: &mut OsString, word: &OsStr) {
    text.push(" ");
    text.push(word);
}

#[cfg(test)]
mod tests {
    use clap::ArgAction;

    use super::*;

    fn read(line: &str) -> Option<Vec<String>> {
        let option = |name: &'static str| Arg::new(name).long(name);
        let add = Command::new("add")
            .arg(Arg::new("event").required(true))
            .arg(option("action"))
            .arg(option("at"))
            .arg(option("omission").action(ArgAction::SetTrue));
        let done = Command::new("done")
            .arg(Arg::new("id").required(true))
            .arg(Arg::new("text"))
            .arg(option("why"));
        let verify = Command::new("verify").arg(Arg::new("file").required(true));
        let last = Arg::new("last").long("last").action(ArgAction::SetTrue);
        let strike = Command::new("strike")
            .arg(Arg::new("id").required_unless_present("last"))
            .arg(last)
            .arg(option("why"));
        let tree = Command::new("binder")
            .arg(Arg::new("dir").short('C').global(true))
            .subcommands([add, done, verify, strike]);
        let args: Vec<OsString> = line.split('|').map(OsString::from).collect();
        let joined = joined(&tree, &args)?;
        Some(
            joined
                .iter()
                .map(|it| it.to_string_lossy().into_owned())
                .collect(),
        )
    }

    fn told(line: &str) -> Vec<String> {
        line.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn words_without_quotation_marks_are_the_text() {
        for (typed, read_as) in [
            ("add|ITS|jour|svarar|inte", "add|ITS jour svarar inte"),
            ("add|ITS|jour|--at|13:55", "add|ITS jour|--at|13:55"),
            ("add|--at|13:55|ITS|jour", "add|--at|13:55|ITS jour"),
            ("add|--omission|ITS|jour", "add|--omission|ITS jour"),
            ("-C|x|add|-3|grader", "-C|x|add|-3 grader"),
            (
                "add|Flaggan|--|--at|syns|inte",
                "add|Flaggan --at syns inte",
            ),
            ("done|anna-3|Olle|har|svarat", "done|anna-3|Olle har svarat"),
        ] {
            assert_eq!(read(typed), Some(told(read_as)), "{typed}");
        }
    }

    #[test]
    fn words_behind_an_option_belong_to_it_once_the_text_has_begun() {
        let typed = "add|ITS|jour|--action|Ring|Olle|genast|--at|igår|23:10";
        let read_as = "add|ITS jour|--action|Ring Olle genast|--at|igår 23:10";
        assert_eq!(read(typed), Some(told(read_as)));
        let typed = "done|anna-3|--why|inget|svar";
        assert_eq!(read(typed), Some(told("done|anna-3|--why|inget svar")));
        let typed = "strike|--last|--why|skrevs|två|gånger";
        let read_as = "strike|--last|--why|skrevs två gånger";
        assert_eq!(read(typed), Some(told(read_as)));
        // A quoted value is complete; what follows continues the text.
        let typed = "add|ITS|--action|Ring Olle|jour";
        assert_eq!(read(typed), Some(told("add|ITS jour|--action|Ring Olle")));
    }

    #[test]
    fn a_word_that_is_no_text_and_no_name_stands_alone() {
        assert_eq!(read("verify|anna|ek"), Some(told("verify|anna|ek")));
    }
}
