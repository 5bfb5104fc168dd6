//! Exercises: every command's output carries the exercise banner, on screen and in every format.

use serde_json::Value;

use crate::who_holds::{anna_and_bo, json, typed};
use crate::world::{Person, World};

/// What is typed in the exercise, in an order that a drill could have. `ID` is the last entry written.
const TYPED: &[&str] = &[
    "incident open|Larmövning|--drill",
    "incident list",
    "incident show",
    "incident use",
    "incident use|--plan|new",
    "incident occurred|--why|spelledningen ringer",
    "incident activate|committee|--present|alma|--why|övning",
    "incident stand-down|routines|--why|övning",
    "status",
    "next",
    "step",
    "step|1|done",
    "checklist",
    "checklist|kommunikation",
    "checklist|kommunikation|tick|3",
    "log",
    "log add|Slack svarar inte|--action|Ring|--due|23:00",
    "log attach|ID|README.md",
    "log done|ID",
    "log reopen|anna-9",
    "log decide|Vi väntar|--why|övning",
    "log add|En rad",
    "log correct|ID|En annan rad",
    "log show|ID",
    "log keep",
    "log add|Dubblett",
    "log strike|ID|--why|dubblett",
    "convene|--at|23:30|--place|zoom",
    "call-result|alma|phone|reached",
    "call",
    "meeting",
    "meeting start|--present|alma",
    "meeting end|--next|23:50",
    "role",
    "role assign|loggförare|anna",
    "role handover|loggförare|Anna Ek",
    "role accept|ID",
    "brief",
    "brief|--approve",
    "brief|1",
    "directive",
    "directive add|Inga intyg",
    "directive recall|ID",
    "cost",
    "cost add|1200|Taxi",
    "cost correct|ID|1300",
    "duty",
    "duty list",
    "duty done|internt-forst",
    "clock",
    "clock start|personal-data|--why|övning",
    "clock stop|personal-data|--why|övning",
    "systems",
    "systems set|slack|down|--why|övning",
    "systems reorder|slack|--why|övning",
    "routine",
    "routine start|driftmeddelande|--why|övning",
    "routine end|driftmeddelande|--why|övning",
    "inform",
    "inform|medarbetare",
    "inform take-down|Sidan med länkar",
    "inform receipt|ID|5",
    "evaluate",
    "report|board",
    "report disclosure|--mask-pattern|phone|--ground|osl-21-3",
    "evaluate answer|1|Larmet gick fram",
    "evaluate follow-up|Öva igen",
    "incident archive|larmovning|../ovning.zip",
    "incident open|En till|--drill",
    "incident link|en-till|--under|larmovning",
    "incident list|--tree",
    "incident unite|larmovning|en-till",
    "incident close|larmovning|--yes|--why|slut",
    "exercise play|larm-en-kvall",
    "exercise play|--next",
    "exercise show",
    "exercise finish|--result|Alla nåddes",
    "incident reopen|larmovning",
];

/// Commands that are about no incident.
const APART: &[&str] = &[
    "init",
    "join",
    "remote",
    "member",
    "sync",
    "aside",
    "bundle",
    "seal",
    "roster",
    "schedule",
    "copies",
    "doctor",
    "tour",
    "upkeep",
    "plan",
    "find",
    "contacts",
    "check",
    "exercise list",
    "exercise plan",
    "export",
    "import",
    "print",
    "paper",
    "completions",
    "verify",
    "man",
];

fn words(line: &str, last: &str) -> Vec<String> {
    let mut parts = line.split('|');
    let command = parts.next().unwrap_or_default().split(' ');
    let mut words: Vec<String> = command.map(str::to_owned).collect();
    words.extend(parts.map(|part| part.replace("ID", last)));
    words
}

/// The id of the entry last written, as its closing line says.
fn written(answer: &str) -> Option<String> {
    let line = answer.lines().find(|line| line.contains(" är loggad "))?;
    line.split_whitespace().next().map(str::to_owned)
}

fn is_stamped(document: &Value) -> bool {
    let of_all = document["incidents"].as_array();
    let all = of_all.is_some_and(|all| !all.is_empty() && all.iter().all(|it| it["drill"] == true));
    document["drill"] == true || all
}

fn drill(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let init = [
        "init",
        "parm",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
    ];
    typed(anna, &init);
    anna.folder.push("parm");
    anna
}

