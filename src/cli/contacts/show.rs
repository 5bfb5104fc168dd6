//! `binder contacts [WORDS…]`: who is reached how, and with `--now` at this hour.

use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::cli::session::Session;
use crate::domain::contact::Search;
use crate::error::Exit;
use crate::render::clean;
use crate::render::contacts::{self, Context};
use crate::render::to_markdown;
use crate::say;
use crate::usecases::list_contacts::list_contacts;
use crate::usecases::write_csv::write_csv;
use crate::usecases::write_vcards::write_vcards;

#[derive(Args, Debug)]
pub(crate) struct Show {
    words: Vec<String>,
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long)]
    now: bool,
    #[arg(
        long,
        value_enum,
        value_name = "table|md|csv|vcf|json",
        default_value = "table"
    )]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Md,
    Csv,
    Vcf,
    Json,
}

pub(crate) fn run(typed: Show, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["contacts.yaml", "hours.yaml"]);
    let search = Search {
        words: typed.words,
        group: typed.group,
        role: typed.role,
    };
    let found = list_contacts(&binder, &search, session.env)?;
    let is_page = typed.format == Format::Table && !session.globals.json;
    if !is_page {
        session.say_unsaved();
    }
    let listing = &found.listing;
    let context = Context {
        versions_by: &found.versions_by,
        words: &session.words,
        home: found.home,
        at: found.at,
        zone: found.zone,
        now: typed.now,
    };
    match typed.format {
        Format::Table if is_page => {
            let page = contacts::page(listing, context);
            session.answer(&page, &Value::Null)?;
        }
        Format::Table | Format::Json => {
            let json = contacts::json(listing, context);
            session.write_answer(format!("{}\n", clean::json(&json)).as_bytes())?;
        }
        Format::Md => {
            let page = contacts::page(listing, context);
            session.write_answer(to_markdown::page(&page).as_bytes())?;
        }
        Format::Csv => {
            let (header, rows) = contacts::sheet(&listing.value, context);
            let unreadable = contacts::unreadable(&listing.findings);
            session.write_answer(&write_csv(&header, &rows))?;
            left_out(session, unreadable, listing.older.is_some());
        }
        Format::Vcf => {
            let unreadable = contacts::unreadable(&listing.findings);
            session.write_answer(&write_vcards(&listing.value, &|row| {
                contacts::doubts(row, context)
            }))?;
            left_out(session, unreadable, listing.older.is_some());
        }
    }
    Ok(Exit::Done)
}

/// Says beside a format that has no room for it what is not in it.
fn left_out(session: &mut Session, unreadable: usize, older: bool) {
    if unreadable > 0 {
        session.notice(&say!("contacts-left-out", count = unreadable));
    }
    if older {
        session.notice(&say!("contacts-older-written"));
    }
}
