//! One value changes, all else stays.

use super::*;
use crate::format::yaml::tree;
use crate::format::yaml::write::list;

const TEXT: &str = "# head\ngroups:\n  - id: å   # first\n    people:\n      - id: alma\n        \
                    name: \"Alma\"   # chair\n        phones:\n          - { number: \"1\" }\n      \
                    # about Bo\n      - { id: bo, name: Bo }\n  - id: b\n    people: []   # none yet\n";

fn patched(change: impl Fn(&mut Patch<'_>, &YamlNode)) -> String {
    let root = tree::parse(TEXT).expect("a tree");
    let mut patch = Patch::new(TEXT);
    change(&mut patch, &root);
    let out = patch.apply();
    tree::parse(&out).unwrap_or_else(|fault| panic!("{fault:?}\n{out}"));
    out
}

fn person(root: &YamlNode, index: usize) -> &YamlNode {
    let group = &root.get("groups").expect("groups").items()[0];
    &group.get("people").expect("people").items()[index]
}

#[test]
fn one_value_changes_and_every_comment_stays() {
    let out = patched(|patch, root| patch.set(person(root, 0), "name", "\"Alma Ek\""));
    assert_eq!(out, TEXT.replace("\"Alma\"", "\"Alma Ek\""));
    let quoted = "'it''s' # x\n";
    let quoted = tree::parse(quoted).map(|root| Patch::new(quoted).end(&root));
    assert_eq!(quoted.ok(), Some(7));
    let out = patched(|patch, root| patch.set(person(root, 1), "name", "\"Bo Ö\""));
    assert_eq!(out, TEXT.replace("name: Bo }", "name: \"Bo Ö\" }"));
}

#[test]
fn a_new_key_comes_last_in_its_record() {
    let out = patched(|patch, root| patch.set(person(root, 0), "note", "\"x\""));
    let after = "- { number: \"1\" }\n        note: \"x\"\n      # about Bo";
    assert!(out.contains(after), "{out}");
    let out = patched(|patch, root| patch.set(person(root, 1), "note", "\"x\""));
    assert!(out.contains("{ id: bo, name: Bo, note: \"x\" }"), "{out}");
}

#[test]
fn a_block_is_replaced_by_one_line() {
    let out = patched(|patch, root| patch.set(person(root, 0), "phones", "[]"));
    assert!(
        out.contains("        phones: []\n      # about Bo"),
        "{out}"
    );
}

#[test]
fn records_are_added_to_a_list_with_some_in_it_and_to_an_empty_one() {
    let item = vec![vec!["id: cy".to_owned(), "name: \"Cy\"".to_owned()]];
    let out = patched(|patch, root| {
        let groups = root.get("groups").expect("groups").items();
        patch.append(&groups[0], "people", &item);
        patch.append(&groups[1], "people", &item);
    });
    let first = "{ id: bo, name: Bo }\n      - id: cy\n        name: \"Cy\"\n  - id: b\n";
    assert!(out.contains(first), "{out}");
    let second = "    people:\n      - id: cy\n        name: \"Cy\"   # none yet\n";
    assert!(out.ends_with(second), "{out}");
}

#[test]
fn a_record_is_taken_out_with_its_lines_and_no_others() {
    let out = patched(|patch, root| patch.remove(person(root, 0)));
    assert!(
        out.contains("    people:\n      # about Bo\n      - { id: bo"),
        "{out}"
    );
    let out = patched(|patch, root| patch.remove(person(root, 1)));
    assert!(out.contains("      # about Bo\n  - id: b\n"), "{out}");
}

#[test]
fn words_that_mean_something_else_in_yaml_are_quoted() {
    let items = ["its", "no", "a b", "1"].map(str::to_owned);
    assert_eq!(list(&items), "[its, \"no\", \"a b\", \"1\"]");
}
