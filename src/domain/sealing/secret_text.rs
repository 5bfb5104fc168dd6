//! Text that must not outlive its use in memory.

use std::fmt;
use std::io::Read;

use zeroize::Zeroizing;

/// A text, or a passphrase, that is wiped from memory when dropped and never printed by accident.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SecretText(Zeroizing<String>);

impl SecretText {
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// None where the bytes are not UTF-8; they are wiped either way.
    pub fn from_utf8(bytes: Zeroizing<Vec<u8>>) -> Option<Self> {
        let text = std::str::from_utf8(&bytes).ok()?;
        // Of its length at once, so that growing leaves no copy behind.
        Some(Self::new(text.to_owned()))
    }

    /// Room for so many bytes, wiped when dropped; more must not be put into it, for growing leaves a copy behind.
    pub fn buffer(most: usize) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(Vec::with_capacity(most))
    }

    /// The text of a whole stream, of at most so many bytes; none where it is longer, cannot be read, or is no UTF-8.
    pub fn read(from: &mut dyn Read, most: usize) -> Option<Self> {
        let mut bytes = Self::buffer(most + 1);
        from.take(most as u64 + 1).read_to_end(&mut bytes).ok()?;
        (bytes.len() <= most).then(|| Self::from_utf8(bytes))?
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretText")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_text_is_not_printed_with_what_holds_it() {
        let text = SecretText::new("Maja".to_owned());
        assert!(!format!("{text:?}").contains("Maja"));
        assert_eq!(text.as_str(), "Maja");
        assert_eq!(SecretText::from_utf8(Zeroizing::new(vec![0xff])), None);
    }
}
