//! Runs `tests/stories/*.md`: prose, and blocks in which named people type commands.
//!
//! A block that opens with three backticks and `~anna` is Anna's. In it
//! - `$ binder …` is typed by her, and the lines after it are what she must see: the answer, then
//!   what is said beside it. `[..]` stands for anything in a line, a line `...` for any lines.
//!   `(exit 3)` at the end expects that exit code; without it 0.
//! - `$ cd FOLDER` goes there, `$ cat FILE` shows a file.
//! - `~clock 2026-11-22 02:10` sets her clock (Stockholm time), `~clock +15m` moves it on.
//! - `~lang da_DK` sets her system's language, `~input TEXT` what the next command reads, `\n` a new line.
//! - `~width 300` makes her terminal wider, where what she sees depends on how long `$HOME` is.
//! - `~append FILE TEXT` adds a line with any editor, `~change FILE s/old/new/` changes one,
//!   `~remove FILE` deletes one, `~copy FROM TO` copies a file or folder, `~stranger FOLDER` gives one to another user of the
//!   computer where whoever runs the tests may do that.
//! - `~commit FILE s/old/new/` changes a file in her folder and commits it with plain Git.
//! - `~web edit FILE s/old/new/` is her edit of what is shared, made at its web host and committed
//!   there; `~web signed …` where the host signs it with a key of its own, `~web windows …` where its
//!   editor writes a byte order mark and the line ends of Windows, `~web propose …` on a branch
//!   beside, which `~web merge` then merges.
//!
//! In a block of `~world`, `~clock` is everybody's, and `~network down` and `~network up` switch
//! what they share off and on. `~team anna bo …` is the same as: Anna makes a binder from the Ladok
//! starter, shares it, and lets the others in, who have each made a copy. `~chain keep WRITER` remembers the commits of a writer, and
//! `~chain unbroken WRITER` says that no copy has others in their place.
//! `~alike anna bo …` says that these copies and what is shared hold the same, file for file, and
//! show the same log and contacts. `~nowhere Maja Lind, hest` says that none of the names lies on any disk of
//! the story, in any form. `$HUB` is the repository they share over the network, `$STICK` a
//! folder they can all reach, `$HOME` the person's own.

mod together;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use binder::domain::time::moment::Zone;
use chrono::{DateTime, Duration, NaiveDateTime, TimeZone, Utc};

use crate::plain_git::{self, Plain};
use crate::world::{Ran, World};
use together::{Chains, at_the_web_host, to_everybody};

#[test]
fn every_story_goes_as_it_is_told() {
    let stories = stories();
    assert!(!stories.is_empty(), "no stories in tests/stories");
    let failed: Vec<String> = thread::scope(|all| {
        let told: Vec<_> = stories
            .iter()
            .map(|path| all.spawn(|| told(path)))
            .collect();
        let ended = told.into_iter().map(|story| story.join().expect("a story"));
        ended.filter_map(Result::err).collect()
    });
    let count = (failed.len(), stories.len());
    assert!(
        failed.is_empty(),
        "{count:?} failed\n\n{}",
        failed.join("\n\n")
    );
}

fn told(path: &Path) -> Result<(), String> {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let text = fs::read_to_string(path).expect("a story");
    tell(&text).map_err(|fault| format!("{name}.md:{fault}"))
}

fn stories() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(root.join("tests/stories")).expect("tests/stories");
    let mut stories: Vec<PathBuf> = files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    stories.sort();
    stories
}

/// Something that happens: the line it stands on, whose it is, what, and what must be seen.
struct Step {
    line: usize,
    who: String,
    what: String,
    expected: Vec<String>,
}

fn tell(story: &str) -> Result<(), String> {
    let mut world = World::new();
    let mut chains = Chains::new();
    for step in steps(story) {
        let happened = if step.who == "world" {
            to_everybody(&mut world, &mut chains, &step.what)
        } else {
            to_one(&mut world, &step)
        };
        happened.map_err(|fault| format!("{}: {}\n{fault}", step.line, step.what))?;
    }
    Ok(())
}

