//! Printing, the register of paper, and keying in what was written on it, as people type it.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.answer).unwrap_or_else(|_| panic!("JSON: {ran:?}"))
}

fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    anna.begins("anna", "Anna Ek");
    anna
}

/// The text of a print, and what was answered.
fn printed(person: &mut Person, what: &[&str]) -> (String, Value) {
    let ran = person.binder(&[what, &["--format", "text", "--json"][..]].concat());
    assert_eq!(ran.code, 0, "{what:?}: {}{}", ran.answer, ran.talk);
    let answer = json(&ran);
    let file = answer["files"][0].as_str().expect("a file");
    (fs::read_to_string(file).expect("the print"), answer)
}

/// An incident with an action that is done, a correction, a strike and a long message.
fn incident(anna: &mut Person) {
    done(anna.binder(&["incident", "open", "Nätavbrott"]));
    for typed in [
        &[
            "log",
            "add",
            "14 servrar nere",
            "--action",
            "Ring driften",
            "--owner",
            "driftansvarig",
        ][..],
        &["log", "correct", "anna-3", "41 servrar nere"],
        &["log", "add", "Dubblett"],
        &["log", "strike", "anna-5", "--why", "står redan"],
        &["log", "done", "anna-3", "klart"],
        &["role", "assign", "loggförare", "elin"],
        &["convene", "--at", "+20m"],
    ] {
        done(anna.binder(typed));
    }
}

#[test]
fn everything_that_can_be_printed_has_on_it_what_it_is_called_for() {
    let mut world = World::new();
    let anna = anna(&mut world);
    incident(anna);
    for (what, lines) in [
        (
            &["print", "plan"][..],
            &["Introduktion", "konsortiechef"][..],
        ),
        (&["print", "plan", "2.3"], &["2.3"]),
        (
            &["print", "contacts"],
            &["Alma Nordin", "070-174 06 05", "INTERNT", "Kriskommitté"],
        ),
        (&["print", "card"], &["Ring 112 först", "070-174 06 05"]),
        (
            &["print", "checklist", "aktivering"],
            &["[ ] 4", "Sammankalla", "inte sedd över"],
        ),
        (
            &["print", "role", "konsortiechef"],
            &["Alma Nordin", "Åtgärdskort", "Ring 112 först"],
        ),
        (&["print", "role", "loggförare"], &["Elin Wikström, sedan"]),
        (
            &["print", "log"],
            &["~~14 servrar", "nere~~ 41", "anna-3", "Ansvarig"],
        ),
        (
            &["print", "sheet"],
            &[
                "Rutinsteg 11",
                "~~14",
                "Klart/genomfört",
                "Anna Ek",
                "struken",
            ],
        ),
        (
            &["print", "callsheet"],
            &["☐ svar", "070-174 06 12", "Slack", "Zoom"],
        ),
        (&["print", "brief"], &["41 servrar"]),
        (&["print", "evaluate"], &["Nätavbrott"]),
        (
            &["print", "report", "board"],
            &["Rapport till styrelsen", "Beslut"],
        ),
        (
            &["print", "rapport", "slutrapport"],
            &["Det här saknas", "Nyckeltal i diagram", "Utan dröjsmål"],
        ),
        (
            &["print", "evidence"],
            &[
                "Loggen håller",
                "Pärmens kontrollsiffror",
                "Vad den inte visar",
            ],
        ),
        (&["print", "duty"], &["driftmeddelandet"]),
        (&["print", "kontakter"], &["Alma Nordin"]),
        (&["print", "dagblad"], &["Rutinsteg"]),
        (&["print", "ringlista"], &["☐ svar"]),
    ] {
        let (text, answer) = printed(anna, what);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in lines {
            let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&line), "{what:?} lacks {line:?}:\n{text}");
        }
        let number = answer["numbers"][0].as_str().expect("a number");
        assert!(text.contains(&format!("nr {number}")), "{what:?}: {number}");
        assert!(text.contains("Innehållet senast ändrat 20"), "{what:?}");
        assert!(
            text.contains(&format!("[binder-print {number} ")),
            "{what:?}"
        );
    }
}

