//! `binder contacts [WORDS…]`: contact details, with `--now` for this hour.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::cli::session::Session;
use crate::domain::documents::parsed::Parsed;
use crate::domain::people::contact::{Listing, Search};
use crate::domain::plan::unit::Unit;
use crate::domain::shell_quote;
use crate::error::{Exit, Failure};
use crate::render::page::to_markdown;
use crate::render::people::contacts::{self, ContactsContext, short};
use crate::render::sanitize;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::output::write_contacts_yaml::write_contacts_yaml;
use crate::usecases::output::write_csv::write_csv;
use crate::usecases::output::write_file::write_file;
use crate::usecases::output::write_vcards::write_vcards;
use crate::usecases::output::write_xlsx::write_xlsx;
use crate::usecases::people::list_contacts::list_contacts_of;
use crate::usecases::plan::unit_plan;

#[derive(Args, Debug)]
pub(crate) struct Show {
    words: Vec<String>,
    #[arg(long, value_name = "GROUP")]
    group: Option<String>,
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long)]
    now: bool,
    #[arg(long, value_name = "UNIT")]
    unit: Option<String>,
    #[arg(
        long,
        value_enum,
        value_name = "table|md|csv|xlsx|vcf|yaml|json",
        default_value = "table"
    )]
    format: Format,
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Md,
    Csv,
    Xlsx,
    Vcf,
    Yaml,
    Json,
}

pub(crate) fn run(typed: Show, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["contacts.yaml", "hours.yaml"]);
    let unit = typed.unit.as_deref();
    let unit = unit.map(|it| unit_plan::unit(&binder, it)).transpose()?;
    let is_whole = typed.words.is_empty() && typed.role.is_none() && !typed.now;
    let search = Search {
        words: typed.words,
        group: typed.group,
        role: typed.role,
    };
    let found = list_contacts_of(&binder, &search, unit.as_ref(), session.env)?;
    if let Some(unit) = &unit {
        tell_unit(unit, &found.replaced, &binder, session);
    }
    let format = format(typed.format, typed.output.as_deref(), session.globals.json)?;
    if let Some(file) = &typed.output {
        session.outside(&binder, file)?;
    }
    if format != Format::Table {
        session.say_unsaved();
    }
    let mut listing = found.listing;
    // A search reports that the list has faults, without listing them.
    let is_search = format == Format::Table && !is_whole && !session.globals.all;
    let faults = if is_search {
        std::mem::take(&mut listing.findings).len()
    } else {
        0
    };
    let listing = &listing;
    let context = ContactsContext {
        versions_by: &found.versions_by,
        words: &session.words,
        home: found.home,
        at: found.at,
        zone: found.zone,
        now: typed.now,
    };
    if format == Format::Table {
        let rows = session.rows_of_screen().filter(|_| is_whole);
        let mut page = match rows {
            Some(rows) => short::page(listing, context, session.env.terminal.width, rows),
            None => contacts::page(listing, context),
        };
        if faults > 0 {
            page.paragraph(session.say(&say!("contacts-more-faults", count = faults)));
        }
        session.answer(&page, &Value::Null)?;
        return Ok(Exit::Done);
    }
    let to_terminal = typed.output.is_none() && session.env.terminal.output;
    if format == Format::Xlsx && to_terminal {
        return Err(Failure::wrong_words(say!("contacts-xlsx-to-terminal")).into());
    }
    let bytes = written(format, listing, context)?;
    hand_over(&bytes, typed.output.as_deref(), listing, session)?;
    if matches!(format, Format::Csv | Format::Xlsx | Format::Vcf) {
        let unreadable = contacts::unreadable(&listing.findings);
        left_out(session, unreadable, listing.fallback.is_some());
    }
    Ok(Exit::Done)
}

/// Whose list it is, and whom of the shared one it has otherwise.
fn tell_unit(unit: &Unit, replaced: &[String], binder: &Binder, session: &mut Session) {
    let path = unit_plan::contacts_path(unit);
    session.reads(binder, &[path.as_str()]);
    let unit = unit.called();
    session.notice(&match replaced {
        [] => say!("unit-contacts", unit = unit),
        these => say!("unit-contacts-own", unit = unit, these = these.join(", ")),
    });
}

/// Into the file that was named, else as the answer.
fn hand_over(
    bytes: &[u8],
    file: Option<&Path>,
    listing: &Parsed<Listing>,
    session: &mut Session,
) -> anyhow::Result<()> {
    let Some(file) = file else {
        return session.write_answer(bytes);
    };
    write_file(file, bytes, session.env)?;
    let shown = shell_quote::path(file);
    let count = listing.value.rows().count();
    session.notice(&say!("contacts-written-to", count = count, file = shown));
    Ok(())
}

/// As typed, else by the file's ending.
fn format(typed: Format, file: Option<&Path>, json: bool) -> Result<Format, Failure> {
    let Some(file) = file.filter(|_| typed == Format::Table) else {
        return Ok(if json && typed == Format::Table {
            Format::Json
        } else {
            typed
        });
    };
    let ending = file.extension().and_then(|ending| ending.to_str());
    let ending = ending.unwrap_or_default().to_lowercase();
    let formats = [
        ("md", Format::Md),
        ("csv", Format::Csv),
        ("xlsx", Format::Xlsx),
        ("vcf", Format::Vcf),
        ("json", Format::Json),
    ];
    let found = formats.iter().find(|(name, _)| *name == ending);
    found.map(|(_, format)| *format).ok_or_else(|| {
        let shown = shell_quote::path(file);
        Failure::wrong_words(say!("contacts-output-format", file = shown))
    })
}

/// The list in a format of its own.
fn written(
    format: Format,
    listing: &Parsed<Listing>,
    context: ContactsContext<'_>,
) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        Format::Table | Format::Md => {
            to_markdown::page(&contacts::page(listing, context)).into_bytes()
        }
        Format::Csv => {
            let (header, rows) = contacts::sheet(&listing.value, context);
            write_csv(&header, &rows)
        }
        Format::Xlsx => {
            let (header, rows) = contacts::sheet(&listing.value, context);
            let sheet = context.words.say(&say!("contacts-sheet-name"));
            write_xlsx(&sheet, &header, &rows)?
        }
        Format::Vcf => write_vcards(&listing.value, &|row| contacts::doubts(row, context)),
        Format::Yaml => write_contacts_yaml(&listing.value),
        Format::Json => {
            format!("{}\n", sanitize::json(&contacts::json(listing, context))).into_bytes()
        }
    })
}

/// Note on what a format leaves out.
fn left_out(session: &mut Session, unreadable: usize, older: bool) {
    if unreadable > 0 {
        session.notice(&say!("contacts-left-out", count = unreadable));
    }
    if older {
        session.notice(&say!("contacts-older-written"));
    }
}
