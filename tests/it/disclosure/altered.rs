//! A copy that was altered is found out, by itself or with its proof.

use std::fs;

use serde_json::Value;

use super::{beside, done, handed_out, json};
use crate::world::{Person, World};

fn checked(anna: &mut Person, copy: &str, proof: Option<&str>) -> (u8, Value) {
    let mut line = vec!["report", "disclosure", "--check", copy, "--json"];
    line.extend(proof.iter().flat_map(|proof| ["--proof", proof]));
    let ran = anna.program(&line);
    (
        ran.code,
        serde_json::from_str(&ran.answer).unwrap_or_default(),
    )
}

fn whats(report: &Value) -> Vec<String> {
    let faults = report["faults"].as_array().cloned().unwrap_or_default();
    let one = |fault: &Value| match fault["number"].as_u64() {
        Some(number) => format!("{} {number}", fault["what"].as_str().unwrap_or_default()),
        None => fault["what"].as_str().unwrap_or_default().to_owned(),
    };
    faults.iter().map(one).collect()
}

#[test]
fn an_edit_a_removed_row_a_swapped_mask_and_a_changed_ground_are_found_out() {
    for name in ["kopia.md", "kopia.html"] {
        let mut world = World::new();
        let anna = world.person("anna");
        let (copy, proof, _) = handed_out(anna, name);
        assert_eq!(checked(anna, &copy, None).0, 0);
        let (code, report) = checked(anna, &copy, Some(&proof));
        assert_eq!(
            (code, &report["verdict"]),
            (0, &"unaltered".into()),
            "{report:#}"
        );
        // More is logged, and the copy agrees all the same.
        done(anna, &["log", "add", "Efteråt", "--at", "-10 min"]);
        assert_eq!(checked(anna, &copy, Some(&proof)).0, 0);
        let text = fs::read_to_string(&copy).expect("the copy");
        let other = beside(anna, &format!("andrad-{name}"));
        let mut found = |altered: String| {
            assert_ne!(altered, text);
            fs::write(&other, altered).expect("a file");
            let alone = checked(anna, &other, None);
            let with = checked(anna, &other, Some(&proof));
            assert_eq!((alone.0, with.0), (5, 5), "{alone:?} {with:?}");
            (whats(&alone.1), whats(&with.1))
        };
        let row = text.find("12 000").expect("a sum");
        let (before, after) = text.split_at(row);
        let number = before
            .matches(if name.ends_with("md") {
                "\n### "
            } else {
                "<h3>"
            })
            .count();
        let (alone, with) = found(format!("{before}13 000{}", &after[6..]));
        assert_eq!(alone, [format!("row {number}")], "{name}");
        assert_eq!(with, [format!("row {number}")], "{name}");
        // The same in both places, as somebody would who knows the form.
        let (_, with) = found(
            text.replace("12 000", "13 000")
                .replace("12\\u00a0000", "13\\u00a0000"),
        );
        assert!(with.contains(&format!("row {number}")), "{with:?}");
        // A row is taken out.
        let start = before
            .rfind(if name.ends_with("md") { "### " } else { "<h3>" })
            .expect("a heading");
        let next = row
            + after
                .find(if name.ends_with("md") {
                    "\n### "
                } else {
                    "\n<h3>"
                })
                .expect("the next")
            + 1;
        let (alone, _) = found(format!("{}{}", &text[..start], &text[next..]));
        assert_eq!(alone, [format!("removed-row {number}")]);
        // Two masks change places, and a ground is another.
        let (alone, _) = found(text.replacen("maskning 3:", "maskning 4:", 1));
        assert_eq!(alone.len(), 1, "{alone:?}");
        assert!(alone[0].starts_with("row "), "{alone:?}");
        let ground = text
            .rfind("31 kap. 16")
            .filter(|at| text[..*at].contains("binder-disclosure"));
        let ground = ground.expect("the ground in the block");
        let (alone, with) = found(format!("{}21{}", &text[..ground], &text[ground + 2..]));
        assert_eq!(alone, ["fingerprint"]);
        assert!(with.iter().any(|it| it.starts_with("mask ")), "{with:?}");
        let (alone, _) =
            found(text.replacen("OSL (2009:400) 31 kap. 16", "OSL (2009:400) 31 kap. 17", 1));
        assert!(alone[0].starts_with("row "), "{alone:?}");
    }
}

#[test]
fn whoever_makes_the_fingerprint_anew_is_found_out_with_the_proof() {
    let mut world = World::new();
    let anna = world.person("anna");
    let (copy, proof, first) = handed_out(anna, "kopia.md");
    // Another copy of the same log: its fingerprint is its own, for its salts are.
    let second = beside(anna, "andra.md");
    let masks = beside(anna, "masker.yaml");
    let answer = json(
        anna,
        &["report", "disclosure", "--masks", &masks, "-o", &second],
    );
    assert_ne!(answer["fingerprint"], first["fingerprint"]);
    assert_eq!(checked(anna, &second, None).0, 0);
    let (code, report) = checked(anna, &second, Some(&proof));
    assert_eq!(code, 5);
    assert!(
        whats(&report).contains(&"other-fingerprint".to_owned()),
        "{report:#}"
    );
    fs::write(&second, "# Kopia\n").expect("a file");
    assert_eq!(checked(anna, &second, None).0, 5);
    let ran = anna.program(&["report", "disclosure", "--check", &copy, "--proof", &copy]);
    assert_eq!(ran.code, 1, "{}", ran.talk);
}

#[test]
fn a_pdf_is_checked_byte_for_byte_and_only_with_the_proof() {
    let mut world = World::new();
    let anna = world.person("anna");
    let (copy, proof, _) = handed_out(anna, "kopia.pdf");
    assert_eq!(checked(anna, &copy, None).0, 1);
    assert_eq!(checked(anna, &copy, Some(&proof)).0, 0);
    let mut bytes = fs::read(&copy).expect("the copy");
    bytes.push(b'\n');
    fs::write(&copy, bytes).expect("a file");
    let (code, report) = checked(anna, &copy, Some(&proof));
    assert_eq!((code, whats(&report)), (5, vec!["bytes".to_owned()]));
}
