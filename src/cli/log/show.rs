//! `binder log`: the Bilaga B table, and the same in other formats.

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::cli::log::Twice;
use crate::cli::log::follow::follow;
use crate::cli::log::log_context::{context, head};
use crate::cli::log::newest::newest;
use crate::cli::session::Session;
use crate::cli::usage::synonyms::word_typed;
use crate::domain::log::entry::EntryKind;
use crate::domain::log::row_filter;
use crate::domain::log::timeline::Row;
use crate::domain::name::LogId;
use crate::domain::shell_quote::quoted;
use crate::domain::suggest::closest_match;
use crate::domain::time::moment;
use crate::error::{Exit, Failure};
use crate::render::exercise::drill_banner;
use crate::render::log::spreadsheet;
use crate::render::log::{self, Columns, LogContext};
use crate::render::page::Page;
use crate::render::page::to_html;
use crate::render::page::to_markdown;
use crate::render::replication::evidence;
use crate::render::sanitize;
use crate::say;
use crate::usecases::Binder;
use crate::usecases::log::read_log::{self, LogRead, LogRequest};
use crate::usecases::output::write_csv::write_csv;
use crate::usecases::replication::verify_evidence;

#[derive(Args, Debug)]
pub(crate) struct Show {
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    #[arg(short = 'n', long, value_name = "NUMBER")]
    last: Option<usize>,
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    #[arg(long, value_enum, value_name = "at|noted")]
    order: Option<Order>,
    #[arg(long)]
    open: bool,
    #[arg(long)]
    decisions: bool,
    #[arg(long)]
    mine: bool,
    #[arg(long, conflicts_with = "guest")]
    members: bool,
    #[arg(long, value_name = "WRITER")]
    guest: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    since: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    as_of: Option<String>,
    #[arg(long)]
    new: bool,
    #[arg(long, conflicts_with_all = ["as_of", "format"])]
    follow: bool,
    #[arg(long, value_enum, value_name = "table|md|csv|json|html|evidence")]
    format: Option<Format>,
    #[arg(long)]
    unsealed: bool,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Order {
    At,
    Noted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Md,
    Csv,
    Json,
    Html,
    Evidence,
}

/// Verbs of `log`, of which one with a slip in it is no word to look for.
const VERBS: [&str; 8] = [
    "add", "decide", "done", "reopen", "correct", "strike", "attach", "show",
];

pub(crate) fn run(typed: &Show, session: &mut Session) -> anyhow::Result<Exit> {
    let near = typed
        .words
        .first()
        .and_then(|word| closest_match(word, VERBS));
    if let (Some(near), [first, _, ..]) = (near, typed.words.as_slice()) {
        session.binder_to_write()?;
        let message = say!("log-unknown-verb", typed = first, near = near);
        return Err(Failure::wrong_words(message).into());
    }
    let binder = session.binder()?;
    let incident = session.globals.incident.clone();
    if typed.format == Some(Format::Evidence) {
        return evidence(&binder, incident.as_deref(), session);
    }
    // A file is a copy for everybody who finds it.
    let is_file = !matches!(typed.format, None | Some(Format::Table | Format::Json));
    if typed.unsealed && is_file {
        return Err(Failure::wrong_words(say!("log-unsealed-file")).into());
    }
    if typed.format.is_none() || typed.unsealed {
        session.shows_protected(&binder, typed.unsealed);
    }
    let mut read = read_log::read_log(
        &binder,
        session.env,
        incident.as_deref(),
        &typed.wanted(session),
    )?;
    session.tell_false_keys(&binder);
    if let Some(notice) = &read.notice {
        session.notice(notice);
    }
    if let Some(log) = read.log.as_ref().filter(|_| read.as_of.is_none()) {
        session.remind(&binder, log);
    }
    if typed.follow {
        answer(typed.format, session, &read)?;
        return follow(session, &binder, &read);
    }
    if let Some(rows) = session.rows_of_screen() {
        newest(session, &mut read, rows);
    }
    answer(typed.format, session, &read)?;
    tell_of_rows(typed, &binder, &read, session);
    if typed.new {
        read_log::remember(&binder, &read)?;
    }
    Ok(Exit::Done)
}

/// The log as a text that can be checked by itself.
fn evidence(binder: &Binder, log: Option<&str>, session: &mut Session) -> anyhow::Result<Exit> {
    session.log_to_read(binder)?;
    let drill = session.drill.then(|| session.say(&say!("log-drill")));
    let say = session.in_binders_language(binder);
    let about = |left_out: &[String]| evidence::about(&say, drill.as_deref(), left_out);
    let text = verify_evidence::export_evidence(binder, log, &about, session.env)?;
    session.write_answer(&text)?;
    Ok(Exit::Done)
}

/// Notices beside the rows: the command that logs words which no row has; in the journal, the log of the latest
/// incident.
fn tell_of_rows(typed: &Show, binder: &Binder, read: &LogRead, session: &mut Session) {
    if typed.words.len() > 1 && read.folded().rows.is_empty() {
        let words = typed.words.iter().map(|word| quoted(word));
        let command = format!("binder log add {}", words.collect::<Vec<_>>().join(" "));
        session.notice(&say!("log-was-it-a-row", command = command));
    }
    let is_journal = read.log.as_ref().is_some_and(LogId::is_journal);
    if typed.is_plain() && session.globals.incident.is_none() && is_journal {
        let mut logs = binder.logs().unwrap_or_default().into_iter();
        if let Some(newest) = logs.rfind(|log| !log.is_journal()) {
            session.notice(&say!("log-of-incident", log = newest.as_str()));
        }
    }
}

impl Show {
    /// True if nothing was chosen.
    pub(super) fn is_plain(&self) -> bool {
        let chosen = self.last.is_some() || self.format.is_some() || self.as_of.is_some();
        let some = self.date.is_some() || self.since.is_some() || self.guest.is_some();
        !(chosen || some || self.new || self.follow || !self.words.is_empty())
    }

