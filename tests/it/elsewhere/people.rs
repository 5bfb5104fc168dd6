//! `init --from`: people in lists of any form go into the contact list, never into a deciding group.

use crate::elsewhere::folders::{made, placed};
use crate::elsewhere::{done, elsewhere, json, put};
use crate::world::World;

const TABLE: &str = "# Contact list\n\n| Role | Name | Phone | E-mail |\n|---|---|---|---|\n\
                     | Crisis leader | Alma Nordin | 070-174 06 05 | alma@ladok.example |\n\
                     | Deputy | Bo Öst | 070-174 06 06 | bo@ladok.example |\n";

#[test]
fn a_list_of_people_in_any_shape_and_under_any_name_is_read() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "contacts.md", TABLE);
    put(
        &from,
        "emergency-contacts.md",
        "# Emergency\n\n## Guard\n\n- **Name:** Cia Berg\n- **Mobile:** 070-174 06 07\n",
    );
    put(
        &from,
        "_data/staff.yml",
        "- name: Dan Holm\n  role: Power\n  phone: 0701740608\n",
    );
    put(
        &from,
        "call-list.csv",
        "Role,Name,Phone\nWater,Eva Lund,070-174 06 09\n",
    );
    put(
        &from,
        "rota.csv",
        "Role;Name;Phone\nHeat;Finn Dahl;070-174 06 10\n",
    );
    put(&from, "levels.csv", "level,what\n1,all\n");
    put(&from, "plan.md", TABLE.replace("Alma Nordin", "Gun Ström"));
    let made = made(anna);
    assert_eq!(made["from"]["people"], 6, "{made}");
    let people = done(anna.binder(&["contacts"]));
    for name in [
        "Alma Nordin",
        "Bo Öst",
        "Cia Berg",
        "Dan Holm",
        "Eva Lund",
        "Finn Dahl",
    ] {
        assert!(people.contains(name), "{name}: {people}");
    }
    assert!(!people.contains("Gun Ström"), "{people}");
    let notes = made["from"]["notes"].to_string();
    for said in [
        "plan.md seems to contain a contact list",
        "elsewhere/plan.md --group GROUP",
        "contacts.md: 2 people",
    ] {
        assert!(notes.contains(said), "{said}: {notes}");
    }
    let left = made["from"]["left"].to_string();
    assert!(
        left.contains("elsewhere/levels.csv --group GROUP"),
        "{left}"
    );
    let chapter = placed(&made);
    assert!(
        chapter
            .iter()
            .any(|it| it.0 == "contacts.md" && it.2 == "chapter")
    );
}

#[test]
fn people_of_a_list_without_groups_are_in_one_of_their_own() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "plan.md", "# Plan\n");
    put(
        &from,
        "supplier-contacts.csv",
        "Company,Name,Phone\nElbolaget,Bo Öst,070-174 06 06\n",
    );
    put(
        &from,
        "Crisis committee.csv",
        "Name,Phone\nCia Berg,070-174 06 07\n",
    );
    let made = made(anna);
    let list = json(&anna.binder(&["contacts", "--json"])).to_string();
    assert!(list.contains("Supplier contacts"), "{list}");
    let text = std::fs::read_to_string(anna.folder.join("contacts.yaml")).expect("a list");
    let committee = text
        .split("  - id: ")
        .find(|it| it.starts_with("crisis-committee\n"));
    let committee = committee.expect("a group");
    assert!(
        !committee.contains("Öst") && !committee.contains("Berg"),
        "{text}"
    );
    let notes = made["from"]["notes"].to_string();
    assert!(notes.contains("supplier-contacts (1)"), "{notes}");
}

#[test]
fn a_text_in_markdown_is_read_by_the_command_that_brings_people_in() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "plan.md", "# Plan\n");
    made(anna);
    put(anna.home(), "b/list.md", TABLE);
    let typed = [
        "contacts",
        "import",
        "list.md",
        "--group",
        "crisis-committee",
        "--yes",
    ];
    done(anna.binder(&typed));
    let people = done(anna.binder(&["contacts"]));
    assert!(people.contains("Alma Nordin"), "{people}");
    put(anna.home(), "b/none.md", "# None\n\nText.\n");
    let ran = anna.binder(&[
        "contacts",
        "import",
        "none.md",
        "--group",
        "crisis-committee",
    ]);
    assert!(ran.talk.contains("no readable list of people"), "{ran:?}");
}
