//! Languages of the interface and of a binder.

/// A language with a whole catalogue of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    Swedish,
    Danish,
    English,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::Swedish, Self::Danish, Self::English];

    /// Parses `sv`, `da`, `en` and locale names: `sv_SE.UTF-8`, `da-DK`.
    pub fn read(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        match first.to_ascii_lowercase().as_str() {
            "sv" => Some(Self::Swedish),
            "da" => Some(Self::Danish),
            "en" => Some(Self::English),
            _ => None,
        }
    }

    pub const fn tag(self) -> &'static str {
        match self {
            Self::Swedish => "sv",
            Self::Danish => "da",
            Self::English => "en",
        }
    }

    /// Decimal separator.
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::Swedish | Self::Danish => ',',
            Self::English => '.',
        }
    }
}
