//! Sentences for faults of a remote.

use crate::domain::replication::exchange::ExchangeFault;
use crate::domain::replication::place::{Place, PlaceKind};
use crate::error::Message;
use crate::say;

/// The sentence. `name` precedes it (`hub: `, or empty), `said` is the remote's own message, `again` the
/// command to repeat.
pub fn sentence(why: ExchangeFault, name: &str, place: &Place, said: &str, again: &str) -> Message {
    let shown = place.to_string();
    let shown = shown.as_str();
    // A command for the folder itself, for whoever runs the place.
    let folder = match place.way() {
        PlaceKind::Path(path) => path.into_owned(),
        PlaceKind::Ssh(address) => address.path,
        _ => place.without_login().to_owned(),
    };
    let folder = format!("'{}'", folder.trim_end_matches('/'));
    match why {
        ExchangeFault::Shallow => {
            say!("place-shallow", name = name, place = shown, folder = folder)
        }
        ExchangeFault::Borrowed => say!(
            "place-borrowed",
            name = name,
            place = shown,
            folder = folder
        ),
        ExchangeFault::Grafted => {
            say!("place-grafted", name = name, place = shown, folder = folder)
        }
        ExchangeFault::Partial => say!("place-partial", name = name, place = shown),
        ExchangeFault::Incomplete => say!("place-incomplete", name = name, place = shown),
        ExchangeFault::Busy => say!("place-busy", name = name, place = shown, again = again),
        ExchangeFault::Itself => say!("place-itself", name = name, place = shown),
        ExchangeFault::Sha256 => say!("place-sha256", name = name, place = shown),
        ExchangeFault::Reftable => say!("place-reftable", name = name, place = shown),
        ExchangeFault::Form => say!("place-form", name = name, place = shown),
        ExchangeFault::SomethingElse => say!("place-something-else", name = name, place = shown),
        ExchangeFault::HelperSilent => say!(
            "place-helper-silent",
            name = name,
            place = shown,
            helper = said,
            again = again
        ),
        ExchangeFault::Irregular => {
            say!("place-irregular", name = name, place = shown, file = said)
        }
        ExchangeFault::TooLong => say!("place-too-long", name = name, place = shown, again = again),
        ExchangeFault::Forbidden => {
            say!("place-forbidden", name = name, place = shown, again = again)
        }
        ExchangeFault::NotFound => say!("place-not-found", name = name, place = shown),
        ExchangeFault::TooLarge => {
            say!("place-too-large", name = name, place = shown, again = again)
        }
        ExchangeFault::TooOften => {
            say!("place-too-often", name = name, place = shown, again = again)
        }
        ExchangeFault::ServerFault => say!(
            "place-server-fault",
            name = name,
            place = shown,
            again = again
        ),
    }
}

/// True if the remote's own message adds to the sentence.
pub const fn tells_more(why: ExchangeFault) -> bool {
    matches!(
        why,
        ExchangeFault::Forbidden
            | ExchangeFault::NotFound
            | ExchangeFault::TooLarge
            | ExchangeFault::TooOften
            | ExchangeFault::ServerFault
    )
}
