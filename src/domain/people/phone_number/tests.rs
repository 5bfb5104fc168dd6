//! Numbers as people write them.

use super::*;

fn read(typed: &str, home: Home) -> String {
    match Number::parse(typed, home) {
        Ok(number) => format!("{number} = {}", number.shown(home)),
        Err(message) => message.id.to_owned(),
    }
}

#[test]
fn a_swedish_number_is_read_however_it_is_written_and_shown_one_way() {
    for typed in [
        "070-174 06 05",
        "0701740605",
        "+46701740605",
        "+46 (0)70-174 06 05",
        "+46 070 174 06 05",
        "0046 70 174 06 05",
        "070–174\u{a0}06\u{a0}05",
        "tel:+46-70-174-06-05",
    ] {
        assert_eq!(
            read(typed, Home::Sweden),
            "+46701740605 = 070-174 06 05",
            "{typed}"
        );
    }
}

#[test]
fn swedish_area_codes_of_one_two_and_three_digits_are_told_apart() {
    let shown = |typed| read(typed, Home::Sweden);
    assert_eq!(shown("08-12345678"), "+46812345678 = 08-123 456 78");
    assert_eq!(shown("040-628 0410"), "+46406280410 = 040-628 04 10");
    assert_eq!(shown("0911123456"), "+46911123456 = 0911-12 34 56");
    assert_eq!(shown("031-12 34 56"), "+4631123456 = 031-12 34 56");
    assert_eq!(shown("090-786 50 00"), "+46907865000 = 090-786 50 00");
    assert_eq!(shown("0771-123 456"), "+46771123456 = 0771-12 34 56");
}

#[test]
fn a_danish_number_has_eight_digits_even_where_it_begins_with_two_zeros() {
    for typed in ["00 00 00 11", "0000 0011", "+45 00 00 00 11", "00000011"] {
        assert_eq!(
            read(typed, Home::Denmark),
            "+4500000011 = 00 00 00 11",
            "{typed}"
        );
    }
    assert_eq!(
        read("0046701740605", Home::Denmark),
        "+46701740605 = +46 70 174 06 05"
    );
    assert_eq!(
        read("+4500000011", Home::Sweden),
        "+4500000011 = +45 00 00 00 11"
    );
}

#[test]
fn norwegian_and_other_foreign_numbers_keep_their_code() {
    assert_eq!(
        read("+47 22 12 34 56", Home::Sweden),
        "+4722123456 = +47 22 12 34 56"
    );
    assert_eq!(read("412 34 567", Home::Norway), "+4741234567 = 412 34 567");
    for (typed, shown) in [
        ("+49 30 1234567", "+49 30 123 45 67"),
        ("+1 202 555 0100", "+1 202 555 0100"),
        ("+358 (0)40 123 4567", "+358 40 123 4567"),
        ("+44 020 7946 0000", "+44 20 7946 0000"),
        ("+48 12 617 23 34", "+48 12 617 23 34"),
        ("+48 501 234 567", "+48 501 234 567"),
        ("+33 1 23 45 67 89", "+33 1 23 45 67 89"),
        ("+354 555 1234", "+354 555 1234"),
        ("+263 77 123 4567", "+263 771 234 567"),
    ] {
        let number = Number::parse(typed, Home::Sweden).expect(typed);
        assert_eq!(number.shown(Home::Sweden), shown);
    }
}

#[test]
fn a_foreign_number_of_a_length_its_country_does_not_have_is_refused() {
    let why = |typed| read(typed, Home::Sweden);
    assert_eq!(why("+1 202 555 01"), "contacts-number-short");
    assert_eq!(why("+1 202 555 01000"), "contacts-number-long");
    assert_eq!(why("+44 20 7946 00001"), "contacts-number-long");
    assert_eq!(why("+47 22 12 34 5"), "contacts-number-short");
    assert_eq!(why("0900-123 45 67"), "+469001234567 = 0900-123 45 67");
}

#[test]
fn a_short_number_is_kept_as_it_is() {
    assert_eq!(read("112", Home::Sweden), "112 = 112");
    assert_eq!(read("1177", Home::Sweden), "1177 = 1177");
    assert_eq!(read("114 14", Home::Sweden), "11414 = 11414");
}

#[test]
fn a_number_that_cannot_be_dialled_says_why() {
    let why = |typed| read(typed, Home::Sweden);
    assert_eq!(why("070-174 06 0"), "contacts-number-short");
    assert_eq!(why("070-174 06 055"), "contacts-number-long");
    assert_eq!(why("070-174 O6 05"), "contacts-number-odd");
    assert_eq!(why("70-174 06 05"), "contacts-number-area");
    assert_eq!(why("+45 12 34 56"), "contacts-number-short");
    assert_eq!(why(""), "contacts-number-short");
    assert_eq!(
        read("70 17 40 60 5", Home::Nowhere),
        "contacts-number-country"
    );
}
