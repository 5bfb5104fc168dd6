//! Contacts: show, search, change, import, export.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use binder::domain::shell_quote::quoted;
use binder::replica::{Binder, SaveBase};

use crate::world::{Person, World};

/// Anna with a Ladok binder of her own, standing in it.
fn anna(world: &mut World) -> &mut Person {
    let anna = world.person("anna");
    let made = anna.binder(&[
        "init",
        "ladok",
        "--starter",
        "ladok",
        "--as",
        "anna",
        "--person",
        "Anna Ek",
        "--lang",
        "sv",
    ]);
    assert_eq!(made.code, 0, "{}", made.talk);
    anna.folder = anna.folder.join("ladok");
    let filled_in = filled_in(&standing(anna));
    save(anna, &filled_in);
    anna
}

/// The starter's list as a committee has filled it in: what each number is, when it answers, when it was
/// verified.
fn filled_in(starter: &str) -> String {
    let mut text = starter.replace(
        "{ number: \"+46701740613\" }",
        "{ number: \"+46701740613\", label: \"hem\", hours: outside }",
    );
    for number in ["12", "21", "34", "42", "58"] {
        let bare = format!("\"+467017406{number}\"");
        text = text.replace(
            &format!("{{ number: {bare} }}"),
            &format!("{{ number: {bare}, label: \"mobil\" }}"),
        );
    }
    let lines = text
        .lines()
        .map(|line| match line.trim().starts_with("chat: ") {
            true => format!("{line}\n        verified: 2026-11-01\n"),
            false => format!("{line}\n"),
        });
    lines.collect()
}

/// Saves a text as the contact list, whatever is in it.
fn save(anna: &Person, text: &str) {
    let env = anna.quiet_env();
    let binder = Binder::open(&anna.folder, &env, Rc::new(())).expect("a binder");
    let standing = binder.document("contacts.yaml").expect("read");
    let over = SaveBase::text(standing.as_deref()).expect("a text");
    binder
        .save_document("contacts.yaml", Some(text.into()), over, "Ändrat", &env)
        .expect("saved");
}

fn standing(anna: &Person) -> String {
    let env = anna.quiet_env();
    let binder = Binder::open(&anna.folder, &env, Rc::new(())).expect("a binder");
    let document = binder
        .document("contacts.yaml")
        .expect("read")
        .expect("there");
    String::from_utf8(document).expect("text")
}

#[test]
fn the_list_shows_role_name_numbers_and_mail_within_eighty_columns() {
    let mut world = World::new();
    let shown = anna(&mut world).binder(&["contacts", "ostlund"]);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    for text in [
        "Bo Östlund",
        "Strategisk",
        "070-174 06 12 mobil",
        "070-174 06 13 hem",
        "bo.ostlund@ladok.example",
    ] {
        assert!(shown.answer.contains(text), "{text}\n{}", shown.answer);
    }
    assert!(shown.answer.lines().all(|line| line.chars().count() <= 80));
}

#[test]
fn a_mandate_that_has_ended_is_said_beside_the_name() {
    let mut world = World::new();
    let shown = anna(&mut world).binder(&["contacts", "--group", "styrelsen", "--plain"]);
    assert!(
        shown.answer.contains("Mandatet gick ut 2026-06-30"),
        "{}",
        shown.answer
    );
}

#[test]
fn the_number_to_dial_now_comes_with_its_reason() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = standing(anna).replace(
        "{ number: \"+46701740612\", label: \"mobil\" }",
        "{ number: \"+46406280411\", label: \"arbete\", hours: office }",
    );
    save(anna, &text);
    let day = anna.binder(&["contacts", "ostlund", "--now"]).answer;
    assert!(
        day.contains("040-628 04 11 arbete") && day.contains("Kontorstid till 16:30"),
        "{day}"
    );
    anna.set_clock("2026-11-21T03:00:00+01:00".parse().expect("a time"));
    let night = anna.binder(&["contacts", "ostlund", "--now"]).answer;
    assert!(
        night.contains("070-174 06 13 hem") && night.contains("2026-11-23 08:00"),
        "{night}"
    );
}

