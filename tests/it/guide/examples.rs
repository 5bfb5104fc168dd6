//! Every example of every help page, typed at the binder of its language while an incident is open.

use std::thread;

use binder::cli::tree;
use binder::domain::language::Language;
use binder::render::words::Words;

use super::none;
use super::stage::Stage;
use super::typed::{Line, is_id, shape};

/// When the examples are typed: those of incidents name the day.
const MOMENT: &str = "2026-11-22T23:50:00+01:00";

/// Examples that need what others have sent, a sheet of paper, a file of a wiki, or a whole screen: their own
/// tests type them, here is only seen that there is such a command.
const ELSEWHERE: [&str; 21] = [
    "roster",
    "aside take",
    "completions",
    "import confluence",
    "join",
    "member add",
    "paper in",
    "plan accept",
    "plan decline",
    "plan edit",
    "plan resolve",
    "print check",
    "print destroy",
    "print lost",
    "print return",
    "schedule --on-plug",
    "schedule --write",
    "seal destroy",
    "seal new",
    "seal open",
    "tour",
];

/// Examples that end with the exit code of findings where there are some.
const FINDS: [&str; 3] = ["status --check", "check", "check --all"];

/// The incident of the examples, by language.
const IDS: [&str; 3] = ["natavbrott", "netudfald", "network-down"];

/// Audiences who confirm what they are told, by language.
const TOLD: [&str; 3] = ["larosaten", "foraeldre", "colleges"];

/// Nouns whose examples end what the others need.
const LAST: [&str; 3] = ["incident", "member", "remote"];

#[test]
fn every_example_of_the_help_pages_is_accepted_by_the_binder_of_its_language() {
    let faults: Vec<String> = thread::scope(|all| {
        let played: Vec<_> = Language::ALL
            .map(|language| all.spawn(move || played(language)))
            .into();
        let ended = played
            .into_iter()
            .map(|it| it.join().expect("the examples"));
        ended.flatten().collect()
    });
    none(&faults);
}

/// Types all examples of a language; gives what was refused.
fn played(language: Language) -> Vec<String> {
    let mut stage = Stage::new(language, MOMENT);
    stage.team().expect("a team");
    let title = match language {
        Language::Swedish => "Nätavbrott",
        Language::Danish => "Netudfald",
        Language::English => "Network down",
    };
    let open = format!("binder incident open '{title}'");
    stage.type_in(&line("anna", &open)).expect("an incident");
    let mut faults = Vec::new();
    for example in examples(language) {
        let ran = typed(&mut stage, &example);
        faults.extend(ran.err().map(|it| format!("{language:?}: {example}\n{it}")));
    }
    faults
}

fn typed(stage: &mut Stage, example: &str) -> Result<(), String> {
    let (what, _) = example.split_once(" > ").unwrap_or((example, ""));
    shape(what)?;
    let bare = what.trim_start_matches("binder").trim_start();
    if ELSEWHERE.iter().any(|begin| bare.starts_with(begin)) {
        return Ok(());
    }
    let words = shell_words::split(bare).map_err(|error| error.to_string())?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    for (who, before) in prepared(&words) {
        let line = Line {
            becomes: words.iter().find(|it| is_id(it)).map(|it| (*it).to_owned()),
            ..line(who, &before)
        };
        // What is there already need not be made.
        let _ = stage.type_in(&line);
    }
    let who = match words.first() {
        Some(&"init") => "cia",
        _ => "anna",
    };
    let asks = ["contacts import", "incident close"];
    if asks.iter().any(|begin| bare.starts_with(begin)) {
        return stage.type_in_and_answer(&line(who, what), "n");
    }
    match stage.type_in(&line(who, what)) {
        // They say that there is something to see to.
        Err(fault) if FINDS.contains(&bare) && fault.starts_with("exit code 4") => Ok(()),
        ran => ran,
    }
}

fn line(who: &str, what: &str) -> Line {
    Line {
        number: 0,
        who: who.to_owned(),
        what: what.to_owned(),
        becomes: None,
    }
}

