//! Files that are small, and would be huge or slow to take in.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use rust_xlsxwriter::Workbook;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::domain::language::Language;
use crate::domain::people::phone_number::Home;
use crate::format::people::contacts_import;
use crate::format::people::contacts_table::ImportContext;

fn refusal(file: &str, bytes: &[u8]) -> &'static str {
    let none = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::English, &none);
    let read = contacts_import::read(file, bytes, &asked);
    read.map_or_else(|failure| failure.message.id, |_| "read")
}

fn zipped(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A table of an ods with some rows.
fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">{rows}\
         </table:table></office:spreadsheet></office:body></office:document-content>"
    );
    zipped(&[("content.xml", content)])
}

fn cell(columns: usize, text: &str) -> String {
    format!(
        "<table:table-cell table:number-columns-repeated=\"{columns}\" \
         office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
    )
}

/// An xlsx whose sheets share one part.
fn xlsx(sheets: usize, shared: &str, rows: &str) -> Vec<u8> {
    let all: String = (1..=sheets)
        .map(|at| format!("<sheet name=\"S{at}\" sheetId=\"{at}\" r:id=\"rId1\"/>"))
        .collect();
    let kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    let document =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    zipped(&[
        (
            "_rels/.rels",
            format!(
                "<Relationships><Relationship Id=\"rId1\" Type=\"{document}\" \
                 Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!("<workbook><sheets>{all}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships><Relationship Id=\"rId1\" Type=\"{kind}\" \
                 Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", format!("<sst {shared}</sst>")),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ])
}

#[test]
fn an_ods_that_repeats_a_long_text_or_a_cell_without_end_is_refused() {
    let row = |times: usize, cells: &str| {
        format!("<table:table-row table:number-rows-repeated=\"{times}\">{cells}</table:table-row>")
    };
    let long = "x".repeat(1_000_000);
    let most = "x".repeat(30_000);
    let one = |times, columns, text: &str| ods(&row(times, &cell(columns, text)));
    assert_eq!(
        refusal("a.ods", &one(1, 16_000, &long)),
        "contacts-limit-field"
    );
    assert_eq!(
        refusal("a.ods", &one(1, 16_000, &most)),
        "contacts-limit-text"
    );
    assert_eq!(
        refusal("a.ods", &one(40_000, 1, &most)),
        "contacts-limit-text"
    );
    assert_eq!(
        refusal("a.ods", &one(40_000, 100, "x")),
        "contacts-limit-cells"
    );
    let wide = row(
        1,
        &format!(
            "<table:table-cell table:number-columns-repeated=\"16000\"/>{}",
            cell(1, "x")
        ),
    );
    let far = format!("{wide}{}", row(40_000, &cell(1, "y")));
    assert_eq!(refusal("a.ods", &ods(&far)), "contacts-limit-cells");
}

#[test]
fn an_xlsx_whose_cells_share_one_long_text_is_refused() {
    let rows = |count: usize| -> String {
        (1..=count)
            .map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>"))
            .collect()
    };
    let shared = |text: &str| format!("count=\"1\" uniqueCount=\"1\"><si><t>{text}</t></si>");
    let most = "x".repeat(30_000);
    assert_eq!(
        refusal("a.xlsx", &xlsx(1, &shared(&most), &rows(40_000))),
        "contacts-limit-text"
    );
    assert_eq!(
        refusal("a.xlsx", &xlsx(1, &shared(&"x".repeat(40_000)), &rows(1))),
        "contacts-limit-field"
    );
    let many = "uniqueCount=\"99999999999999\"><si><t>x</t></si>";
    assert_eq!(
        refusal("a.xlsx", &xlsx(1, many, &rows(1))),
        "contacts-limit-cells"
    );
    let blank = "<row/>".repeat(9_000_000);
    assert_eq!(
        refusal("a.xlsx", &xlsx(1, "><si/>", &blank)),
        "contacts-limit-cells"
    );
    let few = "uniqueCount=\"1\"><si><t>x</t></si>";
    assert_eq!(
        refusal("a.xlsx", &xlsx(3_000, few, &rows(1))),
        "contacts-limit-sheets"
    );
    assert_eq!(
        refusal("a.xlsx", &xlsx(2, few, &rows(1))),
        "contacts-damaged"
    );
}

#[test]
fn a_person_with_more_numbers_than_anybody_has_is_refused_in_every_kind_of_file() {
    let number = |at: usize| format!("070-1740{:03}", at % 1000);
    let numbers = |count: usize| (0..count).map(number).collect::<Vec<_>>();
    let mails: Vec<String> = (0..200).map(|at| format!("a{at}@ladok.example")).collect();
    let hundred = numbers(101);
    let csv = |cell: &str| format!("name;phone;email\nAnna Ek;{cell}\n");
    assert_eq!(
        refusal("a.csv", csv(&format!("{};", hundred.join(", "))).as_bytes()),
        "contacts-limit-person"
    );
    assert_eq!(
        refusal("a.csv", csv(&format!(";{}", mails.join(", "))).as_bytes()),
        "contacts-limit-person"
    );
    assert_eq!(
        refusal(
            "a.csv",
            csv(&format!("{};", numbers(40_000).join(", "))).as_bytes()
        ),
        "contacts-limit-field"
    );
    let lines = |count| -> String {
        numbers(count)
            .iter()
            .map(|it| format!("TEL:{it}\r\n"))
            .collect()
    };
    let card = |lines: &str| format!("BEGIN:VCARD\r\nFN:Anna Ek\r\n{lines}END:VCARD\r\n");
    assert_eq!(
        refusal("a.vcf", card(&lines(101)).as_bytes()),
        "contacts-limit-person"
    );
    assert_eq!(
        refusal("a.vcf", card(&lines(1_001)).as_bytes()),
        "contacts-limit-card"
    );
    let long = format!("NOTE:{}\r\n", "x".repeat(40_000));
    assert_eq!(
        refusal("a.vcf", card(&long).as_bytes()),
        "contacts-limit-field"
    );
    let listed = |count| -> String {
        numbers(count)
            .iter()
            .map(|it| format!("\"{it}\", "))
            .collect()
    };
    let other = format!("- name: Anna Ek\n  phone: [{}]\n", listed(101));
    assert_eq!(refusal("a.yaml", other.as_bytes()), "contacts-limit-person");
    let each = |count| -> String {
        let all = numbers(count);
        all.iter()
            .map(|it| format!("{{\"number\": \"{it}\"}},"))
            .collect()
    };
    let ours = |count| {
        let phones = each(count);
        let phones = phones.trim_end_matches(',');
        format!(
            "{{\"groups\": [{{\"id\": \"a\", \"title\": \"A\", \"people\": [{{\"id\": \"bo\", \"name\": \"Bo\", \
             \"phones\": [{phones}]}}]}}]}}"
        )
    };
    assert_eq!(
        refusal("a.json", ours(101).as_bytes()),
        "contacts-limit-person"
    );
    assert_eq!(
        refusal("a.json", ours(100_000).as_bytes()),
        "contacts-limit-values"
    );
    let groups = format!("{{\"groups\": [{}[]]}}", "[], ".repeat(400_000));
    assert_eq!(
        refusal("a.json", groups.as_bytes()),
        "contacts-limit-values"
    );
    let yaml = format!(
        "groups:\n  - id: a\n    title: A\n    people:\n      - id: bo\n        name: Bo\n        phones: [{}]\n",
        each(101)
    );
    assert_eq!(refusal("a.yaml", yaml.as_bytes()), "contacts-limit-person");
    let large = format!("- name: {}\n", "x".repeat(2_000_000));
    assert_eq!(refusal("a.yaml", large.as_bytes()), "contacts-limit-values");
}

#[test]
fn a_line_without_end_and_rows_of_empty_cells_are_refused() {
    let line = format!("name;phone\n{}\n", "x;".repeat(1_000_000));
    assert_eq!(refusal("a.csv", line.as_bytes()), "contacts-limit-line");
    let row = format!("Anna{}\n", ";".repeat(900));
    let rows = format!("name;phone\n{}", row.repeat(2_000));
    assert_eq!(refusal("a.csv", rows.as_bytes()), "contacts-limit-cells");
    let keys: String = (0..2_000)
        .map(|at| format!("- {{name: Anna, phone: 070-174 06 05, k{at}: x}}\n"))
        .collect();
    assert_eq!(refusal("a.yaml", keys.as_bytes()), "contacts-limit-cells");
}

#[test]
fn one_cell_far_out_in_a_long_sheet_costs_no_row_anything() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, heading) in (0..).zip(["name", "phone"]) {
        sheet.write_string(0, column, heading).expect("a heading");
    }
    for row in 1..3_000 {
        sheet.write_string(row, 0, "Anna Ek").expect("a name");
    }
    sheet.write_string(2_999, 999, "x").expect("a cell");
    let bytes = book.save_to_buffer().expect("a workbook");
    let none = BTreeMap::new();
    let asked = ImportContext::new(Home::Sweden, Language::English, &none);
    let brought = contacts_import::read("a.xlsx", &bytes, &asked).expect("a list");
    assert_eq!(brought.people.len(), 2_999);
    let told: Vec<&str> = brought.notes.iter().map(|note| note.id).collect();
    assert_eq!(told, ["contacts-rows-longer"]);
}

#[test]
fn texts_that_aliases_copy_count_as_if_they_were_written_out() {
    let text = "x".repeat(100_000);
    let aliases = "*a, ".repeat(1_000);
    let bomb = format!("groups:\n  - {{id: &a {text}, x: [{aliases}]}}\n");
    assert_eq!(refusal("a.yaml", bomb.as_bytes()), "contacts-limit-values");
}