#[test]
fn the_whole_binder_is_one_book_with_exercises_on_its_first_sheet() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&["incident", "open", "Höstövning", "--drill"]));
    done(anna.binder(&["incident", "close", "2026-11-20-hostovning", "--yes"]));
    let (text, answer) = printed(
        anna,
        &["print", "all", "--to", "Bo Lind", "--keep", "Skåp 2"],
    );
    // Systems and duties are the plan's there, and no log's.
    assert!(!text.contains("Journalen"), "{text}");
    let sheets: Vec<&str> = text.split('\u{c}').collect();
    let first = sheets[0];
    for line in [
        "Ring 112 först",
        "Ladok röd pärm",
        "Höstövning",
        "Kontrollsiffror",
        "Bo Lind",
    ] {
        assert!(first.contains(line), "{line}: {first}");
    }
    for part in [
        "Kontaktlista",
        "Checklista för aktivering",
        "Leverantörer",
        "Krav och frister",
    ] {
        let is_there = sheets
            .iter()
            .any(|sheet| sheet.lines().next().is_some_and(|it| it.contains(part)));
        assert!(is_there, "{part}: {:?}", answer["parts"]);
    }
    let number = answer["numbers"][0].as_str().expect("a number");
    for leaf in ["a", "b"] {
        assert!(
            text.contains(&format!("blad {number}{leaf}")),
            "{number}{leaf}"
        );
    }
}

#[test]
fn a_print_for_an_audience_leaves_out_what_is_not_for_them() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let chapter = anna.folder.join("plan/02-krisledningsorganisation.md");
    let text = fs::read_to_string(&chapter).expect("a chapter");
    fs::write(&chapter, text.replace("audience: medarbetare\n", "")).expect("written");
    done(anna.binder(&["plan", "save", "-m", "Bara för kommittén"]));
    let (text, answer) = printed(anna, &["print", "plan", "--for", "medarbetare"]);
    assert_eq!(answer["left_out"], 1);
    assert!(text.contains("Introduktion") && !text.contains("2 Krisledningsorganisation\n"));
    let (text, _) = printed(anna, &["print", "contacts", "--for", "medarbetare"]);
    assert!(text.contains("Alma Nordin") && text.contains("alma.nordin@ladok.example"));
    assert!(
        !text.contains("070-174 06 05") && !text.contains("@alma "),
        "{text}"
    );
    let refused = anna.binder(&["print", "log", "--for", "medarbetare"]);
    assert_eq!(refused.code, 2, "{refused:?}");
    let unknown = anna.binder(&["print", "plan", "--for", "medarbetre"]);
    assert!(unknown.talk.contains("--for medarbetare"), "{unknown:?}");
}

#[test]
fn every_copy_has_a_number_and_the_register_says_what_has_changed_on_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let (_, answer) = printed(
        anna,
        &["print", "contacts", "--copies", "3", "--to", "Kommittén"],
    );
    let numbers: Vec<&str> = answer["numbers"]
        .as_array()
        .expect("numbers")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    assert_eq!(numbers.len(), 3, "{numbers:?}");
    assert_eq!(answer["files"].as_array().map(Vec::len), Some(3));
    let (first, second) = (numbers[0].to_owned(), numbers[1].to_owned());
    assert!(done(anna.binder(&["print", "due"])).contains("aktuellt"));
    let copies = done(anna.binder(&["copies"]));
    assert!(
        copies.contains("På papper") && copies.contains("Kommittén"),
        "{copies}"
    );
    done(anna.binder(&["contacts", "set", "alma", "phone.mobil", "070-174 06 99"]));
    let due = anna.binder(&["print", "due"]);
    assert_eq!(due.code, 4, "{due:?}");
    assert!(due.answer.contains("contacts.yaml") && due.answer.contains("binder print contacts"));
    let status = done(anna.binder(&["status", "--all"]));
    assert!(status.contains("binder print due"), "{status}");
    done(anna.binder(&["print", "return", &first]));
    done(anna.binder(&["print", "destroy", &first, "--with", "Bo Lind"]));
    let twice = anna.binder(&["print", "destroy", &first, "--with", "Bo Lind"]);
    assert_eq!(twice.code, 1, "{twice:?}");
    let checked = anna.binder(&["print", "check", &second]);
    assert_eq!(checked.code, 4, "{checked:?}");
    assert!(checked.answer.contains("inte aktuellt") && checked.answer.contains("contacts.yaml"));
    let paper = json(&anna.binder(&["copies", "--json"]))["paper"].clone();
    let states: Vec<&str> = paper[0]["sheets"]
        .as_array()
        .expect("sheets")
        .iter()
        .filter_map(|it| it["state"].as_str())
        .collect();
    assert_eq!(states, ["destroyed", "out", "out"]);
}