    fn wanted(&self, session: &Session) -> LogRequest {
        let kind = self.kind.as_deref();
        LogRequest {
            words: self.words.clone(),
            by: self.by.clone(),
            kind: kind.map(|kind| {
                let known: Vec<&str> = EntryKind::KNOWN.iter().map(EntryKind::as_str).collect();
                let known = word_typed(kind, &known, &session.words);
                EntryKind::parse(known.unwrap_or(kind))
            }),
            owner: self.owner.clone(),
            last: self.last,
            order: match self.order {
                Some(Order::Noted) => row_filter::RowOrder::Noted,
                Some(Order::At) | None => row_filter::RowOrder::At,
            },
            date: self.date.clone(),
            open: self.open,
            decisions: self.decisions,
            mine: self.mine,
            members: self.members,
            guest: self.guest.clone(),
            since: self.since.clone(),
            as_of: self.as_of.clone(),
            which: self.twice.which(),
            new: self.new,
            all: session.globals.all,
        }
    }
}

fn answer(format: Option<Format>, session: &mut Session, read: &LogRead) -> anyhow::Result<()> {
    let numbers = read.numbers();
    let mut context = context(session, read);
    if format.unwrap_or(Format::Table) != Format::Table {
        // On the screen a decision is called by its id: a number changes when an earlier one comes.
        context.numbers = numbers.as_ref();
        context.columns = Columns::Five;
        context.whole_texts = true;
    }
    let page = log::page(&head(read), &read.folded(), &context);
    let bytes = match format {
        _ if session.globals.json => format!("{}\n", sanitize::json(&as_json(read))).into_bytes(),
        None | Some(Format::Table | Format::Evidence) => {
            return session.answer(&page, &Value::Null);
        }
        Some(Format::Json) => format!("{}\n", sanitize::json(&as_json(read))).into_bytes(),
        Some(Format::Md) => to_markdown::page(&page).into_bytes(),
        Some(Format::Csv) => spreadsheet(
            &read.choice.with_hidden(&read.timeline),
            is_drill(read),
            &context,
        ),
        Some(Format::Html) => as_html(&page, read, session).into_bytes(),
    };
    session.write_answer(&bytes)
}

/// The selected entries, including those shown at another row.
fn as_json(read: &LogRead) -> Value {
    let rows = read.choice.with_pointers(&read.timeline);
    let now = read.as_of.unwrap_or(read.now);
    let numbers = read.numbers();
    let entry = |row: &&Row| {
        let number = numbers.as_ref().and_then(|numbers| numbers.number(row));
        log::json::entry(row, now, read.late_after(), number)
    };
    let entries: Vec<Value> = rows.iter().map(entry).collect();
    let incident = read.incident.as_ref();
    let folded = read.folded();
    json!({
        "log": read.log.as_ref().map(|log| log.as_str()),
        "title": incident.map(|incident| incident.title.as_str()),
        "drill": is_drill(read),
        "as_of": read.as_of.map(moment::written),
        "entries": entries,
        "folded": log::json::more(&folded.more),
        "hidden": log::json::more(&folded.hidden),
    })
}

fn is_drill(read: &LogRead) -> bool {
    let incident = read.incident.as_ref();
    incident.is_some_and(|incident| incident.drill)
}

fn spreadsheet(rows: &[&Row], drill: bool, context: &LogContext) -> Vec<u8> {
    let mut header = spreadsheet::header(context);
    let mut rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| spreadsheet::row(row, context))
        .collect();
    if drill {
        drill_banner::column(&mut header, &mut rows, context.words);
    }
    write_csv(&header, &rows)
}

fn as_html(page: &Page, read: &LogRead, session: &Session) -> String {
    let title = match &read.incident {
        Some(incident) => incident.title.clone(),
        None => session.say(&say!("log-title-journal")),
    };
    to_html::page(page, &title, session.words.language)
}
