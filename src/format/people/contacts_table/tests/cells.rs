//! Rows and cells of tables: names, numbers, quotation marks, separators, what is no table.

use super::*;

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
