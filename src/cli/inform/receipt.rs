//! `binder inform receipt` and `binder inform take-down`.

use clap::Args;
use serde_json::json;

use crate::cli::log::Twice;
use crate::cli::log::event_time::EventTimeArgs;
use crate::cli::log::write_outcome;
use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::inform as shown;
use crate::usecases::inform::receipt::{self, Confirmed};
use crate::usecases::inform::take_down::{self, Removal};

#[derive(Args, Debug)]
pub(super) struct Receipt {
    id: String,
    #[arg(value_name = "WHO", conflicts_with = "count")]
    who: Vec<String>,
    #[arg(long, value_name = "NUMBER")]
    count: Option<u64>,
    #[arg(long, value_name = "TEXT")]
    action: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long, value_name = "ID")]
    done: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    happened: EventTimeArgs,
}

#[derive(Args, Debug)]
pub(super) struct TakeDown {
    #[arg(value_name = "PLACE")]
    place: String,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    #[arg(long, value_name = "ROLE")]
    owner: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    due: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true)]
    at: Option<String>,
    #[command(flatten)]
    twice: Twice,
}

pub(super) fn receipt(typed: Receipt, session: &mut Session) -> anyhow::Result<Exit> {
    let confirmed = Confirmed {
        of: typed.id,
        who: typed.who,
        count: typed.count,
        action: typed.action,
        owner: typed.owner,
        due: typed.due,
        done: typed.done,
        source: typed.source,
        happened: typed.happened.typed(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let (written, receipts) = receipt::confirm(&binder, session.env, &log, &confirmed, &say)?;
    let mut page = shown::confirmed(receipts.as_ref(), &session.words);
    page.paragraph(write_outcome::line(session, &binder, &written));
    let json = json!({ "receipts": receipts.as_ref().map(|(_, it)| shown::receipts_json(it)) });
    write_outcome::end_with(session, &written, &page, json)
}

pub(super) fn take_down(typed: TakeDown, session: &mut Session) -> anyhow::Result<Exit> {
    let removal = Removal {
        place: typed.place,
        why: typed.why,
        owner: typed.owner,
        due: typed.due,
        at: typed.at,
        which: typed.twice.which(),
    };
    let binder = session.binder_to_write()?;
    let log = session.log_to_write(&binder);
    let say = session.in_binders_language(&binder);
    let written = take_down::take_down(&binder, session.env, &log, &removal, &say)?;
    write_outcome::end(session, &binder, &written)
}
