//! Lines as they are typed at the desk, and what they mean.

use proptest::prelude::*;

use crate::domain::language::Language;
use crate::render::words::Words;

use super::*;

fn vocabulary() -> Vocabulary {
    Vocabulary::of(&Words::new(Language::Swedish))
}

fn is_time(words: &str) -> bool {
    ["13:55", "igår 22:10", "i går 22:10", "igår"].contains(&words)
}

fn typed(line: &str) -> Typed {
    read(line, &vocabulary(), &is_time).expect(line)
}

fn row_of(line: &str) -> NewEntry {
    match typed(line) {
        Typed::Row(new) => *new,
        other => panic!("{line}: {other:?}"),
    }
}

#[test]
fn a_line_is_a_row_with_its_text_as_it_stands() {
    assert_eq!(
        row_of("  Ström borta i hall 2 ").event,
        "Ström borta i hall 2"
    );
    assert_eq!(
        row_of("och/eller 24/7 /var/log").event,
        "och/eller 24/7 /var/log"
    );
    assert_eq!(row_of("//var/log är full").event, "/var/log är full");
    assert_eq!(typed("   "), Typed::Nothing);
}

#[test]
fn an_action_has_its_owner_and_time_behind_slashes_in_any_language() {
    for line in [
        "/åtgärd Ring värden /ansvarig Bo /senast 23:30",
        "/atgard Ring värden /senast 23:30 /ansvarig Bo",
        "/handling Ring värden /ansvarlig Bo /senest 23:30",
        "/action Ring värden /owner Bo /due 23:30",
    ] {
        let new = row_of(line);
        assert_eq!(
            (new.event.as_str(), new.to_do),
            ("Ring värden", true),
            "{line}"
        );
        assert_eq!(new.owner.as_deref(), Some("Bo"), "{line}");
        assert_eq!(new.due.as_deref(), Some("23:30"), "{line}");
    }
    let new = row_of("Ström borta /åtgärd Ring värden /ansvarig Bo Öst");
    assert_eq!(new.event, "Ström borta");
    assert_eq!(new.action.as_deref(), Some("Ring värden"));
    assert_eq!(new.owner.as_deref(), Some("Bo Öst"));
    let twice = row_of("A /ansvarig Bo /ansvarig Eva");
    assert_eq!(
        twice.owner.as_deref(),
        Some("Bo /ansvarig Eva"),
        "nothing is dropped"
    );
}

#[test]
fn a_decision_has_its_reason() {
    let Typed::Decision(decision) = typed("/beslut Vi väntar /skäl Orsaken är okänd /av ordf")
    else {
        panic!("a decision");
    };
    assert_eq!(decision.text, "Vi väntar");
    assert_eq!(decision.reasons.why.as_deref(), Some("Orsaken är okänd"));
    assert_eq!(decision.reasons.by.as_deref(), Some("ordf"));
}

#[test]
fn a_late_row_takes_the_longest_time_it_begins_with() {
    for (line, at) in [
        ("/efterhand 13:55 Bo ringde", "13:55"),
        ("/late igår 22:10 Bo ringde", "igår 22:10"),
        ("/late i går 22:10 Bo ringde", "i går 22:10"),
        ("/late 99:99 Bo ringde", "99:99"),
    ] {
        let new = row_of(line);
        assert_eq!(new.happened.at.as_deref(), Some(at), "{line}");
        assert_eq!(new.event, "Bo ringde", "{line}");
    }
    assert!(read("/late 13:55", &vocabulary(), &is_time).is_err());
}

#[test]
fn what_is_about_an_entry_names_it_first() {
    let about = |id: &str, text: &str| (id.to_owned(), text.to_owned());
    let (id, text) = about("anna-3", "Värden kom");
    assert_eq!(typed("/klart anna-3  Värden kom"), Typed::Done { id, text });
    let (id, text) = about("anna-3", "");
    assert_eq!(typed("/done anna-3"), Typed::Done { id, text });
    let (id, why) = about("anna-3", "dubblett /skäl");
    assert_eq!(
        typed("/stryk anna-3 dubblett /skäl"),
        Typed::Strike { id, why }
    );
    for line in [
        "/klart",
        "/rätta anna-3",
        "/stryk anna-3",
        "/åtgärd",
        "/beslut /skäl x",
    ] {
        assert!(read(line, &vocabulary(), &is_time).is_err(), "{line}");
    }
}

#[test]
fn a_command_nobody_knows_is_refused_with_the_nearest() {
    let refused = read("/beslt x", &vocabulary(), &is_time).expect_err("refused");
    assert_eq!(refused.message.id, "keep-unknown-near");
}

proptest! {
    #[test]
    fn no_line_is_too_odd_to_be_read(line in "\\PC{0,40}|[/a-zåäö 0-9:\\-]{0,40}") {
        let _ = read(&line, &vocabulary(), &is_time);
    }

    #[test]
    fn every_word_of_a_row_stands_somewhere_in_it(
        words in prop::collection::vec("[a-zåäö]{1,6}|/ansvarig|/senast|/åtgärd|/skäl|/x", 1..12)
    ) {
        let line = format!("rad {}", words.join(" "));
        let new = row_of(&line);
        let parts = [Some(new.event), new.action, new.owner, new.due];
        let kept = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
        for word in words.iter().filter(|word| !word.starts_with('/')) {
            prop_assert!(kept.contains(word.as_str()), "{} of {} in {}", word, line, kept);
        }
    }
}
