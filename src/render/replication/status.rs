//! Replication state: one sentence on whether this copy's entries are safe, and a table.

use serde_json::{Map, Value, json};

use crate::domain::log::notebook::WriterStanding;
use crate::domain::replication::remote_anomaly::{Fork, RemoteAnomaly};
use crate::domain::replication::status::{
    CopyStatus, EntryCounts, EntryHolder, PlaceStatus, ReplicationReport, Safety,
};
use crate::domain::time::moment::{self, Moment, Zone};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Page, Table, Text, Tone};
use crate::render::replication::remote_anomaly;
use crate::render::words::Words;
use crate::say;

/// The report as an answer.
pub fn report(words: &Words, report: &ReplicationReport, zone: Zone) -> Answer {
    let mut page = Page::new();
    let safety = report.safety();
    if let Some(sentence) = sentence(words, &safety) {
        let tone = match safety {
            Safety::With(_) => Tone::Good,
            _ => Tone::Warning,
        };
        page.paragraph(Text::new(words.say(&sentence), tone));
    }
    for (message, tone) in noticed(words, report) {
        let text = Text::new(words.say(&message), tone);
        let hint = words.hint(&message).map(|hint| format!(" {hint}"));
        page.paragraph(text.and(hint.unwrap_or_default(), Tone::Normal));
    }
    page.table(table(words, report, zone));
    Answer {
        page,
        json: machine(report, &safety),
    }
}

/// Forked writers, and anomalies of remotes.
fn noticed(words: &Words, report: &ReplicationReport) -> Vec<(Message, Tone)> {
    let forks = report.forks.iter().map(|fork| {
        let here = fork.here.as_ref().map(|here| here.as_str());
        remote_anomaly::forked(fork.writer.as_str(), fork.since, here.unwrap_or_default())
    });
    let places = report.remotes.iter().flat_map(|place| {
        let events: Vec<&RemoteAnomaly> = place.remembered.iter().collect();
        remote_anomaly::sentences(words, &place.name, &events)
    });
    forks.chain(places).map(|it| (it, Tone::Warning)).collect()
}

fn sentence(words: &Words, safety: &Safety) -> Option<Message> {
    Some(match safety {
        Safety::Reader => return None,
        Safety::Alone => say!("copies-alone"),
        Safety::OnlyHere(count) => say!("copies-only-here", count = *count),
        Safety::With(holders) => {
            let holders: Vec<String> = holders.iter().map(|it| holder(words, it)).collect();
            say!("copies-safe", holders = holders.join(", "))
        }
    })
}

fn holder(words: &Words, holder: &EntryHolder) -> String {
    match holder {
        EntryHolder::Copy { writer, person } => called(person, writer.as_str()),
        EntryHolder::Remote(name) => words.say(&say!("copies-the-place", name = name)),
    }
}

/// `Bo Östlund (bo)`.
fn called(person: &str, writer: &str) -> String {
    if person.is_empty() || person == writer {
        writer.to_owned()
    } else {
        format!("{person} ({writer})")
    }
}

fn table(words: &Words, report: &ReplicationReport, zone: Zone) -> Table {
    let header = [
        say!("copies-column-copy"),
        say!("copies-column-holds"),
        say!("copies-column-lacks"),
        say!("copies-column-since"),
    ];
    let copies = report.copies.iter().map(|it| copy(words, report, it, zone));
    let remotes = report
        .remotes
        .iter()
        .map(|it| place(words, report, it, zone));
    Table {
        header: header.iter().map(|message| words.say(message)).collect(),
        rows: copies.chain(remotes).collect(),
    }
}

fn copy(words: &Words, report: &ReplicationReport, copy: &CopyStatus, zone: Zone) -> Vec<Text> {
    let mut named = Text::from(called(&copy.person, copy.writer.as_str()));
    let notes = [
        copy.here.then(|| say!("copies-this-one")),
        standing(copy.standing),
    ];
    for note in notes.iter().flatten() {
        named = named.and(format!(" – {}", words.say(note)), Tone::Faint);
    }
    let mut since = copy
        .since
        .map(|since| shown(since, zone))
        .unwrap_or_default();
    if let Some(heard) = &copy.last_seen {
        let at = shown(heard.at, zone);
        let via = words.say(&say!("copies-heard", at = at, name = &heard.via));
        since = format!("{since}, {via}");
    }
    if let Some(confirmed) = copy.confirmed {
        let date = moment::date_in(confirmed, zone).to_string();
        since = format!(
            "{since}, {}",
            words.say(&say!("copies-confirmed", date = date))
        );
    }
    row(words, report, named, &copy.holds, since.into())
}

