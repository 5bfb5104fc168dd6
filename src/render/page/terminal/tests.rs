//! Tests of `terminal`.

use super::*;

#[test]
fn a_command_is_never_broken_over_two_lines_that_has_room_on_one() {
    let command = "binder contacts import lista.xlsx --group styrelsen";
    let sentence = format!("Some people were left out. Type: {command}. Then look again.");
    for colour in [false, true] {
        for width in command.len() + 1..100 {
            let text = Text::from(sentence.clone());
            let shown = wrapped(&text, "", "", Style { width, colour });
            let is_whole = shown.lines().any(|line| line.contains(command));
            assert!(is_whole, "{width}\n{shown}");
        }
    }
    let talk = talk(&sentence, Some(60));
    assert!(talk.lines().any(|line| line.contains(command)), "{talk}");
}

#[test]
fn a_number_in_a_narrow_column_is_broken_between_its_groups() {
    let style = |width| Style {
        width,
        colour: false,
    };
    let number = Text::from("070-174\u{a0}06\u{a0}05 mobil".to_owned());
    let shown = |width| wrapped(&number, "", "", style(width)).replace('\u{a0}', " ");
    assert_eq!(shown(13), "070-174 06 05\nmobil\n");
    assert_eq!(shown(11), "070-174\n06 05 mobil\n");
    assert_eq!(shown(8), "070-174\n06 05\nmobil\n");
}
