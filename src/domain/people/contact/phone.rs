//! One phone number of a person: number, kind of line, and hours.

use crate::domain::name::folded;
use crate::domain::people::contact::Person;
use crate::domain::people::contact::label;
use crate::domain::people::hours::AnsweringHours;
use crate::domain::people::phone_number::parse;
use crate::domain::people::phone_number::{Home, LineKind, Number};
use crate::domain::text as foreign;
use crate::error::Message;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phone {
    pub typed: String,
    /// None where what is typed cannot be dialled.
    pub number: Option<Number>,
    /// Extension; digits, empty for none.
    pub extension: String,
    pub label: String,
    pub kind: LineKind,
    pub answers: AnsweringHours,
}

impl Phone {
    /// Parses a number with the words around it. `label` comes from a heading or key. The fault says why it
    /// cannot be dialled.
    pub fn read(text: &str, label: &str, home: Home) -> (Self, Option<Message>) {
        let read = parse::read(text, home);
        let (number, fault) = match read.number {
            Ok(number) => (Some(number), None),
            Err(what) => (None, Some(what)),
        };
        let label = both(label, &read.label);
        let phone = Self {
            typed: read.text,
            number,
            extension: read.extension,
            kind: read
                .kind
                .or_else(|| LineKind::said_by(&label))
                .unwrap_or_default(),
            label,
            answers: AnsweringHours::Unstated,
        };
        (phone, fault)
    }

    /// The numbers of a cell; none if it is empty.
    pub fn read_all(
        cell: &str,
        label: &str,
        home: Home,
        wrong: &mut impl FnMut(Message),
    ) -> Vec<Self> {
        let pieces = parse::apart(cell).into_iter();
        pieces
            .filter(|piece| !piece.is_empty())
            .map(|piece| {
                let (phone, fault) = Self::read(&piece, label, home);
                fault.into_iter().for_each(&mut *wrong);
                phone
            })
            .collect()
    }

    /// In national format, or as typed if it is not a number.
    pub fn shown(&self, home: Home) -> String {
        match &self.number {
            Some(number) if self.extension.is_empty() => number.shown(home),
            Some(number) => {
                let (number, word) = (number.shown(home), home.extension());
                format!("{number} {word} {}", self.extension)
            }
            None => self.typed.clone(),
        }
    }

    /// True for a voice line.
    pub const fn is_called(&self) -> bool {
        self.kind.is_called()
    }

    /// True if the label alone gives the kind of line.
    pub fn label_says_kind(&self) -> bool {
        LineKind::said_by(&self.label).unwrap_or_default() == self.kind
    }

    /// True if both reach the same telephone. What cannot be dialled is compared by what is written.
    pub fn is_same_line(&self, other: &Self) -> bool {
        match (&self.number, &other.number) {
            (Some(one), Some(other)) => one == other,
            (None, None) => self.is_written_like(other),
            _ => false,
        }
    }

    /// True if both are written the same, however label and kind were split.
    fn is_written_like(&self, other: &Self) -> bool {
        let (one, other_one) = (self.squashed(), other.squashed());
        let (short, long) = if one.len() <= other_one.len() {
            (one, other_one)
        } else {
            (other_one, one)
        };
        let rest = long.strip_prefix(short.as_str());
        squashed(&self.typed) == squashed(&other.typed)
            || rest.is_some_and(|rest| rest.is_empty() || LineKind::is_letters_of_one(rest))
    }

    /// Letters and digits of number, label and kind together.
    fn squashed(&self) -> String {
        squashed(&format!("{}{}", self.typed, self.label))
    }

    /// True if a label is a synonym of this one's, or empty.
    pub fn is_labelled(&self, label: &str) -> bool {
        let (mine, other) = (without_kinds(&self.label), without_kinds(label));
        other.is_empty() || label::same(&mine, &other)
    }
}

impl Person {
    /// The number meant by a label: exactly it, else what means the same, else the kind it names. The
    /// first without a label.
    pub fn phone_labelled(&self, label: &str) -> Option<usize> {
        let at = |is: &dyn Fn(&Phone) -> bool| self.phones.iter().position(is);
        if label.is_empty() {
            return (!self.phones.is_empty()).then_some(0);
        }
        let kind = LineKind::said_by(label);
        at(&|phone| phone.label == label)
            .or_else(|| at(&|phone| !phone.label.is_empty() && phone.is_labelled(label)))
            .or_else(|| at(&|phone| kind == Some(phone.kind) && phone.label.is_empty()))
    }

    /// Puts a number in the place of the one with its label, whose hours it keeps, or behind all.
    pub fn set_phone(&mut self, phone: Phone, label: &str) {
        match self.phone_labelled(label) {
            Some(at) => {
                let old = &mut self.phones[at];
                old.typed = phone.typed;
                old.number = phone.number;
                old.extension = phone.extension;
            }
            None => self.phones.push(phone),
        }
    }
}

/// A label without the parts that only name a kind: `arbete, fax` is `arbete`.
fn without_kinds(label: &str) -> String {
    // A medium writes out the signs that act on what shows them.
    let label = foreign::line(label);
    let parts = label.split(',').map(str::trim);
    let parts = parts.filter(|part| !LineKind::is_a_word_for_one(part));
    parts.collect::<Vec<_>>().join(", ")
}

/// Two labels of one number, each once.
fn both(one: &str, other: &str) -> String {
    let (one, other) = (one.trim(), other.trim());
    match (one, other) {
        (one, "") => one.to_owned(),
        ("", other) => other.to_owned(),
        (one, other) if folded(other).contains(&folded(one)) => other.to_owned(),
        (one, other) if folded(one).contains(&folded(other)) => one.to_owned(),
        (one, other) => format!("{one}, {other}"),
    }
}

fn squashed(text: &str) -> String {
    folded(&foreign::line(text))
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}
