//! `init --from`: syntax of site generators and wikis is converted or reported.

use serde_json::Value;

use crate::elsewhere::folders::{chapters, left, made, placed, read, sound};
use crate::elsewhere::{done, elsewhere, put, unwrapped};
use crate::world::{Person, World};

fn why<'m>(made: &'m Value, path: &str) -> &'m str {
    let left = made["from"]["left"].as_array().expect("a list");
    let one = left.iter().find(|it| it["path"] == path);
    let one = one.unwrap_or_else(|| panic!("{path}: {made}"));
    one["why"].as_str().expect("a reason")
}

fn notes(made: &Value) -> String {
    let notes = made["from"]["notes"].as_array().expect("a list");
    let notes = notes.iter().filter_map(Value::as_str);
    notes.collect::<Vec<_>>().join("\n")
}

pub(super) fn targets(made: &Value, list: &str) -> Vec<String> {
    let all = made["from"][list].as_array().expect("a list");
    let target = |it: &Value| it["target"].as_str().unwrap_or_default().to_owned();
    all.iter().map(target).collect()
}

fn contents(anna: &mut Person) -> String {
    done(anna.binder(&["plan", "--toc"]))
}

#[test]
fn a_page_is_found_by_the_name_that_the_list_of_contents_gives_it() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "mkdocs.yml",
        "nav:\n  - Home: index.md\n  - Before:\n    - Severity levels: sev.md\n    - Who calls: call.md\n",
    );
    put(&from, "docs/index.md", "# Crisis plan\n");
    put(
        &from,
        "docs/sev.md",
        "Text of the levels.\n\n## Red\n\nRed text.\n",
    );
    put(&from, "docs/call.md", "# Calling\n\nText.\n");
    put(&from, "docs/03-Öppna_dörren.md", "Text.\n\n## Nyckel\n");
    let made = made(anna);
    let listed = contents(anna);
    for line in [
        "2 Severity levels",
        "2.1 Red",
        "3 Calling",
        "4 Öppna dörren",
    ] {
        assert!(listed.contains(line), "{line}: {listed}");
    }
    for (words, text) in [
        (&["plan", "severity", "levels"][..], "Severity levels\n==="),
        (&["plan", "who calls"], "Calling\n==="),
        (&["plan", "öppna"], "Öppna dörren\n==="),
    ] {
        let shown = done(anna.binder(words));
        assert!(shown.contains(text), "{words:?}: {shown}");
    }
    let all = done(anna.binder(&["plan"]));
    assert!(
        all.contains("Severity levels\n===============\n\nText of the levels."),
        "{all}"
    );
    assert!(notes(&made).contains("Before"), "{made}");
    assert!(
        notes(&made).contains("in the order of mkdocs.yml"),
        "{made}"
    );
    sound(anna);
}

#[test]
fn a_title_that_stands_only_in_the_head_is_shown_above_its_text() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "a.md",
        "---\ntitle: Power\nlayout: x\nlayout: y\n---\n\nText one.\n",
    );
    put(
        &from,
        "b.md",
        "+++\ntitle = \"Water\"\nweight = 3\n+++\n\nText two.\n",
    );
    put(
        &from,
        "c.md",
        "---\ntitel: Gas\nreviewed: last spring\nsources:\n  - x\n---\nText three.\n",
    );
    let made = made(anna);
    let plan = done(anna.binder(&["plan"]));
    let order = |words: &str| {
        let at = plan.find(words);
        at.unwrap_or_else(|| panic!("{words}: {plan}"))
    };
    assert!(order("Water\n=====") < order("Text two."), "it has a place");
    assert!(order("Text two.") < order("Power\n====="));
    assert!(order("Power\n=====") < order("Text one."));
    assert!(order("Text one.") < order("Gas\n==="));
    assert!(order("Gas\n===") < order("Text three."));
    assert!(!plan.contains("+++"), "{plan}");
    assert!(!plan.contains('!'), "nothing is wrong: {plan}");
    assert_eq!(
        made["from"]["aside"].as_array().map(Vec::len),
        Some(1),
        "{made}"
    );
    let kept = read(anna, "plan/03-c.md");
    assert!(kept.contains("old-reviewed: last spring"), "{kept}");
    sound(anna);
}

