//! `binder cost`: what the incident costs.

use clap::{Args, Subcommand};

use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::text;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
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
        ..Spent::default()
    };
    let log = session.log_to_write(&binder);
    let written = costs::correct(&binder, session.env, &log, &typed.id, &spent)?;
    end(session, &binder, &written)
}

/// Says the cost, and what all of them come to.
fn end(session: &mut Session, binder: &Binder, written: &WriteOutcome) -> anyhow::Result<Exit> {
    let read = costs::read(binder, session.env, &written.log)?;
    let sums = shown::sums_in_words(&read.costs, &session.words);
    let done = say!("cost-told", what = &written.event, sums = sums);
    write_outcome::end_told(session, binder, written, &done)
}

/// `240 000 Konsult`, typed without quotes: groups of three digits belong to the amount, and so does
/// the currency behind them.
fn parted(
    mut amount: String,
    mut words: Vec<String>,
    session: &mut Session,
) -> anyhow::Result<(String, String)> {
    while words.first().is_some_and(|word| is_group(word)) {
        amount.push_str(&words.remove(0));
    }
    if words.first().is_some_and(|word| is_money(word)) && words.len() > 1 {
        amount = format!("{amount} {}", words.remove(0));
    }
    Ok((amount, text(&words.join(" "), session)?))
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
