//! Sentence for the outcome of an exchange, and the server's own message.

use crate::domain::replication::exchange::{ExchangeOutcome, ExchangeResult, READ_ONLY};
use crate::domain::replication::place::PlaceKind;
use crate::domain::replication::place_faults;
use crate::domain::shell_quote::quoted;
use crate::error::Message;
use crate::say;

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
        // Commands for ssh are useless if ssh could not be started.
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

/// True if the server's own message adds to the sentence.
pub(super) fn tells_more(exchanged: &ExchangeResult) -> bool {
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

/// Last lines of a server's message as one; earlier ones are mostly greetings.
pub(super) fn shortened(said: &str) -> String {
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
pub(super) fn cut(said: &str) -> &str {
    const MOST: usize = 1000;
    let end = said.char_indices().nth(MOST).map_or(said.len(), |it| it.0);
    &said[..end]
}
