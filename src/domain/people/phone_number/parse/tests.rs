//! Numbers with what people write around them.

use super::*;

/// `number;extension;label;kind`, the number as dialled or `?`.
fn told(typed: &str, home: Home) -> String {
    let read = read(typed, home);
    let number = read
        .number
        .map_or("?".to_owned(), |number| number.to_string());
    let kind = read.kind.map_or("", LineKind::written);
    [number, read.extension, read.label, kind.to_owned()].join(";")
}

#[test]
fn a_label_may_stand_in_brackets_before_or_behind_the_number() {
    for (typed, wanted) in [
        ("(08) 123 456 78 (arbete)", "+46812345678;;arbete;"),
        ("+46 (0)70-174 06 05 (mobil)", "+46701740605;;mobil;"),
        ("+46 (0)70-174 06 05", "+46701740605;;;"),
        ("070-174 06 05 mobil", "+46701740605;;mobil;"),
        ("070-1740605mobil", "+46701740605;;mobil;"),
        ("mob. 070-174 06 05", "+46701740605;;mob;"),
        ("Tel: 08-123 456 78", "+46812345678;;;"),
        ("tfn arb 08-123 456 78", "+46812345678;;tfn arb;"),
        (
            "070-174 06 05 (hem, ej efter 20)",
            "+46701740605;;hem, ej efter 20;",
        ),
        (
            "070-174 06 05 (Alma (mamma))",
            "+46701740605;;Alma (mamma);",
        ),
        ("070-174 06 05 [privat]", "+46701740605;;privat;"),
        ("08-123 456 78 kl 8-16", "+46812345678;;kl 8-16;"),
    ] {
        assert_eq!(told(typed, Home::Sweden), wanted, "{typed}");
    }
}

#[test]
fn a_switchboard_a_fax_and_an_extension_are_told_from_the_number() {
    for (typed, wanted) in [
        ("08-123 456 78 vx", "+46812345678;;;switchboard"),
        ("vx 08-123 456 78", "+46812345678;;;switchboard"),
        ("Fax: 08-123 456 99", "+46812345699;;;fax"),
        ("08-123 456 99 (fax)", "+46812345699;;;fax"),
        ("08-123 456 99 (arbete, fax)", "+46812345699;;arbete;fax"),
        ("08-123 456 99 (Arbetsfax)", "+46812345699;;Arbetsfax;fax"),
        ("08-123 456 78 (tel/fax)", "+46812345678;;tel/fax;"),
        ("040-628 04 10 ankn 7042", "+46406280410;7042;;"),
        ("040-628 04 10 ankn. 70 42", "+46406280410;7042;;"),
        ("040-6280410x7042", "+46406280410;7042;;"),
        ("040-628 04 10, ext. 7042", "+46406280410;7042;;"),
        ("040-628 04 10 (ankn 7042)", "+46406280410;7042;;"),
        ("040-628 04 10 #7042", "+46406280410;7042;;"),
        (
            "vx 040-628 04 10 ankn 7042 kontoret",
            "+46406280410;7042;kontoret;switchboard",
        ),
        ("tel:+46-40-628-04-10;ext=7042", "+46406280410;7042;;"),
        ("kortnr 7042", "7042;;;short"),
    ] {
        assert_eq!(told(typed, Home::Sweden), wanted, "{typed}");
    }
    assert_eq!(
        told("70 00 00 11 lok. 12", Home::Denmark),
        "+4570000011;12;;"
    );
    assert_eq!(
        told("+44 20 7946 0000 ext 123", Home::Nowhere),
        "+442079460000;123;;"
    );
}

#[test]
fn signs_that_show_nothing_and_digits_of_other_scripts_do_not_hide_a_number() {
    for typed in [
        "\u{202a}+46701740605\u{202c}",
        "\u{200e}070-174 06 05",
        "070\u{2011}174\u{a0}06\u{a0}05",
        "٠٧٠١٧٤٠٦٠٥",
        "０７０-１７４ ０６ ０５",
        "46701740605",
        "+46-070-174 06 05",
        "0046 (0) 70 174 06 05",
        "callto:+46701740605",
    ] {
        assert_eq!(told(typed, Home::Sweden), "+46701740605;;;", "{typed}");
    }
    assert_eq!(told("4570000011", Home::Denmark), "+4570000011;;;");
    assert_eq!(told("02800", Home::Norway), "02800;;;");
    assert_eq!(told("4722123456", Home::Norway), "+4722123456;;;");
}

#[test]
fn a_slip_is_no_label_and_the_text_stays_as_typed() {
    for typed in [
        "070-174 O6 05",
        "070-174 06 0S",
        "08-123 456 7B",
        "ankn 7042",
        "okänt",
        "070-174 06 05 070-174 06 06",
        "08-123 456 78-99",
        "se 1.2 (bilaga)",
        "",
    ] {
        let read = read(typed, Home::Sweden);
        assert!(read.number.is_err(), "{typed}: {:?}", read.number);
        assert_eq!((read.text.as_str(), read.label.as_str()), (typed, ""));
    }
}

#[test]
fn several_numbers_in_a_cell_are_told_apart_and_keep_their_words() {
    for (cell, wanted) in [
        (
            "070-174 06 05, 08-123 456 78",
            vec!["070-174 06 05", "08-123 456 78"],
        ),
        (
            "070-174 06 05/08-123 456 78",
            vec!["070-174 06 05", "08-123 456 78"],
        ),
        (
            "070-174 06 05 eller 08-123 456 78",
            vec!["070-174 06 05", "08-123 456 78"],
        ),
        (
            "070-174 06 05 og 70 00 00 11",
            vec!["070-174 06 05", "70 00 00 11"],
        ),
        (
            "070-174 06 05\n08-123 456 78 (hem; ej natt)",
            vec!["070-174 06 05", "08-123 456 78 (hem; ej natt)"],
        ),
        (
            "070-174 06 05 mobil, privat, 08-123 456 78",
            vec!["070-174 06 05 mobil, privat", "08-123 456 78"],
        ),
        ("08/123 456 78", vec!["08/123 456 78"]),
        ("08-123 456 78/79", vec!["08-123 456 78/79"]),
        (
            "tel:+46-8-123-456-78;ext=102",
            vec!["tel:+46-8-123-456-78;ext=102"],
        ),
        ("Gunilla och Bo", vec!["Gunilla och Bo"]),
    ] {
        assert_eq!(apart(cell), wanted, "{cell}");
    }
}
