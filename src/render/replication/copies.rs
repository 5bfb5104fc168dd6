//! Results of syncs.

mod json;
mod outcome;
mod remotes;
mod sealed;

pub use outcome::sentence;
pub use remotes::{remote_added, remote_removed, remotes};

use serde_json::{Value, json};

use self::json::machine;
use self::outcome::{shortened, tells_more};
use crate::domain::replication::exchange::ExchangeResult;
use crate::domain::replication::remote_anomaly::RemoteAnomaly;
use crate::domain::replication::rules::publish::MOST_GUESTS;
use crate::domain::time::moment::{self, Moment};
use crate::error::Message;
use crate::render::answer::Answer;
use crate::render::page::{Item, Page, Text, Tone};
use crate::render::replication::remote_anomaly;
use crate::render::words::Words;
use crate::say;

/// Result of a sync: one line a remote; below it the server's message and the command to type.
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
    let kept_back = kept_back(exchanged)
        .into_iter()
        .chain(sealed::sentences(exchanged));
    let kept_back: Vec<Item> = kept_back.flat_map(|it| warned(words, &it)).collect();
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

/// Note that some guests' branches were not pushed.
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

/// New anomalies of the remote.
fn noticed(words: &Words, exchanged: &ExchangeResult) -> Vec<Message> {
    let new: Vec<&RemoteAnomaly> = exchanged.remembered.iter().filter(|it| it.new).collect();
    remote_anomaly::sentences(words, &exchanged.remote.name, &new)
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
    for kept_back in kept_back(exchanged)
        .into_iter()
        .chain(sealed::sentences(exchanged))
    {
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

/// Changes by plain Git that cannot be proposals.
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
