//! Search in the contact list by words.

use crate::domain::name::folded;
use crate::domain::people::contact::{Group, Person};
use crate::domain::people::phone_number::{Home, Number};

/// Words and filters of a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    pub words: Vec<String>,
    /// Id or title.
    pub group: Option<String>,
    /// Part of the role.
    pub role: Option<String>,
}

impl Search {
    /// True if a person is asked for: every word somewhere, case and accents folded; digits also
    /// within a number however it is written.
    pub fn finds(&self, group: &Group, person: &Person, home: Home) -> bool {
        let within = |text: &str, wanted: &str| folded(text).contains(&folded(wanted));
        let in_group = self.group.as_ref().is_none_or(|wanted| {
            folded(&group.id) == folded(wanted) || folded(&group.title) == folded(wanted)
        });
        let in_role = self.role.as_ref().is_none_or(|wanted| {
            within(&person.role, wanted) || folded(&person.id) == folded(wanted)
        });
        if !in_group || !in_role {
            return false;
        }
        let haystack = haystack(group, person);
        let found = |word: &String| haystack.contains(word) || in_a_number(person, word, home);
        let typed = self.words.join(" ");
        in_a_number(person, &typed, home) || words_of(&typed).iter().all(found)
    }
}

pub(super) fn words_of(typed: &str) -> Vec<String> {
    folded(typed)
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

fn haystack(group: &Group, person: &Person) -> String {
    let texts = [
        &group.id,
        &group.title,
        &person.id,
        &person.role,
        &person.name,
        &person.org,
        &person.chat,
        &person.note,
    ];
    let lists = [
        &person.email,
        &person.covers,
        &person.audience,
        &person.deputy_of,
    ];
    let labels = person.phones.iter().map(|phone| &phone.label);
    let all: Vec<&str> = texts
        .into_iter()
        .chain(lists.into_iter().flatten())
        .chain(labels)
        .map(String::as_str)
        .collect();
    folded(&all.join("\n"))
}

fn in_a_number(person: &Person, word: &str, home: Home) -> bool {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    // A number copied from a screen has spaces that do not break.
    let odd = |c: char| !c.is_ascii_digit() && !matches!(c, '+' | '-') && !c.is_whitespace();
    let typed = digits(word);
    let abroad = typed.strip_prefix("00").filter(|rest| rest.len() >= 6);
    let wanted = abroad.unwrap_or(&typed).to_owned();
    if wanted.len() < 3 || word.contains(odd) {
        return false;
    }
    person.phones.iter().any(|phone| {
        let dialled = phone.number.as_ref().map_or("", Number::as_str);
        let ways = [dialled, &phone.shown(home), &phone.extension];
        ways.iter().any(|way| digits(way).contains(&wanted))
    })
}
