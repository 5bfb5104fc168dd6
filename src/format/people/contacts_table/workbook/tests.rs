//! Workbooks as people have them.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::domain::language::Language;
use crate::domain::people::contact::ImportedContacts;
use crate::domain::people::phone_number::Home;
use crate::format::people::contacts_table;

const XLS: &[u8] = include_bytes!("../../../../../tests/tables/list.xls");
const ODS: &[u8] = include_bytes!("../../../../../tests/tables/list.ods");
const LOCKED: &[u8] = include_bytes!("../../../../../tests/tables/locked.xlsx");

fn read_sheet(bytes: &[u8], home: Home, sheet: Option<&str>) -> Result<ImportedContacts, Failure> {
    let headings = BTreeMap::new();
    let asked = ImportContext {
        sheet,
        ..ImportContext::new(home, Language::Swedish, &headings)
    };
    contacts_table::read("lista.xlsx", bytes, &asked)
}

fn people(bytes: &[u8], home: Home) -> Vec<String> {
    let brought = read_sheet(bytes, home, None).expect("a workbook");
    let one = |brought: &crate::domain::people::contact::ImportedPerson| {
        let person = &brought.person;
        let numbers = person
            .phones
            .iter()
            .filter_map(|phone| phone.number.clone());
        let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
        let day = person
            .verified
            .map(|day| day.to_string())
            .unwrap_or_default();
        format!(
            "{} {} {} {day}",
            person.name,
            person.role,
            numbers.join(" ")
        )
    };
    brought.people.iter().map(one).collect()
}

fn ids(brought: &ImportedContacts) -> Vec<&'static str> {
    let notes = brought.notes.iter().map(|note| note.id);
    notes
        .chain(brought.findings.iter().map(|found| found.message.id))
        .collect()
}

type Fill = fn(&mut Worksheet);

/// A workbook of sheets, each filled by a function.
fn workbook(sheets: &[(&str, Fill)]) -> Vec<u8> {
    let mut book = Workbook::new();
    for (name, fill) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).expect("a name");
        fill(sheet);
    }
    book.save_to_buffer().expect("a workbook")
}

