//! Fingerprints of a binder's genesis and of keys, in digits to read aloud.

use sha2::{Digest, Sha256};

/// Twenty-four digits in groups of four, made from the root commit and the first key (docs/formats.md,
/// "Commits and branches"): both people read them aloud, or compare them with the paper binder's first page.
pub fn digits(root_commit: &str, first_key: &str) -> String {
    aloud(&format!("{root_commit}\n{first_key}\n"))
}

/// Fingerprint of a device's key, read to the member who adds it (decision 69).
pub fn of_key(key: &str) -> String {
    aloud(&format!("{key}\n"))
}

/// Whether digits are these, however they are grouped.
pub fn are_same(one: &str, other: &str) -> bool {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    digits(one) == digits(other)
}

fn aloud(text: &str) -> String {
    let hash = Sha256::digest(text);
    let mut number = u128::from_be_bytes(std::array::from_fn(|index| hash[index]));
    let mut groups = Vec::new();
    for _ in 0..6 {
        groups.push(format!("{:04}", number % 10_000));
        number /= 10_000;
    }
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_root_or_another_key_has_other_digits() {
        let ours = digits("2c98", "ssh-ed25519 AAAA");
        assert_eq!(ours.len(), 29);
        assert!(ours.chars().all(|c| c.is_ascii_digit() || c == ' '));
        assert_ne!(ours, digits("2c99", "ssh-ed25519 AAAA"));
        assert_ne!(ours, digits("2c98", "ssh-ed25519 AAAB"));
        assert_ne!(of_key("ssh-ed25519 AAAA"), of_key("ssh-ed25519 AAAB"));
        assert!(are_same(&ours, &ours.replace(' ', "")));
    }
}
