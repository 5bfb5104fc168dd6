//! Joins the words of an option's value typed without quotation marks where they would be taken for something else:
//! `--at i går 23:10`, and behind a list of words `inform larosaten --set händelse=Ladok är nere`.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

use crate::cli::usage::options::{Options, leaf};
use crate::cli::usage::unquoted::add;
use crate::domain::time::typed_time;

/// Names of values that are a text or a name of several words.
const TEXTS: [&str; 5] = ["TEXT", "SLOT", "WHO", "ROLE", "TIME"];

/// Most words of a time: `i går kl 23.10`, `day after tomorrow at 9 am`.
const MOST_WORDS: usize = 6;

/// The arguments with the words of such values joined.
///
/// A value of several words is one where the command takes a list of words and one of them was typed before; a time
/// goes on wherever it stands, while what was typed is no time yet or a day alone.
pub(super) fn joined(tree: &Command, args: &[OsString]) -> Vec<OsString> {
    let Some((leaf, verb)) = leaf(tree, args) else {
        return args.to_vec();
    };
    let options = Options { tree, leaf };
    let has_list = leaf.get_positionals().last().is_some_and(is_list);
    let mut places = leaf.get_positionals();
    let mut kept = args[..=verb].to_vec();
    let mut has_words = false;
    let mut rest = &args[verb + 1..];
    while let Some((word, after)) = rest.split_first() {
        kept.push(word.clone());
        rest = after;
        if word == "--" {
            break;
        }
        let Some(takes) = options.takes_next(word) else {
            let is_time = places.next().is_some_and(is_time);
            if is_time && !is_quoted(word) {
                let count = time_goes_on(word, &rest[..until_option(options, rest)]);
                let (more, after) = rest.split_at(count);
                let last = kept.last_mut();
                last.into_iter()
                    .for_each(|it| more.iter().for_each(|word| add(it, word)));
                rest = after;
            }
            has_words = true;
            continue;
        };
        let named = options.value_name(word).filter(|_| takes);
        let (Some(name), Some((value, after))) = (named, rest.split_first()) else {
            continue;
        };
        if options.knows(value) {
            continue;
        }
        let count = match name {
            _ if is_quoted(value) => 0,
            name if TEXTS.contains(&name) && has_list && has_words => until_option(options, after),
            "TIME" => time_goes_on(value, &after[..until_option(options, after)]),
            _ => 0,
        };
        let mut value = value.clone();
        after[..count].iter().for_each(|word| add(&mut value, word));
        kept.push(value);
        rest = &after[count..];
    }
    kept.extend_from_slice(rest);
    kept
}

/// True if a time of several words stands behind the command: `convene kl 23.45`.
pub(super) fn begins_with_time(args: &[OsString]) -> bool {
    let [_, first, rest @ ..] = args else {
        return false;
    };
    !is_quoted(first) && time_goes_on(first, rest) > 0
}

fn is_list(arg: &Arg) -> bool {
    let values = arg.get_num_args();
    values.is_some_and(|values| values.max_values() > 1)
        || matches!(arg.get_action(), clap::ArgAction::Append)
}

fn is_time(arg: &Arg) -> bool {
    let names = arg.get_value_names().unwrap_or_default();
    names.first().is_some_and(|name| name == "TIME")
}

/// One word to the shell.
fn is_quoted(value: &OsStr) -> bool {
    value.to_string_lossy().contains(char::is_whitespace)
}

/// Number of words before the next option.
fn until_option(options: Options<'_>, words: &[OsString]) -> usize {
    let is_plain = |word: &&OsString| *word != "--" && options.takes_next(word).is_none();
    words.iter().take_while(is_plain).count()
}

