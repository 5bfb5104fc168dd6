//! Screens of every size, and texts of every kind.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::*;
use crate::domain::text::is_joiner;
use crate::render::sanitize;

fn texts(lines: &[&str]) -> Vec<Text> {
    lines.iter().map(|line| Text::from(*line)).collect()
}

fn view() -> DeskView {
    DeskView {
        head: Text::from("Strömavbrott i hall 2 · Loggförare: Anna Ek · 3 anteckningar bara här"),
        rows: texts(&[
            "2026-11-22",
            "10:05 anna-1  Larm från driften",
            "10:07 anna-2  Strömmen är borta i hall 2, värden är inte nådd, reservkraften går",
        ]),
        tasks: vec![
            (
                "Öppna åtgärder (1)".to_owned(),
                texts(&["Ring värden (Bo; senast 10:30; anna-3)"]),
            ),
            (
                "Klockor och löften (1)".to_owned(),
                texts(&["Nästa besked (lovat 11:00; anna-4)"]),
            ),
        ],
        said: texts(&["Enter skriver en rad. /hjälp"]),
        help: None,
    }
}

fn shown(view: &DeskView, line: &str, width: usize, height: usize) -> String {
    let picture = picture(view, (line, line.len()), width, height);
    let lines = picture
        .lines
        .iter()
        .map(|line| line.bare().trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_wide_screen_has_the_tasks_beside_the_rows() {
    let screen = shown(&view(), "Bo är på plats", 80, 12);
    assert_eq!(
        screen,
        "\
Strömavbrott i hall 2 · Loggförare: Anna Ek · 3 anteckningar bara här
────────────────────────────────────────────────────────────────────────────────
                                                │ Öppna åtgärder (1)
                                                │ • Ring värden (Bo; senast
                                                │   10:30; anna-3)
2026-11-22                                      │ Klockor och löften (1)
10:05 anna-1  Larm från driften                 │ • Nästa besked (lovat 11:00;
10:07 anna-2  Strömmen är borta i hall 2,       │   anna-4)
      värden är inte nådd, reservkraften går    │
────────────────────────────────────────────────────────────────────────────────
Enter skriver en rad. /hjälp
> Bo är på plats"
    );
}

#[test]
fn a_narrow_screen_has_the_tasks_below_the_rows() {
    let screen = shown(
        &view(),
        "Bo är på plats och letar efter felet, sa han",
        40,
        12,
    );
    assert_eq!(
        screen,
        "\
Strömavbrott i hall 2 · Loggförare: Anna
Ek · 3 anteckningar bara här
10:05 anna-1  Larm från driften
10:07 anna-2  Strömmen är borta i hall
      2, värden är inte nådd,
      reservkraften går
Öppna åtgärder (1)
• Ring värden (Bo; senast 10:30; anna-3…
────────────────────────────────────────
Enter skriver en rad. /hjälp
> Bo är på plats och letar efter felet,
 sa han"
    );
}

#[test]
fn the_line_being_typed_is_scrolled_to_its_cursor_and_shows_line_feeds() {
    let long = "ett två\ntre ".repeat(40);
    let picture = picture(&view(), (&long, 0), 40, 12);
    assert_eq!(picture.cursor, (2, 9));
    assert!(picture.lines[9].bare().starts_with("> ett två⏎tre "));
    let end = super::picture(&view(), (&long, long.len()), 40, 12);
    assert_eq!(end.cursor.1, 11);
}

fn odd() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,60}",
        prop::collection::vec(any::<char>(), 0..40).prop_map(|all| all.into_iter().collect()),
        "[a-zåäö ]{0,200}",
        "[👩\u{200d}🚒e\u{301}한字 \u{1b}\\[\n]{0,60}",
    ]
}

proptest! {
    #[test]
    fn a_screen_has_its_size_and_nothing_that_acts_on_a_terminal(
        head in odd(), row in odd(), task in odd(), said in odd(), typed in odd(),
        width in 1usize..130, height in 1usize..45,
    ) {
        let view = DeskView {
            head: Text::from(head),
            rows: vec![Text::from(row); 9],
            tasks: vec![("Öppna".to_owned(), vec![Text::from(task); 4])],
            said: vec![Text::from(said)],
            help: None,
        };
        let picture = picture(&view, (&typed, typed.len()), width, height);
        prop_assert_eq!(picture.lines.len(), height);
        prop_assert!(picture.cursor.0 < width && picture.cursor.1 < height);
        for line in &picture.lines {
            let line = line.bare();
            let acts = |c: char| sanitize::is_harmful(c) && !is_joiner(c);
            let acting = line.chars().find(|c| acts(*c));
            prop_assert_eq!(acting, None);
            let wide: usize = line.graphemes(true).map(UnicodeWidthStr::width).sum();
            // A letter wider than the screen has nowhere to go.
            prop_assert!(wide <= width.max(2), "{} in {}: {:?}", wide, width, line);
        }
    }
}
