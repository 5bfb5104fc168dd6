//! Pages as wikis export them.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::domain::documents::left_out::LeftOutKind;

fn markdown(storage: &str) -> String {
    text_of(storage).expect("a page").markdown
}

#[test]
fn headings_lists_tables_and_marks_become_markdown() {
    let page = "<h1>Kanaler</h1><p>Ring <strong>driften</strong>, <em>sedan</em> &aring;ter.<br/>Rad&nbsp;2</p>\
        <ul><li>Ett<ul><li>Under</li></ul></li><li><p>Tv&aring;</p></li></ul><ol><li>A</li><li>B</li></ol>\
        <table><tbody><tr><th>Roll</th><th>Namn</th></tr><tr><td>Chef</td><td><p>Alma</p><p>Nordin | x</p></td></tr></tbody></table>";
    let expected = "## Kanaler\n\nRing **driften**, *sedan* åter.<br>Rad\u{a0}2\n\n- Ett\n  - Under\n- Två\n\n\
        1. A\n2. B\n\n| Roll | Namn |\n| --- | --- |\n| Chef | Alma<br>Nordin \\| x |\n";
    assert_eq!(markdown(page), expected);
}

#[test]
fn tasks_panels_and_code_are_kept() {
    let page = "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>\
        <ac:task-body>Ring<ac:task-list><ac:task><ac:task-status>incomplete</ac:task-status><ac:task-body>Under</ac:task-body></ac:task></ac:task-list></ac:task-body></ac:task></ac:task-list>\
        <ac:structured-macro ac:name=\"warning\"><ac:rich-text-body><p>Inte efter kl. 16</p></ac:rich-text-body></ac:structured-macro>\
        <ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">bash</ac:parameter>\
        <ac:plain-text-body><![CDATA[if a < b; then\n  ls\nfi]]></ac:plain-text-body></ac:structured-macro>";
    let expected = "- [x] Ring\n  - [ ] Under\n\n> [!CAUTION]\n> Inte efter kl. 16\n\n\
        ```bash\nif a < b; then\n  ls\nfi\n```\n";
    assert_eq!(markdown(page), expected);
}

#[test]
fn what_has_no_counterpart_is_named_and_its_words_stay() {
    let page = "<p>Se <ac:link><ri:page ri:content-title=\"Jour\"/><ac:link-body>jouren</ac:link-body></ac:link>.</p>\
        <ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">L-1</ac:parameter></ac:structured-macro>\
        <ac:image><ri:attachment ri:filename=\"karta.png\"/></ac:image>\
        <ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"title\">KLAR</ac:parameter></ac:structured-macro>";
    let text = text_of(page).expect("a page");
    assert_eq!(text.markdown, "Se jouren.\n\nL-1 *karta.png* **KLAR**\n");
    let left = text
        .left_out
        .keys()
        .map(|(kind, name)| (*kind, name.as_str()));
    let expected = [
        (LeftOutKind::Image, "karta.png"),
        (LeftOutKind::Link, "Jour"),
        (LeftOutKind::Macro, "jira"),
    ];
    assert_eq!(left.collect::<Vec<_>>(), expected);
}

#[test]
fn a_page_of_the_interface_has_title_address_and_day() {
    let json = r#"{"title":"Roller","version":{"when":"2026-03-01T10:00:00.000Z"},
        "body":{"storage":{"value":"<p>Text</p>"}},
        "_links":{"base":"https://wiki.ladok.example","webui":"/x/1"}}"#;
    let pages = read(json.as_bytes()).expect("pages");
    let page = &pages[0];
    assert_eq!(
        (page.title.as_str(), page.changed.as_str()),
        ("Roller", "2026-03-01")
    );
    assert_eq!(page.address, "https://wiki.ladok.example/x/1");
}

#[test]
fn a_space_gives_its_current_pages() {
    let object = |id: u8, title: &str, more: &str| {
        format!(
            "<object class=\"Page\" package=\"x\"><id name=\"id\">{id}</id><property name=\"title\"><![CDATA[{title}]]></property>\
             <property name=\"lastModificationDate\">2026-03-0{id} 10:00:00.0</property>{more}</object>\
             <object class=\"BodyContent\"><id name=\"id\">9{id}</id><property name=\"body\"><![CDATA[<p>{title} ]]]]><![CDATA[></p>]]></property>\
             <property name=\"content\" class=\"Page\"><id name=\"id\">{id}</id></property></object>"
        )
    };
    let current = "<property name=\"contentStatus\"><![CDATA[current]]></property>";
    let old = "<property name=\"contentStatus\"><![CDATA[current]]></property><property name=\"originalVersion\" class=\"Page\"><id name=\"id\">1</id></property>";
    let xml = format!(
        "<?xml version=\"1.0\"?><hibernate-generic>{}{}{}</hibernate-generic>",
        object(1, "Ett", current),
        object(2, "Gammal", old),
        object(3, "Tre", current)
    );
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("entities.xml", SimpleFileOptions::default())
        .expect("a file");
    zip.write_all(xml.as_bytes()).expect("bytes");
    let pages = read(&zip.finish().expect("a zip").into_inner()).expect("pages");
    let titles: Vec<&str> = pages.iter().map(|page| page.title.as_str()).collect();
    assert_eq!(titles, ["Ett", "Tre"]);
    assert_eq!(pages[1].changed, "2026-03-03");
}

#[test]
fn a_text_that_would_be_a_mark_of_markdown_is_escaped_and_what_is_damaged_is_none() {
    assert_eq!(
        markdown("<p># inte *rubrik* &lt;b&gt;</p>"),
        "\\# inte \\*rubrik\\* \\<b\\>\n"
    );
    assert_eq!(markdown("<p>1. inte lista</p>"), "1\\. inte lista\n");
    assert!(text_of("<p>öppen").is_none() && text_of(&"<div>".repeat(5000)).is_none());
    assert!(read(b"PK\x03\x04 ingen zip").is_none() && read(&[0xff, 0xfe, 0]).is_none());
}
