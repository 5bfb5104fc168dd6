//! `head.yaml` beside a sealed list: what everybody may know of a version (docs/formats.md).

use serde_json::Value;

use crate::domain::sealing::list_entry::is_list_id;
use crate::format::yaml;

/// Names of the two files of a version.
pub const HEAD: &str = "head.yaml";
pub const LIST: &str = "list.age";

/// Most bytes of a head: `about` is sealed to as many devices as there may be.
pub const MOST_BYTES: usize = 128 << 10;

/// What stands beside a sealed list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedHead {
    /// Neutral id.
    pub list: String,
    pub number: u64,
    /// Of `list.age`, 64 hex digits.
    pub sha256: String,
    /// How many keys it is sealed to.
    pub recipients: u64,
    pub by: String,
    /// RFC 3339.
    pub at: String,
    /// ISO 8601; empty where none is given.
    pub keep_until: String,
    /// The list's name and what goes with it, sealed to the same keys; base64.
    pub about: String,
}

/// The text of a head.
pub fn write(head: &SealedHead) -> String {
    let quoted = yaml::write::quoted;
    let mut text = format!(
        "format: 1\nlist: {}\nversion: {}\nsha256: {}\nrecipients: {}\nby: {}\nat: {}\n",
        head.list,
        head.number,
        quoted(&head.sha256),
        head.recipients,
        head.by,
        quoted(&head.at),
    );
    if !head.keep_until.is_empty() {
        text.push_str(&format!("keep-until: {}\n", quoted(&head.keep_until)));
    }
    text.push_str(&format!("about: {}\n", quoted(&head.about)));
    text
}

/// Reads a head; none where it is no sound one. Unknown keys are passed over.
pub fn read(bytes: &[u8]) -> Option<SealedHead> {
    if bytes.len() > MOST_BYTES {
        return None;
    }
    let read = yaml::as_json(HEAD, bytes)?;
    let text = |key: &str| read.get(key).and_then(Value::as_str).map(str::to_owned);
    let number = |key: &str| read.get(key).and_then(Value::as_u64);
    Some(SealedHead {
        list: text("list").filter(|it| is_list_id(it))?,
        number: number("version")?,
        sha256: text("sha256")?,
        recipients: number("recipients")?,
        by: text("by")?,
        at: text("at")?,
        keep_until: text("keep-until").unwrap_or_default(),
        about: text("about")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_as_it_is_written() {
        let head = SealedHead {
            list: "s7f3a91c2".to_owned(),
            number: 5,
            sha256: "1".repeat(64),
            recipients: 3,
            by: "anna".to_owned(),
            at: "2026-11-22T11:50:00+01:00".to_owned(),
            keep_until: "2027-06-30".to_owned(),
            about: "YWdl".to_owned(),
        };
        assert_eq!(read(write(&head).as_bytes()), Some(head.clone()));
        for wrong in ["", "[]", "list: x\n", "list: s7f3a91c2\n", "\u{0}"] {
            assert_eq!(read(wrong.as_bytes()), None, "{wrong:?}");
        }
        let digits = SealedHead {
            sha256: "12".repeat(32),
            ..head
        };
        assert_eq!(read(write(&digits).as_bytes()), Some(digits));
    }
}
