//! Claims about `binder check`: every class of defect that the two plans had is found with its file and line, what
//! has a reason is left, and nothing is said of a plan that is right.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::world::{Person, Ran, World};

fn done(ran: Ran) -> String {
    assert_eq!(ran.code, 0, "{}{}", ran.answer, ran.talk);
    ran.answer
}

/// Anna with an empty binder; its folder.
fn blank(world: &mut World) -> (&mut Person, PathBuf) {
    let anna = world.person("anna");
    let start = ["init", "parm", "--starter", "blank", "--as", "anna"];
    done(anna.binder(&[&start[..], &["--person", "Anna Ek"]].concat()));
    let folder = anna.home().join("parm");
    anna.folder.clone_from(&folder);
    (anna, folder)
}

fn write(folder: &std::path::Path, path: &str, text: &str) {
    let file = folder.join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(file, text).expect("written");
}

/// The findings of a code: file and line.
fn places(report: &Value, code: &str) -> Vec<(String, u64)> {
    let flaws = report["flaws"].as_array().expect("a list").iter();
    flaws
        .filter(|flaw| flaw["code"] == code)
        .map(|flaw| {
            let path = flaw["path"].as_str().expect("a path").to_owned();
            (path, flaw["line"].as_u64().unwrap_or(0))
        })
        .collect()
}

const PLAN: &str = "---
title: \"Plan\"
owner: ansvarig
reviewed: 2024-01-15
---
# 1 Plan

En tabell över övningar finns i början av detta dokument.
Gå igenom checklistan i avsnitt 1.2 först, och se avsnitt 7.9.
Använd checklistan för utvärdering i bilaga D.
Meddelandet står i bilaga K.
Läs mer på <https://wiki.ladok.example/riktlinje>.
Logga in på https://login.ladok.example/?session=4f2c99aa71
Adressen är https://wiki.ladok.example/x/x
Yb0E som förut. Se [listan](../checklists/saknas.md).
Nästa besked kommer kl. XX.
![](karta.png)

Ring 7000 0011 eller 70 00 00 22 om det behövs.

## 1.1 Checklista

Punkterna gås igenom av den som leder arbetet, i den ordning de står här i planen.

## 1.2 Återgång

Punkterna gås igenom av den som leder arbetet, i den ordning de står här i planen.

## 1.2 Uppföljning

Text.

# Bilaga D: Kontrollfrågor

Text.

# Bilaga E: Utvärdering

Text.

3

## 1.9 Bilaga F Mall för loggen

Se checklistan för återgången avsnitt 1.2 och en mall.
Mailverktyget nås här: https://login.ladok.example/?wcookie=4f2c99aa71
";

const CONTACTS: &str = "groups:
  - id: kommitte
    title: Kommittén
    people:
      - { id: leder, role: Arkitekt, name: Bo Östlund, phones: [070-174 06 05] }
      - { id: andra, role: IT-arkitekt, name: Cecilia Åkerman, phones: [070-174 06 06] }
  - id: styrelsen
    title: Styrelsen
    people:
      - { id: vald, role: Ledamot, name: David Sjölin, mandate-until: 2026-06-30 }
";

