//! Why a place cannot be used or does not count, as a sentence with what helps.

use crate::domain::replication::exchange::Why;
use crate::domain::replication::place::{Place, Way};
use crate::error::Message;
use crate::say;

/// The sentence. `name` stands before it (`hub: `, or nothing), `said` is what was said about it, and
/// `again` is what is typed once it is seen to.
pub fn sentence(why: Why, name: &str, place: &Place, said: &str, again: &str) -> Message {
    let shown = place.to_string();
    let shown = shown.as_str();
    // What is typed about the folder itself, by whoever runs the place.
    let folder = match place.way() {
        Way::Path(path) => path.into_owned(),
        Way::Ssh(address) => address.path,
        _ => place.without_login().to_owned(),
    };
    let folder = format!("'{}'", folder.trim_end_matches('/'));
    match why {
        Why::Shallow => say!("place-shallow", name = name, place = shown, folder = folder),
        Why::Borrowed => say!(
            "place-borrowed",
            name = name,
            place = shown,
            folder = folder
        ),
        Why::Grafted => say!("place-grafted", name = name, place = shown, folder = folder),
        Why::Partial => say!("place-partial", name = name, place = shown),
        Why::Incomplete => say!("place-incomplete", name = name, place = shown),
        Why::Busy => say!("place-busy", name = name, place = shown, again = again),
        Why::Itself => say!("place-itself", name = name, place = shown),
        Why::Sha256 => say!("place-sha256", name = name, place = shown),
        Why::Reftable => say!("place-reftable", name = name, place = shown),
        Why::Form => say!("place-form", name = name, place = shown),
        Why::SomethingElse => say!("place-something-else", name = name, place = shown),
        Why::HelperSilent => say!(
            "place-helper-silent",
            name = name,
            place = shown,
            helper = said,
            again = again
        ),
        Why::Irregular => say!("place-irregular", name = name, place = shown, file = said),
        Why::TooLong => say!("place-too-long", name = name, place = shown, again = again),
        Why::Forbidden => say!("place-forbidden", name = name, place = shown, again = again),
        Why::NotFound => say!("place-not-found", name = name, place = shown),
        Why::TooLarge => say!("place-too-large", name = name, place = shown, again = again),
        Why::TooOften => say!("place-too-often", name = name, place = shown, again = again),
        Why::ServerFault => say!(
            "place-server-fault",
            name = name,
            place = shown,
            again = again
        ),
    }
}

/// Whether what the other side said tells a person more than the sentence does.
pub const fn tells_more(why: Why) -> bool {
    matches!(
        why,
        Why::Forbidden | Why::NotFound | Why::TooLarge | Why::TooOften | Why::ServerFault
    )
}
