//! Spreadsheets as people have them.

mod cells;

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
