//! Call order: who, on which number now, why.

mod json;

use std::collections::BTreeMap;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::meeting::{self, Attempt, CallOutcome};
use crate::domain::people::contact::{ContactMark, ListedPerson, Reachability};
use crate::domain::people::escalation::{CallStep, CallTarget, Extent};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::Moment;
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::people::contacts::{self, ContactsContext};
use crate::render::when::TimeStyle;
use crate::render::when::format_duration::span;
use crate::render::words::Words;
use crate::say;

/// The answer, and what it was asked.
pub struct CallView<'a> {
    pub calls: &'a [(CallStep, Option<ListedPerson>)],
    pub otherwise: bool,
    /// People were asked for by name: no order of the plan.
    pub by_name: bool,
    /// The incident in use is an exercise.
    pub drill: bool,
    pub extent: Extent,
    /// Id and name.
    pub system: Option<&'a (String, String)>,
    pub since: Option<Moment>,
    pub long_after: Duration,
    pub office_open: bool,
    pub until: Option<Moment>,
    pub call_order: &'a [String],
    /// The last attempt to reach each, by id.
    pub tried: &'a BTreeMap<String, Attempt>,
    /// Channels that are closed, each with the system that is down.
    pub closed: &'a BTreeMap<String, String>,
    /// Names by id of people and channels.
    pub names: &'a BTreeMap<String, String>,
    /// Names of systems by id.
    pub systems: &'a BTreeMap<String, String>,
    pub older: &'a [Fallback],
    /// Context for showing numbers.
    pub context: ContactsContext<'a>,
}

impl CallView<'_> {
    fn words(&self) -> &Words {
        self.context.words
    }

    fn say(&self, message: &Message) -> String {
        self.words().say(message)
    }

    fn when(&self) -> TimeStyle {
        TimeStyle {
            now: self.context.at,
            zone: self.context.zone,
        }
    }

    fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.names.get(id).map_or(id, String::as_str)
    }
}

/// The call order, first callee first.
pub fn page(view: &CallView) -> Answer {
    let mut page = Page::new();
    if view.drill {
        page.banner(view.say(&say!("log-drill")));
    }
    if !view.by_name {
        page.heading(1, view.say(&say!("call-title")));
    }
    faults::older_all(&mut page, view.words(), view.older, view.context.zone);
    if !view.context.versions_by.is_empty() {
        let by = view.context.versions_by.join(", ");
        page.banner(view.say(&say!("contacts-two-versions", by = by)));
    }
    if !view.by_name {
        page.paragraph(asked(view));
    }
    if view.calls.is_empty() {
        page.paragraph(Text::new(view.say(&say!("call-nobody")), Tone::Warning));
    } else {
        if let Some(now) = now(view).filter(|_| !view.tried.is_empty()) {
            page.paragraph(now);
        }
        groups(&mut page, view);
    }
    if !view.by_name {
        page.paragraph(Text::new(view.say(&say!("call-danger")), Tone::Strong));
    }
    page.paragraph(Text::new(view.say(&say!("call-how-to-note")), Tone::Faint));
    Answer {
        page,
        json: json::plan(view),
    }
}

/// The question and the hour, which decide the order.
fn asked(view: &CallView) -> String {
    let system = view.system.map(|(_, name)| name.as_str());
    let mut said = vec![view.say(&match (view.extent, system) {
        (Extent::OneSystem, Some(name)) => say!("call-of-system", name = name),
        (Extent::OneSystem | Extent::Unknown, _) => say!("call-of-unknown"),
        (Extent::Wide, Some(name)) => say!("call-of-wide-with", name = name),
        (Extent::Wide, None) => say!("call-of-wide"),
        (Extent::Long, Some(name)) => say!("call-of-long-with", name = name),
        (Extent::Long, None) => say!("call-of-long"),
    })];
    said.extend(since(view).map(|message| view.say(&message)));
    let until = view.until.map(|at| view.when().say(at));
    said.push(view.say(&match (view.office_open, until) {
        (true, Some(time)) => say!("call-office-open", time = time),
        (true, None) => say!("call-office-open-long"),
        (false, Some(time)) => say!("call-office-closed", time = time),
        (false, None) => say!("call-office-closed-long"),
    }));
    if view.otherwise {
        said.push(view.say(&say!("call-otherwise")));
    }
    said.join(" ")
}

fn since(view: &CallView) -> Option<Message> {
    let since = view.since?;
    let lasted = span(view.context.at - since, view.words());
    let limit = chrono::TimeDelta::seconds(i64::from(view.long_after.seconds));
    let days = chrono::TimeDelta::days(i64::from(view.long_after.days));
    let limit = span(limit + days, view.words());
    Some(match view.extent {
        Extent::Long | Extent::Wide => say!("call-lasted", time = lasted),
        _ => say!("call-lasted-not-long", time = lasted, limit = limit),
    })
}

/// The callee for now: the first who can be reached and was not tried.
fn now(view: &CallView) -> Option<Text> {
    let row = untried(0, view)?;
    let Reachability::Dial { phone, .. } = &row.reach else {
        return None;
    };
    let (name, number) = (row.person.called(), phone.shown(view.context.home));
    let sentence = view.say(&say!("call-now", name = name, number = number));
    Some(Text::new(sentence, Tone::Strong))
}

/// The first, from a place in the order, who has a number that answers and was not tried.
fn untried<'a>(from: usize, view: &CallView<'a>) -> Option<&'a ListedPerson> {
    let rows = view
        .calls
        .iter()
        .skip(from)
        .filter_map(|(_, row)| row.as_ref());
    rows.filter(|row| !view.tried.contains_key(&row.person.id))
        .find(|row| matches!(row.reach, Reachability::Dial { .. }))
}

