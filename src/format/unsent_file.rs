//! What is being typed at a log keeper's desk, as it is kept beside the log: JSON.

use crate::domain::log::unsent::Unsent;

pub fn write(unsent: &Unsent) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(unsent).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// None where it cannot be read.
pub fn read(bytes: &[u8]) -> Option<Unsent> {
    serde_json::from_slice(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::log::unsent::Sent;

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
        assert_eq!(
            read(b"{\"line\": \"a\"}").map(|it| it.line),
            Some("a".to_owned())
        );
        assert_eq!(read(b"x"), None);
    }
}
