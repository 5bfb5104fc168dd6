//! Input that is not written yet ↔ JSON: a log keeper's desk, a sheet that is being keyed in.

use serde::Serialize;
use serde::de::DeserializeOwned;

pub fn write(unsent: &impl Serialize) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(unsent).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// None where it cannot be read.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    serde_json::from_slice(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::log::unsent::{Sent, Unsent};

    #[test]
    fn what_is_kept_is_read_again() {
        let unsent = Unsent {
            line: "å\u{1b}\"\n👩‍🚒".to_owned(),
            rows: vec!["ett".to_owned()],
            sent: Some(Sent {
                kind: "entry".to_owned(),
                says: "ett".to_owned(),
                last: [("journal".to_owned(), 3)].into(),
            }),
        };
        assert_eq!(read(&write(&unsent)), Some(unsent));
        let short: Option<Unsent> = read(b"{\"line\": \"a\"}");
        assert_eq!(short.map(|it| it.line), Some("a".to_owned()));
        assert_eq!(read::<Unsent>(b"x"), None);
    }
}
