//! Commands in the user's language: `ring alma` is `call alma`. The words are in the catalogues.

use std::ffi::OsString;

use clap::Command;

use crate::cli::usage::options::Options;
use crate::cli::usage::synonyms::Synonyms;
use crate::render::words::Words;
use crate::say;

/// Most words that a command or a verb is typed in: `lägg till`.
pub(super) const MOST_WORDS: usize = 2;

/// The arguments with a command of the language replaced by the words it stands for, also behind `help`.
/// Arguments that begin with a command of the tree stay as they are.
pub(crate) fn replaced(
    tree: impl Fn() -> Command,
    args: Vec<OsString>,
    language: &Words,
) -> Vec<OsString> {
    let tree = tree();
    let options = Options {
        tree: &tree,
        leaf: &tree,
    };
    let is_known = |word: &OsString| {
        let word = word.to_str();
        word.is_some_and(|word| word == "help" || tree.find_subcommand(word).is_some())
    };
    let commands = Synonyms::listed(&language.say(&say!("usage-command-synonyms")));
    let mut plain = options.plain_words(&args, 0).into_iter();
    let Some(mut at) = plain.next() else {
        return args;
    };
    let mut args = args;
    if args[at] != "help" && !is_known(&args[at]) {
        args = with_command(args, at, &commands);
    }
    if args[at] == "help" {
        at += 1;
        if args.get(at).is_some_and(|word| !is_known(word)) {
            args = with_command(args, at, &commands);
        }
    }
    args
}

/// The command that begins at a position replaced; the arguments as they are where none does.
fn with_command(mut args: Vec<OsString>, at: usize, commands: &Synonyms) -> Vec<OsString> {
    let all: Vec<&str> = commands.defined().collect();
    for count in (1..=MOST_WORDS).rev() {
        let typed = hyphened(&args, at, count);
        if let Some(command) = typed.and_then(|typed| commands.meant(&typed, &all)) {
            args.splice(at..at + count, command.split(' ').map(OsString::from));
            return args;
        }
    }
    args
}

/// Some words from a position on as one: `lägg till` as `lägg-till`.
pub(super) fn hyphened(args: &[OsString], at: usize, count: usize) -> Option<String> {
    let words = args.get(at..at + count)?.iter();
    let words: Option<Vec<&str>> = words.map(|word| word.to_str()).collect();
    Some(words?.join("-"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Language;

    fn meant(line: &str, language: Language) -> String {
        let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
        let tree = crate::cli::bare_tree;
        let words = replaced(tree, args, &Words::new(language));
        let words = words.iter().map(|word| word.to_string_lossy());
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_command_in_the_own_language_is_that_command() {
        let swedish = |line| meant(line, Language::Swedish);
        assert_eq!(swedish("ring alma"), "call alma");
        assert_eq!(swedish("RINGA alma"), "call alma");
        assert_eq!(swedish("logga ingen kan ringa"), "log add ingen kan ringa");
        assert_eq!(
            swedish("-C pärm --lang sv kontakter"),
            "-C pärm --lang sv contacts"
        );
        assert_eq!(swedish("skriv ut all"), "print all");
        assert_eq!(swedish("hjälp ring"), "help call");
        assert_eq!(swedish("log ring alma"), "log ring alma");
        let danish = |line| meant(line, Language::Danish);
        assert_eq!(danish("ring alma"), "call alma");
        assert_eq!(danish("hændelse"), "incident");
    }

    #[test]
    fn no_word_for_a_command_is_another_command_or_stands_for_two() {
        let tree = crate::cli::bare_tree();
        for language in Language::ALL {
            let list = Words::new(language).say(&say!("usage-command-synonyms"));
            let synonyms = Synonyms::listed(&list);
            let mut seen = std::collections::BTreeSet::new();
            for (command, words) in &synonyms.0 {
                let path: Vec<String> = command.split(' ').map(str::to_owned).collect();
                let found = crate::cli::usage::tree::at(&tree, &path);
                assert!(
                    command == "help" || Some(found.get_name()) == command.split(' ').next_back(),
                    "{command}"
                );
                for word in words {
                    assert!(tree.find_subcommand(word).is_none(), "{language:?}: {word}");
                    assert!(seen.insert(word.clone()), "{language:?}: {word} twice");
                }
            }
        }
    }
}
