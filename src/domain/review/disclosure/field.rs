//! Fields of rows as they are chosen for masking.

use crate::domain::log::entry::Field;
use crate::domain::suggest::closest_match;

/// A field, or all that a subject stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MaskedField {
    /// How people are reached: recipients, channels, and what was said of a call.
    Contact,
    /// Costs: sums, and what they were for.
    Cost,
    /// Who wrote it.
    Writer,
    Named(&'static str),
}

/// Parts of a row that are no fields of its entry.
pub const WRITER: &str = "writer";

/// Parts that stay where a row is masked whole.
pub(super) const STANDING: [&str; 5] = ["id", "at", "written-at", WRITER, "kind"];

const OF_CONTACT: [&str; 3] = ["recipients", "recipient", "channel"];
const OF_COST: [&str; 3] = ["amount", "currency", "category"];

/// Fields that only the program reads: keys, sums and versions, and the text that is sealed.
const TECHNICAL: [Field; 17] = [
    Field::OfSha,
    Field::Was,
    Field::Blob,
    Field::Sealed,
    Field::Key,
    Field::Sealing,
    Field::For,
    Field::Tips,
    Field::Met,
    Field::Commit,
    Field::Seen,
    Field::Machine,
    Field::Device,
    Field::Taken,
    Field::After,
    Field::Last,
    Field::Since,
];

/// True if a field stands in the copy; one of a newer program does.
pub fn is_copied(name: &str) -> bool {
    Field::named(name).is_none_or(|field| !TECHNICAL.contains(&field))
}

impl MaskedField {
    /// The field meant.
    ///
    /// # Errors
    /// There is none such; the nearest.
    pub fn read(word: &str) -> Result<Self, Option<&'static str>> {
        match word {
            "contact" => return Ok(Self::Contact),
            "cost" => return Ok(Self::Cost),
            WRITER => return Ok(Self::Writer),
            _ => {}
        }
        let copied = Field::ALL.iter().map(|field| field.name());
        let copied: Vec<&'static str> = copied.filter(|name| is_copied(name)).collect();
        let known = copied.iter().find(|name| **name == word);
        let all = || copied.iter().copied().chain(["contact", "cost", WRITER]);
        known.map(|name| Self::Named(name)).ok_or_else(|| {
            let near = closest_match(word, all());
            near.and_then(|near| all().find(|name| *name == near))
        })
    }

    pub const fn word(&self) -> &'static str {
        match self {
            Self::Contact => "contact",
            Self::Cost => "cost",
            Self::Writer => WRITER,
            Self::Named(name) => name,
        }
    }

    /// True if it is this part of a row of a kind.
    pub(super) fn has(&self, kind: &str, part: &str) -> bool {
        match self {
            Self::Contact => {
                OF_CONTACT.contains(&part) || kind == "call" && !STANDING.contains(&part)
            }
            Self::Cost => OF_COST.contains(&part) || kind == "cost" && !STANDING.contains(&part),
            Self::Writer => part == WRITER,
            Self::Named(name) => part == *name,
        }
    }
}
