//! Claims about the sheet of a day.

use std::collections::BTreeSet;

use crate::domain::checklist::{Checklist, Item};
use crate::domain::incident::Incident;
use crate::domain::language::Language;
use crate::domain::name::LogId;
use crate::domain::notebook::Standing;
use crate::domain::settings::Settings;
use crate::domain::sheet::sheets;
use crate::domain::timeline::Timeline;
use crate::domain::timeline::pen::{Pen, ten, time};
use crate::domain::view::Days;
use crate::render::sheet::{day_sheet, filled};
use crate::render::words::Words;

fn drawn(language: Language, template: Option<&str>) -> Vec<String> {
    let evening = time("2026-11-21T23:50:00+01:00");
    let mut anna = Pen::of("anna")
        .note("open", 1, 1, &[("event", "Nätavbrott | *allt* nere")])
        .note(
            "entry",
            2,
            5,
            &[
                ("event", "14 servrar\nnere | <b>"),
                ("action", "Ring [x](http://y)"),
                ("owner", "drift"),
            ],
        )
        .note(
            "correct",
            3,
            6,
            &[("of", "anna-2"), ("event", "41 servrar")],
        )
        .note("done", 4, 9, &[("of", "anna-2")])
        .note("entry", 5, 11, &[("event", "dubblett")])
        .note("strike", 6, 12, &[("of", "anna-5"), ("why", "fel | rad")])
        .note_at(
            "entry",
            7,
            evening,
            ten(20),
            &[("event", "Larm"), ("late", "ensam")],
        )
        .up();
    anna.person = "Anna Ek".to_owned();
    let gast = Pen::of("gast")
        .standing(Standing::Guest)
        .note("entry", 8, 30, &[("event", "Hej")])
        .up();
    let timeline = Timeline::of(&[anna, gast]);
    let id = LogId::new("2026-11-22-natavbrott").expect("a log");
    let incident = Incident::of(&id, &timeline);
    let item = Item {
        id: "a/1".into(),
        number: "1".into(),
        title: "Kalla".into(),
        ..Item::default()
    };
    let list = Checklist {
        id: "a".into(),
        items: vec![item],
        ..Checklist::default()
    };
    let settings = Settings::usual(language);
    let settings = Settings {
        zone: crate::domain::moment::Zone::STOCKHOLM,
        ..settings
    };
    let words = Words::new(language);
    let all = sheets(
        &incident,
        &timeline,
        Some(&list),
        &settings,
        &Days::All,
        &BTreeSet::new(),
    );
    all.iter()
        .map(|sheet| day_sheet(sheet, template, &words))
        .collect()
}

#[test]
fn a_day_has_its_own_sheet_with_every_row_in_its_place() {
    let sheets = drawn(Language::Swedish, None);
    let [before, day] = &sheets[..] else {
        panic!("two days")
    };
    assert!(
        before.contains("| 23:50 anna-7 | Larm (noterad 2026-11-22 10:20, i efterhand: ensam) |"),
        "{before}"
    );
    assert!(
        before.contains("Dagen efter: [2026-11-22](2026-11-22.md)"),
        "{before}"
    );
    assert!(day.contains("| 10:05 anna-2 | ~~14 servrar<br>nere \\| \\<b\\>~~ 41 servrar (rättad 10:06 av Anna Ek) | Ring \\[x\\](http\\://y) | drift | 10:09 Anna Ek |"), "{day}");
    assert!(
        day.contains("| 10:11 anna-5 | ~~dubblett~~ (struken 10:12 av Anna Ek: fel \\| rad) |"),
        "{day}"
    );
    assert!(
        day.contains("| 10:30 gast-1 | Hej (gäst, inte medlem än) |"),
        "{day}"
    );
    assert!(day.contains("- [ ] Rutinsteg 1: Kalla"), "{day}");
    assert!(
        day.contains("- Händelse: Nätavbrott \\| \\*allt\\* nere (`2026-11-22-natavbrott`)"),
        "{day}"
    );
    assert!(day.contains("- Läge: öppen"), "{day}");
}

#[test]
fn the_built_in_templates_ask_for_nothing_they_are_not_given() {
    for language in Language::ALL {
        for sheet in drawn(language, None) {
            assert!(sheet.contains("anna-"), "{sheet}");
        }
    }
}

#[test]
fn a_binder_s_own_template_is_used_and_one_that_cannot_be_gives_way() {
    let own = "{{ date }}: {{ rows | length }}";
    assert_eq!(
        drawn(Language::Danish, Some(own)),
        ["2026-11-21: 1\n", "2026-11-22: 4\n"]
    );
    let built_in = drawn(Language::Danish, None);
    for broken in ["{{ nothing }}", "{% if %}", "{{ rows"] {
        assert!(filled(broken, &minijinja::context! {}).is_err(), "{broken}");
        assert_eq!(drawn(Language::Danish, Some(broken)), built_in, "{broken}");
    }
}