#[test]
fn a_list_somebody_broke_is_shown_from_before_with_line_writer_and_what_to_do() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let broken = standing(anna).replace("title: \"Styrelsen\"", "title: Styrelsen: alla");
    save(anna, &broken);
    let shown = anna.binder(&["contacts", "nordin"]);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    let line = broken
        .lines()
        .position(|line| line.contains("Styrelsen: alla"));
    let place = format!("contacts.yaml:{}:12:", line.expect("the line") + 1);
    for text in [
        "070-174 06 05",
        "Anna Ek",
        &place,
        "citattecken",
        "binder plan save",
    ] {
        assert!(shown.answer.contains(text), "{text}\n{}", shown.answer);
    }
    let csv = anna.binder(&["contacts", "--format", "csv"]);
    assert!(csv.answer.contains("Alma Nordin"), "{}", csv.answer);
    assert!(csv.talk.contains("senaste version"), "{}", csv.talk);
}

#[test]
fn one_broken_record_and_one_mistyped_key_do_not_hide_the_others() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let text = standing(anna)
        .replace("chat: \"@alma\"", "caht: \"@alma\"")
        .replace("\"+46701740621\"", "\"070-174 06 2\"")
        .replace(
            "    title: \"Styrelsen\"\n    people:\n",
            "    title: \"Styrelsen\"\n    people:\n      - Karin i receptionen\n",
        );
    save(anna, &text);
    let shown = anna.binder(&["contacts"]).answer;
    for text in [
        "Okänd nyckel ”caht”. Menade du ”chat”?",
        "har för få siffror",
        "Karin i receptionen",
        "Gunilla Rask",
        "Alma Nordin",
        "kan inte ringas",
    ] {
        let text = text.replace("kan inte ringas", "går inte att");
        assert!(shown.contains(&text), "{text}\n{shown}");
    }
}

#[test]
fn the_list_works_in_a_plain_clone_that_has_no_key_and_cannot_be_written() {
    let mut world = World::new();
    let from = anna(&mut world).folder.clone();
    let bo = world.person("bo");
    let folder = bo.folder.join("kopia");
    git2::Repository::clone(from.to_str().expect("a path"), &folder).expect("a clone");
    read_only(&folder, true);
    bo.folder.clone_from(&folder);
    let shown = bo.binder(&["contacts", "alma"]);
    read_only(&folder, false);
    assert_eq!(shown.code, 0, "{}", shown.talk);
    assert!(shown.answer.contains("070-174 06 05"), "{}", shown.answer);
}

fn read_only(folder: &Path, yes: bool) {
    let mut rights = fs::metadata(folder).expect("a folder").permissions();
    rights.set_readonly(yes);
    fs::set_permissions(folder, rights).expect("rights");
}

#[test]
fn what_is_written_for_a_spreadsheet_and_an_address_book_is_the_whole_list() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let csv = anna.binder(&["contacts", "--format", "csv"]).answer;
    assert!(
        csv.starts_with(
            "\u{feff}\"Grupp\",\"Roll\",\"Namn\",\"Organisation\",\"Telefon\",\"Telefon 2\","
        ),
        "{csv}"
    );
    assert!(
        csv.contains(",\"070-174 06 12 (mobil)\",\"070-174 06 13 (hem)\","),
        "{csv}"
    );
    assert!(csv.contains("'@alma"), "no cell runs as a formula: {csv}");
    let cards = anna.binder(&["contacts", "--format", "vcf"]).answer;
    assert_eq!(cards.matches("BEGIN:VCARD\r\n").count(), 13);
    let markdown = anna.binder(&["contacts", "alma", "--format", "md"]).answer;
    assert!(markdown.contains("| **Alma Nordin**<br>"), "{markdown}");
}

#[test]
fn nobody_found_is_said_and_an_unknown_group_is_told_the_groups() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let nobody = anna.binder(&["contacts", "zebra"]);
    assert_eq!((nobody.code, nobody.answer.as_str()), (1, ""));
    let group = anna.binder(&["contacts", "--group", "styrelse"]);
    assert_eq!(group.code, 2);
    assert!(group.talk.contains("--group styrelsen"), "{}", group.talk);
}