/// A binder with one defect of each class.
fn with_every_defect(world: &mut World) -> (&mut Person, PathBuf) {
    let (anna, folder) = blank(world);
    write(&folder, "plan/01-plan.md", PLAN);
    write(&folder, "contacts.yaml", CONTACTS);
    let settings = fs::read_to_string(folder.join("binder.yaml")).expect("settings");
    let settings: String = settings
        .lines()
        .filter(|line| {
            let keys = [
                "owner:",
                "updates:",
                "quorum:",
                "call-order:",
                "venues:",
                "log-media:",
            ];
            !keys.iter().any(|key| line.starts_with(key))
        })
        .map(|line| format!("{line}\n"))
        .collect();
    let more = "owner: leder\nquorum: { group: kommitte, count: 2 }\nvenues: [zoom, teams]\n";
    write(&folder, "binder.yaml", &(settings + more));
    let systems = "systems:\n  - { id: zoom, name: Zoom, priority: 1 }\n";
    write(&folder, "systems.yaml", systems);
    let suppliers = "suppliers:\n  - { id: its, name: ITS, covers: [studenter], contact: ingen }\n";
    write(&folder, "suppliers.yaml", suppliers);
    let audiences = "audiences:\n  - { id: alla, title: Alla, channels: [email] }\n";
    write(&folder, "audiences.yaml", audiences);
    let duties = "duties:\n  - id: styrelsen\n    starts: opened\n    who: driftansvarig\n    to: [styrelsen]\n    \
                  via: [email]\n    do: \"Berätta för styrelsen\"\n    checked: 2027-01-01\n";
    write(&folder, "duties.yaml", duties);
    let list = "---\ntitle: Lista\nkind: steps\nreviewed: null\n---\n# Lista\n\n- [ ] Ring driften\n- [ ] Ring driften\n";
    write(&folder, "checklists/aktivering.md", list);
    let message = "---\ntitle: Läge\nlanguage: sv\n---\nText.\n";
    write(&folder, "messages/lage-sv.md", message);
    done(anna.binder(&["plan", "save", "-m", "en plan med fel"]));
    (anna, folder)
}

#[test]
fn every_class_of_defect_is_found_with_its_file_and_line() {
    let mut world = World::new();
    let (anna, _) = with_every_defect(&mut world);
    let ran = anna.binder(&["check", "--json"]);
    assert_eq!(ran.code, 4, "{}", ran.talk);
    let report: Value = serde_json::from_str(&ran.answer).expect("one document");
    let plan = "plan/01-plan.md";
    for (code, path, line) in [
        ("D1", plan, 9),
        ("D1", plan, 45),
        ("D2", plan, 10),
        ("D3", plan, 8),
        ("D4", plan, 11),
        ("D4", plan, 43),
        ("D5", "contacts.yaml", 10),
        ("D6", plan, 12),
        ("D7", plan, 13),
        ("D7", plan, 46),
        ("D8", plan, 14),
        ("D8", plan, 15),
        ("D9", plan, 16),
        ("D10", "duties.yaml", 2),
        ("D10", "contacts.yaml", 5),
        ("D11", plan, 3),
        ("D12", "contacts.yaml", 5),
        ("D14", plan, 27),
        ("D15", "suppliers.yaml", 2),
        ("D16", "checklists/aktivering.md", 0),
        ("D17", plan, 19),
        ("D17", plan, 41),
        ("D18", "suppliers.yaml", 2),
        ("D18", "systems.yaml", 2),
        ("D19", "audiences.yaml", 2),
        ("D20", plan, 4),
        ("D21", "duties.yaml", 2),
        ("D22", "checklists/aktivering.md", 9),
        ("D23", plan, 29),
        ("D24", plan, 17),
        ("D27", "messages/lage-sv.md", 0),
    ] {
        let found = places(&report, code);
        let wanted = (path.to_owned(), line);
        assert!(found.contains(&wanted), "{code} at {wanted:?}: {found:?}");
    }
    assert!(!places(&report, "D13").is_empty(), "{report:#}");
    // A secret is not shown again by whoever finds it.
    assert!(!ran.answer.contains("4f2c99aa71"));
}

#[test]
fn what_somebody_gave_a_reason_for_is_left_and_can_be_seen() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "---\ntitle: Plan\nowner: null\nreviewed: 2026-11-01\n---\n# 1 Plan\n\n\
                <!-- check: D6 avtalet finns på papper i pärm 3 -->\nSe <https://avtal.example/>.\n\n\
                Nästa besked kl. XX. <!-- check: D9 -->\n";
    write(&folder, "plan/01-plan.md", text);
    done(anna.binder(&["plan", "save", "-m", "med skäl"]));
    let report: Value =
        serde_json::from_str(&anna.binder(&["check", "--json"]).answer).expect("one document");
    assert!(places(&report, "D6").is_empty(), "{report:#}");
    let mut silenced = report["silenced"].as_array().expect("a list").iter();
    let of_link = silenced.find(|it| it["code"] == "D6").expect("the link");
    assert_eq!(of_link["reason"], "avtalet finns på papper i pärm 3");
    assert_eq!(
        places(&report, "D9").len(),
        1,
        "a mark without a reason is none"
    );
    let shown = anna.binder(&["check", "--all"]).answer;
    assert!(
        shown.contains("Skäl: avtalet finns på papper i pärm 3"),
        "{shown}"
    );
}

