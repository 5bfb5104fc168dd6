//! Laws of local texts: nothing of them is lost, nothing is put where it was not meant.

use super::*;
use crate::domain::documents::markdown;

const SHARED: [(&str, &str); 3] = [
    ("plan/01-alarm.md", "# Alarm\n\nRing.\n"),
    (
        "plan/02-staff.md",
        "# Staff\n\nAbove.\n\n## Hands\n\nMany.\n\n## Gear\n\nShared gear.\n\nMore.\n",
    ),
    ("plan/03-end.md", "# End\n\nDone.\n"),
];

/// Blocks of headings and paragraphs, one a line.
fn blocks(text: &str) -> Vec<Block> {
    let lines = text.lines().enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty());
    lines
        .map(|(at, line)| {
            let said = |text: &str| vec![Inline::Text(text.to_owned())];
            let rank = line.chars().take_while(|c| *c == '#').count();
            let content = match u8::try_from(rank).unwrap_or(0) {
                0 => BlockContent::Paragraph(said(line)),
                rank => BlockContent::Heading(rank, said(line.trim_start_matches(['#', ' ']))),
            };
            let line = at + 1;
            Block { line, content }
        })
        .collect()
}

fn chapter(path: &str, text: &str) -> Chapter {
    let blocks = blocks(text);
    Chapter {
        path: path.to_owned(),
        title: markdown::first_heading(&blocks).unwrap_or_default(),
        blocks,
        text: text.to_owned(),
        ..Chapter::default()
    }
}

fn shared() -> Plan {
    let chapters = SHARED.iter().map(|(path, text)| chapter(path, text));
    Plan {
        chapters: chapters.collect(),
    }
}

fn unit() -> Unit {
    Unit {
        id: "east".to_owned(),
        title: "East".to_owned(),
        ..Unit::default()
    }
}

fn local(file: &str, mode: LocalMode, section: &str) -> LocalText {
    let text = format!("# {file}\n\nOur {file}.\n");
    LocalText {
        chapter: chapter(&format!("units/east/plan/{file}.md"), &text),
        mode,
        section: section.to_owned(),
    }
}

fn laid(texts: Vec<LocalText>) -> (Plan, Vec<PlacedText>) {
    lay_over(shared(), &unit(), texts, &|text| {
        format!("See {}.", text.chapter.path)
    })
}

fn titles(plan: &Plan) -> Vec<&str> {
    plan.chapters.iter().map(|it| it.title.as_str()).collect()
}

fn said(chapter: &Chapter) -> String {
    let texts = chapter.blocks.iter().map(|block| match &block.content {
        BlockContent::Heading(_, inlines) | BlockContent::Paragraph(inlines) => {
            markdown::plain(inlines)
        }
        _ => String::new(),
    });
    texts.collect::<Vec<_>>().join("|")
}

#[test]
fn a_text_stands_behind_the_chapter_it_belongs_to_and_says_whose_it_is() {
    let (plan, placed) = laid(vec![local("bell", LocalMode::Adds, "alarm")]);
    assert_eq!(
        titles(&plan),
        ["Alarm", "Alarm: bell (East)", "Staff", "End"]
    );
    assert!(placed[0].is_placed());
    assert_eq!(
        said(&plan.chapters[0]),
        "Alarm|Ring.",
        "what is shared is untouched"
    );
}

#[test]
fn a_section_that_is_replaced_keeps_its_heading_and_its_neighbours() {
    let (plan, _) = laid(vec![local("Gear", LocalMode::Replaces, "Gear")]);
    assert_eq!(titles(&plan), ["Alarm", "Staff", "Gear (East)", "End"]);
    let staff = &plan.chapters[1];
    assert_eq!(
        said(staff),
        "Staff|Above.|Hands|Many.|Gear|See units/east/plan/Gear.md."
    );
    assert!(
        !staff.text.contains("Shared gear."),
        "nor in the text: {}",
        staff.text
    );
    assert!(staff.text.contains("## Gear\nSee units/east/plan/Gear.md."));
    assert!(staff.text.contains("## Hands\n\nMany."));
}

#[test]
fn a_chapter_and_a_section_in_it_can_both_be_replaced() {
    let texts = vec![
        local("whole", LocalMode::Replaces, "plan/02-staff.md"),
        local("gear", LocalMode::Replaces, "Gear"),
    ];
    let (plan, placed) = laid(texts);
    assert_eq!(
        said(&plan.chapters[1]),
        "Staff|See units/east/plan/whole.md."
    );
    assert_eq!(titles(&plan)[2..4], ["Staff: whole (East)", "Gear (East)"]);
    assert!(
        placed
            .iter()
            .all(|text| text.is_placed() && !text.is_doubled)
    );
}

#[test]
fn a_heading_that_was_renamed_is_told_with_the_nearest_and_the_text_is_kept() {
    let (plan, placed) = laid(vec![local("x", LocalMode::Replaces, "Gears")]);
    assert_eq!(
        placed[0].place,
        LocalPlace::NoSuchSection(Some("Gear".to_owned()))
    );
    assert!(!placed[0].is_placed());
    assert_eq!(
        said(plan.chapters.last().expect("the text")),
        "x (East)|Our x."
    );
    assert!(
        said(&plan.chapters[1]).contains("Shared gear."),
        "nothing else was replaced"
    );
}

#[test]
fn a_word_of_a_heading_is_not_the_heading() {
    let (_, placed) = laid(vec![local("x", LocalMode::Replaces, "Sta")]);
    assert!(!placed[0].is_placed());
}

#[test]
fn two_texts_instead_of_one_section_are_both_shown_and_told() {
    let texts = vec![
        local("one", LocalMode::Replaces, "Gear"),
        local("two", LocalMode::Replaces, "gear "),
        local("more", LocalMode::Adds, "Gear"),
    ];
    let (plan, placed) = laid(texts);
    let doubled: Vec<bool> = placed.iter().map(|text| text.is_doubled).collect();
    assert_eq!(doubled, [true, true, false]);
    let all: String = plan.chapters.iter().map(said).collect();
    for own in ["Our one.", "Our two.", "Our more."] {
        assert!(all.contains(own), "{own}");
    }
}

#[test]
fn a_text_of_the_unit_alone_is_at_the_end() {
    let (plan, placed) = laid(vec![local("Garden", LocalMode::Adds, "")]);
    assert_eq!(placed[0].place, LocalPlace::Own);
    assert_eq!(titles(&plan).last(), Some(&"Garden (East)"));
}
