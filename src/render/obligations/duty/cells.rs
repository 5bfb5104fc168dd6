//! Lines and table cells of duties.

use chrono::TimeDelta;

use crate::domain::obligations::duty::{
    self, Deadline as Due, Duty, DutyAccount, DutyLimit, DutyTrigger, FulfilledPart, Lapse,
    Precedence, Timeliness,
};
use crate::domain::time::moment;
use crate::error::Message;
use crate::render::obligations::duty::DutyView;
use crate::render::page::{Text, Tone};
use crate::render::when::format_duration::span;
use crate::render::words::Words;
use crate::say;

/// `genast: Ring chefen. (Driftansvarig; ring-chefen)`; whole also
/// `Driftansvarig → Chef, via telefon (ring-chefen; Plan 3)`.
pub(super) fn owed(account: &DutyAccount, view: &DutyView, words: &Words) -> Text {
    let duty = account.duty;
    let text = due(account, view, words).and(format!(" {}.", duty.what), Tone::Normal);
    let who = match view.whole {
        true => between(duty, view, words),
        false => String::new(),
    };
    let mut text = text.and(who, Tone::Normal);
    if !account.missing.is_empty() {
        let parts = self::parts(&account.missing, words);
        let missing = words.say(&say!("duty-parts-missing", parts = parts));
        text = text.and(format!(" {missing}"), Tone::Warning);
    }
    if !view.whole {
        let mut notes = vec![view.called(&duty.who), duty.id.as_str()];
        notes.retain(|note| !note.is_empty());
        return text.and(format!(" ({})", notes.join("; ")), Tone::Faint);
    }
    let mut notes = vec![duty.id.clone(), duty.source.clone()];
    if let Some(day) = duty.checked {
        notes.push(words.say(&say!("duty-checked", day = day.to_string())));
    }
    notes.extend(law(duty, view).map(|note| words.say(&note)));
    notes.retain(|note| !note.is_empty());
    text.and(format!(" ({})", notes.join("; ")), Tone::Faint)
}

/// Deadline, and the time left.
fn due(account: &DutyAccount, view: &DutyView, words: &Words) -> Text {
    let Some(due) = &account.when else {
        return Text::default();
    };
    let time = due.moment().map(|moment| view.when().say(moment));
    let time = time.unwrap_or_default();
    let left = due.moment().map_or(TimeDelta::zero(), |at| at - view.now);
    let left_said = span(left, words);
    let over = left < TimeDelta::zero();
    let (first, second) = match due {
        Due::AtOnce => {
            let since = view.when().say(account.since.unwrap_or(view.now));
            (
                words.say(&say!("duty-at-once")),
                say!("duty-since", time = since),
            )
        }
        Due::Before(event) => {
            let event = words.say(&before(event));
            let sentence = words.say(&say!("duty-before", event = event));
            return Text::new(format!("{sentence}:"), Tone::Strong);
        }
        Due::TooLate(_) => {
            let event = before_event(&account.duty.limit, words);
            let sentence = words.say(&say!("duty-too-late", event = event, time = time));
            return Text::new(format!("{sentence}:"), Tone::Warning);
        }
        Due::By(_) if over => (time, say!("duty-over", time = left_said)),
        Due::By(_) => (time, say!("duty-left", time = left_said)),
        Due::From(_) => {
            let from = words.say(&say!("duty-from", time = time));
            match over {
                true => (from, say!("duty-from-over", time = left_said)),
                false => (from, say!("duty-from-in", time = left_said)),
            }
        }
    };
    let late = over && matches!(due, Due::By(_));
    let tone = if late { Tone::Warning } else { Tone::Strong };
    Text::new(format!("{first}, {}:", words.say(&second)), tone)
}

/// Responsible, recipients, channels.
fn between(duty: &Duty, view: &DutyView, words: &Words) -> String {
    let to: Vec<&str> = duty.to.iter().map(|id| view.called(id)).collect();
    let (who, to) = (view.called(&duty.who), to.join(", "));
    let ends = match (who.is_empty(), to.is_empty()) {
        (_, true) => who.to_owned(),
        (true, false) => format!("→ {to}"),
        (false, false) => format!("{who} → {to}"),
    };
    let via: Vec<String> = duty.via.iter().map(|id| channel(id, view, words)).collect();
    let via = match via.is_empty() {
        true => String::new(),
        false => words.say(&say!("duty-via", channels = via.join(", "))),
    };
    let said = [ends, via];
    let said: Vec<&str> = said
        .iter()
        .map(String::as_str)
        .filter(|it| !it.is_empty())
        .collect();
    match said.is_empty() {
        true => String::new(),
        false => format!(" {}", said.join(", ")),
    }
}

/// A channel, and that it is closed where it is.
fn channel(id: &str, view: &DutyView, words: &Words) -> String {
    let called = view.channel(id, words);
    match view.closed.get(id) {
        Some(system) => {
            let closed = words.say(&say!("inform-closed", system = system));
            format!("{called} [{closed}]")
        }
        None => called,
    }
}

