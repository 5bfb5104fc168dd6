//! Tables as school systems export them.

use super::*;

fn read_with(text: &[u8], map: &[(&str, &str)]) -> Result<ImportedRoster, Failure> {
    let pairs = map.iter();
    let headings = pairs
        .map(|(heading, word)| ((*heading).to_owned(), (*word).to_owned()))
        .collect();
    let asked = RosterTable {
        home: Home::Denmark,
        headings: &headings,
        sheet: None,
    };
    super::read("elever.csv", text, &asked)
}

fn read(text: &str) -> ImportedRoster {
    read_with(text.as_bytes(), &[]).expect("a table")
}

#[test]
fn a_table_of_a_school_system_gives_children_with_those_to_ring() {
    let text = "\
Elev;Klasse;CPR-nummer;Fødselsdato;Mor;Mors mobil;Mors tlf;Far;Fars mobil;Allergi;Skostørrelse
Lind, Maja;1.A;010119-1234;01-01-2019;Eva Lind;00 00 00 55;00 00 00 56;Bo Lind;00 00 00 57;nødder;29
Åse Dam;3.B;020217-1234;2017;Ina Dam;00 00 00 58;;;;;
";
    let read = read(text);
    let [maja, aase] = &read.children[..] else {
        panic!("{:?}", read.children);
    };
    assert_eq!((maja.name.as_str(), maja.born), ("Maja Lind", Some(2019)));
    let of = |child: &Child| -> Vec<String> {
        let each = child.guardians.iter();
        each.map(|it| format!("{} {} {}", it.relation, it.name, it.phones.len()))
            .collect()
    };
    assert_eq!(of(maja), ["mor Eva Lind 2", "far Bo Lind 1"]);
    assert_eq!(of(aase), ["mor Ina Dam 1"]);
    assert_eq!(maja.allergy, "nødder");
    assert_eq!(read.unused, ["Skostørrelse"]);
    assert!(read.columns.allergy && !read.columns.note);
    let notes: Vec<&str> = read.notes.iter().map(|it| it.id).collect();
    assert_eq!(notes, ["roster-identity-left-out"]);
    assert!(!format!("{read:?}").contains("1234"));
}

#[test]
fn numbered_columns_and_a_row_for_each_guardian_are_one_child() {
    let numbered = read(
        "Navn,Klasse,Kontaktperson 1,Telefon 1,Kontaktperson 2,Telefon 2\n\
         Maja Lind,1.A,Eva Lind,00 00 00 55,Bo Lind,00 00 00 57\n",
    );
    let rows = read(
        "Navn\tKlasse\tKontaktperson\tRelation\tTelefon\n\
         Maja Lind\t1.A\tEva Lind\t\t00 00 00 55\n\
         Maja Lind\t1.A\tBo Lind\t\t00 00 00 57\n",
    );
    assert_eq!(numbered.children, rows.children);
    assert_eq!(numbered.children[0].guardians.len(), 2);
    let joined = rows.notes.iter().any(|it| it.id == "roster-rows-joined");
    assert!(joined);
}

#[test]
fn every_finding_has_its_row_and_a_day_that_cannot_be_read_stops_the_import() {
    let read = read(
        "Navn;Klasse;Medicin;Dosis;Medicinaftale gyldig til;Telefon;Kontaktperson\n\
         Maja Lind;1.A;EpiPen;1;30.11.2026;00 00;Eva Lind\n\
         ;1.A;;;;;\n\
         Bo Ek;1.A;Ritalin;10 mg;jul;00 00 00 59;Ina Ek\n",
    );
    let found: Vec<(usize, &str, bool)> = read
        .findings
        .iter()
        .map(|it| {
            let line = it.place.as_ref().map_or(0, |at| at.line);
            (line, it.message.id, it.is_fault())
        })
        .collect();
    let wanted = [
        (2, "contacts-number-country", false),
        (3, "roster-row-nameless", false),
        (4, "roster-no-day", true),
    ];
    assert_eq!(found, wanted);
    let medicine = &read.children[0].medicine[0];
    assert_eq!(
        medicine.valid_until.expect("a day").to_string(),
        "2026-11-30"
    );
    assert_eq!(read.children[0].guardians[0].phones.len(), 1);
}

#[test]
fn headings_are_mapped_once_and_other_encodings_are_read() {
    let text = "Barnet;Stue 7\nÅse Ægidius;Bjørnene\n";
    let (latin, _, _) = encoding_rs::WINDOWS_1252.encode(text);
    let refused = read_with(&latin, &[]).expect_err("no heading of names");
    assert_eq!(refused.message.id, "roster-no-headings");
    let map = [("Barnet", "name"), ("Stue 7", "class")];
    let read = read_with(&latin, &map).expect("a table");
    assert_eq!(read.children[0].name, "Åse Ægidius");
    assert_eq!(read.children[0].class, "Bjørnene");
}
