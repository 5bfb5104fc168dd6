//! What each command of a crisis shows on a terminal of 24 rows and 80 columns, in the middle of the three days
//! and behind them.

use std::collections::BTreeMap;

use super::played;
use crate::world::Person;

/// Rows of an answer that leave four of 24 for the line typed and for what is said beside it.
const ROWS: usize = 20;

const COMMANDS: &[&str] = &[
    "",
    "next",
    "status",
    "log",
    "log --open",
    "log --decisions",
    "duty",
    "clock",
    "brief",
    "contacts",
    "contacts --now",
    "contacts ostlund",
    "call",
    "call --wide",
    "convene",
    "meeting",
    "systems",
    "step",
    "step 4",
    "checklist",
    "checklist kommunikation",
    "routine",
    "role",
    "inform",
    "inform larosaten",
    "incident show",
    "directive",
    "cost",
];

/// A screen: the language, when and at whose copy, and what was typed.
pub(super) type Name = (&'static str, String, &'static str);

/// What a person sees now, by command, in Swedish and Danish.
pub(super) fn seen(person: &mut Person, moment: &str) -> BTreeMap<Name, String> {
    let before = (person.sees, person.variables.clone());
    person.sees = true;
    person
        .variables
        .insert("NO_COLOR".to_owned(), "1".to_owned());
    let mut screens = BTreeMap::new();
    for language in ["sv", "da"] {
        for command in COMMANDS.iter().copied() {
            let words = command.split_whitespace().chain(["--lang", language]);
            let words: Vec<&str> = words.collect();
            let ran = person.binder(&words);
            assert!(ran.code == 0 || ran.code == 1, "{command}: {}", ran.talk);
            let name = (language, moment.to_owned(), command);
            screens.insert(name, format!("{}\u{0}{}", ran.answer, ran.talk));
        }
    }
    (person.sees, person.variables) = before;
    screens
}

/// The screens with the answer and what is said beside it.
fn screens() -> impl Iterator<Item = (&'static Name, &'static str, &'static str)> {
    let all = played().screens.iter();
    all.filter_map(|(name, shown)| {
        let (answer, talk) = shown.split_once('\u{0}')?;
        Some((name, answer, talk))
    })
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn on_every_day_of_the_crisis_each_command_fits_one_screen() {
    let mut faults = Vec::new();
    for (name, answer, _) in screens() {
        let rows = answer.lines().count();
        let wide = answer.lines().filter(|line| line.chars().count() > 80);
        let wide = wide.count();
        if rows > ROWS || wide > 0 {
            faults.push(format!("{name:?}: {rows} rows, {wide} too wide\n{answer}"));
        }
    }
    none(&faults);
}

/// Words that are neither Swedish nor Danish.
const ENGLISH: &[&str] = &[
    "activate",
    "activated",
    "actions",
    "already",
    "and",
    "answer",
    "any",
    "approved",
    "are",
    "board",
    "call",
    "called",
    "channel",
    "closed",
    "committee",
    "confirmed",
    "copy",
    "could",
    "deadline",
    "decision",
    "deputy",
    "directive",
    "done",
    "down",
    "due",
    "email",
    "entries",
    "entry",
    "error",
    "from",
    "has",
    "hint",
    "is",
    "late",
    "log-keeper",
    "mandate-until",
    "message",
    "missing",
    "name",
    "next",
    "no-answer",
    "none",
    "note",
    "now",
    "nothing",
    "of",
    "open",
    "opened",
    "overdue",
    "owner",
    "phone",
    "reached",
    "recalled",
    "role",
    "since",
    "skipped",
    "source",
    "stand-down",
    "step",
    "telephone",
    "the",
    "this",
    "time",
    "unconfirmed",
    "unknown",
    "until",
    "was",
    "what",
    "when",
    "who",
    "with",
    "you",
    "your",
];

#[test]
fn no_english_word_stands_on_a_swedish_or_danish_screen() {
    let mut faults = Vec::new();
    for (name, answer, talk) in screens() {
        for line in answer.lines().chain(talk.lines()) {
            let prose = without_commands(line).to_lowercase();
            let words = prose.split(|c: char| !c.is_alphanumeric() && c != '-');
            let found = words.filter(|word| ENGLISH.contains(word));
            faults.extend(found.map(|word| format!("{name:?}: {word:?} in: {line}")));
        }
    }
    none(&faults);
}

/// Ids of the documents whose title says the same in words, and that are no word of the title themselves. Duties,
/// clocks and routines are not among them: their ids are what is typed, and stand where they are listed.
const IDS: &[&str] = &[
    "produktagare",
    "utveckling-drift",
    "verksamhetsstod",
    "kontinuitet",
    "styrelseordforande",
    "its-drift",
    "kriskommitte",
    "it-sakerhet",
    "larosaten",
    "lokala-kontaktpersoner",
    "lokala-tekniska",
    "lokala-objektagare",
    "externa-parter",
    "allmanhet",
    "slack-general",
    "medarbetarlista",
    "sms-kedja",
    "mailchimp-kopia",
    "mailchimp-objektagare",
    "binder-contacts",
    "webbplats",
    "ladokkonsortiet-se",
    "integrationstest",
    "infrastruktur-utveckling",
    "uppfoljning",
    "testmiljo",
    "utbildningsmiljo",
    "produktion",
    "reserv-logg",
    "reserv-sms-kedja",
];

#[test]
fn what_has_a_name_is_never_called_by_its_id() {
    let mut faults = Vec::new();
    for (name, answer, talk) in screens().filter(|(name, ..)| name.2 != "routine") {
        for line in answer.lines().chain(talk.lines()) {
            let prose = without_commands(line);
            let words =
                prose.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '@' && c != '.');
            let found = words.filter(|word| IDS.contains(word));
            faults.extend(found.map(|word| format!("{name:?}: {word:?} in: {line}")));
        }
    }
    none(&faults);
}

/// A line without what is typed: commands from their name on, options, and addresses.
fn without_commands(line: &str) -> String {
    let prose = line.split("binder ").next().unwrap_or_default();
    let is_said =
        |word: &&str| !word.starts_with("--") && !word.contains('@') && !word.contains("://");
    let words: Vec<&str> = prose.split(' ').filter(is_said).collect();
    words.join(" ")
}
