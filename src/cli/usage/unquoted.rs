//! A text typed without quotation marks, put together into the one word that it stands for.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

/// Ids of last words that are a text or a name of several words.
const TEXTS: [&str; 8] = [
    "event", "text", "title", "why", "value", "person", "number", "name",
];

/// The words typed with the unquoted ones joined; None where no command is typed.
///
/// Words before the first option are the text, and so are those behind an option that stands before
/// it. Once the text has begun, the words behind an option belong to that option: `log add Larm
/// --action Ring Olle` has the action `Ring Olle`. Behind `--` there are no options.
pub(super) fn joined(tree: &mut Command, args: &[OsString]) -> Option<Vec<OsString>> {
    tree.build();
    let (leaf, verb) = leaf(tree, args)?;
    let places: Vec<&Arg> = leaf.get_positionals().collect();
    let last = places.last().map(|arg| arg.get_id().as_str());
    let takes_text = last.is_some_and(|id| TEXTS.contains(&id));
    let needed = places.iter().filter(|arg| arg.is_required_set()).count();
    let mut line = Line {
        leaf,
        before: places.len() - usize::from(takes_text),
        needed: needed.max(usize::from(last.is_some())),
        seen: 0,
        kept: args[..=verb].to_vec(),
        text: None,
    };
    line.read(&args[verb + 1..]);
    Some(line.kept)
}

/// The innermost command typed, and where its name stands.
pub(super) fn leaf<'a>(tree: &'a Command, args: &[OsString]) -> Option<(&'a Command, usize)> {
    let mut found = None;
    let mut command = tree;
    let mut at = 0;
    while let Some(word) = args.get(at) {
        match option(command, word) {
            Some(takes) => at += 1 + usize::from(takes),
            None => {
                let Some(sub) = word.to_str().and_then(|it| command.find_subcommand(it)) else {
                    break;
                };
                command = sub;
                found = Some((sub, at));
                at += 1;
            }
        }
    }
    found
}

/// For a word that is an option: whether its value is the next word.
fn option(command: &Command, word: &OsStr) -> Option<bool> {
    let typed = word.to_str()?;
    if !typed.starts_with('-') || typed == "-" || typed == "--" {
        return None;
    }
    let is_text = |c: char| c.is_whitespace() || c.is_ascii_digit();
    if typed.contains(char::is_whitespace) && !typed.contains('=') {
        return None;
    }
    if typed[1..].starts_with(is_text) {
        return None;
    }
    let (name, value) = typed
        .split_once('=')
        .map_or((typed, None), |(name, it)| (name, Some(it)));
    let arg = command
        .get_arguments()
        .find(|arg| match name.strip_prefix("--") {
            Some(long) => arg.get_long() == Some(long),
            None => arg.get_short() == name.chars().nth(1),
        });
    let takes = arg.is_some_and(|arg| arg.get_action().takes_values());
    Some(takes && value.is_none() && (name.starts_with("--") || typed.chars().count() == 2))
}

struct Line<'a> {
    leaf: &'a Command,
    /// Words before the text.
    before: usize,
    /// Words without which the command is not whole.
    needed: usize,
    seen: usize,
    kept: Vec<OsString>,
    /// Where the text stands among what is kept.
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
            let Some(takes) = option(self.leaf, word) else {
                self.plain(word);
                continue;
            };
            self.kept.push(word.clone());
            if takes && let Some(value) = words.get(at) {
                self.kept.push(value.clone());
                at += 1;
            }
            let has_value = takes || word.to_string_lossy().contains('=');
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
            None if self.before == self.leaf.get_positionals().count() => {
                self.kept.push(word.to_owned());
            }
            None => {
                self.text = Some(self.kept.len());
                self.kept.push(word.to_owned());
            }
            Some(text) => add(&mut self.kept[text], word),
        }
    }

    /// Whether the last value was one word to the shell.
    fn is_quoted(&self) -> bool {
        let last = self.kept.last().map(|it| it.to_string_lossy());
        last.is_some_and(|last| last.contains(char::is_whitespace))
    }

    /// Adds the words up to the next option to the last value; says how many.
    fn value_goes_on(&mut self, words: &[OsString]) -> usize {
        let is_plain = |word: &&OsString| *word != "--" && option(self.leaf, word).is_none();
        let count = words.iter().take_while(is_plain).count();
        if let Some(value) = self.kept.last_mut() {
            words[..count].iter().for_each(|word| add(value, word));
        }
        count
    }
}

fn add(text: &mut OsString, word: &OsStr) {
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
        let mut tree = Command::new("binder")
            .arg(Arg::new("dir").short('C').global(true))
            .subcommands([add, done, verify]);
        let args: Vec<OsString> = line.split('|').map(OsString::from).collect();
        let joined = joined(&mut tree, &args)?;
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
        // A quoted value is whole; what stands behind it goes on with the text.
        let typed = "add|ITS|--action|Ring Olle|jour";
        assert_eq!(read(typed), Some(told("add|ITS jour|--action|Ring Olle")));
    }

    #[test]
    fn a_word_that_is_no_text_and_no_name_stands_alone() {
        assert_eq!(read("verify|anna|ek"), Some(told("verify|anna|ek")));
    }
}
