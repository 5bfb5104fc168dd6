//! A text that is put into the folder as one of several, to be read through and saved.

use serde::{Deserialize, Serialize};

use crate::domain::log::entry::Sha256;

/// The text, its document, and what it replaces there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlacedText {
    pub path: String,
    pub text: String,
    /// SHA-256 of the bytes that lay there, in hexadecimal; none where there was no file.
    replaces: Option<String>,
}

impl PlacedText {
    /// `lying`: the bytes at the path; none where there is no file.
    pub fn over(path: String, text: String, lying: Option<&[u8]>) -> Self {
        Self {
            path,
            text,
            replaces: lying.map(hash),
        }
    }

    /// True if it is still to be put: what lies there is what it replaces, and no later change of a person.
    pub fn is_to_be_put(&self, lying: Option<&[u8]>) -> bool {
        self.replaces == lying.map(hash)
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::of(bytes).as_str().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_wrote_meanwhile_is_not_replaced() {
        let renewed = PlacedText::over("plan/a.md".into(), "ny".into(), Some(b"gammal"));
        assert!(renewed.is_to_be_put(Some(b"gammal")));
        for lying in [Some(&b"ny"[..]), Some(b"egen"), None] {
            assert!(!renewed.is_to_be_put(lying), "{lying:?}");
        }
        let new = PlacedText::over("plan/b.md".into(), "ny".into(), None);
        assert!(new.is_to_be_put(None));
        assert!(!new.is_to_be_put(Some(b"ny")));
    }
}
