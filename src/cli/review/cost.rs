//! `binder cost`: what the incident costs.

use clap::{Args, Subcommand};

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::domain::review::amount::Amount;
use crate::error::Exit;
use crate::render::review::costs as shown;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::write_outcome::WriteOutcome;
use crate::usecases::review::costs::{self, Spent};

#[derive(Args, Debug)]
pub(crate) struct CostArgs {
    #[command(subcommand)]
    verb: Option<CostVerb>,
}

#[derive(Debug, Subcommand)]
enum CostVerb {
    Add(Add),
    Correct(Correct),
}

#[derive(Args, Debug)]
struct Add {
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: String,
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
    #[arg(long, value_name = "CURRENCY")]
    currency: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
struct Correct {
    id: String,
    #[arg(value_name = "AMOUNT", allow_negative_numbers = true)]
    amount: String,
    #[arg(value_name = "TEXT")]
    text: Vec<String>,
    #[arg(long, value_name = "CURRENCY")]
    currency: Option<String>,
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
}

pub(crate) fn run(typed: CostArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        None => show(session),
        Some(CostVerb::Add(typed)) => add(typed, session),
        Some(CostVerb::Correct(typed)) => correct(typed, session),
    }
}

fn show(session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    let log = session.log_to_read(&binder)?;
    let read = costs::read(&binder, session.env, &log)?;
    let when = TimeStyle {
        now: read.now,
        zone: read.zone,
    };
    let answer = shown::list(&read.incident, &read.costs, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

fn add(typed: Add, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let (amount, text) = parted(typed.amount, typed.text, session)?;
    let spent = Spent {
        amount,
        text,
        currency: typed.currency,
        category: typed.category,
        happened: typed.happened.typed(),
    };
    let log = session.log_to_write(&binder);
    let written = costs::add(&binder, session.env, &log, &spent)?;
    end(session, &binder, &written)
}

fn correct(typed: Correct, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let (amount, text) = parted(typed.amount, typed.text, session)?;
    let spent = Spent {
        amount,
        text,
        currency: typed.currency,
        category: typed.category,
        ..Spent::default()
    };
    let log = session.log_to_write(&binder);
    let written = costs::correct(&binder, session.env, &log, &typed.id, &spent)?;
    end(session, &binder, &written)
}

/// Closing line with the cost and all sums.
fn end(session: &mut Session, binder: &Binder, written: &WriteOutcome) -> anyhow::Result<Exit> {
    let read = costs::read(binder, session.env, &written.log)?;
    let sums = shown::sums_in_words(&read.costs, &session.words);
    let done = say!("cost-told", what = &written.event, sums = sums);
    write_outcome::end_told(session, binder, written, &done)
}

/// `240 000 Konsult` or `Konsult 240 000 kr`, typed without quotes: groups of three digits belong to the amount,
/// and so does the currency behind them.
fn parted(
    amount: String,
    words: Vec<String>,
    session: &mut Session,
) -> anyhow::Result<(String, String)> {
    let (mut amount, mut words) = amount_first(amount, words);
    while words.first().is_some_and(|word| is_group(word)) {
        amount.push_str(&words.remove(0));
    }
    if words.first().is_some_and(|word| is_money(word)) && words.len() > 1 {
        amount = format!("{amount} {}", words.remove(0));
    }
    Ok((amount, text(&words.join(" "), session)?))
}

/// The words with an amount at their end moved to the front, where the first word is none.
fn amount_first(first: String, rest: Vec<String>) -> (String, Vec<String>) {
    let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    if Amount::read(&first).is_some() || digit(first.trim_start_matches(['-', '−'])) {
        return (first, rest);
    }
    let mut words = rest;
    words.insert(0, first);
    let currency = words.len() - usize::from(words.last().is_some_and(|word| is_money(word)));
    let groups = words[1..currency]
        .iter()
        .rev()
        .take_while(|word| is_group(word));
    // The first group has one digit or two, or is the number.
    let start = currency - groups.count();
    let start = start - usize::from(start > 1 && is_start(&words[start - 1], start == currency));
    let sum = words[start..currency].concat();
    if start == currency || Amount::read(&sum).is_none() {
        let first = words.remove(0);
        return (first, words);
    }
    let mut text = words;
    let mut sum = text.split_off(start);
    let first = sum.remove(0);
    sum.append(&mut text);
    (first, sum)
}

/// True for what an amount begins with: up to three digits before other groups, or the whole of it.
fn is_start(word: &str, is_whole: bool) -> bool {
    let digits = word.trim_start_matches(['-', '−']);
    let is_short = digits.len() <= 3 && digits.chars().all(|c| c.is_ascii_digit());
    is_short || is_whole && Amount::read(word).is_some()
}

fn is_group(word: &str) -> bool {
    let digits = word.split([',', '.']).next().unwrap_or_default();
    digits.len() == 3
        && digits.chars().all(|c| c.is_ascii_digit())
        && word
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
}

fn is_money(word: &str) -> bool {
    matches!(
        word,
        "kr" | "Kr" | "SEK" | "DKK" | "NOK" | "EUR" | "USD" | "GBP"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_stands_before_the_text_or_behind_it() {
        let read = |line: &str| {
            let mut words = line.split(' ').map(str::to_owned);
            let first = words.next().unwrap_or_default();
            let (amount, rest) = amount_first(first, words.collect());
            format!("{amount} {}", rest.join(" "))
        };
        for (typed, meant) in [
            ("1200 hotell", "1200 hotell"),
            ("hotell 1200", "1200 hotell"),
            ("hotell 1200 kr", "1200 kr hotell"),
            ("konsult natten 240 000", "240 000 konsult natten"),
            ("konsult 1 240 000,50 kr", "1 240 000,50 kr konsult"),
            ("hotell −500", "−500 hotell"),
            ("hotell för 4 personer 1200", "1200 hotell för 4 personer"),
            ("hotell", "hotell "),
            ("hotell rum", "hotell rum"),
            ("1,234 hotell 900", "1,234 hotell 900"),
        ] {
            assert_eq!(read(typed), meant, "{typed}");
        }
    }
}
