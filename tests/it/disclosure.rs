//! `binder report disclosure`: what is masked stands nowhere in a copy, and a copy that was altered is found out.

use std::fs;
use std::os::unix::fs::PermissionsExt;
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
    done(anna, &["log", "add", "Alma Nordins nummer är 070-174 06 05, alma.nordin@ladok.example"]);
    let code = json(anna, &["log", "add", "Koden är kx9-4711"]);
    done(anna, &["log", "add", "Serverrummet är olåst", "--handling", "internal"]);
    done(anna, &["log", "add", "Nils Kanariefågel saknas", "--handling", "protected"]);
    done(anna, &["log", "add", "Almas personnummer är 850213-1234, ring 0701740605"]);
    done(anna, &["log", "add", "Gasverket bjuder 12 000 kr", "--owner", "Alma Nordin"]);
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
    let masked = ["report", "disclosure", "--masks", &file, "--mask", &correction, "--ground", "osl-18-8"];
    let shown = done(anna, &masked).answer;
    holds(shown.as_bytes(), "the preview");
    for name in ["kopia.md", "kopia.html", "kopia.pdf"] {
        let place = beside(anna, name);
        let proof = beside(anna, &format!("{name}.json"));
        let answer = done(anna, &[&masked[..], &["-o", &place, "--proof", &proof, "--json"]].concat());
        holds(answer.answer.as_bytes(), &format!("the answer of {name}"));
        let bytes = fs::read(&place).expect("the copy");
        holds(&bytes, name);
        holds(&fs::read(&proof).expect("the proof"), "the proof");
        let mode = fs::metadata(&proof).expect("the proof").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        if name.ends_with("pdf") {
            let path = PathBuf::from(&place);
            let text = made_of("pdftotext", &[], &path);
            holds(&text, "the text of the PDF");
            let text = String::from_utf8_lossy(&text).into_owned();
            assert!(text.contains("maskning 1:") && text.contains("inte kontrolleras för sig"), "{text}");
            holds(&made_of("qpdf", &["--qdf", "--object-streams=disable"], &path), "the objects of the PDF");
        }
    }
}

/// A copy with its proof.
fn handed_out(anna: &mut Person, name: &str) -> (String, String, Value) {
    let row = logged(anna);
    let file = masks(anna, &row);
    let (copy, proof) = (beside(anna, name), beside(anna, "bevis.json"));
    let line = ["report", "disclosure", "--masks", &file, "-o", &copy, "--proof", &proof];
    let answer = json(anna, &line);
    (copy, proof, answer)
}

fn checked(anna: &mut Person, copy: &str, proof: Option<&str>) -> (u8, Value) {
    let mut line = vec!["report", "disclosure", "--check", copy, "--json"];
    line.extend(proof.iter().flat_map(|proof| ["--proof", proof]));
    let ran = anna.program(&line);
    (ran.code, serde_json::from_str(&ran.answer).unwrap_or_default())
}

fn whats(report: &Value) -> Vec<String> {
    let faults = report["faults"].as_array().cloned().unwrap_or_default();
    let one = |fault: &Value| match fault["number"].as_u64() {
        Some(number) => format!("{} {number}", fault["what"].as_str().unwrap_or_default()),
        None => fault["what"].as_str().unwrap_or_default().to_owned(),
    };
    faults.iter().map(one).collect()
}

