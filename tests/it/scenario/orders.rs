//! The four copies merged in several orders.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use super::disclosed;
use super::play::{self, CAST, copied, done};
use crate::world::{Person, World};

/// Whose bundles are read, one after the other, in each copy. The last reads every pair twice.
pub(super) const ORDERS: [&str; 3] = ["ABCD", "DCBA", "BACDABDC"];

/// What every copy is asked once all is together.
const QUESTIONS: [&str; 17] = [
    "log --json",
    "log --open --json",
    "log --decisions --json",
    "incident show --json",
    "duty --json",
    "clock --json",
    "cost --json",
    "directive --json",
    "inform --json",
    "systems --json",
    "step --json",
    "role --json",
    "evaluate --json",
    "report final --json",
    disclosed::PREVIEW,
    "brief --json",
    "verify --json",
];

/// What was answered, by question; the first of the copies that all answered alike.
pub(super) type Answers = BTreeMap<&'static str, Value>;

/// Puts the copies together in each order, each in a folder of its own, and asks every one of them.
pub(super) fn put_together(world: &mut World) -> Answers {
    let evening = "2026-11-13T10:00:00+01:00".parse().expect("a moment");
    let stick = world.stick();
    for (letter, ..) in CAST {
        let person = world.person(letter);
        play::at(person, evening);
        let file = stick.join(format!("{letter}.bundle"));
        done(person, &["bundle", "write", &file.display().to_string()]);
    }
    let mut all: BTreeMap<&str, Vec<(String, Value)>> = BTreeMap::new();
    for order in ORDERS {
        for (letter, ..) in CAST {
            let person = world.person(letter);
            let own = person.folder.clone();
            person.folder = own.with_file_name(format!("parm-{order}"));
            copied(&own, &person.folder).expect("a copy");
            person.owns(&person.folder);
            for other in order.chars().filter(|other| !letter.starts_with(*other)) {
                let file = stick.join(format!("{other}.bundle"));
                done(person, &["bundle", "read", &file.display().to_string()]);
            }
            for question in QUESTIONS {
                let closed = ["--incident", "utpressningsangrepp-hos-driftleverantoren"];
                let words: Vec<&str> = closed.into_iter().chain(question.split(' ')).collect();
                let answer = done(person, &words).answer;
                let answer: Value = serde_json::from_str(&answer).expect("JSON");
                // Each copy has commits of its own; what is asked of it is the verdict.
                let answer = match question.starts_with("verify") {
                    true => answer["verdict"].clone(),
                    false => answer,
                };
                let place = format!("{letter} after {order}");
                all.entry(question).or_default().push((place, answer));
            }
            let sheet =
                "incidents/2026-10-24-utpressningsangrepp-hos-driftleverantoren/2026-10-25.md";
            let sheet = fs::read_to_string(person.folder.join(sheet)).expect("a sheet");
            // Whoever drew it last says when.
            let drawn = sheet.split("Skriven:").next().unwrap_or_default();
            let place = format!("{letter} after {order}");
            all.entry("sheet").or_default().push((place, drawn.into()));
            all.entry("print")
                .or_default()
                .push((format!("{letter} after {order}"), printed(person)));
            person.folder = own;
        }
    }
    all.into_iter().map(alike).collect()
}

/// The sheet of Sunday as it is printed, to where the foot says when, from which version.
fn printed(person: &mut Person) -> Value {
    let incident = ["--incident", "utpressningsangrepp-hos-driftleverantoren"];
    let sheet = [
        "print",
        "sheet",
        "2026-10-25",
        "--format",
        "html",
        "-o",
        "-",
    ];
    let sheet = done(person, &[&incident[..], &sheet].concat()).answer;
    sheet
        .split("inget mer på denna sida")
        .next()
        .unwrap_or_default()
        .into()
}

fn alike((question, answers): (&'static str, Vec<(String, Value)>)) -> (&'static str, Value) {
    let (first, expected) = answers[0].clone();
    for (place, answer) in answers {
        assert_eq!(answer, expected, "{question}: {place} is not as {first}");
    }
    (question, expected)
}