#[test]
fn a_rule_is_explained_and_a_git_host_is_given_its_own_form() {
    let mut world = World::new();
    let (anna, _) = with_every_defect(&mut world);
    let told = done(anna.binder(&["check", "explain", "d7"]));
    assert!(
        told.contains("D7") && told.contains("# check: D7 skäl"),
        "{told}"
    );
    let unknown = anna.binder(&["check", "explain", "D99"]);
    assert_eq!(unknown.code, 2);
    let sarif = anna.binder(&["check", "--sarif"]);
    assert_eq!(sarif.code, 4);
    let sarif: Value = serde_json::from_str(&sarif.answer).expect("one document");
    let results = sarif["runs"][0]["results"].as_array().expect("a list");
    let of_secret = results
        .iter()
        .find(|it| it["ruleId"] == "D7")
        .expect("the secret");
    let region = &of_secret["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (&region["startLine"], &region["startColumn"]),
        (&13.into(), &13.into())
    );
    let job = done(anna.binder(&["check", "--ci"]));
    assert!(job.contains("binder check --sarif"), "{job}");
}

#[test]
fn what_is_true_of_several_documents_is_told_once_with_their_names() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    for name in ["aktivering", "evakuering", "utrymning"] {
        let text =
            format!("---\ntitle: {name}\nkind: steps\nreviewed: null\n---\n- [ ] Ring {name}\n");
        write(&folder, &format!("checklists/{name}.md"), &text);
    }
    done(anna.binder(&["plan", "save", "-m", "listor"]));
    let told = anna.binder(&["check"]).answer;
    assert_eq!(
        told.matches("saknar datum för översyn").count(),
        1,
        "{told}"
    );
    for name in ["aktivering", "evakuering", "utrymning"] {
        assert!(
            told.contains(&format!("checklists/{name}.md D16\n")),
            "{told}"
        );
    }
}

/// What a new binder of a starter has: nothing to mend, and a reason for every gap that its organisation fills.
#[test]
fn the_starters_are_clean_and_give_a_reason_for_each_gap() {
    let mut world = World::new();
    let anna = world.person("anna");
    let home = anna.folder.clone();
    for (at, (starter, language)) in [
        ("blank", "sv"),
        ("blank", "da"),
        ("blank", "en"),
        ("ladok", "sv"),
        ("skole", "da"),
    ]
    .into_iter()
    .enumerate()
    {
        anna.folder.clone_from(&home);
        let name = format!("parm{at}");
        let start = ["init", &name, "--starter", starter, "--lang", language];
        done(anna.binder(&[&start[..], &["--as", "anna", "--person", "Anna Ek"]].concat()));
        anna.folder = home.join(&name);
        let report = anna.binder(&["check", "--json"]);
        assert_eq!(report.code, 0, "{starter} {language}: {}", report.answer);
        let report: Value = serde_json::from_str(&report.answer).expect("one document");
        let silenced = report["silenced"].as_array().map_or(0, Vec::len);
        assert!(silenced >= 4, "{starter}: {report:#}");
        let status = done(anna.binder(&["status", "--all"]));
        assert!(!status.contains("binder check"), "{status}");
    }
}

