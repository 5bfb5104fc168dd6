//! Exchanges and remotes, in words.

use serde_json::{Value, json};

use crate::domain::replication::exchange::{
    ExchangeFault, ExchangeOutcome, ExchangeResult, READ_ONLY, Remote,
};
use crate::domain::replication::place::PlaceKind;
use crate::domain::replication::place_faults;
use crate::domain::replication::receive_limits::LeftOut;
use crate::domain::replication::remote_anomaly::RemoteAnomaly;
use crate::domain::replication::rules::publish::MOST_GUESTS;
use crate::domain::shell_quote::quoted;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Item, Page, Table, Text, Tone};
use crate::render::replication::remote_anomaly;
use crate::render::words::Words;
use crate::say;

/// What came of a sync: a line a remote, below it what it answered and what to type next.
pub fn synced(words: &Words, remotes: &[ExchangeResult], unshared: usize) -> Answer {
    let mut page = Page::new();
    page.list(remotes.iter().flat_map(|it| lines(words, it)).collect());
    page.paragraph(words.say(&say!("copies-unshared", count = unshared)));
    let all: Vec<Value> = remotes.iter().map(machine).collect();
    Answer {
        page,
        json: json!({ "remotes": all, "unshared": unshared }),
    }
}

fn lines(words: &Words, exchanged: &ExchangeResult) -> Vec<Item> {
    let tone = if exchanged.outcome.delivered() {
        Tone::Normal
    } else {
        Tone::Warning
    };
    let sentence = sentence(exchanged);
    let said =
        Some(&exchanged.server_message).filter(|said| !said.is_empty() && tells_more(exchanged));
    let said = said.map(|said| words.say(&say!("copies-said", said = shortened(said))));
    let first = item(0, "•", Text::new(words.say(&sentence), tone));
    let more = said.into_iter().chain(words.hint(&sentence));
    let aside = say!("copies-set-aside", count = exchanged.set_aside);
    let aside = (exchanged.set_aside > 0).then(|| [Some(words.say(&aside)), words.hint(&aside)]);
    let more = more.chain(aside.into_iter().flatten().flatten());
    let more = more.chain(ignored(words, exchanged));
    let more = more.map(|text| item(1, "→", text.into()));
    let left = exchanged.left_out.iter().flat_map(|left| {
        let left = left.message(&exchanged.remote.name);
        warned(words, &left)
    });
    let kept_back = kept_back(exchanged);
    let kept_back = kept_back.iter().flat_map(|it| warned(words, it));
    let noticed = noticed(words, exchanged).into_iter().flat_map(|message| {
        let text = Text::new(words.say(&message), Tone::Warning);
        let hint = words.hint(&message).map(|hint| item(1, "→", hint.into()));
        [item(1, "!", text)].into_iter().chain(hint)
    });
    [first]
        .into_iter()
        .chain(more)
        .chain(left)
        .chain(kept_back)
        .chain(noticed)
        .collect()
}

fn item(depth: usize, mark: &str, text: Text) -> Item {
    let mark = mark.to_owned();
    Item { depth, mark, text }
}

/// A sentence of its own, and what to do.
fn warned(words: &Words, message: &Message) -> impl Iterator<Item = Item> + use<> {
    let said = item(0, "•", Text::new(words.say(message), Tone::Warning));
    let hint = words.hint(message);
    let hint = hint.map(|hint| item(1, "→", hint.into()));
    [said].into_iter().chain(hint)
}

/// That some guests' branches were not put there.
fn kept_back(exchanged: &ExchangeResult) -> Option<Message> {
    (exchanged.kept_back > 0).then(|| {
        say!(
            "copies-guests-kept-back",
            name = exchanged.remote.name.as_str(),
            count = exchanged.kept_back,
            most = MOST_GUESTS
        )
    })
}

/// What was noticed about the place and not said before.
fn noticed(words: &Words, exchanged: &ExchangeResult) -> Vec<Message> {
    let new: Vec<&RemoteAnomaly> = exchanged.remembered.iter().filter(|it| it.new).collect();
    remote_anomaly::sentences(words, &exchanged.remote.name, &new)
}

