//! Names of commits, folders, texts and versions.

use std::fmt;

/// Twenty bytes that name an object of Git, as 40 hex digits where shown.
macro_rules! object_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub [u8; 20]);

        impl $name {
            /// Reads 40 lower-case hex digits.
            pub fn parse(hex: &str) -> Option<Self> {
                bytes_of_hex(hex).map(Self)
            }

            /// The first `digits` hex digits.
            pub fn short(&self, digits: usize) -> String {
                let mut hex = self.to_string();
                hex.truncate(digits);
                hex
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({})", stringify!($name), self.short(8))
            }
        }
    };
}

object_id!(
    /// A commit.
    CommitId
);
object_id!(
    /// A folder: a notebook, or the whole tree of a commit.
    TreeId
);
object_id!(
    /// A text.
    BlobId
);

fn bytes_of_hex<const N: usize>(hex: &str) -> Option<[u8; N]> {
    let digits: Vec<u8> = hex
        .bytes()
        .map(|byte| match byte {
            b'0'..=b'9' => Some(byte - b'0'),
            b'a'..=b'f' => Some(byte - b'a' + 10),
            _ => None,
        })
        .collect::<Option<_>>()?;
    let bytes: Vec<u8> = digits
        .chunks(2)
        .map(|pair| pair[0] << 4 | pair[pair.len() - 1])
        .collect();
    (digits.len() == 2 * N)
        .then(|| bytes.try_into().ok())
        .flatten()
}

/// Names a version: 64 hex digits where written.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VersionId(pub [u8; 32]);

impl VersionId {
    /// Reads 64 lower-case hex digits.
    pub fn parse(hex: &str) -> Option<Self> {
        bytes_of_hex(hex).map(Self)
    }
}

impl fmt::Display for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for VersionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VersionId({})", &self.to_string()[..8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_named_by_forty_hex_digits_and_nothing_else() {
        let hex = "0123456789abcdef0123456789abcdef01234567";
        assert_eq!(
            CommitId::parse(hex).map(|id| id.to_string()).as_deref(),
            Some(hex)
        );
        for wrong in [
            "",
            "0123",
            &hex[1..],
            &hex.to_uppercase(),
            &format!("{hex}0"),
        ] {
            assert_eq!(CommitId::parse(wrong), None, "{wrong}");
        }
    }
}
