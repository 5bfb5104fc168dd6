//! Tests of `front_matter`.

use super::*;

type Head = (String, String, Vec<String>);

fn read_head(text: &str) -> (Head, Vec<(usize, &'static str)>) {
    let parted = read("plan/01-x.md", text.as_bytes(), |head| {
        (
            head.text("title"),
            head.text("owner"),
            head.texts("systems"),
        )
    });
    let found = |found: &Finding| {
        let line = found.place.as_ref().map_or(0, |place| place.line);
        (line, found.message.id)
    };
    let found = parted.head.findings.iter().map(found).collect();
    (parted.head.value, found)
}

fn parted(text: &str) -> (usize, String) {
    let parted = read("plan/01-x.md", text.as_bytes(), |head| head.text("title"));
    (parted.body_line, parted.body().to_owned())
}

#[test]
fn a_document_is_parted_and_its_lines_still_count() {
    assert_eq!(
        parted("---\ntitle: Ett\n---\n\n# Ett\n"),
        (4, "\n# Ett\n".to_owned())
    );
    assert_eq!(parted("# Ett\n"), (1, "# Ett\n".to_owned()));
    assert_eq!(parted("---\n---\nEtt"), (3, "Ett".to_owned()));
}

#[test]
fn one_key_that_cannot_be_read_does_not_take_the_others_with_it() {
    let text = "---\ntitle: Plan: del ett\nowner: alma\n# av oss\nsystems:\n  - a\n  - b\n---\n";
    let (head, found) = read_head(text);
    assert_eq!(
        head,
        (String::new(), "alma".into(), vec!["a".into(), "b".into()])
    );
    assert_eq!(found, [(2, "finding-quote")]);
}

#[test]
fn unknown_and_repeated_keys_are_named_with_their_line() {
    let (head, found) = read_head("---\ntitle: a\nownr: b\ntitle: c\n---\n");
    assert_eq!(head.0, "a");
    assert_eq!(
        found,
        [(4, "finding-key-twice"), (3, "finding-unknown-key-near")]
    );
}

#[test]
fn the_keys_of_another_program_are_kept_and_said_once_without_a_fault() {
    let jekyll = "---\nlayout: docs\ntitle: Ett\nnav_order: 3\nowner_slack: \"#drift\"\n\
                      last_reviewed_on: 2026-01-01\ncover: assets/img.png\ntags: [a, b]\n---\n# Ett\n";
    let parted = read("plan/01-x.md", jekyll.as_bytes(), |head| {
        (
            head.text("title"),
            head.text("owner"),
            head.date("reviewed"),
        )
    });
    assert!(!parted.head.has_faults(), "{:?}", parted.head.findings);
    let said = &parted.head.findings[0].message;
    assert_eq!(parted.head.findings.len(), 1);
    assert_eq!(
        said,
        &say!(
            "finding-foreign-keys",
            count = 6_usize,
            keys = "layout, nav_order, owner_slack, last_reviewed_on, cover, tags"
        )
    );
}

#[test]
fn a_key_of_another_program_may_stand_twice_or_look_like_one_of_ours_beside_it() {
    let (head, found) = read_head("---\nlayout: a\nlayout: b\ntitle: Ett\ntitles: [x]\n---\n");
    assert_eq!(head.0, "Ett");
    assert_eq!(found, [(2, "finding-foreign-keys")]);
    let (_, found) = read_head("---\ntitel: Ett\n---\n");
    assert_eq!(found, [(2, "finding-unknown-key-near")]);
}

#[test]
fn a_block_without_an_end_is_named_and_the_text_is_kept() {
    let (_, found) = read_head("---\ntitle: a\n# Text\n");
    assert_eq!(found, [(1, "finding-head-open")]);
    assert_eq!(parted("---\ntitle: a\n").1, "---\ntitle: a\n");
}

#[test]
fn a_key_is_set_and_nothing_else_is_touched() {
    let dated = |text: &str| with_key(text, "reviewed", "2026-11-22");
    assert_eq!(
        dated("---\ntitle: \"a\" # så\nreviewed: 2025-01-01\n---\nText\n"),
        "---\ntitle: \"a\" # så\nreviewed: 2026-11-22\n---\nText\n"
    );
    assert_eq!(
        dated("---\r\ntitle: a\r\n---\r\nText\r\n"),
        "---\r\ntitle: a\r\nreviewed: 2026-11-22\r\n---\r\nText\r\n"
    );
    assert_eq!(dated("Text\n"), "---\nreviewed: 2026-11-22\n---\nText\n");
}

#[test]
fn a_comment_on_the_line_of_a_key_that_is_set_stays() {
    let dated = |line: &str| {
        let text = format!("\u{feff}---\n{line}\nowner: a\n---\n");
        let dated = with_key(&text, "reviewed", "2026-11-22");
        let head = dated
            .strip_prefix("\u{feff}---\n")
            .expect("the mark and the fence");
        head.strip_suffix("\nowner: a\n---\n")
            .expect("the rest")
            .to_owned()
    };
    let set = "reviewed: 2026-11-22";
    assert_eq!(
        dated("reviewed: 2025-01-01  # av Bo"),
        format!("{set}  # av Bo")
    );
    assert_eq!(dated("\"reviewed\" : '2025 # 01'"), set);
    assert_eq!(
        dated("reviewed: \"2025-01-01\" # x # y"),
        format!("{set} # x # y")
    );
    assert_eq!(dated("reviewed: # inte än"), format!("{set} # inte än"));
    assert_eq!(dated("reviewed:\n  2025-01-01"), set);
    assert_eq!(dated("reviewed: 2025#1"), set);
}

#[test]
fn a_file_that_is_not_utf8_is_shown_and_named() {
    let parted = read("plan/01-x.md", b"ett\ntv\xe5\n", |_| ());
    assert_eq!(parted.body(), "ett\ntv\u{fffd}\n");
    let place = parted.head.findings[0].place.as_ref();
    assert_eq!(place.map(|place| place.line), Some(2));
}