#[test]
fn one_number_changes_and_every_comment_of_the_file_stays() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let before = standing(anna);
    let set = anna.binder(&["contacts", "set", "ostlund", "phone.hem", "070-174 06 14"]);
    assert_eq!(set.code, 0, "{}", set.talk);
    let after = standing(anna);
    let changed = before
        .lines()
        .zip(after.lines())
        .filter(|(was, is)| was != is);
    let changed: Vec<_> = changed.map(|(_, is)| is.trim()).collect();
    assert_eq!(
        changed,
        [
            "- { number: \"+46701740614\", label: \"hem\", hours: outside }",
            "verified: null"
        ],
        "a new number has been tried by nobody"
    );
    let folder = fs::read_to_string(anna.folder.join("contacts.yaml")).expect("the file");
    assert_eq!(folder, after, "the folder has it too");
    let wrong = anna.binder(&["contacts", "set", "ostlund", "phone", "070-174"]);
    assert_eq!(wrong.code, 2);
    assert_eq!(standing(anna), after);
}

#[test]
fn a_contact_that_was_reached_is_verified_that_day() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.set_clock("2026-11-22T12:00:00+01:00".parse().expect("a time"));
    let verified = anna.binder(&["contacts", "verify", "Henrik Palm"]);
    assert_eq!(verified.code, 0, "{}", verified.talk);
    assert!(verified.talk.contains("Henrik Palm"), "{}", verified.talk);
    let shown = anna.binder(&["contacts", "palm", "--json"]).answer;
    assert!(shown.contains("\"verified\": \"2026-11-22\""), "{shown}");
    anna.set_clock("2027-07-01T12:00:00+02:00".parse().expect("a time"));
    let old = anna.binder(&["contacts", "palm"]).answer;
    assert!(old.contains("Senast kontrollerad 2026-11-22"), "{old}");
}

#[test]
fn nobody_is_changed_when_a_name_means_several_or_a_field_is_none() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let several = anna.binder(&["contacts", "verify", "ansvarig"]);
    assert_eq!(several.code, 2);
    assert!(several.talk.contains("kontinuitet"), "{}", several.talk);
    let field = anna.binder(&["contacts", "set", "alma", "phne", "112"]);
    assert!(
        field.talk.contains("binder contacts set NAMN phone"),
        "{}",
        field.talk
    );
}

/// 120 local contacts as a university's spreadsheet has them.
fn spreadsheet(people: impl Iterator<Item = usize>, mail: &str) -> String {
    let mut text = String::from("Lärosäte;Namn;Roll;E-post;Telefon;Målgrupp;Ort\r\n");
    for index in people {
        text.push_str(&format!(
            "Lärosäte {};Person {index};Kontakt;p{index}@{mail};070-174 06 {:02};lokala-kontaktpersoner;Lund\r\n",
            index % 40,
            5 + index % 95
        ));
    }
    text
}

#[test]
fn a_list_of_120_is_brought_in_and_again_a_month_later() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = anna.folder.parent().expect("home").join("lista.csv");
    let path = file.display().to_string();
    let import = |more: &[&str]| -> Vec<String> {
        let base = [
            "contacts",
            "import",
            &path,
            "--group",
            "larosatenas-kontakter",
        ];
        base.iter()
            .chain(more)
            .map(|arg| (*arg).to_owned())
            .collect()
    };
    fs::write(&file, spreadsheet(0..120, "lund.example")).expect("a file");
    let before = standing(anna);
    let asked = anna.binder(&import(&[]));
    assert_eq!(asked.code, 2, "without a terminal it needs a yes");
    assert!(asked.talk.contains("--yes"), "{}", asked.talk);
    assert!(asked.answer.contains("120 nya"), "{}", asked.answer);
    assert!(
        asked.answer.contains("Kolumner som inte används: Ort"),
        "{}",
        asked.answer
    );
    assert_eq!(standing(anna), before, "nothing is written before the yes");
    let done = anna.binder(&import(&["--yes"]));
    assert_eq!(done.code, 0, "{}", done.talk);
    let after = standing(anna);
    let kept = before.lines().filter(|line| line.contains('#'));
    assert!(
        kept.clone().all(|line| after.contains(line)),
        "every comment stays"
    );
    let again = anna.binder(&import(&["--yes"]));
    assert!(again.answer.contains("120 oförändrade"), "{}", again.answer);
    assert_eq!(standing(anna), after, "the same file changes nothing");

    let mut month =
        spreadsheet(2..122, "lund.example").replace("Person 5;Kontakt", "Person 5;Samordnare");
    month = month.replace("070-174 06 99", "070-174 06 9");
    fs::write(&file, month).expect("a file");
    let shown = anna.binder(&import(&["--yes", "--remove"]));
    assert_eq!(shown.code, 0, "{}", shown.talk);
    for text in [
        "2 nya",
        "2 saknas i filen",
        "role Kontakt → Samordnare",
        "har för få siffror",
    ] {
        let said = shown.answer.replace('\n', " ");
        assert!(said.contains(text), "{text}\n{}", shown.answer);
    }
    let people = anna.binder(&[
        "contacts",
        "--group",
        "larosatenas-kontakter",
        "--format",
        "csv",
    ]);
    assert_eq!(people.answer.lines().count(), 121, "120 and the heading");
    assert!(people.answer.contains("Person 121") && !people.answer.contains("Person 0,"));
    let one = anna.binder(&["contacts", "lärosäte 7", "person 47"]);
    assert!(one.answer.contains("Person 47"), "{}", one.answer);
}

