//! Lists and links on a page.

use super::*;
use crate::domain::documents::markdown::Block as Read;
use crate::domain::language::Language;
use crate::render::page::terminal::{self, Style};

fn words(text: &str) -> Vec<Inline> {
    vec![Inline::Text(text.to_owned())]
}

fn item(text: &str, ticked: Option<bool>, below: Vec<BlockContent>) -> markdown::ListItem {
    let lead = BlockContent::Paragraph(words(text));
    let blocks = std::iter::once(lead).chain(below);
    markdown::ListItem {
        line: 1,
        ticked,
        blocks: blocks.map(|content| Read { line: 1, content }).collect(),
    }
}

fn shown(content: BlockContent) -> String {
    let mut page = Page::new();
    let words = Words::new(Language::Swedish);
    add(
        &mut page,
        &[Read { line: 1, content }],
        "plan/02-x.md",
        &words,
    );
    let style = Style {
        width: 30,
        colour: false,
    };
    terminal::page(&page, style)
}

#[test]
fn lists_in_lists_stand_below_the_text_they_belong_to() {
    let boxes = List {
        first: None,
        items: vec![
            item("Ring", Some(false), vec![]),
            item("Logga", Some(true), vec![]),
        ],
    };
    let list = List {
        first: Some(9),
        items: vec![
            item(
                "Samla gruppen i det vanliga rummet",
                None,
                vec![BlockContent::List(boxes)],
            ),
            item("Skriv", None, vec![]),
        ],
    };
    let expected =
        " 9. Samla gruppen i det\n    vanliga rummet\n    ☐ Ring\n    ☑ Logga\n10. Skriv\n";
    assert_eq!(shown(BlockContent::List(list)), expected);
}

#[test]
fn a_link_says_where_it_leads_only_where_the_words_do_not() {
    let link = |text: &str, target: &str| {
        shown(BlockContent::Paragraph(vec![Inline::Link(Link {
            text: words(text),
            target: target.to_owned(),
            ..Link::default()
        })]))
    };
    assert_eq!(
        link("Bilaga A", "../contacts.yaml"),
        "Bilaga A (contacts.yaml)\n"
    );
    assert_eq!(link("contacts.yaml", "../contacts.yaml"), "contacts.yaml\n");
    assert_eq!(link("4.2", "04-losningar.md"), "4.2\n");
    assert_eq!(
        link("https://x.example", "https://x.example"),
        "https://x.example\n"
    );
}