/// Number of words that belong to a time whose first word is given.
fn time_goes_on(first: &OsStr, words: &[OsString]) -> usize {
    let first = first.to_string_lossy();
    if typed_time::is_time(&first) && !typed_time::is_day(&first) {
        return 0;
    }
    let is_longer = |count: &usize| {
        let words = words[..*count].iter().map(|word| word.to_string_lossy());
        let all: Vec<_> = std::iter::once(first.clone()).chain(words).collect();
        typed_time::is_time(&all.join(" "))
    };
    let most = words.len().min(MOST_WORDS);
    (1..=most).rev().find(is_longer).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use clap::ArgAction;

    use super::*;

    fn read(line: &str) -> Vec<String> {
        let option = |name: &'static str, value: &'static str| {
            Arg::new(name)
                .long(name)
                .value_name(value)
                .allow_hyphen_values(value == "TIME")
        };
        let inform = Command::new("inform")
            .arg(Arg::new("audience").action(ArgAction::Append))
            .arg(option("set", "SLOT").action(ArgAction::Append))
            .arg(option("text", "TEXT"))
            .arg(option("at", "TIME"))
            .arg(option("channel", "CHANNEL"));
        let log = Command::new("add")
            .arg(Arg::new("event"))
            .arg(option("at", "TIME"));
        let convene = Command::new("convene")
            .arg(Arg::new("time").value_name("TIME"))
            .arg(Arg::new("place"));
        let tree = Command::new("binder").subcommands([inform, log, convene]);
        let args: Vec<OsString> = line.split('|').map(OsString::from).collect();
        let joined = joined(&tree, &args);
        joined
            .iter()
            .map(|it| it.to_string_lossy().into_owned())
            .collect()
    }

    fn told(line: &str) -> Vec<String> {
        line.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn a_time_of_several_words_is_one_value_wherever_it_stands() {
        for (typed, read_as) in [
            (
                "add|--at|igår|23:10|Strömmen|borta",
                "add|--at|igår 23:10|Strömmen|borta",
            ),
            (
                "add|--at|i|går|kl|23|Strömmen",
                "add|--at|i går kl 23|Strömmen",
            ),
            (
                "add|Strömmen|--at|23.10|i|går",
                "add|Strömmen|--at|23.10|i|går",
            ),
            ("add|--at|-15|min|Strömmen", "add|--at|-15 min|Strömmen"),
            ("add|--at|13:55|idag|saknas", "add|--at|13:55|idag|saknas"),
            (
                "add|--at|igår 23:10|Strömmen",
                "add|--at|igår 23:10|Strömmen",
            ),
            (
                "add|--at|igår|Strömmen|borta",
                "add|--at|igår|Strömmen|borta",
            ),
            ("add|--|--at|igår|23:10", "add|--|--at|igår|23:10"),
            ("convene|kl|23.45|zoom", "convene|kl 23.45|zoom"),
            ("convene|22:55|zoom", "convene|22:55|zoom"),
            ("convene|om|en|timme", "convene|om|en|timme"),
            ("convene|om|1|timme", "convene|om 1 timme"),
        ] {
            assert_eq!(read(typed), told(read_as), "{typed}");
        }
    }

    #[test]
    fn words_behind_an_option_of_a_list_belong_to_the_option() {
        for (typed, read_as) in [
            (
                "inform|alla|--set|vad=Ladok|är|nere|--set|var=alla|--channel|epost",
                "inform|alla|--set|vad=Ladok är nere|--set|var=alla|--channel|epost",
            ),
            (
                "inform|alla|--text|Vi|är|tillbaka",
                "inform|alla|--text|Vi är tillbaka",
            ),
            (
                "inform|alla|--at|23.10|i|går",
                "inform|alla|--at|23.10 i går",
            ),
            (
                "inform|--text|Tillbaka|alla|larosaten",
                "inform|--text|Tillbaka|alla|larosaten",
            ),
            (
                "inform|alla|--text|Vi är|larosaten",
                "inform|alla|--text|Vi är|larosaten",
            ),
            (
                "inform|alla|--channel|epost|larosaten",
                "inform|alla|--channel|epost|larosaten",
            ),
        ] {
            assert_eq!(read(typed), told(read_as), "{typed}");
        }
    }
}