#[test]
fn a_spreadsheet_written_here_changes_nothing_when_it_comes_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for (format, name) in [("csv", "ut.csv"), ("vcf", "ut.vcf")] {
        let written = anna.binder(&["contacts", "--format", format]).answer;
        let file = anna.folder.parent().expect("home").join(name);
        fs::write(&file, written).expect("a file");
        let back = anna.binder(&["contacts", "import", &file.display().to_string()]);
        assert_eq!(back.code, 0, "{format}: {}\n{}", back.answer, back.talk);
        assert!(
            back.answer.contains("Inga ändringar."),
            "{format}: {}",
            back.answer
        );
    }
}

/// A file beside Anna's binder.
fn beside(anna: &Person, name: &str, bytes: impl AsRef<[u8]>) -> String {
    let file = anna.folder.parent().expect("home").join(name);
    fs::write(&file, bytes).expect("a file");
    file.display().to_string()
}

#[test]
fn a_heading_mapped_once_is_known_at_the_next_import() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = beside(
        anna,
        "lista.csv",
        "Vem;Ansv. tfn;Ort\nKarin Prov;070-174 06 33;Lund\n",
    );
    let refused = anna.binder(&["contacts", "import", &file, "--group", "styrelsen"]);
    assert!(refused.talk.contains("--map Vem=name"), "{}", refused.talk);
    for (typed, said) in [
        ("Vem=nam", "--map Vem=name"),
        ("Vemm=name", "--map Vem=name"),
        ("Vem", "--map"),
    ] {
        let args = [
            "contacts",
            "import",
            &file,
            "--group",
            "styrelsen",
            "--map",
            "Vem=name",
            "--map",
            typed,
        ];
        let refused = anna.binder(&args);
        assert_eq!(refused.code, 2, "{typed}: {}", refused.talk);
        assert!(refused.talk.contains(said), "{typed}: {}", refused.talk);
    }
    let done = anna.binder(&[
        "contacts",
        "import",
        &file,
        "--group",
        "styrelsen",
        "--map",
        "Vem=name",
        "--map",
        "Ansv. tfn=phone.vagt",
        "--yes",
    ]);
    assert_eq!(done.code, 0, "{}", done.talk);
    assert!(done.answer.contains("Ort (1 rad)"), "{}", done.answer);
    let karin = anna.binder(&["contacts", "karin prov"]).answer;
    assert!(karin.contains("070-174 06 33 jour"), "{karin}");
    let file = beside(
        anna,
        "nasta.csv",
        "VEM;Ansv tfn\nKarin Prov;070-174 06 34\n",
    );
    let next = anna.binder(&["contacts", "import", &file, "--group", "styrelsen", "--yes"]);
    assert!(
        next.answer.contains("1 ändrade"),
        "{}\n{}",
        next.answer,
        next.talk
    );
    let again = anna.binder(&["contacts", "import", &file, "--group", "styrelsen", "--yes"]);
    assert!(again.answer.contains("Inga ändringar."), "{}", again.answer);
    assert!(
        !anna.binder(&["contacts"]).answer.contains("heading"),
        "the list has no fault"
    );
}

