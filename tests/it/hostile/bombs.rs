//! Decompression bombs and other expensive texts: read within limits, or not at all.

use crate::hostile::maker::{Maker, anna_hears, done, two};
use crate::world::World;

/// Each is small enough to be sent and would be huge, deep or slow to read.
fn bombs() -> Vec<(&'static str, String)> {
    let mut laughs = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let above = format!("*a{}, ", level - 1).repeat(10);
        laughs.push_str(&format!("a{level}: &a{level} [{above}]\n"));
    }
    let items = "0, ".repeat(150_000);
    let keys: String = (0..120_000)
        .map(|number| format!("k{number}: \n"))
        .collect();
    let heads: String = (0..5000)
        .map(|number| format!("k{number}: a: b\n"))
        .collect();
    vec![
        ("contacts.yaml", laughs),
        ("contacts.yaml", "[".repeat(500_000)),
        ("contacts.yaml", "- ".repeat(400_000)),
        ("contacts.yaml", "{a: ".repeat(200_000)),
        (
            "contacts.yaml",
            format!("{}[{items}]{}", "&a [".repeat(9), "]".repeat(9)),
        ),
        ("contacts.yaml", format!("? {}\n", "? ".repeat(300_000))),
        ("systems.yaml", keys),
        (
            "duties.yaml",
            format!("duties: [{}]", "{x: }, ".repeat(60_000)),
        ),
        (
            "escalation.yaml",
            format!("a: \"{}\"", "\\u0000".repeat(100_000)),
        ),
        ("hours.yaml", format!("a: |\n{}", "  x\n".repeat(200_000))),
        ("plan/01-plan.md", format!("---\n{heads}---\nText\n")),
        ("plan/01-plan.md", "> ".repeat(400_000)),
        ("plan/01-plan.md", "[".repeat(900_000)),
        ("plan/01-plan.md", "*a_ ".repeat(200_000)),
        (
            "plan/01-plan.md",
            format!(
                "|{}\n|{}\n{}",
                "a|".repeat(3000),
                "-|".repeat(3000),
                "|\n".repeat(100_000)
            ),
        ),
        (
            "checklists/aktivering.md",
            format!("{}x\n", "- [ ] a\n  ".repeat(80_000)),
        ),
        ("checklists/aktivering.md", "<!--".repeat(200_000)),
    ]
}

#[test]
#[expect(clippy::print_stdout, reason = "how long each took, for who asks")]
fn whatever_a_document_holds_it_is_read_within_limits_or_named() {
    for (path, text) in bombs() {
        let started = std::time::Instant::now();
        let found = binder::format::documents::findings(
            path,
            text.as_bytes(),
            binder::domain::people::phone_number::Home::Sweden,
        );
        assert!(found.len() < 100, "{path}: {}", found.len());
        let _ = binder::format::documents::can_be_read(path, text.as_bytes());
        let shown: String = text.chars().take(12).collect();
        println!(
            "{path} {shown:?} {} bytes: {:?}",
            text.len(),
            started.elapsed()
        );
    }
}

#[test]
fn a_document_larger_than_any_is_named_proposes_nothing_and_is_taken_off_the_published_page() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let bomb = "x: ".to_owned() + &"a".repeat(40 << 20);
    let main = maker.push_main(("100644", b"contacts.yaml", maker.blob(bomb.as_bytes())));
    let anna = world.person("anna");
    let heard = anna.binder(&["sync"]);
    assert!(done(&heard).contains("contacts.yaml"), "{}", heard.answer);
    let contacts = anna.binder(&["contacts"]);
    assert!(
        done(&contacts).contains("Henrik Palm"),
        "{}",
        contacts.answer
    );
    let waiting = anna.binder(&["plan", "proposals", "--json"]);
    assert_eq!(
        waiting.answer.trim(),
        "{\n  \"more\": 0,\n  \"proposals\": []\n}"
    );
    let published = maker.tip("main");
    assert_ne!(published, main);
    let published = maker.repo.find_commit(published).expect("a commit");
    let entry = published.tree().expect("a tree");
    let entry = entry.get_name("contacts.yaml").expect("the list").id();
    assert!(maker.repo.find_blob(entry).expect("a text").size() < 1 << 20);
}

#[test]
fn an_alias_bomb_pushed_to_main_is_a_finding_and_the_phone_list_is_there() {
    let mut world = World::new();
    two(&mut world);
    let maker = Maker::at(&world.hub());
    let (_, laughs) = bombs().remove(0);
    maker.push_main(("100644", b"contacts.yaml", maker.blob(laughs.as_bytes())));
    anna_hears(&mut world);
    let anna = world.person("anna");
    let contacts = anna.binder(&["contacts"]);
    assert!(
        done(&contacts).contains("Henrik Palm"),
        "what stood: {}",
        contacts.answer
    );
    let said = format!("{}{}", contacts.answer, contacts.talk);
    assert!(
        said.contains("contacts.yaml"),
        "and a banner says so: {said}"
    );
}
