//! Spreadsheets as people have them.

use super::*;
use crate::domain::people::contact::{ImportedPerson, Phone};
use crate::domain::people::phone_number::Number;

fn bytes_read(bytes: &[u8]) -> Result<ImportedContacts, Failure> {
    let headings = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::Swedish, &headings);
    read("lista.csv", bytes, &asked)
}

fn read_table(text: &str) -> ImportedContacts {
    bytes_read(text.as_bytes()).expect("a table")
}

fn unused(brought: &ImportedContacts) -> Vec<(&str, usize)> {
    let all = brought.ignored.iter();
    all.map(|unused| (unused.heading.as_str(), unused.rows))
        .collect()
}

fn notes(brought: &ImportedContacts) -> Vec<&'static str> {
    brought.notes.iter().map(|note| note.id).collect()
}

#[test]
fn headings_in_three_languages_and_either_separator_are_understood() {
    let swedish = "Lärosäte;Namn;E-post;Mobil;Telefon 2;Målgrupp\n\
                   Umeå universitet;Bo Östlund;bo@ladok.example;070-174 06 12;040-628 04 10;lokala-objektagare, lokala-tekniska\n";
    let danish = "Fornavn,Efternavn,Rolle,Tlf.,E-mail\nBo,Østlund,Skoleleder,070-174 06 12,bo@skole.example\n";
    let english = "First name\tLast name\tTitle\tMobile phone\nBo\tOstlund\tHead\t+46701740612\n";
    let person = |text| read_table(text).people.remove(0).person;
    let bo = person(swedish);
    assert_eq!(
        (bo.name.as_str(), bo.org.as_str()),
        ("Bo Östlund", "Umeå universitet")
    );
    assert_eq!(bo.audience, ["lokala-objektagare", "lokala-tekniska"]);
    let labels: Vec<&str> = bo.phones.iter().map(|phone| phone.label.as_str()).collect();
    assert_eq!(labels, ["mobil", ""]);
    assert_eq!(person(danish).name, "Bo Østlund");
    assert_eq!(person(english).phones[0].number, bo.phones[0].number);
}

#[test]
fn a_number_with_a_typo_is_reported_with_file_and_line() {
    let brought = read_table("Namn,Telefon\nAlma,070-174 06 05\nBo,070-174 06 1\n");
    assert_eq!(brought.people.len(), 2, "the person is kept");
    let found = &brought.findings[0];
    assert_eq!(found.path, "lista.csv");
    assert_eq!(found.place.as_ref().map(|place| place.line), Some(3));
    assert_eq!(found.message.id, "contacts-number-short");
}

#[test]
fn what_an_older_spreadsheet_wrote_keeps_its_letters() {
    let windows: Vec<u8> = "Namn;Ort\nÅsa Öberg;Malmö\n"
        .chars()
        .map(|c| u8::try_from(u32::from(c)).expect("Latin-1"))
        .collect();
    let brought = bytes_read(&windows).expect("a table");
    assert_eq!(brought.people[0].person.name, "Åsa Öberg");
    assert_eq!(unused(&brought), [("Ort", 1)]);
    assert_eq!(notes(&brought), ["contacts-read-as"]);
}

#[test]
fn what_this_program_writes_it_reads_back() {
    let text = "\u{feff}Grupp,Roll,Namn,Organisation,Telefon,Telefon 2,E-post,Chatt,Provad\r\n\
                Styrelsen,Ordförande,Gunilla Rask,Malmö,040-628 04 10 (arbete),'+45 00 00 00 11,\"a@x.example, b@x.example\",'@gun,2026-11-01\r\n";
    let row = read_table(text).people.remove(0);
    assert_eq!(row.group, "Styrelsen");
    assert_eq!(row.person.phones[0].label, "arbete");
    assert_eq!(
        row.person.phones[1].number.as_ref().map(Number::as_str),
        Some("+4500000011")
    );
    assert_eq!(row.person.email, ["a@x.example", "b@x.example"]);
    assert_eq!(row.person.chat, "@gun");
    assert_eq!(
        row.person.verified.map(|day| day.to_string()),
        Some("2026-11-01".to_owned())
    );
}