#[test]
fn what_cannot_change_meaning_is_put_right_when_somebody_has_said_yes() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "---\ntitle: Plan\nowner: null\nreviewed: 2026-11-01\n---\n# 1 Plan\n\n\
                Ring 070-174 06 05, eller 0701740606.\n\nSe https://wiki.ladok.example/x/x\nYb0E som förut.\n";
    write(&folder, "plan/01-plan.md", text);
    done(anna.binder(&["plan", "save", "-m", "en plan"]));
    let status = done(anna.binder(&["status", "--all"]));
    assert!(status.contains("binder check"), "{status}");
    let saved = |anna: &mut Person| done(anna.binder(&["plan"]));
    let shown = anna.binder(&["check", "--fix"]);
    assert!(
        shown.code == 4
            && shown
                .answer
                .contains("- Ring 070-174 06 05, eller 0701740606.")
            && shown
                .answer
                .contains("+ Ring 070-174 06 05, eller 070-174 06 06.")
            && shown.answer.contains("binder check --fix --yes"),
        "{shown:?}"
    );
    anna.types = true;
    anna.input = "n\n".to_owned();
    assert_eq!(anna.binder(&["check", "--fix"]).code, 4);
    assert!(saved(anna).contains("0701740606"), "nothing is written");
    anna.input = "j\n".to_owned();
    let done = anna.binder(&["check", "--fix"]);
    assert_eq!(done.code, 0, "{done:?}");
    let plan = fs::read_to_string(folder.join("plan/01-plan.md")).expect("the plan");
    assert!(
        plan.contains("070-174 06 06.\n") && plan.contains("/x/xYb0E\nsom förut.\n"),
        "{plan}"
    );
    let again = anna.binder(&["check", "--fix", "--yes"]);
    assert!(
        again.code == 0 && again.answer.contains("Inget går att rätta"),
        "{again:?}"
    );
}

#[test]
fn paper_older_than_its_limit_and_an_incident_in_too_few_copies_are_found() {
    let mut world = World::new();
    let (anna, _) = blank(&mut world);
    done(anna.binder(&["print", "contacts", "--format", "text"]));
    done(anna.binder(&["incident", "open", "Nätavbrott"]));
    let codes = |anna: &mut Person| {
        let report = anna.binder(&["check", "--json"]).answer;
        let report: Value = serde_json::from_str(&report).expect("one document");
        (places(&report, "D29"), places(&report, "D30"))
    };
    let (paper, copies) = codes(anna);
    assert!(
        paper.is_empty() && copies.len() == 1,
        "{paper:?} {copies:?}"
    );
    anna.set_clock(anna.now() + chrono::TimeDelta::days(40));
    let (paper, _) = codes(anna);
    assert_eq!(paper[0].0, "binder.yaml");
    let told = anna.binder(&["check"]).answer;
    assert!(told.contains("binder print due"), "{told}");
}

/// A text of another organisation, taken in as it is: it counts its own sections, says the same words before every
/// example, and has several headings of the first rank.
const TAKEN_IN: &str = "# Contingency plan

Work through section 4.1 first, and then the assessment, that is to say section 4.1 Sequence of recovery.

Now start the service with the flags that belong to each of its members:

    start a

Now start the service with the flags that belong to each of its members:

    start b

![A map](kartor/karta.png \"A map\")

# Part one

## Purpose

Text.

# Part two

## 4.1 Sequence of recovery

Text.
";

#[test]
fn a_text_that_counts_itself_is_not_told_that_its_own_numbers_are_wrong() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    write(
        &folder,
        "plan/01-roles.md",
        "# Roles\n\n## Assessment\n\nText.\n",
    );
    write(&folder, "plan/02-alarm.md", "# Alarm\n\nText.\n");
    write(&folder, "plan/03-duty.md", "# Duty\n\nText.\n");
    write(&folder, "plan/45-taken-in.md", TAKEN_IN);
    done(anna.binder(&["plan", "save", "-m", "a plan from elsewhere"]));
    let report = anna.binder(&["check", "--json"]);
    let report: Value = serde_json::from_str(&report.answer).expect("JSON");
    for code in ["D1", "D14", "D23"] {
        assert_eq!(places(&report, code), [], "{code}");
    }
    let missing = &report["flaws"].as_array().expect("a list").iter();
    let missing = missing.clone().find(|flaw| flaw["code"] == "D8");
    let message = missing.map(|flaw| flaw["message"].to_string());
    assert!(message.is_some_and(|it| it.contains("kartor/karta.png") && !it.contains("A map")));
}
