//! `binder doctor`: examine and repair this copy.

use clap::Args;

use crate::cli::session::Session;
use crate::error::Exit;
use crate::render::replication::health;
use crate::render::words::Words;
use crate::say;
use crate::usecases::replication::examine_copy::{self, RepairRequest};
use crate::usecases::setup::open_binder;

#[derive(Args, Debug)]
pub(crate) struct Doctor {
    #[arg(long)]
    fix: bool,
    #[arg(long, value_name = "PLACE", requires = "fix")]
    from: Option<String>,
}

pub(crate) fn run(typed: &Doctor, session: &mut Session) -> anyhow::Result<Exit> {
    let found = open_binder::find(session.globals.dir.as_deref(), session.env)?;
    open_binder::refuse_if_not_own(&found, session.env)?;
    let language = open_binder::language(Some(&found.folder), session.env);
    let words = Words::new(language.unwrap_or(session.words.language));
    let views = session.views(language);
    let examined = if typed.fix {
        let event = words.say(&say!("doctor-request"));
        let from = typed.from.as_deref().map(examine_copy::place_named);
        let asked = RepairRequest {
            event: &event,
            from: from.as_ref(),
        };
        examine_copy::mend_copy(&found.folder, &asked, session.env, views)
    } else {
        examine_copy::examine_copy(&found.folder, session.env, views)
    };
    let shown = health::health(&session.words, &examined, session.env.now());
    session.answer(&shown.page, &shown.json)?;
    if typed.fix {
        examine_copy::forget_refused(&examined)?;
    }
    Ok(match examined.is_beyond_mending() {
        true => Exit::CouldNot,
        false => Exit::Done,
    })
}