#[test]
fn links_in_the_writing_of_generators_and_wikis_lead_on_or_are_named() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "_docs/guide.md", "# Guide\n");
    put(
        &from,
        "_docs/plan.md",
        "# Start\n\n[a]({{ site.baseurl }}{% link _docs/guide.md %}), [b]({{< relref \"guide.md\" >}}), \
         [c]({{ site.baseurl }}/docs/guide/), [d]({% link _docs/none.md %}) [e](/)\n\n{% include box.html %}\n\n{{ page.date }}\n",
    );
    put(&from, "wiki/Plan-B.md", "# B\n");
    put(&from, "wiki/karta.png", b"\x89PNG karta");
    put(&from, "del/duty.md", "# Duty\n");
    put(
        &from,
        "wiki/Start.md",
        "# Wiki\n\n[[Plan B]], [[Text|Plan-B]], ![[karta.png]], [[Gone]]\n\n{!del/duty.md!}\n\n`[[code]]`\n",
    );
    let made = made(anna);
    let to = |file: &str| {
        let all = placed(&made).into_iter();
        let mut to = all.filter(|it| it.0 == file).map(|it| it.1);
        to.next().unwrap_or_else(|| panic!("{file}: {made}"))
    };
    let name = |file: &str| to(file).replace("plan/", "");
    let plan = read(anna, &to("_docs/plan.md"));
    let guide = name("_docs/guide.md");
    for link in ["[a]", "[b]", "[c]"] {
        assert!(plan.contains(&format!("{link}({guide})")), "{link}: {plan}");
    }
    let wiki = read(anna, &to("wiki/Start.md"));
    let b = name("wiki/Plan-B.md");
    for words in [
        format!("[Plan B]({b}), [Text]({b}), ![karta.png](../log/anna/files/"),
        format!("[duty]({})", name("del/duty.md")),
        "[[Gone]]".to_owned(),
        "`[[code]]`".to_owned(),
    ] {
        assert!(wiki.contains(&words), "{words}: {wiki}");
    }
    let nowhere = targets(&made, "nowhere");
    assert_eq!(
        nowhere,
        [
            "{% link _docs/none.md %}",
            "{% include box.html %}",
            "/",
            "[[Gone]]"
        ]
    );
    assert_eq!(targets(&made, "marks"), ["{{ page.date }}"]);
    sound(anna);
}

#[test]
fn the_order_is_what_a_list_or_the_pages_say_and_it_is_told_which() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "_Sidebar.md",
        "* [[Home]]\n* [[Plan B]]\n* [[Gone]]\n* [Last](/del/sist.md)\n",
    );
    put(&from, "Home.md", "# Home\n");
    put(&from, "Alarm.md", "# Alarm\n");
    put(&from, "Plan-B.md", "# B\n");
    put(&from, "del/sist.md", "# Last\n");
    let wiki = made(anna);
    let order = chapters(&wiki);
    let files: Vec<&str> = order
        .iter()
        .filter_map(|it| it.split(" > ").next())
        .collect();
    assert_eq!(files, ["Home.md", "Plan-B.md", "del/sist.md", "Alarm.md"]);
    let said = why(&wiki, "_Sidebar.md");
    assert!(said.contains("3 of 4") && said.contains("Gone"), "{said}");
}

#[test]
fn pages_that_say_their_own_place_stand_there() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "docs/a.md", "---\nsidebar_position: 2\n---\n# Two\n");
    put(
        &from,
        "docs/b.md",
        "---\nsidebar_position: 1\nsidebar_label: One\n---\nText.\n",
    );
    put(
        &from,
        "docs/late/_category_.json",
        "{ \"label\": \"Late\", \"position\": 1.5 }\n",
    );
    put(&from, "docs/late/x.md", "# Late\n");
    put(&from, "wiki/.order", "Two\nOne\n");
    put(
        &from,
        "wiki/One.md",
        "# W1\n\n![m](/wiki/.attachments/m.png)\n",
    );
    put(&from, "wiki/Two.md", "# W2\n");
    put(&from, "wiki/.attachments/m.png", b"\x89PNG m");
    put(&from, "wiki/.attachments/other.png", b"\x89PNG o");
    put(&from, ".hidden", "x\n");
    let made = made(anna);
    let order = chapters(&made);
    let files: Vec<&str> = order
        .iter()
        .filter_map(|it| it.split(" > ").next())
        .collect();
    assert_eq!(
        files,
        [
            "docs/b.md",
            "docs/late/x.md",
            "docs/a.md",
            "wiki/Two.md",
            "wiki/One.md"
        ]
    );
    assert!(contents(anna).contains("1 One"));
    assert!(notes(&made).contains("set in the pages"), "{made}");
    let one = read(anna, "plan/05-one.md");
    assert!(one.contains("![m](../log/anna/files/"), "{one}");
    assert_eq!(targets(&made, "nowhere"), [""; 0]);
    assert!(why(&made, "wiki/.attachments").contains("only what the texts link to"));
    assert!(why(&made, ".hidden").contains("hidden"));
    assert!(why(&made, "docs/late/_category_.json").contains("order"));
}