/// Whether what the other side said tells a person more than the sentence does.
fn tells_more(exchanged: &ExchangeResult) -> bool {
    let web = matches!(exchanged.remote.place.way(), PlaceKind::Https(_));
    if let Some(why) = exchanged.why {
        return place_faults::tells_more(why);
    }
    match exchanged.outcome {
        ExchangeOutcome::Refused => exchanged.server_message != READ_ONLY,
        ExchangeOutcome::MainRefused | ExchangeOutcome::NoSpace => true,
        ExchangeOutcome::WrongKey => web,
        _ => false,
    }
}

/// The last lines of what a server said, as one; what came first is mostly greetings.
fn shortened(said: &str) -> String {
    const LINES: usize = 6;
    let lines: Vec<&str> = said
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let last = &lines[lines.len().saturating_sub(LINES)..];
    cut(&last.join(" / ")).to_owned()
}

/// A server may talk for ever.
fn cut(said: &str) -> &str {
    const MOST: usize = 1000;
    let end = said.char_indices().nth(MOST).map_or(said.len(), |it| it.0);
    &said[..end]
}

/// One exchange of many, in a line.
pub fn news(words: &Words, clock: &str, exchanged: &ExchangeResult) -> Answer {
    let sentence = sentence(exchanged);
    let hint = words.hint(&sentence);
    let hint = hint.map(|hint| format!(" {hint}")).unwrap_or_default();
    let mut page = Page::new();
    page.paragraph(format!("{clock} {}{hint}", words.say(&sentence)));
    for message in noticed(words, exchanged) {
        let hint = words.hint(&message);
        let hint = hint.map(|hint| format!(" {hint}")).unwrap_or_default();
        let text = format!("{clock} {}{hint}", words.say(&message));
        page.paragraph(Text::new(text, Tone::Warning));
    }
    for left in &exchanged.left_out {
        let left = left.message(&exchanged.remote.name);
        page.paragraph(format!("{clock} {}", words.say(&left)));
    }
    if let Some(kept_back) = kept_back(exchanged) {
        page.paragraph(format!("{clock} {}", words.say(&kept_back)));
    }
    Answer {
        page,
        json: machine(exchanged),
    }
}

/// The document for one round of many.
pub fn round(at: Moment, remotes: &[ExchangeResult], unshared: usize) -> Value {
    let all: Vec<Value> = remotes.iter().map(machine).collect();
    json!({ "at": moment::written(at), "remotes": all, "unshared": unshared })
}

/// The sentence for how an exchange ended.
pub fn sentence(exchanged: &ExchangeResult) -> Message {
    let name = exchanged.remote.name.as_str();
    let place = exchanged.remote.place.to_string();
    let place = place.as_str();
    let command = exchanged.by_hand.as_str();
    let way = exchanged.remote.place.way();
    let web = matches!(way, PlaceKind::Https(_) | PlaceKind::Http { .. });
    if let Some(why) = exchanged.why {
        let again = format!("binder sync {}", quoted(name));
        return place_faults::sentence(
            why,
            &format!("{name}: "),
            &exchanged.remote.place,
            &exchanged.server_message,
            &again,
        );
    }
    match (exchanged.outcome, web) {
        (ExchangeOutcome::Done, _) => say!(
            "copies-done",
            name = name,
            received = exchanged.received,
            sent = exchanged.sent
        ),
        // ssh tells what a person types; where it could not be started, nobody did.
        (ExchangeOutcome::Offline, _) if matches!(way, PlaceKind::Ssh(_)) && command.is_empty() => {
            say!("copies-no-ssh", name = name, place = place)
        }
        (ExchangeOutcome::Offline, _) => say!("copies-offline", name = name, place = place),
        (ExchangeOutcome::Timeout, _) => say!("copies-timeout", name = name, place = place),
        (ExchangeOutcome::UnknownHost, _) => {
            say!(
                "copies-unknown-host",
                name = name,
                place = place,
                command = command
            )
        }
        (ExchangeOutcome::WrongKey, true) => {
            let command = format!("SSL_CERT_FILE=ca.pem binder sync {}", quoted(name));
            say!(
                "copies-wrong-certificate",
                name = name,
                place = place,
                command = command
            )
        }
        (ExchangeOutcome::WrongKey, false) => {
            say!(
                "copies-wrong-key",
                name = name,
                place = place,
                command = command
            )
        }
        (ExchangeOutcome::NeedsLogin, true) => {
            let rest = exchanged.remote.place.without_login();
            say!(
                "copies-needs-password",
                name = name,
                place = place,
                rest = rest
            )
        }
        (ExchangeOutcome::NeedsLogin, false) => {
            say!(
                "copies-needs-login",
                name = name,
                place = place,
                command = command
            )
        }
        (ExchangeOutcome::Refused, _) if exchanged.server_message == READ_ONLY => {
            say!("copies-read-only", name = name, place = place)
        }
        (ExchangeOutcome::Refused, _) => say!("copies-refused", name = name, place = place),
        (ExchangeOutcome::MainRefused, _) => match &exchanged.main_left {
            Some(left) => say!(
                "copies-main-left",
                name = name,
                beside = if left.published { "yes" } else { "no" },
                commit = &left.commit
            ),
            None => say!("copies-main-refused", name = name),
        },
        (ExchangeOutcome::NoSpace, _) => say!("copies-no-space", name = name, place = place),
        (ExchangeOutcome::NotABinder, _) => say!("copies-not-a-binder", name = name, place = place),
    }
}

