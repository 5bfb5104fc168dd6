//! Imported texts on screen: every word is shown.

use crate::elsewhere::{blank, done, json, put, saved};
use crate::world::{Person, World};

const AUDIENCES: &str =
    "audiences:\n  - id: medarbetare\n    title: \"Medarbetare\"\n    channels: [email]\n";

fn opened(anna: &mut Person) {
    done(anna.binder(&["incident", "open", "Test"]));
}

/// The chapter as it is shown, so many columns wide.
fn shown(text: &str, width: usize, plain: bool) -> String {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    saved(anna, &folder, "plan/20-x.md", text);
    anna.width = width;
    let typed: &[&str] = match plain {
        true => &["plan", "plan/20-x.md", "--plain"],
        false => &["plan", "plan/20-x.md"],
    };
    let shown = done(anna.binder(typed));
    let end = shown.rfind("\nplan/20-x.md").unwrap_or(shown.len());
    shown[..end].to_owned()
}

#[test]
fn a_tick_goes_to_the_point_that_was_named_though_another_has_the_same_words() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "# Dup\n1. Notify management\n2. Write the log\n3. Notify management\n\
                \x20  - [ ] Say when\n   - [ ] Say when\n";
    saved(anna, &folder, "checklists/dup.md", text);
    opened(anna);
    done(anna.binder(&["checklist", "dup", "tick", "3"]));
    done(anna.binder(&["checklist", "dup", "tick", "3.2"]));
    let list = done(anna.binder(&["checklist", "dup"]));
    assert!(list.contains("[ ] 1 Notify management\n"), "{list}");
    assert!(list.contains("[x] 3 Notify management"), "{list}");
    assert!(list.contains("[ ] 3.1 Say when\n"), "{list}");
    assert!(list.contains("[x] 3.2 Say when"), "{list}");
    done(anna.binder(&["checklist", "dup", "tick", "1"]));
    let list = done(anna.binder(&["checklist", "dup"]));
    assert!(list.contains("[x] 1 Notify management"), "{list}");
}

#[test]
fn every_word_of_a_point_can_be_read() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "# Links\n\nRead all first.\n\n1. Open [the dashboard](https://example.org/d) and look\n\
                2. **Stop the pump** only if the valve is *closed*\n   - valve key: cabinet 3\n\
                \x20  - more:\n     - deeper\n\n   ```\n   pump stop --now\n   ```\n\n\
                \x20  | part | place |\n   |---|---|\n   | valve | hall 2 |\n\n\
                At the end of a shift:\n\n- [ ] Tell the next one\n\n## Afterwards\n\n- Sign\n\nThe end.\n";
    saved(anna, &folder, "checklists/links.md", text);
    opened(anna);
    let list = done(anna.binder(&["checklist", "links"]));
    for said in [
        "Read all first.",
        "[ ] 1 Open the dashboard (https://example.org/d) and look",
        "[ ] 2 Stop the pump only if the valve is closed …",
        "At the end of a shift:",
        "Afterwards",
        "The end.",
        "binder checklist links 2",
    ] {
        assert!(list.contains(said), "{said}: {list}");
    }
    let order = |word: &str| list.find(word).expect(word);
    assert!(order("At the end of a shift:") < order("3 Tell the next one"));
    assert!(order("3 Tell the next one") < order("Afterwards"));
    let point = done(anna.binder(&["checklist", "links", "2"]));
    for said in [
        "only if the valve is closed",
        "valve key: cabinet 3",
        "deeper",
        "pump stop --now",
        "hall 2",
    ] {
        assert!(point.contains(said), "{said}: {point}");
    }
    assert!(!point.contains("dashboard"), "{point}");
    let by_words = done(anna.binder(&["checklist", "links", "pump"]));
    assert_eq!(by_words, point);
    let wrong = anna.binder(&["checklist", "links", "tock", "2"]);
    assert_eq!(wrong.code, 2, "{wrong:?}");
    assert!(
        wrong.talk.contains("binder checklist tick links 2"),
        "{wrong:?}"
    );
}