/// Result of the last attempt.
fn attempt(attempt: &Attempt, view: &CallView) -> Text {
    let (said, tone) = match attempt.answer {
        CallOutcome::Reached => (say!("meeting-answer-reached"), Tone::Good),
        CallOutcome::NoAnswer => (say!("meeting-answer-none"), Tone::Warning),
        CallOutcome::Message => (say!("meeting-answer-message"), Tone::Warning),
    };
    let (time, way) = (view.when().say(attempt.at), channel(&attempt.channel, view));
    Text::new(format!(". {time} {way}: {}", view.say(&said)), tone)
}

/// Each route with its reason, and below it whom it calls.
fn groups(page: &mut Page, view: &CallView) {
    let mut from = 0;
    for group in view
        .calls
        .chunk_by(|(one, _), (other, _)| one.route == other.route)
    {
        let Some((call, _)) = group.first() else {
            continue;
        };
        if !view.by_name {
            page.heading(2, why(call, view));
        }
        let items = (from..from + group.len()).map(|at| Item {
            depth: 0,
            mark: format!("{}.", at + 1),
            text: line(at, view),
        });
        page.list(items.collect());
        from += group.len();
    }
}

/// The reason of a route, and its ways where there are more than the telephone.
fn why(call: &CallStep, view: &CallView) -> Text {
    let by = ways(call, view);
    let text = Text::new(call.why.as_str(), Tone::Strong);
    if by.iter().all(|way| *way == "phone") {
        return text;
    }
    let by: Vec<String> = by.iter().map(|way| channel(way, view)).collect();
    let sentence = view.say(&say!("call-ways", ways = by.join(", ")));
    text.and(format!(" ({sentence})"), Tone::Normal)
}

/// Name, number for now, and the reason.
fn line(at: usize, view: &CallView) -> Text {
    let (call, row) = &view.calls[at];
    let Some(row) = row else {
        return Text::new(view.say(&nobody(call, view)), Tone::Warning);
    };
    let mut shown = row.clone();
    if row.reach == Reachability::NoNumber {
        // The reason below includes it.
        shown.marks.retain(|mark| *mark != ContactMark::NoWay);
    }
    let who = in_a_line(contacts::who(&shown, view.context)).0.into_iter();
    // Name before the number; doubts and notes after it.
    let (who, notes): (Vec<_>, Vec<_>) =
        who.partition(|(_, tone)| matches!(tone, Tone::Strong | Tone::Normal));
    let mut text = Text(who);
    if let Some(id) = &call.deputy_for {
        let sentence = view.say(&say!("call-deputy", name = view.called(id)));
        text = text.and(format!(", {sentence}"), Tone::Normal);
    }
    text = text.and(": ", Tone::Normal);
    let number = in_a_line(contacts::dial(row, view.context));
    let apart = if number.is_empty() { "" } else { ". " };
    text.0.extend(number.0);
    let reason = view.say(&contacts::reason(&row.reach, view.context));
    let answers = matches!(row.reach, Reachability::Dial { .. });
    let tone = if answers { Tone::Faint } else { Tone::Warning };
    if !contacts::is_unstated(&row.reach) {
        text = text.and(format!("{apart}{reason}"), tone);
    }
    if let Some(next) = next(at, view).filter(|_| !answers) {
        let sentence = view.say(&say!("call-go-on", name = next));
        text = text.and(format!(". {sentence}"), Tone::Warning);
    }
    if let Some(tried) = view.tried.get(&row.person.id) {
        text = text.and_all(attempt(tried, view));
    }
    if !call.only_for.is_empty() {
        let systems = call.only_for.iter();
        let systems: Vec<&str> = systems
            .map(|id| view.systems.get(id).unwrap_or(id).as_str())
            .collect();
        let systems = systems.join(", ");
        let sentence = view.say(&say!("call-only-for", systems = systems));
        text = text.and(format!(". {sentence}"), Tone::Warning);
    }
    for (note, tone) in notes {
        text = text.and(format!(". {}", note.trim_start_matches([',', ' '])), tone);
    }
    text
}

/// Message if no callee is found.
fn nobody(call: &CallStep, view: &CallView) -> Message {
    match &call.who {
        CallTarget::NoSupplier(id) => {
            let name = view.system.map_or(id.as_str(), |(_, name)| name);
            say!("call-no-supplier", name = name)
        }
        CallTarget::Person(id) | CallTarget::Unknown(id) => say!("call-not-in-list", id = id),
    }
}

/// Lines of a cell joined into one.
fn in_a_line(text: Text) -> Text {
    let pieces = text.0.into_iter();
    Text(
        pieces
            .map(|(piece, tone)| (piece.replace(",\n", ", ").replace('\n', ", "), tone))
            .collect(),
    )
}

/// The next in the order who has a number that answers.
fn next<'a>(at: usize, view: &CallView<'a>) -> Option<&'a str> {
    untried(at + 1, view).map(|row| row.person.called())
}

/// The channels of a route, or where it names none the binder's; without those that are closed.
fn ways<'a>(call: &'a CallStep, view: &CallView<'a>) -> Vec<&'a String> {
    let ways = match call.by.as_slice() {
        [] => view.call_order,
        by => by,
    };
    let ways = ways.iter();
    ways.filter(|way| !view.closed.contains_key(*way)).collect()
}

fn channel(way: &str, view: &CallView) -> String {
    match meeting::channel_called(way) {
        Some(said) => view.say(&said),
        None => view.called(way).to_owned(),
    }
}