fn steps(story: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut who: Option<String> = None;
    for (index, line) in story.lines().enumerate() {
        if let Some(mark) = line.strip_prefix("```") {
            let opens = who.is_none();
            let person = mark.trim().strip_prefix('~').map(str::to_owned);
            who = person.filter(|_| opens);
        } else if let Some(who) = &who {
            if line.starts_with("$ ") || line.starts_with('~') {
                steps.push(Step {
                    line: index + 1,
                    who: who.clone(),
                    what: line.to_owned(),
                    expected: Vec::new(),
                });
            } else if let Some(step) = steps.last_mut() {
                step.expected.push(line.to_owned());
            }
        }
    }
    steps
}

fn to_one(world: &mut World, step: &Step) -> Result<(), String> {
    world.person(&step.who);
    let (places, hub) = (world.places(&step.who), world.hub());
    let person = world.person(&step.who);
    let named = |text: &str| with_places(text, &places);
    let (verb, rest) = step.what.split_once(' ').unwrap_or((&step.what, ""));
    let rest = named(rest);
    let words = || shell_words::split(&rest).map_err(|error| error.to_string());
    match verb {
        "$" => {
            let words = words()?;
            let ran = match words.first().map(String::as_str) {
                Some("binder") => person.binder(&words[1..]),
                Some("cd") => {
                    person.folder = person.folder.join(&words[1]);
                    return Ok(());
                }
                Some("cat") => shown(&person.folder.join(&words[1])),
                _ => return Err("only binder, cd and cat are typed in stories".to_owned()),
            };
            compare(&ran, &step.expected, &places)
        }
        "~clock" => {
            let now = clock(&rest, person.now())?;
            person.set_clock(now);
            Ok(())
        }
        "~lang" => {
            person.variables.insert("LANG".to_owned(), rest);
            Ok(())
        }
        "~width" => {
            person.width = rest.parse().map_err(|_| "not a number".to_owned())?;
            Ok(())
        }
        "~input" => {
            person.input = rest.replace("\\n", "\n") + "\n";
            Ok(())
        }
        "~append" => {
            let (file, text) = rest.split_once(' ').ok_or("~append FILE TEXT")?;
            append(&person.folder.join(file), text)
        }
        "~remove" => {
            fs::remove_file(person.folder.join(rest.trim())).map_err(|error| error.to_string())
        }
        "~change" => {
            let (file, change) = rest.split_once(' ').ok_or("~change FILE s/old/new/")?;
            plain_git::change(&person.folder.join(file), change)
        }
        "~commit" => {
            let (file, change) = rest.split_once(' ').ok_or("~commit FILE s/old/new/")?;
            Plain::at(&person.folder, &step.who, person.now())?.edit_and_commit(file, change)
        }
        "~web" => at_the_web_host(&hub, &step.who, person, &rest),
        "~copy" => {
            let words = words()?;
            let [from, to] = words.as_slice() else {
                return Err("~copy FROM TO".to_owned());
            };
            let done = copy(&person.folder.join(from), &person.folder.join(to));
            done.map_err(|error| error.to_string())
        }
        "~stranger" => {
            // Only root may; for anybody else it is a stick like others.
            let owner = ["-R", "54321:54321", rest.trim()];
            let _ = Command::new("chown").args(owner).status();
            Ok(())
        }
        _ => Err("not known in stories".to_owned()),
    }
}

fn shown(file: &Path) -> Ran {
    let text = fs::read_to_string(file);
    Ran {
        code: u8::from(text.is_err()),
        answer: text.unwrap_or_default(),
        talk: String::new(),
    }
}

/// A file that is not there yet is empty.
fn none_yet(error: std::io::Error) -> Result<String, String> {
    match error.kind() {
        std::io::ErrorKind::NotFound => Ok(String::new()),
        _ => Err(error.to_string()),
    }
}