#[test]
fn headings_after_the_last_point_are_headings_as_those_before_it() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "# Links\n\n## First\n\n1. Ring\n\n## Afterwards\n\nThe end.\n\n### More\n\nSign.\n";
    saved(anna, &folder, "checklists/links.md", text);
    opened(anna);
    for words in [
        &["checklist", "links"][..],
        &["checklist", "links", "--plain"],
    ] {
        let list = done(anna.binder(words));
        assert!(!list.contains('#'), "{list}");
        assert!(
            list.contains("\nAfterwards\nThe end.\n\nMore\nSign."),
            "{list}"
        );
    }
}

#[test]
fn a_step_says_where_its_support_lies_and_what_stands_below_the_points_in_it() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    let text = "---\nkind: steps\n---\n# Steps\n1. **Gather.** See [the map](https://x.example/map).\n\
                \x20  - [ ] Ring\n     - by day 070-174 06 05\n   - Support: [list](../contacts.yaml)\n";
    saved(anna, &folder, "checklists/aktivering.md", text);
    opened(anna);
    let step = done(anna.binder(&["step", "1"]));
    for said in [
        "https://x.example/map",
        "by day 070-174 06 05",
        "list (contacts.yaml)",
    ] {
        assert!(step.contains(said), "{said}: {step}");
    }
}

#[test]
fn a_list_without_points_says_so_and_shows_its_text() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    saved(
        anna,
        &folder,
        "checklists/tabell.md",
        "# Tabell\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
    );
    opened(anna);
    let list = done(anna.binder(&["checklist", "tabell"]));
    assert!(
        list.contains("no points to tick") && list.contains("1"),
        "{list}"
    );
    assert!(!list.contains("0 of 0"), "{list}");
    let all = done(anna.binder(&["checklist"]));
    assert!(
        all.contains("no points") && !all.contains("0 of 0"),
        "{all}"
    );
}

#[test]
fn a_message_keeps_its_lines_on_the_screen() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    put(&folder, "audiences.yaml", AUDIENCES);
    let text = "---\ntitle: \"Med nummer\"\naudience: medarbetare\nneeds: [tid]\n---\nRing:\n\
                Vakten 070-174 06 05\nVäxeln 08-123 456 78\n\n1. Stanna hemma\n2. Läs mejlen\n\nHej då {{ tid }}\n";
    saved(anna, &folder, "messages/med-nummer.md", text);
    opened(anna);
    let draft = done(anna.binder(&["inform", "medarbetare", "--message", "med-nummer"]));
    let lines = "Ring:\nVakten 070-174 06 05\nVäxeln 08-123 456 78\n\n1. Stanna hemma\n2. Läs mejlen\n\nHej då [tid]\n";
    assert!(draft.contains(lines), "{draft}");
}

#[test]
fn a_new_line_in_a_table_is_one_and_a_picture_without_words_is_named() {
    let text = "# Br\n\n| a | b |\n|---|---|\n| one<br>two | x |\n\n![](org-chart.png)\n\n![The hall](img/hall.png)\n";
    let page = shown(text, 80, false);
    assert!(
        !page.contains("<br>") && page.contains(" one   x\n two\n"),
        "{page}"
    );
    assert!(
        page.contains("[picture: org-chart.png] (plan/org-chart.png)"),
        "{page}"
    );
    assert!(
        page.contains("[picture: The hall] (plan/img/hall.png)"),
        "{page}"
    );
}

#[test]
fn lists_in_html_footnotes_and_boxes_read_as_people_expect() {
    let text = "# X\n\n| Who | What |\n|---|---|\n| IT | <ul><li>ring</li><li>write</li></ul> |\n\n\
                Text[^1] with 10<sup>3</sup> and ==this==.\n\n> [!WARNING]\n> Do not touch.\n\n\
                <!-- ask Alma -->\n\n[^1]: The note.\n";
    let page = shown(text, 80, false);
    for said in [
        "• ring\n",
        "• write",
        "Text[1] with 10³ and this.",
        "│ Warning\n│\n│ Do not touch.",
        "[1] The note.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains('<') && !page.contains("Alma"), "{page}");
}

#[test]
fn the_words_of_a_comment_are_found_though_they_are_not_shown() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    saved(anna, &folder, "plan/20-x.md", "# X\n\n<!-- ask Alma -->\n");
    let found = done(anna.binder(&["find", "ask", "alma"]));
    assert!(found.contains("plan/20-x.md:3"), "{found}");
}

