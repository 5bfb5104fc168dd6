//! A rule of what is masked, with its ground.

use std::ops::Range;

use crate::domain::name::{EntryId, slug};
use crate::domain::review::disclosure::field::MaskedField;
use crate::domain::review::disclosure::find;
use crate::domain::review::disclosure::ground::Ground;
use crate::domain::review::disclosure::pattern::Pattern;
use crate::domain::review::disclosure::person::PersonTerms;
use crate::domain::review::disclosure::source::SourceRow;

/// What a rule masks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MaskTarget {
    /// Rows whose text is sealed: masked by the program itself.
    Protected,
    /// Rows of a handling level.
    Level(String),
    Person(PersonTerms),
    Field(MaskedField),
    Pattern(Pattern),
    /// A text wherever it stands, case aside.
    Text(String),
    /// A whole row and what is said of it, by hand.
    Row(EntryId),
    /// Words exactly as they stand in a row, by hand.
    Words(EntryId, String),
}

/// A rule; none of a ground that was not given yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaskRule {
    pub target: MaskTarget,
    pub ground: Option<Ground>,
}

/// What kind of thing a mask covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MaskedThing {
    Row,
    Field,
    Person,
    Phone,
    Mail,
    Civic,
    Words,
}

impl MaskedThing {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::Field => "field",
            Self::Person => "person",
            Self::Phone => "phone",
            Self::Mail => "email",
            Self::Civic => "civic",
            Self::Words => "words",
        }
    }
}

impl MaskTarget {
    /// The rule in a word that tells nothing of what it masks: `level internal`, `person`, `by-hand`.
    pub fn word(&self) -> String {
        match self {
            Self::Protected => "protected".to_owned(),
            Self::Level(level) => format!("level {level}"),
            Self::Person(_) => "person".to_owned(),
            Self::Field(field) => format!("field {}", field.word()),
            Self::Pattern(pattern) => format!("pattern {}", pattern.word()),
            Self::Text(_) => "text".to_owned(),
            Self::Row(_) | Self::Words(..) => "by-hand".to_owned(),
        }
    }

    /// The rule as whoever made it knows it.
    pub fn told(&self) -> String {
        match self {
            Self::Person(terms) => terms.called.clone(),
            Self::Text(text) => text.clone(),
            Self::Row(id) => id.to_string(),
            Self::Words(id, words) => format!("{id}={words}"),
            other => other.word(),
        }
    }

    /// True if the row is masked whole.
    pub(super) fn takes_row(&self, row: &SourceRow) -> bool {
        match self {
            Self::Protected => row.is_protected,
            Self::Level(level) => row.level == *level,
            Self::Row(id) => row.id.as_ref() == Some(id) || row.of.as_ref() == Some(id),
            _ => false,
        }
    }

    /// True if the part of a row is masked whole.
    pub(super) fn takes_part(&self, row: &SourceRow, name: &str) -> bool {
        matches!(self, Self::Field(field) if field.has(&row.kind, name))
    }

    /// The places in a text of a row.
    pub(super) fn places(&self, row: &SourceRow, text: &str) -> Vec<Range<usize>> {
        match self {
            Self::Person(terms) => terms.found(text),
            Self::Pattern(pattern) => pattern.found(text),
            Self::Text(wanted) => {
                let mut places = find::found(text, wanted);
                // As names of logs and files have it.
                let name = slug(wanted);
                places.extend(
                    find::found(text, &name)
                        .into_iter()
                        .filter(|_| name.contains('-')),
                );
                places
            }
            Self::Words(id, words) if row.id.as_ref() == Some(id) && !words.is_empty() => {
                let all = text.match_indices(words.as_str());
                all.map(|(at, it)| at..at + it.len()).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(super) const fn thing(&self) -> MaskedThing {
        match self {
            Self::Protected | Self::Level(_) | Self::Row(_) => MaskedThing::Row,
            Self::Person(_) => MaskedThing::Person,
            Self::Field(_) => MaskedThing::Field,
            Self::Pattern(Pattern::Phone) => MaskedThing::Phone,
            Self::Pattern(Pattern::Mail) => MaskedThing::Mail,
            Self::Pattern(Pattern::Civic) => MaskedThing::Civic,
            Self::Text(_) | Self::Words(..) => MaskedThing::Words,
        }
    }
}