/// What an example speaks of as there: whose lines make it.
fn prepared(words: &[&str]) -> Vec<(&'static str, String)> {
    let anna = |line: &str| ("anna", format!("binder {line}"));
    let word = |at: usize| words.get(at).copied().unwrap_or_default();
    let synced = [
        ("bo", "binder sync".to_owned()),
        ("anna", "binder sync".to_owned()),
    ];
    match (word(0), word(1)) {
        ("exercise", "finish") => vec![
            anna("exercise play 'En ti'"),
            anna("exercise play table-top"),
        ],
        ("exercise", "play" | "show") => vec![
            anna("exercise plan 'En ti' --on +14d"),
            anna("exercise plan table-top --on +14d"),
        ],
        ("sync", "usb") => vec![anna("remote add usb /media/usb/parm.git")],
        ("remote", "add") => vec![anna(&format!("remote remove {}", word(2)))],
        ("bundle", "read") => vec![anna(&format!("bundle write {}", word(2)))],
        ("member", "remove") => {
            let mut lines = vec![("bo", "binder log add Ett".to_owned())];
            lines.extend(synced);
            lines
        }
        ("role", "accept") => {
            let both = ["anna", "bo"].map(|who| (who, "binder sync".to_owned()));
            let mut lines: Vec<_> = both.into();
            lines.push(("bo", "binder role handover logg Anna".to_owned()));
            lines.extend(synced);
            lines
        }
        ("duty", "done") => vec![
            anna("clock start personal-data --why x"),
            anna("incident reopen"),
        ],
        ("clock", "stop") => vec![anna(&format!("clock start {} --why x", word(2)))],
        ("meeting", "end") => vec![anna("meeting start --present Anna")],
        ("cost", "correct") => vec![anna("cost add 10 Taxi")],
        ("directive", "recall") => vec![anna("directive add Papper --why Nere")],
        ("log", "reopen") => {
            let made = anna("log add Rad --action Ring");
            vec![made, anna(&format!("log done {}", word(2)))]
        }
        ("log", "attach") => vec![anna("log add Rad")],
        ("log", _) => vec![anna("log add Rad --action Ring")],
        ("incident", "unite") => {
            let titles = ["Internet nere", "Internettet er nede", "Internet down"];
            let opens = |it: &str| anna(&format!("incident open '{it}'"));
            let mut lines: Vec<_> = titles.iter().map(|it| opens(it)).collect();
            lines.insert(0, anna("incident reopen"));
            lines
        }
        ("incident", "link") => {
            let titles = ["Hela kommunen", "Hele kommunen", "All schools"];
            let opens = |it: &str| anna(&format!("incident open '{it}'"));
            titles.iter().map(|it| opens(it)).collect()
        }
        ("incident", "occurred") => vec![
            anna("incident open Storm --risk"),
            anna("incident use storm"),
        ],
        ("incident", "reopen") => IDS
            .map(|id| anna(&format!("incident close 2026-11-22-{id} --yes")))
            .into(),
        ("incident", _) => vec![anna("incident reopen"), anna("incident use --auto")],
        ("inform", "receipt") => TOLD
            .map(|to| anna(&format!("inform {to} --text Besked --channel email")))
            .into(),
        _ => Vec::new(),
    }
}

/// The examples in the order they are typed.
fn examples(language: Language) -> Vec<String> {
    let words = Words::new(language);
    let mut found = Vec::new();
    let mut below = vec![(tree(language), Vec::new())];
    while let Some((command, path)) = below.pop() {
        let id = format!("help-{}", path.join("-"));
        let examples = words.help(&id, Some("examples")).unwrap_or_default();
        found.extend(examples.lines().map(|it| it.trim().to_owned()));
        for sub in command.get_subcommands() {
            let name = sub.get_name().to_owned();
            below.push((sub.clone(), [path.clone(), vec![name]].concat()));
        }
    }
    let is_last = |example: &String| {
        LAST.iter()
            .position(|it| example.starts_with(&format!("binder {it}")))
    };
    found.sort_by_key(is_last);
    assert!(found.len() > 80, "{}", found.len());
    found
}
