//! The desk without a screen: a line in, an answer out.

use serde_json::Value;

use crate::keep::{anna, entry, events, ok};
use crate::world::World;

#[test]
fn without_a_screen_each_line_is_a_row_that_is_read_back() {
    let mut world = World::new();
    let anna = anna(&mut world);
    ok(anna.program(&["log", "add", "Larm från driften"]));
    anna.input = "Strömmen är borta i hall 2\n\n/åtgärd Ring värden /ansvarig Bo\n".to_owned();
    let told = ok(anna.program(&["log", "keep", "--plain"]));
    assert!(told.contains("Larm från driften"), "{told}");
    for (said, read_back) in [
        ("anna-3 är loggad", "anna-3  Strömmen är borta i hall 2"),
        ("anna-4 är loggad", "anna-4  Ring värden"),
    ] {
        let answered = told.find(said).expect("an answer");
        let read = told.find(read_back).expect(read_back);
        assert!(answered < read, "{told}");
    }
    assert_eq!(
        events(anna)[2..],
        ["Strömmen är borta i hall 2", "Ring värden"]
    );
    let action = entry(anna, "Ring värden");
    assert_eq!(
        (&action["kind"], &action["owner"]),
        (&"action".into(), &"Bo".into())
    );
}

#[test]
fn what_is_refused_without_a_screen_is_kept_and_the_next_line_asked_for() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.input = "/rätt anna-1 Ny text\n/late 99:99 Bo ringde\nKvar\n/sluta\nInte med\n".to_owned();
    let ran = anna.program(&["log", "keep"]);
    assert_eq!(ran.code, 3, "{}", ran.talk);
    for said in [
        "Menade du: /rätta",
        "/rätt anna-1 Ny text",
        "99:99",
        "/late 99:99 Bo ringde",
    ] {
        assert!(ran.talk.contains(said), "{said}: {}", ran.talk);
    }
    assert_eq!(
        std::fs::read_dir(anna.folder.join(".git/binder/refused"))
            .expect("kept")
            .count(),
        2
    );
    assert_eq!(events(anna).last().map(String::as_str), Some("Kvar"));
}

#[test]
fn in_json_every_row_is_answered_by_a_document() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.input = "Ett\n//två\n".to_owned();
    let told = ok(anna.program(&["log", "keep", "--json"]));
    let documents = serde_json::Deserializer::from_str(&told).into_iter::<Value>();
    let ids: Vec<Value> = documents
        .map(|it| it.expect("JSON")["id"].clone())
        .collect();
    assert_eq!(ids, ["anna-2", "anna-3"]);
    assert_eq!(events(anna)[1..], ["Ett", "/två"]);
}

#[test]
fn another_language_is_understood_and_what_happened_before_is_marked_late() {
    let mut world = World::new();
    let anna = anna(&mut world);
    anna.input = "/late i går 22:10 Bo ringde /why ensam på passet\n\
                  /decision We wait /why The cause is unknown\n\
                  /udført anna-2\n\
                  /ret anna-2 Bo ringde två gånger\n\
                  /stryk anna-3 dubblett\n"
        .to_owned();
    ok(anna.program(&["log", "keep", "--plain"]));
    let late = entry(anna, "Bo ringde två gånger");
    assert_eq!(late["late"]["reason"], "ensam på passet");
    let decision = entry(anna, "We wait");
    assert_eq!(
        (&decision["kind"], &decision["fields"]["why"]),
        (&"decision".into(), &"The cause is unknown".into())
    );
    assert!(!decision["struck"].is_null(), "{decision}");
}
