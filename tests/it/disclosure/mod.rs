//! `binder report disclosure`: what is masked stands nowhere in a copy, and a copy that was altered is found out.

mod altered;
mod choices;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::world::{Person, Ran, World};

/// Everything that the masks of [`MASKS`] take out of the log of [`logged`].
const CANARIES: [&str; 11] = [
    "Alma",
    "alma.nordin",
    "alma-nordin",
    "174 06 05",
    "0701740605",
    "701740605",
    "Kanariefågel",
    "kx9-4711",
    "Serverrummet",
    "850213",
    "Gasverket",
];

const MASKS: &str = "\
ground: osl-21-3
masks:
  - person: Alma Nordin
  - level: internal
    ground: osl-18-8
  - pattern: civic
    ground: osl-21-1
  - text: Gasverket
    ground: osl-31-16
  - row: ROW
    words: kx9-4711
    ground: osl-18-8
";

fn done(person: &mut Person, args: &[&str]) -> Ran {
    let ran = person.program(args);
    assert_eq!(ran.code, 0, "{args:?}: {}{}", ran.answer, ran.talk);
    ran
}

fn json(person: &mut Person, args: &[&str]) -> Value {
    let ran = done(person, &[args, &["--json"]].concat());
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("JSON: {ran:?}"))
}

/// An incident with rows of every kind that is masked; the id of the one with the code.
fn logged(anna: &mut Person) -> String {
    anna.begins("anna", "Anna Ek");
    done(anna, &["incident", "open", "Larm om Alma Nordin"]);
    done(
        anna,
        &[
            "log",
            "add",
            "Alma Nordins nummer är 070-174 06 05, alma.nordin@ladok.example",
        ],
    );
    let code = json(anna, &["log", "add", "Koden är kx9-4711"]);
    let open = [
        "log",
        "add",
        "Serverrummet är olåst",
        "--handling",
        "internal",
    ];
    let open = json(anna, &open)["id"].as_str().map(str::to_owned);
    // What is said of an internal row is internal, too.
    let open = open.expect("an id");
    done(
        anna,
        &["log", "correct", &open, "Serverrummet är låst igen"],
    );
    done(
        anna,
        &[
            "log",
            "add",
            "Nils Kanariefågel saknas",
            "--handling",
            "protected",
        ],
    );
    done(
        anna,
        &[
            "log",
            "add",
            "Almas personnummer är 850213-1234, ring 0701740605",
        ],
    );
    done(
        anna,
        &[
            "log",
            "add",
            "Gasverket bjuder 12 000 kr",
            "--owner",
            "Alma Nordin",
        ],
    );
    let id = code["id"].as_str().expect("an id").to_owned();
    done(anna, &["log", "correct", &id, "Koden var kx9-4711"]);
    id
}

/// The document of masks beside the binder.
fn masks(anna: &Person, row: &str) -> String {
    let file = anna.home().join("masker.yaml");
    fs::write(&file, MASKS.replace("ROW", row)).expect("a file");
    file.display().to_string()
}

fn beside(anna: &Person, name: &str) -> String {
    anna.home().join(name).display().to_string()
}

fn holds(bytes: &[u8], place: &str) {
    let text = String::from_utf8_lossy(bytes);
    for canary in CANARIES {
        assert!(!text.contains(canary), "{canary} in {place}");
    }
}

/// What a tool of PDFs makes of a file.
fn made_of(program: &str, args: &[&str], file: &Path) -> Vec<u8> {
    let out = file.with_extension("out");
    let ran = Command::new(program)
        .args(args)
        .arg(file)
        .arg(&out)
        .status()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    assert!(ran.success(), "{program}");
    fs::read(&out).expect("its output")
}

#[test]
fn nothing_that_is_masked_stands_anywhere_in_a_copy() {
    let mut world = World::new();
    let anna = world.person("anna");
    let row = logged(anna);
    let file = masks(anna, &row);
    // The correction of a row has the same words: told, and masked as well.
    let before = json(anna, &["report", "disclosure", "--masks", &file]);
    let again = before["unmasked"].as_array().expect("a list");
    let again: Vec<&Value> = again.iter().filter(|it| it["what"] == "words").collect();
    assert_eq!(again.len(), 1, "{before:#}");
    let corrected = again[0]["rows"][0].as_u64().expect("a row");
    let correction = format!("anna-{corrected}=kx9-4711");
    let masked = [
        "report",
        "disclosure",
        "--masks",
        &file,
        "--mask",
        &correction,
        "--ground",
        "osl-18-8",
    ];
    let shown = done(anna, &masked).answer;
    holds(shown.as_bytes(), "the preview");
    for name in ["kopia.md", "kopia.html", "kopia.pdf"] {
        let place = beside(anna, name);
        let proof = beside(anna, &format!("{name}.json"));
        let answer = done(
            anna,
            &[&masked[..], &["-o", &place, "--proof", &proof, "--json"]].concat(),
        );
        holds(answer.answer.as_bytes(), &format!("the answer of {name}"));
        let bytes = fs::read(&place).expect("the copy");
        holds(&bytes, name);
        holds(&fs::read(&proof).expect("the proof"), "the proof");
        is_for_its_owner_only(Path::new(&proof));
        if name.ends_with("pdf") {
            let path = PathBuf::from(&place);
            let text = made_of("pdftotext", &[], &path);
            holds(&text, "the text of the PDF");
            let text = String::from_utf8_lossy(&text).into_owned();
            assert!(
                text.contains("maskning 1:") && text.contains("inte kontrolleras för sig"),
                "{text}"
            );
            holds(
                &made_of("qpdf", &["--qdf", "--object-streams=disable"], &path),
                "the objects of the PDF",
            );
        }
    }
}

/// A copy with its proof.
fn handed_out(anna: &mut Person, name: &str) -> (String, String, Value) {
    let row = logged(anna);
    let file = masks(anna, &row);
    let (copy, proof) = (beside(anna, name), beside(anna, "bevis.json"));
    let line = [
        "report",
        "disclosure",
        "--masks",
        &file,
        "-o",
        &copy,
        "--proof",
        &proof,
    ];
    let answer = json(anna, &line);
    (copy, proof, answer)
}

#[cfg(unix)]
fn is_for_its_owner_only(file: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(file).expect("the proof").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

/// What may read a file is inherited from its folder.
#[cfg(windows)]
fn is_for_its_owner_only(_: &Path) {}