fn row(sheet: &mut Worksheet, line: u32, cells: &[&str]) {
    for (column, cell) in (0_u16..).zip(cells) {
        sheet.write_string(line, column, *cell).expect("a cell");
    }
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

#[test]
fn numbers_days_and_formulas_of_an_xlsx_are_read_as_they_are_shown() {
    let bytes = workbook(&[("Krislista", |sheet| {
        row(sheet, 0, &["Krislista 2026"]);
        row(sheet, 2, &["Namn", "Roll", "Mobil", "Provad"]);
        row(sheet, 3, &["Åsa Öberg"]);
        let formula = Formula::new("=\"Chef\"").set_result("Chef");
        sheet.write_formula(3, 1, formula).expect("a formula");
        sheet.write_number(3, 2, 701_740_605.0).expect("a number");
        let day = ExcelDateTime::from_ymd(2026, 11, 1).expect("a day");
        let shown = Format::new().set_num_format("yyyy-mm-dd");
        sheet
            .write_datetime_with_format(3, 3, &day, &shown)
            .expect("a day");
        row(sheet, 4, &["Bo Ek", "", "070-174 06 06"]);
    })]);
    assert_eq!(
        people(&bytes, Home::Sweden),
        [
            "Åsa Öberg Chef +46701740605 2026-11-01",
            "Bo Ek  +46701740606 "
        ]
    );
    let brought = read_sheet(&bytes, Home::Sweden, None).expect("a workbook");
    assert_eq!(
        ids(&brought),
        ["contacts-rows-above", "contacts-number-zero"]
    );
    let place = brought.findings[0].place.as_ref().map(|place| place.line);
    assert_eq!(place, Some(4), "the row's number in the sheet");
}

#[test]
fn a_number_too_long_for_a_cell_is_never_dialled_wrong() {
    let bytes = workbook(&[("A", |sheet| {
        row(sheet, 0, &["Namn", "Mobil"]);
        row(sheet, 1, &["Åsa"]);
        sheet
            .write_number(1, 1, 46_701_740_605.0)
            .expect("a number");
    })]);
    assert_eq!(people(&bytes, Home::Sweden), ["Åsa  +46701740605 "]);
}

#[test]
fn the_first_sheet_that_is_understood_is_read_and_the_others_are_named() {
    let bytes = workbook(&[
        ("Info", |sheet| row(sheet, 0, &["Uppdaterad i november"])),
        ("Tomt", |_| {}),
        ("Personal", |sheet| {
            row(sheet, 0, &["Namn", "Roll"]);
            row(sheet, 1, &["Åsa", "Chef"]);
        }),
        ("Gamla", |sheet| {
            row(sheet, 0, &["Namn", "Roll"]);
            row(sheet, 1, &["Bo", "Chef"]);
        }),
    ]);
    let brought = read_sheet(&bytes, Home::Sweden, None).expect("a workbook");
    assert_eq!(brought.people[0].person.name, "Åsa");
    let said = format!("{:?}", brought.notes);
    assert!(
        said.contains("Info, Gamla") && said.contains("Personal"),
        "{said}"
    );
    let other = read_sheet(&bytes, Home::Sweden, Some("gamla")).expect("a workbook");
    assert_eq!(other.people[0].person.name, "Bo");
    let none = read_sheet(&bytes, Home::Sweden, Some("Blad9")).expect_err("refused");
    assert_eq!(none.message.id, "contacts-no-sheet");
}

#[test]
fn hidden_rows_are_read_and_told() {
    let bytes = workbook(&[("A & B", |sheet| {
        row(sheet, 0, &["Namn", "Roll"]);
        row(sheet, 1, &["Åsa", "Chef"]);
        row(sheet, 2, &["Bo", "Chef"]);
        sheet.set_row_hidden(2).expect("a row");
    })]);
    let brought = read_sheet(&bytes, Home::Sweden, None).expect("a workbook");
    assert_eq!(
        (brought.people.len(), ids(&brought)),
        (2, vec!["contacts-hidden-rows"])
    );
}

#[test]
fn an_older_workbook_and_one_of_libreoffice_are_read() {
    assert_eq!(
        people(XLS, Home::Sweden),
        [
            "Åsa Öberg Chef – drift +46701740605 2026-11-01",
            "Bo Ek  +46701740606 "
        ]
    );
    let ods = people(ODS, Home::Sweden);
    assert_eq!(
        ods,
        ["Søren Kjær Leder +46701740605 ", "Bo Prøve  +46701740606 "]
    );
    let brought = read_sheet(ODS, Home::Sweden, None).expect("a workbook");
    assert_eq!(
        ids(&brought),
        ["contacts-hidden-rows", "contacts-number-zero"]
    );
}

#[test]
fn a_password_damage_and_other_packages_are_called_what_they_are() {
    let refused = |bytes: &[u8]| {
        let refused = read_sheet(bytes, Home::Sweden, None).expect_err("refused");
        refused.message.id
    };
    assert_eq!(refused(LOCKED), "contacts-password");
    assert_eq!(
        refused(&zipped(&[("word/document.xml", "<a/>")])),
        "contacts-no-table"
    );
    let empty = workbook(&[("Tomt", |_| {})]);
    assert_eq!(refused(&empty), "contacts-empty-file");
    for cut in [empty.len() / 3, empty.len() / 2, empty.len() - 30] {
        assert_eq!(refused(&empty[..cut]), "contacts-damaged", "{cut}");
    }
    assert_eq!(refused(&XLS[..3000]), "contacts-damaged");
}

#[test]
fn what_unpacks_to_more_than_a_list_is_refused_before_it_does() {
    let long = " ".repeat(129 * 1024 * 1024);
    let bomb = zipped(&[("xl/workbook.xml", &long)]);
    assert!(bomb.len() < 1024 * 1024);
    let refused = read_sheet(&bomb, Home::Sweden, None).expect_err("refused");
    assert_eq!(refused.message.id, "contacts-unpacks-too-large");
    let cell = "<table:table-cell table:number-columns-repeated=\"16384\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>";
    let table = format!(
        "<office:document-content><table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000000\">{cell}</table:table-row></table:table></office:document-content>"
    );
    let repeated = zipped(&[("content.xml", &table)]);
    let refused = read_sheet(&repeated, Home::Sweden, None).expect_err("refused");
    assert_eq!(refused.message.id, "contacts-limit-text");
}

#[test]
fn a_cell_far_out_costs_nothing() {
    let bytes = workbook(&[("A", |sheet| {
        row(sheet, 0, &["Namn", "Roll"]);
        row(sheet, 1, &["Åsa", "Chef"]);
        sheet.write_string(1_048_575, 16_383, "x").expect("a cell");
    })]);
    let brought = read_sheet(&bytes, Home::Sweden, None).expect("a workbook");
    assert_eq!(brought.people.len(), 1);
}

mod written_and_read {
    use proptest::prelude::*;

    use super::*;
    use crate::format::people::contacts_table::workbook;
    use crate::format::xlsx;

    fn back(rows: &[Vec<String>]) -> Vec<Vec<String>> {
        let header = ["Namn", "Roll", "Telefon"].map(str::to_owned);
        let bytes = xlsx::write("Kontakter", &header, rows).expect("a workbook");
        let headings = BTreeMap::new();
        let asked = ImportContext::new(Home::Sweden, Language::Swedish, &headings);
        let grid = workbook::read("ut.xlsx", &bytes, &asked).expect("a workbook");
        let rows = grid.rows.into_iter().skip(1);
        let cells = rows.map(|mut row| {
            row.cells.resize(header.len(), String::new());
            row.cells
        });
        cells.collect()
    }

    /// Cells of rows without surrounding blanks.
    fn trimmed(rows: &[Vec<String>]) -> Vec<Vec<String>> {
        let trimmed = |cell: &String| crate::domain::text::lines(cell).trim().to_owned();
        let rows = rows.iter().map(|row| row.iter().map(trimmed).collect());
        let blank = |row: &Vec<String>| row.iter().all(String::is_empty);
        rows.filter(|row| !blank(row)).collect()
    }

    #[test]
    fn no_cell_becomes_another_text() {
        let cells = [
            "_x0041_",
            "0701740605",
            "+46701740605",
            "=1+1",
            "'=1",
            "1e5",
            "a\nb",
            "<&>\"",
            "TRUE",
        ];
        for cell in cells {
            let rows = vec![vec!["Alma".to_owned(), cell.to_owned(), "x".to_owned()]];
            assert_eq!(back(&rows), rows, "{cell}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_table_is_the_same_when_it_comes_back(
            rows in prop::collection::vec(prop::collection::vec("(\\PC|\n){0,12}", 3), 0..6)
        ) {
            prop_assert_eq!(back(&rows), trimmed(&rows));
        }
    }
}