#[test]
fn the_code_on_a_sheet_tells_whether_it_is_current_and_of_which_binder() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let (text, _) = printed(anna, &["print", "contacts"]);
    let code = text
        .lines()
        .find_map(|line| line.strip_prefix('[')?.strip_suffix(']'));
    let code = code.expect("a code").to_owned();
    let current = anna.binder(&["print", "check", &code]);
    assert_eq!(current.code, 0, "{current:?}");
    anna.set_clock(anna.now() + chrono::TimeDelta::days(40));
    let old = anna.binder(&["print", "check", &code]);
    assert!(old.code == 4 && old.answer.contains("40 dygn"), "{old:?}");
    for typed in ["skräp", "anna-9999", "anna-1/2"] {
        let ran = anna.binder(&["print", "check", typed]);
        assert_eq!(ran.code, 1, "{typed}: {ran:?}");
    }
    let bo = world.person("bo");
    bo.begins("bo", "Bo Lind");
    let other = bo.binder(&["print", "check", &code]);
    assert!(
        other.code == 1 && other.talk.contains("annan pärm"),
        "{other:?}"
    );
}

#[test]
fn a_print_takes_nobodys_file_and_one_that_could_not_be_written_is_struck() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = anna.home().join("lista.html");
    fs::write(&file, "min egen").expect("a file");
    let name = file.to_string_lossy().into_owned();
    let refused = anna.binder(&["print", "contacts", "-o", &name]);
    assert_eq!(refused.code, 1, "{refused:?}");
    assert_eq!(fs::read_to_string(&file).expect("a file"), "min egen");
    let nowhere = anna.home().join("finns-inte/lista.html");
    let nowhere = nowhere.to_string_lossy().into_owned();
    assert_eq!(anna.binder(&["print", "contacts", "-o", &nowhere]).code, 1);
    assert_eq!(
        json(&anna.binder(&["copies", "--json"]))["paper"],
        Value::Array(Vec::new())
    );
    let pdf = anna.home().join("lista.pdf");
    done(anna.binder(&["print", "contacts", "-o", &pdf.display().to_string()]));
    assert!(
        std::fs::read(&pdf)
            .expect("a file")
            .starts_with(b"%PDF-1.7")
    );
    let usual = json(&anna.binder(&["print", "contacts", "--json"]));
    let usual = usual["files"][0].as_str().expect("a file");
    assert!(usual.ends_with(".pdf"), "{usual}");
    let text = done(anna.binder(&["print", "contacts", "-o", "-"]));
    assert!(
        text.contains("Alma Nordin") && !text.contains("%PDF"),
        "{text}"
    );
    let html = done(anna.binder(&["print", "contacts", "--format", "html", "-o", "-"]));
    assert!(html.starts_with("<!doctype html>") && html.contains("070-174\u{a0}06\u{a0}05"));
    for (typed, said) in [
        (&["print"][..], "Skriv vad som ska skrivas ut"),
        (&["print", "kontakte"], "går inte att skriva ut"),
        (&["print", "blank", "0"], "antal blad"),
        (&["print", "contacts", "alma"], "skrivs ut utan"),
    ] {
        let ran = anna.binder(typed);
        assert!(
            ran.code == 2 && ran.talk.contains(said),
            "{typed:?}: {ran:?}"
        );
    }
}

#[test]
fn what_is_printed_of_an_exercise_says_so_on_every_sheet() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&["incident", "open", "Höstövning", "--drill"]));
    let (text, _) = printed(anna, &["print", "sheet"]);
    let sheets = text.split('\u{c}');
    assert!(
        sheets
            .filter_map(|it| it.lines().next())
            .all(|head| head.contains("ÖVNING"))
    );
    let (text, _) = printed(anna, &["print", "contacts"]);
    assert!(!text.contains("ÖVNING"), "the list is no exercise");
}