#[test]
fn a_group_that_is_new_is_made_when_it_is_asked_for() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = beside(
        anna,
        "min lista.csv",
        "Namn;Mobil\nKarin Prov;070-174 06 33\n",
    );
    let refused = anna.binder(&["contacts", "import", &file, "--group", "Kris & stöd"]);
    let (typed, group) = (quoted(&file), quoted("Kris & stöd"));
    let hint = format!("binder contacts import {typed} --group {group} --create-groups");
    assert!(refused.talk.contains(&hint), "{}", refused.talk);
    let slip = anna.binder(&["contacts", "import", &file, "--group", "styrelsn"]);
    assert!(slip.talk.contains("--group styrelsen"), "{}", slip.talk);
    let made = anna.binder(&[
        "contacts",
        "import",
        &file,
        "--group",
        "Kris & stöd",
        "--create-groups",
        "--yes",
    ]);
    assert_eq!(made.code, 0, "{}", made.talk);
    assert!(
        made.answer.contains("Ny grupp: Kris & stöd (kris-stod)"),
        "{}",
        made.answer
    );
    let file = beside(
        anna,
        "grupper.csv",
        "Grupp;Namn;Mobil\nKris & stöd;Bo Prov;070-174 06 34\nSkolor;Cia Prov;070-174 06 35\n",
    );
    let refused = anna.binder(&["contacts", "import", &file]);
    assert!(
        refused.talk.contains("”Skolor”") && refused.talk.contains("--create-groups"),
        "{}",
        refused.talk
    );
    let made = anna.binder(&["contacts", "import", &file, "--create-groups", "--yes"]);
    assert_eq!(made.code, 0, "{}", made.talk);
    let listed = anna.binder(&["contacts", "--group", "skolor"]).answer;
    assert!(listed.contains("Cia Prov"), "{listed}");
    let listed = anna.binder(&["contacts", "--group", "kris-stod"]).answer;
    assert!(
        listed.contains("Bo Prov") && listed.contains("Karin Prov"),
        "{listed}"
    );
}

#[test]
fn a_month_later_an_emptied_cell_and_what_was_added_by_hand_stay() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let first = "Namn;Organisation;Telefon;Mobil;E-post\nKarin Prov;Lund;040-628 04 10;070-174 06 33;karin@lund.example\n";
    let file = beside(anna, "lista.csv", first);
    let import = ["contacts", "import", &file, "--group", "styrelsen", "--yes"];
    assert_eq!(anna.binder(&import).code, 0);
    let set = anna.binder(&[
        "contacts",
        "set",
        "karin prov",
        "phone.jour",
        "070-174 06 40",
    ]);
    assert_eq!(set.code, 0, "{}", set.talk);
    beside(
        anna,
        "lista.csv",
        "Namn;Organisation;Telefon;Mobil;E-post\nKARIN  Prov;lund;+46 40 6280410;;Karin@Lund.example\n",
    );
    let again = anna.binder(&import);
    assert!(again.answer.contains("Inga ändringar."), "{}", again.answer);
    beside(
        anna,
        "lista.csv",
        "Namn;Organisation;Telefon;Mobil;E-post\nKarin Prov;Lund;;070-174 06 34;karin@lund.example\n",
    );
    assert_eq!(anna.binder(&import).code, 0);
    let karin = anna.binder(&["contacts", "karin prov"]).answer;
    for number in ["040-628 04 10", "070-174 06 34 mobil", "070-174 06 40 jour"] {
        assert!(karin.contains(number), "{number}\n{karin}");
    }
    assert!(!karin.contains("06 33"), "{karin}");
}

#[test]
fn a_workbook_is_written_and_changes_nothing_when_it_comes_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = anna
        .folder
        .parent()
        .expect("home")
        .join("ut.xlsx")
        .display()
        .to_string();
    let written = anna.binder(&["contacts", "-o", &file]);
    assert_eq!(written.code, 0, "{}", written.talk);
    assert!(written.talk.contains(&file), "{}", written.talk);
    let back = anna.binder(&["contacts", "import", &file]);
    assert!(
        back.answer.contains("Inga ändringar."),
        "{}\n{}",
        back.answer,
        back.talk
    );
    let twice = anna.binder(&["contacts", "--format", "xlsx", "-o", &file]);
    assert_eq!(
        twice.code, 1,
        "a file that is there is not written over: {}",
        twice.talk
    );
    let unclear = anna.binder(&["contacts", "-o", "lista"]);
    assert_eq!(unclear.code, 2, "{}", unclear.talk);
}