#[test]
fn a_table_that_names_nobody_says_which_headings_it_has() {
    let refused = bytes_read(b"Ort,Land\nLund,SE\n");
    assert_eq!(
        refused.expect_err("refused").message.id,
        "contacts-no-headings"
    );
}

/// A person as `name; role; org; numbers with labels; addresses`.
fn shown(brought: &ImportedPerson) -> String {
    let person = &brought.person;
    let number = |phone: &Phone| {
        let number = phone
            .number
            .as_ref()
            .map_or(phone.typed.as_str(), Number::as_str);
        format!("{number} {}", phone.label).trim().to_owned()
    };
    let numbers: Vec<String> = person.phones.iter().map(number).collect();
    let parts = [
        &person.name,
        &person.role,
        &person.org,
        &numbers.join(", "),
        &person.email.join(", "),
    ];
    parts.map(String::as_str).join("; ")
}

#[track_caller]
fn reads(text: &str, wanted: &str, left: &[&str]) {
    let brought = read_table(text);
    let people: Vec<String> = brought.people.iter().map(shown).collect();
    assert_eq!(people.join("\n"), wanted);
    let columns: Vec<&str> = unused(&brought)
        .iter()
        .map(|(heading, _)| *heading)
        .collect();
    assert_eq!(columns, left);
}

#[test]
fn outlook_in_english_swedish_and_danish() {
    reads(
        "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Primary Phone,Home Phone,Mobile Phone,Business Phone,Business Phone 2,Business Fax,Company Main Phone,Company,Job Title,Department,Notes\n\
         Alma,Maria,Prov,Dr.,jr,alma@ladok.example,alma2@ladok.example,040-628 04 10,040-628 04 11,070-174 06 05,040-628 04 12,040-628 04 13,040-628 04 14,040-628 04 15,Prov AB,Chef,IT,x\n",
        "Alma Maria Prov; Chef; Prov AB, IT; +46406280410, +46406280411 hem, +46701740605 mobil, +46406280412 arbete, +46406280413 arbete, +46406280414 arbetsfax, +46406280415 växel; alma@ladok.example, alma2@ladok.example",
        &["Title", "Suffix"],
    );
    reads(
        "\"Förnamn\",\"Efternamn\",\"Titel\",\"Företag\",\"Befattning\",\"Telefon, arbete\",\"Telefon, hem\",\"Mobiltelefon\",\"Fax, arbete\",\"E-postadress\",\"E-post 2, adress\"\n\
         Alma,Prov,Dr.,Prov AB,Chef,040-628 04 12,040-628 04 11,070-174 06 05,040-628 04 14,alma@ladok.example,alma2@ladok.example\n",
        "Alma Prov; Chef; Prov AB; +46406280412 arbete, +46406280411 hem, +46701740605 mobil, +46406280414 arbetsfax; alma@ladok.example, alma2@ladok.example",
        &["Titel"],
    );
    reads(
        "Titel,Fornavn,Mellemnavn,Efternavn,Firma,Afdeling,Stilling,Arbejdstelefon,Privat telefon,Mobiltelefon,Firmaets hovednummer,E-mail-adresse,E-mail-adresse 2\n\
         ,Bo,,Prøve,Skolen,,Leder,040-628 04 12,040-628 04 11,070-174 06 05,040-628 04 15,bo@skole.example,\n",
        "Bo Prøve; Leder; Skolen; +46406280412 arbete, +46406280411 hem, +46701740605 mobil, +46406280415 växel; bo@skole.example",
        &[],
    );
}

