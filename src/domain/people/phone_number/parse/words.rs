//! The words around a number: which say a label, which a kind, which an extension.

use crate::domain::name::folded;
use crate::domain::people::phone_number::LineKind;
use crate::domain::people::phone_number::parse::{digits_of, first_word};

/// Words for telephone; they give no label.
const TELEPHONE: &[&str] = &[
    "tel",
    "tele",
    "telefon",
    "telefonnr",
    "telefonnummer",
    "tfn",
    "tlf",
    "phone",
    "ph",
    "puh",
    "puhelin",
    "nr",
    "nummer",
    "number",
    "no",
    "fon",
    "t",
    "p",
];

/// Words for extension, folded.
const EXTENSION: &[&str] = &[
    "ankn",
    "anknytning",
    "ank",
    "anknr",
    "ext",
    "extn",
    "extension",
    "x",
    "lok",
    "lokal",
    "lokalnr",
    "lokalnummer",
    "intern",
    "dw",
    "nebenstelle",
    "alanumero",
    "anknytningsnr",
];

/// True for words that belong to a number and may touch its digits.
pub(super) fn is_of_numbers(word: &str) -> bool {
    let word = folded(word);
    let word = word.as_str();
    EXTENSION.contains(&word)
        || TELEPHONE.contains(&word)
        || LineKind::said_by(word).is_some()
        || [
            "m", "mob", "mobil", "mobile", "cell", "gsm", "h", "hem", "hjem", "a", "arb", "w",
        ]
        .contains(&word)
}

/// Kind and label given by the words around a number.
#[derive(Default)]
pub(super) struct NumberWords {
    pub(super) labels: Vec<String>,
    pub(super) kind: Option<LineKind>,
    pub(super) extension: String,
}

impl NumberWords {
    /// True if only an extension is given.
    pub(super) fn before(&mut self, text: &str) -> bool {
        let text = trimmed(text);
        if EXTENSION.contains(&folded(text).as_str()) {
            return true;
        }
        self.label(text);
        false
    }

    pub(super) fn after(&mut self, text: &str) {
        let text = text.trim();
        let sign = text.strip_prefix(['#', '*']).map(str::trim);
        let word = first_word(trimmed(text));
        let named = EXTENSION.contains(&folded(word).as_str());
        let digits = match sign {
            Some(rest) => rest,
            None if named => {
                trimmed(text)[word.len()..].trim_start_matches([' ', '.', ':', '#', '-'])
            }
            None => "",
        };
        let end = digits
            .find(|c: char| !c.is_ascii_digit() && c != ' ')
            .unwrap_or(digits.len());
        let extension = digits_of(&digits[..end]);
        if extension.is_empty() {
            self.label(text);
        } else {
            self.extension = extension;
            self.label(&digits[end..]);
        }
    }

    /// A label, perhaps with the kind or an extension among its parts: `arbete, fax`, `ankn 12`.
    pub(super) fn label(&mut self, text: &str) {
        // `tel` alone is no label; `arbete, tel` is one.
        let alone = !text.contains(',');
        let mut words = Vec::new();
        for part in text.split(',').map(trimmed).filter(|part| !part.is_empty()) {
            let plain = folded(part);
            let digits = EXTENSION.iter().find_map(|word| {
                let rest = plain
                    .strip_prefix(word)?
                    .trim_start_matches([' ', '.', ':', '#']);
                (!rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit()))
                    .then(|| rest.to_owned())
            });
            if let Some(digits) = digits {
                self.extension = digits;
                continue;
            }
            self.kind = self.kind.or_else(|| LineKind::said_by(part));
            let says_nothing = alone && TELEPHONE.contains(&plain.as_str());
            if !says_nothing && !LineKind::is_a_word_for_one(part) {
                words.push(part);
            }
        }
        if !words.is_empty() {
            self.labels.push(words.join(", "));
        }
    }
}

fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '.', ',', ':', ';', '-', '–', '='])
}
