//! Errors of a tired committee in one night: closing, calling, expired directives.

mod acts;
mod again;
mod closing;
mod filled_in;
mod guidance;
mod left_over_words;
mod loose_words;
mod messages;
mod renamed;
mod short_names;

use chrono::{DateTime, Utc};

use crate::world::{Person, Ran, World};

/// Somebody alone with the Ladok binder, at a time.
pub(crate) fn alone<'w>(
    world: &'w mut World,
    writer: &str,
    name: &str,
    time: &str,
) -> &'w mut Person {
    let person = world.person(writer);
    clock(person, time);
    person.begins(writer, name);
    person
}

pub(crate) fn clock(person: &mut Person, time: &str) {
    let time: DateTime<Utc> = format!("{time}+01:00").parse().expect("a time");
    person.set_clock(time);
}

/// What a command shows and says, in one line.
pub(crate) fn told(person: &mut Person, words: &[&str]) -> String {
    let ran = person.binder(words);
    assert_eq!(ran.code, 0, "{words:?}: {}{}", ran.answer, ran.talk);
    in_a_line(&ran)
}

pub(crate) fn in_a_line(ran: &Ran) -> String {
    let words = format!("{}\n{}", ran.talk, ran.answer);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same typed at a keyboard, where the program asks.
pub(crate) fn answered(person: &mut Person, words: &[&str], answer: &str) -> Ran {
    person.types = true;
    answer.clone_into(&mut person.input);
    let ran = person.binder(words);
    person.types = false;
    ran
}
