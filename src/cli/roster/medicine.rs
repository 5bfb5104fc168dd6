//! `roster medicine`: what is agreed, what was given and what was not.

use clap::Args;

use crate::cli::roster::mark::{Happened, write};
use crate::cli::roster::pick_up::refuse;
use crate::cli::roster::{Opened, Unlock};
use crate::cli::session::Session;
use crate::domain::roster::medication::{Agreement, agreement};
use crate::domain::roster::presence::PresenceMark;
use crate::error::{Exit, Failure};
use crate::render::page::{Page, Text, Tone};
use crate::render::roster as shown;
use crate::say;
use crate::usecases::roster::mark_presence::NewMark;

#[derive(Args, Debug)]
pub(super) struct MedicineArgs {
    name: String,
    /// Medicine that was given.
    #[arg(long, value_name = "WHAT")]
    given: Option<String>,
    /// Medicine that was not, and why.
    #[arg(long, value_name = "WHAT", conflicts_with = "given", requires = "why")]
    not_given: Option<String>,
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Who gave it; without, the writer.
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[arg(long, value_name = "WHO")]
    checked_by: Option<String>,
    #[arg(long, value_name = "WHO")]
    agreed_with: Option<String>,
    #[command(flatten)]
    happened: Happened,
    #[command(flatten)]
    unlock: Unlock,
}

pub(super) fn run(typed: &MedicineArgs, session: &mut Session) -> anyhow::Result<Exit> {
    let opened = Opened::of(&typed.unlock, session)?;
    let child = opened.child(&typed.name)?;
    let (what, given) = match (&typed.given, &typed.not_given) {
        (Some(what), _) => (what, true),
        (None, Some(what)) => (what, false),
        (None, None) => return show(&opened, child, session),
    };
    let agreed_with = typed.agreed_with.clone().unwrap_or_default();
    let medicine = match agreement(child, what, opened.read.today) {
        Agreement::Valid(medicine) => medicine.what.clone(),
        Agreement::Several => {
            let all: Vec<&str> = child.medicine.iter().map(|it| it.what.as_str()).collect();
            let what = say!("roster-which-medicine", all = all.join(", "));
            return Err(Failure::could_not(what).into());
        }
        Agreement::Expired(medicine, day) if given && agreed_with.is_empty() => {
            let day = day.to_string();
            let why = say!("roster-agreement-expired", what = &medicine.what, day = day);
            return refuse(&opened, child, &why, session);
        }
        Agreement::None if given && agreed_with.is_empty() => {
            let why = say!("roster-no-agreement", what = what);
            return refuse(&opened, child, &why, session);
        }
        Agreement::Expired(medicine, _) => medicine.what.clone(),
        Agreement::None => what.clone(),
    };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let mark = if given {
        PresenceMark::Given
    } else {
        PresenceMark::NotGiven
    };
    let new = NewMark {
        mark: Some(mark),
        child: child.id.clone(),
        medicine: medicine.clone(),
        why: text(&typed.why),
        by: typed.by.clone().unwrap_or_else(|| opened.writer()),
        checked_by: text(&typed.checked_by),
        agreed_with,
        happened: typed.happened.time(),
        ..NewMark::default()
    };
    let how = match (given, new.checked_by.is_empty()) {
        (true, false) => "checked",
        (true, true) => "yes",
        (false, _) => "no",
    };
    let event = say!(
        "roster-event-medicine",
        given = how,
        name = &child.name,
        class = &child.class,
        what = medicine,
        why = &new.why,
        by = &new.by,
        checked = &new.checked_by
    );
    write(&opened, &new, &event, child, session)
}

fn show(
    opened: &Opened,
    child: &crate::domain::roster::Child,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    opened.refuse_file()?;
    opened.note(session);
    let context = opened.context(session);
    let lines = shown::medicine_lines(child, &opened.read.presence, context);
    let mut page = Page::new();
    page.paragraph(Text::new(
        format!("{} {}", child.name, child.class),
        Tone::Strong,
    ));
    match lines.is_empty() {
        true => page.paragraph(session.say(&say!("roster-no-medicine"))),
        false => page.bullets(lines),
    };
    let answer = shown::child(child, &opened.read.presence, context);
    session.answer(&page, &answer.json)?;
    Ok(Exit::Done)
}
