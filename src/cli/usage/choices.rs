//! Puts together what was typed around a word of a fixed choice.

use std::ffi::OsString;

use clap::{Arg, Command};

use crate::cli::usage::options::{Options, leaf};
use crate::cli::usage::synonyms::Synonyms;
use crate::cli::usage::unquoted::add;

/// Most words that a choice is typed in: `did not answer`.
const MOST_WORDS: usize = 3;

/// Position of a choice among the words that are no options.
struct Choice {
    at: usize,
    words: usize,
    meant: OsString,
}

/// In `call-result bo östlund phone no answer` the choice is `no-answer`, and the words before it that are
/// too many belong to the first argument. None if nothing changes.
pub(super) fn put_together(
    tree: &Command,
    args: &[OsString],
    synonyms: &Synonyms,
) -> Option<Vec<OsString>> {
    let (leaf, verb) = leaf(tree, args)?;
    let places: Vec<&Arg> = leaf.get_positionals().collect();
    let place = places.iter().position(|arg| !values(arg).is_empty())?;
    let plain = Options { tree, leaf }.plain_words(args, verb + 1);
    let found = choice(args, &plain, place, &values(places[place]), synonyms);
    let Some(choice) = found else {
        return with_channel(args, &plain, &places, synonyms);
    };
    let too_many = choice.at - place;
    let stand_together = plain[too_many] == plain[0] + too_many;
    if too_many > 0 && (place == 0 || !stand_together) {
        return None;
    }
    let mut kept: Vec<OsString> = Vec::new();
    for (index, word) in args.iter().enumerate() {
        let number = plain.iter().position(|it| *it == index);
        match number {
            Some(number) if number == choice.at => kept.push(choice.meant.clone()),
            Some(number) if number > choice.at && number < choice.at + choice.words => {}
            Some(number @ 1..) if number <= too_many => {
                kept.last_mut().into_iter().for_each(|name| add(name, word));
            }
            _ => kept.push(word.clone()),
        }
    }
    (kept != args).then_some(kept)
}

/// `call-result bo no answer`: nobody who leaves out the channel means anything but the telephone.
fn with_channel(
    args: &[OsString],
    plain: &[usize],
    places: &[&Arg],
    synonyms: &Synonyms,
) -> Option<Vec<OsString>> {
    let channel = places.iter().position(|arg| arg.get_id() == "channel")?;
    let values = values(places.get(channel + 1)?);
    let result = choice(args, plain, channel, &values, synonyms)?;
    let mut kept = args.to_vec();
    kept.insert(plain[result.at], "phone".into());
    Some(kept)
}

/// The first word or words, from the argument's own place on, that are one of the values.
fn choice(
    args: &[OsString],
    plain: &[usize],
    place: usize,
    values: &[String],
    synonyms: &Synonyms,
) -> Option<Choice> {
    let typed: Vec<&str> = plain.iter().map_while(|at| args[*at].to_str()).collect();
    (place..typed.len()).find_map(|at| {
        let most = MOST_WORDS.min(typed.len() - at);
        (1..=most).rev().find_map(|words| {
            let meant = synonyms.chosen(&typed[at..at + words].join(" "), values)?;
            Some(Choice {
                at,
                words,
                meant: meant.into(),
            })
        })
    })
}

/// The values that an argument can have, where they are a few words.
fn values(arg: &Arg) -> Vec<String> {
    let values = arg.get_possible_values().into_iter();
    values.map(|value| value.get_name().to_owned()).collect()
}