/// Five empty sheets; the number of the second.
fn sheet(anna: &mut Person) -> String {
    let (text, answer) = printed(anna, &["print", "blank", "5"]);
    assert_eq!(text.split('\u{c}').count(), 5);
    answer["numbers"][1].as_str().expect("a number").to_owned()
}

#[test]
fn a_sheet_is_keyed_in_once_however_often_it_is_interrupted() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&["incident", "open", "Nätavbrott"]));
    let sheet = sheet(anna);
    let nobody = anna.binder(&["paper", "in", &sheet]);
    assert!(
        nobody.code == 2 && nobody.talk.contains("--by"),
        "{nobody:?}"
    );
    // The second row has no time: it is kept, and the sheet is not finished.
    anna.input = "00:05 Strömmen borta\nRingde driften\n\n00:20 Tillbaka\n".to_owned();
    let half = anna.binder(&["paper", "in", &sheet, "--by", "Bo Lind"]);
    assert_eq!(half.code, 3, "{half:?}");
    assert!(half.talk.contains("Ringde driften"), "{half:?}");
    anna.input = "00:05 Strömmen borta\n00:10 Ringde driften\n\n00:20 Tillbaka\n".to_owned();
    let whole = anna.binder(&["paper", "in", &sheet, "--by", "Bo Lind", "--json"]);
    assert_eq!(whole.code, 0, "{whole:?}");
    let answer = json(&whole);
    assert_eq!(answer["rows"].as_array().map(Vec::len), Some(1), "{answer}");
    assert_eq!(answer["empty"], serde_json::json!([3]));
    let log = done(anna.binder(&["log", "--all"]));
    assert_eq!(log.matches("Strömmen borta").count(), 1, "{log}");
    assert!(log.contains(&sheet) && log.contains("Bo Lind"), "{log}");
    let again = anna.binder(&["paper", "in", &sheet, "--by", "Bo Lind"]);
    assert!(
        again.code == 1 && again.talk.contains("redan infört"),
        "{again:?}"
    );
    let due = anna.binder(&["print", "due"]);
    assert!(
        due.answer
            .contains(&format!("binder print destroy {sheet}")),
        "{due:?}"
    );
}

#[test]
fn at_a_terminal_the_rows_are_asked_for_and_a_picture_goes_with_them() {
    let mut world = World::new();
    let anna = anna(&mut world);
    done(anna.binder(&["incident", "open", "Nätavbrott"]));
    let sheet = sheet(anna);
    let photo: PathBuf = anna.home().join("Blad 2.jpg");
    fs::write(&photo, b"\xff\xd8 a picture").expect("a file");
    anna.types = true;
    anna.input = "Bo Lind\n\n00:05 Strömmen borta\nfem över\n-\n00:20 Tillbaka\n\n".to_owned();
    let photo = photo.to_string_lossy().into_owned();
    let ran = anna.binder(&["paper", "in", &sheet, "--photo", &photo]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.talk.contains("Vem skrev bladet?") && ran.talk.contains("Rad 1:"),
        "{ran:?}"
    );
    assert!(
        ran.talk.contains("börjar inte med ett klockslag"),
        "{ran:?}"
    );
    assert!(ran.answer.contains("Tomma rader däremellan: 2"), "{ran:?}");
    let log = done(anna.binder(&["log", "--all"]));
    let log = log.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        log.contains("2.jpg") && log.contains("efterhand: avskrift"),
        "{log}"
    );
}

#[test]
fn a_copy_that_is_only_read_prints_without_a_number() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let (parm, bare) = (anna.folder.clone(), anna.home().join("las"));
    git2::Repository::clone(&parm.to_string_lossy(), &bare).expect("a clone");
    anna.folder = bare;
    let ran = anna.binder(&["print", "contacts", "--format", "text", "-o", "-"]);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(
        ran.answer.contains("utan nummer") && ran.talk.contains("registret"),
        "{ran:?}"
    );
}

