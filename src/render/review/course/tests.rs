//! The timeline picture, and its table.

use super::*;
use crate::domain::language::Language;
use crate::domain::name::EntryId;
use crate::domain::review::course::{Lane, OpenActions, Span};
use crate::domain::review::evaluation::PromisedNews;
use crate::domain::testing::at;

fn id(text: &str) -> EntryId {
    EntryId::parse(text).expect("an id")
}

fn span(from: &str, until: Option<&str>, who: &str, in_part: bool) -> Span {
    Span {
        from: at(from),
        until: until.map(at),
        who: who.to_owned(),
        in_part,
    }
}

fn lane(name: &str, spans: Vec<Span>) -> Lane {
    Lane {
        name: name.to_owned(),
        spans,
    }
}

fn course() -> Course {
    let promise = |due: &str, kept: Option<&str>| PromisedNews {
        id: id("anna-9"),
        audience: "medarbetare".to_owned(),
        due: at(due),
        kept_at: kept.map(at),
    };
    let open = |from: &str, until: Option<&str>, least, most| OpenActions {
        from: at(from),
        until: until.map(at),
        least,
        most,
    };
    Course {
        from: at("08:00"),
        until: at("20:00"),
        events: vec![at("08:00"), at("09:00"), at("19:00")],
        decisions: vec![(id("anna-3"), at("09:30"))],
        messages: vec![at("10:00")],
        after_close: vec![at("21:00"), at("22:00")],
        open_actions: vec![
            open("08:30", Some("11:00"), 1, 1),
            open("11:00", None, 2, 7),
        ],
        promises: vec![
            promise("11:00", Some("10:50")),
            promise("15:00", Some("15:30")),
        ],
        systems: systems(),
        roles: roles(),
    }
}

fn systems() -> Vec<Lane> {
    let spans = vec![
        span("08:05", Some("12:00"), "", false),
        span("12:00", None, "", true),
    ];
    vec![lane("Ladok för personal vid alla lärosäten", spans)]
}

fn roles() -> Vec<Lane> {
    let spans = vec![
        span("08:10", Some("14:00"), "Bo Ek", false),
        span("14:00", None, "Eva Alm", false),
    ];
    vec![lane("Krisledare", spans)]
}

fn drawn(medium: CourseMedium) -> Picture {
    let words = Words::new(Language::Swedish);
    picture(&course(), medium, &words, Zone::STOCKHOLM)
}

#[test]
fn the_table_says_everything_that_the_drawing_shows() {
    let words = Words::new(Language::Swedish);
    let rows = table(&course(), &words, Zone::STOCKHOLM).rows;
    let said: Vec<String> = rows.iter().map(|row| row[0].bare()).collect();
    let expected = [
        "Händelser: 3",
        "Skickade meddelanden: 1",
        "Beslut anna-3",
        "Öppna åtgärder: 1",
        "Öppna åtgärder: 2 till 7",
        "Utlovat besked till medarbetare: lämnat i tid",
        "Utlovat besked till medarbetare: för sent eller inte lämnat",
        "Ladok för personal vid alla lärosäten: nere",
        "Ladok för personal vid alla lärosäten: fungerar delvis",
        "Krisledare: Bo Ek",
        "Krisledare: Eva Alm",
        "Tillagt efter avslutet: 2",
    ];
    assert_eq!(said, expected);
    for medium in [CourseMedium::Paper, CourseMedium::Phone] {
        let shapes = drawn(medium).shapes;
        let count = |is: fn(&Shape) -> bool| shapes.iter().filter(|it| is(it)).count();
        assert_eq!(count(|it| matches!(it, Shape::Dot { .. })), 3 + 1);
        assert_eq!(count(|it| matches!(it, Shape::Diamond { .. })), 1 + 2);
        assert_eq!(count(|it| matches!(it, Shape::Bar { .. })), 2 + 2 + 2);
    }
}

#[test]
fn nothing_of_the_drawing_stands_outside_it_on_paper_or_on_a_phone() {
    for medium in [CourseMedium::Paper, CourseMedium::Phone] {
        let picture = drawn(medium);
        for shape in &picture.shapes {
            if let Shape::Words {
                at: [x, y],
                text,
                anchor,
                ..
            } = shape
            {
                // Figures and small letters of Noto Sans are at most 0.6 em wide.
                let width = text.chars().count() as f32 * LETTERS * 0.6;
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                let fits = left >= -1.0 && left + width <= picture.width + 10.0;
                assert!(fits && *y > LETTERS && *y < picture.height, "{shape:?}");
            }
        }
    }
}
