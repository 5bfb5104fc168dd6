//! `binder inform`: who has been told what, the draft for whom to tell next, and that it went out.

mod answer;
mod guided;
mod receipt;

use clap::{Args, Subcommand, ValueEnum};

use crate::cli::log::write_outcome;
use crate::cli::log::{Twice, text};
use crate::cli::session::Session;
use crate::domain::language::Language;
use crate::error::{Exit, Message};
use crate::render::inform as shown;
use crate::render::when::TimeStyle;
use crate::say;
use crate::usecases::incident::incident_snapshot::SnapshotTime;
use crate::usecases::inform;
use crate::usecases::inform::draft::{self, DraftRequest, PreparedDraft};
use crate::usecases::inform::send::{self, Sending};
use crate::usecases::log::event_time::EventTime;

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct InformArgs {
    #[command(flatten)]
    tell: Box<Tell>,
    #[command(subcommand)]
    verb: Option<InformVerb>,
}

#[derive(Debug, Subcommand)]
enum InformVerb {
    Receipt(receipt::Receipt),
    TakeDown(receipt::TakeDown),
}

#[derive(Args, Debug, Default)]
struct Tell {
    #[arg(value_name = "AUDIENCE")]
    audience: Vec<String>,
    #[arg(long, value_name = "NAME")]
    message: Option<String>,
    #[arg(long, value_enum, value_name = "sv|da|en")]
    language: Option<LanguageArg>,
    #[arg(long, value_name = "SLOT")]
    set: Vec<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "message")]
    text: Option<String>,
    #[arg(long, value_name = "ID", conflicts_with = "message")]
    of: Option<String>,
    #[arg(long, conflicts_with = "channel")]
    draft: bool,
    #[arg(long, value_name = "CHANNEL")]
    channel: Option<String>,
    #[arg(long, value_name = "WHO")]
    approved_by: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    next: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    to_count: Option<u64>,
    #[arg(
        long,
        value_name = "NAME",
        value_delimiter = ',',
        conflicts_with = "to_count"
    )]
    recipients: Vec<String>,
    #[arg(long, value_name = "DUTY")]
    duty: Vec<String>,
    #[arg(long, value_name = "ID")]
    done: Vec<String>,
    #[arg(long, value_name = "ID")]
    corrects: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    step: Option<u64>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[arg(long, value_name = "TEXT")]
    late: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, conflicts_with_all = ["channel", "draft"])]
    as_of: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LanguageArg {
    Sv,
    Da,
    En,
}

impl From<Language> for LanguageArg {
    fn from(language: Language) -> Self {
        match language {
            Language::Swedish => Self::Sv,
            Language::Danish => Self::Da,
            Language::English => Self::En,
        }
    }
}

impl From<LanguageArg> for Language {
    fn from(typed: LanguageArg) -> Self {
        match typed {
            LanguageArg::Sv => Self::Swedish,
            LanguageArg::Da => Self::Danish,
            LanguageArg::En => Self::English,
        }
    }
}

pub(crate) fn run(typed: InformArgs, session: &mut Session) -> anyhow::Result<Exit> {
    match typed.verb {
        Some(InformVerb::Receipt(typed)) => receipt::receipt(typed, session),
        Some(InformVerb::TakeDown(typed)) => receipt::take_down(typed, session),
        None if typed.tell.audience.is_empty() && typed.tell.of.is_none() => {
            list(*typed.tell, session)
        }
        None => tell(*typed.tell, session),
    }
}