#[test]
fn a_list_that_would_be_too_long_is_said_to_be_before_anything_is_asked() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let mut text = String::from("Namn;Organisation;Telefon;E-post\n");
    for index in 0..7000 {
        text.push_str(&format!(
            "Person {index};Skola {index};0701740605;p{index}@skole.example\n"
        ));
    }
    let file = beside(anna, "lista.csv", text);
    let refused = anna.binder(&["contacts", "import", &file, "--group", "styrelsen"]);
    assert_eq!(refused.code, 1);
    assert!(refused.talk.contains("1024 KiB"), "{}", refused.talk);
}

#[test]
fn thousands_of_changes_take_no_longer_than_thousands_of_new_people() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let list = |people: usize, role: &str| {
        let mut text = String::from("Namn;Roll;E-post\n");
        for index in 0..people {
            text.push_str(&format!("Person {index};{role};p{index}@skole.example\n"));
        }
        text
    };
    let mut took = |people: usize, role: &str| {
        let file = beside(anna, "lista.csv", list(people, role));
        let begun = std::time::Instant::now();
        let done = anna.binder(&["contacts", "import", &file, "--group", "styrelsen", "--yes"]);
        assert_eq!(done.code, 0, "{}", done.talk);
        begun.elapsed()
    };
    took(3000, "Chef");
    let few = took(300, "Lärare");
    let many = took(3000, "Rektor");
    assert!(
        many < few * 60,
        "{few:?} for 300 in a list of 3000, {many:?} for all of them"
    );
}

/// A committee whose list is written as a test needs it; the text as it stands afterwards.
fn with_list(anna: &mut Person, people: &str) {
    save(
        anna,
        &format!("# Överst\ngroups:\n  - id: board\n    title: \"Board\"\n    people:\n{people}"),
    );
}

fn set(anna: &mut Person, words: &[&str]) {
    let ran = anna.binder(&[&["contacts", "set"], words].concat());
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.talk);
}