#[test]
fn microsoft_365_and_entra_id() {
    reads(
        "Display name,First name,Last name,User principal name,Title,Department,Office,Phone number,Mobile Phone,City\n\
         Alma Prov,Alma,Prov,alma@ladok.example,Chef,IT,Hus 2,040-628 04 12,070-174 06 05,Lund\n",
        "Alma Prov; Chef; IT; +46406280412, +46701740605 mobil; alma@ladok.example",
        &["Office", "City"],
    );
    reads(
        "userPrincipalName,displayName,surname,mail,givenName,id,jobTitle,department,officeLocation,telephoneNumber,mobilePhone,companyName,accountEnabled\n\
         alma_x@tenant.example,Alma Prov,Prov,alma@ladok.example,Alma,0f2c9e11-1111-2222-3333-444455556666,Chef,IT,Hus 2,040-628 04 12,+46701740605,Prov AB,TRUE\n",
        "Alma Prov; Chef; Prov AB, IT; +46406280412, +46701740605 mobil; alma@ladok.example",
        &[
            "userPrincipalName",
            "id",
            "officeLocation",
            "accountEnabled",
        ],
    );
}

#[test]
fn google_old_and_new() {
    reads(
        "Name,Given Name,Family Name,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,Phone 2 - Value,Organization 1 - Name,Organization 1 - Title\n\
         Alma Prov,Alma,Prov,x,* myContacts,* Work,alma@ladok.example,Home,alma2@ladok.example,Mobile,070-174 06 05 ::: 070-174 06 06,Work,040-628 04 12,Prov AB,Chef\n",
        "Alma Prov; Chef; Prov AB; +46701740605 mobil, +46701740606 mobil, +46406280412 arbete; alma@ladok.example, alma2@ladok.example",
        &["Group Membership", "E-mail 1 - Type", "E-mail 2 - Type"],
    );
    reads(
        "First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Organization Department,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value\n\
         Alma,Maria,Prov,,Prov AB,Chef,IT,* myContacts,,alma@ladok.example,Work Fax,040-628 04 14,Krisrum,040-628 04 12\n",
        "Alma Maria Prov; Chef; Prov AB, IT; +46406280414 arbetsfax, +46406280412 Krisrum; alma@ladok.example",
        &["Labels"],
    );
}

#[test]
fn thunderbird_apple_proton_and_linkedin() {
    reads(
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Job Title,Department,Organization,Notes\n\
         Alma,Prov,\"Prov, Alma\",,alma@ladok.example,alma2@ladok.example,,040-628 04 12,040-628 04 11,040-628 04 14,,070-174 06 05,Chef,,Prov AB,x\n",
        "Alma Prov; Chef; Prov AB; +46406280412 arbete, +46406280411 hem, +46406280414 fax, +46701740605 mobil; alma@ladok.example, alma2@ladok.example",
        &[],
    );
    reads(
        "First,Last,Company,Phone : mobile,Phone : work,Email : work\nAlma,Prov,Prov AB,070-174 06 05,040-628 04 12,alma@ladok.example\n",
        "Alma Prov; ; Prov AB; +46701740605 mobil, +46406280412 arbete; alma@ladok.example",
        &[],
    );
    reads(
        "FN,EMAIL,TEL,ORG,TITLE,NOTE,ADR\nAlma Prov,alma@ladok.example,070-174 06 05,Prov AB,Chef,x,Lund\n",
        "Alma Prov; Chef; Prov AB; +46701740605; alma@ladok.example",
        &["ADR"],
    );
    reads(
        "Notes:\n\"When exporting your connection data, you may notice\"\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\nAlma,Prov,,alma@ladok.example,Prov AB,Chef,01 Nov 2026\n",
        "Alma Prov; Chef; Prov AB; ; alma@ladok.example",
        &["Connected On"],
    );
}

