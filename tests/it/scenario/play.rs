//! Commands of the three days, and the expected answers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use serde_json::Value;

use super::screens;
use crate::faults::faketime;
use crate::world::{Person, Ran, World};

const ROWS: &str = include_str!("ladok.json");
const PLAY: &str = include_str!("three-days.play");

/// Typed where every command of a crisis is looked at.
const LOOK: &str = "look";

/// Whose copy each letter is: writer, person, role in the plan.
pub(super) const CAST: [(&str, &str, &str, &str); 4] = [
    ("A", "elin", "Elin Wikström", "kontinuitet"),
    ("B", "cecilia", "Cecilia Åkerman", "utveckling-drift"),
    ("C", "david", "David Sjölin", "verksamhetsstod"),
    ("D", "alma", "Alma Nordin", "konsortiechef"),
];

/// What happened, as whoever thought it out wrote it down.
pub(super) struct Told {
    pub(super) label: String,
    pub(super) at: DateTime<FixedOffset>,
    pub(super) noted: DateTime<FixedOffset>,
    pub(super) text: String,
    fields: Value,
}

/// What is left of the three days when the world they were played in is gone.
pub(super) struct Played {
    pub(super) told: Vec<Told>,
    /// The entry that each label became.
    pub(super) ids: BTreeMap<String, String>,
    /// What was asked on the way, by the name it was asked under.
    pub(super) asked: BTreeMap<String, Value>,
    /// What was shown on a terminal on the way.
    pub(super) screens: BTreeMap<screens::Name, String>,
}

/// A line of the play: whose, when by that computer's clock, under which label, what is typed.
struct Line<'a> {
    number: usize,
    who: &'a str,
    clock: DateTime<FixedOffset>,
    label: Option<&'a str>,
    /// The row whose words are typed: its own, or that of the line before.
    row: Option<&'a str>,
    asked: Option<&'a str>,
    typed: &'a str,
}

/// Plays it from an empty folder.
pub(super) fn play() -> (World, Played) {
    let mut world = World::new();
    let mut played = Played {
        told: told(),
        ids: BTreeMap::new(),
        asked: BTreeMap::new(),
        screens: BTreeMap::new(),
    };
    gather(&mut world);
    for line in lines(&played.told) {
        played.happens(&mut world, &line);
    }
    (world, played)
}

/// A month before: everybody has a copy and has been let in. Then the place they share is gone.
fn gather(world: &mut World) {
    let hub = world.hub().display().to_string();
    for (letter, writer, name, role) in CAST {
        let myself = ["--as", writer, "--person", name, "--role", role];
        let start: &[&str] = match letter {
            "A" => &["init", "parm", "--starter", "ladok"],
            _ => &["join", &hub, "parm"],
        };
        let person = world.person(letter);
        // The laptop at the supplier's was always seven minutes fast.
        let clock = match letter {
            "B" => "2026-10-01T09:07:00+02:00",
            _ => "2026-10-01T09:00:00+02:00",
        };
        at(person, clock.parse().expect("a moment"));
        done(person, &[start, &myself].concat());
        person.folder.push("parm");
        if letter == "A" {
            done(person, &["remote", "add", "hub", &hub]);
        }
        done(person, &["sync"]);
    }
    done(world.person("A"), &["sync"]);
    for (letter, writer, ..) in &CAST[1..] {
        done(world.person("A"), &["member", "add", writer]);
        done(world.person("A"), &["sync"]);
        done(world.person(letter), &["sync"]);
    }
    for (letter, ..) in CAST {
        done(world.person(letter), &["sync"]);
    }
    world.network(false);
    let reserve = world.stick().join("reserv.git");
    git2::Repository::init_bare(reserve).expect("a place that nobody uses yet");
}

/// From now on this computer's clock shows that time. It is the system's own functions that say so.
pub(super) fn at(person: &mut Person, clock: DateTime<FixedOffset>) {
    let clock = clock.to_utc().format("%Y-%m-%d %H:%M:%S").to_string();
    let variables = [
        ("TZ", "UTC".to_owned()),
        ("LD_PRELOAD", faketime()),
        ("FAKETIME", clock),
        ("FAKETIME_DONT_FAKE_MONOTONIC", "1".to_owned()),
        ("NO_FAKE_STAT", "1".to_owned()),
    ];
    let variables = variables.map(|(name, value)| (name.to_owned(), value));
    person.variables.extend(variables);
}

pub(super) fn done<S: AsRef<str>>(person: &mut Person, words: &[S]) -> Ran {
    let ran = person.program(words);
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    assert_eq!(ran.code, 0, "binder {}: {ran:?}", words.join(" "));
    ran
}