#[test]
fn what_is_only_looked_at_on_a_screen_gets_no_number_and_what_goes_into_a_pipe_does() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.sees = true;
    let ran = anna.binder(&["print", "contacts", "-o", "-"]);
    assert!(
        ran.code == 0 && ran.answer.contains("utan nummer") && ran.talk.contains("visas bara"),
        "{ran:?}"
    );
    for option in [&["--format", "pdf"][..], &["--copies", "2"], &["--printer"]] {
        let ran = anna.binder(&[&["print", "contacts", "-o", "-"][..], option].concat());
        assert!(ran.code == 2 && ran.talk.contains(option[0]), "{ran:?}");
    }
    let paper = |anna: &mut Person| json(&anna.binder(&["copies", "--json"]))["paper"].clone();
    assert_eq!(paper(anna), Value::Array(Vec::new()));
    anna.sees = false;
    let text = done(anna.binder(&["print", "contacts", "-o", "-"]));
    assert!(!text.contains("utan nummer"), "{text}");
    assert_eq!(paper(anna).as_array().map(Vec::len), Some(1));
}

#[test]
fn a_card_has_no_heading_of_a_group_that_nothing_reaches() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let list = anna.folder.join("contacts.yaml");
    let text = fs::read_to_string(&list).expect("a list");
    let group =
        "  - id: grannar\n    title: Grannar\n    people:\n      - { id: granne, role: Granne }\n";
    fs::write(&list, format!("{}\n{group}", text.trim_end())).expect("written");
    done(anna.binder(&["plan", "save", "-m", "Grannar"]));
    let (text, _) = printed(anna, &["print", "contacts"]);
    assert!(text.contains("Grannar"), "{text}");
    let (text, _) = printed(anna, &["print", "card"]);
    assert!(!text.contains("Grannar"), "{text}");
}

/// A queue of the test's own on PATH: `lp` keeps what it is handed in `printed.pdf`.
#[cfg(unix)]
const LP: &str = "#!/bin/sh
case \"$2\" in
  stopped | office) cp \"$4\" \"$(dirname \"$0\")/printed.pdf\"; echo \"request id is $2-7 (1 file(s))\" ;;
  closed) echo 'lp: Destination \"closed\" is not accepting jobs.' >&2; exit 1 ;;
  --) echo 'lp: Error - No default destination.' >&2; exit 1 ;;
  *) echo 'lp: Error - The printer or class does not exist.' >&2; exit 1 ;;
esac
";
#[cfg(unix)]
const LPSTAT: &str = "#!/bin/sh
case \"$2\" in
  stopped) echo 'printer stopped disabled since Mon Nov 30 16:15:58 2026 -' ;;
  office) echo 'printer office is idle.  enabled since Mon Nov 30 16:15:58 2026' ;;
  *) printf 'office\\nstopped\\n' ;;
esac
";

#[cfg(unix)]
#[test]
fn a_printer_gets_the_same_file_and_one_that_is_not_there_or_stands_still_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let mut world = World::new();
    let anna = anna(&mut world);
    let bin = anna.home().join("bin");
    fs::create_dir(&bin).expect("a folder");
    for (name, text) in [("lp", LP), ("lpstat", LPSTAT)] {
        fs::write(bin.join(name), text).expect("a program");
        let runs = fs::Permissions::from_mode(0o755);
        fs::set_permissions(bin.join(name), runs).expect("it runs");
    }
    let path = format!("{}:/usr/bin:/bin", bin.display());
    anna.variables.insert("PATH".to_owned(), path);
    let file = anna.home().join("lista.pdf");
    let name = file.display().to_string();
    let sent = anna.program(&["print", "contacts", "-o", &name, "--printer", "office"]);
    assert!(
        sent.code == 0 && sent.talk.contains("skickad till skrivaren"),
        "{sent:?}"
    );
    let printed = fs::read(bin.join("printed.pdf")).expect("what was printed");
    assert_eq!(printed, fs::read(&file).expect("the file"));
    for (option, said) in [
        (&["--printer=stopped"][..], "cupsenable stopped"),
        (&["--printer", "kontoret"], "lp -d office "),
        (&["--printer"], "Ingen skrivare är förvald"),
        (&["--printer", "closed"], "tar inte emot utskrifter"),
    ] {
        let ran = anna.program(&[&["print", "card"][..], option].concat());
        assert!(
            ran.code == 3 && ran.talk.contains(said),
            "{option:?}: {ran:?}"
        );
    }
    anna.variables
        .insert("PATH".to_owned(), "/nowhere".to_owned());
    let none = anna.program(&["print", "card", "--printer"]);
    assert!(
        none.code == 3 && none.talk.contains("ingen skrivarkö"),
        "{none:?}"
    );
}
