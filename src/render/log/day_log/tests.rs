//! Claims about the sheet of a day.

use std::collections::BTreeSet;

use crate::domain::incident::Incident;
use crate::domain::incident::checklist::{Checklist, ChecklistPoint};
use crate::domain::language::Language;
use crate::domain::log::day_log::{DayLog, OwnTemplate, sheets};
use crate::domain::log::days_to_render::DaysToRender;
use crate::domain::log::notebook::WriterStanding;
use crate::domain::log::timeline::Timeline;
use crate::domain::name::LogId;
use crate::domain::settings::Settings;
use crate::domain::testing::pen::{Pen, ten, time};
use crate::render::log::day_log::{day_sheet, paper_day_sheet};
use crate::render::words::Words;
use crate::say;

/// How a sheet is drawn: for the file, or for paper.
type Draw = fn(&DayLog, Option<OwnTemplate<'_>>, &Words) -> String;

fn drawn(language: Language, template: Option<&str>) -> Vec<String> {
    drawn_by(day_sheet, language, template)
}

fn drawn_by(draw: Draw, language: Language, template: Option<&str>) -> Vec<String> {
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
        .standing(WriterStanding::Guest)
        .note("entry", 8, 30, &[("event", "Hej")])
        .up();
    let timeline = Timeline::of(&[anna, gast]);
    let id = LogId::new("2026-11-22-natavbrott").expect("a log");
    let incident = Incident::of(&id, &timeline);
    let item = ChecklistPoint {
        id: "a/1".into(),
        number: "1".into(),
        title: "Kalla".into(),
        ..ChecklistPoint::default()
    };
    let list = Checklist {
        id: "a".into(),
        items: vec![item],
        ..Checklist::default()
    };
    let settings = Settings::usual(language);
    let settings = Settings {
        zone: crate::domain::time::moment::Zone::STOCKHOLM,
        ..settings
    };
    let words = Words::new(language);
    let all = sheets(
        &incident,
        &timeline,
        Some(&list),
        &settings,
        &DaysToRender::All,
        &BTreeSet::new(),
    );
    let file = format!("templates/bilaga-b.{}.md", language.tag());
    let template = template.map(|text| OwnTemplate { file: &file, text });
    all.iter()
        .map(|sheet| draw(sheet, template, &words))
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
fn what_is_said_of_files_stands_in_the_file_and_not_on_paper() {
    for language in Language::ALL {
        let in_file = drawn(language, None);
        let on_paper = drawn_by(paper_day_sheet, language, None);
        for (file, paper) in in_file.iter().zip(&on_paper) {
            assert!(file.contains("`log/`") && file.contains(".md)"), "{file}");
            assert!(
                !paper.contains("`log/`") && !paper.contains(".md)"),
                "{paper}"
            );
            assert!(file.starts_with(paper.trim_end()), "{paper}");
        }
    }
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
fn a_binder_s_own_template_is_used_and_the_sheet_says_so_above_all_it_says() {
    let own = "{{ date }}: {{ rows | length }}";
    let words = Words::new(Language::Danish);
    let file = "templates/bilaga-b.da.md";
    let sentence = words.say(&say!("log-sheet-own-template", file = file));
    assert_eq!(
        drawn(Language::Danish, Some(own)),
        [
            format!("> **{sentence}**\n\n2026-11-21: 1\n"),
            format!("> **{sentence}**\n\n2026-11-22: 4\n"),
        ]
    );
    for language in Language::ALL {
        let usual = super::built_in(language);
        assert_eq!(drawn(language, Some(usual)), drawn(language, None));
        // A copied template with a changed word is still valid.
        let changed = format!("Härnösand\n{usual}");
        let drawn = drawn(language, Some(&changed));
        assert!(
            drawn.iter().all(|sheet| sheet.contains("\n\nHärnösand")),
            "{drawn:?}"
        );
    }
}

#[test]
fn a_template_that_asks_too_much_gives_way_and_the_sheet_says_so() {
    let loops = "{% for a in rows %}".repeat(25) + &"{% endfor %}".repeat(25);
    let doubled = "{% set a = \"xxxxxxxx\" %}".to_owned() + &"{% set a = a ~ a %}".repeat(60);
    let joined = format!(
        "{{{{ date{} }}}}",
        "|replace('2', '22222222222222222222')".repeat(9)
    );
    let captured = "{% set a %}x{% endset %}{{ a }}".to_owned();
    let hidden = "{{ '}}' }}{% raw %}{{ ' {% endraw %}{% macro a() %}{% endmacro %}".to_owned();
    let own: Vec<String> = [
        "{{ nothing }}",
        "{% if %}",
        "{{ rows",
        "{{ 'x' * 100000000 }}",
        "{% macro a(x) %}{{ a(x) }}{% endmacro %}{{ a(1) }}",
        "{% for a in range(99999) %}{% endfor %}",
        "{% for a in steps recursive %}{{ loop(steps) }}{% endfor %}",
        "{% include 'x' %}",
        "{{ rows|join('x')|indent(1000000) }}",
        "{{ debug() }}",
    ]
    .map(str::to_owned)
    .into();
    let built_in = drawn(Language::Danish, None);
    let words = Words::new(Language::Danish);
    let file = "templates/bilaga-b.da.md";
    let sentence = words.say(&say!("log-sheet-template-unfit", file = file));
    for broken in
        own.into_iter()
            .chain([loops, doubled, joined, captured, hidden, "x".repeat(20_000)])
    {
        let drawn = drawn(Language::Danish, Some(&broken));
        // The second day has several rows.
        let usual = format!("> **{sentence}**\n\n{}", built_in[1]);
        assert_eq!(drawn[1], usual, "{broken}");
    }
}