fn append(file: &Path, text: &str) -> Result<(), String> {
    let mut all = fs::read_to_string(file).or_else(none_yet)?;
    let _ = writeln!(all, "{text}");
    fs::write(file, all).map_err(|error| error.to_string())
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        return fs::copy(from, to).map(|_| ());
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

/// `2026-11-22 02:10` in Stockholm (the earlier one where it occurs twice), or `+15m`, `+2h`.
fn clock(text: &str, now: DateTime<Utc>) -> Result<DateTime<Utc>, String> {
    let fault = || format!("not a time: {text}");
    if let Some(on) = text.strip_prefix('+') {
        let (number, unit) = on.split_at(on.len().saturating_sub(1));
        let number = number.parse().map_err(|_| fault())?;
        let on = match unit {
            "s" => Duration::seconds(number),
            "m" => Duration::minutes(number),
            "h" => Duration::hours(number),
            "d" => Duration::days(number),
            _ => return Err(fault()),
        };
        return Ok(now + on);
    }
    let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").map_err(|_| fault())?;
    let moment = Zone::STOCKHOLM.from_local_datetime(&local).earliest();
    moment.map(|moment| moment.to_utc()).ok_or_else(fault)
}

fn with_places(text: &str, places: &[(String, String)]) -> String {
    let put = |text: String, (path, name): &(String, String)| text.replace(name, &slashes(path));
    places.iter().fold(text.to_owned(), put)
}

fn without_places(text: &str, places: &[(String, String)]) -> String {
    let take = |text: String, (path, name): &(String, String)| text.replace(&slashes(path), name);
    places.iter().fold(slashes(text), take)
}

/// Windows writes a path in two ways.
fn slashes(text: &str) -> String {
    match cfg!(windows) {
        true => text.replace("\\\\?\\", "").replace('\\', "/"),
        false => text.to_owned(),
    }
}

/// Shells of Windows take double quotation marks alone.
fn quotes(text: &str) -> String {
    match cfg!(windows) {
        true => text.replace('\'', "\""),
        false => text.to_owned(),
    }
}

fn compare(ran: &Ran, expected: &[String], places: &[(String, String)]) -> Result<(), String> {
    let mut seen = without_places(&format!("{}{}", ran.answer, ran.talk), places);
    if ran.code != 0 {
        let _ = writeln!(seen, "(exit {})", ran.code);
    }
    let (seen, expected) = (quotes(&seen), quotes(&expected.join("\n")));
    let seen: Vec<&str> = seen.lines().map(str::trim_end).collect();
    let told: Vec<&str> = expected.lines().map(str::trim_end).collect();
    if lines_match(&told, &seen) {
        return Ok(());
    }
    let (told, seen) = (told.join("\n"), seen.join("\n"));
    Err(format!("--- told\n{told}\n--- seen\n{seen}"))
}

fn lines_match(told: &[&str], seen: &[&str]) -> bool {
    match told.split_first() {
        None => seen.is_empty(),
        Some((&"...", rest)) => (0..=seen.len()).any(|skip| lines_match(rest, &seen[skip..])),
        Some((line, rest)) => match seen.split_first() {
            Some((first, others)) => line_matches(line, first) && lines_match(rest, others),
            None => false,
        },
    }
}

fn line_matches(told: &str, seen: &str) -> bool {
    let Some((before, after)) = told.split_once("[..]") else {
        return told == seen;
    };
    let Some(rest) = seen.strip_prefix(before) else {
        return false;
    };
    let mut starts = rest.char_indices().map(|(at, _)| at).chain([rest.len()]);
    starts.any(|at| line_matches(after, &rest[at..]))
}

#[test]
fn what_a_story_leaves_open_matches_anything_and_nothing_else() {
    assert!(line_matches("a [..] c", "a b c"));
    assert!(line_matches("[..]", ""));
    assert!(!line_matches("a [..] c", "a b d"));
    assert!(lines_match(&["a", "...", "c"], &["a", "b", "b", "c"]));
    assert!(lines_match(&["..."], &[]));
    assert!(!lines_match(&["a"], &["a", "b"]));
}