#[test]
fn an_edit_a_removed_row_a_swapped_mask_and_a_changed_ground_are_found_out() {
    for name in ["kopia.md", "kopia.html"] {
        let mut world = World::new();
        let anna = world.person("anna");
        let (copy, proof, _) = handed_out(anna, name);
        assert_eq!(checked(anna, &copy, None).0, 0);
        let (code, report) = checked(anna, &copy, Some(&proof));
        assert_eq!((code, &report["verdict"]), (0, &"unaltered".into()), "{report:#}");
        // More is logged, and the copy agrees all the same.
        done(anna, &["log", "add", "Efteråt", "--at", "-10 min"]);
        assert_eq!(checked(anna, &copy, Some(&proof)).0, 0);
        let text = fs::read_to_string(&copy).expect("the copy");
        let other = beside(anna, &format!("andrad-{name}"));
        let mut found = |altered: String| {
            assert_ne!(altered, text);
            fs::write(&other, altered).expect("a file");
            let alone = checked(anna, &other, None);
            let with = checked(anna, &other, Some(&proof));
            assert_eq!((alone.0, with.0), (5, 5), "{alone:?} {with:?}");
            (whats(&alone.1), whats(&with.1))
        };
        let row = text.find("12 000").expect("a sum");
        let (before, after) = text.split_at(row);
        let number = before.matches(if name.ends_with("md") { "\n### " } else { "<h3>" }).count();
        let (alone, with) = found(format!("{before}13 000{}", &after[6..]));
        assert_eq!(alone, [format!("row {number}")], "{name}");
        assert_eq!(with, [format!("row {number}")], "{name}");
        // The same in both places, as somebody would who knows the form.
        let (_, with) = found(text.replace("12 000", "13 000").replace("12\\u00a0000", "13\\u00a0000"));
        assert!(with.contains(&format!("row {number}")), "{with:?}");
        // A row is taken out.
        let start = before.rfind(if name.ends_with("md") { "### " } else { "<h3>" }).expect("a heading");
        let next = row + after.find(if name.ends_with("md") { "\n### " } else { "\n<h3>" }).expect("the next") + 1;
        let (alone, _) = found(format!("{}{}", &text[..start], &text[next..]));
        assert_eq!(alone, [format!("removed-row {number}")]);
        // Two masks change places, and a ground is another.
        let (alone, _) = found(text.replacen("maskning 3:", "maskning 4:", 1));
        assert_eq!(alone.len(), 1, "{alone:?}");
        assert!(alone[0].starts_with("row "), "{alone:?}");
        let ground = text.rfind("31 kap. 16").filter(|at| text[..*at].contains("binder-disclosure"));
        let ground = ground.expect("the ground in the block");
        let (alone, with) = found(format!("{}21{}", &text[..ground], &text[ground + 2..]));
        assert_eq!(alone, ["fingerprint"]);
        assert!(with.iter().any(|it| it.starts_with("mask ")), "{with:?}");
        let (alone, _) = found(text.replacen("OSL (2009:400) 31 kap. 16", "OSL (2009:400) 31 kap. 17", 1));
        assert!(alone[0].starts_with("row "), "{alone:?}");
    }
}

