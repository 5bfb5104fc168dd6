//! Padmé (Nikitin et al. 2019, "Reducing Metadata Leakage from Encrypted Files"): lengths of which few are told
//! apart, at most 12 % longer.

use zeroize::Zeroizing;

/// The shortest text that is sealed as a list, in bytes: the smallest lists are all alike.
const SHORTEST: usize = 1024;

/// The length to which a text of this length is padded.
pub fn padded_length(length: usize) -> usize {
    let length = length.max(SHORTEST);
    let exponent = length.ilog2();
    let kept = exponent.ilog2() + 1;
    let mask = (1_usize << (exponent - kept)) - 1;
    length.saturating_add(mask) & !mask
}

/// A text followed by line feeds: as YAML it stays the same.
pub fn padded(text: &[u8]) -> Zeroizing<Vec<u8>> {
    let whole = padded_length(text.len());
    let mut bytes = Zeroizing::new(Vec::with_capacity(whole));
    bytes.extend_from_slice(text);
    bytes.resize(whole, b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::BTreeSet;

    #[test]
    fn a_length_grows_by_an_eighth_at_most_and_takes_few_values() {
        let mut told = BTreeSet::new();
        for length in SHORTEST..200_000 {
            let padded = padded_length(length);
            assert!(padded >= length, "{length}");
            assert!((padded - length) * 100 <= length * 12, "{length}");
            assert_eq!(padded_length(padded), padded, "{length}");
            told.insert(padded);
        }
        assert!(told.len() < 160, "{}", told.len());
        assert_eq!(padded_length(0), padded_length(1000));
    }

    #[test]
    fn what_is_added_is_empty_lines() {
        let bytes = padded(b"a: 1\n");
        assert_eq!(bytes.len(), SHORTEST);
        assert!(bytes.starts_with(b"a: 1\n\n"));
        assert!(bytes[5..].iter().all(|byte| *byte == b'\n'));
    }
}