#[test]
fn lists_of_schools_and_municipalities_in_six_languages() {
    reads(
        "Funktion;Namn;Ersättare;Tfn arb;Mobil;Tfn bostad;E-post;Anm\nKrisledningschef;Alma Prov;Bo Prov;040-628 04 12;070-174 06 05;040-628 04 11;alma@ladok.example;semester v 29\n",
        "Alma Prov; Krisledningschef; ; +46406280412 arbete, +46701740605 mobil, +46406280411 hem; alma@ladok.example",
        &["Ersättare"],
    );
    reads(
        "Roll;Namn;Telefon;Mobil;E-postadress;Telefon hem;Jourtelefon;Växel\nChef;Alma Prov;040-628 04 12;070-174 06 05;alma@ladok.example;040-628 04 11;040-628 04 16;040-628 04 15\n",
        "Alma Prov; Chef; ; +46406280412, +46701740605 mobil, +46406280411 hem, +46406280416 jour, +46406280415 växel; alma@ladok.example",
        &[],
    );
    reads(
        "Rolle;Navn;Mobil;Telefon arbeid;E-post;Merknad\nBeredskapsleder;Alma Prøve;070-174 06 05;040-628 04 12;alma@skole.example;ferie\n",
        "Alma Prøve; Beredskapsleder; ; +46701740605 mobil, +46406280412 arbete; alma@skole.example",
        &[],
    );
    reads(
        "Skole;Fornavn;Efternavn;Stilling;Arbejdstlf.;Mobilnr.;Mailadresse\nNordskolen;Bo;Prøve;Leder;;070-174 06 05;bo@skole.example\n",
        "Bo Prøve; Leder; Nordskolen; +46701740605 mobil; bo@skole.example",
        &[],
    );
    reads(
        "Etunimi;Sukunimi;Tehtävänimike;Yksikkö;Matkapuhelin;Työpuhelin;Sähköposti;Huomautus\nAino;Koe;Rehtori;Koulu;+46701740605;;aino@skole.example;x\n",
        "Aino Koe; Rehtori; Koulu; +46701740605 mobil; aino@skole.example",
        &[],
    );
    reads(
        "Vorname;Nachname;Firma;Position;Telefon (geschäftlich);Telefon (privat);Mobiltelefon;E-Mail-Adresse\nUte;Probe;Amt;Leitung;+46406280412;;+46701740605;ute@skole.example\n",
        "Ute Probe; Leitung; Amt; +46406280412 arbete, +46701740605 mobil; ute@skole.example",
        &[],
    );
}

#[test]
fn a_column_called_office_is_numbers_where_it_holds_numbers() {
    reads(
        "Namn;Kontor;Nr\nAlma;040-628 04 12;1\nBo;;2\n",
        "Alma; ; ; +46406280412 arbete; \nBo; ; ; ; ",
        &["Nr"],
    );
}

#[test]
fn a_list_of_namn_and_efternamn_has_whole_names() {
    reads(
        "Namn;Efternamn;Telefon1;Telefon2\nAlma;Prov;070-174 06 05;\n",
        "Alma Prov; ; ; +46701740605; ",
        &[],
    );
    reads(
        "First Name,phone1,company_name\nAlma,070-174 06 05,Prov AB\n",
        "Alma; ; Prov AB; +46701740605; ",
        &[],
    );
}

#[test]
fn a_fax_stays_a_fax_and_a_number_twice_is_one() {
    reads(
        "Namn,Fax,Telefon,Mobil\nBo,040-628 04 14,070-174 06 05,070-174 06 05\n",
        "Bo; ; ; +46406280414 fax, +46701740605 mobil; ",
        &[],
    );
}