#[test]
fn a_readme_with_a_list_of_its_pages_gives_the_order() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "README.md",
        "# Plan\n\n## Innehåll\n\n1. [Översikt](z.md)\n2. [Före](b.md)\n",
    );
    put(&from, "a.md", "# Efter\n");
    put(&from, "b.md", "# Före\n");
    put(&from, "z.md", "Text.\n");
    let made = made(anna);
    let order = chapters(&made);
    let files: Vec<&str> = order
        .iter()
        .filter_map(|it| it.split(" > ").next())
        .collect();
    assert_eq!(files, ["README.md", "z.md", "b.md", "a.md"]);
    assert!(contents(anna).contains("2 Översikt"));
}

#[test]
fn what_is_called_a_checklist_and_has_boxes_is_one_and_a_list_of_things_to_do_is_not() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(&from, "plan.md", "# Plan\n");
    put(
        &from,
        "restore-checklist.md",
        "# After a restore\n\n> Updated\n\nUse it.\n\n## Data\n\n- [ ] Read\n- [ ] Write\n\n| a |\n|---|\n| b |\n",
    );
    put(
        &from,
        "fire.md",
        "# Tjekliste brand\n\n□ Alarm\n□ Ring 112\n",
    );
    put(&from, "TODO.md", "# TODO\n\n- [ ] Tidy\n- [ ] Mend\n");
    put(&from, "natt/larm.md", "# Larm\n\n- [ ] Ring\n- [ ] Gå\n");
    put(&from, "dag/larm.md", "# Larm\n\n- [ ] Ring\n- [ ] Gå\n");
    let made = made(anna);
    let lists: Vec<String> = placed(&made)
        .into_iter()
        .filter(|it| it.2 == "checklist")
        .map(|it| it.1)
        .collect();
    assert_eq!(
        lists,
        [
            "checklists/larm.md",
            "checklists/fire.md",
            "checklists/natt-larm.md",
            "checklists/restore-checklist.md"
        ]
    );
    assert!(chapters(&made).iter().any(|it| it.starts_with("TODO.md")));
    done(anna.binder(&["incident", "open", "X"]));
    let list = done(anna.binder(&["checklist", "fire"]));
    assert!(list.contains("[ ] 1 Alarm\n"), "{list}");
    sound(anna);
}

#[test]
fn boxes_of_other_programs_are_read_as_boxes_and_pictures_of_jsx_are_pictures() {
    let mut world = World::new();
    let (anna, from) = elsewhere(&mut world);
    put(
        &from,
        "plan.md",
        "# Plan\n\n!!! danger \"Ring 112\"\n    Om fara:\n\n    - ring\n    - gå ut\n\n:::tip Tänk\nLugnt.\n:::\n",
    );
    put(
        &from,
        "duty.mdx",
        "# Duty\n\nimport Lista from \"@x/lista\";\n\n<img\n  src={require(\"/img/m.png\").default}\n/>\n\n<Lista />\n",
    );
    put(&from, "static/img/m.png", b"\x89PNG m");
    put(&from, "static/x.txt", "x\n");
    put(&from, "people.xlsx", [0, 1]);
    let made = made(anna);
    let plan = done(anna.binder(&["plan", "Plan"]));
    let said = ["│ Ring 112", "│ Om fara:", "│ • ring", "│ Tänk"];
    for words in said {
        assert!(plan.contains(words), "{words}: {plan}");
    }
    assert!(notes(&made).contains("2 callouts"), "{made}");
    let duty = read(anna, "plan/01-duty.md");
    assert!(duty.contains("src=\"../log/anna/files/"), "{duty}");
    assert!(!duty.contains("import"), "{duty}");
    assert_eq!(targets(&made, "marks"), ["<Lista>"]);
    assert!(why(&made, "static/x.txt").contains("another format"));
    assert!(left(&made).contains(&"people.xlsx"), "{made}");
    let said = unwrapped(&notes(&made));
    assert!(said.contains("in order of name"), "{said}");
}