#[test]
fn every_command_says_that_it_is_an_exercise_on_the_screen_and_without_boxes() {
    let mut world = World::new();
    let anna = drill(&mut world);
    let mut last = String::new();
    let mut faults = Vec::new();
    for (number, line) in TYPED.iter().enumerate() {
        let mut words = words(line, &last);
        // Both ways to look at it, and the three languages, in turn.
        let (language, stamp) =
            [("sv", "ÖVNING"), ("da", "ØVELSE"), ("en", "EXERCISE")][number % 3];
        let reads = !line.contains('|');
        words.extend((number % 2 == 1).then(|| "--plain".to_owned()));
        if reads {
            words.extend(["--lang".to_owned(), language.to_owned()]);
        }
        let ran = anna.binder(&words);
        let stamp = if reads { stamp } else { "ÖVNING" };
        if ran.code != 0 || !ran.answer.contains(stamp) {
            faults.push(format!(
                "{words:?} {}: {}{}",
                ran.code, ran.answer, ran.talk
            ));
        }
        last = written(&ran.answer).unwrap_or(last);
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_document_for_a_program_says_that_it_is_an_exercise() {
    let mut world = World::new();
    let anna = drill(&mut world);
    let mut last = String::new();
    let mut faults = Vec::new();
    // The log keeper's desk gives a document for each row that is typed.
    for line in TYPED.iter().filter(|line| **line != "log keep") {
        let mut words = words(line, &last);
        words.push("--json".to_owned());
        let ran = anna.binder(&words);
        let document: Value = serde_json::from_str(&ran.answer).unwrap_or_default();
        if ran.code != 0 || !is_stamped(&document) {
            faults.push(format!(
                "{words:?} {}: {}{}",
                ran.code, ran.answer, ran.talk
            ));
        }
        last = document["id"].as_str().map_or(last, str::to_owned);
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_raw_format_says_that_it_is_an_exercise() {
    let mut world = World::new();
    let anna = drill(&mut world);
    for line in &TYPED[..17] {
        anna.binder(&words(line, "anna-1"));
    }
    typed(anna, &["brief", "--approve"]);
    for words in [
        &["log", "--format", "md"][..],
        &["log", "--format", "csv"],
        &["log", "--format", "html"],
        &["log", "--format", "evidence"],
        &["brief", "--format", "md"],
        &["brief", "1", "--format", "md"],
        &["evaluate", "--format", "md"],
        &["report", "final", "--format", "md"],
        &["print", "log", "-o", "-"],
        &["print", "sheet", "--format", "html", "-o", "-"],
        &["export", "json"],
    ] {
        let ran = anna.binder(words);
        assert!(ran.answer.contains("ÖVNING"), "{words:?}: {}", ran.answer);
    }
    typed(anna, &["export", "html", "../parm.html"]);
    let page = std::fs::read_to_string(anna.home().join("parm.html")).expect("the file");
    assert!(page.contains("ÖVNING"));
    let log = json(anna, &["log", "--format", "json"]);
    assert_eq!(log["drill"], true);
    let sheets = anna.folder.join("incidents");
    let of_drill = std::fs::read_dir(sheets).expect("sheets").flatten();
    let days = of_drill.flat_map(|it| std::fs::read_dir(it.path()).expect("days").flatten());
    for day in days {
        let text = std::fs::read_to_string(day.path()).expect("a sheet");
        assert!(text.contains("ÖVNING"), "{text}");
    }
}

/// Whoever adds a command says here what is typed of it in an exercise, or that it is about no incident.
#[test]
fn no_command_of_the_tree_is_forgotten() {
    let known: Vec<Vec<String>> = TYPED.iter().map(|line| words(line, "")).collect();
    let mut missing = Vec::new();
    for path in leaves(&binder::cli::bare_tree()) {
        let line = path.join(" ");
        let is_listed = APART.iter().any(|it| *it == path[0] || *it == line);
        let apart = is_listed || path[0] == "help";
        if !apart && !known.iter().any(|words| words.starts_with(&path)) {
            missing.push(path.join(" "));
        }
    }
    assert!(missing.is_empty(), "not typed in the exercise: {missing:?}");
}

fn leaves(tree: &clap::Command) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for sub in tree.get_subcommands().filter(|it| it.get_name() != "help") {
        let below = leaves(sub);
        if below.is_empty() || !sub.is_subcommand_required_set() {
            found.push(vec![sub.get_name().to_owned()]);
        }
        found.extend(below.into_iter().map(|mut path| {
            path.insert(0, sub.get_name().to_owned());
            path
        }));
    }
    found
}

#[test]
fn an_exercise_opened_first_gives_way_to_what_is_real_also_from_another_copy() {
    let mut world = World::new();
    anna_and_bo(&mut world);
    let anna = world.person("anna");
    typed(anna, &["incident", "open", "Larmövning", "--drill"]);
    assert_eq!(json(anna, &["log", "add", "Övningsrad"])["drill"], true);
    let bo = world.person("bo");
    typed(bo, &["incident", "open", "Brand"]);
    typed(bo, &["sync"]);
    let anna = world.person("anna");
    typed(anna, &["sync"]);
    let row = json(anna, &["log", "add", "Det brinner"]);
    assert!(
        row["log"]
            .as_str()
            .is_some_and(|log| log.ends_with("-brand")),
        "{row}"
    );
    assert_eq!(row.get("drill"), None);
    typed(anna, &["incident", "use", "larmovning"]);
    let ran = anna.binder(&["log", "add", "Övning igen"]);
    assert!(ran.talk.contains("pågår på riktigt"), "{}", ran.talk);
}