#[test]
fn titles_above_the_headings_are_told_and_headings_may_stand_lower() {
    let brought = read_table(
        "Krislista 2026;;\nUppdaterad 2026-11-01;;\n\nNamn;Roll;Mobil\nAlma;Chef;070-174 06 05\n",
    );
    assert_eq!(brought.people.len(), 1);
    assert_eq!(notes(&brought), ["contacts-rows-above"]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
    let line = |text: &str| {
        let refused = bytes_read(text.as_bytes()).expect_err("refused");
        assert_eq!(refused.message.id, "contacts-quote-open");
        format!("{:?}", refused.message.args)
    };
    assert!(line("Namn,Tel\n\"Ida Ek,0701740605\nBo,0701740606\n").contains("2"));
    let closed_by_next =
        line("Namn,Tel\r\nCy,1\r\n\"Ida Ek,0701740605\r\n\"Bo By\",0701740606\r\n");
    assert!(closed_by_next.contains("Ida Ek"), "{closed_by_next}");
    let stray = read_table("Namn,Tel\n\"Ida \"Ankan\" Ek\",070-174 06 05\n");
    assert_eq!(stray.findings[0].message.id, "contacts-quote-stray");
    let fine = read_table("Namn,Roll\n\"Ek, Ida\",\"Chef \"\"A\"\"\"\n");
    assert!(fine.findings.is_empty());
    assert_eq!(fine.people[0].person.role, "Chef \"A\"");
}

#[test]
fn lines_are_counted_as_an_editor_does() {
    for end in ["\n", "\r\n", "\r"] {
        let text = format!(
            "Namn;Roll;Tel{end}Alma;\"Chef{end}och mer\";070-174 06 05{end}{end}Bo;x;070-174 06 1{end}"
        );
        let brought = read_table(&text);
        let place = brought.findings[0].place.clone().expect("a place");
        assert_eq!(
            (place.line, place.text.as_str()),
            (5, "Bo;x;070-174 06 1"),
            "{end:?}"
        );
    }
}

#[test]
fn rows_of_another_length_and_rows_without_a_name_are_counted_and_named() {
    let brought = read_table(
        "Namn;Företag;Tel\nAlma;A;070-174 06 05;och;mer\nBo\n;;070-174 06 06\n;Vakt AB;070-174 06 07\n;;\n",
    );
    let names: Vec<&str> = brought
        .people
        .iter()
        .map(|row| row.person.name.as_str())
        .collect();
    assert_eq!(names, ["Alma", "Bo", "Vakt AB"]);
    let mut told = notes(&brought);
    told.sort_unstable();
    assert_eq!(
        told,
        [
            "contacts-rows-by-org",
            "contacts-rows-longer",
            "contacts-rows-nameless",
            "contacts-rows-shorter"
        ]
    );
}

#[test]
fn a_heading_that_stands_twice_is_told_with_line_and_column() {
    let brought = read_table("Namn;Tel;Namn\nAlma;070-174 06 05;Bo\n");
    let found = &brought.findings[0];
    assert_eq!(found.message.id, "contacts-heading-twice");
    let place = found.place.as_ref().expect("a place");
    assert_eq!((place.line, place.column), (1, Some(10)));
    assert_eq!(
        unused(&brought),
        [("Namn", 1)],
        "what is not used is counted"
    );
}

#[test]
fn a_first_line_that_says_the_separator_is_no_heading() {
    for text in [
        "sep=;\r\nNamn;Roll\r\nAlma;Chef\r\n",
        "\"sep=;\"\nNamn;Roll\nAlma;Chef\n",
        "sep=|\nNamn|Roll\nAlma|Chef\n",
        "Namn|Roll\nAlma|Chef\n",
        "Namn\tRoll\nAlma\tChef\n",
        "Namn;Roll;A, B och C\nAlma;Chef;\n",
    ] {
        let brought = read_table(text);
        assert_eq!(brought.people[0].person.role, "Chef", "{text}");
        assert!(brought.notes.is_empty(), "{text}");
    }
}

#[test]
fn zero_bytes_are_told_and_left_out() {
    let brought =
        bytes_read(b"Namn;Tel\nAl\0ma;070-174 06 05\nBo;070-174 06 06\nCia;070-174 06 07\n")
            .expect("a table");
    assert_eq!(brought.people[0].person.name, "Alma");
    assert_eq!(brought.findings[0].message.id, "contacts-zero-bytes");
}

#[test]
fn what_is_no_table_is_called_what_it_is() {
    for (bytes, id) in [
        (&b"%PDF-1.7 ..."[..], "contacts-no-table"),
        (
            b"<html><table><tr><td>Namn</td></tr></table>",
            "contacts-no-table",
        ),
        (b"", "contacts-empty-file"),
        (b"\r\n;;\r\n", "contacts-empty-file"),
        (b"PK\x03\x04 cut off", "contacts-damaged"),
    ] {
        assert_eq!(bytes_read(bytes).expect_err("refused").message.id, id);
    }
}

#[test]
fn numbers_that_a_spreadsheet_spoiled_are_told() {
    let brought = read_table("Namn;Mobil\nAlma;701740605\nBo;4,67017E+10\n");
    let ids: Vec<&str> = brought
        .findings
        .iter()
        .map(|found| found.message.id)
        .collect();
    assert_eq!(ids, ["contacts-number-zero", "contacts-number-rounded"]);
    assert_eq!(shown(&brought.people[0]), "Alma; ; ; +46701740605 mobil; ");
    assert!(
        brought.people[1].person.phones[0].number.is_none(),
        "never a wrong number"
    );
}

#[test]
fn a_heading_that_was_mapped_once_is_known() {
    let headings: BTreeMap<String, String> = [
        ("Ansv. tfn", "phone.jour"),
        ("Vem", "name"),
        ("Internt", "none"),
    ]
    .map(|(heading, field)| (heading.to_owned(), field.to_owned()))
    .into();
    let asked = ImportContext::new(Home::Sweden, Language::Danish, &headings);
    let text = "VEM;Ansv tfn;Internt\nAlma;070-174 06 05;x\n";
    let brought = read("lista.csv", text.as_bytes(), &asked).expect("a table");
    assert_eq!(shown(&brought.people[0]), "Alma; ; ; +46701740605 vagt; ");
    assert_eq!(
        unused(&brought),
        [("Internt", 1)],
        "and what is left out is still counted"
    );
}

#[test]
fn a_list_without_headings_is_refused_and_one_without_people_says_so() {
    let refused = bytes_read("Alma;Kontakt;070-174 06 05\nBo;Kontakt;070-174 06 06\n".as_bytes());
    assert_eq!(
        refused.expect_err("refused").message.id,
        "contacts-no-headings"
    );
    let brought = read_table("Namn;Mobil\n;\n");
    assert_eq!(notes(&brought), ["contacts-no-people"]);
}

#[test]
fn a_column_without_a_heading_is_named_by_its_number() {
    let brought = read_table("Namn;;Mobil\nAlma;x;070-174 06 05\nBo;y;\n");
    assert_eq!(unused(&brought), [("(2)", 2)]);
}

#[test]
fn addresses_stand_in_a_cell_in_every_way_people_write_them() {
    reads(
        "Namn;E-post\nAlma;Alma Prov <alma@ladok.example>; ALMA@ladok.example, mailto:a2@ladok.example\n".replace("; ALMA", " | ALMA").as_str(),
        "Alma; ; ; ; alma@ladok.example, a2@ladok.example",
        &[],
    );
}

#[test]
fn a_note_of_two_columns_keeps_both() {
    let brought = read_table("Namn;Anm;Kommentar\nAlma;semester v 29;bor nära\n");
    assert_eq!(brought.people[0].person.note, "semester v 29; bor nära");
    assert!(brought.ignored.is_empty());
}

#[test]
fn a_running_number_or_a_mark_of_another_program_is_no_id() {
    for id in ["17", "0f2c9e11-1111-2222-3333-444455556666", "A-17"] {
        let brought = read_table(&format!("Id;Namn\n{id};Alma\n"));
        assert_eq!(brought.people[0].person.id, "", "{id}");
        assert_eq!(unused(&brought), [("Id", 1)], "{id}");
    }
    assert_eq!(
        read_table("Id;Namn\nalma-2;Alma\n").people[0].person.id,
        "alma-2"
    );
}

#[test]
fn what_is_no_text_is_named_for_what_it_is() {
    // Bytes as a packed file has them, from a generator of its own (Knuth's constants).
    let mut state = 1_u64;
    let mut random = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 56) as u8
    };
    let bytes: Vec<u8> = (0..3000).map(|_| random()).collect();
    assert_eq!(binary_kind(&bytes), Some("binary"));
    assert_eq!(binary_kind(b"\x7fELF\x02\x01"), Some("program"));
    assert_eq!(binary_kind(b"\x1f\x8b\x08"), Some("archive"));
    for text in [
        &b"Namn;Mobil\r\nBj\xf6rn \xc5str\xf6m;070\r\n"[..],
        b"N\0amn;Mobil",
        b"\xff\xfeN\0a\0m\0n\0;\0M\0",
    ] {
        assert_eq!(binary_kind(text), None, "{text:?}");
    }
}
