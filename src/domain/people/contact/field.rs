//! The fields of a person that may be set from outside the file.

/// In the order of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    Role,
    Name,
    Org,
    Phone,
    Email,
    Chat,
    DeputyOf,
    MandateUntil,
    Covers,
    Audience,
    Prefers,
    Verified,
    Note,
    Office,
}

impl Field {
    pub const ALL: &'static [Self] = &[
        Self::Role,
        Self::Name,
        Self::Org,
        Self::Phone,
        Self::Email,
        Self::Chat,
        Self::DeputyOf,
        Self::MandateUntil,
        Self::Covers,
        Self::Audience,
        Self::Prefers,
        Self::Verified,
        Self::Note,
        Self::Office,
    ];

    /// Parses `phone` for the first number, `phone.hem` for the one with that label.
    pub fn parse(typed: &str) -> Option<(Self, &str)> {
        let (word, label) = typed.split_once('.').unwrap_or((typed, ""));
        let field = Self::ALL.iter().find(|field| field.word() == word)?;
        (label.is_empty() || *field == Self::Phone).then_some((*field, label))
    }

    /// The word a person types.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            other => other.key(),
        }
    }

    /// The key in contacts.yaml.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Role => "role",
            Self::Name => "name",
            Self::Org => "org",
            Self::Phone => "phones",
            Self::Email => "email",
            Self::Chat => "chat",
            Self::DeputyOf => "deputy-of",
            Self::MandateUntil => "mandate-until",
            Self::Covers => "covers",
            Self::Audience => "audience",
            Self::Prefers => "prefers",
            Self::Verified => "verified",
            Self::Note => "note",
            Self::Office => "office",
        }
    }

    pub const fn is_list(self) -> bool {
        matches!(
            self,
            Self::Email | Self::DeputyOf | Self::Covers | Self::Audience
        )
    }

    /// True if it is a means of contact: changing it makes the person untried.
    pub const fn is_a_way(self) -> bool {
        matches!(self, Self::Phone | Self::Email)
    }
}