fn standing(standing: WriterStanding) -> Option<Message> {
    match standing {
        WriterStanding::Member => None,
        WriterStanding::Suspended => Some(say!("copies-suspended")),
        WriterStanding::Guest => Some(say!("copies-guest")),
        WriterStanding::SetAside | WriterStanding::ShutOut => Some(say!("copies-removed")),
    }
}

fn place(words: &Words, report: &ReplicationReport, place: &PlaceStatus, zone: Zone) -> Vec<Text> {
    let named = words.say(&say!("copies-the-place", name = &place.name));
    let seen = match place.last_met {
        _ if place.flaw.is_some() => {
            Text::new(words.say(&say!("copies-does-not-count")), Tone::Warning)
        }
        Some(seen) => Text::from(shown(seen, zone)),
        None => Text::new(words.say(&say!("copies-never-seen")), Tone::Warning),
    };
    row(words, report, named.into(), &place.holds, seen)
}

fn row(
    words: &Words,
    report: &ReplicationReport,
    named: Text,
    holds: &EntryCounts,
    since: Text,
) -> Vec<Text> {
    let (held, all) = report.held_of_all(holds);
    let holds_text = words.say(&say!("copies-held", held = held, all = all));
    let lacking = report.lacking(holds);
    let lacks = if lacking.is_empty() {
        Text::new("–", Tone::Good)
    } else {
        let each = lacking.iter().map(|(writer, count)| {
            words.say(&say!(
                "copies-lacks",
                count = *count,
                writer = writer.as_str()
            ))
        });
        Text::new(each.collect::<Vec<_>>().join(", "), Tone::Warning)
    };
    vec![named, holds_text.into(), lacks, since]
}

fn shown(when: Moment, zone: Zone) -> String {
    format!(
        "{} {}",
        moment::date_in(when, zone),
        moment::clock_in(when, zone)
    )
}

fn machine(report: &ReplicationReport, safety: &Safety) -> Value {
    let only_here = match safety {
        Safety::OnlyHere(count) => Some(*count),
        Safety::With(_) => Some(0),
        Safety::Alone => report
            .own
            .as_ref()
            .and_then(|own| report.written.get(own))
            .copied(),
        Safety::Reader => None,
    };
    let copies: Vec<Value> = report
        .copies
        .iter()
        .map(|it| copy_json(report, it))
        .collect();
    let remotes: Vec<Value> = report
        .remotes
        .iter()
        .map(|it| place_json(report, it))
        .collect();
    json!({
        "writer": report.own.as_ref().map(|own| own.as_str()),
        "written": counts(&report.written),
        "waiting": report.waiting,
        "only_here": only_here,
        "copies": copies,
        "remotes": remotes,
        "forks": report.forks.iter().map(fork_json).collect::<Vec<_>>(),
    })
}

fn fork_json(fork: &Fork) -> Value {
    json!({
        "writer": fork.writer.as_str(),
        "person": fork.person,
        "since": moment::written(fork.since),
        "here": fork.here.as_ref().map(|here| here.as_str()),
    })
}

fn copy_json(report: &ReplicationReport, copy: &CopyStatus) -> Value {
    json!({
        "writer": copy.writer.as_str(),
        "person": copy.person,
        "device": copy.device,
        "standing": word(copy.standing),
        "here": copy.here,
        "holds": counts(&copy.holds),
        "lacks": counts(&report.lacking(&copy.holds)),
        "since": copy.since.map(moment::written),
        "confirmed": copy.confirmed.map(moment::written),
        "heard": copy.last_seen.as_ref().map(|it| {
            json!({ "at": moment::written(it.at), "via": it.via })
        }),
    })
}

fn place_json(report: &ReplicationReport, place: &PlaceStatus) -> Value {
    json!({
        "name": place.name,
        "place": place.place,
        "holds": counts(&place.holds),
        "lacks": counts(&report.lacking(&place.holds)),
        "seen": place.last_met.map(moment::written),
        "remembered": place.remembered.iter().map(remote_anomaly::json).collect::<Vec<_>>(),
    })
}

fn counts(counts: &EntryCounts) -> Value {
    let each = counts.iter();
    Value::Object(
        each.map(|(writer, count)| (writer.to_string(), json!(count)))
            .collect::<Map<_, _>>(),
    )
}

const fn word(standing: WriterStanding) -> &'static str {
    match standing {
        WriterStanding::Member => "member",
        WriterStanding::Suspended => "suspended",
        WriterStanding::Guest => "guest",
        WriterStanding::SetAside | WriterStanding::ShutOut => "set-aside",
    }
}
