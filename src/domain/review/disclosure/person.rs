//! A person as a log may name one: by name, by number, by address, or by the ids of what they wrote.

use std::ops::Range;

use crate::domain::name::{folded, slug};
use crate::domain::people::contact::{Contacts, Person};
use crate::domain::people::phone_number::{Home, Number};
use crate::domain::review::disclosure::find;
use crate::domain::review::disclosure::pattern::Pattern;

/// Everything that a person is masked by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonTerms {
    /// As the rule is told on the screen; never in the copy.
    pub called: String,
    /// Masked in any case.
    names: Vec<String>,
    /// Parts of the name that nobody else on the list has; masked where they begin with a capital.
    parts: Vec<String>,
    numbers: Vec<Number>,
    addresses: Vec<String>,
    /// Names of devices, which the ids of rows begin with.
    writers: Vec<String>,
    home: Option<Home>,
}

impl PersonTerms {
    /// Somebody of the contact list, with the devices they wrote on.
    pub fn of(
        person: &Person,
        contacts: &Contacts,
        writers: &[(String, String)],
        home: Home,
    ) -> Self {
        let mut terms = Self::named(&person.name, writers, contacts);
        terms.called = person.called().to_owned();
        terms.home = Some(home);
        let numbers = person.phones.iter();
        terms.numbers = numbers.filter_map(|phone| phone.number.clone()).collect();
        terms.addresses.clone_from(&person.email);
        terms.addresses.push(person.chat.clone());
        // An id that is a part of the name names the person; that of a function does not.
        if words_of(&person.name).any(|word| folded(word) == person.id) {
            terms.names.push(person.id.clone());
        }
        terms.addresses.retain(|it| !it.is_empty());
        terms
    }

    /// Somebody who is only known by name; `writers` are the devices and whose they are.
    pub fn named(name: &str, writers: &[(String, String)], contacts: &Contacts) -> Self {
        let words: Vec<&str> = words_of(name).collect();
        let mut names = vec![name.to_owned()];
        if let [first @ .., last] = words.as_slice()
            && !first.is_empty()
        {
            names.push(format!("{last}, {}", first.join(" ")));
            names.push(format!("{last} {}", first.join(" ")));
        }
        // As names of logs and files have it.
        names.push(slug(name));
        names.retain(|it| !it.is_empty());
        let is_others = |word: &str| {
            let others = contacts.people().map(|(_, it)| it.name.as_str());
            let mut others = others.filter(|other| *other != name);
            others.any(|other| words_of(other).any(|it| it == word))
        };
        let parts = words.iter().filter(|word| word.chars().count() > 1);
        let parts = parts.filter(|word| !is_others(word));
        let own = writers.iter().filter(|(_, person)| person == name);
        Self {
            called: name.to_owned(),
            parts: parts.map(|word| (*word).to_owned()).collect(),
            writers: own.map(|(writer, _)| writer.clone()).collect(),
            names,
            ..Self::default()
        }
    }

    /// Where a text names the person.
    pub fn found(&self, text: &str) -> Vec<Range<usize>> {
        let mut places = Vec::new();
        let names = self.names.iter().chain(&self.addresses);
        places.extend(names.flat_map(|name| find::words(text, name)));
        for part in &self.parts {
            let all = text.match_indices(part.as_str());
            places.extend(all.filter_map(|(at, it)| find::as_word(text, at..at + it.len())));
        }
        places.extend(self.numbers_in(text));
        places.extend(self.writers.iter().flat_map(|writer| ids(text, writer)));
        places
    }

    fn numbers_in(&self, text: &str) -> Vec<Range<usize>> {
        let home = self.home.unwrap_or(Home::Nowhere);
        let is_own = |place: &Range<usize>| {
            let written = &text[place.clone()];
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            let is = |own: &Number| {
                let own = own.as_str();
                let last = own.len().saturating_sub(8);
                Number::parse(written, home).is_ok_and(|it| it.as_str() == own)
                    || own.len() > 7 && digits.ends_with(&own[last..])
            };
            self.numbers.iter().any(is)
        };
        Pattern::Phone
            .found(text)
            .into_iter()
            .filter(is_own)
            .collect()
    }
}

fn words_of(name: &str) -> impl Iterator<Item = &str> {
    name.split([' ', '-']).filter(|word| !word.is_empty())
}

/// `anna` and `anna-3`, also in a list of ids.
fn ids(text: &str, writer: &str) -> Vec<Range<usize>> {
    let one = |(at, _): (usize, &str)| {
        let before = text[..at].chars().next_back();
        let is_apart =
            !before.is_some_and(|c| c.is_alphanumeric() || c == '-' || c == '@' || c == '.');
        let rest = &text[at + writer.len()..];
        let number = rest.strip_prefix('-').unwrap_or_default();
        let digits = number.len()
            - number
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let end = at + writer.len();
        let is_whole = !rest.starts_with(char::is_alphanumeric);
        match digits {
            0 => (is_apart && is_whole).then_some(at..end),
            digits => is_apart.then_some(at..end + 1 + digits),
        }
    };
    text.match_indices(writer).filter_map(one).collect()
}
