//! Duties of an incident: owed, fulfilled, lapsed.

mod cells;
mod json;

use std::collections::BTreeMap;

use crate::domain::documents::parsed::Fallback;
use crate::domain::incident::Incident;
use crate::domain::incident::meeting;
use crate::domain::obligations::duty::{
    Deadline as Due, DeviationKind, DutyAccount, DutyDeviation, Precedence, deviations,
};
use crate::domain::time::duration::Duration;
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::documents::faults;
use crate::render::incident::head;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::when::TimeStyle;
use crate::render::words::Words;
use crate::say;

pub(in crate::render) use cells::{before_event, parts, starts};
pub use json::{account as as_json, deviation as deviation_json};

/// The duties of an incident, and what they are shown against.
pub struct DutyView<'a> {
    pub incident: &'a Incident,
    pub as_of: Option<Moment>,
    pub accounts: &'a [DutyAccount<'a>],
    pub older: Option<&'a Fallback>,
    /// Names by id of people, groups, audiences and channels.
    pub names: &'a BTreeMap<String, String>,
    /// Channels that are closed, each with the system that is down.
    pub closed: &'a BTreeMap<String, String>,
    /// Longest age of a rule's comparison with its source.
    pub review: Duration,
    pub now: Moment,
    pub zone: Zone,
    /// With recipients, channels and sources.
    pub whole: bool,
}

impl DutyView<'_> {
    pub(in crate::render) fn when(&self) -> TimeStyle {
        TimeStyle {
            now: self.now,
            zone: self.zone,
        }
    }

    pub(in crate::render) fn called<'b>(&'b self, id: &'b str) -> &'b str {
        self.names.get(id).map_or(id, String::as_str)
    }

    /// A channel by its built-in name, its title, or as written.
    fn channel(&self, id: &str, words: &Words) -> String {
        match meeting::channel_called(id) {
            Some(said) => words.say(&said),
            None => self.called(id).to_owned(),
        }
    }

    /// Owed duties, most urgent first: late, due now, with a deadline, before something else.
    fn owed(&self) -> Vec<&DutyAccount<'_>> {
        let mut owed: Vec<&DutyAccount> = self.accounts.iter().filter(|it| it.is_owed()).collect();
        owed.sort_by_key(|account| {
            let when = account.when.as_ref();
            let rank = when.map_or(5, |when| match when {
                _ if when.is_over(self.now) => 0,
                Due::AtOnce => 1,
                Due::TooLate(_) | Due::By(_) => 2,
                Due::Before(Precedence::Stage(_)) => 4,
                Due::Before(_) => 1,
                Due::From(_) => 5,
            });
            (rank, when.and_then(Due::moment))
        });
        owed
    }

    fn named(&self, id: &str) -> Option<&DutyAccount<'_>> {
        self.accounts.iter().find(|account| account.duty.id == id)
    }
}

/// Everything owed and fulfilled; with `all` also what has not begun.
pub fn list(view: &DutyView, all: bool, words: &Words) -> Answer {
    let mut page = Page::new();
    title(&mut page, view, words);
    let owed = view.owed();
    if owed.is_empty() {
        page.paragraph(Text::new(words.say(&say!("duty-none")), Tone::Good));
    } else {
        page.heading(2, words.say(&say!("duty-heading-owed")));
        page.bullets(owed.iter().map(|it| cells::owed(it, view, words)));
        page.paragraph(Text::new(words.say(&say!("duty-how-done")), Tone::Faint));
    }
    let begun = view.accounts.iter().filter(|it| !it.done.is_empty());
    let rows: Vec<Vec<Text>> = begun.flat_map(|it| cells::done(it, view, words)).collect();
    if !rows.is_empty() {
        page.heading(2, words.say(&say!("duty-heading-done")));
        page.table(done_table(rows, words));
    }
    lapsed(&mut page, view, words);
    let deviations = deviations(view.accounts);
    if !deviations.is_empty() {
        page.heading(2, words.say(&say!("duty-heading-deviations")));
        let line = |it| Text::new(deviation(it, view, words), Tone::Warning);
        page.bullets(deviations.iter().map(line));
    }
    if all {
        waiting(&mut page, view, words);
    }
    Answer {
        page,
        json: json::list(view, &deviations),
    }
}

/// Title, exercise banner, and as-of time.
pub(in crate::render) fn title(page: &mut Page, view: &DutyView, words: &Words) {
    head::title_or(page, view.incident, &say!("print-of-duty"), words);
    faults::older_all(page, words, view.older, view.zone);
    if let Some(at) = view.as_of {
        let day = moment::date_in(at, view.zone);
        let clock = moment::clock_in(at, view.zone);
        page.banner(words.say(&say!("log-as-of", time = format!("{day} {clock}"))));
    }
}

fn done_table(rows: Vec<Vec<Text>>, words: &Words) -> Table {
    let header = [
        say!("duty-column-done"),
        say!("duty-column-what"),
        say!("duty-column-how"),
    ];
    Table {
        header: header.map(|title| words.say(&title)).to_vec(),
        rows,
    }
}