fn told() -> Vec<Told> {
    let rows: Value = serde_json::from_str(ROWS).expect("the scenario");
    let read = |row: &Value| {
        let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
        let moment = |key: &str| {
            let (start, offset) = (text(key)[..16].to_owned(), text(key)[16..].to_owned());
            format!("{start}:00{offset}").parse().expect("a moment")
        };
        Told {
            label: text("id"),
            at: moment("occurred"),
            noted: moment("recorded"),
            text: text("text"),
            fields: row.clone(),
        }
    };
    let rows = rows["entries"].as_array().expect("rows");
    rows.iter().map(read).collect()
}

fn lines(told: &[Told]) -> Vec<Line<'static>> {
    let mut lines: Vec<Line> = Vec::new();
    for (index, text) in PLAY.lines().enumerate() {
        let text = text.trim();
        if !text.is_empty() && !text.starts_with('#') {
            let line = line(index + 1, text, told, lines.last());
            lines.push(line);
        }
    }
    lines
}

/// `A-09 …` at the time it was noted, `A 2026-10-24T23:08:00+02:00 …`, `+ …` right after the line
/// before, each with `?name` in front of what is typed where the answer is kept; `?!name` where it is
/// typed in a copy of the copy that is thrown away, one command after the other between `;;`.
fn line(
    number: usize,
    text: &'static str,
    told: &[Told],
    before: Option<&Line<'static>>,
) -> Line<'static> {
    let (first, rest) = text.split_once(' ').expect("words");
    let rest = rest.trim_start();
    let labelled = told.iter().find(|told| told.label == first);
    let label = labelled.map(|_| first);
    let row = label.or(before.filter(|_| first == "+").and_then(|line| line.row));
    let (who, clock, typed) = match (labelled, before) {
        (Some(told), _) => (&first[..1], told.noted, rest),
        (None, Some(before)) if first == "+" => (before.who, before.clock, rest),
        _ => {
            let (clock, typed) = rest.split_once(' ').expect("a time and words");
            (first, clock.parse().expect("a moment"), typed)
        }
    };
    let typed = typed.trim_start();
    let (asked, typed) = match typed.strip_prefix('?') {
        Some(named) => named.split_once(' ').map(|(name, rest)| (Some(name), rest)),
        None => Some((None, typed)),
    }
    .expect("words");
    Line {
        number,
        who,
        clock,
        label,
        row,
        asked,
        typed: typed.trim_start(),
    }
}

impl Played {
    fn happens(&mut self, world: &mut World, line: &Line) {
        let words = self.words(line, &world.stick());
        let person = world.person(line.who);
        at(person, line.clock);
        if line.typed == LOOK {
            person.set_clock(line.clock.to_utc());
            let moment = format!("{} {}", line.who, line.clock);
            self.screens.extend(screens::seen(person, &moment));
            return;
        }
        let own = person.folder.clone();
        let beside = line.asked.is_some_and(|name| name.starts_with('!'));
        if beside {
            person.folder = own.with_file_name("beside");
            copied(&own, &person.folder).expect("a copy");
            person.owns(&person.folder);
        }
        let typed = words.split(|word| word == ";;");
        let ran = typed.map(|words| done(person, &[words, &["--json".to_owned()]].concat()));
        let ran = ran.last().expect("a command");
        if beside {
            fs::remove_dir_all(&person.folder).expect("gone");
            person.folder = own;
        }
        let answer: Value = serde_json::from_str(&ran.answer).expect("JSON");
        if let Some(label) = line.label {
            let id = answer["id"].as_str().expect("an id").to_owned();
            self.ids.insert(label.to_owned(), id);
        }
        if let Some(name) = line.asked {
            self.asked.insert(name.to_owned(), answer);
        }
    }

    /// What is typed, with `{A-03}` for the id that row has, `{text}`, `{motiv}` … for what the
    /// scenario has of this one, and the places.
    fn words(&self, line: &Line, stick: &Path) -> Vec<String> {
        let mut words = shell_words::split(line.typed).expect("words");
        let told = self
            .told
            .iter()
            .find(|told| Some(told.label.as_str()) == line.row);
        let mut values: Vec<(String, String)> = told.map(Told::values).unwrap_or_default();
        values.extend(self.ids.clone());
        values.push(("stick".to_owned(), stick.display().to_string()));
        for word in &mut words {
            for (name, value) in &values {
                *word = word.replace(&format!("{{{name}}}"), value);
            }
            let open = word.contains('{') && word.contains('}');
            assert!(!open, "line {}: nothing is known of {word}", line.number);
        }
        words
    }
}

impl Told {
    fn values(&self) -> Vec<(String, String)> {
        let mut values = vec![("text".to_owned(), self.text.clone())];
        for part in ["attrs", "action"] {
            let pairs = self.fields[part].as_object().into_iter().flatten();
            values.extend(pairs.map(|(name, value)| {
                let value = value
                    .as_str()
                    .map_or_else(|| value.to_string(), str::to_owned);
                (name.clone(), value)
            }));
        }
        values
    }
}

pub(super) fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copied(&entry.path(), &place)?,
            false => fs::copy(entry.path(), place).map(|_| ())?,
        }
    }
    Ok(())
}