fn machine(exchanged: &ExchangeResult) -> Value {
    json!({
        "name": exchanged.remote.name,
        "place": exchanged.remote.place.to_string(),
        "said": cut(&exchanged.server_message),
        "outcome": exchanged.outcome.word(),
        "why": exchanged.why.map(ExchangeFault::word),
        "received": exchanged.received,
        "sent": exchanged.sent,
        "set_aside": exchanged.set_aside,
        "ignored": exchanged.ignored,
        "remembered": exchanged.remembered.iter().map(remote_anomaly::json).collect::<Vec<_>>(),
        "main_left": exchanged.main_left.as_ref().map(|left| json!({
            "commit": left.commit,
            "published": left.published,
        })),
        "guests_kept_back": exchanged.kept_back,
        "left_out": exchanged.left_out.iter().map(left_out).collect::<Vec<_>>(),
    })
}

/// What plain Git changed that can be no proposal.
fn ignored(words: &Words, exchanged: &ExchangeResult) -> Option<String> {
    const NAMED: usize = 3;
    let all = &exchanged.ignored;
    let named: Vec<&str> = all.iter().take(NAMED).map(String::as_str).collect();
    let more = all.len().saturating_sub(NAMED);
    (!all.is_empty()).then(|| {
        words.say(&say!(
            "copies-ignored",
            what = named.join(", "),
            more = more
        ))
    })
}

fn left_out(left: &LeftOut) -> Value {
    json!({ "branch": left.branch, "why": left.why.word() })
}

/// The places this copy exchanges with.
pub fn remotes(words: &Words, remotes: &[Remote]) -> Answer {
    let mut page = Page::new();
    if remotes.is_empty() {
        page.paragraph(words.say(&say!("copies-none-yet")));
    } else {
        page.table(Table {
            header: vec![
                words.say(&say!("copies-column-name")),
                words.say(&say!("copies-column-place")),
            ],
            rows: remotes
                .iter()
                .map(|remote| vec![remote.name.as_str().into(), remote.place.to_string().into()])
                .collect(),
        });
    }
    let all = remotes
        .iter()
        .map(|remote| json!({ "name": remote.name, "place": remote.place.to_string() }));
    Answer {
        page,
        json: json!({ "remotes": all.collect::<Vec<_>>() }),
    }
}

pub fn remote_added(words: &Words, remote: &Remote) -> Answer {
    let (name, place) = (remote.name.as_str(), remote.place.to_string());
    let mut page = Page::new();
    page.paragraph(words.say(&say!(
        "copies-remote-added",
        name = name,
        place = place.as_str()
    )));
    Answer {
        page,
        json: json!({ "name": name, "place": place }),
    }
}

pub fn remote_removed(words: &Words, name: &str) -> Answer {
    let mut page = Page::new();
    page.paragraph(words.say(&say!("copies-remote-removed", name = name)));
    Answer {
        page,
        json: json!({ "removed": name }),
    }
}
