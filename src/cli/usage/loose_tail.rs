//! Words behind a command that is whole already: `systems set ladok nere sedan 21:50` is `--at 21:50`,
//! `directive recall anna-3 allt är klart` has the reason `--why "allt är klart"`.

use std::ffi::OsString;

use clap::Command;

use crate::cli::usage::options::{Options, leaf};
use crate::domain::time::typed_time;

/// Words before a time, in the three languages.
const SINCE: [&str; 7] = ["sedan", "från", "siden", "fra", "since", "from", "at"];

/// Most words of a time, with the word before it.
const MOST_WORDS: usize = 7;

/// The arguments with a time as `--at` and further words as `--why`; none where the command has no such
/// option, has it already, or where no words are left over.
pub(super) fn as_options(tree: &Command, args: &[OsString]) -> Option<Vec<OsString>> {
    let (leaf, verb) = leaf(tree, args)?;
    let places = leaf.get_positionals().count();
    let plain = Options { tree, leaf }.plain_words(args, verb + 1);
    let first = *plain.get(places)?;
    let count = (first..)
        .zip(&plain[places..])
        .take_while(|(at, place)| at == *place)
        .count();
    let words: Vec<String> = args[first..first + count]
        .iter()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let may_take = |name: &str| {
        let option = format!("--{name}");
        let is_typed = args
            .iter()
            .any(|it| it.to_string_lossy().starts_with(&option));
        !is_typed && leaf.get_arguments().any(|arg| arg.get_long() == Some(name))
    };
    let (time, used) = time_since(&words).unwrap_or_default();
    let reason = words[used..].join(" ");
    if leading_time(&words[used..]).is_some() {
        return None;
    }
    let fits = (used == 0 || may_take("at")) && (reason.is_empty() || may_take("why"));
    let options = [("--at", time), ("--why", reason)];
    let options = options.into_iter().filter(|(_, value)| !value.is_empty());
    let options = options.flat_map(|(name, value)| [name.into(), value.into()]);
    fits.then(|| {
        let mut args = args.to_vec();
        args.splice(first..first + count, options);
        args
    })
}

/// `since 21:50`: a time alone may be another one, such as that of the next meeting.
fn time_since(words: &[String]) -> Option<(String, usize)> {
    is_since(words.first()?).then(|| leading_time(words))?
}

fn is_since(word: &str) -> bool {
    SINCE.contains(&word.to_lowercase().as_str())
}

/// A time that words begin with, and the number of words it takes.
pub(in crate::cli) fn leading_time(words: &[String]) -> Option<(String, usize)> {
    let before = usize::from(words.first().is_some_and(|word| is_since(word)));
    let most = words.len().min(MOST_WORDS);
    (before + 1..=most).rev().find_map(|count| {
        let time = words[before..count].join(" ");
        typed_time::is_time(&time).then_some((time, count))
    })
}

#[cfg(test)]
mod tests {
    use clap::Arg;

    use super::*;

    fn read(line: &str) -> Option<String> {
        let at = Arg::new("at").long("at");
        let set = Command::new("set")
            .args([Arg::new("system"), Arg::new("state"), at])
            .arg(Arg::new("why").long("why"));
        let show = Command::new("show").arg(Arg::new("id"));
        let tree = Command::new("binder").subcommands([set, show]);
        let args: Vec<OsString> = line.split('|').map(OsString::from).collect();
        let read = as_options(&tree, &args)?;
        let read: Vec<_> = read.iter().map(|it| it.to_string_lossy()).collect();
        Some(read.join("|"))
    }

    #[test]
    fn words_left_over_are_the_time_and_the_reason() {
        for (typed, read_as) in [
            ("set|ladok|nere|sedan|21:50", "set|ladok|nere|--at|21:50"),
            (
                "set|ladok|nere|sedan|i|går|23:10",
                "set|ladok|nere|--at|i går 23:10",
            ),
            (
                "set|ladok|nere|disken|full",
                "set|ladok|nere|--why|disken full",
            ),
            (
                "set|ladok|nere|siden|21.50|disken|fuld",
                "set|ladok|nere|--at|21.50|--why|disken fuld",
            ),
            (
                "set|ladok|nere|disken|full|--at|21:50",
                "set|ladok|nere|--why|disken full|--at|21:50",
            ),
        ] {
            assert_eq!(read(typed).as_deref(), Some(read_as), "{typed}");
        }
    }

    #[test]
    fn nothing_is_guessed_where_the_command_has_no_such_option_or_has_it_already() {
        for typed in [
            "show|anna-3|21:50",
            "show|anna-3|varför",
            "set|ladok|nere",
            "set|ladok|nere|21:50",
            "set|ladok|nere|sedan|21:50|--at|22:00",
            "set|ladok|nere|disken|--why=full",
        ] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
