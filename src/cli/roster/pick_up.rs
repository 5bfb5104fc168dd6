//! Who fetches a child: the name typed, the person on the list, and the refusal with whom to ring.

use serde_json::json;

use crate::cli::roster::Opened;
use crate::cli::session::Session;
use crate::domain::roster::pick_up::{PickUp, pick_up};
use crate::domain::roster::{Child, Collector};
use crate::error::{Exit, Failure, Message};
use crate::render::page::{Page, Text, Tone};
use crate::render::roster as shown;
use crate::say;

/// `Maja to Karin Holm`, in the words of the three languages.
pub(super) fn divided(typed: &str) -> (&str, &str) {
    let words = [" to ", " til ", " till "];
    let found = words
        .iter()
        .filter_map(|word| typed.split_once(word))
        .next();
    found.map_or((typed, ""), |(name, to)| (name.trim(), to.trim()))
}

/// That a child left, with whom, and who agreed to it.
pub(in crate::cli) fn left(child: &Child, to: &str, agreed_with: &str) -> Message {
    let how = match (to.is_empty(), agreed_with.is_empty()) {
        (true, _) => "alone",
        (false, true) => "with",
        (false, false) => "agreed",
    };
    say!(
        "roster-event-out",
        how = how,
        name = &child.name,
        class = &child.class,
        to = to,
        agreed = agreed_with
    )
}

/// Who fetches the child, by the name on the list, and why that is refused.
pub(in crate::cli) fn collector(
    opened: &Opened,
    child: &Child,
    to: &str,
) -> (String, Option<Message>) {
    if to.is_empty() {
        return (String::new(), None);
    }
    let name = |it: &Collector| it.name.clone();
    match pick_up(child, to, opened.read.today) {
        PickUp::Guardian(guardian) => (guardian.name.clone(), None),
        PickUp::Collector(collector) => (name(collector), None),
        PickUp::NotNamed => (
            to.to_owned(),
            Some(say!("roster-refused-not-named", to = to)),
        ),
        PickUp::NotYet(it, day) => {
            let day = day.to_string();
            let why = say!("roster-refused-not-yet", to = name(it), day = day);
            (name(it), Some(why))
        }
        PickUp::NoLonger(it, day) => {
            let day = day.to_string();
            let why = say!("roster-refused-no-longer", to = name(it), day = day);
            (name(it), Some(why))
        }
    }
}

/// Says why, and whom to ring before anything else.
pub(super) fn refuse(
    opened: &Opened,
    child: &Child,
    why: &Message,
    session: &mut Session,
) -> anyhow::Result<Exit> {
    let mut page = Page::new();
    let context = opened.context(session);
    if opened.names {
        page.paragraph(Text::new(session.say(why), Tone::Warning));
        page.paragraph(session.say(&say!("roster-ring-first")));
        let guardians = child.to_ring().into_iter();
        page.bullets(guardians.map(|(it, _)| shown::guardian_line(it, context.home)));
    }
    session.answer(&page, &json!({ "refused": true }))?;
    Err(Failure::could_not(say!("roster-refused")).into())
}
