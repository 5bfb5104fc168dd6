//! `binder print lost`: a sheet that nobody finds, the clock that it starts, and what the notice needs.

use clap::Args;
use serde_json::{Value, json};

use crate::cli::incident::when;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::obligations::duty::view;
use crate::cli::paper::print::register::event;
use crate::cli::session::Session;
use crate::domain::obligations::stopwatch::Stopwatches;
use crate::domain::paper::number::PaperNumber;
use crate::domain::paper::register::{PaperMark, Print};
use crate::error::{Exit, Message};
use crate::render::answer::Answer;
use crate::render::obligations::clock;
use crate::render::page::{Page, Text, Tone};
use crate::render::paper::subject;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::obligations::clocks::ClockChanged;
use crate::usecases::paper::lose_sheet::{Breach, LostSheet, lose_sheet};
use crate::usecases::paper::mark_paper::PaperWord;

#[derive(Args, Debug)]
pub(super) struct Lost {
    #[arg(value_name = "SHEET")]
    sheet: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

pub(super) fn run(typed: Lost, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let word = PaperWord {
        mark: PaperMark::Lost,
        why: typed.why.unwrap_or_default(),
        happened: typed.happened.typed(),
        ..PaperWord::default()
    };
    let say = session.in_binders_language(&binder);
    let sentence = |print: &Print, number: &PaperNumber| {
        say(&event(number, &word, &say(&subject::of_print(print))))
    };
    let to = (&log, typed.sheet.as_str());
    let lost = lose_sheet(&binder, session.env, to, &word, &sentence, &say)?;
    let mut page = of_sheet(&lost, &binder, session);
    let clock = of_clock(&lost.breach, &mut page, &binder, session);
    page.paragraph(write_outcome::line(session, &binder, &lost.written));
    let json = json!({ "sheet": lost.number.to_string(), "clock": clock });
    write_outcome::end_with(session, &lost.written, &page, json)
}

/// What is known of the sheet: a notice asks for it.
fn of_sheet(lost: &LostSheet, binder: &Binder, session: &Session) -> Page {
    let print = &lost.print;
    let number = lost.number.to_string();
    let mut page = Page::new();
    let title = session.say(&say!("paper-lost", number = &number));
    page.paragraph(Text::new(title, Tone::Warning));
    let pairs = [
        (
            say!("print-column-what"),
            session.say(&subject::of_print(print)),
        ),
        (say!("print-column-holder"), print.holder.clone()),
        (say!("print-column-place"), print.place.clone()),
        (
            say!("print-column-printed"),
            when(binder, session).say(print.at),
        ),
    ];
    let pairs = pairs.into_iter().filter(|(_, value)| !value.is_empty());
    let pair = |(label, value): (Message, String)| (session.say(&label), Text::from(value));
    page.pairs(pairs.map(pair).collect());
    if !matches!(lost.breach, Breach::None) {
        page.paragraph(session.say(&say!("paper-lost-notice")));
    }
    page
}

/// The clock of personal data, with what is owed by when.
fn of_clock(breach: &Breach, page: &mut Page, binder: &Binder, session: &mut Session) -> Value {
    match breach {
        Breach::None => Value::Null,
        Breach::NoClock => {
            session.trouble(&say!("paper-lost-no-clock"));
            Value::Null
        }
        Breach::Runs(since) => {
            let since = when(binder, session).say(*since);
            page.paragraph(session.say(&say!("paper-lost-clock-runs", since = since)));
            Value::Null
        }
        Breach::Started(started) => {
            let mut shown = started_clock(started, session);
            page.blocks.append(&mut shown.page.blocks);
            page.paragraph(write_outcome::line(session, binder, &started.outcome));
            shown.json
        }
    }
}

fn started_clock(started: &ClockChanged, session: &Session) -> Answer {
    let accounts = started.read.accounts();
    let watches = Stopwatches::of(&started.read.snapshot.timeline);
    let view = view(&started.read, &accounts, session.shows_whole());
    clock::turned(
        &view,
        &watches,
        &started.name,
        &started.changed,
        &session.words,
    )
}