#[test]
fn whoever_makes_the_fingerprint_anew_is_found_out_with_the_proof() {
    let mut world = World::new();
    let anna = world.person("anna");
    let (copy, proof, first) = handed_out(anna, "kopia.md");
    // Another copy of the same log: its fingerprint is its own, for its salts are.
    let second = beside(anna, "andra.md");
    let masks = beside(anna, "masker.yaml");
    let answer = json(anna, &["report", "disclosure", "--masks", &masks, "-o", &second]);
    assert_ne!(answer["fingerprint"], first["fingerprint"]);
    assert_eq!(checked(anna, &second, None).0, 0);
    let (code, report) = checked(anna, &second, Some(&proof));
    assert_eq!(code, 5);
    assert!(whats(&report).contains(&"other-fingerprint".to_owned()), "{report:#}");
    fs::write(&second, "# Kopia\n").expect("a file");
    assert_eq!(checked(anna, &second, None).0, 5);
    let ran = anna.program(&["report", "disclosure", "--check", &copy, "--proof", &copy]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
}

#[test]
fn a_pdf_is_checked_byte_for_byte_and_only_with_the_proof() {
    let mut world = World::new();
    let anna = world.person("anna");
    let (copy, proof, _) = handed_out(anna, "kopia.pdf");
    assert_eq!(checked(anna, &copy, None).0, 1);
    assert_eq!(checked(anna, &copy, Some(&proof)).0, 0);
    let mut bytes = fs::read(&copy).expect("the copy");
    bytes.push(b'\n');
    fs::write(&copy, bytes).expect("a file");
    let (code, report) = checked(anna, &copy, Some(&proof));
    assert_eq!((code, whats(&report)), (5, vec!["bytes".to_owned()]));
}

#[test]
fn nobody_has_checked_a_ground_until_its_day_is_written_and_a_mask_without_one_is_not_handed_out() {
    let mut world = World::new();
    let anna = world.person("anna");
    logged(anna);
    let copy = beside(anna, "kopia.md");
    let line = ["report", "disclosure", "--mask-pattern", "phone"];
    let ran = anna.program(&[&line[..], &["-o", &copy]].concat());
    assert_eq!(ran.code, 1);
    assert!(ran.talk.contains("utan grund") && !Path::new(&copy).exists(), "{}", ran.talk);
    let line = [&line[..], &["--ground", "osl-21-3"]].concat();
    let shown = done(anna, &[&line[..], &["--plain"]].concat()).answer;
    assert!(shown.contains("Ingen har kontrollerat grunden"), "{shown}");
    let place = anna.folder.join("grounds.yaml");
    let text = fs::read_to_string(&place).expect("the grounds");
    let checked = text.replace("checked-on:\n", "checked-on: 2026-11-20\n");
    fs::write(&place, checked).expect("a file");
    done(anna, &["plan", "save"]);
    let shown = done(anna, &[&line[..], &["--plain"]].concat()).answer;
    assert!(!shown.contains("Ingen har kontrollerat grunden"), "{shown}");
    done(anna, &[&line[..], &["-o", &copy]].concat());
    let text = fs::read_to_string(&copy).expect("the copy");
    assert!(text.contains("kontrollerad 2026-11-20"), "{text}");
}

#[test]
fn what_is_unknown_is_refused_with_the_nearest_and_files_stay_out_of_the_binder() {
    let mut world = World::new();
    let anna = world.person("anna");
    let row = logged(anna);
    let near = |anna: &mut Person, args: &[&str], near: &str| {
        let ran = anna.program(&[&["report", "disclosure"], args].concat());
        assert_eq!(ran.code, 1, "{args:?}: {}", ran.answer);
        assert!(ran.talk.contains(near), "{args:?}: {}", ran.talk);
    };
    near(anna, &["--mask-person", "Alma Nordn"], "Alma Nordin");
    near(anna, &["--mask-level", "internl"], "internal");
    near(anna, &["--mask-pattern", "phne"], "phone");
    near(anna, &["--mask", "ana-3"], "anna-");
    near(anna, &["--mask-pattern", "phone", "--ground", "osl-21-33"], "osl-21-3");
    let masks = masks(anna, &row);
    let text = fs::read_to_string(&masks).expect("the masks");
    fs::write(&masks, text.replace("level:", "levl:")).expect("a file");
    near(anna, &["--masks", &masks], "rad 4");
    fs::write(&masks, text.replace("level: internal", "field: amont")).expect("a file");
    near(anna, &["--masks", &masks], "amount");
    fs::write(&masks, text).expect("a file");
    let named = beside(anna, "logg-alma-nordin.md");
    near(anna, &["--masks", &masks, "-o", &named], "logg-alma-nordin.md");
    near(anna, &["--masks", &masks, "-o", "kopia.md"], "kopia.md");
    let outside = beside(anna, "kopia.md");
    near(anna, &["--masks", &masks, "-o", &outside, "--proof", "bevis.json"], "bevis.json");
    assert!(!Path::new(&outside).exists());
    let wrong = anna.program(&["report", "disclosure", "-o", "../kopia.docx"]);
    assert_eq!(wrong.code, 2);
}

#[test]
fn a_document_of_masks_to_begin_with_can_be_used_as_it_is_in_each_language() {
    for (language, starter) in [("sv", "ladok"), ("da", "skole"), ("en", "blank")] {
        let mut world = World::new();
        let anna = world.person("anna");
        let init = ["init", "parm", "--starter", starter, "--as", "anna", "--person", "Anna Ek", "--lang", language];
        done(anna, &init);
        anna.folder.push("parm");
        done(anna, &["incident", "open", "Avbrott"]);
        let file = beside(anna, "masker.yaml");
        done(anna, &["report", "disclosure", "--init", &file]);
        let shown = json(anna, &["report", "disclosure", "--masks", &file]);
        assert_eq!(shown["masks"], serde_json::json!([]), "{shown:#}");
        // With every example put to use, all but the people and rows are known.
        let text = fs::read_to_string(&file).expect("the masks");
        let used: String = text.lines().map(|line| line.replace("  # ", "  ") + "\n").collect();
        let used = used.replace("Alma Nordin", "Anna Ek").replace("anna-3", "anna-1").replace("anna-4", "anna-1");
        let used = used.replace("…", "").replace("ground:\n", "ground:\n");
        fs::write(&file, used).expect("a file");
        done(anna, &["report", "disclosure", "--masks", &file]);
    }
}

#[test]
fn the_log_is_untouched_and_the_row_that_tells_of_the_copy_is_offered() {
    let mut world = World::new();
    let anna = world.person("anna");
    let (_, _, answer) = handed_out(anna, "kopia.md");
    let rows = json(anna, &["log"])["entries"].as_array().map(Vec::len);
    let command = answer["command"].as_str().expect("a command");
    assert!(command.starts_with("binder log add ") && command.contains("utlämnad till"), "{command}");
    let fingerprint = answer["fingerprint"].as_str().expect("a fingerprint");
    let words = shell_words::split(command).expect("words");
    let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    done(anna, &words);
    let log = json(anna, &["log"]);
    assert_eq!(log["entries"].as_array().map(Vec::len), rows.map(|count| count + 1));
    assert!(log.to_string().contains(fingerprint));
    done(anna, &["verify"]);
}
