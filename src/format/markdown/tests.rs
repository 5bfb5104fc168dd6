//! Markdown as people write it.

use super::*;
use crate::domain::documents::markdown::plain;

fn first(text: &str) -> BlockContent {
    read(text, 1).remove(0).content
}

#[test]
fn a_list_of_boxes_keeps_what_is_ticked() {
    for text in ["- [ ] Ring\n- [x] Logga\n", "- [ ] Ring\n\n- [x] Logga\n"] {
        let BlockContent::List(list) = first(text) else {
            panic!("a list: {text}");
        };
        let read: Vec<_> = list
            .items
            .iter()
            .map(|item| (item.ticked, plain(item.lead())))
            .collect();
        assert_eq!(
            read,
            [
                (Some(false), "Ring".to_owned()),
                (Some(true), "Logga".to_owned())
            ],
            "{text}"
        );
    }
}

#[test]
fn a_block_knows_its_line_in_the_file() {
    let blocks = read("# En\n\nTvå\nrader\n\n- tre\n", 7);
    let lines: Vec<usize> = blocks.iter().map(|block| block.line).collect();
    assert_eq!(lines, [7, 9, 12]);
}

fn line(text: &str) -> Vec<Inline> {
    match first(text) {
        BlockContent::Paragraph(inlines) => inlines,
        other => panic!("a paragraph: {other:?}"),
    }
}

fn words(text: &str) -> Inline {
    Inline::Text(text.to_owned())
}

#[test]
fn html_that_is_not_understood_is_text() {
    assert_eq!(
        first("<script>alert(1)</script>\n"),
        BlockContent::Verbatim("<script>alert(1)</script>".to_owned())
    );
    assert_eq!(
        line("Ring <namn> på <script>x</script> eller <b>\n"),
        [words("Ring <namn> på <script>x</script> eller <b>")]
    );
}

#[test]
fn html_that_only_says_how_text_looks_is_read_as_meant() {
    let strong = |text: &str| Inline::Strong(vec![words(text)]);
    assert_eq!(
        line("ett <b>ord</b>, <kbd>Ctrl</kbd>, H<sub>2</sub>O, 10<sup>6</sup>, x<sup>år</sup>\n"),
        [
            words("ett "),
            strong("ord"),
            words(", "),
            Inline::Code("Ctrl".to_owned()),
            words(", H₂O, 10⁶, x^(år)"),
        ]
    );
    assert_eq!(
        line("ett<br>två<br/>\ntre"),
        [
            words("ett"),
            Inline::Break,
            words("två"),
            Inline::Break,
            words("tre"),
        ]
    );
    assert_eq!(
        line("==viktigt== och a == b == c\n"),
        [strong("viktigt"), words(" och a == b == c"),]
    );
    assert_eq!(
        first("<ul>\n<li>ett</li>\n<li>två &amp; tre</li>\n</ul>\n"),
        BlockContent::Paragraph(vec![words("• ett"), Inline::Break, words("• två & tre")])
    );
}

#[test]
fn a_mark_that_never_ends_is_shown_as_it_was_typed() {
    let deep = format!("{}djupt\n", "<b>".repeat(10_000));
    assert!(plain(&line(&deep)).ends_with("djupt"));
    assert_eq!(line("<i>a</b> c\n"), [words("<i>a</b> c")]);
    let crossed = plain(&line("<i>a <b>b</i> c</b>\n"));
    assert_eq!(crossed, "a <b>b c</b>");
}

#[test]
fn a_comment_is_not_shown_and_can_be_found() {
    assert_eq!(
        first("<!-- fråga Alma -->\n"),
        BlockContent::Comment("<!-- fråga Alma -->".to_owned())
    );
    assert_eq!(line("ett <!-- två -->tre\n"), [words("ett tre")]);
    assert_eq!(
        first("[//]: # (fråga Alma)\n"),
        BlockContent::Comment("[//]: # (fråga Alma)".to_owned())
    );
}

#[test]
fn a_line_that_looks_like_where_a_link_leads_is_never_swallowed() {
    let blocks = read(
        "# Jour\n\n[Vakten]: 070-1740605\n\n[hjälp]\n\n[hjälp]: https://x.example\n",
        1,
    );
    let read: Vec<(usize, String)> = blocks
        .iter()
        .filter_map(|block| match &block.content {
            BlockContent::Paragraph(inlines) => Some((block.line, plain(inlines))),
            _ => None,
        })
        .collect();
    assert_eq!(
        read,
        [
            (3, "[Vakten]: 070-1740605".to_owned()),
            (5, "hjälp".to_owned())
        ]
    );
}

#[test]
fn a_footnote_stands_where_it_was_written_and_its_mark_in_the_text() {
    let blocks = read("Ring[^1] och skriv[^x].\n\n[^1]: Alla timmar.\n", 1);
    assert_eq!(
        blocks[0].content,
        BlockContent::Paragraph(vec![words("Ring[1] och skriv[^x].")])
    );
    let BlockContent::Footnote(label, note) = &blocks[1].content else {
        panic!("a footnote: {blocks:?}");
    };
    assert_eq!((label.as_str(), note.len()), ("1", 1));
}

#[test]
fn a_box_of_warning_is_one_and_a_box_of_our_own_is_a_quote() {
    let BlockContent::Alert(Alert::Warning, blocks) = first("> [!WARNING]\n> Rör inte.\n") else {
        panic!("an alert");
    };
    assert_eq!(blocks.len(), 1);
    assert!(matches!(
        first("> [!OBS]\n> Rör inte.\n"),
        BlockContent::Quote(_)
    ));
}

#[test]
fn a_picture_is_said_by_its_words_or_by_its_files_name() {
    let image = |text: &str| match line(text).remove(0) {
        Inline::Image(image) => (image.said(), image.target),
        other => panic!("an image: {other:?}"),
    };
    let said = |words: &str, target: &str| (words.to_owned(), target.to_owned());
    assert_eq!(
        image("![](bilder/karta.png)\n"),
        said("karta.png", "bilder/karta.png")
    );
    assert_eq!(image("![Karta](x.png)\n"), said("Karta", "x.png"));
    assert_eq!(
        image("x<img src='x.png' alt='Karta'>\n".trim_start_matches('x')),
        said("Karta", "x.png")
    );
}

#[test]
fn a_table_has_a_header_and_rows() {
    let BlockContent::Table(table) = first("| A | B |\n|---|---|\n| 1 | **2** |\n") else {
        panic!("a table");
    };
    assert_eq!(table.header.len(), 2);
    assert_eq!(plain(&table.rows[0][1]), "2");
}

#[test]
fn ten_thousand_quotes_in_each_other_are_still_read() {
    let deep = format!("{} djupt\n", ">".repeat(10_000));
    assert_eq!(read(&deep, 1).len(), 1);
    let deep = format!("{}djupt\n", "*_".repeat(10_000));
    assert!(!read(&deep, 1).is_empty());
}
