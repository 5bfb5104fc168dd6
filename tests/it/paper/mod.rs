//! `print::pdf`, checked with qpdf, poppler, zbar and outloud.

mod jobs;
mod keyed;
mod tools;

use binder::domain::language::Language;
use binder::render::print_job::{PartForm, PrintJob};

use jobs::{awkward, book, one};
use tools::Printed;

/// One of each kind of sheet.
fn every_kind() -> Vec<(&'static str, PrintJob)> {
    let mut large = one("Logg", jobs::log(40), PartForm::Flow);
    large.sheet.large = true;
    let mut lying = one("Logg", jobs::log(40), PartForm::Flow);
    lying.sheet.landscape = true;
    vec![
        ("book-sv", book(Language::Swedish)),
        ("book-da", book(Language::Danish)),
        ("book-en", book(Language::English)),
        ("awkward", one("Udda", awkward(), PartForm::Flow)),
        ("card", one("Fickkort", jobs::contacts(30), PartForm::Card)),
        (
            "blank",
            one("Loggblad", jobs::blank(), PartForm::Handwriting),
        ),
        ("large", large),
        ("lying", lying),
    ]
}

#[test]
fn every_kind_of_sheet_is_a_sound_file_that_a_screen_reader_can_read() {
    for (name, job) in every_kind() {
        let printed = Printed::new(name, &job);
        printed.is_sound();
        printed.has_its_typefaces();
        printed.can_be_read_aloud();
    }
}

#[test]
fn no_text_is_printed_beside_the_sheet() {
    for (name, job) in every_kind() {
        Printed::new(name, &job).stays_on_its_sheets();
    }
}

#[test]
fn a_telephone_reads_the_code_of_every_part() {
    for (name, job) in every_kind() {
        let read = Printed::new(name, &job).codes();
        for part in &job.parts {
            assert!(
                read.contains(&part.code),
                "{name}: {} not in {read:?}",
                part.code
            );
        }
    }
}

#[test]
fn the_text_is_copied_in_the_order_it_is_read_in_every_language() {
    for (language, words) in [
        (
            Language::Swedish,
            [
                "Innehåll",
                "Åtgärder vid avbrott",
                "Ring jouren på 070-174 06 05",
                "Sida 1 av",
            ],
        ),
        (
            Language::Danish,
            [
                "Indhold",
                "Foranstaltninger på dage uden strøm",
                "Ring til vagten på 00 00 00 11",
                "Side 1 af",
            ],
        ),
        (
            Language::English,
            [
                "Contents",
                "What to do in an outage",
                "Call the officer on duty",
                "Page 1 of",
            ],
        ),
    ] {
        let text = Printed::new("order", &book(language)).text();
        for word in words {
            assert!(text.contains(word), "{word}:\n{text}");
        }
        let at = |word: &str| text.rfind(word).expect("it is there");
        assert!(at(words[1]) < at(words[2]), "{text}");
    }
}

#[test]
fn a_long_log_loses_no_row_and_says_who_struck_what() {
    let text = Printed::new("log", &one("Logg", jobs::log(200), PartForm::Flow)).text();
    for at in 1..=200 {
        let id = format!("bo-{at}");
        let count = text.split_whitespace().filter(|word| *word == id).count();
        assert_eq!(count, 1, "{id}");
    }
    assert_eq!(text.matches("struket av Bo Lind").count(), 40);
}

#[test]
fn what_no_typeface_has_is_still_found_by_whoever_searches() {
    let text = Printed::new("signs", &one("Udda", awkward(), PartForm::Flow)).text();
    for word in [
        "🚒",
        "字",
        "Ωμέγα",
        "Привет",
        "‹U+202E›",
        "Nguyễn",
        "☑",
        "⚠",
    ] {
        assert!(text.contains(word), "{word}:\n{text}");
    }
}