#[test]
fn a_form_with_empty_cells_keeps_all_its_headings() {
    let header: Vec<String> = (1..=9).map(|n| format!("Responsible person {n}")).collect();
    let text = format!(
        "# Form\n\n| {} |\n|{}\n| Priority 1 |{}\n",
        header.join(" | "),
        "---|".repeat(9),
        " |".repeat(8)
    );
    for plain in [false, true] {
        let page = shown(&text, 60, plain);
        for heading in &header {
            assert!(page.contains(heading), "{heading}: {page}");
        }
    }
    let empty = "# Form\n\n| Name | Number |\n|---|---|\n";
    for plain in [false, true] {
        let page = shown(empty, 12, plain);
        assert!(page.contains("Name") && page.contains("Number"), "{page}");
    }
}

#[test]
fn a_table_is_never_wider_than_the_screen() {
    let row = "| 2026-11-22T10:05:00+01:00 | konsortiechefen | driftansvarig@ladok.example | 070-174 06 05 | återställningsrutin | godkänd | https://wiki.ladok.example/x |";
    let text = format!(
        "# T\n\n| När | Vem | Adress | Nummer | Vad | Hur | Var |\n|{}\n{row}\n",
        "---|".repeat(7)
    );
    for width in [20, 40, 60, 80, 83, 100, 120, 160] {
        let page = shown(&text, width, false);
        let widest = page.lines().map(|line| line.chars().count()).max();
        assert!(widest <= Some(width), "{width}: {widest:?}\n{page}");
        let words = ["Adress", "konsortiechefen", "godkänd"];
        for word in words.iter().filter(|_| width >= 40) {
            assert!(page.contains(word), "{width}: {word}\n{page}");
        }
    }
}

#[test]
fn a_line_that_ends_on_purpose_ends_in_plain_text_too() {
    let text = "# X\n\nEtt  \ntvå\\\ntre<br>fyra\nfem\n\n- a  \n  b\n";
    let page = shown(text, 80, true);
    assert!(page.contains("Ett\ntvå\ntre\nfyra fem\n"), "{page}");
    assert!(page.contains("- a\nb\n"), "{page}");
}

#[test]
fn a_heading_is_told_from_its_text_without_colour() {
    let text = "# X\n\n## Ström\n\nText\n\n### Reserv\n\nMer\n";
    for plain in [false, true] {
        let page = shown(text, 80, plain);
        assert!(page.contains("## Ström\nText\n\n### Reserv\nMer"), "{page}");
    }
}

#[test]
fn where_a_link_leads_can_be_read_unless_its_words_call_the_chapter() {
    let text = "# X\n\n[Mejla](mailto:anna@ladok.example), [ring](tel:+46701740605), [här](03-y.md), \
                [4.2](04-z.md), [se](https://x.example \"Driftsidan\"), [Vakten]: 070-1740605\n\n\
                [Jouren]: 070-1740606\n";
    let page = shown(text, 200, false);
    for said in [
        "Mejla (anna@ladok.example)",
        "ring (+46701740605)",
        "här (plan/03-y.md)",
        "4.2,",
        "se (https://x.example, Driftsidan)",
        "[Jouren]: 070-1740606",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[test]
fn html_and_codes_for_the_screen_never_get_through() {
    let text = "# X\n\n<b>\u{1b}[31mred</b> <a href=\"javascript:alert(1)\">x</a> <img src=\"\u{9b}x\" alt=\"\u{202e}y\">\n\n\
                <script>\u{1b}]0;t\u{7}</script>\n\n[^\u{1b}]: \u{1b}[2J\n";
    for plain in [false, true] {
        let page = shown(text, 80, plain);
        let acts = |c: char| c != '\n' && (c.is_control() || c == '\u{202e}');
        assert!(!page.contains(acts), "{page:?}");
        assert!(
            page.contains("<script>") && page.contains("javascript:alert(1)"),
            "{page}"
        );
    }
}

#[test]
fn machines_read_the_text_of_a_point_too() {
    let mut world = World::new();
    let (anna, folder) = blank(&mut world);
    saved(
        anna,
        &folder,
        "checklists/x.md",
        "# X\n1. **Stop** the pump\n   - key in cabinet 3\n",
    );
    opened(anna);
    let point = &json(&anna.binder(&["checklist", "x", "--json"]))["points"][0];
    assert_eq!(point["title"], "Stop");
    assert_eq!(point["text"], "the pump");
    assert_eq!(point["notes"], serde_json::json!(["key in cabinet 3"]));
}
