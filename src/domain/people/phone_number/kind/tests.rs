//! Tests of `kind`.

use super::*;

#[test]
fn a_label_says_what_answers_in_six_languages() {
    for (label, kind) in [
        ("fax", LineKind::Fax),
        ("Arbetsfax", LineKind::Fax),
        ("Work Fax", LineKind::Fax),
        ("telefaks", LineKind::Fax),
        ("faksi", LineKind::Fax),
        ("personsökare", LineKind::Pager),
        ("Personsøger, nat", LineKind::Pager),
        ("Funkmeldeempfänger", LineKind::Pager),
        ("vx", LineKind::Switchboard),
        ("växeln dygnet runt", LineKind::Switchboard),
        ("omstilling", LineKind::Switchboard),
        ("Durchwahl", LineKind::Direct),
        ("direktnr", LineKind::Direct),
        ("endast SMS", LineKind::Text),
        ("kortnr", LineKind::Short),
        ("TTY/TDD", LineKind::Textphone),
    ] {
        assert_eq!(LineKind::said_by(label), Some(kind), "{label}");
    }
    for label in [
        "",
        "mobil",
        "tel/fax",
        "ej fax",
        "faxansvarig",
        "mobil, även sms",
        "hem",
    ] {
        assert_eq!(LineKind::said_by(label), None, "{label}");
    }
}