fn list(typed: Tell, session: &mut Session) -> anyhow::Result<Exit> {
    let binder = session.binder()?;
    session.reads(&binder, &["messages/", "audiences.yaml", "contacts.yaml"]);
    let log = session.log_to_read(&binder)?;
    let wanted = SnapshotTime {
        as_of: typed.as_of,
        which: typed.twice.which(),
    };
    let known = inform::read(&binder, session.env, &log, &wanted)?;
    let view = shown::InformView {
        incident: &known.snapshot.incident,
        informed: &known.informed,
        audiences: &known.audiences,
        called: &|id: &str| known.called(id),
        channel: &|id: &str| known.channel(id),
        as_of: known.snapshot.as_of,
        with_ids: session.globals.verbose,
    };
    let when = TimeStyle {
        now: known.snapshot.now,
        zone: known.snapshot.zone,
    };
    let answer = shown::list(&view, &session.words, when);
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

/// Shows the draft, and at a terminal asks for what it lacks; writes only with `--channel`, `--draft`, or `--approved-by` on a kept draft.
fn tell(mut typed: Tell, session: &mut Session) -> anyhow::Result<Exit> {
    if let Some(own) = &typed.text {
        typed.text = Some(text(own, session)?);
    }
    let binder = session.binder_to_write()?;
    session.reads(&binder, &["messages/", "audiences.yaml", "contacts.yaml"]);
    let log = match typed.writes() {
        true => session.log_to_write(&binder),
        false => session.log_to_read(&binder)?,
    };
    let prepared = draft::prepare(&binder, session.env, &log, &typed.wanted())?;
    let sending = typed.sending();
    let say = session.in_binders_language(&binder);
    if typed.channel.is_some() {
        let outcome = send::send(&binder, session.env, &log, &prepared, &sending, &say)?;
        return answer::sent(&binder, &prepared, &sending.channel, &outcome, session);
    }
    if typed.draft {
        let written = send::keep(&binder, session.env, &log, &prepared, &sending, &say)?;
        let mut answer = answer::drafted(&prepared, session);
        answer
            .page
            .paragraph(write_outcome::line(session, &binder, &written));
        return write_outcome::end_with(session, &written, &answer.page, answer.json);
    }
    if typed.approves() {
        let written = send::approve(&binder, session.env, &log, &prepared, &sending, &say)?;
        return write_outcome::end(session, &binder, &written);
    }
    if guided::is_for(&typed, session) {
        return guided::guide(typed, session, &binder, &log, &prepared);
    }
    let mut answer = answer::drafted(&prepared, session);
    answer
        .page
        .paragraph(session.say(&how_to_go_on(&typed, &prepared)));
    session.answer(&answer.page, &answer.json)?;
    Ok(Exit::Done)
}

/// What to type once the text is out.
fn how_to_go_on(typed: &Tell, prepared: &PreparedDraft) -> Message {
    let open = prepared.ways.iter().find(|way| way.closed_by.is_none());
    let channel = open.map_or("phone", |way| way.id.as_str());
    let ids: Vec<&str> = prepared.to.iter().map(|it| it.id.as_str()).collect();
    let what = match &typed.of {
        Some(of) => format!("--of {of}"),
        None => ids.join(" "),
    };
    say!("inform-how-to-go-on", what = what, channel = channel)
}

impl Tell {
    /// Says that a kept draft was approved, and nothing more.
    fn approves(&self) -> bool {
        self.of.is_some() && self.approved_by.is_some() && self.channel.is_none() && !self.draft
    }

    fn wanted(&self) -> DraftRequest {
        DraftRequest {
            to: self.audience.clone(),
            message: self.message.clone(),
            language: self.language.map(Language::from),
            set: self.set.clone(),
            text: self.text.clone(),
            of: self.of.clone(),
            next: self.next.clone(),
            as_of: self.as_of.clone(),
            which: self.twice.which(),
            writes: self.writes(),
        }
    }

    fn writes(&self) -> bool {
        self.channel.is_some() || self.draft || self.approves()
    }

    fn sending(&self) -> Sending {
        Sending {
            channel: self.channel.clone().unwrap_or_default(),
            approved_by: self.approved_by.clone(),
            count: self.to_count,
            recipients: self.recipients.clone(),
            duties: self.duty.clone(),
            done: self.done.clone(),
            corrects: self.corrects.clone(),
            why: self.why.clone(),
            step: self.step,
            happened: EventTime {
                at: self.at.clone(),
                which: self.twice.which(),
                late: self.late.clone(),
            },
        }
    }
}
