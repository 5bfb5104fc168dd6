//! Look-up of sections, by example.

use super::*;
use crate::domain::documents::markdown::{BlockContent, Inline};

fn heading(line: usize, level: u8, text: &str) -> Block {
    Block {
        line,
        content: BlockContent::Heading(level, vec![Inline::Text(text.to_owned())]),
    }
}

fn chapter(path: &str, headings: &[(u8, &str)]) -> Chapter {
    let blocks: Vec<Block> = headings
        .iter()
        .enumerate()
        .map(|(index, (level, text))| heading(index + 1, *level, text))
        .collect();
    let text = headings
        .iter()
        .map(|(level, text)| format!("{} {text}\n", "#".repeat(usize::from(*level))));
    Chapter {
        path: path.to_owned(),
        text: text.collect(),
        blocks,
        ..Chapter::default()
    }
}

fn ladok() -> Plan {
    Plan {
        chapters: vec![
            chapter(
                "plan/00-forsattsblad.md",
                &[(1, "Röd pärm"), (2, "Börja här")],
            ),
            chapter(
                "plan/02-krisledningsorganisation.md",
                &[
                    (1, "2 Krisledningsorganisation"),
                    (2, "Kriskommittén"),
                    (2, "2.1 Samarbetspartners"),
                    (2, "2.3 Kallelse och mötesplats"),
                ],
            ),
            chapter(
                "plan/06-bilaga-b-handelselogg.md",
                &[(1, "Bilaga B: Händelselogg"), (2, "Kolumner")],
            ),
        ],
    }
}

fn found(called: &str) -> String {
    ladok()
        .find(called)
        .map_or_else(|missing| format!("{missing:?}"), |section| section.name())
}

#[test]
fn a_section_is_called_by_number_letter_words_or_file() {
    assert_eq!(found("2.3"), "2.3 Kallelse och mötesplats");
    assert_eq!(found("avsnitt 2.3"), "2.3 Kallelse och mötesplats");
    assert_eq!(found("2"), "2 Krisledningsorganisation");
    for annex in [
        "bilaga b",
        "B",
        "Bilaga B",
        "handelselogg",
        "bilaga-b-handelselogg",
    ] {
        assert_eq!(found(annex), "Bilaga B: Händelselogg", "{annex}");
    }
    assert_eq!(found("motesplats"), "2.3 Kallelse och mötesplats");
    assert_eq!(found("KRISKOMMITTEN"), "Kriskommittén");
}

#[test]
fn a_chapter_is_called_by_the_number_of_its_file_and_never_by_a_figure_of_another() {
    for six in ["6", "06", "kapitel 6", "6."] {
        assert_eq!(found(six), "Bilaga B: Händelselogg", "{six}");
    }
    assert_eq!(found("02"), "2 Krisledningsorganisation");
    assert_eq!(found("02.3"), "2.3 Kallelse och mötesplats");
    assert_eq!(found("0"), "Röd pärm");
    for none in ["3", "03", "2.9", "1"] {
        assert!(
            matches!(ladok().find(none), Err(SectionNotFound::Unknown(_))),
            "{none}"
        );
    }
    let year = Plan {
        chapters: vec![chapter(
            "plan/01-x.md",
            &[(1, "1 Mål"), (2, "1.1 Mål för 2026")],
        )],
    };
    let section = year.find("2026").expect("a section");
    assert_eq!(section.number, "1.1");
}

#[test]
fn what_is_not_found_is_answered_with_the_nearest() {
    let nearest = |called| match ladok().find(called) {
        Err(SectionNotFound::Unknown(nearest)) => nearest.map(|section| section.name()),
        other => panic!("{called}: {other:?}"),
    };
    assert_eq!(
        nearest("samarbetspartnrar"),
        Some("2.1 Samarbetspartners".to_owned())
    );
    assert_eq!(
        nearest("motesplts"),
        Some("2.3 Kallelse och mötesplats".to_owned())
    );
    assert_eq!(nearest("zzz"), None);
    assert!(matches!(
        ladok().find("er"),
        Err(SectionNotFound::Several(_))
    ));
}

#[test]
fn a_section_ends_where_the_next_of_its_rank_begins() {
    let plan = ladok();
    let section = plan.find("2").expect("a chapter");
    assert_eq!(plan.blocks(&section).len(), 4);
    let section = plan.find("2.1").expect("a section");
    assert_eq!(plan.text(&section), "## 2.1 Samarbetspartners\n");
}

#[test]
fn a_plan_without_numbers_is_counted_by_its_files() {
    let plan = Plan {
        chapters: vec![
            chapter(
                "plan/01-situation.md",
                &[(1, "Situation"), (2, "Eksempler")],
            ),
            chapter("plan/02-alarmering.md", &[(1, "Alarmering")]),
        ],
    };
    let names: Vec<String> = plan.sections().iter().map(Section::name).collect();
    assert_eq!(names, ["1 Situation", "1.1 Eksempler", "2 Alarmering"]);
    assert_eq!(
        plan.find("2").map(|section| section.title),
        Ok("Alarmering".to_owned())
    );
}