/// Reason why a duty no longer applies.
pub(super) fn lapse(lapse: &Lapse, view: &DutyView) -> Message {
    let time = |at: &moment::Moment| view.when().say(*at);
    match lapse {
        Lapse::Until(stage, at) => {
            say!("duty-lapsed-until", event = starts(stage), time = time(at))
        }
        Lapse::OverBefore(at) => say!("duty-lapsed-over", time = time(at)),
        Lapse::Closed(at) => say!("duty-lapsed-closed", time = time(at)),
        Lapse::NothingToDo => say!("duty-lapsed-nothing"),
    }
}

/// Parts of a duty; those known to this program by their messages.
pub(in crate::render) fn parts(parts: &[&str], words: &Words) -> String {
    let said = parts.iter().map(|part| match duty::part_called(part) {
        Some(said) => words.say(&said),
        None => (*part).to_owned(),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// Source of a rule of law with the day of comparison, and that it is no legal advice.
fn law(duty: &Duty, view: &DutyView) -> Option<Message> {
    let checked = duty.checked?;
    let until = view.review.day_after(checked);
    Some(match until < moment::date_in(view.now, view.zone) {
        true => say!("duty-no-advice-old"),
        false => say!("duty-no-advice"),
    })
}

/// A row for each entry that fulfilled the duty or a part.
pub(super) fn done(account: &DutyAccount, view: &DutyView, words: &Words) -> Vec<Vec<Text>> {
    let row = |done: &FulfilledPart| {
        let at = Text::new(view.when().say(done.at), Tone::Strong);
        let mut what = Text::new(account.duty.what.as_str(), Tone::Normal);
        if !done.part.is_empty() {
            let part = parts(&[done.part.as_str()], words);
            what = what.and(format!(": {part}"), Tone::Normal);
        }
        let ids = format!("\n{} · {}", account.duty.id, done.entry);
        vec![
            at.and(format!("\n{}", done.by), Tone::Normal),
            what.and(ids, Tone::Faint),
            how(done, &account.duty.limit, view, words),
        ]
    };
    account.done.iter().map(row).collect()
}

/// Share of the clock that was used; in time and in order or not.
fn how(done: &FulfilledPart, limit: &DutyLimit, view: &DutyView, words: &Words) -> Text {
    let used = done.used.map(|used| span(used, words));
    let used = used.map(|time| words.say(&say!("duty-used", time = time)));
    let mut text = Text::new(used.unwrap_or_default(), Tone::Normal);
    let event = |moment| (before_event(limit, words), view.when().say(moment));
    let (said, tone) = match done.verdict {
        Timeliness::Free => return text,
        Timeliness::InTime(by) => (say!("duty-in-time", time = span(by, words)), Tone::Good),
        Timeliness::Late(by) => (say!("duty-late", time = span(by, words)), Tone::Warning),
        Timeliness::After(by) => (say!("duty-after", time = span(by, words)), Tone::Good),
        Timeliness::TooEarly(by) => (say!("duty-early", time = span(by, words)), Tone::Warning),
        Timeliness::BeforeEvent(moment) => {
            let (event, time) = event(moment);
            (
                say!("duty-was-before", event = event, time = time),
                Tone::Good,
            )
        }
        Timeliness::AfterEvent(moment) => {
            let (event, time) = event(moment);
            (
                say!("duty-was-after", event = event, time = time),
                Tone::Warning,
            )
        }
    };
    let apart = if text.is_empty() { "" } else { "\n" };
    text = text.and(format!("{apart}{}", words.say(&said)), tone);
    text
}

/// The event that a duty is to come before, in words; empty where there is none.
pub(in crate::render) fn before_event(limit: &DutyLimit, words: &Words) -> String {
    match limit {
        DutyLimit::Before(event) => words.say(&before(event)),
        DutyLimit::AtOnce | DutyLimit::Within(_) | DutyLimit::NotBefore(_) => String::new(),
    }
}

fn before(event: &Precedence) -> Message {
    match event {
        Precedence::FirstMeeting => say!("duty-event-meeting"),
        Precedence::Message(audience) if audience == "external" => say!("duty-event-external"),
        Precedence::Message(audience) => say!("duty-event-message", audience = audience),
        Precedence::Stage(stage) => starts(stage),
    }
}

/// Start of a duty, in words that fit after "before" and in a list.
pub(in crate::render) fn starts(starts: &DutyTrigger) -> Message {
    match starts {
        DutyTrigger::Opened => say!("duty-starts-opened"),
        DutyTrigger::CommitteeActivated => say!("duty-starts-committee"),
        DutyTrigger::PlanActivated => say!("duty-starts-plan"),
        DutyTrigger::Serious => say!("duty-starts-serious"),
        DutyTrigger::Normal => say!("duty-starts-normal"),
        DutyTrigger::Closed => say!("duty-starts-closed"),
        DutyTrigger::Clock(name) => say!("duty-starts-clock", name = name),
        DutyTrigger::Duty(id) => say!("duty-starts-duty", id = id),
    }
}
