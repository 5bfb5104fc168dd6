//! Anomalies of remotes, one sentence for each kind.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::replication::remote_anomaly::{AnomalyKind, MAIN, RemoteAnomaly};
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::words::Words;
use crate::say;

/// Most branches named in a sentence.
const NAMED: usize = 4;

/// A sentence for each kind of event at a place; several branches share one.
pub fn sentences(words: &Words, place: &str, events: &[&RemoteAnomaly]) -> Vec<Message> {
    let mut kinds: BTreeMap<(AnomalyKind, bool, bool), Vec<&RemoteAnomaly>> = BTreeMap::new();
    let mut all = Vec::new();
    for event in events {
        if event.verdict.is_once() {
            all.push(once(place, event));
        } else {
            let is_main = event.branch.as_deref() == Some(MAIN);
            let apart = is_main && event.verdict == AnomalyKind::Replaced;
            let kind = (event.verdict, event.healed, apart);
            kinds.entry(kind).or_default().push(event);
        }
    }
    let shared = kinds.into_iter();
    all.extend(shared.map(|((verdict, _, apart), of)| together(words, place, verdict, apart, &of)));
    all
}

fn together(
    words: &Words,
    place: &str,
    verdict: AnomalyKind,
    is_main: bool,
    events: &[&RemoteAnomaly],
) -> Message {
    let first = events.first();
    let healed = match first.is_some_and(|event| event.healed) {
        true => "yes",
        false => "no",
    };
    let seen = first.and_then(|event| event.last_met);
    let seen = seen.map(shown).unwrap_or_default();
    let branches = named(words, events);
    match verdict {
        AnomalyKind::RolledBack => say!(
            "remembered-gone-back",
            name = place,
            branches = branches,
            seen = seen,
            healed = healed
        ),
        AnomalyKind::Missing => say!(
            "remembered-missing",
            name = place,
            branches = branches,
            seen = seen,
            healed = healed
        ),
        AnomalyKind::Emptied => say!(
            "remembered-emptied",
            name = place,
            seen = seen,
            healed = healed
        ),
        AnomalyKind::AnotherBinder => say!("remembered-another-binder", name = place, seen = seen),
        _ if is_main => say!("remembered-main-replaced", name = place, healed = healed),
        _ => say!(
            "remembered-replaced",
            name = place,
            branches = branches,
            healed = healed
        ),
    }
}

fn once(place: &str, event: &RemoteAnomaly) -> Message {
    let branch = event.branch.as_deref().unwrap_or_default();
    let writer = branch.trim_start_matches("copies/");
    let since = shown(event.since);
    match event.verdict {
        AnomalyKind::Forked => forked(writer, event.since, &event.who),
        AnomalyKind::CaughtUp => say!(
            "remembered-caught-up",
            name = place,
            writer = writer,
            count = usize::try_from(event.count).unwrap_or(usize::MAX)
        ),
        _ => say!(
            "remembered-withholds",
            name = place,
            who = &event.who,
            since = since
        ),
    }
}

/// A writer with two tips; `here`: name under which this device continues, empty if it is another's.
pub fn forked(writer: &str, since: Moment, here: &str) -> Message {
    let since = shown(since);
    match here {
        "" => say!("remembered-forked", writer = writer, since = since),
        here => say!(
            "remembered-forked-here",
            writer = writer,
            since = since,
            here = here
        ),
    }
}

fn named(words: &Words, events: &[&RemoteAnomaly]) -> String {
    let name = |event: &&RemoteAnomaly| match event.branch.as_deref() {
        Some(MAIN) => words.say(&say!("remembered-main")),
        Some(branch) => branch.trim_start_matches("copies/").to_owned(),
        None => String::new(),
    };
    let mut names: Vec<String> = events.iter().take(NAMED).map(name).collect();
    if events.len() > NAMED {
        names.push(format!("(+{})", events.len() - NAMED));
    }
    names.join(", ")
}

/// An anomaly as JSON.
pub fn json(event: &RemoteAnomaly) -> Value {
    json!({
        "word": event.verdict.word(),
        "branch": event.branch,
        "at": event.at.map(|at| at.to_string()),
        "since": moment::written(event.since),
        "seen": event.last_met.map(moment::written),
        "healed": event.healed,
        "new": event.new,
        "who": Some(&event.who).filter(|who| !who.is_empty()),
    })
}

fn shown(when: Moment) -> String {
    when.format("%Y-%m-%d %H:%M").to_string()
}
