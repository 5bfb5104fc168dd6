//! The key in the envelope: what it opens when all laptops are gone, and what it opens no more.

use std::fs;

use super::lists::{CHILDREN, seal_new};
use super::*;

const LIST: &str = "Klass Kanariefågel";

/// Makes an envelope's key; what stands on the paper.
fn envelope(person: &mut Person) -> String {
    let shown = typed(person, &["seal", "envelope", "--unsealed"]).answer;
    let shown: String = shown.split_whitespace().collect();
    let at = shown.find("AGE-SECRET-KEY-1").expect("a key");
    shown[at..].chars().take(74).collect()
}

fn opened_with(person: &mut Person, key: &str) -> Ran {
    person.input = format!("{key}\n");
    person.binder(&["seal", "open", LIST, "--envelope", "--unsealed"])
}

#[test]
fn with_the_paper_from_the_envelope_a_new_laptop_opens_what_was_sealed_before_and_after() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    let key = envelope(anna);
    let listed = json(anna, &["seal", "list", "--json"]);
    assert_eq!(
        listed["lists"][0]["readers"],
        serde_json::json!(["anna", "(envelope)"])
    );
    typed(anna, &["sync"]);
    joins(&mut world, "eva", "Eva Lund");
    let eva = world.person("eva");
    let ran = opened_with(eva, &key);
    assert_eq!(
        (ran.code, ran.answer.as_str()),
        (0, CHILDREN),
        "{}",
        ran.talk
    );
    let ran = opened_with(eva, &key.to_lowercase());
    assert_eq!(ran.answer, CHILDREN, "as it is typed");
    for wrong in ["", "AGE-SECRET-KEY-1QQQ"] {
        let ran = opened_with(eva, wrong);
        assert_eq!((ran.code, ran.answer.as_str()), (1, ""), "{wrong:?}");
    }
}

#[test]
fn the_secret_half_is_nowhere_but_on_the_paper() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    let key = envelope(anna);
    typed(anna, &["sync"]);
    let root = world.stick();
    let root = root.parent().expect("the world");
    let found = super::canaries::found(root, &[&key]);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn at_a_screen_the_key_counts_once_its_end_was_read_from_the_paper() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    (anna.sees, anna.types) = (true, true);
    anna.input = "FEL\n".to_owned();
    let ran = anna.binder(&["seal", "envelope"]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    (anna.sees, anna.types) = (false, false);
    let journal = fs::read_to_string(anna.folder.join("log/anna/journal/0001.yaml"));
    assert!(!journal.expect("a page").contains("envelope"));
    let ran = anna.binder(&["seal", "envelope"]);
    assert_eq!(
        (ran.code, ran.answer.as_str()),
        (1, ""),
        "no file, no pipe: {}",
        ran.talk
    );
}

#[test]
fn a_newer_paper_replaces_the_older_one() {
    let mut world = World::new();
    begin(&mut world);
    let anna = world.person("anna");
    seal_new(anna, LIST, CHILDREN);
    let old = envelope(anna);
    let new = envelope(anna);
    let ran = opened_with(anna, &old);
    assert_eq!(ran.code, 1, "{}", ran.talk);
    assert_eq!(opened_with(anna, &new).answer, CHILDREN);
    // What is protected in an incident is wrapped for it, too.
    protect(anna);
    let journal = fs::read_to_string(anna.folder.join("log/anna/journal/0001.yaml"));
    let journal = journal.expect("a page");
    assert!(
        journal.contains("for: [\"anna\", \"(envelope)\"]"),
        "{journal}"
    );
}