/// Lapsed duties, with reasons.
fn lapsed(page: &mut Page, view: &DutyView, words: &Words) {
    let line = |account: &DutyAccount| {
        let why = words.say(&cells::lapse(account.lapsed.as_ref()?, view));
        let text = Text::new(account.duty.what.as_str(), Tone::Normal);
        Some(text.and(format!(" ({}; {why})", account.duty.id), Tone::Faint))
    };
    let lines: Vec<Text> = view.accounts.iter().filter_map(line).collect();
    if !lines.is_empty() {
        page.heading(2, words.say(&say!("duty-heading-lapsed")));
        page.bullets(lines);
    }
}

fn waiting(page: &mut Page, view: &DutyView, words: &Words) {
    let waiting = view.accounts.iter();
    let waiting: Vec<&DutyAccount> = waiting
        .filter(|it| it.since.is_none() && it.done.is_empty())
        .collect();
    if waiting.is_empty() {
        return;
    }
    page.heading(2, words.say(&say!("duty-heading-waiting")));
    page.bullets(waiting.into_iter().map(|account| {
        let begins = say!("duty-begins", event = starts(&account.duty.starts));
        let begins = words.say(&begins);
        let text = Text::new(account.duty.what.as_str(), Tone::Normal);
        text.and(format!(" ({}; {begins})", account.duty.id), Tone::Faint)
    }));
}

/// A duty just fulfilled, and the duties it started.
pub fn fulfilled(view: &DutyView, id: &str, then: &[String], words: &Words) -> Answer {
    let mut page = Page::new();
    title(&mut page, view, words);
    let account = view.named(id);
    if let Some(account) = account {
        if !account.done.is_empty() {
            page.table(done_table(cells::done(account, view, words), words));
        }
        if !account.missing.is_empty() {
            let missing = cells::parts(&account.missing, words);
            page.paragraph(words.say(&say!("duty-missing", id = id, parts = missing)));
        }
    }
    let own: Vec<DutyDeviation> = deviations(view.accounts);
    let own: Vec<DutyDeviation> = own.into_iter().filter(|it| it.duty.id == id).collect();
    for deviation in &own {
        page.banner(self::deviation(deviation, view, words));
    }
    set_going(&mut page, view, then, words);
    let json = serde_json::json!({
        "duty": account.map(|account| json::account(account, view)),
        "deviations": own.iter().map(json::deviation).collect::<Vec<_>>(),
        "then": json::these(view, then),
    });
    Answer { page, json }
}

/// Duties that apply now and did not before.
pub(in crate::render) fn set_going(
    page: &mut Page,
    view: &DutyView,
    ids: &[String],
    words: &Words,
) {
    let owed = view.owed();
    let then: Vec<&DutyAccount> = owed
        .into_iter()
        .filter(|it| ids.contains(&it.duty.id))
        .collect();
    if !then.is_empty() {
        page.heading(2, words.say(&say!("incident-then")));
        page.bullets(then.iter().map(|it| cells::owed(it, view, words)));
    }
}

/// `driftmeddelande: gjordes inte före mötet 22:58`.
pub fn deviation(deviation: &DutyDeviation, view: &DutyView, words: &Words) -> String {
    let when = view.when();
    let at = |moment: Option<Moment>| moment.map(|it| when.say(it)).unwrap_or_default();
    let (id, what) = (deviation.duty.id.as_str(), deviation.duty.what.as_str());
    let (done, against) = (at(deviation.done), at(deviation.against));
    let event = cells::before_event(&deviation.duty.limit, words);
    words.say(&match (&deviation.kind, deviation.done) {
        (DeviationKind::Order, None) => {
            say!(
                "duty-order-not-done",
                what = what,
                id = id,
                event = event,
                time = against
            )
        }
        (DeviationKind::Order, Some(_)) => {
            say!(
                "duty-order",
                what = what,
                id = id,
                done = done,
                event = event,
                time = against
            )
        }
        (DeviationKind::Late, _) => say!(
            "duty-was-late",
            what = what,
            id = id,
            done = done,
            due = against
        ),
        (DeviationKind::TooEarly, _) => {
            say!(
                "duty-was-early",
                what = what,
                id = id,
                done = done,
                due = against
            )
        }
        (DeviationKind::Channel(channel), _) => other_channel(deviation, channel, view, words),
    })
}

fn other_channel(
    deviation: &DutyDeviation,
    channel: &str,
    view: &DutyView,
    words: &Words,
) -> Message {
    let via = deviation.duty.via.iter().map(|it| view.channel(it, words));
    say!(
        "duty-other-channel",
        what = deviation.duty.what.as_str(),
        id = deviation.duty.id.as_str(),
        channel = view.channel(channel, words),
        via = via.collect::<Vec<_>>().join(", ")
    )
}
