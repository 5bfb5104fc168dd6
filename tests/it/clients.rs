//! Programs without knowledge of binder read its files: git, YAML parsers of both versions, and others.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::world::World;

/// A binder with an incident, rows of every awkward kind, two writers, and a shared folder.
fn lived_in(world: &mut World) -> PathBuf {
    let hub = world.hub().display().to_string();
    let anna = world.person("anna");
    let done = |ran: crate::world::Ran| assert_eq!(ran.code, 0, "{}", ran.talk);
    anna.begins("anna", "Anna Ek");
    done(anna.binder(&[
        "incident",
        "open",
        "Nätavbrott & \"strömlöst\"",
        "--at",
        "2026-11-20 10:00",
    ]));
    for event in [
        "Nätet är nere | i hall 2\noch i hall 3",
        "no",
        "012",
        "- punkt: lista",
        "\u{1b}[31mrött\u{202e}bakåt",
        "<script>alert(1)</script> [länk](http://ladok.example) *fet* ~~struken~~",
        "=1+1",
        "æøå ÆØÅ 👩‍🚒 # inte kommentar",
    ] {
        let row = [
            "log",
            "add",
            "--action",
            "Ring | ITS",
            "--owner",
            "driftansvarig",
        ];
        done(anna.binder(&[&row[..], &["--", event]].concat()));
    }
    done(anna.binder(&["log", "correct", "anna-4", "Nätet är nere i hall 2"]));
    done(anna.binder(&["log", "strike", "anna-5", "--why", "fel rad"]));
    done(anna.binder(&["log", "done", "anna-6"]));
    done(anna.binder(&["remote", "add", "hub", &hub]));
    done(anna.binder(&["sync"]));
    let parm = anna.folder.clone();
    let bo = world.person("bo");
    done(bo.binder(&["join", &hub, "parm", "--as", "bo", "--person", "Bo Östlund"]));
    bo.folder.push("parm");
    done(bo.binder(&["log", "add", "Bo är med"]));
    done(bo.binder(&["sync"]));
    let anna = world.person("anna");
    done(anna.binder(&["sync"]));
    done(anna.binder(&["member", "add", "bo"]));
    done(anna.binder(&["sync"]));
    parm
}

fn run(folder: &Path, program: &str, args: &[&str]) -> String {
    let output = Command::new(program)
        .args(args)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .unwrap_or_else(|error| panic!("{program} does not start: {error}"));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{program} {args:?}: {said}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The system's own Python has the system's packages.
fn python() -> &'static str {
    let own = "/usr/bin/python3";
    if Path::new(own).exists() {
        own
    } else {
        "python3"
    }
}

/// Every file below a folder with this ending, Git's own left out.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() && !path.ends_with(".git") {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn plain_git_clones_checks_and_shows_a_binder() {
    let mut world = World::new();
    let parm = lived_in(&mut world);
    let hub = world.hub();
    let clone = world.stick().join("clone");
    run(
        &world.stick(),
        "git",
        &["clone", "-q", &hub.to_string_lossy(), "clone"],
    );
    assert!(clone.join("contacts.yaml").is_file());
    let log = run(&clone, "git", &["log", "--format=%s"]);
    assert!(log.contains("anna-4 "), "{log}");
    for repository in [&parm, &hub, &clone] {
        run(repository, "git", &["fsck", "--strict", "--no-dangling"]);
    }
    assert_eq!(run(&clone, "git", &["status", "--porcelain"]), "");
    assert_eq!(run(&parm, "git", &["status", "--porcelain"]), "");
}

#[test]
fn git_accepts_the_signature_of_every_commit() {
    let mut world = World::new();
    let parm = lived_in(&mut world);
    let commits = run(&parm, "git", &["rev-list", "--all"]);
    assert!(commits.lines().count() > 12);
    for commit in commits.lines() {
        run(&parm, "git", &["verify-commit", commit]);
    }
}

#[test]
fn git_sees_no_change_after_any_command() {
    let mut world = World::new();
    let parm = lived_in(&mut world);
    let anna = world.person("anna");
    let commands: &[&[&str]] = &[
        &["log", "add", "en rad till"],
        &["log"],
        &["step", "1", "done"],
        &["next"],
        &["status"],
        &["contacts"],
        &["contacts", "verify", "Alma Nordin"],
        &["plan"],
        &["find", "driftmeddelande"],
        &[
            "incident",
            "close",
            "natavbrott-stromlost",
            "--yes",
            "--why",
            "klart",
        ],
        &["sync"],
    ];
    for command in commands {
        let ran = anna.binder(command);
        assert_eq!(ran.code, 0, "{command:?}: {}", ran.talk);
        assert_eq!(
            run(&parm, "git", &["status", "--porcelain"]),
            "",
            "after {command:?}"
        );
    }
}