#[test]
fn a_new_label_adds_a_number_and_an_empty_text_takes_out_just_that_one() {
    let mut world = World::new();
    let anna = anna(&mut world);
    with_list(
        anna,
        "      - id: bo\n        name: \"Bo Prov\"\n        phones: [{ number: \"+46701740606\", label: \"mobil\" }, { number: \"+46812345679\" }]   # två\n      \
         - id: cia\n        name: \"Cia Prov\"\n        phones:\n          - { number: \"+46701740607\", label: mobil, hours: office } # dag\n          - \"08-123 456 70\"\n",
    );
    set(anna, &["bo", "phone.hem", "08-222 22 22"]);
    let text = standing(anna);
    let line = "phones: [{ number: \"+46701740606\", label: \"mobil\" }, { number: \"+46812345679\" }, { number: \"+4682222222\", label: \"hem\" }]   # två";
    assert!(text.contains(line), "{text}");
    set(anna, &["cia", "phone.jour", "070-174 06 08 ankn 12"]);
    set(anna, &["cia", "phone.mobil", "070-174 06 09"]);
    let text = standing(anna);
    for line in [
        "          - { number: \"+46701740609\", label: mobil, hours: office } # dag\n",
        "          - \"08-123 456 70\"\n",
        "          - { number: \"+46701740608\", extension: \"12\", label: \"jour\" }\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    set(anna, &["bo", "phone.mobil", ""]);
    set(anna, &["cia", "phone.jour", ""]);
    let text = standing(anna);
    assert!(text.contains("phones: [{ number: \"+46812345679\" }, { number: \"+4682222222\", label: \"hem\" }]   # två"), "{text}");
    assert!(
        text.contains("          - \"08-123 456 70\"\n") && !text.contains("jour"),
        "{text}"
    );
    let none = anna.binder(&["contacts", "set", "bo", "phone.mobil", ""]);
    assert!(
        none.code != 0 && none.talk.contains("hem"),
        "the labels there are: {}",
        none.talk
    );
    set(anna, &["bo", "phone", ""]);
    set(anna, &["bo", "phone", ""]);
    assert!(
        standing(anna).contains("phones: null   # två"),
        "{}",
        standing(anna)
    );
}

#[test]
fn a_text_of_several_lines_is_replaced_whole_in_every_way_yaml_has_of_writing_it() {
    let mut world = World::new();
    let anna = anna(&mut world);
    for (written, after) in [
        (
            "note: |\n          Rad ett\n          Rad två\n",
            "note: VALUE\n",
        ),
        (
            "note: |-   # om\n          Rad ett\n\n          Rad två\n\n",
            "note: VALUE\n\n",
        ),
        (
            "note: >\n          Rad ett\n          Rad två\n",
            "note: VALUE\n",
        ),
        (
            "note: >+2\n           Rad ett\n          Rad två\n",
            "note: VALUE\n",
        ),
        (
            "note: \"Rad ett\n          rad två\"   # om\n",
            "note: VALUE   # om\n",
        ),
        (
            "note: 'Rad ''ett''\n          rad två' # om\n",
            "note: VALUE # om\n",
        ),
        (
            "note: Rad ett\n          rad två   # om\n",
            "note: VALUE   # om\n",
        ),
        (
            "note:   # om\n          Rad ett\n",
            "note:   # om\n          VALUE\n",
        ),
        ("note:\n", "note: VALUE\n"),
        ("note: ~ # om\n", "note: VALUE # om\n"),
        ("\"note\": !!str Rad\n", "\"note\": VALUE\n"),
    ] {
        for (value, quoted) in [("Ny", "\"Ny\""), ("", "null")] {
            for crlf in [false, true] {
                let whole = |middle: &str| {
                    let people = format!(
                        "      - id: bo\n        name: Bo Prov\n        {middle}        org: Slut   # sist\n"
                    );
                    let text = format!(
                        "groups:\n  - id: board\n    title: \"Board\"\n    people:\n{people}"
                    );
                    if crlf {
                        text.replace('\n', "\r\n")
                    } else {
                        text
                    }
                };
                save(anna, &whole(written));
                let ran = anna.binder(&["contacts", "set", "bo", "note", value]);
                assert_eq!(ran.code, 0, "{written:?}: {}", ran.talk);
                assert_eq!(
                    standing(anna),
                    whole(&after.replace("VALUE", quoted)),
                    "{written:?}"
                );
            }
        }
    }
}

#[test]
fn a_list_with_anchors_is_changed_for_the_one_person_or_not_at_all() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let people = "      - id: anna\n        name: \"Anna Prov\"\n        phones: &p [{ number: \"+46701740605\", label: \"mobil\" }]\n      \
                  - id: cia\n        name: \"Cia Prov\"\n        phones: *p\n";
    with_list(anna, people);
    let cia = anna.binder(&["contacts", "set", "cia", "phone.hem", "08-222 22 22"]);
    assert_eq!(cia.code, 0, "{}", cia.talk);
    let text = standing(anna);
    assert!(
        text.contains("phones: &p [{ number: \"+46701740605\", label: \"mobil\" }]\n"),
        "{text}"
    );
    assert!(text.contains("phones: [{ number: \"+46701740605\", label: \"mobil\" }, { number: \"+4682222222\", label: \"hem\" }]\n"), "{text}");
    with_list(anna, people);
    let before = standing(anna);
    let shared = anna.binder(&["contacts", "set", "anna", "phone.mobil", "070-174 06 99"]);
    let after = standing(anna);
    let unchanged = after.replace("\"+46701740699\"", "\"+46701740605\"") == before;
    assert!(shared.code == 0 || unchanged, "{}", shared.talk);
    let cias = anna.binder(&["contacts", "cia", "--json"]).answer;
    assert!(cias.contains("+46701740605"), "hers is as it was: {cias}");
}

#[test]
fn a_day_that_has_not_come_is_refused_and_counts_as_never_tried() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = anna.folder.join("contacts.yaml");
    let text = fs::read_to_string(&file).expect("the list");
    fs::write(
        &file,
        text.replacen("verified: 2026-11-01", "verified: 2062-11-01", 1),
    )
    .expect("written");
    let saved = anna.binder(&["plan", "save"]);
    assert!(
        saved.talk.contains("2062-11-01") || saved.answer.contains("2062-11-01"),
        "{}\n{}",
        saved.answer,
        saved.talk
    );
    save(
        anna,
        &text.replacen("verified: 2026-11-01", "verified: 2062-11-01", 1),
    );
    let shown = anna.binder(&["contacts", "alma", "--json"]).answer;
    assert!(shown.contains("never-verified"), "{shown}");
    for (field, day) in [
        ("verified", "2062-11-01"),
        ("verified", "26-11-01"),
        ("mandate-until", "26-06-30"),
        ("mandate-until", "9999-01-01"),
    ] {
        let refused = anna.binder(&["contacts", "set", "alma", field, day]);
        assert_eq!(refused.code, 2, "{field} {day}: {}", refused.talk);
    }
}

