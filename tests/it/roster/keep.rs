//! `binder roster keep`: in a real terminal, killed at any moment, and without a screen.

use serde_json::Value;

use super::{TABLE, ok, table};
use crate::keep::terminal::Terminal;
use crate::sealing::canaries;
use crate::world::{Person, World};

/// Ida with a roster of one lock, by the computer's own clock.
fn ida<'w>(world: &'w mut World, text: &str) -> &'w mut Person {
    let (_folder, file) = table(text);
    let ida = world.person("ida");
    ida.variables.insert("LANG".into(), "da_DK.UTF-8".into());
    ida.variables.insert("NO_COLOR".into(), "1".into());
    let who = ["--as", "ida", "--person", "Ida Lund"];
    ok(ida.program(&[&["init", "parm", "--starter", "skole"], &who[..]].concat()));
    ida.folder.push("parm");
    ok(ida.program(&["incident", "open", "It-nedbrud"]));
    ok(ida.program(&["roster", "import", &file, "--yes"]));
    ida
}

fn count(person: &mut Person) -> Value {
    let answer = ok(person.program(&["roster", "count", "--json"]));
    serde_json::from_str(&answer).expect("JSON")
}

#[test]
fn from_the_alarm_to_the_list_of_the_missing_is_one_key_and_each_name_is_three() {
    let mut world = World::new();
    let ida = ida(&mut world, TABLE);
    let mut screen = Terminal::open(ida, &["roster", "keep"], 80, 24);
    screen.until_shows("0 børn er til stede.");
    screen.types("ma");
    screen.until_shows("> ma");
    screen.types("\r");
    screen.until_shows("1 barn er til stede.");
    screen.types("maj\r");
    screen.until_shows("2 børn er til stede.");
    screen.types("\t");
    let shown = screen.until_shows("2 børn MANGLER.");
    assert!(shown.contains("00 00 00 58 Ina"), "whom to ring: {shown}");
    screen.types("maj\r");
    let shown = screen.until_shows("1 barn MANGLER.");
    assert!(shown.contains("[ ] Mads Gulspurv"), "{shown}");
    assert!(shown.contains("[x] Maja Kanariefugl"), "{shown}");
    assert_eq!(shown.lines().count(), 24, "{shown}");
    screen.types("\u{3}");
    let (code, left) = screen.ends();
    assert_eq!(code, Some(0), "{left}");
    assert!(!left.contains("Maja"), "names stay on the screen: {left}");
    assert_eq!(count(ida)["missing"], 1);
}

#[test]
fn what_enter_was_pressed_on_is_kept_when_the_program_is_killed_or_its_window_closed() {
    let mut world = World::new();
    let ida = ida(&mut world, TABLE);
    let mut screen = Terminal::open(ida, &["roster", "keep"], 80, 24);
    screen.until_shows("0 børn er til stede.");
    screen.types("maja\r");
    screen.until_shows("1 barn er til stede.");
    screen.types("mads");
    screen.dies();
    assert_eq!(count(ida)["present"], 1);
    let mut screen = Terminal::open(ida, &["roster", "keep"], 80, 24);
    screen.until_shows("1 barn er til stede.");
    screen.types("mads\r");
    screen.until_shows("2 børn er til stede.");
    screen.closes();
    assert_eq!(count(ida)["present"], 2);
    let root = ida.home().parent().expect("a world").to_owned();
    let words = ["Kanariefugl", "Gulspurv", "00 00 00 55"];
    assert_eq!(canaries::found(&root, &words), Vec::<String>::new());
}

#[test]
fn somebody_who_may_not_fetch_a_child_is_refused_on_the_screen_with_whom_to_ring() {
    let mut world = World::new();
    let ida = ida(&mut world, TABLE);
    let mut screen = Terminal::open(ida, &["roster", "keep"], 80, 24);
    screen.until_shows("0 børn er til stede.");
    screen.types("mads\r");
    screen.until_shows("1 barn er til stede.");
    screen.types("mads til per\r");
    let shown = screen.until_shows("ikke længere");
    assert!(shown.contains("Ina Gulspurv (mor): 00 00 00 58"), "{shown}");
    assert!(shown.contains("1 barn er til stede."), "{shown}");
    screen.types("\u{4}");
    assert_eq!(screen.ends().0, Some(0));
    assert_eq!(count(ida)["left"], 0);
}

#[test]
fn without_a_screen_a_line_is_a_child_and_a_full_stop_the_muster() {
    let mut world = World::new();
    let ida = ida(&mut world, TABLE);
    ida.input = "maja\nmads\n.\nmaja\n".to_owned();
    let told = ok(ida.program(&["roster", "keep", "--plain", "--unsealed"]));
    for said in [
        "Maja Kanariefugl, 1.A, er kommet",
        "2 børn er til stede.",
        "2 børn MANGLER.",
        "Maja Kanariefugl, 1.A, er set",
        "1 barn MANGLER.",
    ] {
        assert!(told.contains(said), "{said}: {told}");
    }
}
