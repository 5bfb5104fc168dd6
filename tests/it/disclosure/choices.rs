//! Masks are chosen by words that are known, with grounds; files stay out of the binder, and the log as it is.

use std::fs;
use std::path::Path;

use super::{beside, done, handed_out, json, logged, masks};
use crate::world::{Person, World};

#[test]
fn nobody_has_checked_a_ground_until_its_day_is_written_and_a_mask_without_one_is_not_handed_out() {
    let mut world = World::new();
    let anna = world.person("anna");
    logged(anna);
    let copy = beside(anna, "kopia.md");
    let line = ["report", "disclosure", "--mask-pattern", "phone"];
    let ran = anna.program(&[&line[..], &["-o", &copy]].concat());
    assert_eq!(ran.code, 1);
    assert!(
        ran.talk.contains("utan grund") && !Path::new(&copy).exists(),
        "{}",
        ran.talk
    );
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
    near(
        anna,
        &["--mask-pattern", "phone", "--ground", "osl-21-33"],
        "osl-21-3",
    );
    let masks = masks(anna, &row);
    let text = fs::read_to_string(&masks).expect("the masks");
    fs::write(&masks, text.replace("level:", "levl:")).expect("a file");
    near(anna, &["--masks", &masks], "rad 4");
    fs::write(&masks, text.replace("level: internal", "field: amont")).expect("a file");
    near(anna, &["--masks", &masks], "amount");
    fs::write(&masks, text).expect("a file");
    let named = beside(anna, "logg-alma-nordin.md");
    near(
        anna,
        &["--masks", &masks, "-o", &named],
        "logg-alma-nordin.md",
    );
    near(anna, &["--masks", &masks, "-o", "kopia.md"], "kopia.md");
    let outside = beside(anna, "kopia.md");
    near(
        anna,
        &["--masks", &masks, "-o", &outside, "--proof", "bevis.json"],
        "bevis.json",
    );
    assert!(!Path::new(&outside).exists());
    let wrong = anna.program(&["report", "disclosure", "-o", "../kopia.docx"]);
    assert_eq!(wrong.code, 2);
}

#[test]
fn a_document_of_masks_to_begin_with_can_be_used_as_it_is_in_each_language() {
    for (language, starter) in [("sv", "ladok"), ("da", "skole"), ("en", "blank")] {
        let mut world = World::new();
        let anna = world.person("anna");
        let init = [
            "init",
            "parm",
            "--starter",
            starter,
            "--as",
            "anna",
            "--person",
            "Anna Ek",
            "--lang",
            language,
        ];
        done(anna, &init);
        anna.folder.push("parm");
        done(anna, &["incident", "open", "Avbrott"]);
        let file = beside(anna, "masker.yaml");
        done(anna, &["report", "disclosure", "--init", &file]);
        let shown = json(anna, &["report", "disclosure", "--masks", &file]);
        assert_eq!(shown["masks"], serde_json::json!([]), "{shown:#}");
        // With every example put to use, all but the people and rows are known.
        let text = fs::read_to_string(&file).expect("the masks");
        let used: String = text
            .lines()
            .map(|line| line.replace("  # ", "  ") + "\n")
            .collect();
        let used = used
            .replace("Alma Nordin", "Anna Ek")
            .replace("anna-3", "anna-1")
            .replace("anna-4", "anna-1");
        let used = used.replace('…', "");
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
    assert!(
        command.starts_with("binder log add ") && command.contains("utlämnad till"),
        "{command}"
    );
    let fingerprint = answer["fingerprint"].as_str().expect("a fingerprint");
    let words = shell_words::split(command).expect("words");
    let words: Vec<&str> = words.iter().skip(1).map(String::as_str).collect();
    done(anna, &words);
    let log = json(anna, &["log"]);
    assert_eq!(
        log["entries"].as_array().map(Vec::len),
        rows.map(|count| count + 1)
    );
    assert!(log.to_string().contains(fingerprint));
    done(anna, &["verify"]);
}