#[test]
fn the_kinds_of_a_card_are_kept_and_a_fax_is_never_offered() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let file = anna.folder.parent().expect("home").join("bok.vcf");
    let card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Ek\r\nTITLE:Jourhavande\r\nTEL;TYPE=WORK,FAX:040-628 04 12\r\nTEL;TYPE=PAGER:0740-123456\r\n\
                item1.TEL:070-174 06 01\r\nitem1.X-ABLabel:Jourtelefon\r\nTEL:08-123 456 78 ankn 12\r\nNOTE:Ring dygnet runt\r\nADR:;;Storgatan 1;;;;\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jo Ek\r\nTEL:ring receptionen\r\nEND:VCARD\r\n";
    fs::write(&file, card).expect("a file");
    let path = file.display().to_string();
    let done = anna.binder(&[
        "contacts",
        "import",
        &path,
        "--group",
        "kriskommitte",
        "--yes",
    ]);
    assert_eq!(done.code, 0, "{}", done.talk);
    for text in [
        "Jourhavande",
        "Ring dygnet runt",
        "postadress (1)",
        "ring receptionen",
    ] {
        assert!(done.answer.contains(text), "{text}\n{}", done.answer);
    }
    let text = standing(anna);
    for part in [
        "label: \"arbete\", kind: fax",
        "kind: pager",
        "label: \"Jourtelefon\"",
        "extension: \"12\"",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let now = anna.binder(&["contacts", "ida", "--now"]).answer;
    assert!(
        now.contains("070-174 06 01 Jourtelefon") && !now.contains("040-628"),
        "{now}"
    );
    let jo = anna.binder(&["contacts", "jo ek", "--now"]).answer;
    assert!(jo.contains("ring receptionen"), "{jo}");
    let all = anna.binder(&["contacts", "ida"]).answer;
    assert!(all.contains("fax") && all.contains("personsökare"), "{all}");
    let cards = anna.binder(&["contacts", "ida", "--format", "vcf"]).answer;
    for line in [
        "TEL;TYPE=fax,work:+46406280412",
        "X-ABLabel:Jourtelefon",
        ";ext=12",
    ] {
        assert!(cards.contains(line), "{line}\n{cards}");
    }
    let jo = anna
        .binder(&["contacts", "jo ek", "--format", "vcf"])
        .answer;
    assert!(jo.contains("TEL:ring receptionen"), "{jo}");
}

#[test]
fn an_import_tells_of_days_to_come_of_rows_that_stand_twice_and_of_names_that_are_alike() {
    let mut world = World::new();
    let anna = anna(&mut world);
    let list = |name: &str, number: &str| {
        format!(
            "Namn;Mobil;Provad\n{name};{number};2031-01-01\n\"Ida\nEk\";070-174 06 34;\nIda Ek;0701740634;\n"
        )
    };
    let file = beside(anna, "lista.csv", list("Mårten Ek", "070-174 06 33"));
    let words = [
        "contacts",
        "import",
        &file,
        "--group",
        "styrelsen",
        "--json",
        "--yes",
    ];
    let ran = anna.binder(&words);
    assert_eq!(ran.code, 0, "{ran:?}");
    let told: serde_json::Value = serde_json::from_str(&ran.answer).expect("json");
    let group = &told["groups"][0];
    assert_eq!(group["added"].as_array().map(Vec::len), Some(2), "{group}");
    assert_eq!(group["added"][0]["verified"], serde_json::Value::Null);
    assert_eq!(
        group["twice"][0]["line"], 5,
        "the lines of the file: {group}"
    );
    assert!(told["notes"].to_string().contains("2031-01-01"), "{told}");
    let file = beside(anna, "lista.csv", list("Marten Ek", "070-174 06 35"));
    let ran = anna.binder(&["contacts", "import", &file, "--group", "styrelsen", "--yes"]);
    assert!(
        ran.answer
            .contains("Marten Ek importeras som en annan person än Mårten Ek"),
        "{ran:?}"
    );
    let shown = anna.binder(&["contacts", "marten", "--json"]).answer;
    assert!(
        shown.contains("+46701740633") && shown.contains("+46701740635"),
        "{shown}"
    );
}