#[test]
fn yaml_readers_of_both_versions_read_every_file_alike() {
    let mut world = World::new();
    let parm = lived_in(&mut world);
    let script = r#"
import sys, yaml
from ruamel.yaml import YAML
new = YAML(typ="safe", pure=True)
new.version = (1, 2)
for path in sys.argv[1:]:
    text = open(path, encoding="utf-8").read()
    old = list(yaml.safe_load_all(text))
    other = list(new.load_all(text))
    if "/log/" in path:
        assert old == other, path
        for entry in old:
            assert all(isinstance(v, (str, int, list, dict)) for v in entry.values()), path
            for field in ("id", "kind", "at", "noted", "prev"):
                assert isinstance(entry[field], str), (path, field)
print(len(sys.argv) - 1)
"#;
    let paths = files(&parm, ".yaml");
    let mut args = vec!["-c", script];
    let paths: Vec<String> = paths
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    args.extend(paths.iter().map(String::as_str));
    assert!(
        run(&parm, python(), &args)
            .trim()
            .parse::<usize>()
            .expect("a count")
            > 12
    );
}

#[test]
fn pandoc_reads_the_sheets_with_five_columns_in_every_row() {
    let mut world = World::new();
    let parm = lived_in(&mut world);
    let sheets = files(&parm.join("incidents"), ".md");
    assert!(!sheets.is_empty());
    for sheet in sheets {
        let html = run(
            &parm,
            "pandoc",
            &["-f", "gfm", "-t", "html", &sheet.to_string_lossy()],
        );
        let rows: Vec<&str> = html.split("<tr").skip(1).collect();
        assert!(rows.len() > 8, "{html}");
        for row in rows {
            let cells = row.matches("<td").count() + row.matches("<th").count();
            assert_eq!(cells, 5, "{row}");
        }
        assert!(!html.contains("<script"), "{html}");
        assert!(!html.contains("<a href"), "{html}");
    }
}

#[test]
fn a_vcard_parser_and_a_csv_reader_read_the_contacts() {
    let mut world = World::new();
    lived_in(&mut world);
    let anna = world.person("anna");
    let cards = anna.binder(&["contacts", "--format", "vcf"]).answer;
    let rows = anna.binder(&["contacts", "--format", "csv"]).answer;
    let log = anna.binder(&["log", "--format", "csv"]).answer;
    for (name, text) in [
        ("contacts.vcf", cards),
        ("contacts.csv", rows),
        ("log.csv", log),
    ] {
        std::fs::write(world.stick().join(name), text).expect("written");
    }
    let script = r#"
import csv, vobject
cards = list(vobject.readComponents(open("contacts.vcf", encoding="utf-8", newline="").read()))
names = [card.fn.value for card in cards]
assert "Bo Östlund" in names, names
bo = cards[names.index("Bo Östlund")]
numbers = [tel.value for tel in bo.contents["tel"]]
assert any("701740612" in n.replace(" ", "").replace("-", "") for n in numbers), numbers
for path in ("contacts.csv", "log.csv"):
    rows = list(csv.reader(open(path, encoding="utf-8-sig", newline="")))
    assert len(rows) > 6 and len({len(row) for row in rows}) == 1, path
    for row in rows:
        assert not any(cell[:1] in "=+@" and cell[:1] for cell in row if cell), row
"#;
    run(&world.stick(), python(), &["-c", script]);
}

#[test]
fn a_calendar_parser_reads_every_date_and_the_same_thing_keeps_its_id() {
    let mut world = World::new();
    lived_in(&mut world);
    let stick = world.stick();
    let anna = world.person("anna");
    anna.binder(&["plan", "reviewed", "2"]);
    anna.binder(&["contacts", "verify", "ostlund"]);
    anna.binder(&[
        "exercise",
        "plan",
        "larm-en-kvall",
        "--on",
        "2026-12-03 19:00",
    ]);
    anna.binder(&[
        "evaluate",
        "follow-up",
        "Öva, sedan; rätta",
        "--due",
        "2026-12-09",
    ]);
    for file in ["one.ics", "two.ics"] {
        let path = stick.join(file).display().to_string();
        let written = anna.binder(&["export", "calendar", &path]);
        assert_eq!(written.code, 0, "{}", written.talk);
    }
    let script = r#"
import vobject
def read(path):
    text = open(path, encoding="utf-8", newline="").read()
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n")), path
    assert "\n" not in text.replace("\r\n", ""), path
    return vobject.readOne(text).vevent_list
events = read("one.ics")
names = [event.summary.value for event in events]
assert "Se över 2 Krisledningsorganisation" in names, names
assert "Kontrollera numret till Bo Östlund" in names, names
assert "Övning: Larm en kväll: når vi varandra?" in names, names
assert "Följ upp: Öva, sedan; rätta" in names, names
ids = [event.uid.value for event in events]
assert len(ids) == len(set(ids)), ids
assert ids == [event.uid.value for event in read("two.ics")]
assert all(event.dtstamp.value.utcoffset().total_seconds() == 0 for event in events)
exercise = events[names.index("Övning: Larm en kväll: når vi varandra?")]
assert exercise.dtstart.value.isoformat() == "2026-12-03T18:00:00+00:00"
"#;
    run(&stick, python(), &["-c", script]);
}
